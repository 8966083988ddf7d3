import type { FieldSchema, FieldType, ObjectSchema } from '../../core/schemaTypes.ts';
import { SalesforceError } from '../../core/types.ts';
import { json, jsonOf } from '../http/apiResponse.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import { errorResponse } from '../http/errorBody.ts';
import type { RouteParams } from '../http/route.ts';
import type { DataContext } from '../http/dataContext.ts';
import { describeField } from '../rest/describeField.ts';
import { isVisible } from '../rest/describeObject.ts';
import { masterRecordTypeId } from '../rest/recordTypes.ts';
import { eTag } from './recordShape.ts';
import { recordTypesOf } from '../rest/recordTypes.ts';
import { canRead, nameFields, uiObject } from './uiObject.ts';

/** GET /ui-api/object-info/{object} (UI API guide, "Get Object Metadata"). */
export function getObjectInfo(context: DataContext, _request: ApiRequest, params: RouteParams): ApiResponse {
  return json(objectInfo(context, uiObject(context, params['object'] ?? '')));
}

/** GET /ui-api/object-info: the directory. */
export function getObjectDirectory(context: DataContext): ApiResponse {
  const objects: Record<string, unknown> = {};
  for (const object of context.org.schema.objects.values()) {
    if (object.uiApi && isVisible(context, object)) {
      objects[object.name] = {
        apiName: object.name,
        keyPrefix: object.keyPrefix,
        label: context.session.words.object(object).label,
        labelPlural: context.session.words.object(object).labelPlural,
        nameFields: nameFields(object),
        objectInfoUrl: `${context.base}/ui-api/object-info/${object.name}`
      };
    }
  }
  return json({ objects });
}

/** GET /ui-api/object-info/batch/{objects} */
export function getObjectInfoBatch(
  context: DataContext,
  _request: ApiRequest,
  params: RouteParams
): ApiResponse {
  const names = (params['objects'] ?? '').split(',').filter((name) => name !== '');
  const results = names.map((name) => {
    try {
      return { statusCode: 200, result: objectInfo(context, uiObject(context, name)) };
    } catch (error) {
      if (!(error instanceof SalesforceError)) {
        throw error;
      }
      return { statusCode: error.status, result: jsonOf(errorResponse(error)) };
    }
  });
  return json({ results });
}

/** Keys and values as in an answer recorded from an org (trailheadapps/lwc-recipes, `getObjectInfo.json`). */
export function objectInfo(context: DataContext, object: ObjectSchema): Record<string, unknown> {
  const access = context.session.access.object(object);
  const fields = [...object.fields.values()].filter((field) => canRead(context, object, field));
  const info = {
    apiName: object.name,
    associateEntityType: null,
    associateParentEntity: null,
    childRelationships: object.childRelationships
      .filter(
        (child) =>
          child.relationshipName !== undefined &&
          context.org.schema.objects.get(child.childObject.toLowerCase())?.uiApi === true
      )
      .map((child) => ({
        childObjectApiName: child.childObject,
        fieldName: child.field,
        junctionIdListNames: [],
        junctionReferenceTo: [],
        relationshipName: child.relationshipName
      })),
    compactLayoutable: true,
    createable: object.createable && access.create,
    custom: object.custom,
    defaultRecordTypeId: masterRecordTypeId,
    deletable: object.deletable && access.delete,
    dependentFields: {},
    feedEnabled: false,
    fields: Object.fromEntries(fields.map((field) => [field.name, uiField(context, object, field)])),
    keyPrefix: object.keyPrefix,
    label: context.session.words.object(object).label,
    labelPlural: context.session.words.object(object).labelPlural,
    layoutable: true,
    mruEnabled: true,
    nameFields: nameFields(object),
    queryable: object.queryable,
    recordTypeInfos: Object.fromEntries(
      recordTypesOf(context, object).map(({ id, label, active, master }) => [
        id,
        { available: active, defaultRecordTypeMapping: master, master, name: label, recordTypeId: id }
      ])
    ),
    searchLayoutable: true,
    searchable: true,
    themeInfo: { color: '', iconUrl: null },
    updateable: object.updateable && access.edit
  };
  return { ...info, eTag: eTag(info) };
}

function uiField(context: DataContext, object: ObjectSchema, field: FieldSchema): Record<string, unknown> {
  const { edit } = context.session.access.field(object, field.name);
  const words = context.session.words.field(field);
  const described = describeField(object, words, edit);
  const compound = field.compoundFieldName;
  return {
    apiName: field.name,
    calculated: described['calculated'],
    compound: field.components !== undefined,
    compoundComponentName: compound === undefined ? null : componentName(field.name, compound),
    compoundFieldName: compound ?? null,
    controllerName: null,
    controllingFields: [],
    createable: described['createable'],
    custom: field.custom,
    dataType: dataType(field.type),
    defaultValue: described['defaultValue'],
    defaultedOnCreate: field.defaultedOnCreate,
    digits: described['digits'],
    externalId: field.externalId,
    extraTypeInfo: extraTypeInfo(field),
    filterable: field.filterable,
    filteredLookupInfo: null,
    highScaleNumber: false,
    htmlFormatted: described['htmlFormatted'],
    inlineHelpText: words.helpText ?? null,
    label: described['label'],
    length: described['length'],
    maskType: null,
    nameField: field.nameField,
    polymorphicForeignKey: field.referenceTo.length > 1,
    precision: described['precision'],
    reference: field.type === 'reference',
    referenceTargetField: null,
    referenceToInfos: field.referenceTo.map((name) => {
      const target = context.org.schema.objects.get(name.toLowerCase());
      return { apiName: name, nameFields: target === undefined ? [] : nameFields(target) };
    }),
    relationshipName: field.relationshipName ?? null,
    required: !field.nillable,
    scale: described['scale'],
    searchPrefilterable: described['searchPrefilterable'],
    sortable: field.sortable,
    unique: field.unique,
    updateable: described['updateable']
  };
}

/** `BillingCity` of `BillingAddress` is `City`; parts of a name are not told apart. */
function componentName(name: string, compound: string): string | null {
  const prefix = compound.replace(/Address$/, '');
  return compound.endsWith('Address') && name.startsWith(prefix) ? name.slice(prefix.length) : null;
}

export function dataType(type: FieldType): string {
  switch (type) {
    case 'id':
      return 'String';
    case 'textarea':
      return 'TextArea';
    case 'multipicklist':
      return 'MultiPicklist';
    case 'combobox':
      return 'ComboBox';
    case 'datetime':
      return 'DateTime';
    case 'anyType':
      return 'AnyType';
    default:
      return type.charAt(0).toUpperCase() + type.slice(1);
  }
}

function extraTypeInfo(field: FieldSchema): string | null {
  if (field.type === 'textarea') {
    return 'PlainTextArea';
  }
  if (field.compoundFieldName === 'Name' || (field.nameField && field.components !== undefined)) {
    return 'PersonName';
  }
  return field.name === 'PhotoUrl' ? 'ImageUrl' : null;
}
