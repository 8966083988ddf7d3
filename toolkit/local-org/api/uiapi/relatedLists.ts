import { nameFieldOf } from '../../schema/schemaLookup.ts';
import type { ChildRelationship, ObjectSchema } from '../../core/schemaTypes.ts';
import { UnsupportedError } from '../../core/types.ts';
import { json } from '../http/apiResponse.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import { notFound } from '../http/errorBody.ts';
import { readJsonObject } from '../http/jsonBody.ts';
import type { JsonObject } from '../http/jsonBody.ts';
import type { RouteParams } from '../http/route.ts';
import { countRows, fieldEquals, selectFields } from '../../engine/soql/index.ts';
import { runTree } from '../rest/readRow.ts';
import type { DataContext } from '../http/dataContext.ts';
import { masterRecordTypeId } from '../rest/recordTypes.ts';
import { layoutRelatedLists } from './layoutRelatedLists.ts';
import { listColumn } from './listColumns.ts';
import { addPath, emptyTree, selectList } from './fieldTree.ts';
import type { FieldTree } from './fieldTree.ts';
import { listParameter, readRecord } from './records.ts';
import { sortOrder, wholeNumber } from './lists.ts';
import { eTag, toUiRecord } from './recordShape.ts';
import { canRead, uiObject, uiRecord } from './uiObject.ts';

interface RelatedList {
  parent: ObjectSchema;
  parentId: string;
  child: ObjectSchema;
  relationship: ChildRelationship;
  name: string;
}

/** GET /ui-api/related-list-info/{object}: the lists an object may show (UI API guide, "Get Related Lists for an Object"). */
export function getRelatedLists(
  context: DataContext,
  _request: ApiRequest,
  params: RouteParams
): ApiResponse {
  const parent = uiObject(context, params['object'] ?? '');
  const relatedLists = layoutRelatedLists(context, parent).map(({ child, relationship }) => ({
    entityLabel: context.session.words.object(child).label,
    entityLabelPlural: context.session.words.object(child).labelPlural,
    fieldApiName: relationship.field,
    keyPrefix: child.keyPrefix,
    label: context.session.words.object(child).labelPlural,
    objectApiName: child.name,
    parentFieldApiName: `${relationship.childObject}.${relationship.field}`,
    relatedListId: relationship.relationshipName,
    relatedListInfoUrl: `${context.base}/ui-api/related-list-info/${parent.name}/${relationship.relationshipName}`,
    themeInfo: { color: '', iconUrl: null }
  }));
  return json({ parentObjectApiName: parent.name, parentRecordTypeId: masterRecordTypeId, relatedLists });
}

/** GET /ui-api/related-list-info/{object}/{relatedList}: its columns (guide, "Get Related List Metadata"). */
export function getRelatedListInfo(
  context: DataContext,
  _request: ApiRequest,
  params: RouteParams
): ApiResponse {
  const parent = uiObject(context, params['object'] ?? '');
  const wanted = (params['list'] ?? '').toLowerCase();
  const list = layoutRelatedLists(context, parent).find(
    ({ relationship }) => relationship.relationshipName?.toLowerCase() === wanted
  );
  if (list === undefined) {
    throw notFound();
  }
  const { child, relationship, xml } = list;
  const named = xml?.texts('fields') ?? [];
  const columns = (named.length > 0 ? named : [nameFieldOf(child)?.name ?? 'Id'])
    .map((name) => listColumn(context.session.words.object(child), name, xml?.file ?? child.name))
    .filter(({ field }) => canRead(context, child, field));
  const sortField = xml?.text('sortField');
  const sorted =
    sortField === undefined
      ? undefined
      : listColumn(context.session.words.object(child), sortField, xml?.file ?? child.name);
  const info = {
    cloneable: false,
    createable: false,
    deletable: false,
    displayColumns: columns.map(({ path, field, label }) => ({
      dataType: field.type,
      fieldApiName: path,
      filterable: field.filterable,
      label,
      lookupId: field.type === 'reference' ? field.name : field.nameField ? 'Id' : null,
      picklistValues: field.picklist?.values.map(({ value }) => value) ?? null,
      quickFilterOperator: null,
      sortable: field.sortable
    })),
    fieldApiName: relationship.field,
    fields: [],
    filterLogicString: null,
    filterable: false,
    filteredByInfo: [],
    label: context.session.words.object(child).labelPlural,
    listReference: {
      ...reference({ parent, parentId: '', child, relationship, name: relationship.relationshipName ?? '' }),
      inContextOfRecordId: null
    },
    objectApiNames: [child.name, parent.name],
    optionalFields: [],
    orderedByInfo:
      sorted === undefined
        ? []
        : [
            { fieldApiName: sorted.path, isAscending: xml?.text('sortOrder') !== 'Desc', label: sorted.label }
          ],
    restrictColumnsToLayout: true,
    updateable: false,
    userPreferences: { columnWidths: {}, columnWrap: {} },
    visibility: 'Public',
    visibilityEditable: false
  };
  return json({ ...info, eTag: eTag(info) });
}

