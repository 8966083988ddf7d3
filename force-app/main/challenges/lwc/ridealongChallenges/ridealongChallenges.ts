/** What customers find hard: rules, drafts and choices of the form, and what was decided. */
export {
  clearDraft,
  draftName,
  isBlank,
  loadDraft,
  newDraft,
  parseDraft,
  saveDraft,
  sweepDrafts
} from './challengeDraft';
export type { Draft } from './challengeDraft';
export { factsOf } from './challengeFacts';
export type { Facts } from './challengeFacts';
export { LOOKUPS, NO_LOOKUPS, lastHeld, lookupsOf } from './challengeLookups';
export type { Choice, LookupData, Lookups } from './challengeLookups';
export { listenForNews, tellNews } from './challengeNews';
export type { News } from './challengeNews';
export { LIMITS, NEW_CONTACT, fieldsOf, moveToSolution, moveToWords, problemsOf } from './challengeRules';
export type { ChallengeField, ChallengeValues, Problem } from './challengeRules';
export { CHALLENGE_DEAL } from './challengeDeal';
export type { ChallengeDealFields } from './challengeDeal';
export { DECISION, isDecided } from './decisions';
export { fileHeard, unfileHeard } from './fileHeard';
export { addQuote, hearToo } from './hearToo';
export type { HeardTheme } from './hearToo';
export { HintTeller } from './hintTeller';
export { HEARD_FIELDS } from './heardSelection';
export type { HeardFields } from './heardSelection';
export { addressee, draftLetter } from './letter';
export type { Letter, Told } from './letter';
export { DECISION_FIELDS } from './themeDecision';
export type { DecisionFields } from './themeDecision';
export { MEETING_HEARD_PARTS, readMeetingHeard } from './meetingHeard';
export type { HeardSentence, MeetingHeard, MeetingHeardData } from './meetingHeard';
export { DEAL_BREAKERS, DEAL_BREAKER_FIELDS } from './dealBreakers';
export { decisionLook, severityLook } from './pills';
export type { Look } from './pills';
