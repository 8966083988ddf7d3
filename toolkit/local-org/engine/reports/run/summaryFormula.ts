/**
 * Custom summary formulas: arithmetic over a group's summaries, such as `Opportunity.Amount:SUM / RowCount`. They name
 * columns as formulas do (object and field), and groups above or before by PARENTGROUPVAL and PREVGROUPVAL.
 * https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_reports.htm ("aggregates")
 */
import { compileFormula } from '../../formula/compileFormula.ts';
import { FormulaError } from '../../formula/formulaError.ts';
import { cleanNumber } from '../../formula/formulaTypes.ts';
import type { Compiled, FormulaClock } from '../../formula/formulaTypes.ts';
import { pseudoField } from '../../soql/compile/pseudoField.ts';
import type { FieldSchema } from '../../../core/schemaTypes.ts';
import type { Value } from '../../../core/types.ts';
import type { SummaryFormula } from '../metadata/reportMetadata.ts';
import { reportError } from '../reportError.ts';

const kinds: Readonly<Record<string, string>> = { SUM: 's', AVG: 'a', MIN: 'm', MAX: 'x', UNIQUE: 'u' };

/** "The maximum is 12": https://resources.docs.salesforce.com/latest/latest/en-us/sfdc/pdf/salesforce_reportsummaryfunctions_cheatsheet.pdf */
const MAX_INCREMENT = 12;

/** A level of groups, by the name formulas use for its column. */
export type Level = { total: true } | { total?: undefined; column: string };

export type Need =
  | { kind: 'own'; summary: string }
  /** Of the group above: in a matrix one level down and one across. */
  | { kind: 'parent'; summary: string; levels: readonly Level[] }
  | { kind: 'previous'; summary: string; level: Level; increment: number };

interface Context extends FormulaClock {
  values: readonly (number | null)[];
}

export interface CompiledSummaryFormula {
  needs: readonly Need[];
  field: FieldSchema;
  /**
   * `values`: what each need amounts to. Null where it cannot be worked out (*assumed*: for a division by zero Salesforce
   * shows an error).
   */
  evaluate(values: readonly (number | null)[], clock: FormulaClock): number | string | null;
}

export function compileSummaryFormula(name: string, formula: SummaryFormula): CompiledSummaryFormula {
  const { source, needs } = parted(name, formula.formula);
  checkContexts(name, formula, needs);
  const compiled = compile(name, source, needs);
  const type = formula.formulaType === 'number' ? 'double' : formula.formulaType;
  return {
    needs,
    field: { ...pseudoField(name, type), label: formula.label, scale: formula.decimalPlaces },
    evaluate: (values, clock) => {
      const value = result(compiled, { ...clock, values });
      // A percentage is a fraction inside the formula.
      return typeof value === 'number' && type === 'percent'
        ? cleanNumber(value * 100)
        : typeof value === 'boolean'
          ? null
          : value;
    }
  };
}

function parted(name: string, formula: string): { source: string; needs: Need[] } {
  const needs: Need[] = [];
  const slot = (need: Need): string => {
    const known = needs.findIndex((each) => JSON.stringify(each) === JSON.stringify(need));
    return `Summary${known >= 0 ? known : needs.push(need) - 1}`;
  };
  try {
    return { source: withSlots(formula, slot), needs };
  } catch (error) {
    throw invalid(name, error);
  }
}

/** Puts a name of its own in the place of everything that only a report knows. */
function withSlots(formula: string, slot: (need: Need) => string): string {
  return formula
    .replace(/\bPARENTGROUPVAL\s*\(([^()]*)\)/gi, (_, inside: string) => slot(parentNeed(inside)))
    .replace(/\bPREVGROUPVAL\s*\(([^()]*)\)/gi, (_, inside: string) => slot(previousNeed(inside)))
    .replace(/(?<![\w$.])[\w$.]+:(?:SUM|AVG|MIN|MAX|UNIQUE)\b|\bRowCount\b/gi, (summary) =>
      slot({ kind: 'own', summary: summaryNamed(summary) })
    );
}

/** `Opportunity.Amount:SUM` as `s!Opportunity.Amount`. */
function summaryNamed(text: string): string {
  const [column = '', kind] = text.trim().split(':');
  if (column.toLowerCase() === 'rowcount') {
    return 'RowCount';
  }
  const prefix = kinds[(kind ?? '').toUpperCase()];
  if (prefix === undefined) {
    throw new FormulaError(`${text.trim()} is no summary`, 0);
  }
  return `${prefix}!${column}`;
}

function parentNeed(inside: string): Need {
  const [summary = '', ...levels] = inside.split(',');
  if (levels.length < 1 || levels.length > 2) {
    throw new FormulaError('PARENTGROUPVAL takes a summary and one level, in a matrix two', 0);
  }
  return { kind: 'parent', summary: summaryNamed(summary), levels: levels.map(levelNamed) };
}

function previousNeed(inside: string): Need {
  const [summary = '', level, increment = '1', ...rest] = inside.split(',');
  const places = Number(increment);
  if (
    level === undefined ||
    rest.length > 0 ||
    !Number.isInteger(places) ||
    places < 1 ||
    places > MAX_INCREMENT
  ) {
    throw new FormulaError(`PREVGROUPVAL takes a summary, a level and a number up to ${MAX_INCREMENT}`, 0);
  }
  return { kind: 'previous', summary: summaryNamed(summary), level: levelNamed(level), increment: places };
}

const TOTALS = new Set(['GRAND_SUMMARY', 'ROW_GRAND_SUMMARY', 'COLUMN_GRAND_SUMMARY']);

function levelNamed(text: string): Level {
  const name = text.trim();
  return TOTALS.has(name.toUpperCase()) ? { total: true } : { column: name };
}

/** Both functions look from one group to another: without a level of its own a formula has no place to look from. */
function checkContexts(
  name: string,
  { downGroupType, acrossGroupType }: SummaryFormula,
  needs: readonly Need[]
): void {
  const isRelative = needs.some(({ kind }) => kind !== 'own');
  if (isRelative && downGroupType !== 'custom' && acrossGroupType !== 'custom') {
    throw reportError(
      400,
      `The summary formula ${name} is invalid: to use PARENTGROUPVAL or PREVGROUPVAL, you must select a grouping context.`
    );
  }
}

function compile(name: string, source: string, needs: readonly Need[]): Compiled<Context> {
  try {
    return compileFormula<Context>(source, {
      resolve: ([first = ''], position) => {
        const index = Number(/^Summary(\d+)$/.exec(first)?.[1] ?? Number.NaN);
        const need = needs[index];
        if (need === undefined) {
          throw new FormulaError(`${first} is no summary`, position);
        }
        // The first group has none before it: that is no zero.
        const blank = need.kind === 'previous' ? null : 0;
        return { type: 'number', evaluate: ({ values }) => values[index] ?? blank };
      }
    });
  } catch (error) {
    throw invalid(name, error);
  }
}

function invalid(name: string, error: unknown): unknown {
  return error instanceof FormulaError
    ? reportError(400, `The summary formula ${name} is invalid: ${error.message}`)
    : error;
}

function result(compiled: Compiled<Context>, context: Context): Value {
  try {
    const value = compiled.evaluate(context);
    return typeof value === 'number' && !Number.isFinite(value) ? null : value;
  } catch {
    return null;
  }
}
