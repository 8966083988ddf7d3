import { scalarColumn } from '../formula/scalarColumn.ts';
import type { FieldSchema, ObjectSchema } from '../../core/schemaTypes.ts';
import type { SqlFragment, Value } from '../../core/types.ts';
import { FlowFault, UnsupportedFlowError } from './flowErrors.ts';
import type { FilterLogic } from '@toolkit/sfdx-project';
import type { FieldFilters } from './flowModel.ts';
import type { FlowScope } from './flowScope.ts';
import type { Named } from './named.ts';
import { asValue, isList } from './flowValues.ts';
import type { RuntimeValue } from './flowValues.ts';
import type { Interview } from './interview.ts';

/** Where a parameter of a filter stands, until it is known whether one interview asks or many do. No SQL of a column has it. */
export const PARAMETER = '\u0001';

/** Conditions on records to find, as SQL over table alias `t`. Text is compared without case, as SOQL does. */
export function compileFilters(
  scope: FlowScope,
  object: ObjectSchema,
  filters: FieldFilters
): (interview: Interview) => SqlFragment {
  const where = compileMarkedFilters(scope, object, filters);
  return (interview) => {
    const { sql, params } = where(interview);
    return { sql: sql.replaceAll(PARAMETER, '?'), params };
  };
}

/** The same with `PARAMETER` for each of the parameters. */
export function compileMarkedFilters(
  scope: FlowScope,
  object: ObjectSchema,
  { logic, filters }: FieldFilters
): (interview: Interview) => SqlFragment {
  const compiled = filters.map(({ field: name, operator, value }) => {
    const field = scope.fieldNamed(object, name);
    if (operators[operator] === undefined) {
      throw new UnsupportedFlowError(`the filter operator ${operator}`);
    }
    return {
      // Formulas have their SQL only once the org is open.
      column: once(() => scalarColumn(scope.schema, object, 't', field)),
      field,
      operator,
      value: scope.value(value)
    };
  });
  if (compiled.some(({ field, operator }) => operator === 'EqualTo' && isSelective(field))) {
    for (const filter of compiled.filter(({ field }) => field.name === 'OwnerId')) {
      const { column } = filter;
      filter.column = once(() => `+${column()}`);
    }
  }
  return (interview) => {
    const parts = compiled.map((filter) => filterSql(filter, interview));
    return join(logic, parts);
  };
}

/**
 * SQLite takes one index, and knows of none how many rows it leaves: one person owns many. A plus before a column keeps it from
 * being that one. https://www.sqlite.org/optoverview.html#disqualifying_where_clause_terms_using_unary_
 */
function isSelective({ name, type, unique, externalId }: FieldSchema): boolean {
  return (
    unique ||
    externalId ||
    type === 'id' ||
    type === 'datetime' ||
    (type === 'reference' && name !== 'OwnerId')
  );
}

interface Filter {
  column: () => string;
  field: FieldSchema;
  operator: string;
  value: Named;
}

export function once<T>(work: () => T): () => T {
  let known: { result: T } | undefined;
  return () => (known ??= { result: work() }).result;
}

type Bound = string | number | null;

function filterSql({ column, field, operator, value }: Filter, interview: Interview): SqlFragment {
  const given = value.read(interview);
  const make = operators[operator];
  if (make === undefined) {
    throw new FlowFault(`The filter operator ${operator} is not known`);
  }
  return make(column(), given, field);
}

const operators: Readonly<
  Record<string, (column: string, value: RuntimeValue, field: FieldSchema) => SqlFragment>
> = {
  EqualTo: (column, value) => compare(column, 'IS', value),
  NotEqualTo: (column, value) => compare(column, 'IS NOT', value),
  GreaterThan: (column, value) => compare(column, '>', value),
  GreaterThanOrEqualTo: (column, value) => compare(column, '>=', value),
  LessThan: (column, value) => compare(column, '<', value),
  LessThanOrEqualTo: (column, value) => compare(column, '<=', value),
  StartsWith: (column, value) => like(column, value, (text) => `${text}%`),
  EndsWith: (column, value) => like(column, value, (text) => `%${text}`),
  Contains: (column, value) => like(column, value, (text) => `%${text}%`),
  IsNull: (column, value) => ({ sql: `${column} IS ${value === true ? '' : 'NOT '}NULL`, params: [] }),
  IsBlank: (column, value) => ({ sql: `${column} IS ${value === true ? '' : 'NOT '}NULL`, params: [] }),
  In: (column, value) => inList(column, value, 'IN'),
  NotIn: (column, value) => inList(column, value, 'NOT IN')
};

function compare(column: string, operator: string, value: RuntimeValue): SqlFragment {
  return { sql: `${column} ${operator} ${PARAMETER}`, params: [bound(asValue(value))] };
}

function like(column: string, value: RuntimeValue, pattern: (text: string) => string): SqlFragment {
  const text = asValue(value);
  return typeof text === 'string'
    ? { sql: `${column} LIKE ${PARAMETER} ESCAPE '\\'`, params: [pattern(text.replace(/[\\%_]/g, '\\$&'))] }
    : { sql: '0', params: [] };
}

function inList(column: string, value: RuntimeValue, operator: 'IN' | 'NOT IN'): SqlFragment {
  const values = isList(value) ? value.map((item) => bound(asValue(item))) : [];
  return {
    sql: `${column} ${operator} (SELECT value FROM json_each(${PARAMETER}))`,
    params: [JSON.stringify(values)]
  };
}

function bound(value: Value): Bound {
  return typeof value === 'boolean' ? Number(value) : value;
}

function join(logic: FilterLogic, parts: readonly SqlFragment[]): SqlFragment {
  switch (logic.kind) {
    case 'condition':
      return parts[logic.index] ?? { sql: '1', params: [] };
    case 'not': {
      const inner = join(logic.part, parts);
      return { sql: `NOT (${inner.sql})`, params: inner.params };
    }
    case 'and':
    case 'or': {
      const inner = logic.parts.map((part) => join(part, parts));
      return inner.length === 0
        ? { sql: '1', params: [] }
        : {
            sql: inner.map(({ sql }) => `(${sql})`).join(logic.kind === 'and' ? ' AND ' : ' OR '),
            params: inner.flatMap(({ params }) => params)
          };
    }
  }
}
