import type { LayoutPart, XmlNode } from '@toolkit/sfdx-project';
import type { FieldSchema, ObjectSchema, OrgSchema } from '@toolkit/local-org';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import { actionProblem } from '../model/actions.ts';
import type { CheckContext } from '../model/context.ts';
import { columnField } from '../model/columns.ts';
import { fieldOf, missingField, objectOf } from '../model/fieldPath.ts';

const MAX_COLUMNS = 10;
/** Related lists that are no lookup of the project, and what the object needs for them. */
const STANDARD_LISTS: Readonly<Record<string, (object: ObjectSchema) => boolean>> = {
  RelatedActivityList: ({ activities }) => activities,
  RelatedHistoryList: ({ activities }) => activities,
  RelatedNoteList: () => true,
  RelatedContentNoteList: () => true,
  RelatedFileList: () => true,
  RelatedProcessHistoryList: () => true
};

/** Page layouts: fields, related lists and actions exist, and required fields are there, as the Metadata API demands. */
export function layouts(context: CheckContext): Problem[] {
  return context.project.layouts.flatMap((layout) => {
    const object = objectOf(context.schema, layout.object);
    return object === undefined
      ? [problem(layout.file, `there is no object ${layout.object}`, 'name the file after an object')]
      : [
          ...items(object, layout),
          ...layout.xml
            .children('relatedLists')
            .flatMap((list) => relatedList(context.schema, object, layout, list)),
          ...actions(context, layout)
        ];
  });
}

function items(object: ObjectSchema, { file, xml }: LayoutPart): Problem[] {
  const placed = xml
    .children('layoutSections')
    .flatMap((section) => section.children('layoutColumns'))
    .flatMap((column) => column.children('layoutItems'))
    .filter((item) => item.has('field'))
    .map((item) => ({ name: item.requiredText('field'), behavior: item.text('behavior') }));
  const names = placed.map(({ name }) => name);
  const absent = [...object.fields.values()].filter(
    (field) => isRequired(field) && !names.includes(field.name)
  );
  return [
    ...placed.flatMap(({ name, behavior }) => {
      const field = fieldOf(object, name);
      return field === undefined
        ? [problem(file, missingField(object, name), 'correct <field>')]
        : behaviorProblems(file, field, behavior);
    }),
    ...names
      .filter((name, index) => names.indexOf(name) < index)
      .map((name) => problem(file, `${name} is on the layout twice`, 'keep one')),
    // "Layout must contain an item for required layout field: X"
    ...absent.map(({ name }) => problem(file, `the required field ${name} is not on the layout`, 'add it'))
  ];
}

/** Deployment answers "Field:X must be Required" or "must be Readonly". */
function behaviorProblems(file: string, field: FieldSchema, behavior = ''): Problem[] {
  const readOnly = !field.createable && !field.updateable;
  const wanted = readOnly ? 'Readonly' : isRequired(field) ? 'Required' : undefined;
  return wanted === undefined || wanted === behavior
    ? []
    : [problem(file, `${field.name} is ${behavior} on the layout`, `write <behavior>${wanted}`)];
}

/** A text name can be left out through the API, but not on a page. */
function isRequired({ name, nameField, autoNumber, custom, nillable, type }: FieldSchema): boolean {
  return (
    (name === 'Name' && nameField && autoNumber === undefined) || (custom && !nillable && type !== 'boolean')
  );
}

function relatedList(schema: OrgSchema, object: ObjectSchema, { file }: LayoutPart, xml: XmlNode): Problem[] {
  const name = xml.text('relatedList') ?? '';
  const standard = STANDARD_LISTS[name];
  if (standard !== undefined) {
    return standard(object)
      ? []
      : [problem(file, `${object.name} has no ${name}`, 'turn <enableActivities> on or drop the list')];
  }
  const [childName = '', lookupName = ''] = name.split('.');
  const child = objectOf(schema, childName);
  const lookup = child && fieldOf(child, lookupName);
  if (child === undefined || lookup?.referenceTo.includes(object.name) !== true) {
    return [problem(file, `there is no related list ${name} on ${object.name}`, 'write Child__c.Lookup__c')];
  }
  const columns = [...xml.texts('fields'), ...xml.texts('sortField')];
  return [
    ...columns.flatMap((column) => {
      const field = columnField(child, column);
      return typeof field === 'string'
        ? [problem(file, `related list ${name}: ${field}`, 'correct <fields>')]
        : [];
    }),
    ...(xml.texts('fields').length > MAX_COLUMNS
      ? [problem(file, `the related list ${name} has more than ${MAX_COLUMNS} columns`, 'drop some')]
      : [])
  ];
}

function actions({ project }: CheckContext, { file, xml, object }: LayoutPart): Problem[] {
  const platform = xml
    .children('platformActionList')
    .flatMap((list) => list.children('platformActionListItems'))
    .filter((item) => item.text('actionType') !== 'ProductivityAction')
    .map((item) => item.requiredText('actionName'));
  const quick = xml
    .children('quickActionList')
    .flatMap((list) => list.children('quickActionListItems'))
    .map((item) => item.requiredText('quickActionName'));
  return [...platform, ...quick].flatMap((name) => {
    const what = actionProblem(project, name, object);
    return what === undefined ? [] : [problem(file, what, 'add the action or correct its name')];
  });
}
