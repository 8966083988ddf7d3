/**
 * What the page shell itself asks of the org, through REST. Components of a package go through the adapters; the shell
 * also shows Event and Task, which the UI API does not know.
 */
import {
  createUiRecord,
  deleteUiRecord,
  errorMessage,
  getQuery,
  isFetchResponse,
  longId,
  metadataTimeToLive,
  recordsChanged,
  recordTimeToLive,
  request,
  store,
  updateUiRecord
} from 'preview/lds';
import type { Query } from 'preview/lds';
import { nameFields, objectsOutsideUiApi } from 'preview/pages';
import { context } from 'preview/session';
import { compoundParts, compoundText, isCompoundType } from './compound.ts';
import { fromDescribe } from './fieldInfo.ts';
import type { Describe, FieldInfo } from './fieldInfo.ts';
import { askForSupported, UnsupportedValue } from './partialAnswer.ts';

export { compoundParts, compoundText, isCompoundType } from './compound.ts';
export { UnsupportedValue } from './partialAnswer.ts';
export { fromObjectInfo, type Describe, type FieldInfo, type PicklistOption } from './fieldInfo.ts';

export interface ObjectDescription extends Omit<Describe, 'fields'> {
  /** By lower-cased name. */
  fields: Record<string, FieldInfo>;
}

export function describeQuery(object: string): Query<ObjectDescription> {
  const query = getQuery<Describe>(`/sobjects/${encodeURIComponent(object)}/describe`, {
    timeToLive: metadataTimeToLive
  });
  return {
    ...query,
    key: `describe ${object}`,
    records: () => [],
    fetch: async () => {
      const { fields, ...rest } = await query.fetch();
      return {
        ...rest,
        fields: Object.fromEntries(
          fields.map((field) => [field.name.toLowerCase(), fromDescribe(field, object)])
        )
      };
    }
  };
}

export function describe(object: string): Promise<ObjectDescription> {
  return store.read(describeQuery(object));
}

export function fieldOf(description: ObjectDescription, name: string): FieldInfo | undefined {
  return description.fields[name.toLowerCase()];
}

/** The field that names a record of the object. */
export function nameFieldOf(description: ObjectDescription): string {
  const known = nameFields[description.name];
  return known ?? Object.values(description.fields).find(({ nameField }) => nameField)?.name ?? 'Name';
}

export type Row = Record<string, unknown>;

/** A datetime of the REST API in the form that every browser reads. */
export function isoInstant(dateTime: string): string {
  return dateTime.replace(/\+0000$/, 'Z');
}

export interface QueryAnswer {
  totalSize: number;
  done: boolean;
  records: Row[];
}

/** A SOQL query as one of the page's queries: shared, cached, and asked again when a record in it changes. */
export function soqlQuery(soql: string, records: readonly string[] = []): Query<QueryAnswer> {
  return {
    key: `soql ${soql}`,
    fetch: async () => (await request('GET', `/query?q=${encodeURIComponent(soql)}`)) as QueryAnswer,
    records: (data) => [
      ...records,
      ...(data?.records.flatMap(({ Id }) => (typeof Id === 'string' ? [Id] : [])) ?? [])
    ],
    timeToLive: recordTimeToLive
  };
}

/** The value at a path of parents, `Account.Name`. */
export function valueAt(row: Row | undefined, path: string): unknown {
  let value: unknown = row;
  for (const step of path.split('.')) {
    if (typeof value !== 'object' || value === null) {
      return undefined;
    }
    value = (value as Row)[step];
  }
  return value;
}

/** Only in an org with several currencies. */
export const CURRENCY_FIELD = 'CurrencyIsoCode';

const eventTimes: ReadonlySet<string> = new Set(['StartDateTime', 'EndDateTime']);

/** Whether the field says when an event is: whether that is a day or a time, another field of it says. */
export function isEventTime(object: string, field: FieldInfo): boolean {
  return object === 'Event' && eventTimes.has(field.name);
}

/**
 * The field as the record shows it. All-day events have midnight UTC, which is no time and is in no time zone.
 * https://developer.salesforce.com/docs/platform/object-reference/references/standard-objects/object-event.html
 */
export function shownField(object: string, field: FieldInfo, row: Row | undefined): FieldInfo {
  const currencyCode = field.type === 'currency' ? valueAt(row, CURRENCY_FIELD) : undefined;
  if (typeof currencyCode === 'string') {
    return { ...field, currencyCode };
  }
  return isEventTime(object, field) && valueAt(row, 'IsAllDayEvent') === true
    ? { ...field, type: 'date' }
    : field;
}

/** The fields that are typed in place of a compound one. */
export function partsOf(description: ObjectDescription, field: FieldInfo): FieldInfo[] {
  return compoundParts(Object.values(description.fields), field);
}

