import type { FieldSchema, ObjectSchema, OrgSchema } from '@toolkit/local-org';
import { resolvePath } from './fieldPath.ts';
import { textOf, treeOf } from './formulaTree.ts';
import type { FormulaNode } from './formulaTree.ts';

/** Values a field can have, where metadata tells: picklists, and formulas that end in words or in a picklist's text. */
export function knownValues(
  schema: OrgSchema,
  object: ObjectSchema,
  field: FieldSchema
): Set<string> | undefined {
  if (field.picklist !== undefined) {
    return new Set(field.picklist.values.map(({ value }) => value));
  }
  if (field.formula === undefined || field.type !== 'string') {
    return undefined;
  }
  const { tree } = treeOf(field.formula.source);
  const values = tree && resultsOf(schema, object, tree);
  return values && new Set(values);
}

function resultsOf(schema: OrgSchema, object: ObjectSchema, tree: FormulaNode): string[] | undefined {
  const text = textOf(tree);
  if (text !== undefined) {
    return text === '' ? [] : [text];
  }
  if (tree.kind === 'literal' && tree.value === null) {
    return [];
  }
  if (tree.kind === 'reference') {
    return valuesAt(schema, object, tree.path.join('.'));
  }
  if (tree.kind !== 'call') {
    return undefined;
  }
  const all = (branches: (FormulaNode | undefined)[]): string[] | undefined => {
    const results = branches.map((branch) => branch && resultsOf(schema, object, branch));
    return results.every((result) => result !== undefined) ? results.flat() : undefined;
  };
  const [first, ...others] = tree.args;
  switch (tree.name) {
    case 'IF':
      return all(others);
    case 'CASE':
      // value, result, value, result, ..., else
      return all(others.filter((_, index) => index % 2 === 1 || index === others.length - 1));
    case 'BLANKVALUE':
    case 'NULLVALUE':
      return all(tree.args);
    case 'TEXT':
      return first && all([first]);
    default:
      return undefined;
  }
}

function valuesAt(schema: OrgSchema, object: ObjectSchema, path: string): string[] | undefined {
  const end = resolvePath(schema, object.name, path);
  const values = end.problem === undefined ? knownValues(schema, end.object, end.field) : undefined;
  return values && [...values];
}

export function list(values: Iterable<string>): string {
  return [...values].join(', ');
}
