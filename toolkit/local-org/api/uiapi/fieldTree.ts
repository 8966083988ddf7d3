import type { FieldSchema, ObjectSchema } from '../../core/schemaTypes.ts';
import { moneyFieldNames } from '../../core/money.ts';
import type { Currencies } from '../../core/money.ts';
import { SalesforceError } from '../../core/types.ts';
import type { DataContext } from '../http/dataContext.ts';
import { isVisible } from '../rest/describeObject.ts';
import { canRead } from './uiObject.ts';

/** Fields asked of a record and of its parents: `Opportunity.Account.Name` is `Account` holding `Name`. */
export interface FieldTree {
  object: ObjectSchema;
  fields: Map<string, FieldSchema>;
  parents: Map<string, { field: FieldSchema; tree: FieldTree }>;
}

export function emptyTree(object: ObjectSchema): FieldTree {
  return { object, fields: new Map(), parents: new Map() };
}

/**
 * Adds a path written `Object.Field` or `Object.Parent.Field`. `required` paths that lead nowhere are an error,
 * optional ones are left out (UI API guide, "Get a Record").
 */
export function addPath(context: DataContext, tree: FieldTree, path: string, required: boolean): void {
  const [objectName = '', ...steps] = path.trim().split('.');
  const fits =
    objectName.toLowerCase() === tree.object.name.toLowerCase() && steps.length > 0 && steps.length <= 6;
  if ((!fits || !addSteps(context, tree, steps, required)) && required) {
    throw new SalesforceError(
      'INVALID_FIELD',
      steps.length === 0
        ? `A field is written ${tree.object.name}.Field: ${path}`
        : `No such column '${steps.join('.')}' on entity '${tree.object.name}', or the user cannot see it: ${path}`
    );
  }
}

function addSteps(
  context: DataContext,
  tree: FieldTree,
  steps: readonly string[],
  required: boolean
): boolean {
  const [first = '', ...rest] = steps;
  if (rest.length === 0) {
    return addField(context, tree, first, required);
  }
  const field = [...tree.object.fields.values()].find(
    (one) => one.relationshipName?.toLowerCase() === first.toLowerCase()
  );
  const parent = parentObject(context, field);
  if (
    field?.relationshipName === undefined ||
    parent === undefined ||
    !canRead(context, tree.object, field)
  ) {
    return false;
  }
  const known = tree.parents.get(field.relationshipName)?.tree ?? emptyTree(parent);
  if (!addSteps(context, known, rest, required)) {
    return false;
  }
  tree.parents.set(field.relationshipName, { field, tree: known });
  return true;
}

/**
 * False where there is no such field, or the user may not read it. A field that nobody named, or that is optional, is left out,
 * too, where the local org cannot work it out: it must not take the rest of the record with it. Asked for by name, it is refused.
 */
export function addField(context: DataContext, tree: FieldTree, name: string, required = false): boolean {
  const field = tree.object.fields.get(name.toLowerCase());
  if (field === undefined || !canRead(context, tree.object, field)) {
    return false;
  }
  if (!required && isUnsupported(context, tree.object, field)) {
    return false;
  }
  tree.fields.set(field.name, field);
  return true;
}

/** A formula that the local org does not know, or an address or place as a whole. */
function isUnsupported(context: DataContext, object: ObjectSchema, field: FieldSchema): boolean {
  const name = `${object.name}.${field.name}`;
  return (
    field.type === 'address' ||
    field.type === 'location' ||
    context.org.unsupported.some((use) => use.name === name)
  );
}

/** The object on the other side of a lookup. Of several, the one that has a name and is a user first: owners mostly are. */
function parentObject(context: DataContext, field: FieldSchema | undefined): ObjectSchema | undefined {
  const candidates = (field?.referenceTo ?? [])
    .map((name) => context.org.schema.objects.get(name.toLowerCase()))
    .filter((object) => object !== undefined)
    .filter((object) => isVisible(context, object));
  return candidates.find((object) => object.name === 'User') ?? candidates[0];
}

/**
 * Columns of a SOQL SELECT for this tree, with what every record of the UI API carries. SOQL sees a parent that may be
 * of several objects as `Name`, which has no audit fields.
 */
export function selectList(
  tree: FieldTree,
  currencies: Currencies | undefined,
  prefix = '',
  ofSeveralObjects = false
): string[] {
  const always = ofSeveralObjects
    ? ['Id']
    : ['Id', 'LastModifiedById', 'LastModifiedDate', 'SystemModstamp', 'RecordTypeId'].filter((name) =>
        tree.object.fields.has(name.toLowerCase())
      );
  const names = new Set([...always, ...tree.fields.keys(), ...moneyNames(tree, currencies)]);
  const nameField =
    prefix === '' ? undefined : [...tree.object.fields.values()].find((field) => field.nameField);
  if (nameField !== undefined) {
    names.add(nameField.name);
  }
  return [
    ...[...names].map((name) => prefix + name),
    ...[...tree.parents].flatMap(([relationship, { field, tree: parent }]) =>
      selectList(parent, currencies, `${prefix}${relationship}.`, field.referenceTo.length > 1)
    )
  ];
}

/** What says which currency amounts are in. */
function moneyNames({ object, fields }: FieldTree, currencies: Currencies | undefined): string[] {
  return [...fields.values()].some(({ type }) => type === 'currency')
    ? moneyFieldNames(object, currencies)
    : [];
}
