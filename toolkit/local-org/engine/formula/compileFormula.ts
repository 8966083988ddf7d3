import { FormulaError, UnsupportedFormulaError } from './formulaError.ts';
import type { Compile, Compiled, FormulaClock, Scope } from './formulaTypes.ts';
import { FUNCTIONS, UNSUPPORTED_FUNCTIONS } from './functions.ts';
import { compileBinary, compileUnary } from './operators.ts';
import { parseFormula } from './parseFormula.ts';
import type { NodeOf } from './parseFormula.ts';
import { SPECIAL_FORMS } from './specialForms.ts';
import { expectType, wrongCount } from './typeChecks.ts';
import type { Value } from '../../core/types.ts';

/** Reads a formula, checks names and types, and gives a function that works it out. */
export function compileFormula<Context extends FormulaClock>(
  source: string,
  scope: Scope<Context>
): Compiled<Context> {
  const compile: Compile<Context> = (node) => {
    switch (node.kind) {
      case 'literal':
        return literal(node.value);
      case 'reference':
        return scope.resolve(node.path, node.position);
      case 'unary':
        return compileUnary(node, compile);
      case 'binary':
        return compileBinary(node, compile);
      case 'call':
        return call(node, scope, compile);
    }
  };
  return compile(parseFormula(source));
}

/** '' is blank, and blank is null. */
function literal<Context>(value: Value): Compiled<Context> {
  const type =
    value === null
      ? 'null'
      : typeof value === 'string'
        ? 'text'
        : typeof value === 'number'
          ? 'number'
          : 'boolean';
  const result = value === '' ? null : value;
  return { type, evaluate: () => result };
}

function call<Context extends FormulaClock>(
  node: NodeOf<'call'>,
  scope: Scope<Context>,
  compile: Compile<Context>
): Compiled<Context> {
  const { name, position } = node;
  const form = SPECIAL_FORMS[name];
  if (form !== undefined) {
    return form(node, scope, compile);
  }
  const definition = FUNCTIONS[name];
  if (definition === undefined) {
    throw UNSUPPORTED_FUNCTIONS.has(name)
      ? new UnsupportedFormulaError(`the formula function ${name}()`, position)
      : new FormulaError(`Unknown function ${name}. Check spelling.`, position);
  }
  const { parameters, optional = 0, variadic = false } = definition;
  const least = parameters.length - optional;
  if (node.args.length < least || (!variadic && node.args.length > parameters.length)) {
    const expected = optional === 0 ? String(least) : `${least}-${parameters.length}`;
    throw wrongCount(name, expected, node.args.length, position);
  }
  const args = node.args.map((arg, index) => {
    const compiled = compile(arg);
    const expected = parameters[index] ?? parameters.at(-1) ?? [];
    expectType(compiled, expected, `${name}()`, arg.position);
    return compiled;
  });
  const type =
    typeof definition.result === 'string'
      ? definition.result
      : definition.result(args.map((arg) => arg.type));
  return {
    type,
    markup: definition.markup,
    evaluate: (context) => {
      const values: Value[] = [];
      for (const arg of args) {
        values.push(arg.evaluate(context));
      }
      return definition.evaluate(values, context, args);
    }
  };
}
