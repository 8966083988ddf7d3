import ts from 'typescript';
import type { Script } from './bundle.ts';

/** All nodes of a script that pass `is`, in the order they stand in. */
export function nodesWhere<Node extends ts.Node>(
  { tree }: Script,
  is: (node: ts.Node) => node is Node
): Node[] {
  const found: Node[] = [];
  const visit = (node: ts.Node): void => {
    if (is(node)) {
      found.push(node);
    }
    node.forEachChild(visit);
  };
  visit(tree);
  return found;
}

export interface Import {
  module: string;
  /** Names it binds in the script. */
  names: string[];
}

/** What a script imports or exports from elsewhere; types too, as they name modules all the same. */
export function importsOf(script: Script): Import[] {
  const calls = nodesWhere(script, ts.isCallExpression)
    .filter((call) => call.expression.kind === ts.SyntaxKind.ImportKeyword)
    .flatMap((call) => call.arguments.filter(ts.isStringLiteralLike))
    .map(({ text }) => ({ module: text, names: [] }));
  const declarations = script.tree.statements.flatMap((statement) => {
    if (
      ts.isExportDeclaration(statement) &&
      statement.moduleSpecifier !== undefined &&
      ts.isStringLiteral(statement.moduleSpecifier)
    ) {
      return [{ module: statement.moduleSpecifier.text, names: [] }];
    }
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) {
      return [];
    }
    const { importClause: clause } = statement;
    const bindings = clause?.namedBindings;
    const named =
      bindings === undefined
        ? []
        : ts.isNamedImports(bindings)
          ? bindings.elements.map(({ name }) => name.text)
          : [bindings.name.text];
    return [
      {
        module: statement.moduleSpecifier.text,
        names: [...(clause?.name === undefined ? [] : [clause.name.text]), ...named]
      }
    ];
  });
  return [...declarations, ...calls];
}

/** The class a component module exports by default. */
export function componentClass({ tree }: Script): ts.ClassDeclaration | undefined {
  return tree.statements
    .filter(ts.isClassDeclaration)
    .find(({ modifiers }) => modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword));
}

/** Name of a property or key that is written out; undefined for a computed one. */
export function keyOf(name: ts.PropertyName | undefined): string | undefined {
  return name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined;
}

/** The value of a property of an object literal. */
export function propertyOf(literal: ts.ObjectLiteralExpression, key: string): ts.Expression | undefined {
  const property = literal.properties.find((each) => keyOf(each.name) === key);
  return property !== undefined && ts.isPropertyAssignment(property) ? property.initializer : undefined;
}
