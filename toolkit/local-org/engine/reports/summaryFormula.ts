/** Custom summary formulas: arithmetic over a group's summaries, such as `Opportunity.IsWon:SUM / RowCount`. */
import { compileFormula } from '../formula/compileFormula.ts';
import { FormulaError } from '../formula/formulaError.ts';
import type { Compiled, FormulaClock } from '../formula/formulaTypes.ts';
import { pseudoField } from '../soql/compile/pseudoField.ts';
import type { FieldSchema } from '../../core/schemaTypes.ts';
import { UnsupportedError } from '../../core/types.ts';
import type { Value } from '../../core/types.ts';
import type { SummaryFormula } from './reportMetadata.ts';
import { reportError } from './reportError.ts';

const kinds: Readonly<Record<string, string>> = { SUM: 's', AVG: 'a', MIN: 'm', MAX: 'x', UNIQUE: 'u' };

interface Context extends FormulaClock {
  summaries: readonly (number | string | null)[];
}

export interface CompiledSummaryFormula {
  /** Summaries it needs, named as in `aggregates`: `s!Amount`, `RowCount`. */
  needs: string[];
  field: FieldSchema;
  /** Null where it cannot be worked out (division by zero shows as an error in Salesforce, blank here: assumed). */
  evaluate(summaries: readonly (number | string | null)[], clock: FormulaClock): number | string | null;
}

export function compileSummaryFormula(name: string, formula: SummaryFormula): CompiledSummaryFormula {
  if (/\b(PARENTGROUPVAL|PREVGROUPVAL)\b/i.test(formula.formula)) {
    throw new UnsupportedError('PARENTGROUPVAL and PREVGROUPVAL in a summary formula', name);
  }
  const needs: string[] = [];
  const slot = (need: string): string => {
    if (!needs.includes(need)) {
      needs.push(need);
    }
    return `Summary${needs.indexOf(need)}`;
  };
  const source = formula.formula
    .replace(/(?<![\w$.])([\w$.]+):(SUM|AVG|MIN|MAX|UNIQUE)\b/gi, (_, column: string, kind: string) =>
      slot(`${kinds[kind.toUpperCase()]!}!${column}`)
    )
    .replace(/\bRowCount\b/gi, () => slot('RowCount'));
  const compiled = compile(name, source, needs);
  const type = formula.formulaType === 'number' ? 'double' : formula.formulaType;
  return {
    needs,
    field: { ...pseudoField(name, type), label: formula.label, scale: formula.decimalPlaces },
    evaluate: (summaries, clock) => {
      const value = result(compiled, { ...clock, summaries });
      // A percentage is a fraction inside the formula.
      return typeof value === 'number' && type === 'percent'
        ? value * 100
        : typeof value === 'boolean'
          ? null
          : value;
    }
  };
}

function compile(name: string, source: string, needs: readonly string[]): Compiled<Context> {
  try {
    return compileFormula<Context>(source, {
      resolve: ([first = ''], position) => {
        const index = /^Summary(\d+)$/.exec(first)?.[1];
        if (index === undefined || needs[Number(index)] === undefined) {
          throw new FormulaError(`${first} is no summary`, position);
        }
        return { type: 'number', evaluate: ({ summaries }) => summaries[Number(index)] ?? 0 };
      }
    });
  } catch (error) {
    if (error instanceof FormulaError) {
      throw reportError(400, `The summary formula ${name} is invalid: ${error.message}`);
    }
    throw error;
  }
}

function result(compiled: Compiled<Context>, context: Context): Value {
  try {
    const value = compiled.evaluate(context);
    return typeof value === 'number' && !Number.isFinite(value) ? null : value;
  } catch {
    return null;
  }
}
