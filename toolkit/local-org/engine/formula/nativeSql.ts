/**
 * Formulas as SQL that SQLite works out by itself, row by row without a call into this process. Only what comes out exactly as
 * the engine has it: logic, blanks, dates, whole numbers and text that is compared or chosen. A formula with anything else in
 * it stays a function (`sql.ts`).
 */
import {
  blankValue,
  cases,
  choice,
  every,
  isBlank,
  isNull,
  isPickVal,
  nullValue,
  some
} from './nativeForms.ts';
import type { Native } from './nativePiece.ts';
import { equals, isMoment, negated, ordered } from './nativePiece.ts';
import type { BinaryOperator, FormulaNode, NodeOf } from './parseFormula.ts';

/** What a name stands for; undefined where SQL cannot tell. */
export type NativeScope = (path: string[]) => Native | undefined;

/** Undefined where a part of it is not exact in SQL. */
export function nativeFormula(node: FormulaNode, resolve: NativeScope): Native | undefined {
  switch (node.kind) {
    case 'literal':
      return literal(node.value);
    case 'reference':
      return resolve(node.path);
    case 'unary':
      return unary(node, nativeFormula(node.operand, resolve));
    case 'binary':
      return binary(node.operator, nativeFormula(node.left, resolve), nativeFormula(node.right, resolve));
    case 'call':
      return call(node, resolve);
  }
}

function literal(value: string | number | boolean | null): Native | undefined {
  switch (typeof value) {
    case 'number':
      return Number.isSafeInteger(value) ? { type: 'number', sql: () => String(value) } : undefined;
    case 'boolean':
      return { type: 'boolean', sql: () => String(Number(value)) };
    case 'string':
      return textLiteral(value);
    default:
      return { type: 'null', sql: () => 'NULL' };
  }
}

/** '' is blank. Spaces around a text count in a formula and are gone in a field: that is not for here. */
function textLiteral(value: string): Native | undefined {
  const quoted = value === '' ? 'NULL' : `'${value.replaceAll("'", "''")}'`;
  return value === value.trim() ? { type: 'text', sql: () => quoted } : undefined;
}

function unary({ operator }: NodeOf<'unary'>, operand: Native | undefined): Native | undefined {
  if (operator === 'NOT') {
    return operand && negated(operand);
  }
  return operand?.type === 'number'
    ? { type: 'number', sql: (columnOf) => `(${operator}${operand.sql(columnOf)})` }
    : undefined;
}

function binary(
  operator: BinaryOperator,
  left: Native | undefined,
  right: Native | undefined
): Native | undefined {
  if (left === undefined || right === undefined) {
    return undefined;
  }
  switch (operator) {
    case '&&':
      return every([left, right]);
    case '||':
      return some([left, right]);
    case '=':
      return equals(left, right);
    case '<>':
      return negated(equals(left, right));
    case '<':
    case '>':
    case '<=':
    case '>=':
      return ordered(left, right, operator);
    case '-':
      return difference(left, right);
    default:
      return undefined;
  }
}

/** Days between dates are whole, and exact as Julian days: both end in a half. */
function difference(left: Native, right: Native): Native | undefined {
  return left.type === 'date' && right.type === 'date'
    ? {
        type: 'number',
        sql: (columnOf) =>
          `CAST(julianday(${left.sql(columnOf)}) - julianday(${right.sql(columnOf)}) AS INTEGER)`
      }
    : undefined;
}

type Form = (args: Native[]) => Native | undefined;

const FORMS: Readonly<Record<string, Form>> = {
  AND: every,
  OR: some,
  NOT: ([arg, ...more]) => (arg && more.length === 0 ? negated(arg) : undefined),
  IF: choice,
  CASE: cases,
  ISBLANK: isBlank,
  ISNULL: isNull,
  ISPICKVAL: isPickVal,
  BLANKVALUE: blankValue,
  NULLVALUE: nullValue,
  TEXT: ([arg]) => (arg?.type === 'picklist' ? { ...arg, type: 'text' } : undefined),
  TODAY: () => ({ type: 'date', sql: () => 'formula_today()' }),
  NOW: () => ({ type: 'datetime', sql: () => 'formula_now()' })
};

function call({ name, args }: NodeOf<'call'>, resolve: NativeScope): Native | undefined {
  const form = FORMS[name];
  if (form === undefined) {
    return undefined;
  }
  const natives = args.map((arg) => nativeFormula(arg, resolve));
  return natives.every((each) => each !== undefined) ? form(natives) : undefined;
}

/** A result as a field shows it: never with the collation of a column, never unknown where it is a checkbox. */
export function shownNative(native: Native, type: Native['type']): Native {
  const { sql } = native;
  if (type === 'boolean') {
    return { type, sql: (columnOf) => `(${sql(columnOf)} IS TRUE)` };
  }
  return type === 'text' || isMoment(type)
    ? { type, sql: (columnOf) => `(${sql(columnOf)} || '')` }
    : { type, sql };
}
