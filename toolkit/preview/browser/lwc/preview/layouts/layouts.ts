/** Which fields, sections and lists a record shows: from the project's layouts, else the shell's own defaults. */
import { standardObjects, standardRelatedLists } from 'preview/pages';
import type { LayoutSection, RelatedListModel } from 'preview/pages';
import { fieldOf, nameFieldOf } from 'preview/org';
import type { ObjectDescription } from 'preview/org';
import { context } from 'preview/session';

const auditFields = ['CreatedById', 'CreatedDate', 'LastModifiedById', 'LastModifiedDate'];

function model(object: string) {
  return context().model.objects[object];
}

/** Fields of the highlights panel. */
export function compactFields(description: ObjectDescription): string[] {
  const own = model(description.name)?.compactFields ?? standardObjects[description.name]?.compactFields;
  const fields = own ?? [nameFieldOf(description), 'OwnerId'];
  return fields.filter((name) => fieldOf(description, name) !== undefined);
}

/** Sections of the details, without fields the user cannot see. */
export function detailSections(description: ObjectDescription): LayoutSection[] {
  const sections = model(description.name)?.layout?.sections ?? defaultSections(description);
  return sections
    .map((section) => ({
      ...section,
      columns: section.columns.map((column) =>
        column.filter(({ field }) => field === '' || fieldOf(description, field))
      )
    }))
    .filter(({ columns }) => columns.some((column) => column.length > 0));
}

function defaultSections(description: ObjectDescription): LayoutSection[] {
  const custom = Object.values(description.fields)
    .filter(({ name }) => name.endsWith('__c'))
    .map(({ name }) => name);
  const standard = standardObjects[description.name]?.detailFields ?? [nameFieldOf(description), 'OwnerId'];
  const section = (heading: string, names: string[], behavior: string): LayoutSection => {
    const fields = names.filter((name) => fieldOf(description, name)).map((field) => ({ field, behavior }));
    const half = Math.ceil(fields.length / 2);
    return {
      heading,
      showHeading: heading !== '',
      showHeadingOnEdit: heading !== '' && behavior !== 'Readonly',
      columns: [fields.slice(0, half), fields.slice(half)]
    };
  };
  return [
    section('', [...standard, ...custom], 'Edit'),
    section(
      'System Information',
      auditFields.filter((name) => name.endsWith('Id')),
      'Readonly'
    )
  ];
}

export function detailFields(description: ObjectDescription): string[] {
  const fields = detailSections(description).flatMap(({ columns }) =>
    columns.flat().map(({ field }) => field)
  );
  // "Created By" shows when, too.
  return [...new Set([...fields.filter((name) => name !== ''), ...auditFields])];
}

export interface RelatedList {
  key: string;
  childObject: string;
  /** Lookup of the child that points to the record. */
  field: string;
  relationshipName: string | undefined;
  columns: string[];
  sortField: string | undefined;
  sortDescending: boolean;
}

/** Related lists that are not called as the plural of what is in them. */
const standardLabels: Record<string, string> = { 'OpportunityContactRole.OpportunityId': 'Contact Roles' };

/** Two lookups to the same object make two lists: each has its own label, else the plural of what is in it. */
export function relatedLabel(
  { childObject, field }: RelatedList,
  child: ObjectDescription | undefined
): string {
  const known = model(childObject);
  const standard = standardLabels[`${childObject}.${field}`];
  return known?.relatedLabels[field] ?? standard ?? known?.labelPlural ?? child?.labelPlural ?? childObject;
}

/** The related lists of a record; `unknown` are those the preview cannot read. */
export function relatedLists(description: ObjectDescription): { lists: RelatedList[]; unknown: string[] } {
  const layout = model(description.name)?.layout?.relatedLists;
  const wanted: RelatedListModel[] = layout ?? defaultRelatedLists(description);
  const lists: RelatedList[] = [];
  const unknown: string[] = [];
  for (const list of wanted) {
    const found = findRelatedList(description, list.name);
    if (!found) {
      unknown.push(list.name);
      continue;
    }
    lists.push({
      ...found,
      columns: list.fields.length > 0 ? list.fields : relatedColumns(found),
      sortField: list.sortField,
      sortDescending: list.sortDescending
    });
  }
  return { lists, unknown };
}

function defaultRelatedLists(description: ObjectDescription): RelatedListModel[] {
  const standard = standardObjects[description.name]?.relatedLists ?? [];
  const project = description.childRelationships.filter(
    ({ childSObject, relationshipName }) =>
      relationshipName !== null && childSObject.endsWith('__c') && model(childSObject)
  );
  return [
    ...standard,
    ...project.map(({ childSObject, field }) => ({ name: `${childSObject}.${field}`, fields: [] }))
  ].map((list) => ({ ...list, sortDescending: false }));
}

/** By layout name `Child__c.Lookup__c`, by relationship name `Children__r`, or by a standard name. */
export function findRelatedList(description: ObjectDescription, name: string): RelatedList | undefined {
  const relation =
    description.childRelationships.find(({ childSObject, field }) => `${childSObject}.${field}` === name) ??
    description.childRelationships.find(({ relationshipName }) => relationshipName === name);
  const standard = standardRelatedLists[name];
  const childObject = relation?.childSObject ?? standard?.childObject;
  const field = relation?.field ?? standard?.field;
  if (childObject === undefined || field === undefined) {
    return undefined;
  }
  const found = {
    key: `${childObject}.${field}`,
    childObject,
    field,
    relationshipName: relation?.relationshipName ?? undefined,
    columns: [],
    sortField: undefined,
    sortDescending: false
  };
  return { ...found, columns: relatedColumns(found) };
}

/** Without a say of the layout: the columns of the child's first list view, without the lookup back. */
function relatedColumns({ childObject, field }: { childObject: string; field: string }): string[] {
  const columns = model(childObject)?.listViews.find(({ name }) => name === 'All')?.columns ??
    model(childObject)?.listViews[0]?.columns ??
    standardObjects[childObject]?.listFields ?? ['NAME'];
  return columns.filter((column) => column !== field).slice(0, 4);
}
