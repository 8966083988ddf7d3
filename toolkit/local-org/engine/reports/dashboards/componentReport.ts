/** A component as a run of its source report: its own groupings, summaries, columns and order, and what is filtered. */
import type { Grouping, ReportMetadata } from '../metadata/reportMetadata.ts';
import type { ReportType } from '../types/reportType.ts';
import { ComponentError } from './componentError.ts';
import { aggregateId, columnId } from './componentNames.ts';
import type { ComponentSort, DashboardComponent, Drawing, TableColumn } from './dashboardModel.ts';
import { drawingOf, groupingCount } from './drawings.ts';

/** *Assumed*: as many rows as a Lightning table shows. */
const MAX_TABLE_ROWS = 200;

export interface ResolvedColumn extends TableColumn {
  /** As the report calls it. */
  id: string;
}

export interface ResolvedComponent {
  drawing: Drawing;
  groupings: readonly Grouping[];
  aggregates: readonly string[];
  tableColumns: readonly ResolvedColumn[];
  isTabular: boolean;
  maxRows: number | null;
}

export function resolveComponent(
  component: DashboardComponent,
  report: ReportMetadata,
  type: ReportType
): ResolvedComponent {
  const resolver = new ComponentResolver(component, report, type);
  return resolver.resolve();
}

class ComponentResolver {
  readonly #component: DashboardComponent;
  readonly #report: ReportMetadata;
  readonly #type: ReportType;
  readonly #groupings: readonly Grouping[];

  constructor(component: DashboardComponent, report: ReportMetadata, type: ReportType) {
    this.#component = component;
    this.#report = report;
    this.#type = type;
    this.#groupings = [...report.groupingsDown, ...report.groupingsAcross];
  }

  resolve(): ResolvedComponent {
    const drawing = this.#drawing();
    const tableColumns = this.#component.tableColumns.map((column) => this.#column(column));
    const isTable = drawing.visualization === 'Table' || drawing.visualization === 'FlexTable';
    const isTabular =
      isTable && (tableColumns.some(({ type }) => type === 'detail') || this.#groupings.length === 0);
    this.#check(isTabular);
    return {
      drawing,
      tableColumns,
      isTabular,
      groupings: isTabular ? [] : this.#chosenGroupings(drawing, tableColumns),
      aggregates: this.#aggregates(tableColumns),
      maxRows: isTabular
        ? Math.min(this.#component.maxRows ?? MAX_TABLE_ROWS, MAX_TABLE_ROWS)
        : this.#component.maxRows
    };
  }

  /** Only a table of rows can do without groups. */
  #check(isTabular: boolean): void {
    if (!isTabular && this.#groupings.length === 0) {
      throw new ComponentError(this.#report.topRows === null ? 209 : 210);
    }
  }

  #drawing(): Drawing {
    const { useReportChart, drawing } = this.#component;
    if (!useReportChart) {
      return drawing;
    }
    const chart = drawingOf(this.#report.chart?.chartType.replaceAll(' ', '') ?? '');
    if (chart === undefined) {
      throw new ComponentError(201);
    }
    return chart;
  }

  #chosenGroupings(drawing: Drawing, tableColumns: readonly ResolvedColumn[]): Grouping[] {
    const { useReportChart, groupings, autoSelectColumns } = this.#component;
    if (useReportChart) {
      return (this.#report.chart?.groupings ?? []).map((name) => this.#grouping(name));
    }
    const inTable = tableColumns.filter(({ type }) => type === 'grouping').map(({ id }) => id);
    const named = [...groupings, ...inTable];
    const count = groupingCount(drawing);
    const chosen =
      named.length > 0 || !(autoSelectColumns || count > 0)
        ? named.map((name) => this.#grouping(name))
        : this.#groupings.slice(0, count);
    return chosen.map((grouping, level) => this.#sorted(grouping, this.#component.sorts[level]));
  }

  #grouping(name: string): Grouping {
    const grouping = this.#groupings.find((each) => each.name === name);
    if (grouping === undefined) {
      throw new ComponentError(208);
    }
    return grouping;
  }

  #sorted(grouping: Grouping, sort: ComponentSort | undefined): Grouping {
    if (sort === undefined || sort.inherited === true) {
      return grouping;
    }
    const sortAggregate =
      sort.by === undefined
        ? null
        : sort.by === ''
          ? (this.#aggregates([])[0] ?? null)
          : aggregateId(sort.by, this.#report, this.#type);
    return { ...grouping, sortOrder: sort.descending ? 'Desc' : 'Asc', sortAggregate };
  }

  #aggregates(tableColumns: readonly ResolvedColumn[]): string[] {
    const { useReportChart, aggregates } = this.#component;
    if (useReportChart) {
      return this.#report.chart?.summaries ?? [];
    }
    const inTable = tableColumns.filter(({ type }) => type === 'aggregate').map(({ id }) => id);
    const named = [...aggregates, ...inTable];
    return named.length > 0 || tableColumns.length > 0 ? named : this.#report.aggregates.slice(0, 1);
  }

  #column(column: TableColumn): ResolvedColumn {
    const id =
      column.type === 'aggregate'
        ? aggregateId(column.name, this.#report, this.#type)
        : columnId(column.name, this.#report, this.#type);
    return { ...column, id };
  }
}

export function componentReport(
  component: DashboardComponent,
  resolved: ResolvedComponent,
  report: ReportMetadata,
  type: ReportType
): ReportMetadata {
  const sortBy = resolved.isTabular ? sortOf(component, report, type) : [];
  const details = resolved.tableColumns.filter((column) => column.type === 'detail').map(({ id }) => id);
  const shown = details.length > 0 ? details : report.detailColumns;
  return {
    ...report,
    aggregates: [...resolved.aggregates],
    chart: null,
    detailColumns: resolved.isTabular ? withSort(shown, sortBy) : [],
    groupingsAcross: [],
    groupingsDown: [...resolved.groupings],
    hasDetailRows: resolved.isTabular,
    reportFormat: resolved.groupings.length > 0 ? 'SUMMARY' : 'TABULAR',
    sortBy
  };
}

function sortOf(
  { tableSort }: DashboardComponent,
  report: ReportMetadata,
  type: ReportType
): ReportMetadata['sortBy'] {
  return tableSort?.by === undefined
    ? report.sortBy
    : [
        {
          sortColumn: columnId(tableSort.by, report, type),
          sortOrder: tableSort.descending ? 'Desc' : 'Asc'
        }
      ];
}

/** Rows can only be sorted by what is shown; a column that only sorts comes last. */
function withSort(columns: readonly string[], sortBy: ReportMetadata['sortBy']): string[] {
  return [...new Set([...columns, ...sortBy.map(({ sortColumn }) => sortColumn)])];
}
