/** What a flow in user mode may read: objects, rows and fields of who runs it. Flows in system mode read everything. */
import type { ObjectSchema } from '../../core/schemaTypes.ts';
import type { SObjectRecord, SqlFragment } from '../../core/types.ts';
import { FlowFault } from './flowErrors.ts';
import type { Interview } from './interview.ts';

const ALL: SqlFragment = { sql: '1', params: [] };

/** Condition on table alias `t`. That an object out of reach is a fault, as it is in a query, is *assumed*. */
export function readableSql({ model, context }: Interview, object: ObjectSchema): SqlFragment {
  if (!model.inUserMode) {
    return ALL;
  }
  if (!context.access.object(object).read) {
    throw new FlowFault(`INVALID_TYPE: sObject type '${object.name}' is not supported.`);
  }
  return context.access.readableRows(object, 't') ?? ALL;
}

/** Fields out of reach are empty: *assumed*. */
export function readableFields(
  { model, context }: Interview,
  object: ObjectSchema,
  row: SObjectRecord
): SObjectRecord {
  return model.inUserMode
    ? Object.fromEntries(
        Object.entries(row).filter(([name]) => name === 'Id' || context.access.field(object, name).read)
      )
    : row;
}
