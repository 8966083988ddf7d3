import { FormulaError, UnsupportedFormulaError } from './formulaError.ts';
import { cleanNumber, sumOf } from './formulaTypes.ts';
import type { Compiled, FormulaClock, FormulaType, Scope } from './formulaTypes.ts';
import { FormulaEvaluationError } from './formulaError.ts';
import { addDays, daysBetween } from './dateArithmetic.ts';
import { FUNCTIONS, UNSUPPORTED_FUNCTIONS } from './functions.ts';
import { SPECIAL_FORMS } from './specialForms.ts';
import { parseFormula } from './parseFormula.ts';
import type { BinaryOperator, FormulaNode } from './parseFormula.ts';
import type { Value } from '../../core/types.ts';

export type Compile<Context> = (node: FormulaNode) => Compiled<Context>;

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
        return unary(node, compile);
      case 'binary':
        return binary(node, compile);
      case 'call':
        return call(node, scope, compile);
    }
  };
  return compile(parseFormula(source));
}

type Of<Kind extends FormulaNode['kind']> = Extract<FormulaNode, { kind: Kind }>;

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

function unary<Context>(node: Of<'unary'>, compile: Compile<Context>): Compiled<Context> {
  const operand = compile(node.operand);
  if (node.operator === 'NOT') {
    expectType(operand, ['boolean'], 'NOT', node.position);
    return { type: 'boolean', evaluate: (context) => not(operand.evaluate(context)) };
  }
  expectType(operand, ['number'], node.operator, node.position);
  const sign = node.operator === '-' ? -1 : 1;
  return {
    type: 'number',
    evaluate: (context) => {
      const value = operand.evaluate(context);
      return typeof value === 'number' ? sign * value : null;
    }
  };
}

/** Logic has three values, as in SQL: not of unknown is unknown. */
export function not(value: Value): Value {
  return value === null ? null : value !== true;
}

function binary<Context>(node: Of<'binary'>, compile: Compile<Context>): Compiled<Context> {
  const left = compile(node.left);
  const right = compile(node.right);
  const { operator, position } = node;
  switch (operator) {
    case '&&':
    case '||': {
      expectType(left, ['boolean'], operator, position);
      expectType(right, ['boolean'], operator, position);
      return operator === '&&'
        ? {
            type: 'boolean',
            evaluate: (context) => left.evaluate(context) === true && right.evaluate(context) === true
          }
        : {
            type: 'boolean',
            evaluate: (context) => left.evaluate(context) === true || right.evaluate(context) === true
          };
    }
    case '=':
    case '<>':
      return equality(left, right, operator === '<>', position);
    case '<':
    case '>':
    case '<=':
    case '>=':
      return comparison(left, right, operator, position);
    case '&':
      return concatenation(left, right, position);
    case '+':
    case '-':
      return sum(left, right, operator, position);
    case '*':
    case '/':
    case '^':
      return arithmetic(left, right, operator, position);
  }
}

/** Blank text equals blank text; of other types nothing equals blank, and the answer is unknown. */
export function equality<Context>(
  left: Compiled<Context>,
  right: Compiled<Context>,
  negate: boolean,
  position: number
): Compiled<Context> {
  for (const side of [left, right]) {
    refusePicklist(side, position);
  }
  if (left.type !== right.type && left.type !== 'null' && right.type !== 'null') {
    throw wrongType(negate ? '<>' : '=', [left.type], right.type, position);
  }
  const asText = left.type === 'text' || right.type === 'text';
  return {
    type: 'boolean',
    evaluate: (context) => {
      const one = left.evaluate(context);
      const other = right.evaluate(context);
      if (!asText && (one === null || other === null)) {
        return null;
      }
      return sameValue(one, other) !== negate;
    }
  };
}

const COMPARED: readonly FormulaType[] = ['number', 'text', 'date', 'datetime', 'time'];

function comparison<Context>(
  left: Compiled<Context>,
  right: Compiled<Context>,
  operator: BinaryOperator,
  position: number
): Compiled<Context> {
  expectType(left, COMPARED, operator, position);
  expectType(right, left.type === 'null' ? COMPARED : [left.type], operator, position);
  const test = comparisons[operator];
  return {
    type: 'boolean',
    evaluate: (context) => {
      const one = left.evaluate(context);
      const other = right.evaluate(context);
      return one === null || other === null ? null : test?.(exact(one), exact(other)) === true;
    }
  };
}

type Known = Exclude<Value, null>;

/** Decimals that binary fractions only come near to count as equal: 0.1 + 0.2 = 0.3. */
function sameValue(one: Value, other: Value): boolean {
  return (
    one === other ||
    (typeof one === 'number' && typeof other === 'number' && cleanNumber(one) === cleanNumber(other))
  );
}

function exact(value: Known): Known {
  return typeof value === 'number' ? cleanNumber(value) : value;
}

/** Dates, times and moments are stored so that the order of their text is the order of time. */
const comparisons: Partial<Record<BinaryOperator, (one: Known, other: Known) => boolean>> = {
  '<': (one, other) => one < other,
  '>': (one, other) => one > other,
  '<=': (one, other) => one <= other,
  '>=': (one, other) => one >= other
};

