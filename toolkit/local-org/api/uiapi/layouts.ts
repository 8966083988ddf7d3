import type { ObjectSchema } from '../../core/schemaTypes.ts';
import { SalesforceError } from '../../core/types.ts';
import { json } from '../http/apiResponse.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import type { RouteParams } from '../http/route.ts';
import type { DataContext } from '../http/dataContext.ts';
import { describedLabel } from '../rest/describeField.ts';
import { masterRecordTypeId } from '../rest/recordTypes.ts';
import { compactFields, fullLayout } from './layoutFields.ts';
import type { LayoutItem, LayoutSection } from './layoutFields.ts';
import { eTag } from './recordShape.ts';
import { stableId } from '../../core/ids.ts';
import { canRead, uiObject } from './uiObject.ts';

const modes = ['View', 'Edit', 'Create'] as const;
type Mode = (typeof modes)[number];

/** GET /ui-api/layout/{object}?layoutType=&mode= (UI API guide, "Get Record Layout Metadata"). */
export function getLayout(context: DataContext, request: ApiRequest, params: RouteParams): ApiResponse {
  const object = uiObject(context, params['object'] ?? '');
  const layoutType = request.query.get('layoutType') ?? 'Full';
  if (layoutType !== 'Full' && layoutType !== 'Compact') {
    throw new SalesforceError(
      'ILLEGAL_QUERY_PARAMETER_VALUE',
      `layoutType must be Compact or Full: ${layoutType}`
    );
  }
  return json(recordLayout(context, object, layoutType, modeOf(request.query.get('mode') ?? 'View')));
}

function modeOf(text: string): Mode {
  const mode = modes.find((one) => one === text);
  if (mode === undefined) {
    throw new SalesforceError('ILLEGAL_QUERY_PARAMETER_VALUE', `mode must be Create, Edit or View: ${text}`);
  }
  return mode;
}

export function recordLayout(
  context: DataContext,
  object: ObjectSchema,
  layoutType: 'Full' | 'Compact',
  mode: Mode
): Record<string, unknown> {
  const { name, sections } =
    layoutType === 'Full' ? fullLayout(context, object) : compactLayout(context, object);
  const layout = {
    id: stableId('00h', `${name}.${layoutType}`),
    layoutType,
    mode,
    objectApiName: object.name,
    recordTypeId: masterRecordTypeId,
    saveOptions: [],
    sections: sections
      .map((section, index) =>
        sectionBody(context, object, section, stableId('01B', `${name}.${index}`), mode)
      )
      .filter((section) => section !== undefined)
  };
  return { ...layout, eTag: eTag(layout) };
}

function compactLayout(
  context: DataContext,
  object: ObjectSchema
): { name: string; sections: LayoutSection[] } {
  const items = compactFields(context, object).map((field): LayoutItem => ({ field, behavior: 'Edit' }));
  return {
    name: `${object.name}-Compact`,
    sections: [{ heading: '', useHeading: false, columns: items.map((item) => [item]) }]
  };
}

/** Columns of the metadata become rows of the answer. Fields that the user cannot see are gone; so are empty sections. */
function sectionBody(
  context: DataContext,
  object: ObjectSchema,
  section: LayoutSection,
  id: string,
  mode: Mode
): Record<string, unknown> | undefined {
  const columns = section.columns.map((column) =>
    column.map((item) => itemBody(context, object, item, mode)).filter((item) => item !== undefined)
  );
  const rows = Math.max(0, ...columns.map((column) => column.length));
  if (rows === 0) {
    return undefined;
  }
  return {
    collapsible: section.useHeading,
    columns: columns.length,
    heading: section.heading,
    id,
    layoutRows: Array.from({ length: rows }, (_, row) => ({
      layoutItems: columns.map((column) => column[row] ?? emptyItem)
    })),
    rows,
    tabOrder: 'LeftRight',
    useHeading: section.useHeading
  };
}

const emptyItem = {
  editableForNew: false,
  editableForUpdate: false,
  label: '',
  layoutComponents: [{ apiName: null, componentType: 'EmptySpace' }],
  lookupIdApiName: null,
  required: false,
  sortable: false,
  uiBehavior: null
};

function itemBody(
  context: DataContext,
  object: ObjectSchema,
  item: LayoutItem,
  mode: Mode
): Record<string, unknown> | undefined {
  const field = object.fields.get(item.field.toLowerCase());
  if (field === undefined || !canRead(context, object, field)) {
    return undefined;
  }
  const { edit } = context.session.access.field(object, field.name);
  const parts = field.components ?? [];
  const writable = parts.length > 0 || field.createable || field.updateable;
  if (mode !== 'View' && !writable) {
    // "formula fields are rendered in view mode, but not in create mode"
    return undefined;
  }
  const allowed = edit && item.behavior !== 'Readonly';
  const names = parts.length > 0 ? parts : [field.name];
  return {
    editableForNew: allowed && (parts.length > 0 || field.createable),
    editableForUpdate: allowed && (parts.length > 0 || field.updateable),
    label: context.session.words.field(field).label,
    layoutComponents: names.map((name) => ({
      apiName: name,
      componentType: 'Field',
      label: partLabel(context.session.words.object(object), name)
    })),
    lookupIdApiName: field.type === 'reference' ? field.name : field.nameField ? 'Id' : null,
    required:
      item.behavior === 'Required' ||
      (!field.nillable && field.type !== 'boolean' && !field.defaultedOnCreate && field.createable),
    sortable: false,
    uiBehavior: item.behavior
  };
}

function partLabel(object: ObjectSchema, name: string): string {
  const part = object.fields.get(name.toLowerCase());
  return part === undefined ? name : describedLabel(part);
}
