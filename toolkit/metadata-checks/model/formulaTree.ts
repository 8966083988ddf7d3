import { FormulaError, parseFormula } from '@toolkit/local-org';
import type { FormulaNode } from '@toolkit/local-org';

export type { FormulaNode };

/** The tree of a formula, or what is wrong with its syntax. */
export function treeOf(source: string): { tree: FormulaNode } | { problem: string; tree?: undefined } {
  try {
    return { tree: parseFormula(source) };
  } catch (error) {
    if (error instanceof FormulaError) {
      return { problem: error.message };
    }
    throw error;
  }
}

/** Dotted paths of all references, each once. */
export function referencesOf(tree: FormulaNode): string[] {
  return [
    ...new Set(nodesOf(tree).flatMap((node) => (node.kind === 'reference' ? node.path.join('.') : [])))
  ];
}

/** Names of functions, in capitals, each once. */
export function functionsOf(tree: FormulaNode): string[] {
  return [...new Set(nodesOf(tree).flatMap((node) => (node.kind === 'call' ? node.name : [])))];
}

export function nodesOf(tree: FormulaNode): FormulaNode[] {
  return [tree, ...childrenOf(tree).flatMap(nodesOf)];
}

function childrenOf(tree: FormulaNode): FormulaNode[] {
  switch (tree.kind) {
    case 'call':
      return tree.args;
    case 'binary':
      return [tree.left, tree.right];
    case 'unary':
      return [tree.operand];
    default:
      return [];
  }
}

export function textOf(tree: FormulaNode | undefined): string | undefined {
  return tree?.kind === 'literal' && typeof tree.value === 'string' ? tree.value : undefined;
}
