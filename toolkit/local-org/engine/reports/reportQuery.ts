/** The rows of a report: its columns, filters, period, cross filters and order as one query. */
import { SalesforceError, UnsupportedError } from '../../core/types.ts';
import type { QueryContext } from '../../core/types.ts';
import { CompileContext, flatRows } from '../soql/index.ts';
import { scopeOf } from '../soql/compile/queryScope.ts';
import { allOf } from '../soql/tree/selectTree.ts';
import type { Condition, Expression, Order, SelectTree } from '../soql/tree/selectTree.ts';
import { combineFilters } from './booleanFilter.ts';
import { durationOf } from './dateDurations.ts';
import { filterCondition, relativeDate } from './filterCondition.ts';
import { reportError } from './reportError.ts';
import type { CrossFilter, ReportMetadata } from './reportMetadata.ts';
import type { ReportColumn, ReportType } from './reportType.ts';

const mostCrossFilters = 3;
const allScopes = new Set(['organization', 'all', 'everything']);
const ownScopes = new Set(['user', 'mine']);

export class ReportQuery {
  readonly #context: QueryContext;
  readonly #type: ReportType;
  readonly #expressions: Expression[] = [];
  readonly #places = new Map<string, number>();
  readonly #readable = new Map<string, boolean>();

  constructor(context: QueryContext, type: ReportType) {
    this.#context = context;
    this.#type = type;
    for (const table of type.tables) {
      if (!context.session.access.object(table.object).read) {
        throw reportError(403, 'You don’t have sufficient privileges to perform this operation.');
      }
    }
  }

  /** The column behind an id; a bucket's is the one it sorts. */
  source(id: string, metadata: Pick<ReportMetadata, 'buckets'>): ReportColumn {
    const bucket = metadata.buckets.find((each) => each.developerName === id);
    return this.#type.column(bucket?.sourceColumnName ?? id);
  }

  /** Where the values of a path stand in each row. */
  place(path: readonly string[]): number {
    const key = path.join('.');
    let place = this.#places.get(key);
    if (place === undefined) {
      place = this.#expressions.push({ kind: 'field', path }) - 1;
      this.#places.set(key, place);
    }
    return place;
  }

  /** Id of the row's record in a column's own table; undefined where every row has another one. */
  repeatedRecord(column: ReportColumn): number | undefined {
    if (column.table === this.#type.tables.at(-1)) {
      return undefined;
    }
    return this.place(column.table.join ? [column.table.join.name, 'Id'] : ['Id']);
  }

  isReadable(column: ReportColumn): boolean {
    let readable = this.#readable.get(column.id);
    if (readable === undefined) {
      readable = this.#resolves(column);
      this.#readable.set(column.id, readable);
    }
    return readable;
  }

  /** A column that rows are filtered or grouped by must be visible: without it the report would say something else. */
  required(id: string, metadata: Pick<ReportMetadata, 'buckets'>): ReportColumn {
    const column = this.source(id, metadata);
    if (!this.isReadable(column)) {
      throw reportError(
        403,
        'The report definition is obsolete. Your administrator has disabled all reports for the custom object, or its relationships have changed.'
      );
    }
    return column;
  }

  /** Call it when every column has its place. */
  rows(metadata: ReportMetadata): Generator<unknown[]> {
    return flatRows(this.#context, this.#tree(metadata), this.#expressions).rows();
  }

  #tree(metadata: ReportMetadata): SelectTree {
    const tree = this.#tables();
    tree.orderBy = this.#orders(metadata);
    const where = this.#where(metadata);
    if (where) {
      tree.where = where;
    }
    if (metadata.topRows) {
      tree.limit = metadata.topRows.rowLimit;
    }
    if (ownScopes.has(metadata.scope)) {
      tree.scope = 'mine';
    } else if (!allScopes.has(metadata.scope)) {
      throw new UnsupportedError(`the report scope ${metadata.scope}`);
    }
    return tree;
  }

