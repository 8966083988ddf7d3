import type { FieldSchema, ObjectSchema, RecordTypeSchema } from '../../core/schemaTypes.ts';
import { SalesforceError } from '../../core/types.ts';
import { json } from '../http/apiResponse.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import type { RouteParams } from '../http/route.ts';
import type { DataContext } from '../http/dataContext.ts';
import { eTag } from './recordShape.ts';
import { recordTypeById } from '../rest/recordTypes.ts';
import { canRead, uiObject } from './uiObject.ts';

/** GET /ui-api/object-info/{object}/picklist-values/{recordTypeId}/{field} (UI API guide, "Get Values for a Picklist Field"). */
export function getPicklistValues(
  context: DataContext,
  _request: ApiRequest,
  params: RouteParams
): ApiResponse {
  const object = uiObject(context, params['object'] ?? '');
  const recordTypeId = params['recordTypeId'] ?? '';
  const recordType = recordTypeById(context, object, recordTypeId);
  const field = object.fields.get((params['field'] ?? '').toLowerCase());
  if (field?.picklist === undefined || !canRead(context, object, field)) {
    throw new SalesforceError(
      'INVALID_FIELD',
      `${params['field']} is not a picklist of ${object.name} that the user can see.`
    );
  }
  return json(picklistValues(context, object, field, recordType, recordTypeId));
}

/** GET /ui-api/object-info/{object}/picklist-values/{recordTypeId}: all picklists at once. */
export function getPicklistCollection(
  context: DataContext,
  _request: ApiRequest,
  params: RouteParams
): ApiResponse {
  const object = uiObject(context, params['object'] ?? '');
  const recordTypeId = params['recordTypeId'] ?? '';
  const recordType = recordTypeById(context, object, recordTypeId);
  const picklistFieldValues: Record<string, unknown> = {};
  for (const field of object.fields.values()) {
    if (field.picklist !== undefined && canRead(context, object, field)) {
      picklistFieldValues[field.name] = picklistValues(context, object, field, recordType, recordTypeId);
    }
  }
  return json({ eTag: eTag(picklistFieldValues), picklistFieldValues });
}

function picklistValues(
  context: DataContext,
  object: ObjectSchema,
  field: FieldSchema,
  recordType: RecordTypeSchema | undefined,
  recordTypeId: string
): Record<string, unknown> {
  const chosen = recordType?.picklistValues.get(field.name);
  const active = (context.session.words.field(field).picklist?.values ?? []).filter((value) => value.active);
  const offered =
    chosen === undefined ? active : active.filter((value) => chosen.some((one) => one.value === value.value));
  const isDefault = (value: string): boolean =>
    chosen === undefined
      ? active.some((one) => one.value === value && one.isDefault)
      : chosen.some((one) => one.value === value && one.isDefault);
  const values = offered.map(({ value, label }) => ({ attributes: null, label, validFor: [], value }));
  const body = {
    controllerValues: {},
    defaultValue: values.find(({ value }) => isDefault(value)) ?? null,
    url: `${context.base}/ui-api/object-info/${object.name}/picklist-values/${recordTypeId}/${field.name}`,
    values
  };
  return { ...body, eTag: eTag(body) };
}
