import type { Session } from '../../core/types.ts';
import type { FieldSchema, ObjectSchema, OrgSchema } from '../../core/schemaTypes.ts';
import { isIdLookup } from '../rest/describeField.ts';
import { JobFailure } from './bulkErrors.ts';

/** What a column of an upload sets: a field, or a lookup by a key of the parent. */
export type IngestColumn =
  | { kind: 'field'; field: FieldSchema }
  | { kind: 'parent'; field: FieldSchema; parentObject: string; keyField: string };

interface Naming {
  schema: OrgSchema;
  object: ObjectSchema;
  session: Session;
}

/** Reads the header line. An unknown name, or one that the user cannot see, fails the whole job, as an org does. */
export function ingestColumns(header: readonly string[], naming: Naming): IngestColumn[] {
  return header.map((name) => column(name.trim(), naming) ?? unknown(name));
}

function unknown(name: string): never {
  throw new JobFailure(`InvalidBatch : Field name not found : ${name.trim()}`);
}

function column(name: string, { schema, object, session }: Naming): IngestColumn | undefined {
  if (name.includes('.')) {
    return parentColumn(name, { schema, object, session });
  }
  const field = object.fields.get(name.toLowerCase());
  return field !== undefined && session.access.field(object, field.name).read
    ? { kind: 'field', field }
    : undefined;
}

/** `Owner.Username`, `Account__r.Key__c`; the parent's type before a colon where it may be of several: `Contact:Who.Key__c`. */
function parentColumn(name: string, { schema, object, session }: Naming): IngestColumn | undefined {
  const [, type, relationship = '', key = ''] = /^(?:(\w+):)?(\w+)\.(\w+)$/.exec(name) ?? [];
  const field = [...object.fields.values()].find(
    (one) => one.relationshipName?.toLowerCase() === relationship.toLowerCase()
  );
  const target = field?.referenceTo.find(
    (one) => type === undefined || one.toLowerCase() === type.toLowerCase()
  );
  const parent = schema.objects.get((target ?? '').toLowerCase());
  const keyField = parent?.fields.get(key.toLowerCase());
  if (
    field === undefined ||
    parent === undefined ||
    keyField === undefined ||
    !isIdLookup(parent, keyField) ||
    !session.access.field(object, field.name).read
  ) {
    return undefined;
  }
  return { kind: 'parent', field, parentObject: parent.name, keyField: keyField.name };
}
