/** A filter on a row-level formula: it is worked out row by row, so the filter is too. */
import { UnsupportedError } from '../../../core/types.ts';
import type { DetailFormula, FilterOperator, ReportFilter } from '../metadata/reportMetadata.ts';
import { reportError } from '../reportError.ts';
import { splitValues } from './filterCondition.ts';

type Test = (value: unknown, wanted: string) => boolean;

const text = (value: unknown): string => (typeof value === 'string' ? value.toLowerCase() : '');
const isBlank = (value: unknown): boolean => value === null || value === undefined || value === '';
const equals: Test = (value, wanted) =>
  typeof value === 'number'
    ? wanted !== '' && value === Number(wanted)
    : (isBlank(value) && wanted === '') || (!isBlank(value) && text(value) === wanted.toLowerCase());

function ordered(compare: (value: number, wanted: number) => boolean): Test {
  return (value, wanted) => typeof value === 'number' && wanted !== '' && compare(value, Number(wanted));
}

const tests: Partial<Record<FilterOperator, Test>> = {
  equals,
  lessThan: ordered((value, wanted) => value < wanted),
  greaterThan: ordered((value, wanted) => value > wanted),
  lessOrEqual: ordered((value, wanted) => value <= wanted),
  greaterOrEqual: ordered((value, wanted) => value >= wanted),
  contains: (value, wanted) => text(value).includes(wanted.toLowerCase()),
  startsWith: (value, wanted) => text(value).startsWith(wanted.toLowerCase())
};
const negations: Partial<Record<FilterOperator, FilterOperator>> = {
  notEqual: 'equals',
  notContain: 'contains'
};

/** Whether a value of the formula meets the filter. */
export function formulaFilter(filter: ReportFilter, formula: DetailFormula): (value: unknown) => boolean {
  if (formula.formulaType === 'date' || formula.formulaType === 'datetime') {
    throw new UnsupportedError('filters on a row-level formula that gives a date', filter.column);
  }
  const values = splitValues(filter.value);
  if (formula.formulaType === 'number' && values.some((value) => Number.isNaN(Number(value)))) {
    throw reportError(400, `The filter value "${filter.value}" for ${formula.label} is not a number.`);
  }
  const negated = negations[filter.operator];
  const test = tests[negated ?? filter.operator];
  if (test === undefined) {
    throw reportError(400, `Specify a valid condition because ${filter.operator} is invalid.`);
  }
  return (value) => values.some((wanted) => test(value, wanted)) !== (negated !== undefined);
}
