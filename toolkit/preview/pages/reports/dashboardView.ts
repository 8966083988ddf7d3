/** A dashboard as what is drawn: each component with its place, its figures, and where it leads. */
import { contentOf } from './dashboardContent.ts';
import type { DashboardContent } from './dashboardContent.ts';
import { optionFilters } from './dashboardFilters.ts';
import type {
  ComponentData,
  DashboardComponent,
  DashboardFilter,
  DashboardResult
} from './dashboardResult.ts';
import type { ReportFilter } from './reportResult.ts';
import { reportUrl } from './reportRequest.ts';

export interface DashboardItem {
  id: string;
  header: string;
  title: string;
  footer: string;
  /** Filters that are chosen and do not apply here, by name. */
  notFilteredBy: string[];
  /** Where it stands on a grid of 12 columns. */
  place: { column: number; width: number; row: number; height: number };
  reportId: string | undefined;
  /** The report with the same filters. */
  url: string | undefined;
  filters: ReportFilter[];
  content: DashboardContent;
}

/** In the order people read: from the top, from the left. On a phone that is the order of the one column. */
export function dashboardItems(
  { componentData, dashboardMetadata }: DashboardResult,
  chosen: readonly (string | undefined)[]
): DashboardItem[] {
  const { components, layout, filters } = dashboardMetadata;
  return components
    .map((component, index) => {
      const at = layout.components[index];
      const place = {
        column: at?.column ?? 0,
        width: at?.colspan ?? layout.numColumns,
        row: at?.row ?? index,
        height: at?.rowspan ?? 8
      };
      return itemOf(component, componentData[component.componentData], filters, chosen, place);
    })
    .toSorted((a, b) => a.place.row - b.place.row || a.place.column - b.place.column);
}

function itemOf(
  component: DashboardComponent,
  data: ComponentData | undefined,
  filters: readonly DashboardFilter[],
  chosen: readonly (string | undefined)[],
  place: DashboardItem['place']
): DashboardItem {
  const { id, header, title, footer, reportId, properties } = component;
  const reportFilters: ReportFilter[] = [];
  const notFilteredBy: string[] = [];
  filters.forEach((filter, index) => {
    const option = filter.options.find((one) => one.id === chosen[index]);
    const column = properties.filterColumns[index];
    if (option && column) {
      reportFilters.push(...optionFilters(column.name, option));
    } else if (option) {
      notFilteredBy.push(filter.name);
    }
  });
  return {
    id,
    header: header ?? '',
    title: title ?? '',
    footer: footer ?? '',
    notFilteredBy,
    place,
    reportId: reportId ?? undefined,
    url: reportId === null ? undefined : reportUrl(reportId, reportFilters),
    filters: reportFilters,
    content: contentOf(component, data)
  };
}
