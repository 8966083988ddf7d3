/** Row-level formulas (`CDF1`): worked out for each row, from columns by the names that formulas use. */
import { compileFormula } from '../../formula/compileFormula.ts';
import { FormulaError } from '../../formula/formulaError.ts';
import { formulaTypeOf, toFormulaValue } from '../../formula/formulaTypes.ts';
import type { Compiled, FormulaClock, Resolved } from '../../formula/formulaTypes.ts';
import { pseudoField } from '../../soql/compile/pseudoField.ts';
import type { FieldSchema } from '../../../core/schemaTypes.ts';
import type { Value } from '../../../core/types.ts';
import type { DetailFormula } from '../metadata/reportMetadata.ts';
import { reportError } from '../reportError.ts';
import type { ReportColumn, ReportType } from '../types/reportType.ts';
import type { Row, Slots } from './slots.ts';

interface Context extends FormulaClock {
  row: Row;
}

const FIELD_TYPES = { number: 'double', text: 'string', date: 'date', datetime: 'datetime' } as const;

export function detailFormulaField(name: string, formula: DetailFormula): FieldSchema {
  return {
    ...pseudoField(name, FIELD_TYPES[formula.formulaType]),
    label: formula.label,
    scale: formula.decimalPlaces ?? 0
  };
}

/** The columns a formula is made of: anyone who may not see one of them does not see the formula. */
export function columnsOfFormula(name: string, formula: DetailFormula, type: ReportType): ReportColumn[] {
  const columns: ReportColumn[] = [];
  compile(name, formula, type, (column) => {
    columns.push(column);
    return 0;
  });
  return columns;
}

/** Null where it cannot be worked out, as for a division by zero (*assumed*: Salesforce shows `#Error!`). */
export function detailFormulaReader(
  name: string,
  formula: DetailFormula,
  type: ReportType,
  slots: Slots,
  clock: FormulaClock
): (row: Row) => Value {
  const compiled = compile(name, formula, type, (column) =>
    column.field.type === 'currency' ? slots.converted(column.path) : slots.place(column.path)
  );
  return (row) => {
    try {
      return compiled.evaluate({ ...clock, row });
    } catch {
      return null;
    }
  };
}

function compile(
  name: string,
  { formula }: DetailFormula,
  type: ReportType,
  place: (column: ReportColumn) => number
): Compiled<Context> {
  try {
    return compileFormula<Context>(formula, {
      resolve: (path, position) => resolve(path.join('.'), position, type, place)
    });
  } catch (error) {
    if (error instanceof FormulaError) {
      throw reportError(400, `The row-level formula ${name} is invalid: ${error.message}`);
    }
    throw error;
  }
}

function resolve(
  name: string,
  position: number,
  type: ReportType,
  place: (column: ReportColumn) => number
): Resolved<Context> {
  const column = type.formulaColumn(name);
  const formulaType = column && formulaTypeOf(column.field.type);
  if (column === undefined || formulaType === undefined) {
    throw new FormulaError(`${name} is no column of the report type`, position);
  }
  const at = place(column);
  return {
    type: formulaType,
    evaluate: ({ row }) => toFormulaValue(column.field, (row[at] ?? null) as Value)
  };
}
