/** A flow triggered by records, by a schedule, or started by name, read from its metadata: data only, nothing resolved yet. */
import type { FilterLogic } from '@toolkit/sfdx-project';
import type { Timetable } from './trigger/timetable.ts';

export interface FlowModel {
  name: string;
  label: string;
  file: string;
  trigger: FlowTrigger;
  /** Reads and writes with the rights of who runs it. */
  inUserMode: boolean;
  elements: ReadonlyMap<string, FlowElement>;
  variables: ReadonlyMap<string, FlowVariable>;
  constants: ReadonlyMap<string, { dataType: string; value: FlowValue | undefined }>;
  formulas: ReadonlyMap<string, { dataType: string; expression: string; scale: number | undefined }>;
  textTemplates: ReadonlyMap<string, string>;
}

export interface FlowTrigger {
  object: string;
  /** `launched`: by name, from a page or the REST API. */
  moment: 'beforeSave' | 'afterSave' | 'beforeDelete' | 'scheduled' | 'launched';
  onCreate: boolean;
  onUpdate: boolean;
  /** Only when an update makes the conditions true. */
  onlyWhenBecomesTrue: boolean;
  conditions: Conditions | undefined;
  formula: string | undefined;
  /** Of a schedule-triggered flow: when it runs, and for which records. */
  timetable?: Timetable;
  records?: FieldFilters;
  next: string | undefined;
  paths: ScheduledPath[];
  order: number | undefined;
}

export interface ScheduledPath {
  name: string;
  next: string | undefined;
  /** `async`: as soon as the save is committed. */
  when:
    | { kind: 'async' }
    | { kind: 'timetable' }
    | {
        kind: 'event' | 'field';
        field?: string;
        offset: number;
        unit: 'Months' | 'Days' | 'Hours' | 'Minutes';
      };
}

/** A value written down, or the name of one. Text may have `{!names}` in it. */
export type FlowValue =
  | {
      kind: 'literal';
      type: 'text' | 'number' | 'boolean' | 'date' | 'datetime';
      value: string | number | boolean;
    }
  | { kind: 'text'; template: string }
  | { kind: 'reference'; name: string };

export interface Condition {
  left: string;
  operator: string;
  right: FlowValue | undefined;
}

export interface Conditions {
  logic: FilterLogic;
  conditions: Condition[];
}

export interface FieldFilter {
  field: string;
  operator: string;
  value: FlowValue | undefined;
}

export interface FieldFilters {
  logic: FilterLogic;
  filters: FieldFilter[];
}

export interface FieldAssignment {
  field: string;
  value: FlowValue;
}

interface Common {
  name: string;
  label: string;
}

export type FlowElement =
  | (Common & {
      kind: 'assignment';
      items: { target: string; operator: string; value: FlowValue | undefined }[];
      next: string | undefined;
    })
  | (Common & { kind: 'decision'; outcomes: DecisionOutcome[]; otherwise: string | undefined })
  | (Common & RecordLookup)
  | (Common & RecordCreate)
  | (Common & RecordUpdate)
  | (Common & RecordDelete)
  | (Common & Loop)
  | (Common & CollectionProcessor)
  | (Common & ActionCall)
  | (Common & {
      kind: 'customError';
      messages: { message: string; field: string | undefined }[];
      next: string | undefined;
    });

export interface DecisionOutcome {
  name: string;
  conditions: Conditions;
  onlyWhenBecomesTrue: boolean;
  next: string | undefined;
}

export interface RecordLookup {
  kind: 'lookup';
  object: string;
  filters: FieldFilters;
  sortField: string | undefined;
  sortOrder: 'Asc' | 'Desc';
  limit: number | undefined;
  firstOnly: boolean;
  /** undefined: every field. */
  queriedFields: string[] | undefined;
  storeAutomatically: boolean;
  outputReference: string | undefined;
  outputAssignments: { target: string; field: string }[];
  nullsIfNone: boolean;
  next: string | undefined;
  fault: string | undefined;
}

export interface RecordCreate {
  kind: 'create';
  object: string | undefined;
  inputReference: string | undefined;
  assignments: FieldAssignment[];
  idReference: string | undefined;
  storeAutomatically: boolean;
  next: string | undefined;
  fault: string | undefined;
}

export interface RecordUpdate {
  kind: 'update';
  object: string | undefined;
  inputReference: string | undefined;
  filters: FieldFilters | undefined;
  assignments: FieldAssignment[];
  next: string | undefined;
  fault: string | undefined;
}

export interface RecordDelete {
  kind: 'delete';
  object: string | undefined;
  inputReference: string | undefined;
  filters: FieldFilters | undefined;
  next: string | undefined;
  fault: string | undefined;
}

export interface Loop {
  kind: 'loop';
  collection: string;
  variable: string | undefined;
  descending: boolean;
  next: string | undefined;
  done: string | undefined;
}

export interface CollectionProcessor {
  kind: 'filterCollection' | 'sortCollection';
  collection: string;
  /** Name of the item while conditions are worked out. */
  variable: string;
  conditions: Conditions | undefined;
  formula: string | undefined;
  sort: { field: string | undefined; descending: boolean; nullsFirst: boolean }[];
  limit: number | undefined;
  next: string | undefined;
}

export interface ActionCall {
  kind: 'action';
  actionType: string;
  actionName: string;
  inputs: { name: string; value: FlowValue }[];
  next: string | undefined;
  fault: string | undefined;
}

export interface FlowVariable {
  name: string;
  dataType: string;
  objectType: string | undefined;
  isCollection: boolean;
  isInput: boolean;
  isOutput: boolean;
  value: FlowValue | undefined;
}
