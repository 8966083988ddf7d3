import type { FieldSchema, ObjectSchema } from '../../core/schemaTypes.ts';
import { json, noContent } from '../http/apiResponse.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import { notFound } from '../http/errorBody.ts';
import { readJsonObject } from '../http/jsonBody.ts';
import type { JsonObject } from '../http/jsonBody.ts';
import type { DataContext } from '../http/dataContext.ts';
import { fieldEquals } from '../../engine/soql/index.ts';
import type { Condition } from '../../engine/soql/index.ts';
import { isIdLookup } from './describeField.ts';
import { toId18 } from '../../core/ids.ts';
import { readRows, selectedFields } from './readRow.ts';
import { deleteById, incomingRow, insert, refuseFields, rowById, updateById } from './rows.ts';
import { saveErrorResponse } from './saveOutcome.ts';

/** `/sobjects/{object}/{field}/{value}`: REST guide, "sObject Rows by External ID". */
export function getByExternalId(
  context: DataContext,
  request: ApiRequest,
  object: ObjectSchema,
  field: FieldSchema,
  value: string
): ApiResponse {
  if (field.type === 'id') {
    return rowById(context, request, object, value);
  }
  const asked = request.query.get('fields');
  const rows = readRows(context, object, selectedFields(context, object, asked), condition(field, value));
  return rows.length > 1 ? multipleChoices(context, object, rows) : rowOrNotFound(rows);
}

export function upsertByExternalId(
  context: DataContext,
  request: ApiRequest,
  object: ObjectSchema,
  field: FieldSchema,
  value: string
): ApiResponse {
  const body = readJsonObject(request);
  refuseFields(object, body, ['Id', field.name]);
  if (field.type === 'id') {
    return updateById(context, request, object, value);
  }
  const matches = readRows(context, object, ['Id'], condition(field, value));
  if (matches.length > 1) {
    return multipleChoices(context, object, matches);
  }
  if (matches.length === 0 && request.query.get('updateOnly') === 'true') {
    throw notFound();
  }
  return save(context, object, field, value, body);
}

export function deleteByExternalId(
  context: DataContext,
  object: ObjectSchema,
  field: FieldSchema,
  value: string
): ApiResponse {
  if (field.type === 'id') {
    return deleteById(context, object, value);
  }
  const matches = readRows(context, object, ['Id'], condition(field, value));
  if (matches.length > 1) {
    return multipleChoices(context, object, matches);
  }
  const [row] = matches;
  if (row === undefined) {
    throw notFound();
  }
  return deleteById(context, object, String(row['Id']));
}

/** POST /sobjects/{object}/Id creates, so that a client can use one address for every new row. */
export function createAtId(context: DataContext, request: ApiRequest, object: ObjectSchema): ApiResponse {
  const body = readJsonObject(request);
  refuseFields(object, body, ['Id']);
  return insert(context, object, body);
}

/** The field that names rows in the path, or 404 as recorded in many public reports. */
export function externalIdField(context: DataContext, object: ObjectSchema, name: string): FieldSchema {
  const field = object.fields.get(name.toLowerCase());
  if (
    field === undefined ||
    !isIdLookup(object, field) ||
    !context.session.access.field(object, field.name).read
  ) {
    throw notFound(`Provided external ID field does not exist or is not accessible: ${name}`);
  }
  return field;
}

function save(
  context: DataContext,
  object: ObjectSchema,
  field: FieldSchema,
  value: string,
  body: JsonObject
): ApiResponse {
  const row = {
    ...incomingRow(context, object, body),
    [field.name]: isNumeric(field) ? Number(value) : value
  };
  const [result] = context.org.save(
    { operation: 'upsert', object: object.name, externalIdField: field.name, rows: [row] },
    context.session
  );
  if (result?.success !== true) {
    return saveErrorResponse(result?.errors ?? []);
  }
  const answer = { id: result.id, success: true, errors: [], created: result.created === true };
  const headers = { Location: `${context.base}/sobjects/${object.name}/${result.id}` };
  if (answer.created) {
    return json(answer, 201, headers);
  }
  // Up to 45.0 an update says nothing (REST guide, "Insert or Update (Upsert) a Record Using an External ID").
  return Number(context.version) < 46 ? noContent : json(answer);
}

/** 300 lists the records that matched. */
function multipleChoices(
  context: DataContext,
  object: ObjectSchema,
  rows: readonly Record<string, unknown>[]
): ApiResponse {
  return json(
    rows.map((row) => `${context.base}/sobjects/${object.name}/${String(row['Id'])}`),
    300
  );
}

function rowOrNotFound(rows: readonly Record<string, unknown>[]): ApiResponse {
  const [row] = rows;
  if (row === undefined) {
    throw notFound();
  }
  return json(row);
}

/** An id that no row has. */
const NO_ID = '000000000000000AAA';

function condition(field: FieldSchema, value: string): Condition {
  if (isNumeric(field)) {
    const number = Number(value);
    if (value.trim() === '' || !Number.isFinite(number)) {
      throw notFound();
    }
    return fieldEquals(field.name, number);
  }
  const text = field.type === 'reference' ? (toId18(value) ?? NO_ID) : value;
  return fieldEquals(field.name, text);
}

function isNumeric(field: FieldSchema): boolean {
  return (
    field.type === 'double' || field.type === 'int' || field.type === 'currency' || field.type === 'percent'
  );
}
