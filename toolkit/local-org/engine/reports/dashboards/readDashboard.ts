/** A dashboard's XML, read. What it uses and nothing here shows is refused by name. */
import type { DashboardPart, XmlNode } from '@toolkit/sfdx-project';
import { UnsupportedError } from '../../../core/types.ts';
import type { DashboardFilter, DashboardModel } from './dashboardModel.ts';
import { readComponent } from './readComponent.ts';

/** Read elsewhere, or only about how a dashboard looked in Classic. */
const IGNORED = new Set([
  'backgroundEndColor',
  'backgroundFadeDirection',
  'backgroundStartColor',
  'dashboardResultRefreshedDate',
  'dashboardResultRunningUser',
  'folderName',
  'isGridLayout',
  'numSubscriptions',
  'owner',
  'textColor',
  'titleColor',
  'titleSize'
]);
const READ = new Set([
  'chartTheme',
  'colorPalette',
  'dashboardChartTheme',
  'dashboardColorPalette',
  'dashboardFilters',
  'dashboardGridLayout',
  'dashboardType',
  'description',
  'title'
]);

/** The REST API takes filter1 to filter3. */
const MAX_FILTERS = 3;

export function readDashboard({ xml, file, label }: DashboardPart): DashboardModel {
  const strange = xml.names().find((name) => !READ.has(name) && !IGNORED.has(name));
  if (strange !== undefined) {
    throw new UnsupportedError(`<${strange}> in a dashboard`, file);
  }
  const type = xml.text('dashboardType') ?? 'SpecifiedUser';
  if (type !== 'LoggedInUser') {
    throw new UnsupportedError(`a dashboard of the type ${type}`, file);
  }
  const layout = xml.child('dashboardGridLayout');
  const filters = xml.children('dashboardFilters').map(dashboardFilter);
  if (filters.length > MAX_FILTERS) {
    throw new UnsupportedError(`more than ${MAX_FILTERS} filters of a dashboard`, file);
  }
  return {
    title: label,
    description: xml.text('description') ?? null,
    type,
    chartTheme: xml.text('dashboardChartTheme') ?? xml.text('chartTheme') ?? 'light',
    colorPalette: xml.text('dashboardColorPalette') ?? xml.text('colorPalette') ?? 'unity',
    numberOfColumns: layout?.number('numberOfColumns') ?? 12,
    rowHeight: layout?.number('rowHeight') ?? 36,
    filters,
    components:
      layout?.children('dashboardGridComponents').map((node) => readComponent(node, filters.length)) ?? []
  };
}

function dashboardFilter(node: XmlNode): DashboardFilter {
  return {
    name: node.requiredText('name'),
    options: node.children('dashboardFilterOptions').map((option) => ({
      operation: option.requiredText('operator'),
      values: option.texts('values')
    }))
  };
}
