import { nameFieldOf } from '../../schema/schemaLookup.ts';
import type { ObjectSchema } from '../../core/schemaTypes.ts';
import { SalesforceError, UnsupportedError } from '../../core/types.ts';
import { json } from '../http/apiResponse.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import type { RouteParams } from '../http/route.ts';
import { orderBy, selectFields } from '../../engine/soql/index.ts';
import type { Order } from '../../engine/soql/index.ts';
import { runTree } from '../rest/readRow.ts';
import type { DataContext } from '../http/dataContext.ts';
import { addField, addPath, emptyTree, selectList } from './fieldTree.ts';
import type { FieldTree } from './fieldTree.ts';
import { listColumn } from './listColumns.ts';
import { listCondition, listScope } from './listFilter.ts';
import { listViewById, listViewByName, listViewsOf } from './listViews.ts';
import type { ListView } from './listViews.ts';
import { listParameter } from './records.ts';
import { eTag, toUiRecord } from './recordShape.ts';
import { canRead, uiObject } from './uiObject.ts';

/** GET /ui-api/list-info/{object}: its list views (UI API guide, "Get List Views for an Object"). */
export function getListViews(context: DataContext, request: ApiRequest, params: RouteParams): ApiResponse {
  const text = params['object'] ?? '';
  if (/^00B[a-zA-Z0-9]{12,15}$/.test(text)) {
    return json(listInfo(context, listViewById(context, text)));
  }
  const object = uiObject(context, text);
  const query = request.query.get('q');
  const views = listViewsOf(context, object).filter(
    (view) => query === null || view.label.toLowerCase().includes(query.toLowerCase())
  );
  return json({
    count: views.length,
    currentPageToken: '0',
    currentPageUrl: `${context.base}/ui-api/list-info/${object.name}?pageSize=${views.length}&pageToken=0`,
    lists: views.map((view) => ({
      apiName: view.apiName,
      id: view.id,
      label: view.label,
      url: `${context.base}/ui-api/list-info/${view.id}`
    })),
    nextPageToken: null,
    nextPageUrl: null,
    objectApiName: object.name,
    pageSize: 20,
    previousPageToken: null,
    previousPageUrl: null,
    queryString: query,
    recentListsOnly: false
  });
}

/** GET /ui-api/list-info/{object}/{listView} (guide, "Get List View Metadata"). */
export function getListInfo(context: DataContext, _request: ApiRequest, params: RouteParams): ApiResponse {
  return json(listInfo(context, listViewByName(context, params['object'] ?? '', params['list'] ?? '')));
}

/** GET /ui-api/list-records/{object}/{listView} or /{listViewId} (guide, "Get List View Records with URL Parameters"). */
export function getListRecords(context: DataContext, request: ApiRequest, params: RouteParams): ApiResponse {
  return json(listRecords(context, request, viewOf(context, params)));
}

/** GET /ui-api/list-ui/...: both at once (guide, "Get List View Records and Metadata", deprecated but in use). */
export function getListUi(context: DataContext, request: ApiRequest, params: RouteParams): ApiResponse {
  if (params['list'] === undefined && !/^00B/.test(params['object'] ?? '')) {
    return getListViews(context, request, params);
  }
  const view = viewOf(context, params);
  const info = listInfo(context, view);
  return json({ info, records: listRecords(context, request, view), eTag: info['eTag'] });
}

function viewOf(context: DataContext, params: RouteParams): ListView {
  const { object = '', list } = params;
  return list === undefined ? listViewById(context, object) : listViewByName(context, object, list);
}