  #tables(): SelectTree {
    const [main, ...joined] = this.#type.tables;
    return { object: main!.object.name, columns: [], joins: joined.map((table) => table.join!), orderBy: [] };
  }

  #orders(metadata: ReportMetadata): Order[] {
    const [sort] = metadata.sortBy;
    if (!sort) {
      return [];
    }
    const column = this.source(sort.sortColumn, metadata);
    if (!this.isReadable(column)) {
      return [];
    }
    const descending = sort.sortOrder === 'Desc';
    return [{ expression: { kind: 'field', path: column.path }, descending, nullsLast: descending }];
  }

  #where(metadata: ReportMetadata): Condition | undefined {
    const { session, now } = this.#context;
    const filters = metadata.reportFilters.map((filter) =>
      filterCondition(filter, (id) => this.#filterColumn(id, metadata), session, now)
    );
    if (metadata.crossFilters.length > mostCrossFilters) {
      throw reportError(400, `A report can have ${mostCrossFilters} cross filters.`);
    }
    const crossFilters = metadata.crossFilters.map((each) => this.#crossFilter(each));
    return allOf(
      combineFilters(metadata.reportBooleanFilter, filters),
      this.#period(metadata),
      ...crossFilters
    );
  }

  #filterColumn(id: string, metadata: ReportMetadata): ReportColumn {
    if (metadata.buckets.some((bucket) => bucket.developerName === id)) {
      throw new UnsupportedError('filters on bucket fields in a report', id);
    }
    return this.required(id, metadata);
  }

  #period(metadata: ReportMetadata): Condition | undefined {
    const filter = metadata.standardDateFilter;
    if (filter === null) {
      return undefined;
    }
    const { session, now } = this.#context;
    const compare = (
      operator: 'greaterOrEqual' | 'lessOrEqual',
      value: string | null
    ): Condition | undefined =>
      value === null
        ? undefined
        : filterCondition(
            { column: filter.column, operator, value, filterType: 'fieldValue', isRunPageEditable: true },
            (id) => this.#filterColumn(id, metadata),
            session,
            now
          );
    const between = (from: string | null, to: string | null): Condition | undefined =>
      allOf(compare('greaterOrEqual', from), compare('lessOrEqual', to));
    if (filter.durationValue === 'CUSTOM') {
      return between(filter.startDate, filter.endDate);
    }
    const duration = durationOf(filter.durationValue);
    if (duration) {
      return between(duration.from.join(':'), duration.to.join(':'));
    }
    if (relativeDate(filter.durationValue) === undefined) {
      throw reportError(
        400,
        `The duration ${filter.durationValue} specified for the standard date filter is invalid.`
      );
    }
    return between(filter.durationValue, filter.durationValue);
  }

  /** Rows whose record has, or has not, related records that meet the criteria. */
  #crossFilter(filter: CrossFilter): Condition {
    const { session, now, schema } = this.#context;
    const left = this.#type.column(filter.primaryEntityField);
    const related = schema.objects.get(filter.relatedEntity.toLowerCase());
    if (!related) {
      throw reportError(400, `There is no object ${filter.relatedEntity} for a cross filter.`);
    }
    const where = combineFilters(
      null,
      filter.criteria.map((criterion) =>
        filterCondition(criterion, (id) => this.#relatedColumn(related.name, id), session, now)
      )
    );
    return {
      kind: 'inSelect',
      left: { kind: 'field', path: left.idPath ?? left.path },
      negated: !filter.includesObject,
      select: {
        object: related.name,
        columns: [{ kind: 'value', expression: { kind: 'field', path: [filter.relatedEntityJoinField] } }],
        orderBy: [],
        ...(where && { where })
      }
    };
  }

  /** Criteria of a cross filter name fields of the related object, with or without its name in front. */
  #relatedColumn(objectName: string, id: string): ReportColumn {
    const prefix = [`${objectName}.`, `${objectName}$`].find((each) => id.startsWith(each)) ?? '';
    const name = id.slice(prefix.length);
    const object = this.#context.schema.objects.get(objectName.toLowerCase());
    const field = object?.fields.get(name.toLowerCase());
    if (!object || !field) {
      throw reportError(400, `There is no field ${name} for a cross filter on ${objectName}.`);
    }
    return {
      id,
      label: field.label,
      field,
      table: { table: objectName, object, join: undefined },
      path: [field.name],
      idPath: undefined,
      entityColumnName: `${objectName}.${field.name}`
    };
  }

  /** Resolves the column alone: an unknown or invisible field says so. */
  #resolves(column: ReportColumn): boolean {
    const compile = new CompileContext({ ...this.#context, semiJoinRules: false });
    const [main] = this.#type.tables;
    try {
      scopeOf(compile, main!.object, this.#tables()).resolve({ kind: 'field', path: column.path });
      return true;
    } catch (error) {
      const hidden =
        error instanceof SalesforceError && ['INVALID_FIELD', 'INVALID_TYPE'].includes(error.errorCode);
      if (hidden) {
        return false;
      }
      throw error;
    }
  }
}
