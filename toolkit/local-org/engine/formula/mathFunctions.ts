import type { Value } from '../../core/types.ts';
import { FormulaEvaluationError } from './formulaError.ts';
import { cleanNumber, roundHalfUp } from './formulaTypes.ts';
import type { FormulaType } from './formulaTypes.ts';
import type { FunctionDefinition } from './functionDefinition.ts';

/** More places than a number here can have. */
const MAX_DIGITS = 20;

const NUMBER: readonly FormulaType[] = ['number'];

export const mathFunctions: Readonly<Record<string, FunctionDefinition>> = {
  ABS: ofOne(Math.abs),
  ACOS: ofOne(Math.acos),
  ASIN: ofOne(Math.asin),
  ATAN: ofOne(Math.atan),
  ATAN2: ofTwo(Math.atan2),
  // Away from zero, and towards it: Salesforce's CEILING and FLOOR; the M- forms are the mathematical ones.
  CEILING: ofOne((value) => Math.sign(value) * Math.ceil(cleanNumber(Math.abs(value)))),
  COS: ofOne(Math.cos),
  EXP: ofOne(Math.exp),
  FLOOR: ofOne((value) => Math.sign(value) * Math.floor(cleanNumber(Math.abs(value)))),
  LN: ofOne((value) => positive('LN', value, Math.log)),
  LOG: ofOne((value) => positive('LOG', value, Math.log10)),
  MAX: ofMany(Math.max),
  MCEILING: ofOne((value) => Math.ceil(cleanNumber(value))),
  MFLOOR: ofOne((value) => Math.floor(cleanNumber(value))),
  MIN: ofMany(Math.min),
  MOD: ofTwo((value, divisor) => {
    if (divisor === 0) {
      throw new FormulaEvaluationError('Division by zero');
    }
    return value % divisor;
  }),
  PI: { parameters: [], result: 'number', evaluate: () => Math.PI },
  ROUND: ofTwo((value, digits) => roundHalfUp(cleanNumber(value), Math.trunc(digits))),
  SIN: ofOne(Math.sin),
  SQRT: ofOne((value) => {
    if (value < 0) {
      throw new FormulaEvaluationError('SQRT() was given a negative number');
    }
    return Math.sqrt(value);
  }),
  TAN: ofOne(Math.tan),
  TRUNC: {
    parameters: [NUMBER, NUMBER],
    optional: 1,
    result: 'number',
    evaluate: ([value, digits = 0]) => {
      if (value === null || value === undefined || digits === null) {
        return null;
      }
      const places = Math.trunc(Number(digits));
      if (places > MAX_DIGITS) {
        return value;
      }
      const factor = 10 ** places;
      return Math.trunc(cleanNumber(Number(value) * factor)) / factor;
    }
  }
};

function ofOne(work: (value: number) => number): FunctionDefinition {
  return {
    parameters: [NUMBER],
    result: 'number',
    evaluate: ([value]) => (value === null ? null : finite(work(Number(value))))
  };
}

function ofTwo(work: (one: number, other: number) => number): FunctionDefinition {
  return {
    parameters: [NUMBER, NUMBER],
    result: 'number',
    evaluate: ([one, other]) =>
      one === null || other === null ? null : finite(work(Number(one), Number(other)))
  };
}

function ofMany(work: (...values: number[]) => number): FunctionDefinition {
  return {
    parameters: [NUMBER],
    variadic: true,
    result: 'number',
    evaluate: (values) => (values.some((value) => value === null) ? null : work(...values.map(Number)))
  };
}

function positive(name: string, value: number, work: (value: number) => number): number {
  if (value <= 0) {
    throw new FormulaEvaluationError(`${name}() needs a positive number`);
  }
  return work(value);
}

function finite(value: number): Value {
  if (!Number.isFinite(value)) {
    throw new FormulaEvaluationError('The result is no number');
  }
  return value + 0; // Never -0.
}
