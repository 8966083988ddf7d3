import type { ObjectSchema } from '../../core/schemaTypes.ts';
import { SalesforceError, UnknownObjectError } from '../../core/types.ts';
import type { SaveRequest, SaveResult, SObjectRecord } from '../../core/types.ts';
import { json } from '../http/apiResponse.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import { asArray, asObject, isObject, readJsonObject } from '../http/jsonBody.ts';
import type { JsonObject } from '../http/jsonBody.ts';
import type { RouteParams } from '../http/route.ts';
import type { DataContext } from '../http/dataContext.ts';
import { visibleObject } from './describeObject.ts';
import { deserializeRow } from './deserialize.ts';
import { externalIdField } from './externalIdRows.ts';
import { toId18 } from '../../core/ids.ts';
import { resolveParents } from './resolveParents.ts';
import { collectionEntry } from './saveOutcome.ts';

const MAX_RECORDS = 200;
const MAX_CHUNKS = 10;

/** Rows of one type that stand next to each other: saved together (REST guide, "Create Records Using sObject Collections"). */
interface Chunk {
  object: ObjectSchema;
  rows: JsonObject[];
}

type ChunkSave = (object: ObjectSchema, rows: SObjectRecord[]) => SaveRequest;

/** POST /composite/sobjects */
export function createCollection(context: DataContext, request: ApiRequest): ApiResponse {
  const { records, allOrNone } = readCollection(request);
  const create: ChunkSave = (object, rows) => ({ operation: 'create', object: object.name, rows });
  return answer(
    inOneGo(context, allOrNone, false, () =>
      saveChunks(context, chunksOf(context, records), allOrNone, create, refuseId)
    )
  );
}

/** PATCH /composite/sobjects */
export function updateCollection(context: DataContext, request: ApiRequest): ApiResponse {
  const { records, allOrNone } = readCollection(request);
  const update: ChunkSave = (object, rows) => ({ operation: 'update', object: object.name, rows });
  return answer(
    inOneGo(context, allOrNone, true, () =>
      saveChunks(context, chunksOf(context, records), allOrNone, update, requireId)
    )
  );
}

/** PATCH /composite/sobjects/{object}/{externalIdField}: rows of one type, results with `created`. */
export function upsertCollection(
  context: DataContext,
  request: ApiRequest,
  params: RouteParams
): ApiResponse {
  const object = visibleObject(context, params['object'] ?? '');
  const field = externalIdField(context, object, params['field'] ?? '');
  const { records, allOrNone } = readCollection(request);
  for (const record of records) {
    if (typeOf(record).toLowerCase() !== object.name.toLowerCase()) {
      throw new SalesforceError(
        'INVALID_INPUT',
        `All records of this request must be of type ${object.name}, as its address says.`
      );
    }
  }
  const upsert: ChunkSave = (_object, rows) => ({
    operation: 'upsert',
    object: object.name,
    externalIdField: field.name,
    rows
  });
  const check: RowCheck = field.type === 'id' ? () => undefined : refuseId;
  return answer(
    inOneGo(context, allOrNone, true, () =>
      saveChunks(context, [{ object, rows: records }], allOrNone, upsert, check)
    )
  );
}

/** DELETE /composite/sobjects?ids=a,b&allOrNone= */
export function deleteCollection(context: DataContext, request: ApiRequest): ApiResponse {
  const ids = (request.query.get('ids') ?? '').split(',').filter((id) => id.trim() !== '');
  if (ids.length === 0) {
    throw new SalesforceError('INVALID_INPUT', 'The parameter "ids" must name at least one record.');
  }
  limitRecords(ids.length);
  const allOrNone = request.query.get('allOrNone') === 'true';
  return answer(inOneGo(context, allOrNone, true, () => deleteIds(context, ids, allOrNone)));
}

function deleteIds(context: DataContext, ids: readonly string[], allOrNone: boolean): SaveResult[] {
  const results: SaveResult[] = [];
  let from = 0;
  while (from < ids.length) {
    const object = objectOfId(context, ids[from] ?? '');
    if (object === undefined) {
      results.push(failed('MALFORMED_ID', `malformed id ${ids[from]}`));
      from += 1;
      continue;
    }
    let to = from + 1;
    while (to < ids.length && objectOfId(context, ids[to] ?? '') === object) {
      to += 1;
    }
    const group = ids.slice(from, to).map((id) => toId18(id.trim()) ?? '');
    results.push(
      ...context.org.save({ operation: 'delete', object: object.name, ids: group }, context.session, {
        allOrNone
      })
    );
    from = to;
  }
  return results;
}

function objectOfId(context: DataContext, text: string): ObjectSchema | undefined {
  const id = toId18(text.trim());
  return id === undefined ? undefined : objectByPrefix(context, id.slice(0, 3));
}

function objectByPrefix(context: DataContext, prefix: string): ObjectSchema | undefined {
  for (const object of context.org.schema.objects.values()) {
    if (object.keyPrefix === prefix) {
      return object;
    }
  }
  return undefined;
}

