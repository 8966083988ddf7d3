/** Rows of a list view or related list. */
import { columnField, soqlText, whereClause } from 'preview/pages';
import { fieldOf, nameFieldOf, selectFields, soqlQuery } from 'preview/org';
import type { FieldInfo, ObjectDescription } from 'preview/org';
import type { RelatedList } from 'preview/layouts';
import type { ListView } from 'preview/listViews';
import { context } from 'preview/session';

export interface Sort {
  field: string;
  direction: 'asc' | 'desc';
}

/** Fields of columns the user can see; `missing` are those that are not there. */
export function listFields(
  description: ObjectDescription,
  columns: readonly string[]
): { fields: FieldInfo[]; missing: string[] } {
  const fields: FieldInfo[] = [];
  const missing: string[] = [];
  for (const column of columns) {
    const found = columnField(column, description.name, (name) => fieldOf(description, name));
    const field = found && fieldOf(description, found.name);
    if (field) {
      if (!fields.includes(field)) {
        fields.push(field);
      }
    } else {
      missing.push(column);
    }
  }
  return { fields, missing };
}

function orderBy(
  description: ObjectDescription,
  sort: Sort | undefined,
  fallback: string | undefined
): string {
  if (!sort) {
    return fallback ?? defaultOrder(description);
  }
  const field = fieldOf(description, sort.field);
  const path =
    field?.type === 'reference' && field.relationshipName !== undefined
      ? `${field.relationshipName}.Name`
      : sort.field;
  return `${path} ${sort.direction.toUpperCase()} NULLS LAST`;
}

function defaultOrder(description: ObjectDescription): string {
  if (fieldOf(description, 'Starts_At__c')) {
    return 'Starts_At__c DESC';
  }
  // Some have no name: a contact role is known by its contact.
  const name = nameFieldOf(description);
  return fieldOf(description, name) ? name : 'CreatedDate';
}

export function listViewQuery(description: ObjectDescription, view: ListView, limit: number, sort?: Sort) {
  const { fields } = listFields(description, view.columns);
  const named = fieldOf(description, nameFieldOf(description));
  const select = selectFields(description, named ? [...fields, named] : fields);
  const where = whereClause(view, description.name, context().user.id, (name) => fieldOf(description, name));
  return soqlQuery(
    `SELECT ${select.join(', ')} FROM ${description.name}${where === '' ? '' : ` WHERE ${where}`} ORDER BY ${orderBy(description, sort, view.order)} LIMIT ${limit}`
  );
}

export function relatedListQuery(
  child: ObjectDescription,
  list: RelatedList,
  recordId: string,
  limit: number,
  sort?: Sort
) {
  const { fields } = listFields(child, list.columns);
  const named = fieldOf(child, nameFieldOf(child));
  const select = selectFields(child, named ? [...fields, named] : fields);
  const sortField =
    list.sortField === undefined
      ? undefined
      : columnField(list.sortField, child.name, (name) => fieldOf(child, name))?.name;
  const fallback: Sort | undefined =
    sortField === undefined
      ? undefined
      : { field: sortField, direction: list.sortDescending ? 'desc' : 'asc' };
  return soqlQuery(
    `SELECT ${select.join(', ')} FROM ${child.name} WHERE ${list.field} = ${soqlText(recordId)} ORDER BY ${orderBy(child, sort ?? fallback, undefined)} LIMIT ${limit}`,
    [recordId]
  );
}
