/** What a page consists of, worked out from metadata: pure functions that the server, the browser and tests share. */
export { evaluateFilter, parseFilter } from './booleanFilter.ts';
export { choosePage, defaultRecordPage } from './choosePage.ts';
export * from './model.ts';
export { formatUrl, parseUrl, type PageReference } from './pageReference.ts';
export * from './reports/reports.ts';
export {
  displayPaths,
  filterWhere,
  joinWhere,
  pickerQuery,
  pickerRecords,
  searchWhere,
  type FieldChoice,
  type MatchingInfo,
  type PickerFilter,
  type PickerRecord,
  type Where
} from './pickerQuery.ts';
export { isSupportedComponent, standardComponents } from './standardComponents.ts';
export {
  motifIcon,
  nameFields,
  objectsOutsideUiApi,
  pageLabels,
  standardObjects,
  standardRelatedLists,
  type StandardObject
} from './standardObjects.ts';
export { allItems, appTabs, tabUrl } from './tabs.ts';
export { translated, type Words } from './words.ts';
export { knownTemplate, placeRegions, type PlacedColumn, type PlacedRegion } from './templates.ts';
export {
  isVisible,
  leftSide,
  rulePermissions,
  ruleFields,
  ruleUserFields,
  unsupportedRule,
  type VisibilityContext
} from './visibility.ts';
