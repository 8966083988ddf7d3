/** What components of every feature use: texts, dates, records, requests, errors. */
export { CardRead } from './cardRead';
export {
  addDays,
  clockTime,
  dayAndTime,
  dayInText,
  dayOf,
  dayRange,
  daysAgo,
  daysBetween,
  readInstant,
  shortDay,
  timeRange,
  today,
  weekday
} from './dates';
export { draftName, readDraft, removeDraft, sweepDevice, writeDraft } from './drafts';
export type { DraftKind } from './drafts';
export { duplicateOf, errorCodes, isOffline, reduceErrors } from './errors';
export { holdTooMuch, tellField } from './fieldMessages';
export { FocusQueue } from './focusQueue';
export { longId, sameId } from './ids';
export { initials } from './initials';
export { format, plural } from './labelText';
export { metaOf } from './meta';
export type { Meta, MetaPart } from './meta';
export { mutate } from './mutations';
export type { Step } from './mutations';
export { commonCurrency, count, CURRENCY_SELECTION, exactMoney, roundMoney } from './numbers';
export { ACCESS_FIELDS, canCreate, canEdit } from './objectAccess';
export type { ObjectInfos } from './objectAccess';
export { PageRefresh } from './pageRefresh';
export { PendingChanges } from './pendingChanges';
export type { CardState, Change, Painted } from './pendingChanges';
export { queryOf, withoutHidden, withoutParts } from './queryParts';
export type { PartedQuery } from './queryParts';
export { MASTER_RECORD_TYPE, dataOf, display, latest, nodes, notShown, value } from './records';
export type { Connection, Field, WireResult } from './records';
export { cutText, cutWords, isBlank, shorten } from './text';
export { TextDraft } from './textDraft';
