import type { ObjectSchema, RecordTypeSchema } from '../schema/types.ts';
import type { DataContext } from '../http/services.ts';
import { masterRecordTypeId } from '../rest/describeObject.ts';
import { toId18 } from '../ids.ts';
import { notFound } from '../http/errorBody.ts';

export interface RecordTypeInfo {
  available: boolean;
  defaultRecordTypeMapping: boolean;
  master: boolean;
  name: string;
  recordTypeId: string;
}

/** The object's record types, the master last as in recorded answers. Which one is a user's default is not modelled: the master is. */
export function recordTypesOf(context: DataContext, object: ObjectSchema): RecordTypeInfo[] {
  const own = rows(context, object).map(({ id, schema }) => ({
    available: schema.active,
    defaultRecordTypeMapping: false,
    master: false,
    name: schema.label,
    recordTypeId: id
  }));
  return [
    ...own,
    {
      available: true,
      defaultRecordTypeMapping: true,
      master: true,
      name: 'Master',
      recordTypeId: masterRecordTypeId
    }
  ];
}

/** The record type of an id; undefined for the master, 404 for one that is not of this object. */
export function recordTypeById(
  context: DataContext,
  object: ObjectSchema,
  text: string
): RecordTypeSchema | undefined {
  const id = toId18(text);
  if (id === masterRecordTypeId) {
    return undefined;
  }
  const found = rows(context, object).find((row) => row.id === id);
  if (found === undefined) {
    throw notFound();
  }
  return found.schema;
}

function rows(context: DataContext, object: ObjectSchema): { id: string; schema: RecordTypeSchema }[] {
  if (object.recordTypes.length === 0) {
    return [];
  }
  const soql = `SELECT Id, DeveloperName FROM RecordType WHERE SobjectType = '${object.name}'`;
  const records = context.org.query(soql, context.org.systemSession()).records;
  return object.recordTypes.flatMap((schema) => {
    const row = records.find((record) => record['DeveloperName'] === schema.developerName);
    return row === undefined ? [] : [{ id: String(row['Id']), schema }];
  });
}
