import { parseFilterLogic } from '@toolkit/sfdx-project';
import type { FilterLogic } from '@toolkit/sfdx-project';
import { UnsupportedError } from '../../core/types.ts';
import { fieldAt, literalOf } from '../../engine/soql/index.ts';
import type { CompareOperator, Condition, Literal } from '../../engine/soql/index.ts';
import { listColumn } from './listColumns.ts';
import type { ListColumn } from './listColumns.ts';
import type { ListView } from './listViews.ts';

type Filter = ListView['filters'][number];

/** The WHERE of a list view: its filters joined by its boolean filter, or by AND. Undefined without filters. */
export function listCondition(view: ListView): Condition | undefined {
  const conditions = view.filters.map((filter) => condition(view, filter));
  if (view.booleanFilter === undefined) {
    return conditions.length === 0 ? undefined : joined('and', conditions);
  }
  const logic = parseFilterLogic(view.booleanFilter, conditions.length);
  if (logic === undefined) {
    throw new UnsupportedError(
      `the filter logic ${view.booleanFilter} over ${conditions.length} filters`,
      view.file
    );
  }
  return combined(logic, conditions);
}

function combined(logic: FilterLogic, conditions: readonly Condition[]): Condition {
  switch (logic.kind) {
    case 'condition':
      return conditions[logic.index] ?? joined('and', []);
    case 'not':
      return { kind: 'not', condition: combined(logic.part, conditions) };
    default:
      return joined(
        logic.kind,
        logic.parts.map((part) => combined(part, conditions))
      );
  }
}

function joined(kind: 'and' | 'or', conditions: readonly Condition[]): Condition {
  const [only] = conditions;
  return conditions.length === 1 && only !== undefined ? only : { kind, conditions };
}

/** The scope of the query; undefined for everything. */
export function listScope(view: ListView): string | undefined {
  switch (view.filterScope) {
    case 'Everything':
      return undefined;
    case 'Mine':
      return 'mine';
    default:
      throw new UnsupportedError(`the list view scope ${view.filterScope}`, view.file);
  }
}

const COMPARISONS: Readonly<Record<string, CompareOperator>> = {
  lessThan: '<',
  greaterThan: '>',
  lessOrEqual: '<=',
  greaterOrEqual: '>='
};

function condition(view: ListView, filter: Filter): Condition {
  const column = listColumn(view.object, filter.field, view.file);
  const raw = filter.value ?? '';
  const isLookup =
    column.field.type === 'reference' &&
    column.field.relationshipName !== undefined &&
    !column.path.includes('.');
  // People filter a lookup by the name they see; only emptiness is asked of the id.
  const path = isLookup && raw !== '' ? `${column.field.relationshipName}.Name` : column.path;
  const operator = COMPARISONS[filter.operation];
  if (operator !== undefined) {
    return { kind: 'compare', left: fieldAt(path), operator, value: literal(column, raw, view) };
  }
  switch (filter.operation) {
    case 'equals':
      return anyOf(column, path, raw, view, false);
    case 'notEqual':
      return anyOf(column, path, raw, view, true);
    case 'contains':
      return like(path, raw, (text) => `%${text}%`);
    case 'notContain':
      return { kind: 'not', condition: like(path, raw, (text) => `%${text}%`) };
    case 'startsWith':
      return like(path, raw, (text) => `${text}%`);
    case 'includes':
    case 'excludes':
      return {
        kind: 'includes',
        left: fieldAt(path),
        negated: filter.operation === 'excludes',
        values: values(raw)
      };
    default:
      throw new UnsupportedError(`the list view operator ${filter.operation}`, view.file);
  }
}

/** A comma separates values, any of which may match. */
function values(raw: string): string[] {
  return raw.split(',').map((value) => value.trim());
}

/** `\\%` and `\\_` stand for the characters themselves in LIKE (SOQL reference, "Quoted String Escape Sequences"). */
function like(path: string, raw: string, pattern: (text: string) => string): Condition {
  const patterns = values(raw).map((value) => pattern(value.replace(/[%_\\]/g, '\\$&')));
  return joined(
    'or',
    patterns.map((value): Condition => ({
      kind: 'compare',
      left: fieldAt(path),
      operator: 'LIKE',
      value: literalOf(value)
    }))
  );
}

function anyOf(column: ListColumn, path: string, raw: string, view: ListView, negated: boolean): Condition {
  const literals = raw === '' ? [literalOf(null)] : values(raw).map((value) => literal(column, value, view));
  const [only] = literals;
  return literals.length === 1 && only !== undefined
    ? { kind: 'compare', left: fieldAt(path), operator: negated ? '!=' : '=', value: only }
    : { kind: 'in', left: fieldAt(path), negated, values: literals };
}

function literal(column: ListColumn, raw: string, view: ListView): Literal {
  const value = raw.trim();
  switch (column.path.includes('.') ? 'string' : column.field.type) {
    case 'boolean':
      return literalOf(value === '1' || value.toLowerCase() === 'true');
    case 'int':
    case 'double':
    case 'currency':
    case 'percent': {
      const number = Number(value);
      if (value === '' || !Number.isFinite(number)) {
        throw new UnsupportedError(`the list view value "${value}" for the number ${column.path}`, view.file);
      }
      return literalOf(number);
    }
    case 'date':
      return dateLiteral(value, view);
    case 'datetime': {
      const date = dateLiteral(value, view);
      return date.type === 'date' ? { type: 'datetime', value: `${date.value}T00:00:00Z` } : date;
    }
    default:
      return literalOf(value);
  }
}

/** `TODAY`, `LAST 7 DAYS`, `LAST_N_DAYS:7`, `2026-11-22` or `11/22/2026`. */
function dateLiteral(written: string, view: ListView): Literal {
  const iso = /^(\d{4}-\d{2}-\d{2})/.exec(written);
  if (iso !== null) {
    return { type: 'date', value: iso[1] ?? '' };
  }
  const [, month = '', day = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(written) ?? [];
  if (year !== '') {
    return { type: 'date', value: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
  }
  const days = /^(LAST|NEXT) (\d+) (DAYS|WEEKS|MONTHS|QUARTERS|YEARS)$/i.exec(written);
  if (days !== null) {
    return { type: 'dateLiteral', name: `${days[1]}_N_${days[3]}`.toUpperCase(), count: Number(days[2]) };
  }
  const word = /^([A-Z_]+)(?::(\d{1,4}))?$/.exec(written.toUpperCase().replaceAll(' ', '_'));
  if (word === null) {
    throw new UnsupportedError(`the list view date "${written}"`, view.file);
  }
  const [, name = '', count] = word;
  return { type: 'dateLiteral', name, ...(count === undefined ? {} : { count: Number(count) }) };
}
