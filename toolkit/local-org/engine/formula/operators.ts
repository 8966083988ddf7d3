/** The operators of formulas: what types they take, and what they give. */
import { cleanNumber, sumOf } from './formulaTypes.ts';
import type { Compile, Compiled, FormulaType } from './formulaTypes.ts';
import { FormulaEvaluationError } from './formulaError.ts';
import { addDays, daysBetween } from './dateArithmetic.ts';
import type { BinaryOperator, NodeOf } from './parseFormula.ts';
import { expectType, refusePicklist, wrongType } from './typeChecks.ts';
import type { Value } from '../../core/types.ts';

export function compileUnary<Context>(node: NodeOf<'unary'>, compile: Compile<Context>): Compiled<Context> {
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

export function compileBinary<Context>(node: NodeOf<'binary'>, compile: Compile<Context>): Compiled<Context> {
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
