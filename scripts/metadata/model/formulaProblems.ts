import type { CheckContext } from './context.ts';
import { resolvePath } from './fieldPath.ts';
import type { Resolution } from './fieldPath.ts';
import { functionProblem } from './formulaFunctions.ts';
import type { FormulaKind } from './formulaFunctions.ts';
import { functionsOf, identifiersOf, nodesOf, parseFormula, textOf } from './formulaTree.ts';
import type { FormulaNode } from './formulaTree.ts';
import { globalProblem } from './globals.ts';
import { knownValues, list } from './knownValues.ts';

/** A sentence for everything a formula names that is not there. `resolve` finds what does not begin with `$`. */
export function formulaProblems(
  context: CheckContext,
  source: string,
  kind: FormulaKind,
  resolve: (path: string) => Resolution | undefined
): string[] {
  const tree = parseFormula(source);
  if (tree === undefined) {
    return ['the formula is no formula: a bracket, a comma or a quote is missing or too many'];
  }
  const end = (path: string): Resolution | undefined =>
    path.startsWith('$') && !path.startsWith('$Record') ? globalProblem(context, path) : resolve(path);
  return [
    ...functionsOf(tree).flatMap((name) => functionProblem(name, kind) ?? []),
    ...identifiersOf(tree).flatMap((path) => end(path)?.problem ?? []),
    ...nodesOf(tree).flatMap((node) => comparisonProblems(context, node, end))
  ];
}

export function objectFormulaProblems(
  context: CheckContext,
  source: string,
  kind: FormulaKind,
  objectName: string
): string[] {
  return formulaProblems(context, source, kind, (path) => resolvePath(context.schema, objectName, path));
}

/** A text that a picklist, or a formula ending in words, can never have: the comparison would always be false. */
function comparisonProblems(
  { schema }: CheckContext,
  node: FormulaNode,
  end: (path: string) => Resolution | undefined
): string[] {
  if (node.type !== 'callExpression') {
    return [];
  }
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

function comparisons(node: FormulaNode & { type: 'callExpression' }): { path: string; texts: string[] }[] {
  const [first, second, ...rest] = node.arguments;
  const texts = (nodes: (FormulaNode | undefined)[]): string[] => nodes.flatMap((each) => textOf(each) ?? []);
  const about = (subject: FormulaNode | undefined, values: string[]): { path: string; texts: string[] }[] => {
    const path = subjectOf(subject);
    return path === undefined ? [] : [{ path, texts: values }];
  };
  switch (node.id) {
    case 'ispickval':
    case 'includes':
      return about(first, texts([second]));
    case 'case':
      // value, result, value, result, ..., else
      return about(first, texts([second, ...rest].filter((_, i, all) => i % 2 === 0 && i < all.length - 1)));
    case 'equal':
    case 'unequal':
      return [...about(first, texts([second])), ...about(second, texts([first]))];
    default:
      return [];
  }
}

/** `Field`, `TEXT(Field)` and `PRIORVALUE(Field)` are about the field. */
function subjectOf(node: FormulaNode | undefined): string | undefined {
  if (node?.type === 'identifier') {
    return node.name;
  }
  return node?.type === 'callExpression' && (node.id === 'text' || node.id === 'priorvalue')
    ? subjectOf(node.arguments[0])
    : undefined;
}
