/** Rows of a list view or related list: from the UI API; from a query for what it does not have. */
import { getQuery, isRecordId, isUiRecord, longId, recordTimeToLive } from 'preview/lds';
import type { Query, UiRecord } from 'preview/lds';
import type { RelatedList } from 'preview/layouts';
import { plainViews } from 'preview/listViews';
import type { ListView } from 'preview/listViews';
import { CURRENCY_FIELD, fieldOf, isOutsideUiApi, nameFieldOf, selectFields, soqlQuery } from 'preview/org';
import type { FieldInfo, ObjectDescription, Row } from 'preview/org';
import { standardObjects } from 'preview/pages';
import { context } from 'preview/session';

export interface Sort {
  field: string;
  direction: 'asc' | 'desc';
}

export interface List {
  /** One a column. */
  fields: FieldInfo[];
  rows: Row[];
  /** Columns that the user cannot see, by the names that the project has for them. */
  missing: string[];
  /** Shows what the user owns, nothing else. */
  isMine: boolean;
}

export function listViewQuery(
  description: ObjectDescription,
  view: ListView,
  limit: number,
  sort?: Sort
): Query<List> {
  return isOutsideUiApi(description.name)
    ? plainListQuery(description, view, limit, sort)
    : uiListQuery(description, view, limit, sort);
}

interface ListUi {
  info: { displayColumns: { fieldApiName: string }[]; scope: { apiName: string } };
  records: { records: UiRecord[] };
}

function uiListQuery(
  description: ObjectDescription,
  view: ListView,
  limit: number,
  sort: Sort | undefined
): Query<List> {
  const { name } = description;
  const currency = fieldOf(description, CURRENCY_FIELD);
  const more = [nameFieldOf(description), ...(currency ? [currency.name] : [])];
  const search = parameters(description, more, limit, sort);
  const query = getQuery<ListUi>(`/ui-api/list-ui/${name}/${view.name}?${search}`);
  const declared = context().model.objects[name]?.listViews.find((one) => one.name === view.name)?.columns;
  return asList(query, ({ info, records }) => {
    const fields = fieldsAt(
      description,
      info.displayColumns.map(({ fieldApiName }) => fieldApiName)
    );
    const isShown = (column: string): boolean => fields.some((field) => field.name === column);
    return {
      fields,
      rows: records.records.map((record) => rowOf(description, record)),
      missing: (declared ?? []).filter((column) => column.endsWith('__c') && !isShown(column)),
      isMine: info.scope.apiName === 'mine'
    };
  });
}

interface RelatedRecords {
  records: UiRecord[];
}

export function relatedListQuery(
  child: ObjectDescription,
  list: RelatedList,
  recordId: string,
  limit: number
): Query<List> {
  const fields = fieldsAt(child, list.columns);
  const [sortField] = list.sortField === undefined ? [] : fieldsAt(child, [list.sortField]);
  const sort: Sort | undefined = sortField && {
    field: sortField.name,
    direction: list.sortDescending ? 'desc' : 'asc'
  };
  const parent = longId(recordId);
  if (list.relationshipName === undefined || isOutsideUiApi(child.name)) {
    return plainQuery(child, fields, `${list.field} = '${parent}'`, orderBy(child, sort), limit, {
      others: [parent]
    });
  }
  const search = parameters(child, selectFields(child, fields), limit, sort);
  return asList(
    getQuery<RelatedRecords>(`/ui-api/related-list-records/${parent}/${list.relationshipName}?${search}`),
    ({ records }) =>
      listOf(
        fields,
        records.map((record) => rowOf(child, record))
      ),
    [parent]
  );
}

function parameters(
  description: ObjectDescription,
  fields: readonly string[],
  pageSize: number,
  sort: Sort | undefined
): string {
  const search = new URLSearchParams({
    pageSize: String(pageSize),
    optionalFields: fields.map((field) => `${description.name}.${field}`).join(',')
  });
  if (sort) {
    search.set('sortBy', `${sort.direction === 'desc' ? '-' : ''}${sortPath(description, sort.field)}`);
  }
  return search.toString();
}

