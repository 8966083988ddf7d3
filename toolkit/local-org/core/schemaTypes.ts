/**
 * The describe model: one description of every object and field, from which REST describe, SOQL, GraphQL, the save
 * pipeline and reports all work. Built from the project's own metadata plus the checked-in standard objects.
 */

/** Field types as REST describe names them (`DescribeFieldResult.type`). */
export type FieldType =
  | 'id'
  | 'string'
  | 'textarea'
  | 'picklist'
  | 'multipicklist'
  | 'combobox'
  | 'boolean'
  | 'int'
  | 'double'
  | 'currency'
  | 'percent'
  | 'date'
  | 'datetime'
  | 'time'
  | 'reference'
  | 'email'
  | 'phone'
  | 'url'
  | 'address'
  | 'location'
  | 'base64'
  | 'anyType';

export interface PicklistValue {
  value: string;
  label: string;
  active: boolean;
  isDefault: boolean;
}

/** `values` may be exchanged while the org runs: active currencies change. */
export interface Picklist {
  values: readonly PicklistValue[];
  readonly restricted: boolean;
}

/** A filter of a roll-up summary field: `summaryFilterItems` in metadata. */
export interface RollUpFilter {
  field: string;
  operation: string;
  value: string;
}

export interface RollUp {
  operation: 'count' | 'sum' | 'min' | 'max';
  /** Child object and its master-detail field that points here. */
  childObject: string;
  childField: string;
  /** Field of the child that is summed; absent for `count`. */
  summarizedField?: string;
  filters: RollUpFilter[];
}

export interface FieldSchema {
  name: string;
  label: string;
  type: FieldType;
  custom: boolean;
  description?: string;
  helpText?: string;
  /** Most characters a text value may have; 0 where it does not apply. */
  length: number;
  /** Digits in all, and digits behind the point, of a number. */
  precision: number;
  scale: number;
  /** False where the value is required on create (a boolean is never nillable and never required). */
  nillable: boolean;
  /** What an API client may set. Access by persona is narrower: see `access/`. */
  createable: boolean;
  updateable: boolean;
  defaultedOnCreate: boolean;
  filterable: boolean;
  sortable: boolean;
  groupable: boolean;
  unique: boolean;
  caseSensitive: boolean;
  externalId: boolean;
  nameField: boolean;
  /** Auto-number format such as `A-{000000}`. */
  autoNumber?: string;
  /** Default: a formula source (metadata keeps defaults as formulas), evaluated on create. */
  defaultValue?: string;
  /** Objects a reference may point to; more than one makes it polymorphic. */
  referenceTo: string[];
  /** Name of the path to the parent in SOQL, e.g. `Customer_Meeting__r`, `Owner`. */
  relationshipName?: string;
  /** Name of the path from the parent to these rows, e.g. `Internal_Attendees__r`. */
  childRelationshipName?: string;
  /** 0 or 1 for a master-detail's place, undefined for a lookup. */
  masterDetailOrder?: 0 | 1;
  /** Master-detail: Read on the master is enough to write the detail. */
  writeRequiresMasterRead?: boolean;
  reparentable?: boolean;
  /** What happens to this row when the parent of a lookup goes. */
  deleteConstraint?: 'SetNull' | 'Restrict' | 'Cascade';
  picklist?: Picklist;
  formula?: { source: string; treatBlanksAs: 'BlankAsZero' | 'BlankAsBlank' };
  rollUp?: RollUp;
  /** Parts of a compound field (`MailingAddress`, person `Name`) and, on a part, the compound it belongs to. */
  components?: string[];
  compoundFieldName?: string;
  /** On an account: the field of its person that this one shows (person accounts). */
  ofContact?: string;
  /** Field-level security applies; false: anyone who reads the object reads the field, and needs no permission to set it. */
  permissionable: boolean;
  /** Not stored: worked out when read (formula, compound, `IsArchived`, ...). */
  virtual: boolean;
  /** Metadata file the field came from; undefined for standard fields. */
  source?: string;
}

export interface ValidationRule {
  name: string;
  active: boolean;
  formula: string;
  message: string;
  errorField?: string;
  source: string;
}

export type SharingModel =
  | 'Private'
  | 'Read'
  | 'ReadWrite'
  | 'ReadWriteTransfer'
  | 'FullAccess'
  | 'ControlledByParent'
  | 'ControlledByLeadOrContact'
  | 'None';

export interface RecordTypeSchema {
  developerName: string;
  label: string;
  description?: string;
  active: boolean;
  /** Values a person may choose, by picklist field; a field that is not there offers all of its values. */
  picklistValues: ReadonlyMap<string, { value: string; isDefault: boolean }[]>;
}

/** On a share object: which records it shares, and the names of its columns. */
export interface ShareSchema {
  sharedObject: string;
  parentField: string;
  accessField: string;
}

export interface ObjectSchema {
  name: string;
  label: string;
  labelPlural: string;
  description?: string;
  keyPrefix: string;
  custom: boolean;
  customMetadata: boolean;
  /** False: the UI API and its GraphQL do not know the object (Event, Task, EventRelation, shares, ...). */
  uiApi: boolean;
  queryable: boolean;
  createable: boolean;
  updateable: boolean;
  deletable: boolean;
  undeletable: boolean;
  replicateable: boolean;
  /** May be the `What` of events and tasks. */
  activities: boolean;
  sharingModel: SharingModel;
  /** By lower-cased API name: SOQL and REST are case-insensitive. */
  fields: ReadonlyMap<string, FieldSchema>;
  childRelationships: ChildRelationship[];
  validationRules: ValidationRule[];
  recordTypes: RecordTypeSchema[];
  share?: ShareSchema;
  /** No table: each row is worked out for who asks (`UserRecordAccess`). */
  virtual: boolean;
  source?: string;
}

export interface ChildRelationship {
  relationshipName?: string;
  childObject: string;
  field: string;
  cascadeDelete: boolean;
  restrictedDelete: boolean;
}

export interface OrgSchema {
  /** By lower-cased API name. */
  objects: ReadonlyMap<string, ObjectSchema>;
  /** Of every field that holds a currency; undefined in an org with one currency. */
  currencies?: Picklist;
}
