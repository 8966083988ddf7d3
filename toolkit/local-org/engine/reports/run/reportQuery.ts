/** The rows of a report as one query: its tables, filters, scope, order; and what of it the session may see. */
import { SalesforceError, UnsupportedError } from '../../../core/types.ts';
import type { QueryContext } from '../../../core/types.ts';
import { CompileContext } from '../../soql/index.ts';
import { scopeOf } from '../../soql/compile/queryScope.ts';
import type { Order, SelectTree } from '../../soql/tree/selectTree.ts';
import { crossFilterCondition } from '../filters/crossFilter.ts';
import { reportFilters } from '../filters/reportFilters.ts';
import type { ReportFilters } from '../filters/reportFilters.ts';
import type { ReportMetadata } from '../metadata/reportMetadata.ts';
import { reportError } from '../reportError.ts';
import type { ReportColumn, ReportType } from '../types/reportType.ts';
import { columnInfo } from './readColumn.ts';
import { presentationOf, reportCurrency } from './reportCurrency.ts';
import type { ColumnInfo } from './readColumn.ts';

/** https://help.salesforce.com/s/articleView?id=analytics.rd_reports_dashboards_limits.htm */
const MAX_CROSS_FILTERS = 3;
const allScopes = new Set(['organization', 'all', 'everything']);
const ownScopes = new Set(['user', 'mine']);

export class ReportQuery {
  readonly context: QueryContext;
  readonly type: ReportType;
  readonly #readable = new Map<string, boolean>();

  constructor(context: QueryContext, type: ReportType) {
    this.context = context;
    this.type = type;
    for (const table of type.tables) {
      if (!context.session.access.object(table.object).read) {
        throw reportError(403, 'You don’t have sufficient privileges to perform this operation.');
      }
    }
  }

  /** A column that is shown: hidden ones are left out. */
  isReadable(info: Pick<ColumnInfo, 'sources'>): boolean {
    return info.sources.every((source) => this.#isReadable(source));
  }

  /** A column that rows are filtered or grouped by must be visible: without it the report would say something else. */
  required(id: string, metadata: ReportMetadata): ColumnInfo {
    const info = columnInfo(id, metadata, this.type);
    if (!this.isReadable(info)) {
      throw reportError(
        403,
        'The report definition is obsolete. Your administrator has disabled all reports for the custom object, or its relationships have changed.'
      );
    }
    return info;
  }

  /** Path of the Id of a column's own record, where that record comes with several rows. */
  repeatedRecord(column: ReportColumn): string[] | undefined {
    if (column.table === this.type.tables.at(-1)) {
      return undefined;
    }
    return column.table.join ? [column.table.join.name, 'Id'] : ['Id'];
  }

  filters(metadata: ReportMetadata): ReportFilters {
    if (metadata.crossFilters.length > MAX_CROSS_FILTERS) {
      throw reportError(400, `A report can have up to ${MAX_CROSS_FILTERS} cross filters.`);
    }
    const { session, now } = this.context;
    return reportFilters(metadata, {
      type: this.type,
      session,
      now,
      currency: reportCurrency(presentationOf(this.context, metadata)),
      column: (id) => this.#requiredColumn(id, metadata),
      crossFilter: (filter) =>
        crossFilterCondition(filter, this.context, this.type.column(filter.primaryEntityField))
    });
  }

  /** Without order and limit: who reads the rows says whether they need them. */
  tree(metadata: ReportMetadata, { where }: ReportFilters): SelectTree {
    return { ...this.#tables(), ...scope(metadata), ...(where && { where }) };
  }

  orders(metadata: ReportMetadata): Order[] {
    const [sort] = metadata.sortBy;
    const info = sort && columnInfo(sort.sortColumn, metadata, this.type);
    const [source] = info?.sources ?? [];
    if (sort === undefined || info === undefined || source === undefined || !this.isReadable(info)) {
      return [];
    }
    if (info.column === undefined && info.bucket === undefined) {
      throw new UnsupportedError('rows sorted by a row-level formula in a report', sort.sortColumn);
    }
    const descending = sort.sortOrder === 'Desc';
    return [{ expression: { kind: 'field', path: source.path }, descending, nullsLast: descending }];
  }

  #requiredColumn(id: string, metadata: ReportMetadata): ReportColumn {
    const [source] = this.required(id, metadata).sources;
    if (source === undefined) {
      throw reportError(400, `Specify a valid filterable column because ${id} is invalid.`);
    }
    return source;
  }

  #tables(): SelectTree {
    const [main, ...joined] = this.type.tables;
    return { object: main!.object.name, columns: [], joins: joined.map((table) => table.join!), orderBy: [] };
  }

  #isReadable(column: ReportColumn): boolean {
    const key = column.path.join('.');
    let readable = this.#readable.get(key);
    if (readable === undefined) {
      readable = this.#resolves(column);
      this.#readable.set(key, readable);
    }
    return readable;
  }

  /** Resolves the column alone: an unknown or invisible field says so. */
  #resolves(column: ReportColumn): boolean {
    const compile = new CompileContext({ ...this.context, semiJoinRules: false });
    const [main] = this.type.tables;
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

function scope({ scope: name }: ReportMetadata): { scope?: string } {
  if (ownScopes.has(name)) {
    return { scope: 'mine' };
  }
  if (!allScopes.has(name)) {
    throw new UnsupportedError(`the report scope ${name}`);
  }
  return {};
}
