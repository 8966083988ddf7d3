/** Themes and the triage: what is read, counted and written. */
export { audienceOf, partnersFor } from './audience';
export type { Candidate } from './audience';
export { byQuarter, bySeverity, countOf, customersTold } from './heardCounts';
export type { Bar } from './heardCounts';
export { OWN_THEMES_PARTS, readOwnThemes } from './ownThemes';
export type { OwedAnswer, OwnThemes, OwnThemesData } from './ownThemes';
export { THEME, heardCount, heardOf, themeOf } from './themeQuery';
export type { Heard, PastDecision, Theme, ThemeData } from './themeQuery';
export {
  FILE_LIMIT,
  fileBack,
  fileUnder,
  fileUnderNew,
  mergeTheme,
  saveTheme,
  snooze,
  takeBackTheme,
  undoMerge
} from './themeWrites';
export type { Versions } from './themeWrites';
export {
  TRIAGE,
  TRIAGE_ACCESS,
  ofAllAreas,
  partnerlessOf,
  restOf,
  unansweredOf,
  waitingOf
} from './triageQuery';
export type { AccessData, TriageData, Waiting, WaitingTheme } from './triageQuery';
