import type { CheckContext } from './context.ts';
import { resolvePath } from './fieldPath.ts';
import type { Resolution } from './fieldPath.ts';
import { functionProblem } from './formulaFunctions.ts';
import type { FormulaKind } from './formulaFunctions.ts';
import { functionsOf, nodesOf, referencesOf, textOf, treeOf } from './formulaTree.ts';
import type { FormulaNode } from './formulaTree.ts';
import { globalProblem } from './globals.ts';
import { knownValues, list } from './knownValues.ts';

/** A sentence for everything a formula names that is not there. `resolve` finds what a reference leads to. */
export function formulaProblems(
  context: CheckContext,
  source: string,
  kind: FormulaKind,
  resolve: (path: string) => Resolution | undefined
): string[] {
  const parsed = treeOf(source);
  if (parsed.tree === undefined) {
    return [parsed.problem];
  }
  const { tree } = parsed;
  return [
    ...functionsOf(tree).flatMap((name) => functionProblem(name, kind) ?? []),
    ...referencesOf(tree).flatMap((path) => resolve(path)?.problem ?? []),
    ...nodesOf(tree).flatMap((node) => comparisonProblems(context, node, resolve))
  ];
}

export function objectFormulaProblems(
  context: CheckContext,
  source: string,
  kind: FormulaKind,
  objectName: string
): string[] {
  return formulaProblems(context, source, kind, (path) =>
    path.startsWith('$') ? globalProblem(context, path) : resolvePath(context.schema, objectName, path)
  );
}

/** A text that a picklist, or a formula ending in words, can never have: the comparison would always be false. */
function comparisonProblems(
  { schema }: CheckContext,
  node: FormulaNode,
  end: (path: string) => Resolution | undefined
): string[] {
  return comparisons(node).flatMap(({ path, texts }) => {
    const target = end(path);
    if (target === undefined || target.problem !== undefined) {
      return [];
    }
    const values = knownValues(schema, target.object, target.field);
    return texts
      .filter((text) => text !== '' && values?.has(text) === false)
      .map((text) => `${path} never is "${text}": it has ${list(values ?? [])}`);
  });
}

function comparisons(node: FormulaNode): { path: string; texts: string[] }[] {
  const texts = (nodes: (FormulaNode | undefined)[]): string[] => nodes.flatMap((each) => textOf(each) ?? []);
  const about = (subject: FormulaNode | undefined, values: string[]): { path: string; texts: string[] }[] => {
    const path = subjectOf(subject);
    return path === undefined ? [] : [{ path, texts: values }];
  };
  if (node.kind === 'binary' && (node.operator === '=' || node.operator === '<>')) {
    return [...about(node.left, texts([node.right])), ...about(node.right, texts([node.left]))];
  }
  if (node.kind !== 'call') {
    return [];
  }
  const [first, ...rest] = node.args;
  switch (node.name) {
    case 'ISPICKVAL':
    case 'INCLUDES':
      return about(first, texts(rest));
    case 'CASE':
      // value, result, value, result, ..., else
      return about(first, texts(rest.filter((_, index) => index % 2 === 0 && index < rest.length - 1)));
    default:
      return [];
  }
}

/** `Field`, `TEXT(Field)` and `PRIORVALUE(Field)` are about the field. */
function subjectOf(node: FormulaNode | undefined): string | undefined {
  if (node?.kind === 'reference') {
    return node.path.join('.');
  }
  return node?.kind === 'call' && (node.name === 'TEXT' || node.name === 'PRIORVALUE')
    ? subjectOf(node.args[0])
    : undefined;
}
