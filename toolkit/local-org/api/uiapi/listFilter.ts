import { SalesforceError, UnsupportedError } from '../../core/types.ts';
import { soqlText } from '../auth/users.ts';
import { listColumn } from './listColumns.ts';
import type { ListColumn } from './listColumns.ts';
import type { ListView } from './listViews.ts';

type Filter = ListView['filters'][number];

/** The WHERE of a list view: its filters joined by its boolean filter, or by AND. Undefined without filters. */
export function listCondition(view: ListView): string | undefined {
  const conditions = view.filters.map((filter) => condition(view, filter));
  if (conditions.length === 0) {
    return undefined;
  }
  if (view.booleanFilter === undefined) {
    return conditions.map((one) => `(${one})`).join(' AND ');
  }
  if (!/^[\s()\d]*(?:(?:AND|OR|NOT)[\s()\d]*)*$/i.test(view.booleanFilter)) {
    throw new UnsupportedError(`the filter logic ${view.booleanFilter}`, view.file);
  }
  return view.booleanFilter.replace(/\d+/g, (number) => {
    const one = conditions[Number(number) - 1];
    if (one === undefined) {
      throw new SalesforceError(
        'INVALID_INPUT',
        `The filter logic of ${view.apiName} names filter ${number}, which is not there (${view.file}).`
      );
    }
    return `(${one})`;
  });
}

/** ` USING SCOPE mine`, or nothing for everything. */
export function listScope(view: ListView): string {
  switch (view.filterScope) {
    case 'Everything':
      return '';
    case 'Mine':
      return ' USING SCOPE mine';
    default:
      throw new UnsupportedError(`the list view scope ${view.filterScope}`, view.file);
  }
}

function condition(view: ListView, filter: Filter): string {
  const column = listColumn(view.object, filter.field, view.file);
  const raw = filter.value ?? '';
  const isLookup =
    column.field.type === 'reference' &&
    column.field.relationshipName !== undefined &&
    !column.path.includes('.');
  // People filter a lookup by the name they see; only emptiness is asked of the id.
  const path = isLookup && raw !== '' ? `${column.field.relationshipName}.Name` : column.path;
  switch (filter.operation) {
    case 'equals':
      return anyOf(column, path, raw, view, false);
    case 'notEqual':
      return anyOf(column, path, raw, view, true);
    case 'lessThan':
      return `${path} < ${literal(column, raw, view)}`;
    case 'greaterThan':
      return `${path} > ${literal(column, raw, view)}`;
    case 'lessOrEqual':
      return `${path} <= ${literal(column, raw, view)}`;
    case 'greaterOrEqual':
      return `${path} >= ${literal(column, raw, view)}`;
    case 'contains':
      return alternatives(raw, (value) => `${path} LIKE ${likeText('%', value, '%')}`);
    case 'notContain':
      return `NOT (${alternatives(raw, (value) => `${path} LIKE ${likeText('%', value, '%')}`)})`;
    case 'startsWith':
      return alternatives(raw, (value) => `${path} LIKE ${likeText('', value, '%')}`);
    case 'includes':
      return `${path} INCLUDES (${values(raw).map(soqlText).join(',')})`;
    case 'excludes':
      return `${path} EXCLUDES (${values(raw).map(soqlText).join(',')})`;
    default:
      throw new UnsupportedError(`the list view operator ${filter.operation}`, view.file);
  }
}

/** A comma separates values, any of which may match. */
function values(raw: string): string[] {
  return raw.split(',').map((value) => value.trim());
}

function alternatives(raw: string, one: (value: string) => string): string {
  return values(raw).map(one).join(' OR ');
}

function anyOf(column: ListColumn, path: string, raw: string, view: ListView, negated: boolean): string {
  const operator = negated ? '!=' : '=';
  if (raw === '') {
    return `${path} ${operator} null`;
  }
  const literals = values(raw).map((value) => literal(column, value, view));
  if (literals.length === 1) {
    return `${path} ${operator} ${literals[0]}`;
  }
  return `${path} ${negated ? 'NOT IN' : 'IN'} (${literals.join(',')})`;
}

function literal(column: ListColumn, raw: string, view: ListView): string {
  const value = raw.trim();
  switch (column.path.includes('.') ? 'string' : column.field.type) {
    case 'boolean':
      return value === '1' || value.toLowerCase() === 'true' ? 'true' : 'false';
    case 'int':
    case 'double':
    case 'currency':
    case 'percent': {
      const number = Number(value);
      if (value === '' || !Number.isFinite(number)) {
        throw new UnsupportedError(`the list view value "${value}" for the number ${column.path}`, view.file);
      }
      return String(number);
    }
    case 'date':
      return dateLiteral(value, view);
    case 'datetime': {
      const date = dateLiteral(value, view);
      return /^\d{4}-\d{2}-\d{2}$/.test(date) ? `${date}T00:00:00Z` : date;
    }
    default:
      return soqlText(value);
  }
}

/** `TODAY`, `LAST 7 DAYS`, `LAST_N_DAYS:7`, `2026-11-22` or `11/22/2026`. */
function dateLiteral(value: string, view: ListView): string {
  const iso = /^(\d{4}-\d{2}-\d{2})/.exec(value);
  if (iso !== null) {
    return iso[1] ?? '';
  }
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(value);
  if (american !== null) {
    return `${american[3]}-${american[1]?.padStart(2, '0')}-${american[2]?.padStart(2, '0')}`;
  }
  const days = /^(LAST|NEXT) (\d+) (DAYS|WEEKS|MONTHS|QUARTERS|YEARS)$/i.exec(value);
  if (days !== null) {
    return `${days[1]}_N_${days[3]}:${days[2]}`.toUpperCase();
  }
  const word = value.toUpperCase().replaceAll(' ', '_');
  if (!/^[A-Z_]+(?::\d{1,4})?$/.test(word)) {
    throw new UnsupportedError(`the list view date "${value}"`, view.file);
  }
  return word;
}

/** `\%` and `\_` stand for the characters themselves in LIKE (SOQL reference, "Quoted String Escape Sequences"). */
function likeText(before: string, value: string, after: string): string {
  const text = soqlText(value).slice(1, -1).replace(/[%_]/g, '\\$&');
  return `'${before}${text}${after}'`;
}
