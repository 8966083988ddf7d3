/** What a reader changes of a report before running it again, as the body of that run. */
import type { ChartView } from './chartView.ts';
import type { DateFilter, Grouping, ReportFilter, ReportMetadata, ReportResult } from './reportResult.ts';

export interface ReportChanges {
  /** Replace the report's own; in the same order. */
  filters?: readonly ReportFilter[];
  /** Come on top of the report's own. */
  further?: readonly ReportFilter[];
  dateFilter?: DateFilter;
  sort?: { column: string; order: 'Asc' | 'Desc' };
  /** The rows alone, without groups. */
  rowsOnly?: boolean;
}

export function isUnchanged({ filters, further, dateFilter, sort, rowsOnly }: ReportChanges): boolean {
  return !filters && !further?.length && !dateFilter && !sort && !rowsOnly;
}

/** Only what differs: the rest stays as it is saved. */
export function runBody(
  saved: ReportMetadata,
  { filters, further = [], dateFilter, sort, rowsOnly }: ReportChanges
): { reportMetadata: Record<string, unknown> } {
  const own = filters ?? saved.reportFilters ?? [];
  const changed: Record<string, unknown> = {};
  if (filters !== undefined || further.length > 0) {
    changed['reportFilters'] = [...own, ...further];
    changed['reportBooleanFilter'] = withFurther(saved.reportBooleanFilter, own.length, further.length);
  }
  if (dateFilter !== undefined) {
    changed['standardDateFilter'] = dateFilter;
  }
  if (sort !== undefined) {
    changed['sortBy'] = [{ sortColumn: sort.column, sortOrder: sort.order }];
  }
  if (rowsOnly === true) {
    Object.assign(changed, {
      groupingsDown: [],
      groupingsAcross: [],
      reportFormat: 'TABULAR',
      hasDetailRows: true
    });
  }
  return { reportMetadata: changed };
}

/** A filter logic says nothing of filters that come on top: they must hold too. */
function withFurther(logic: string | null | undefined, own: number, further: number): string | null {
  if (logic === null || logic === undefined || logic === '') {
    return null;
  }
  const numbers = Array.from({ length: further }, (_, index) => own + index + 1);
  return [`(${logic})`, ...numbers].join(' AND ');
}

/** The filters that leave the rows of a group: the group's value; of a group by date, its first and last day. */
export function groupFilters(names: readonly string[], path: readonly Grouping[]): ReportFilter[] {
  return path.flatMap((group, index) => {
    const column = names[index];
    if (column === undefined) {
      return [];
    }
    const [days] = group.dategroupings ?? [];
    const filter = (operator: string, value: string): ReportFilter => ({
      column,
      operator,
      value,
      isRunPageEditable: true
    });
    return days && typeof days.startDate === 'string'
      ? [filter('greaterOrEqual', days.startDate), filter('lessOrEqual', days.endDate)]
      : [filter('equals', valueText(group))];
  });
}

/** A comma separates the values of a filter: a text that has one is quoted. */
function oneValue(text: string): string {
  return /[",]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function valueText({ value, label }: Grouping): string {
  switch (typeof value) {
    case 'boolean':
      return value ? 'True' : 'False';
    case 'string':
      return oneValue(value);
    case 'number':
      return String(value);
    default:
      return value === null ? '' : oneValue(label);
  }
}

/** Filters in the address of a page, so that going back leaves them and a link can carry them. */
export function filtersToText(filters: readonly ReportFilter[]): string {
  return JSON.stringify(filters.map(({ column, operator, value }) => [column, operator, value]));
}

/** What cannot be read is no filter: an address is typed, cut and changed by people. */
export function filtersFromText(text: string | undefined): ReportFilter[] {
  let read: unknown;
  try {
    read = JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
  return (Array.isArray(read) ? (read as unknown[]) : []).flatMap((entry) => {
    const [column, operator, value] = Array.isArray(entry) ? (entry as unknown[]) : [];
    return typeof column === 'string' && typeof operator === 'string' && typeof value === 'string'
      ? [{ column, operator, value, isRunPageEditable: true }]
      : [];
  });
}

/** A run of the report, in the address. */
export function reportUrl(id: string, filters: readonly ReportFilter[] = [], rowsOnly = false): string {
  const search = new URLSearchParams();
  if (filters.length > 0) {
    search.set('filters', filtersToText(filters));
  }
  if (rowsOnly) {
    search.set('rows', '1');
  }
  return `/lightning/r/Report/${id}/view${search.size > 0 ? `?${search.toString()}` : ''}`;
}

/** The rows where the groups of a path meet; the first `downCount` of them are groups of rows, the others of columns. */
export function pathFilters(
  { reportMetadata }: ReportResult,
  path: readonly Grouping[],
  downCount = path.length
): ReportFilter[] {
  const { groupingsDown, groupingsAcross } = reportMetadata;
  const levels = [...groupingsDown.slice(0, downCount), ...groupingsAcross.slice(0, path.length - downCount)];
  return groupFilters(
    levels.map(({ name }) => name),
    path
  );
}

/** The rows behind a place of the report's chart. */
export function placeFilters(
  { reportMetadata }: ReportResult,
  { groups }: ChartView,
  place: number
): ReportFilter[] {
  const { chart, groupingsDown } = reportMetadata;
  const name = chart?.groupings[0] ?? groupingsDown[0]?.name;
  const group = groups[place];
  return group === undefined || name === undefined ? [] : groupFilters([name], [group]);
}
