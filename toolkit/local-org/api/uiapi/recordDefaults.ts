import type { FieldSchema, ObjectSchema } from '../../core/schemaTypes.ts';
import { json } from '../http/apiResponse.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import type { RouteParams } from '../http/route.ts';
import type { DataContext } from '../http/dataContext.ts';
import { masterRecordTypeId } from '../rest/recordTypes.ts';
import { defaultValue } from './defaultValue.ts';
import { emptyTree, addPath } from './fieldTree.ts';
import { fullFields } from './layoutFields.ts';
import { recordLayout } from './layouts.ts';
import { objectInfo } from './objectInfo.ts';
import { listParameter, readRecord } from './records.ts';
import { fieldValue } from './recordShape.ts';
import type { FieldValue } from './recordShape.ts';
import { recordTypeById } from '../rest/recordTypes.ts';
import { canRead, uiObject } from './uiObject.ts';

/** GET /ui-api/record-defaults/create/{object} (UI API guide, "Get Default Values to Create a Record"). */
export function getCreateDefaults(
  context: DataContext,
  request: ApiRequest,
  params: RouteParams
): ApiResponse {
  const object = uiObject(context, params['object'] ?? '');
  const recordTypeId = recordTypeOf(context, request, object);
  const names = [...fullFields(context, object), ...optionalFields(request, object)];
  const fields = defaultFields(context, object, names);
  return json({
    layout: recordLayout(context, object, 'Full', 'Create'),
    objectInfos: objectInfos(context, object, fields),
    record: {
      apiName: object.name,
      childRelationships: {},
      fields,
      id: null,
      lastModifiedById: null,
      lastModifiedDate: null,
      recordTypeId,
      recordTypeInfo: null,
      systemModstamp: null
    }
  });
}

/** GET /ui-api/record-defaults/template/create/{object}: without layout, only the fields asked for. */
export function getTemplateDefaults(
  context: DataContext,
  request: ApiRequest,
  params: RouteParams
): ApiResponse {
  const object = uiObject(context, params['object'] ?? '');
  const recordTypeId = recordTypeOf(context, request, object);
  const fields = defaultFields(context, object, optionalFields(request, object));
  return json({
    objectInfos: objectInfos(context, object, fields),
    record: { apiName: object.name, fields, recordTypeId }
  });
}

function recordTypeOf(context: DataContext, request: ApiRequest, object: ObjectSchema): string {
  const asked = request.query.get('recordTypeId') ?? masterRecordTypeId;
  recordTypeById(context, object, asked);
  return asked;
}

function optionalFields(request: ApiRequest, object: ObjectSchema): string[] {
  return listParameter(request, 'optionalFields').map((path) =>
    path.replace(new RegExp(`^${object.name}\\.`, 'i'), '')
  );
}

function defaultFields(
  context: DataContext,
  object: ObjectSchema,
  names: readonly string[]
): Record<string, FieldValue> {
  const fields: Record<string, FieldValue> = {};
  for (const name of names) {
    const field = object.fields.get(name.toLowerCase());
    if (field === undefined || !canRead(context, object, field)) {
      continue;
    }
    fields[field.name] = fieldValue(context, field, field.createable ? defaultValue(context, field) : null);
    if (field.relationshipName !== undefined) {
      fields[field.relationshipName] = parentOf(context, field, fields[field.name]?.value);
    }
  }
  return Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The owner is known before the record is: shown with a name, as a recorded answer does (lwc-recipes). */
function parentOf(context: DataContext, field: FieldSchema, id: unknown): FieldValue {
  const parent = context.org.schema.objects.get('user');
  if (typeof id !== 'string' || parent === undefined || !field.referenceTo.includes('User')) {
    return { displayValue: null, value: null };
  }
  const tree = emptyTree(parent);
  addPath(context, tree, 'User.Id', false);
  addPath(context, tree, 'User.Name', false);
  const record = readRecord(context, tree, id);
  const name = (record['fields'] as Record<string, FieldValue>)['Name']?.value;
  return { displayValue: typeof name === 'string' ? name : null, value: record };
}

/** Object infos of the object and of the parents that its fields show. */
function objectInfos(
  context: DataContext,
  object: ObjectSchema,
  fields: Record<string, FieldValue>
): Record<string, unknown> {
  const parents = Object.values(fields).map(({ value }) =>
    typeof value === 'object' && value !== null && 'apiName' in value ? String(value.apiName) : undefined
  );
  const names = new Set([object.name, ...parents.filter((name) => name !== undefined)]);
  return Object.fromEntries([...names].map((name) => [name, objectInfo(context, uiObject(context, name))]));
}
