import type { ObjectSchema } from '../../core/schemaTypes.ts';
import { SalesforceError, UnsupportedError } from '../../core/types.ts';
import { json, jsonOf } from '../http/apiResponse.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import { errorResponse, notFound } from '../http/errorBody.ts';
import { asObject, readJsonObject } from '../http/jsonBody.ts';
import type { JsonObject } from '../http/jsonBody.ts';
import type { RouteParams } from '../http/route.ts';
import { readRow } from '../rest/readRow.ts';
import type { DataContext } from '../http/dataContext.ts';
import { incomingRow } from '../rest/rows.ts';
import { addField, addPath, emptyTree, selectList } from './fieldTree.ts';
import type { FieldTree } from './fieldTree.ts';
import { compactFields, fullFields } from './layoutFields.ts';
import { toUiRecord } from './recordShape.ts';
import { recordError, thrownRecordError } from './uiErrors.ts';
import { uiObject, uiRecord } from './uiObject.ts';

/** GET /ui-api/records/{recordId} (UI API guide, "Get a Record"). */
export function getRecord(context: DataContext, request: ApiRequest, params: RouteParams): ApiResponse {
  const { object, id } = uiRecord(context, params['id'] ?? '');
  return json(readRecord(context, treeOf(context, request, object), id));
}

/** GET /ui-api/records/batch/{ids}: each id its own result (guide, "Get a Batch of Records"). */
export function getRecordBatch(context: DataContext, request: ApiRequest, params: RouteParams): ApiResponse {
  const ids = (params['ids'] ?? '').split(',').filter((id) => id !== '');
  if (ids.length > 200) {
    throw new SalesforceError('ILLEGAL_QUERY_PARAMETER_VALUE', 'A batch can ask for at most 200 records.');
  }
  const results = ids.map((id) => {
    try {
      return { statusCode: 200, result: jsonOf(getRecord(context, request, { id })) };
    } catch (error) {
      if (!(error instanceof SalesforceError)) {
        throw error;
      }
      const response = errorResponse(error);
      return { statusCode: response.status, result: jsonOf(response) };
    }
  });
  return json({ hasErrors: results.some(({ statusCode }) => statusCode >= 400), results });
}

/** POST /ui-api/records: 201 with the new Record (guide, "Create or Clone a Record"). */
export function createRecord(context: DataContext, request: ApiRequest): ApiResponse {
  const body = readJsonObject(request);
  const apiName = body['apiName'];
  if (typeof apiName !== 'string') {
    throw new SalesforceError('INVALID_INPUT', 'Set "apiName" to the object of the new record.');
  }
  const object = uiObject(context, apiName);
  const fields = asObject(body['fields'] ?? {}, 'fields');
  try {
    const row = incomingRow(context, object, fields);
    const [result] = context.org.save(
      { operation: 'create', object: object.name, rows: [row] },
      context.session
    );
    if (result?.success !== true || result.id === null) {
      return recordError(object, 'create', result?.errors ?? []);
    }
    return json(readRecord(context, writtenTree(context, request, object, fields), result.id), 201);
  } catch (error) {
    return thrownRecordError(object, 'create', error);
  }
}

/** PATCH /ui-api/records/{recordId}: 200 with the Record; `If-Unmodified-Since` guards against lost updates. */
export function updateRecord(context: DataContext, request: ApiRequest, params: RouteParams): ApiResponse {
  const { object, id } = uiRecord(context, params['id'] ?? '');
  const fields = asObject(readJsonObject(request)['fields'] ?? {}, 'fields');
  const current = readRecord(context, emptyTree(object), id);
  const since = Date.parse(request.headers['if-unmodified-since'] ?? '');
  if (Date.parse(String(current['lastModifiedDate'])) > since) {
    throw new SalesforceError(
      'PRECONDITION_FAILED',
      'The record has been changed since the date in If-Unmodified-Since.',
      { status: 412 }
    );
  }
  try {
    const row = incomingRow(context, object, fields);
    const [result] = context.org.save(
      { operation: 'update', object: object.name, rows: [{ ...row, Id: id }] },
      context.session
    );
    if (result?.success !== true) {
      return recordError(object, 'update', result?.errors ?? []);
    }
    return json(readRecord(context, writtenTree(context, request, object, fields), id));
  } catch (error) {
    return thrownRecordError(object, 'update', error);
  }
}