function listInfo(context: DataContext, view: ListView): Record<string, unknown> {
  const columns = visibleColumns(context, view);
  const info = {
    cloneable: false,
    createable: false,
    deletable: false,
    displayColumns: columns.map(({ path, field, label }) => ({
      fieldApiName: path,
      inlineEditAttributes: {},
      label,
      lookupId: field.type === 'reference' ? field.name : field.nameField ? 'Id' : null,
      searchable: false,
      sortable: field.sortable
    })),
    filterLogicString: view.booleanFilter ?? null,
    filteredByInfo: view.filters.map((filter) => {
      const column = listColumn(context.session.words.object(view.object), filter.field, view.file);
      return {
        fieldApiName: column.path,
        label: column.label,
        operandLabels: filter.value === undefined ? [] : filter.value.split(','),
        operator: filter.operation.charAt(0).toUpperCase() + filter.operation.slice(1)
      };
    }),
    hasMassActions: false,
    inlineEditDetails: null,
    label: view.label,
    listReference: reference(view),
    listShares: [],
    objectApiNames: [view.object.name],
    orderedByInfo: order(context.session.words.object(view.object)).map(({ path, label, ascending }) => ({
      fieldApiName: path,
      isAscending: ascending,
      label
    })),
    scope: {
      apiName: view.filterScope.toLowerCase(),
      label: view.filterScope,
      entity: null,
      relatedEntity: null
    },
    searchable: false,
    updateable: false,
    userPreferences: { columnWidths: {}, columnWrap: {} },
    visibility: 'Public',
    visibilityEditable: false
  };
  return { ...info, eTag: eTag(info) };
}

function listRecords(context: DataContext, request: ApiRequest, view: ListView): Record<string, unknown> {
  for (const name of ['searchTerm', 'where']) {
    if (request.query.has(name)) {
      throw new UnsupportedError(`the parameter ${name} of list-records`);
    }
  }
  const pageSize = wholeNumber(request, 'pageSize', 50, 1, 2000);
  const offset = wholeNumber(request, 'pageToken', 0, 0, 2000);
  const fields = listParameter(request, 'fields');
  const optionalFields = listParameter(request, 'optionalFields');
  const tree = columnTree(context, view, fields, optionalFields);
  const sortBy = listParameter(request, 'sortBy');
  const where = listCondition(view);
  const scope = listScope(view);
  const query = selectFields(
    view.object.name,
    selectList(tree, context.org.queryContext(context.session).currencies),
    {
      ...(scope === undefined ? {} : { scope }),
      ...(where === undefined ? {} : { where }),
      orderBy: sortOrder(context, view.object, sortBy),
      limit: pageSize + 1,
      offset
    }
  );
  const rows = runTree(context, query, { batchSize: 2000 }).records;
  const hasMore = rows.length > pageSize && offset + pageSize <= 2000;
  const url = (token: number): string =>
    `${context.base}/ui-api/list-records/${view.object.name}/${view.apiName}?pageSize=${pageSize}&pageToken=${token}`;
  return {
    count: Math.min(rows.length, pageSize),
    currentPageToken: String(offset),
    currentPageUrl: url(offset),
    fields,
    listInfoETag: eTag(view.columns),
    listReference: reference(view),
    nextPageToken: hasMore ? String(offset + pageSize) : null,
    nextPageUrl: hasMore ? url(offset + pageSize) : null,
    optionalFields,
    pageSize,
    previousPageToken: offset > 0 ? String(Math.max(0, offset - pageSize)) : null,
    previousPageUrl: offset > 0 ? url(Math.max(0, offset - pageSize)) : null,
    records: rows.slice(0, pageSize).map((row) => toUiRecord(context, tree, row)),
    searchTerm: null,
    sortBy: sortBy.length > 0 ? sortBy : null,
    where: null
  };
}

