/**
 * `query?columns=true`: what each column is. Undocumented; the shape is what the `sf data query` command reads
 * (salesforcecli/plugin-data, `retrieveColumns`) and what orgs answer (recorded in public test fixtures).
 */
import type { FieldSchema, ObjectSchema } from '../../../core/schemaTypes.ts';
import type { CompileContext } from './compileContext.ts';
import { isNumber } from './compileExpression.ts';
import type { CompiledRecords } from './compileSelect.ts';
import type { CompiledSelect } from './compileQuery.ts';
import type { Entry, RecordPlan } from './rowPlan.ts';
import type { SelectTree } from '../tree/selectTree.ts';

export interface ColumnMetadata {
  aggregate: boolean;
  apexType: string;
  booleanType: boolean;
  columnName: string;
  custom: boolean;
  displayName: string;
  foreignKeyName: string | null;
  insertable: boolean;
  joinColumns: ColumnMetadata[];
  numberType: boolean;
  textType: boolean;
  updatable: boolean;
}

export interface QueryColumns {
  columnMetadata: ColumnMetadata[];
  entityName: string;
  groupBy: boolean;
  idSelected: boolean;
  keyPrefix: string;
}

export function columnsOf(context: CompileContext, tree: SelectTree, compiled: CompiledSelect): QueryColumns {
  const object = compiled.kind === 'count' ? context.object(tree.object)! : compiled.object;
  return {
    columnMetadata: columnMetadata(compiled),
    entityName: object.name,
    groupBy: tree.groupBy !== undefined,
    idSelected:
      compiled.kind === 'records' &&
      compiled.plan.entries.some((entry) => entry.kind === 'field' && entry.field.type === 'id'),
    keyPrefix: object.keyPrefix
  };
}

function columnMetadata(compiled: CompiledSelect): ColumnMetadata[] {
  switch (compiled.kind) {
    case 'count':
      return [];
    case 'records':
      return compiled.plan.entries.map((entry) => entryColumn(entry, compiled));
    case 'aggregate':
      return compiled.entries.map((entry) => {
        const column = fieldColumn(entry.key, entry.field, entry.aggregate ? undefined : compiled.object);
        return {
          ...column,
          aggregate: entry.aggregate,
          displayName: entry.aggregate ? entry.written : entry.key
        };
      });
  }
}

function entryColumn(entry: Entry, compiled: CompiledRecords): ColumnMetadata {
  switch (entry.kind) {
    case 'field':
      return fieldColumn(entry.key, entry.field, compiled.object);
    case 'parent':
      return joinColumn(entry.key, entry.plan, compiled);
    case 'typeof':
      return {
        ...blank(entry.key),
        joinColumns: typeofColumns(
          [...entry.byPrefix.values(), ...(entry.otherwise ? [entry.otherwise] : [])],
          compiled
        )
      };
    case 'children': {
      const child = compiled.children[entry.index]!;
      return {
        ...blank(child.key),
        aggregate: true,
        apexType: child.records.object.name,
        joinColumns: child.records.plan.entries.map((each) => entryColumn(each, child.records))
      };
    }
  }
}

function joinColumn(key: string, plan: RecordPlan, compiled: CompiledRecords): ColumnMetadata {
  return {
    ...blank(key),
    apexType: plan.type,
    joinColumns: plan.entries.map((entry) => entryColumn(entry, compiled))
  };
}

/** Every field that some branch of a TYPEOF may answer, once. */
function typeofColumns(plans: readonly RecordPlan[], compiled: CompiledRecords): ColumnMetadata[] {
  const columns = new Map<string, ColumnMetadata>();
  for (const plan of plans) {
    for (const entry of plan.entries) {
      columns.set(entry.key, entryColumn(entry, compiled));
    }
  }
  return [...columns.values()];
}

function blank(name: string): ColumnMetadata {
  return {
    aggregate: false,
    apexType: name,
    booleanType: false,
    columnName: name,
    custom: name.endsWith('__r'),
    displayName: name,
    foreignKeyName: null,
    insertable: false,
    joinColumns: [],
    numberType: false,
    textType: false,
    updatable: false
  };
}

function fieldColumn(name: string, field: FieldSchema, object: ObjectSchema | undefined): ColumnMetadata {
  return {
    ...blank(name),
    apexType: apexType(field),
    booleanType: field.type === 'boolean',
    custom: field.custom,
    foreignKeyName: object && field.type === 'reference' ? (field.relationshipName ?? null) : null,
    insertable: field.createable,
    numberType: isNumber(field),
    textType:
      !isNumber(field) && field.type !== 'boolean' && field.type !== 'date' && field.type !== 'datetime',
    updatable: field.updateable
  };
}

function apexType(field: FieldSchema): string {
  switch (field.type) {
    case 'id':
    case 'reference':
      return 'Id';
    case 'boolean':
      return 'Boolean';
    case 'int':
      return 'Integer';
    case 'double':
    case 'currency':
    case 'percent':
      return 'Double';
    case 'date':
      return 'Date';
    case 'datetime':
      return 'Datetime';
    case 'time':
      return 'Time';
    case 'address':
      return 'Address';
    default:
      return 'String';
  }
}
