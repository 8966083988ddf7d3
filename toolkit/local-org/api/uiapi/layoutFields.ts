import type { SessionWords } from '../../core/types.ts';
import { nameFieldOf } from '../../schema/schemaLookup.ts';
import type { ObjectSchema } from '../../core/schemaTypes.ts';
import type { LayoutPart } from '@toolkit/sfdx-project';
import type { DataContext } from '../http/dataContext.ts';

/** One place on a page layout. */
export interface LayoutItem {
  field: string;
  behavior: 'Edit' | 'Required' | 'Readonly';
}

export interface LayoutSection {
  heading: string;
  useHeading: boolean;
  columns: LayoutItem[][];
}

/** Fields of the system's own compact layouts of standard objects, the first ones that the object has (assumed). */
const standardCompact: Record<string, string[]> = {
  Account: ['Name', 'Phone', 'Website', 'Industry', 'OwnerId'],
  Contact: ['Name', 'Title', 'AccountId', 'Phone', 'Email', 'OwnerId'],
  Opportunity: ['Name', 'AccountId', 'CloseDate', 'Amount', 'StageName', 'OwnerId'],
  User: ['Name', 'Title', 'Email', 'Phone']
};

const neverOnLayouts = new Set([
  'Id',
  'IsDeleted',
  'SystemModstamp',
  'MasterRecordId',
  'LastViewedDate',
  'LastReferencedDate',
  'PhotoUrl'
]);

/** Fields of the object's compact layout: the project's own, or the system default. */
export function compactFields(context: DataContext, object: ObjectSchema): string[] {
  const part = context.org.project.objects.find((one) => one.name === object.name);
  const assigned =
    part?.compactLayouts.find((one) => one.name.split('.').at(-1) === part.compactLayout) ??
    part?.compactLayouts[0];
  const own =
    part?.compactLayout === undefined || part.compactLayout === 'SYSTEM' ? undefined : assigned?.fields;
  const name = nameFieldOf(object)?.name;
  const names = own ?? standardCompact[object.name] ?? (name === undefined ? [] : [name]);
  return names.map((one) => fieldName(object, one)).filter((one) => one !== undefined);
}

/** The page layout of the project for an object; else one section with every field a person may see. */
export function fullLayout(
  context: DataContext,
  object: ObjectSchema
): { name: string; sections: LayoutSection[] } {
  const part = context.org.project.layouts.find((one) => one.object === object.name);
  return part === undefined
    ? { name: `${object.name}-Default`, sections: [defaultSection(context.session.words.object(object))] }
    : { name: part.name, sections: readSections(object, part, context.session.words) };
}

export function fullFields(context: DataContext, object: ObjectSchema): string[] {
  const { sections } = fullLayout(context, object);
  return [
    ...new Set(
      sections.flatMap((section) => section.columns.flatMap((column) => column.map((item) => item.field)))
    )
  ];
}

function readSections(object: ObjectSchema, part: LayoutPart, words: SessionWords): LayoutSection[] {
  const layout = part.name.replace('-', '.');
  const heading = (label: string): string => words.text('layout section', `${layout}.${label}`, label);
  return part.xml.children('layoutSections').map((section) => ({
    heading: heading(section.text('label') ?? ''),
    useHeading: section.boolean('detailHeading'),
    columns: section.children('layoutColumns').map((column) =>
      column
        .children('layoutItems')
        .map((item): LayoutItem | undefined => {
          const field = fieldName(object, item.text('field') ?? '');
          const behavior = item.text('behavior');
          // Blank spaces, buttons and report charts have no field.
          return field === undefined
            ? undefined
            : { field, behavior: behavior === 'Required' || behavior === 'Readonly' ? behavior : 'Edit' };
        })
        .filter((item) => item !== undefined)
    )
  }));
}

function defaultSection(object: ObjectSchema): LayoutSection {
  const items = [...object.fields.values()]
    .filter(
      (field) =>
        !neverOnLayouts.has(field.name) &&
        field.ofContact === undefined &&
        (field.compoundFieldName === undefined || field.nameField)
    )
    .map((field): LayoutItem => {
      const editable = field.updateable || field.createable;
      return {
        field: field.name,
        behavior: !editable
          ? 'Readonly'
          : !field.nillable && field.type !== 'boolean' && !field.defaultedOnCreate
            ? 'Required'
            : 'Edit'
      };
    });
  const half = Math.ceil(items.length / 2);
  return {
    heading: `${object.label} Information`,
    useHeading: true,
    columns: [items.slice(0, half), items.slice(half)]
  };
}

function fieldName(object: ObjectSchema, name: string): string | undefined {
  return object.fields.get(name.toLowerCase())?.name;
}