function concatenation<Context>(
  left: Compiled<Context>,
  right: Compiled<Context>,
  position: number
): Compiled<Context> {
  expectType(left, ['text'], '&', position);
  expectType(right, ['text'], '&', position);
  return {
    type: 'text',
    evaluate: (context) => {
      const one = left.evaluate(context);
      const other = right.evaluate(context);
      return one === null ? other : other === null ? one : String(one) + String(other);
    }
  };
}

function sum<Context>(
  left: Compiled<Context>,
  right: Compiled<Context>,
  operator: '+' | '-',
  position: number
): Compiled<Context> {
  if (operator === '+' && (left.type === 'text' || right.type === 'text')) {
    return concatenation(left, right, position);
  }
  const sign = operator === '+' ? 1 : -1;
  const pair = `${left.type} ${right.type}`;
  const work = operator === '-' ? (differences[pair] ?? shifts(pair, sign)) : shifts(pair, sign);
  if (work === undefined) {
    throw wrongType(
      operator,
      ['number', 'date', 'datetime'],
      isShiftable(left.type) ? right.type : left.type,
      position
    );
  }
  return {
    type: work.type,
    evaluate: (context) => strict(work.apply, left.evaluate(context), right.evaluate(context))
  };
}

interface Work {
  type: FormulaType;
  apply: (one: Known, other: Known) => Value;
}

const differences: Readonly<Record<string, Work>> = {
  'date date': { type: 'number', apply: (one, other) => daysBetween('date', String(one), String(other)) },
  'datetime datetime': {
    type: 'number',
    apply: (one, other) => daysBetween('datetime', String(one), String(other))
  },
  'time time': { type: 'number', apply: (one, other) => daysBetween('time', String(one), String(other)) }
};

function isShiftable(type: FormulaType): type is 'date' | 'datetime' | 'time' {
  return type === 'date' || type === 'datetime' || type === 'time';
}

/** number ± number, and a moment moved by a number of days (a time by milliseconds). */
function shifts(pair: string, sign: 1 | -1): Work | undefined {
  const [left, right] = pair.split(' ');
  if ((left === 'number' || left === 'null') && (right === 'number' || right === 'null')) {
    return { type: 'number', apply: (one, other) => sumOf(Number(one), sign * Number(other)) };
  }
  for (const type of ['date', 'datetime', 'time'] as const) {
    if (left === type && (right === 'number' || right === 'null')) {
      return { type, apply: (one, other) => addDays(type, String(one), sign * Number(other)) };
    }
    if (right === type && sign === 1 && (left === 'number' || left === 'null')) {
      return { type, apply: (one, other) => addDays(type, String(other), Number(one)) };
    }
  }
  return undefined;
}

function arithmetic<Context>(
  left: Compiled<Context>,
  right: Compiled<Context>,
  operator: '*' | '/' | '^',
  position: number
): Compiled<Context> {
  expectType(left, ['number'], operator, position);
  expectType(right, ['number'], operator, position);
  return {
    type: 'number',
    evaluate: (context) => strict(calculations[operator], left.evaluate(context), right.evaluate(context))
  };
}

const calculations: Readonly<Record<'*' | '/' | '^', Work['apply']>> = {
  '*': (one, other) => Number(one) * Number(other),
  '/': (one, other) => {
    if (other === 0) {
      throw new FormulaEvaluationError('Division by zero');
    }
    return Number(one) / Number(other);
  },
  '^': (one, other) => {
    const result = Number(one) ** Number(other);
    if (!Number.isFinite(result) || !Number.isInteger(other)) {
      throw new FormulaEvaluationError('Out of range argument to POWER() function');
    }
    return result;
  }
};

function strict(apply: Work['apply'], one: Value, other: Value): Value {
  return one === null || other === null ? null : apply(one, other);
}

function call<Context extends FormulaClock>(
  node: Of<'call'>,
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
    evaluate: (context) =>
      definition.evaluate(
        args.map((arg) => arg.evaluate(context)),
        context,
        args
      )
  };
}

export function expectType<Context>(
  compiled: Compiled<Context>,
  expected: readonly FormulaType[],
  what: string,
  position: number
): void {
  if (compiled.type === 'null' || expected.includes(compiled.type)) {
    return;
  }
  refusePicklist(compiled, position);
  throw wrongType(what, expected, compiled.type, position);
}

/** Wording of the formula editor. */
function refusePicklist<Context>({ type }: Compiled<Context>, position: number): void {
  if (type === 'picklist' || type === 'multipicklist') {
    throw new FormulaError(
      'Picklist fields are only supported in certain functions. Use ISPICKVAL, CASE, TEXT or INCLUDES.',
      position
    );
  }
}

export function wrongType(
  what: string,
  expected: readonly FormulaType[],
  received: FormulaType,
  position: number
): FormulaError {
  const kind = what.endsWith('()') ? 'function' : 'operator';
  return new FormulaError(
    `Incorrect parameter type for ${kind} '${what}'. Expected ${expected.map(titleOf).join(', ')}, received ${titleOf(received)}`,
    position
  );
}

export function wrongCount(name: string, expected: string, received: number, position: number): FormulaError {
  return new FormulaError(
    `Incorrect number of parameters for function '${name}()'. Expected ${expected}, received ${received}`,
    position
  );
}

function titleOf(type: FormulaType): string {
  const titles: Partial<Record<FormulaType, string>> = {
    datetime: 'DateTime',
    multipicklist: 'Multi-Select Picklist'
  };
  return titles[type] ?? type.charAt(0).toUpperCase() + type.slice(1);
}
