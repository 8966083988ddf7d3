import type { ObjectSchema, RecordTypeSchema } from '../../core/schemaTypes.ts';
import { fieldEquals, selectFields, selectRecords } from '../../engine/soql/index.ts';
import { notFound } from '../http/errorBody.ts';
import type { DataContext } from '../http/dataContext.ts';
import { toId18 } from '../../core/ids.ts';

/** Id of the master record type, the same in every org (recorded describes). */
export const masterRecordTypeId = '012000000000000AAA';

/** A record type with the id of its row. */
export interface RecordTypeRow {
  id: string;
  developerName: string;
  label: string;
  active: boolean;
  master: boolean;
  schema?: RecordTypeSchema;
}

/** The object's record types, the master last as in recorded answers. Which one is a person's own is not modelled: the master is. */
export function recordTypesOf(context: DataContext, object: ObjectSchema): RecordTypeRow[] {
  const master = {
    id: masterRecordTypeId,
    developerName: 'Master',
    label: 'Master',
    active: true,
    master: true
  };
  if (object.recordTypes.length === 0) {
    return [master];
  }
  const tree = selectFields('RecordType', ['Id', 'DeveloperName'], {
    where: fieldEquals('SobjectType', object.name)
  });
  const records = selectRecords(context.org.queryContext(context.org.systemSession()), tree);
  const own = object.recordTypes.flatMap((schema) => {
    const row = records.find((record) => record['DeveloperName'] === schema.developerName);
    const { developerName, label, active } = schema;
    return row === undefined
      ? []
      : [{ id: String(row['Id']), developerName, label, active, master: false, schema }];
  });
  return [...own, master];
}

/** The record type of an id; undefined for the master, 404 for one that is not of this object. */
export function recordTypeById(
  context: DataContext,
  object: ObjectSchema,
  text: string
): RecordTypeSchema | undefined {
  const id = toId18(text);
  const found = recordTypesOf(context, object).find((row) => row.id === id);
  if (found === undefined) {
    throw notFound();
  }
  return found.schema;
}
