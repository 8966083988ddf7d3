export {
  accessibilityViolations,
  desktop,
  eventually,
  inOwnWorld,
  launchBrowser,
  openPage,
  phone,
  sidewaysScroll,
  withoutBrowser
} from './testing/browser.ts';
export type { OpenPageOptions, OpenedPage } from './testing/browser.ts';
export { fillPreviewCache } from './testing/fillPreviewCache.ts';
export { findBrowser } from './testing/findBrowser.ts';
export { filterWhere, joinWhere, pickerQuery, searchWhere } from './pages/pickerQuery.ts';
