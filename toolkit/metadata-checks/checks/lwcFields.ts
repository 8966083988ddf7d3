import ts from 'typescript';
import type { OrgSchema } from '@toolkit/local-org';
import type { Script } from '../model/bundle.ts';
import type { CheckContext } from '../model/context.ts';
import { fieldOf, missingField, objectOf, resolvePath } from '../model/fieldPath.ts';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import { importsOf, keyOf, nodesWhere, propertyOf } from '../model/syntax.ts';
import { wordsOf } from '../model/words.ts';

/** Keys that name the object whose `fields` stand beside them: `createRecord`, record forms, the steps of a mutation. */
const OBJECT_KEYS = ['apiName', 'object', 'objectApiName'];

/** Names of objects and fields in the code of components, as far as they are written out. */
export function lwcFields({ project, schema, bundles }: CheckContext): Problem[] {
  // A message channel is imported by a name that ends like an object's
  const channels = project.messageChannels.map(({ name }) => `${name}__c`);
  const names = new Set([...customNames(schema), ...channels]);
  return bundles.flatMap(({ scripts, templates }) => [
    ...[...scripts.filter(({ isTest }) => !isTest), ...templates].flatMap((file) =>
      [...wordsOf(file).names]
        .filter((name) => /__(c|r|mdt)$/.test(name) && !names.has(name))
        .map((name) => problem(file.path, `nothing in the package is called ${name}`, 'correct the name'))
    ),
    ...scripts
      .filter(({ isTest }) => !isTest)
      .flatMap((script) =>
        [...pathProblems(schema, script), ...inputProblems(schema, script)].map((what) =>
          problem(script.path, what, 'correct the name')
        )
      )
  ]);
}

function customNames(schema: OrgSchema): string[] {
  return [...schema.objects.values()].flatMap((object) => [
    object.name,
    ...[...object.fields.values()].flatMap((field) => [
      field.name,
      ...(field.relationshipName === undefined ? [] : [field.relationshipName]),
      ...(field.childRelationshipName === undefined ? [] : [field.childRelationshipName])
    ])
  ]);
}

/** Texts such as `Visit__c.Account__r.Name`, as `fields:` of `getRecord` takes them. */
function pathProblems(schema: OrgSchema, script: Script): string[] {
  return nodesWhere(script, ts.isStringLiteralLike).flatMap(({ text }) => {
    const [object = '', ...path] = text.split('.');
    return /^\w+(\.\w+)+$/.test(text) && objectOf(schema, object) !== undefined
      ? (resolvePath(schema, object, path.join('.')).problem ?? [])
      : [];
  });
}

/** `{ apiName: 'Visit__c', fields: { Day__c: ... } }` */
function inputProblems(schema: OrgSchema, script: Script): string[] {
  const imported = new Map(
    importsOf(script).flatMap(({ module, names }) =>
      module.startsWith('@salesforce/schema/') ? names.map((name) => [name, module.slice(19)] as const) : []
    )
  );
  return nodesWhere(script, ts.isObjectLiteralExpression).flatMap((literal) => {
    const named = OBJECT_KEYS.map((key) => propertyOf(literal, key)).find((value) => value !== undefined);
    const fields = propertyOf(literal, 'fields');
    const objectName = named && objectNameOf(named, imported);
    if (fields === undefined || !ts.isObjectLiteralExpression(fields)) {
      return [];
    }
    if (objectName === undefined) {
      return named === undefined ? noObjectHas(schema, fields, imported) : [];
    }
    const object = objectOf(schema, objectName);
    if (object === undefined) {
      return [`there is no object ${objectName}`];
    }
    return fields.properties.flatMap(({ name }) => {
      const key = keyOf(name) ?? computedField(name, imported);
      return key === undefined || fieldOf(object, key) !== undefined ? [] : [missingField(object, key)];
    });
  });
}

/** `updateRecord({ fields: { Id, ... } })` names no object: one at least must have all of the fields. */
function noObjectHas(
  schema: OrgSchema,
  fields: ts.ObjectLiteralExpression,
  imported: ReadonlyMap<string, string>
): string[] {
  const keys = fields.properties.flatMap(({ name }) => keyOf(name) ?? computedField(name, imported) ?? []);
  const objects = [...schema.objects.values()];
  // A name that no object has at all is said once, elsewhere
  const allKnown = keys.every((key) => objects.some((object) => fieldOf(object, key) !== undefined));
  const together = objects.some((object) => keys.every((key) => fieldOf(object, key) !== undefined));
  return keys.includes('Id') && allKnown && !together ? [`no object has all of ${keys.join(', ')}`] : [];
}

function objectNameOf(node: ts.Expression, imported: ReadonlyMap<string, string>): string | undefined {
  if (ts.isStringLiteralLike(node)) {
    return node.text;
  }
  return ts.isPropertyAccessExpression(node) && node.name.text === 'objectApiName'
    ? imported.get(node.expression.getText())?.split('.')[0]
    : undefined;
}

/** `[DAY.fieldApiName]` with DAY from `@salesforce/schema/Visit__c.Day__c`. */
function computedField(
  name: ts.PropertyName | undefined,
  imported: ReadonlyMap<string, string>
): string | undefined {
  return name !== undefined &&
    ts.isComputedPropertyName(name) &&
    ts.isPropertyAccessExpression(name.expression) &&
    name.expression.name.text === 'fieldApiName'
    ? imported.get(name.expression.expression.getText())?.split('.').at(-1)
    : undefined;
}
