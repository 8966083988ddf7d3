import { dirname, join } from 'node:path';
import ts from 'typescript';
import type { Bundle, Script } from './bundle.ts';
import { withoutLanguage } from './sourceFile.ts';

/** What a name means while a text is worked out: parameters of a function that is being called. */
type Scope = ReadonlyMap<string, string>;

interface Declaration {
  node: ts.VariableDeclaration | ts.FunctionDeclaration;
  script: Script;
}

/**
 * Works out texts that are put together from constants: template literals of module constants, of constants imported from
 * the project's own modules, and of calls of functions that do nothing but return such a text. Undefined: the text depends
 * on something that is only known when the code runs.
 */
export class ConstantTexts {
  /** By path without the language. */
  readonly #scripts: ReadonlyMap<string, Script>;

  constructor(bundles: readonly Bundle[]) {
    this.#scripts = new Map(
      bundles.flatMap(({ scripts }) =>
        scripts.map((script) => [withoutLanguage(script.path), script] as const)
      )
    );
  }

  textOf(node: ts.Expression, script: Script, scope: Scope = new Map()): string | undefined {
    if (ts.isStringLiteralLike(node)) {
      return node.text;
    }
    if (ts.isTemplateExpression(node)) {
      const parts = node.templateSpans.map((span) => {
        const text = this.textOf(span.expression, script, scope);
        return text === undefined ? undefined : text + span.literal.text;
      });
      return parts.includes(undefined) ? undefined : node.head.text + parts.join('');
    }
    if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) {
      return this.textOf(node.expression, script, scope);
    }
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
      const left = this.textOf(node.left, script, scope);
      const right = this.textOf(node.right, script, scope);
      return left === undefined || right === undefined ? undefined : left + right;
    }
    if (ts.isIdentifier(node)) {
      return scope.get(node.text) ?? this.#constant(node.text, script);
    }
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      return this.#call(node.expression.text, node.arguments, script, scope);
    }
    return undefined;
  }

  #constant(name: string, script: Script): string | undefined {
    const found = this.declaration(name, script);
    return found !== undefined && ts.isVariableDeclaration(found.node) && found.node.initializer !== undefined
      ? this.textOf(found.node.initializer, found.script)
      : undefined;
  }

  #call(name: string, args: readonly ts.Expression[], script: Script, scope: Scope): string | undefined {
    const found = this.declaration(name, script);
    const callee =
      found !== undefined && ts.isVariableDeclaration(found.node)
        ? found.node.initializer
        : (found?.node as ts.Node | undefined);
    if (found === undefined || callee === undefined || !isFunction(callee)) {
      return undefined;
    }
    const texts = args.map((argument) => this.textOf(argument, script, scope));
    const inner = new Map<string, string>();
    for (const [index, parameter] of callee.parameters.entries()) {
      const text =
        texts[index] ?? (parameter.initializer && this.textOf(parameter.initializer, found.script));
      if (text === undefined || !ts.isIdentifier(parameter.name)) {
        return undefined;
      }
      inner.set(parameter.name.text, text);
    }
    const returned = returnedBy(callee);
    return returned && this.textOf(returned, found.script, inner);
  }

  /** Top-level declaration of a name, in the module or in the one it is imported from. */
  declaration(name: string, script: Script): Declaration | undefined {
    for (const statement of script.tree.statements) {
      if (ts.isFunctionDeclaration(statement) && statement.name?.text === name) {
        return { node: statement, script };
      }
      if (ts.isVariableStatement(statement) && statement.declarationList.flags & ts.NodeFlags.Const) {
        const node = statement.declarationList.declarations.find(
          (each) => each.name.getText(script.tree) === name
        );
        if (node !== undefined) {
          return { node, script };
        }
      }
      if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
        const bindings = statement.importClause?.namedBindings;
        const specifier =
          bindings !== undefined && ts.isNamedImports(bindings)
            ? bindings.elements.find((element) => element.name.text === name)
            : undefined;
        const source = specifier && this.#module(statement.moduleSpecifier.text, script);
        if (specifier !== undefined && source !== undefined) {
          return this.declaration((specifier.propertyName ?? specifier.name).text, source);
        }
      }
      const passedOn = this.#passedOn(name, statement, script);
      if (passedOn !== undefined) {
        return passedOn;
      }
    }
    return undefined;
  }

  /** `export { NAME } from './module'`: what a bundle lets others see of its files. */
  #passedOn(name: string, statement: ts.Statement, script: Script): Declaration | undefined {
    if (
      !ts.isExportDeclaration(statement) ||
      statement.moduleSpecifier === undefined ||
      !ts.isStringLiteral(statement.moduleSpecifier)
    ) {
      return undefined;
    }
    const clause = statement.exportClause;
    const specifier =
      clause !== undefined && ts.isNamedExports(clause)
        ? clause.elements.find((element) => element.name.text === name)
        : undefined;
    const source = specifier && this.#module(statement.moduleSpecifier.text, script);
    return specifier && source && this.declaration((specifier.propertyName ?? specifier.name).text, source);
  }

  #module(specifier: string, from: Script): Script | undefined {
    if (specifier.startsWith('.')) {
      return this.#scripts.get(withoutLanguage(join(dirname(from.path), specifier)));
    }
    const name = /^c\/(\w+)$/.exec(specifier)?.[1];
    return [...this.#scripts].find(([path]) => path.endsWith(`/lwc/${name}/${name}`))?.[1];
  }
}

type FunctionNode = ts.FunctionDeclaration | ts.ArrowFunction | ts.FunctionExpression;

function isFunction(node: ts.Node): node is FunctionNode {
  return ts.isFunctionDeclaration(node) || ts.isArrowFunction(node) || ts.isFunctionExpression(node);
}

/** The expression of a function that does nothing but return it. */
function returnedBy({ body }: FunctionNode): ts.Expression | undefined {
  if (body === undefined || !ts.isBlock(body)) {
    return body;
  }
  const [only, ...others] = body.statements;
  return only !== undefined && others.length === 0 && ts.isReturnStatement(only)
    ? only.expression
    : undefined;
}