/** GET and POST /ui-api/related-list-records/{parentId}/{relatedList}. */
export function getRelatedListRecords(
  context: DataContext,
  request: ApiRequest,
  params: RouteParams
): ApiResponse {
  const asked = request.method === 'POST' ? withBody(request, readJsonObject(request)) : request;
  if (asked.query.has('where')) {
    throw new UnsupportedError('the parameter where of related-list-records: use GraphQL');
  }
  return json(relatedRecords(context, asked, relatedList(context, params)));
}

/** GET /ui-api/related-list-count/{parentId}/{relatedList}?maxCount= */
export function getRelatedListCount(
  context: DataContext,
  request: ApiRequest,
  params: RouteParams
): ApiResponse {
  const list = relatedList(context, params);
  const maxCount = wholeNumber(request, 'maxCount', 20, 1, 1999);
  const ofParent = fieldEquals(list.relationship.field, list.parentId);
  const { totalSize } = runTree(context, countRows(list.child.name, ofParent));
  return json({
    count: Math.min(totalSize, maxCount),
    hasMore: totalSize > maxCount,
    listReference: reference(list)
  });
}

function relatedList(context: DataContext, params: RouteParams): RelatedList {
  const { object: parent, id: parentId } = uiRecord(context, params['parentId'] ?? '');
  const wanted = (params['list'] ?? '').toLowerCase();
  const relationship = parent.childRelationships.find(
    (one) => one.relationshipName?.toLowerCase() === wanted
  );
  const child = relationship === undefined ? undefined : childObject(context, relationship);
  if (relationship === undefined || child === undefined) {
    throw notFound();
  }
  // Also tells whether the user can see the parent at all.
  readRecord(context, emptyTree(parent), parentId);
  return { parent, parentId, child, relationship, name: relationship.relationshipName ?? '' };
}

function relatedRecords(
  context: DataContext,
  request: ApiRequest,
  list: RelatedList
): Record<string, unknown> {
  const pageSize = wholeNumber(request, 'pageSize', 50, 1, 1999);
  const offset = wholeNumber(request, 'pageToken', 0, 0, 2000);
  const fields = listParameter(request, 'fields').map((name) => qualified(list.child, name));
  const optionalFields = listParameter(request, 'optionalFields').map((name) => qualified(list.child, name));
  const sortBy = listParameter(request, 'sortBy');
  const tree = treeFor(context, list.child, fields, optionalFields);
  const query = selectFields(
    list.child.name,
    selectList(tree, context.org.queryContext(context.session).currencies),
    {
      where: fieldEquals(list.relationship.field, list.parentId),
      orderBy: sortOrder(context, list.child, sortBy),
      limit: pageSize + 1,
      offset
    }
  );
  const rows = runTree(context, query, { batchSize: 2000 }).records;
  const hasMore = rows.length > pageSize && offset + pageSize <= 2000;
  const url = (token: number): string =>
    `${context.base}/ui-api/related-list-records/${list.parentId}/${list.name}?pageSize=${pageSize}&pageToken=${token}`;
  const previous = Math.max(0, offset - pageSize);
  return {
    count: Math.min(rows.length, pageSize),
    currentPageToken: String(offset),
    currentPageUrl: url(offset),
    fields,
    listInfoETag: eTag(list.name),
    listReference: reference(list),
    nextPageToken: hasMore ? String(offset + pageSize) : null,
    nextPageUrl: hasMore ? url(offset + pageSize) : null,
    optionalFields,
    pageSize,
    previousPageToken: offset > 0 ? String(previous) : null,
    previousPageUrl: offset > 0 ? url(previous) : null,
    records: rows.slice(0, pageSize).map((row) => toUiRecord(context, tree, row)),
    sortBy,
    where: null
  };
}

function treeFor(
  context: DataContext,
  child: ObjectSchema,
  fields: readonly string[],
  optionalFields: readonly string[]
): FieldTree {
  const tree = emptyTree(child);
  addPath(context, tree, `${child.name}.${nameFieldOf(child)?.name ?? 'Id'}`, false);
  for (const path of fields) {
    addPath(context, tree, path, true);
  }
  for (const path of optionalFields) {
    addPath(context, tree, path, false);
  }
  return tree;
}

function qualified(child: ObjectSchema, name: string): string {
  return name.toLowerCase().startsWith(`${child.name.toLowerCase()}.`) ? name : `${child.name}.${name}`;
}

function childObject(context: DataContext, relationship: ChildRelationship): ObjectSchema | undefined {
  const child = context.org.schema.objects.get(relationship.childObject.toLowerCase());
  return child?.uiApi === true && context.session.access.object(child).read ? child : undefined;
}

function reference(list: RelatedList): Record<string, unknown> {
  return {
    id: null,
    inContextOfRecordId: list.parentId,
    listViewApiName: null,
    objectApiName: list.child.name,
    parentObjectApiName: list.parent.name,
    recordTypeId: masterRecordTypeId,
    relatedListId: list.name,
    type: 'relatedList'
  };
}

/** A body names the same parameters as the URL. */
function withBody(request: ApiRequest, body: JsonObject): ApiRequest {
  const query = new URLSearchParams(request.query);
  for (const [name, value] of Object.entries(body)) {
    if (value !== null) {
      query.set(
        name,
        Array.isArray(value)
          ? value.map(String).join(',')
          : typeof value === 'string'
            ? value
            : JSON.stringify(value)
      );
    }
  }
  return { ...request, query };
}
