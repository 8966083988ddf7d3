import type { ObjectSchema } from '../../core/schemaTypes.ts';
import { SalesforceError } from '../../core/types.ts';
import type { SObjectRecord } from '../../core/types.ts';
import { json, noContent } from '../http/apiResponse.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import { notFound } from '../http/errorBody.ts';
import { readJsonObject } from '../http/jsonBody.ts';
import type { JsonObject } from '../http/jsonBody.ts';
import type { RouteParams } from '../http/route.ts';
import { allOf, countRows, fieldEquals } from '../../engine/soql/index.ts';
import type { Condition } from '../../engine/soql/index.ts';
import type { DataContext } from '../http/dataContext.ts';
import { entityTag, refusedByCondition } from './conditional.ts';
import { basicInformation, visibleObject } from './describeObject.ts';
import { deserializeRow } from './deserialize.ts';
import { toId18 } from '../../core/ids.ts';
import { readRow, runTree, selectedFields } from './readRow.ts';
import { resolveParents } from './resolveParents.ts';
import { saveErrorResponse } from './saveOutcome.ts';

/** GET /sobjects/{object}: basic information and recent items (REST guide, "sObject Basic Information"). */
export function getBasicInformation(
  context: DataContext,
  _request: ApiRequest,
  params: RouteParams
): ApiResponse {
  const object = visibleObject(context, params['object'] ?? '');
  // Nothing keeps a history of what was viewed; an org that nobody has looked at answers the same.
  return json({ objectDescribe: basicInformation(context, object), recentItems: [] });
}

/** POST /sobjects/{object}: 201 with the new id and its Location. */
export function createRow(context: DataContext, request: ApiRequest, params: RouteParams): ApiResponse {
  const object = visibleObject(context, params['object'] ?? '');
  const body = readJsonObject(request);
  refuseFields(object, body, ['Id']);
  return insert(context, object, body);
}

/** GET /sobjects/{object}/{id}?fields= */
export function getRow(context: DataContext, request: ApiRequest, params: RouteParams): ApiResponse {
  const object = visibleObject(context, params['object'] ?? '');
  return rowById(context, request, object, params['id'] ?? '');
}

export function rowById(
  context: DataContext,
  request: ApiRequest,
  object: ObjectSchema,
  idText: string
): ApiResponse {
  const id = pathId(object, idText);
  const fields = selectedFields(context, object, request.query.get('fields'));
  const row = readRow(context, object, fields, id);
  if (row === undefined) {
    throw notFound();
  }
  return refusedByCondition(context, request, object, id) ?? json(row, 200, entityTag(context, object, id));
}

/** PATCH /sobjects/{object}/{id}: 204. */
export function updateRow(context: DataContext, request: ApiRequest, params: RouteParams): ApiResponse {
  const object = visibleObject(context, params['object'] ?? '');
  return updateById(context, request, object, params['id'] ?? '');
}

export function updateById(
  context: DataContext,
  request: ApiRequest,
  object: ObjectSchema,
  idText: string
): ApiResponse {
  const body = readJsonObject(request);
  const id = existingId(context, object, idText);
  refuseFields(object, body, ['Id']);
  refusedByCondition(context, request, object, id);
  const row = incomingRow(context, object, body);
  const [result] = context.org.save(
    { operation: 'update', object: object.name, rows: [{ ...row, Id: id }] },
    context.session
  );
  if (result?.success !== true) {
    return saveErrorResponse(result?.errors ?? []);
  }
  const headers = entityTag(context, object, id);
  return headers === undefined ? noContent : { ...noContent, headers };
}

/** DELETE /sobjects/{object}/{id}: 204. */
export function deleteRow(context: DataContext, _request: ApiRequest, params: RouteParams): ApiResponse {
  const object = visibleObject(context, params['object'] ?? '');
  return deleteById(context, object, params['id'] ?? '');
}

export function deleteById(context: DataContext, object: ObjectSchema, idText: string): ApiResponse {
  const id = existingId(context, object, idText);
  const [result] = context.org.save({ operation: 'delete', object: object.name, ids: [id] }, context.session);
  return result?.success === true ? noContent : saveErrorResponse(result?.errors ?? []);
}

export function insert(context: DataContext, object: ObjectSchema, body: JsonObject): ApiResponse {
  const row = incomingRow(context, object, body);
  const [result] = context.org.save(
    { operation: 'create', object: object.name, rows: [row] },
    context.session
  );
  if (result?.success !== true) {
    return saveErrorResponse(result?.errors ?? []);
  }
  return json({ id: result.id, success: true, errors: [] }, 201, {
    Location: `${context.base}/sobjects/${object.name}/${result.id}`
  });
}

/** One JSON record, its parents looked up. */
export function incomingRow(context: DataContext, object: ObjectSchema, body: JsonObject): SObjectRecord {
  const [resolved] = resolveParents(context.org, [deserializeRow(object, context.session, body)]);
  if (resolved === undefined || resolved.ok) {
    return resolved?.row ?? {};
  }
  const { statusCode, message, fields } = resolved.error;
  throw new SalesforceError(statusCode, message, { fields });
}

/** "The Id field should not be specified in the sobject data." (REST guide, "Create a Record") */
export function refuseFields(object: ObjectSchema, body: JsonObject, names: readonly string[]): void {
  for (const key of Object.keys(body)) {
    const field = object.fields.get(key.toLowerCase());
    if (field !== undefined && names.includes(field.name)) {
      throw new SalesforceError(
        'INVALID_FIELD',
        `The ${field.name} field should not be specified in the sobject data.`
      );
    }
  }
}

/** An id from a path, 18 characters. What cannot be one is read as the value of an unnamed external id, as Salesforce does. */
export function pathId(object: ObjectSchema, text: string): string {
  const id = toId18(text);
  if (id === undefined) {
    throw notFound(`Provided external ID field does not exist or is not accessible: ${text}`);
  }
  if (object.keyPrefix !== '' && !id.startsWith(object.keyPrefix)) {
    // "Account ID: id value of incorrect type" (REST guide, "Status Codes"); custom objects say "Record ID" (recorded).
    const label = object.custom ? 'Record ID' : `${object.label} ID`;
    throw new SalesforceError('MALFORMED_ID', `${label}: id value of incorrect type: ${text}`, {
      fields: ['Id']
    });
  }
  return id;
}

/** An id of a row that is there and that the user can see: otherwise 404, with its own code when it was deleted. */
export function existingId(context: DataContext, object: ObjectSchema, text: string): string {
  const id = pathId(object, text);
  if (readRow(context, object, ['Id'], id) !== undefined) {
    return id;
  }
  const where = fieldEquals('Id', id);
  if (countAll(context, object, where) > 0) {
    const isArchived =
      object.fields.has('isarchived') &&
      countAll(context, object, allOf(where, fieldEquals('IsDeleted', false))) > 0;
    if (isArchived) {
      return id;
    }
    // Recorded: sf-fx-runtime-nodejs mappings, delete-already-deleted.json
    throw new SalesforceError('ENTITY_IS_DELETED', 'entity is deleted', { status: 404 });
  }
  throw notFound();
}

/** Rows that the session may see, deleted and archived ones too. */
function countAll(context: DataContext, object: ObjectSchema, where: Condition | undefined): number {
  return runTree(context, countRows(object.name, where), { all: true }).totalSize;
}
