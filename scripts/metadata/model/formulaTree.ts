import { createRequire } from 'node:module';
import { z } from 'zod';

export type FormulaNode =
  | { type: 'callExpression'; id: string; arguments: FormulaNode[] }
  | { type: 'identifier'; name: string }
  | { type: 'literal'; value: string | number | boolean | null; dataType: string };

const node: z.ZodType<FormulaNode> = z.lazy(() =>
  z.union([
    z.object({ type: z.literal('callExpression'), id: z.string(), arguments: z.array(node) }),
    z.object({ type: z.literal('identifier'), name: z.string() }),
    z.object({
      type: z.literal('literal'),
      value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
      dataType: z.string()
    })
  ])
);

// formulon ships no types; what it gives is checked against `node`.
const { ast } = z
  .object({ ast: z.custom<(source: string) => unknown>((value) => typeof value === 'function') })
  .parse(createRequire(import.meta.url)('formulon'));

/**
 * The tree of a formula; undefined when it is no formula. Operators are calls of `add`, `equal`, `and`, ...
 * formulon reads neither comments nor backslashes in texts: comments go, and texts are put back afterwards.
 */
export function parseFormula(source: string): FormulaNode | undefined {
  const texts: string[] = [];
  const plain = source.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\*[\s\S]*?\*\//g, (match) =>
    match.startsWith('/*') ? ' ' : `"${texts.push(unescape(match.slice(1, -1))) - 1}"`
  );
  const tree = node.safeParse(ast(plain)).data;
  return tree && withTexts(tree, texts);
}

function unescape(text: string): string {
  return text.replace(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter));
}

function withTexts(tree: FormulaNode, texts: readonly string[]): FormulaNode {
  if (tree.type === 'callExpression') {
    return { ...tree, arguments: tree.arguments.map((argument) => withTexts(argument, texts)) };
  }
  return tree.type === 'literal' && typeof tree.value === 'string'
    ? { ...tree, value: texts[Number(tree.value)] ?? '' }
    : tree;
}

export function identifiersOf(tree: FormulaNode): string[] {
  return [...new Set(nodesOf(tree).flatMap((each) => (each.type === 'identifier' ? each.name : [])))];
}

/** Names of functions and operators, in lower case. */
export function functionsOf(tree: FormulaNode): string[] {
  return [...new Set(nodesOf(tree).flatMap((each) => (each.type === 'callExpression' ? each.id : [])))];
}

export function nodesOf(tree: FormulaNode): FormulaNode[] {
  return tree.type === 'callExpression' ? [tree, ...tree.arguments.flatMap(nodesOf)] : [tree];
}

export function textOf(tree: FormulaNode | undefined): string | undefined {
  return tree?.type === 'literal' && typeof tree.value === 'string' ? tree.value : undefined;
}