/** The columns shown, lookups with their parent's name, and the fields asked for beside them. */
function columnTree(
  context: DataContext,
  view: ListView,
  fields: readonly string[],
  optionalFields: readonly string[]
): FieldTree {
  const tree = emptyTree(view.object);
  const own = view.object.name;
  for (const { path, field } of visibleColumns(context, view)) {
    addPath(context, tree, `${own}.${path}`, false);
    if (field.type === 'reference' && field.relationshipName !== undefined) {
      addPath(context, tree, `${own}.${field.relationshipName}.Id`, false);
      addPath(context, tree, `${own}.${field.relationshipName}.Name`, false);
    }
  }
  for (const name of fields) {
    addPath(context, tree, name.startsWith(`${own}.`) ? name : `${own}.${name}`, true);
  }
  for (const name of optionalFields) {
    addPath(context, tree, name.startsWith(`${own}.`) ? name : `${own}.${name}`, false);
  }
  addAlways(context, tree);
  return tree;
}

/** What every record of a list carries beside what was asked for, and its parents do: as real orgs answer. */
const ALWAYS = ['Id', 'CreatedDate', 'LastModifiedById', 'LastModifiedDate', 'SystemModstamp'];

/** Parents that may be of several objects are seen as `Name`, which has no audit fields. */
function addAlways(context: DataContext, tree: FieldTree, ofSeveralObjects = false): void {
  for (const name of ofSeveralObjects ? ['Id'] : ALWAYS) {
    addField(context, tree, name);
  }
  for (const { field, tree: parent } of tree.parents.values()) {
    addField(context, tree, field.name);
    addAlways(context, parent, field.referenceTo.length > 1);
  }
}

function visibleColumns(context: DataContext, view: ListView): ReturnType<typeof listColumn>[] {
  return view.columns
    .map((column) => listColumn(context.session.words.object(view.object), column, view.file))
    .filter(({ field }) => canRead(context, view.object, field));
}

/** `-CreatedDate` sorts downwards; up to five fields since v63. What is empty comes last (*assumed*). */
export function sortOrder(context: DataContext, object: ObjectSchema, sortBy: readonly string[]): Order[] {
  const parts = sortBy.slice(0, 5).flatMap((text) => {
    const name = text.replace(/^-/, '').replace(new RegExp(`^${object.name}\\.`), '');
    const path = sortPath(context, object, name);
    // "If a field is invalid or isn't accessible to the context user, this parameter is ignored, but no error occurs."
    return path === undefined ? [] : [orderBy(path, { descending: text.startsWith('-'), nullsLast: true })];
  });
  if (parts.length === 0) {
    parts.push(...order(object).map(({ path, ascending }) => orderBy(path, { descending: !ascending })));
  }
  return [...parts, orderBy('Id')];
}

/** A field, or the name behind a lookup: what columns of lists show. */
function sortPath(context: DataContext, object: ObjectSchema, name: string): string | undefined {
  const [first = '', second] = name.split('.');
  const field =
    second === undefined
      ? object.fields.get(first.toLowerCase())
      : [...object.fields.values()].find(
          ({ relationshipName }) => relationshipName?.toLowerCase() === first.toLowerCase()
        );
  if (field === undefined || !field.sortable || !canRead(context, object, field)) {
    return undefined;
  }
  return second === undefined ? field.name : `${field.relationshipName}.${second}`;
}

function order(object: ObjectSchema): { path: string; label: string; ascending: boolean }[] {
  const name = nameFieldOf(object);
  return name === undefined || !name.sortable
    ? []
    : [{ path: name.name, label: name.label, ascending: true }];
}

function reference(view: ListView): Record<string, unknown> {
  return { id: view.id, listViewApiName: view.apiName, objectApiName: view.object.name, type: 'listView' };
}

export function wholeNumber(
  request: ApiRequest,
  name: string,
  normal: number,
  least: number,
  most: number
): number {
  const text = request.query.get(name);
  if (text === null || text === '') {
    return normal;
  }
  const number = Number(text);
  if (!Number.isInteger(number) || number < least || number > most) {
    throw new SalesforceError(
      'ILLEGAL_QUERY_PARAMETER_VALUE',
      `${name} should be a whole number from ${least} to ${most}: ${text}`
    );
  }
  return number;
}
