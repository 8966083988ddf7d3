/**
 * Names of the keys in describes recorded from real orgs (SFDO-Tooling/CumulusCI, `tests/shared_cassettes`, BSD-3): facts
 * of the format, not its content.
 */
/** An entry of `sobjects` in global describe. */
export const summaryKeys = `
  activateable
  associateEntityType
  associateParentEntity
  createable
  custom
  customSetting
  deepCloneable
  deletable
  deprecatedAndHidden
  feedEnabled
  hasSubtypes
  isInterface
  isSubtype
  keyPrefix
  label
  labelPlural
  layoutable
  mergeable
  mruEnabled
  name
  queryable
  replicateable
  retrieveable
  searchable
  triggerable
  undeletable
  updateable
  urls
`
  .trim()
  .split(/\s+/);

/** sObject Describe, API 50 and later. */
export const objectKeys = `
  actionOverrides
  activateable
  associateEntityType
  associateParentEntity
  childRelationships
  compactLayoutable
  createable
  custom
  customSetting
  deepCloneable
  defaultImplementation
  deletable
  deprecatedAndHidden
  extendedBy
  extendsInterfaces
  feedEnabled
  fields
  hasSubtypes
  implementedBy
  implementsInterfaces
  isInterface
  isSubtype
  keyPrefix
  label
  labelPlural
  layoutable
  listviewable
  lookupLayoutable
  mergeable
  mruEnabled
  name
  namedLayoutInfos
  networkScopeFieldName
  queryable
  recordTypeInfos
  replicateable
  retrieveable
  searchLayoutable
  searchable
  sobjectDescribeOption
  supportedScopes
  triggerable
  undeletable
  updateable
  urls
`
  .trim()
  .split(/\s+/);

/** Name, type and length of each standard field of Event. */
export const eventFields = `
  Id id 18
  WhoId reference 18
  WhatId reference 18
  Subject combobox 255
  Location string 255
  IsAllDayEvent boolean 0
  ActivityDateTime datetime 0
  ActivityDate date 0
  DurationInMinutes int 0
  StartDateTime datetime 0
  EndDateTime datetime 0
  EndDate date 0
  Description textarea 32000
  AccountId reference 18
  OwnerId reference 18
  IsPrivate boolean 0
  ShowAs picklist 40
  IsDeleted boolean 0
  IsChild boolean 0
  IsGroupEvent boolean 0
  GroupEventType picklist 40
  CreatedDate datetime 0
  CreatedById reference 18
  LastModifiedDate datetime 0
  LastModifiedById reference 18
  SystemModstamp datetime 0
  IsArchived boolean 0
  RecurrenceActivityId reference 18
  IsRecurrence boolean 0
  RecurrenceStartDateTime datetime 0
  RecurrenceEndDateOnly date 0
  RecurrenceTimeZoneSidKey picklist 40
  RecurrenceType picklist 40
  RecurrenceInterval int 0
  RecurrenceDayOfWeekMask int 0
  RecurrenceDayOfMonth int 0
  RecurrenceInstance picklist 40
  RecurrenceMonthOfYear picklist 40
  ReminderDateTime datetime 0
  IsReminderSet boolean 0
  EventSubtype picklist 40
  IsRecurrence2Exclusion boolean 0
  Recurrence2PatternText textarea 512
  Recurrence2PatternVersion picklist 40
  IsRecurrence2 boolean 0
  IsRecurrence2Exception boolean 0
  Recurrence2PatternStartDate datetime 0
  Recurrence2PatternTimeZone string 255
`
  .trim()
  .split('\n')
  .map((line) => line.trim());

/** An entry of `fields`. */
export const fieldKeys = `
  aggregatable
  aiPredictionField
  autoNumber
  byteLength
  calculated
  calculatedFormula
  cascadeDelete
  caseSensitive
  compoundFieldName
  controllerName
  createable
  custom
  defaultValue
  defaultValueFormula
  defaultedOnCreate
  dependentPicklist
  deprecatedAndHidden
  digits
  displayLocationInDecimal
  encrypted
  externalId
  extraTypeInfo
  filterable
  filteredLookupInfo
  formulaTreatNullNumberAsZero
  groupable
  highScaleNumber
  htmlFormatted
  idLookup
  inlineHelpText
  label
  length
  mask
  maskType
  name
  nameField
  namePointing
  nillable
  permissionable
  picklistValues
  polymorphicForeignKey
  precision
  queryByDistance
  referenceTargetField
  referenceTo
  relationshipName
  relationshipOrder
  restrictedDelete
  restrictedPicklist
  scale
  searchPrefilterable
  soapType
  sortable
  type
  unique
  updateable
  writeRequiresMasterRead
`
  .trim()
  .split(/\s+/);