/** DELETE /ui-api/records/{recordId}: 204 (guide, "Status Codes"). */
export function deleteRecord(context: DataContext, _request: ApiRequest, params: RouteParams): ApiResponse {
  const { object, id } = uiRecord(context, params['id'] ?? '');
  readRecord(context, emptyTree(object), id);
  const [result] = context.org.save({ operation: 'delete', object: object.name, ids: [id] }, context.session);
  return result?.success === true ? { status: 204 } : recordError(object, 'delete', result?.errors ?? []);
}

export function readRecord(context: DataContext, tree: FieldTree, id: string): Record<string, unknown> {
  const row = readRow(
    context,
    tree.object,
    selectList(tree, context.org.queryContext(context.session).currencies),
    id
  );
  if (row === undefined) {
    throw notFound();
  }
  return toUiRecord(context, tree, row);
}

/** What `fields`, `optionalFields` and `layoutTypes` ask for. */
export function treeOf(context: DataContext, request: ApiRequest, object: ObjectSchema): FieldTree {
  if (request.query.has('childRelationships')) {
    throw new UnsupportedError(
      'childRelationships of the UI API: ask for related-list-records, or use GraphQL'
    );
  }
  const fields = listParameter(request, 'fields');
  const optional = listParameter(request, 'optionalFields');
  const layouts = listParameter(request, 'layoutTypes');
  if (fields.length + optional.length + layouts.length === 0) {
    throw new SalesforceError(
      'MISSING_ARGUMENT',
      'Specify at least one of fields, optionalFields or layoutTypes.'
    );
  }
  const tree = emptyTree(object);
  for (const path of fields) {
    addPath(context, tree, path, true);
  }
  for (const path of optional) {
    addPath(context, tree, path, false);
  }
  for (const layout of layouts) {
    addLayout(context, tree, layout);
  }
  return tree;
}

/** Repeated parameters and comma lists mean the same. */
export function listParameter(request: ApiRequest, name: string): string[] {
  return request.query
    .getAll(name)
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

function addLayout(context: DataContext, tree: FieldTree, layoutType: string): void {
  if (layoutType !== 'Compact' && layoutType !== 'Full') {
    throw new SalesforceError(
      'ILLEGAL_QUERY_PARAMETER_VALUE',
      `layoutTypes must be Compact or Full: ${layoutType}`
    );
  }
  for (const name of layoutType === 'Compact'
    ? compactFields(context, tree.object)
    : fullFields(context, tree.object)) {
    addWithParent(context, tree, name);
  }
}

/** A lookup on a layout brings its parent's name along: pages show that, not the id. */
function addWithParent(context: DataContext, tree: FieldTree, name: string): void {
  addField(context, tree, name);
  const field = tree.object.fields.get(name.toLowerCase());
  if (field?.relationshipName !== undefined) {
    addPath(context, tree, `${tree.object.name}.${field.relationshipName}.Id`, false);
    addPath(context, tree, `${tree.object.name}.${field.relationshipName}.Name`, false);
  }
}

/** The layout's fields; with `includeFieldsInBody=true` also those of the body (guide, "Update a Record"). */
function writtenTree(
  context: DataContext,
  request: ApiRequest,
  object: ObjectSchema,
  body: JsonObject
): FieldTree {
  const tree = emptyTree(object);
  addLayout(context, tree, 'Full');
  if (request.query.get('includeFieldsInBody') === 'true') {
    for (const name of Object.keys(body)) {
      addField(context, tree, name);
    }
  }
  return tree;
}
