/**
 * Report filters as conditions of a query. Several values in one filter are separated by commas and any may match;
 * an empty value means blank. Dates are ISO, US style or relative (`LAST_N_DAYS:30`, "last 30 days").
 */
import { DateTime } from 'luxon';
import type { Session } from '../../../core/types.ts';
import { toId18 } from '../../../core/ids.ts';
import { dateRange, storedDate, storedDateTime } from '../../soql/parse/dateLiterals.ts';
import { isNumber, isReference } from '../../soql/compile/compileExpression.ts';
import type { CompareOperator, Condition, FieldExpression, Literal } from '../../soql/tree/selectTree.ts';
import { UnsupportedError } from '../../../core/types.ts';
import { reportError } from '../reportError.ts';
import type { FilterOperator, ReportFilter } from '../metadata/reportMetadata.ts';
import type { ReportColumn } from '../types/reportType.ts';

type Compare = Exclude<CompareOperator, 'LIKE'>;

const comparisons: Partial<Record<FilterOperator, Compare>> = {
  equals: '=',
  notEqual: '!=',
  lessThan: '<',
  greaterThan: '>',
  lessOrEqual: '<=',
  greaterOrEqual: '>='
};

export function filterCondition(
  filter: ReportFilter,
  columnOf: (id: string) => ReportColumn,
  session: Session,
  now: Date
): Condition {
  const column = columnOf(filter.column);
  if (filter.filterType === 'fieldToField') {
    return betweenFields(filter, column, columnOf(filter.value));
  }
  const left = expression(column.path);
  const values = splitValues(filter.value);
  switch (filter.operator) {
    case 'contains':
      return anyLike(left, values, (value) => `%${value}%`);
    case 'notContain':
      return { kind: 'not', condition: anyLike(left, values, (value) => `%${value}%`) };
    case 'startsWith':
      return anyLike(left, values, (value) => `${value}%`);
    case 'includes':
    case 'excludes':
      return { kind: 'includes', left, negated: filter.operator === 'excludes', values };
    default:
      return compare(column, comparisons[filter.operator]!, values, session, now);
  }
}

function betweenFields(filter: ReportFilter, left: ReportColumn, right: ReportColumn): Condition {
  const operator = comparisons[filter.operator];
  if (operator === undefined) {
    throw new UnsupportedError(`${filter.operator} between two fields in a report filter`);
  }
  return { kind: 'fields', left: expression(left.path), operator, right: expression(right.path) };
}

function expression(path: readonly string[]): FieldExpression {
  return { kind: 'field', path };
}

/** `a,b,"c, d"` */
export function splitValues(value: string): string[] {
  const values = [...value.matchAll(/\s*(?:"((?:[^"]|"")*)"|([^,]*))\s*(?:,|$)/g)]
    .slice(0, -1)
    .map(([, quoted, plain]) => (quoted === undefined ? (plain ?? '').trim() : quoted.replaceAll('""', '"')));
  return values.length === 0 ? [''] : values;
}

function anyLike(
  left: FieldExpression,
  values: readonly string[],
  pattern: (value: string) => string
): Condition {
  const conditions = values.map((value): Condition => {
    const escaped = value.replace(/[\\%_]/g, '\\$&');
    return { kind: 'compare', left, operator: 'LIKE', value: { type: 'string', value: pattern(escaped) } };
  });
  return { kind: 'or', conditions };
}

function compare(
  column: ReportColumn,
  operator: Compare,
  values: readonly string[],
  session: Session,
  now: Date
): Condition {
  const { field } = column;
  if (field.type === 'date' || field.type === 'datetime') {
    return anyOf(
      operator,
      values.map((value) => compareDate(column, operator, value, session, now))
    );
  }
  const ids =
    column.idPath && values.every((value) => toId18(value) !== undefined) ? column.idPath : undefined;
  const left = expression(ids ?? column.path);
  const isNumeric = isNumber(field);
  const whole =
    isNumeric && /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(values.join(',')) ? [values.join('')] : values;
  const literals = whole.map((value) => literal(column, value, ids !== undefined));
  if (operator === '=' || operator === '!=') {
    return { kind: 'in', left, negated: operator === '!=', values: literals };
  }
  return anyOf(
    operator,
    literals.map((value) => ({ kind: 'compare', left, operator, value }))
  );
}

/** "Not equal to a, b" excludes all, everything else needs one. */
function anyOf(operator: Compare, conditions: Condition[]): Condition {
  return { kind: operator === '!=' ? 'and' : 'or', conditions };
}