/** What a field shows: its value, an address put together, or why there is none. */
export function shownValue(description: ObjectDescription, field: FieldInfo, row: Row | undefined): unknown {
  return isCompoundType(field)
    ? compoundText(partsOf(description, field).map((part) => valueAt(row, part.name)))
    : valueAt(row, field.name);
}

/** What to select so that the fields can be shown: a lookup needs the name behind it. */
export function selectFields(description: ObjectDescription, fields: readonly FieldInfo[]): string[] {
  const allDay = fieldOf(description, 'IsAllDayEvent');
  const isNeeded = allDay && fields.some((field) => isEventTime(description.name, field));
  const currency = fieldOf(description, CURRENCY_FIELD);
  const hasAmounts = currency && fields.some(({ type }) => type === 'currency');
  const shown = [...fields, ...(isNeeded ? [allDay] : []), ...(hasAmounts ? [currency] : [])];
  const paths = shown.flatMap((field) => {
    const { name, type, relationshipName } = field;
    if (isCompoundType(field)) {
      return partsOf(description, field).map((part) => part.name);
    }
    return type === 'reference' && relationshipName !== undefined
      ? [name, `${relationshipName}.Name`]
      : [name];
  });
  return [...new Set(['Id', ...paths])];
}

/** An id from the page's address as a text of SOQL. */
function idText(id: string): string {
  return `'${id.replaceAll(/[^a-zA-Z0-9]/g, '')}'`;
}

/** One record with the given fields, as far as the user may see them. */
export function recordRowQuery(
  description: ObjectDescription,
  recordId: string,
  fields: readonly string[],
  paths: readonly string[] = []
): Query<QueryAnswer> {
  const id = longId(recordId);
  const known = fields.flatMap((name) => fieldOf(description, name) ?? []);
  const select = [...new Set([...selectFields(description, known), ...paths])];
  const queryFor = (names: readonly string[]): Query<QueryAnswer> =>
    soqlQuery(`SELECT ${names.join(', ')} FROM ${description.name} WHERE Id = ${idText(id)}`, [id]);
  return { ...queryFor(select), fetch: () => supportedRows(description.name, select, queryFor) };
}

/** What the org turned out not to support, by object and name: it is not asked for again. */
const gapsOf = new Map<string, Map<string, string>>();

/** One field that the org does not support takes no more than its own place. */
async function supportedRows(
  object: string,
  select: readonly string[],
  queryFor: (names: readonly string[]) => Query<QueryAnswer>
): Promise<QueryAnswer> {
  const known = gapsOf.get(object) ?? new Map<string, string>();
  const { answer, unsupported } = await askForSupported(
    select.filter((name) => !known.has(name)),
    (names) => queryFor(names).fetch(),
    (error) => (isFetchResponse(error) && error.status === 501 ? errorMessage(error) : undefined)
  );
  const all = new Map([...known, ...unsupported]);
  gapsOf.set(object, all);
  const gaps = [...all]
    .filter(([name]) => select.includes(name))
    .map(([name, reason]) => [name, new UnsupportedValue(reason)] as const);
  const { records = [], ...rest } = answer ?? { totalSize: 0, done: true };
  return { ...rest, records: records.map((row) => ({ ...row, ...Object.fromEntries(gaps) })) };
}

export function isOutsideUiApi(object: string): boolean {
  return objectsOutsideUiApi.has(object);
}

export async function saveRecord(object: string, recordId: string | undefined, fields: Row): Promise<string> {
  if (!isOutsideUiApi(object)) {
    if (recordId === undefined) {
      return (await createUiRecord({ apiName: object, fields })).id;
    }
    return (await updateUiRecord({ fields: { ...fields, Id: recordId } })).id;
  }
  if (recordId === undefined) {
    const { id } = (await request('POST', `/sobjects/${object}`, fields)) as { id: string };
    await recordsChanged([id]);
    return id;
  }
  await request('PATCH', `/sobjects/${object}/${recordId}`, fields);
  await recordsChanged([recordId]);
  return recordId;
}

export async function deleteRecord(object: string, recordId: string): Promise<void> {
  if (!isOutsideUiApi(object)) {
    return deleteUiRecord(recordId);
  }
  await request('DELETE', `/sobjects/${object}/${recordId}`);
  await recordsChanged([recordId]);
}

interface GlobalDescribe {
  sobjects: {
    name: string;
    label: string;
    labelPlural: string;
    keyPrefix: string | null;
    createable: boolean;
  }[];
}

/** The object an id belongs to. */
export async function objectOfId(recordId: string): Promise<string | undefined> {
  const { sobjects } = await store.read(getQuery<GlobalDescribe>('/sobjects'));
  return sobjects.find(({ keyPrefix }) => keyPrefix === recordId.slice(0, 3))?.name;
}

/** The user's own field values, for visibility rules on `$User`. */
export function userQuery(paths: readonly string[]): Query<QueryAnswer> {
  const { id } = context().user;
  return soqlQuery(`SELECT ${['Id', ...paths].join(', ')} FROM User WHERE Id = ${idText(id)}`, [id]);
}