function readCollection(request: ApiRequest): { records: JsonObject[]; allOrNone: boolean } {
  const body = readJsonObject(request);
  const records = asArray(body['records'], 'list of records').map((record) => asObject(record, 'sobject'));
  limitRecords(records.length);
  return { records, allOrNone: body['allOrNone'] === true };
}

/** Words of the platform's own limit for saves in one call, known from many reports. */
function limitRecords(count: number): void {
  if (count > MAX_RECORDS) {
    throw new SalesforceError(
      'EXCEEDED_ID_LIMIT',
      `record limit reached. cannot submit more than ${MAX_RECORDS} records into this call`
    );
  }
}

function typeOf(record: JsonObject): string {
  const attributes = record['attributes'];
  const type = isObject(attributes) ? attributes['type'] : undefined;
  if (typeof type !== 'string' || type === '') {
    throw new SalesforceError(
      'INVALID_INPUT',
      'Include an entity type in the attributes section of the request.'
    );
  }
  return type;
}

function chunksOf(context: DataContext, records: readonly JsonObject[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (const record of records) {
    const object = context.org.schema.objects.get(typeOf(record).toLowerCase());
    if (object === undefined || !context.session.access.object(object).read) {
      throw new UnknownObjectError(typeOf(record));
    }
    const last = chunks.at(-1);
    if (last?.object === object) {
      last.rows.push(record);
    } else {
      chunks.push({ object, rows: [record] });
    }
  }
  if (chunks.length > MAX_CHUNKS) {
    throw new SalesforceError(
      'INVALID_INPUT',
      `A request can hold at most ${MAX_CHUNKS} changes of record type; this one has ${chunks.length}. Put records of one type next to each other.`
    );
  }
  return chunks;
}

type RowCheck = (object: ObjectSchema, row: SObjectRecord) => SaveResult | undefined;

function refuseId(_object: ObjectSchema, row: SObjectRecord): SaveResult | undefined {
  return row['Id'] === undefined || row['Id'] === null
    ? undefined
    : failed('INVALID_FIELD_FOR_INSERT_UPDATE', 'cannot specify Id in an insert call', ['Id']);
}

function requireId(object: ObjectSchema, row: SObjectRecord): SaveResult | undefined {
  const text = row['Id'];
  if (typeof text !== 'string' || text === '') {
    return failed('MISSING_ARGUMENT', 'Id not specified in an update call', ['Id']);
  }
  const id = toId18(text);
  if (id === undefined || !id.startsWith(object.keyPrefix)) {
    // REST guide, "Update Records Using sObject Collections": "Contact ID: id value of incorrect type: 001xx..."
    return failed(
      'MALFORMED_ID',
      `${object.custom ? 'Record ID' : `${object.label} ID`}: id value of incorrect type: ${text}`,
      ['Id']
    );
  }
  row['Id'] = id;
  return undefined;
}

function saveChunks(
  context: DataContext,
  chunks: readonly Chunk[],
  allOrNone: boolean,
  save: ChunkSave,
  check: RowCheck
): SaveResult[] {
  return chunks.flatMap(({ object, rows }) => {
    const incoming = rows.map((row) => deserializeRow(object, context.session, row));
    const results: (SaveResult | undefined)[] = [];
    const good: SObjectRecord[] = [];
    for (const resolved of resolveParents(context.org, incoming)) {
      const failure = resolved.ok
        ? check(object, resolved.row)
        : failed(resolved.error.statusCode, resolved.error.message, resolved.error.fields);
      results.push(failure);
      if (resolved.ok && failure === undefined) {
        good.push(resolved.row);
      }
    }
    const saved =
      good.length === 0 ? [] : context.org.save(save(object, good), context.session, { allOrNone });
    let next = 0;
    return results.map((failure) => failure ?? saved[next++] ?? failed('UNKNOWN_EXCEPTION', 'no result'));
  });
}

class RolledBack extends Error {}

/** With allOrNone one failure undoes all, and the rows that would have been saved say so. */
function inOneGo(
  context: DataContext,
  allOrNone: boolean,
  keepIds: boolean,
  work: () => SaveResult[]
): SaveResult[] {
  if (!allOrNone) {
    return work();
  }
  let results: SaveResult[] = [];
  try {
    context.org.transaction(() => {
      results = work();
      if (results.some((result) => !result.success)) {
        throw new RolledBack();
      }
    });
    return results;
  } catch (error) {
    if (!(error instanceof RolledBack)) {
      throw error;
    }
    return results.map((result) =>
      result.success ? rolledBack(keepIds && result.created !== true ? result.id : null) : result
    );
  }
}

function rolledBack(id: string | null): SaveResult {
  return {
    ...failed(
      'ALL_OR_NONE_OPERATION_ROLLED_BACK',
      'Record rolled back because not all records were valid and the request was using AllOrNone header'
    ),
    id
  };
}

function failed(statusCode: string, message: string, fields: string[] = []): SaveResult {
  return { id: null, success: false, errors: [{ statusCode, message, fields }] };
}

function answer(results: readonly SaveResult[]): ApiResponse {
  return json(results.map(collectionEntry));
}
