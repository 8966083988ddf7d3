import { request } from './fetchResponse.ts';
import { isUiRecord, objectName, qualifiedName } from './fields.ts';
import type { FieldReference, UiRecord } from './fields.ts';
import { longId } from './ids.ts';
import type { Query } from './queryStore.ts';

/** How long LDS hands out an answer without asking again. Components must not rely on it; the numbers are assumed. */
export const recordTimeToLive = 30_000;
export const metadataTimeToLive = 15 * 60_000;

export interface RecordConfig {
  recordId: string;
  fields?: FieldReference | FieldReference[];
  optionalFields?: FieldReference | FieldReference[];
  layoutTypes?: string | string[];
  modes?: string | string[];
}

export function asArray<T>(value: T | T[] | undefined): T[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}

/** Sorted and each once, so that two components asking the same in another order share the answer. */
export function fieldNames(fields: FieldReference | FieldReference[] | undefined): string[] {
  return [...new Set(asArray(fields).map(qualifiedName))].sort();
}

function parameters(values: Record<string, readonly string[]>): string {
  const search = new URLSearchParams();
  for (const [name, list] of Object.entries(values)) {
    if (list.length > 0) {
      search.set(name, list.join(','));
    }
  }
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}

/** Ids of a record and of every parent record in it. */
export function recordIds(value: unknown): string[] {
  if (!isUiRecord(value)) {
    return [];
  }
  return [value.id, ...Object.values(value.fields).flatMap((field) => recordIds(field.value))];
}

/** `GET /ui-api/records/{id}` */
export function recordQuery(config: RecordConfig): Query<UiRecord> | undefined {
  const fields = fieldNames(config.fields);
  const optionalFields = fieldNames(config.optionalFields);
  const layoutTypes = asArray(config.layoutTypes);
  if (!config.recordId || fields.length + optionalFields.length + layoutTypes.length === 0) {
    return undefined;
  }
  const id = longId(config.recordId);
  const path = `/ui-api/records/${encodeURIComponent(id)}${parameters({
    fields,
    layoutTypes,
    modes: asArray(config.modes),
    optionalFields
  })}`;
  return {
    key: `GET ${path}`,
    fetch: async () => (await request('GET', path)) as UiRecord,
    records: (data) => [id, ...recordIds(data)],
    timeToLive: recordTimeToLive
  };
}

export interface BatchResult {
  statusCode: number;
  result: unknown;
}

/** `GET /ui-api/records/batch/{ids}`, one request per group that asks for the same fields. */
export function recordsQuery(config: {
  records: { recordIds: string[]; fields?: FieldReference[]; optionalFields?: FieldReference[] }[];
}): Query<{ results: BatchResult[] }> | undefined {
  if (!Array.isArray(config.records) || config.records.length === 0) {
    return undefined;
  }
  const paths = config.records.map(
    (group) =>
      `/ui-api/records/batch/${group.recordIds.map(longId).join(',')}${parameters({
        fields: fieldNames(group.fields),
        optionalFields: fieldNames(group.optionalFields)
      })}`
  );
  return {
    key: `GET ${paths.join(' ')}`,
    fetch: async () => {
      const answers = await Promise.all(paths.map((path) => request('GET', path)));
      return { results: answers.flatMap((answer) => (answer as { results: BatchResult[] }).results) };
    },
    records: (data) => [
      ...config.records.flatMap((group) => group.recordIds.map(longId)),
      ...(data?.results.flatMap(({ result }) => recordIds(result)) ?? [])
    ],
    timeToLive: recordTimeToLive
  };
}

/** Any other `GET` of the UI API. */
export function getQuery<T>(
  path: string,
  options: { timeToLive?: number; records?: (data: T | undefined) => string[] } = {}
): Query<T> {
  return {
    key: `GET ${path}`,
    fetch: async () => (await request('GET', path)) as T,
    records: options.records ?? (() => []),
    timeToLive: options.timeToLive ?? metadataTimeToLive
  };
}

export interface ObjectInfo {
  apiName: string;
  label: string;
  labelPlural: string;
  keyPrefix: string;
  createable: boolean;
  updateable: boolean;
  deletable: boolean;
  defaultRecordTypeId: string | null;
  nameFields: string[];
  fields: Record<string, ObjectInfoField>;
  childRelationships: { childObjectApiName: string; fieldName: string; relationshipName: string }[];
  [other: string]: unknown;
}

export interface ObjectInfoField {
  apiName: string;
  label: string;
  dataType: string;
  required: boolean;
  createable: boolean;
  updateable: boolean;
  length: number;
  precision: number;
  scale: number;
  reference: boolean;
  referenceToInfos: { apiName: string; nameFields: string[] }[];
  relationshipName: string | null;
  inlineHelpText: string | null;
  calculated: boolean;
  compound: boolean;
  compoundFieldName: string | null;
  extraTypeInfo: string | null;
  htmlFormatted: boolean;
  [other: string]: unknown;
}

export function objectInfoQuery(object: string | { objectApiName: string }): Query<ObjectInfo> {
  return getQuery(`/ui-api/object-info/${encodeURIComponent(objectName(object))}`);
}

export interface PicklistValues {
  values: { label: string; value: string; validFor: number[]; attributes: unknown }[];
  defaultValue: { label: string; value: string } | null;
  controllerValues: Record<string, number>;
  [other: string]: unknown;
}

export function picklistQuery(recordTypeId: string, field: FieldReference): Query<PicklistValues> {
  const [object = '', name = ''] = qualifiedName(field).split('.');
  return getQuery(
    `/ui-api/object-info/${encodeURIComponent(object)}/picklist-values/${encodeURIComponent(recordTypeId)}/${encodeURIComponent(name)}`
  );
}

export interface PicklistsByRecordType {
  picklistFieldValues: Record<string, PicklistValues>;
  [other: string]: unknown;
}

export function picklistsQuery(
  object: string | { objectApiName: string },
  recordTypeId: string
): Query<PicklistsByRecordType> {
  return getQuery(
    `/ui-api/object-info/${encodeURIComponent(objectName(object))}/picklist-values/${encodeURIComponent(recordTypeId)}`
  );
}