function literal(column: ReportColumn, value: string, isId: boolean): Literal {
  const { field } = column;
  if (value === '') {
    return { type: 'null' };
  }
  if (isId) {
    return { type: 'string', value };
  }
  if (field.type === 'boolean') {
    return { type: 'boolean', value: ['1', 'true', 'yes'].includes(value.toLowerCase()) };
  }
  if (isNumber(field)) {
    const number = Number(value.replace(/[%$€£\s]/g, ''));
    if (!Number.isFinite(number)) {
      throw reportError(400, `The filter value "${value}" for ${column.label} is not a number.`);
    }
    return { type: 'number', value: number };
  }
  if (isReference(field) && toId18(value) === undefined) {
    throw reportError(
      400,
      `The filter value for ID ${value} is incorrect. Specify an ID that is 15 or 18 characters long, such as 006D000000CrRLw or 005U0000000Rg2CIAS.`
    );
  }
  // Metadata keeps API names; a person typing into a report gives labels.
  const byLabel = field.picklist?.values.find((each) => each.label.toLowerCase() === value.toLowerCase());
  const known = field.picklist?.values.some((each) => each.value.toLowerCase() === value.toLowerCase());
  return { type: 'string', value: !known && byLabel ? byLabel.value : value };
}

/** A date stands for its whole day in the user's zone. */
function compareDate(
  column: ReportColumn,
  operator: Compare,
  value: string,
  session: Session,
  now: Date
): Condition {
  const left = expression(column.path);
  if (value === '') {
    return { kind: 'compare', left, operator, value: { type: 'null' } };
  }
  const relative = relativeDate(value);
  if (relative) {
    const clock = { now, timeZone: session.timeZone, locale: session.locale };
    if (!dateRange(relative.name, relative.count, clock)) {
      throw unreadable();
    }
    return { kind: 'compare', left, operator, value: { type: 'dateLiteral', ...relative } };
  }
  const day = /T\d/.test(value)
    ? DateTime.fromISO(value, { zone: session.timeZone })
    : ['yyyy-MM-dd', 'M/d/yyyy', 'M/d/yyyy h:mm a']
        .map((format) => DateTime.fromFormat(value, format, { zone: session.timeZone }))
        .find((each) => each.isValid);
  if (!day?.isValid) {
    throw unreadable();
  }
  if (column.field.type === 'date') {
    return { kind: 'compare', left, operator, value: { type: 'date', value: storedDate(day) } };
  }
  if (/\d:\d\d/.test(value)) {
    return { kind: 'compare', left, operator, value: { type: 'datetime', value: storedDateTime(day) } };
  }
  return compareDay(left, operator, day);
}

function compareDay(left: FieldExpression, operator: Compare, day: DateTime): Condition {
  const at = (moment: DateTime): Literal => ({ type: 'datetime', value: storedDateTime(moment) });
  const start = at(day.startOf('day'));
  const next = at(day.startOf('day').plus({ days: 1 }));
  const compareTo = (with_: Compare, value: Literal): Condition => ({
    kind: 'compare',
    left,
    operator: with_,
    value
  });
  const within: Condition = { kind: 'and', conditions: [compareTo('>=', start), compareTo('<', next)] };
  switch (operator) {
    case '=':
      return within;
    case '!=':
      return { kind: 'not', condition: within };
    case '<':
      return compareTo('<', start);
    case '<=':
      return compareTo('<', next);
    case '>':
      return compareTo('>=', next);
    case '>=':
      return compareTo('>=', start);
  }
}

function unreadable(): Error {
  return reportError(
    400,
    "Filter the date in the correct format. Accepted formats are yyyy-MM-dd'T'HH:mm:ss'Z' and yyyy-MM-dd."
  );
}

/** `LAST_N_DAYS:30`, `last 30 days`, `30 days ago`, `this month`; undefined for an absolute date. */
export function relativeDate(value: string): { name: string; count?: number } | undefined {
  const text = value.trim().toUpperCase().replace(/\s+/g, '_');
  if (!/^[A-Z]|^\d+_[A-Z]/.test(text)) {
    return undefined;
  }
  const [named = '', count] = text.split(':');
  if (count !== undefined) {
    return { name: named, count: Number(count) };
  }
  const span = /^(LAST|NEXT)_(\d+)_([A-Z_]+?)S?$/.exec(text);
  if (span && span[2] !== '90') {
    return { name: `${span[1]!}_N_${span[3]!}S`, count: Number(span[2]) };
  }
  const ago = /^(\d+)_([A-Z_]+?)S?_AGO$/.exec(text);
  if (ago) {
    return { name: `N_${ago[2]!}S_AGO`, count: Number(ago[1]) };
  }
  return { name: text };
}