/** A lookup is sorted by the name that the column shows. */
function sortPath(description: ObjectDescription, name: string): string {
  const field = fieldOf(description, name);
  return field?.type === 'reference' && field.relationshipName !== undefined
    ? `${field.relationshipName}.Name`
    : name;
}

/** What columns show, each once: fields by path, where a path through a lookup shows the lookup. */
function fieldsAt(description: ObjectDescription, paths: readonly string[]): FieldInfo[] {
  const fields = paths.flatMap((path) => {
    const [first = '', second] = path.split('.');
    const field =
      second === undefined
        ? (fieldOf(description, first) ??
          (first.toLowerCase() === 'name' ? fieldOf(description, nameFieldOf(description)) : undefined))
        : lookupOf(description, first);
    return field ?? [];
  });
  return [...new Set(fields)];
}

function lookupOf(description: ObjectDescription, relationship: string): FieldInfo | undefined {
  return Object.values(description.fields).find(
    ({ relationshipName }) => relationshipName?.toLowerCase() === relationship.toLowerCase()
  );
}

/** A record of the UI API as a row of a query. */
function rowOf(description: ObjectDescription, { id, fields }: UiRecord): Row {
  const row: Row = { Id: id };
  for (const [name, { value }] of Object.entries(fields)) {
    if (isUiRecord(value)) {
      const { apiName, id: parentId } = value;
      const lookup = lookupOf(description, name);
      row[name] = {
        ...Object.fromEntries(Object.entries(value.fields).map(([inner, field]) => [inner, field.value])),
        attributes: { type: apiName, url: `/sobjects/${apiName}/${parentId}` }
      };
      row[lookup?.name ?? name] = parentId;
    } else {
      row[name] ??= value;
    }
  }
  return row;
}

function plainListQuery(
  description: ObjectDescription,
  { name }: ListView,
  limit: number,
  sort: Sort | undefined
): Query<List> {
  const standard = standardObjects[description.name];
  const view = plainViews(description).find((one) => one.name === name);
  const fields = fieldsAt(description, standard?.listFields ?? [nameFieldOf(description), 'CreatedDate']);
  const order = sort ? orderBy(description, sort) : (view?.order ?? standard?.order);
  return plainQuery(description, fields, view?.where, order ?? orderBy(description, undefined), limit, {
    isMine: name.startsWith('My')
  });
}

function plainQuery(
  description: ObjectDescription,
  fields: FieldInfo[],
  where: string | undefined,
  order: string,
  limit: number,
  { others, isMine }: { others?: readonly string[]; isMine?: boolean }
): Query<List> {
  const named = fieldOf(description, nameFieldOf(description));
  const select = selectFields(description, named ? [...fields, named] : fields);
  const soql = [
    `SELECT ${select.join(', ')} FROM ${description.name}`,
    where === undefined ? '' : ` WHERE ${where}`,
    ` ORDER BY ${order} LIMIT ${limit}`
  ].join('');
  return asList(soqlQuery(soql), ({ records }) => listOf(fields, records, isMine), others);
}

function listOf(fields: FieldInfo[], rows: Row[], isMine = false): List {
  return { fields, rows, missing: [], isMine };
}

function orderBy(description: ObjectDescription, sort: Sort | undefined): string {
  if (sort) {
    return `${sortPath(description, sort.field)} ${sort.direction.toUpperCase()} NULLS LAST`;
  }
  // Some have no name: a contact role is known by its contact.
  const name = nameFieldOf(description);
  return fieldOf(description, name) ? name : 'CreatedDate';
}

/** The same question with a list for an answer; a change to a record in it, or to one of `others`, asks it again. */
function asList<Answer>(
  query: Query<Answer>,
  toList: (answer: Answer) => List,
  others: readonly string[] = []
): Query<List> {
  return {
    key: `list ${query.key}`,
    timeToLive: recordTimeToLive,
    fetch: async () => toList(await query.fetch()),
    records: (list) => [...others, ...(list?.rows.flatMap(idsIn) ?? [])]
  };
}

/** Ids of a row and of the records that its lookups point to. */
function idsIn(row: Row): string[] {
  return Object.entries(row).flatMap(([name, value]) =>
    typeof value === 'string' && (name === 'Id' || /(Id|__c)$/.test(name)) && isRecordId(value) ? [value] : []
  );
}
