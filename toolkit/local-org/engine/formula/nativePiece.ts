/** Parts of a formula as SQL, and how they are compared. */
import type { FormulaType } from './formulaTypes.ts';

/** SQL of a field by its path from the formula's own object. */
export type ColumnOf = (path: string[]) => string;

/** Values are as the engine has them: numbers are whole, booleans 1, 0 or unknown, text is never empty. */
export interface Native {
  type: FormulaType;
  sql: (columnOf: ColumnOf) => string;
}

const MOMENTS: readonly FormulaType[] = ['date', 'datetime', 'time'];

export function isMoment(type: FormulaType): boolean {
  return MOMENTS.includes(type);
}

/** Not of unknown is unknown, in both. */
export function negated(operand: Native | undefined): Native | undefined {
  return operand?.type === 'boolean'
    ? { type: 'boolean', sql: (columnOf) => `(NOT ${operand.sql(columnOf)})` }
    : undefined;
}

/** Blank text equals blank text; of other types nothing equals blank, and the answer is unknown. */
export function equals(left: Native, right: Native): Native | undefined {
  const types = new Set([left.type, right.type].filter((type) => type !== 'null'));
  const [type] = types;
  if (types.size > 1 || type === 'picklist' || type === 'multipicklist') {
    return undefined;
  }
  const operator = type === 'text' ? 'IS' : '=';
  return {
    type: 'boolean',
    sql: (columnOf) => `(${left.sql(columnOf)} COLLATE BINARY ${operator} ${right.sql(columnOf)})`
  };
}

/** Stored moments have the order of their text. That of other text is another one in SQLite. */
export function ordered(left: Native, right: Native, operator: string): Native | undefined {
  const isOrdered = left.type === right.type && (left.type === 'number' || isMoment(left.type));
  return isOrdered
    ? { type: 'boolean', sql: (columnOf) => `(${left.sql(columnOf)} ${operator} ${right.sql(columnOf)})` }
    : undefined;
}

/** The one type of several results; undefined where they have none in common. */
export function commonType(pieces: readonly Native[]): FormulaType | undefined {
  const types = [...new Set(pieces.map(({ type }) => type).filter((type) => type !== 'null'))];
  return types.length > 1 ? undefined : (types[0] ?? 'null');
}
