import type { FieldSchema, FieldType } from '../../core/schemaTypes.ts';
import type { Value } from '../../core/types.ts';
import type { FormulaNode } from './parseFormula.ts';

export type FormulaType =
  | 'text'
  | 'number'
  | 'boolean'
  | 'date'
  | 'datetime'
  | 'time'
  | 'picklist'
  | 'multipicklist'
  | 'null';

/** What every formula needs to know beside its record: "now", and whose day it is. */
export interface FormulaClock {
  now: Date;
  timeZone: string;
}

/** A compiled piece of a formula. Values are in stored form (see `types.ts`); text that is blank is null. */
export interface Compiled<Context> {
  type: FormulaType;
  /** Text that is markup already, as HYPERLINK and IMAGE give it. */
  markup?: boolean;
  evaluate(context: Context): Value;
}

/** Compiles a part of the formula. */
export type Compile<Context> = (node: FormulaNode) => Compiled<Context>;

/** What a name in a formula stands for. */
export interface Resolved<Context> extends Compiled<Context> {
  /** Value before the change; absent where a formula has no such thing. */
  prior?: (context: Context) => Value;
  /** An amount, in the currency of the record that it is read from. */
  isMoney?: boolean;
}

/** Where a formula's names come from: fields of a record, variables of a flow. Throws FormulaError for unknown ones. */
export interface Scope<Context> {
  resolve(path: string[], position: number): Resolved<Context>;
  /** Absent where a formula cannot ask for it. */
  isNew?: (context: Context) => boolean;
  isClone?: (context: Context) => boolean;
}

export function formulaTypeOf(type: FieldType): FormulaType | undefined {
  switch (type) {
    case 'boolean':
    case 'date':
    case 'datetime':
    case 'time':
    case 'picklist':
    case 'multipicklist':
      return type;
    case 'int':
    case 'double':
    case 'currency':
    case 'percent':
      return 'number';
    case 'id':
    case 'reference':
    case 'string':
    case 'textarea':
    case 'combobox':
    case 'email':
    case 'phone':
    case 'url':
      return 'text';
    default:
      return undefined;
  }
}

/** A percentage is a fraction inside formulas: a field that holds 25 counts as 0.25. */
export function toFormulaValue(field: FieldSchema, value: Value): Value {
  return field.type === 'percent' && typeof value === 'number' ? cleanNumber(value / 100) : value;
}

/** Salesforce calculates in decimals. Fifteen digits hide what binary fractions add or lose. */
export function cleanNumber(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

/**
 * A sum without what binary fractions leave behind when most of it cancels out: 1000.1 - 1000 is 0.1, and 0.3 - 0.1 - 0.2
 * is 0. What lies beyond fifteen digits of the larger part was never known.
 */
export function sumOf(one: number, other: number): number {
  const result = one + other;
  const size = Math.max(Math.abs(one), Math.abs(other));
  const digits = 14 - Math.floor(Math.log10(size));
  return Number.isInteger(result) || digits < 0 || digits > 100 ? result : Number(result.toFixed(digits));
}

/** Half away from zero, as `ROUND` and number fields round. */
export function roundHalfUp(value: number, digits: number): number {
  if (digits > 20 || (Number.isInteger(value) && digits >= 0)) {
    return value;
  }
  const rounded = Number(`${Math.round(Number(`${Math.abs(value)}e${digits}`))}e${-digits}`);
  if (Number.isNaN(rounded)) {
    // The value is already written with an exponent.
    const factor = 10 ** digits;
    return (Math.sign(value) * Math.round(Math.abs(value) * factor)) / factor;
  }
  return value < 0 ? -rounded : rounded;
}
