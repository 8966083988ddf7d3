/** What a page consists of, worked out from metadata: pure functions that the server, the browser and tests share. */
export { choosePage, defaultRecordPage } from './choosePage.ts';
export * from './model.ts';
export { formatUrl, parseUrl, type PageReference } from './pageReference.ts';
export { isSupportedComponent, standardComponents } from './standardComponents.ts';
export { motifIcon, nameFields, objectsOutsideUiApi, standardObjects, type StandardObject } from './standardObjects.ts';
export { knownTemplate, placeRegions, type PlacedColumn, type PlacedRegion } from './templates.ts';
export {
  evaluateFilter,
  isVisible,
  leftSide,
  rulePermissions,
  ruleFields,
  ruleUserFields,
  unsupportedRule,
  type VisibilityContext
} from './visibility.ts';
