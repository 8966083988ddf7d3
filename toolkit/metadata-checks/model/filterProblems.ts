import { filtersIn, readFilterLogic } from '@toolkit/sfdx-project';
import type { FieldSchema, ObjectSchema, OrgSchema } from '@toolkit/local-org';
import { knownValues, list } from './knownValues.ts';

export interface Filter {
  field: string;
  operation: string;
  value?: string;
}

const TEXT_OPERATIONS = new Set(['contains', 'notContain', 'startsWith']);
const ORDER_OPERATIONS = new Set(['lessThan', 'greaterThan', 'lessOrEqual', 'greaterOrEqual']);

/** https://help.salesforce.com/s/articleView?id=platform.filter_dates_relative.htm, as metadata writes them. */
const RELATIVE_DATE =
  /^(TODAY|YESTERDAY|TOMORROW|(LAST|THIS|NEXT)_(WEEK|MONTH|QUARTER|YEAR|FISCAL_QUARTER|FISCAL_YEAR)|(LAST|NEXT)_90_DAYS|(LAST|NEXT)_N_(DAYS|WEEKS|MONTHS|QUARTERS|YEARS):\d+|N_(DAYS|WEEKS|MONTHS|QUARTERS|YEARS)_AGO:\d+)$/;
const DATE = /^(\d{1,2}\/\d{1,2}\/\d{4}|\d{4}-\d{2}-\d{2})/;

/** Why a filter of a list view or a report can never hold, or does not deploy. A list of values is joined by commas. */
export function filterProblems(
  schema: OrgSchema,
  object: ObjectSchema,
  field: FieldSchema,
  { operation, value = '' }: Filter
): string[] {
  if (!field.filterable) {
    return [`${field.name} cannot be filtered by: it is long text`];
  }
  const isText = !['boolean', 'currency', 'date', 'datetime', 'double', 'int', 'percent'].includes(
    field.type
  );
  if (TEXT_OPERATIONS.has(operation) && !isText) {
    return [`${operation} does not go with ${field.name}, a ${field.type}`];
  }
  if (ORDER_OPERATIONS.has(operation) && (field.type === 'boolean' || field.type === 'reference')) {
    return [`${operation} does not go with ${field.name}, a ${field.type}`];
  }
  const values = value.split(',').map((each) => each.trim());
  return values
    .filter((each) => each !== '')
    .flatMap((each) => valueProblem(schema, object, field, operation, each) ?? []);
}

function valueProblem(
  schema: OrgSchema,
  object: ObjectSchema,
  field: FieldSchema,
  operation: string,
  value: string
): string | undefined {
  switch (field.type) {
    case 'boolean':
      return ['0', '1', 'True', 'False'].includes(value)
        ? undefined
        : `${field.name} is a tick: compare with 1 or 0, not ${value}`;
    case 'date':
    case 'datetime':
      return RELATIVE_DATE.test(value) || DATE.test(value)
        ? undefined
        : `${field.name} is a date, and ${value} is not a date`;
    case 'currency':
    case 'double':
    case 'int':
    case 'percent':
      return Number.isFinite(Number(value))
        ? undefined
        : `${field.name} is a number, and ${value} is not a number`;
    default: {
      const known = TEXT_OPERATIONS.has(operation) ? undefined : knownValues(schema, object, field);
      return known?.has(value) === false
        ? `${field.name} never is "${value}": it has ${list(known)}`
        : undefined;
    }
  }
}

/** `1 AND (2 OR 3)` over so many filters: each is used, none is made up. */
export function filterLogicProblems(logic: string | undefined, count: number): string[] {
  if (logic === undefined) {
    return [];
  }
  const read = readFilterLogic(logic);
  if (read === undefined) {
    return [`the filter logic ${logic} cannot be read`];
  }
  const used = new Set(filtersIn(read).map((index) => index + 1));
  const all = Array.from({ length: count }, (_, index) => index + 1);
  return [
    ...all
      .filter((number) => !used.has(number))
      .map((number) => `the filter logic ${logic} leaves filter ${number} out`),
    ...[...used]
      .filter((number) => number < 1 || number > count)
      .map((number) => `the filter logic ${logic} names filter ${number} of ${count}`)
  ];
}
