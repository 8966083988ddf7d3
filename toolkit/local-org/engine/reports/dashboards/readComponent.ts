import type { XmlNode } from '@toolkit/sfdx-project';
import { UnsupportedError } from '../../../core/types.ts';
import { aggregatePrefixes } from '../metadata/readReportParts.ts';
import type { Breaks, ComponentSort, DashboardComponent, Place, TableColumn } from './dashboardModel.ts';
import { drawingOf } from './drawings.ts';

const KNOWN = new Set([
  'autoselectColumnsFromReport',
  'chartAxisRange',
  'chartAxisRangeMax',
  'chartAxisRangeMin',
  'chartSummary',
  'componentChartTheme',
  'componentType',
  'dashboardFilterColumns',
  'dashboardTableColumn',
  'decimalPrecision',
  'displayUnits',
  'drillEnabled',
  'drillToDetailEnabled',
  'enableHover',
  'expandOthers',
  'flexComponentProperties',
  'footer',
  'gaugeMax',
  'gaugeMin',
  'groupingColumn',
  'groupingSortProperties',
  'header',
  'indicatorBreakpoint1',
  'indicatorBreakpoint2',
  'indicatorHighColor',
  'indicatorLowColor',
  'indicatorMiddleColor',
  'legendPosition',
  'maxValuesDisplayed',
  'metricLabel',
  'report',
  'showPercentage',
  'showPicturesOnCharts',
  'showPicturesOnTables',
  'showRange',
  'showTotal',
  'showValues',
  'sortBy',
  'sortLegendValues',
  'title',
  'useReportChart'
]);

/** One cell of the grid. */
export function readComponent(cell: XmlNode, filterCount: number): DashboardComponent {
  const node = cell.child('dashboardComponent') ?? cell;
  const strange = node.names().find((name) => !KNOWN.has(name));
  if (strange !== undefined) {
    throw new UnsupportedError(`<${strange}> in a dashboard`, node.file);
  }
  const type = node.requiredText('componentType');
  const drawing = drawingOf(type);
  if (drawing === undefined) {
    throw new UnsupportedError(`dashboard components of the type ${type}`, node.file);
  }
  const flex = node.child('flexComponentProperties');
  return {
    ...texts(node),
    ...display(node),
    place: placeOf(cell),
    drawing,
    report: node.requiredText('report'),
    filterColumns: filterColumns(node, filterCount),
    useReportChart: node.boolean('useReportChart'),
    autoSelectColumns: node.boolean('autoselectColumnsFromReport'),
    groupings: node.texts('groupingColumn'),
    aggregates: node.children('chartSummary').map(aggregate),
    sorts: sortsOf(node),
    tableColumns: tableColumns(node, flex),
    tableSort: tableSort(flex),
    maxRows: node.number('maxValuesDisplayed') ?? null,
    breaks: breaksOf(node)
  };
}

function texts(node: XmlNode): Pick<DashboardComponent, 'header' | 'title' | 'footer' | 'metricLabel'> {
  const text = (name: string): string | null => node.text(name) ?? null;
  return {
    header: text('header'),
    title: text('title'),
    footer: text('footer'),
    metricLabel: text('metricLabel')
  };
}

type Display = Pick<
  DashboardComponent,
  | 'axisRange'
  | 'combineSmallGroups'
  | 'decimalPrecision'
  | 'displayUnits'
  | 'legendPosition'
  | 'showPercentages'
  | 'showTotal'
  | 'showValues'
>;

function display(node: XmlNode): Display {
  return {
    legendPosition: node.text('legendPosition') ?? 'none',
    showValues: node.boolean('showValues'),
    showPercentages: node.boolean('showPercentage'),
    showTotal: node.boolean('showTotal'),
    combineSmallGroups: node.boolean('expandOthers'),
    displayUnits: (node.text('displayUnits') ?? 'Auto').toLowerCase(),
    decimalPrecision:
      node.number('decimalPrecision') ??
      node.child('flexComponentProperties')?.number('decimalPrecision') ??
      -1,
    axisRange: {
      rangeType: node.text('chartAxisRange') === 'Manual' ? 'manual' : 'auto',
      min: node.number('chartAxisRangeMin') ?? null,
      max: node.number('chartAxisRangeMax') ?? null
    }
  };
}

function placeOf(cell: XmlNode): Place {
  return {
    colspan: cell.number('colSpan') ?? 1,
    rowspan: cell.number('rowSpan') ?? 1,
    column: cell.number('columnIndex') ?? 0,
    row: cell.number('rowIndex') ?? 0
  };
}

/** In the order of the filters; where there are fewer, the last filters leave the component as it is. */
function filterColumns(node: XmlNode, count: number): (string | null)[] {
  const columns = node.children('dashboardFilterColumns').map((each) => each.text('column') ?? null);
  return Array.from({ length: count }, (_, index) => columns[index] ?? null);
}

function aggregate(node: XmlNode): string {
  const column = node.requiredText('column');
  const prefix = aggregatePrefixes[node.text('aggregate') ?? ''];
  return prefix === undefined ? column : `${prefix}!${column}`;
}

/** `g1`, `g2`, `g3`; older dashboards have one order for all. */
function sortsOf(node: XmlNode): ComponentSort[] {
  const sorts: ComponentSort[] = [];
  for (const each of node.child('groupingSortProperties')?.children('groupingSorts') ?? []) {
    const level = Number((each.text('groupingLevel') ?? 'g1').slice(1)) - 1;
    sorts[level] = {
      ...(each.text('inheritedReportGroupingSort') === 'r' && { inherited: true }),
      by: each.text('sortColumn'),
      descending: each.text('sortOrder') === 'd'
    };
  }
  const [first = ''] = [node.text('sortBy')];
  sorts[0] ??= {
    by: first.startsWith('RowValue') ? '' : undefined,
    descending: first.endsWith('Descending')
  };
  return [...sorts].map((sort) => sort ?? { by: undefined, descending: false });
}

function tableColumns(node: XmlNode, flex: XmlNode | undefined): TableColumn[] {
  const classic = node.children('dashboardTableColumn').map((column): TableColumn => {
    const prefix = aggregatePrefixes[column.text('aggregateType') ?? ''];
    const name = column.requiredText('column');
    const isAggregate = prefix !== undefined || name === 'RowCount' || /^FORMULA\d+$/.test(name);
    return {
      name: prefix === undefined ? name : `${prefix}!${name}`,
      type: isAggregate ? 'aggregate' : 'grouping',
      showTotal: column.boolean('showTotal'),
      showSubTotal: column.boolean('showSubTotal')
    };
  });
  const columns = flex?.children('flexTableColumn').map((column): TableColumn => ({
    name: column.requiredText('reportColumn'),
    type: column.oneOf('type', ['detail', 'aggregate', 'grouping']) ?? 'detail',
    showTotal: column.boolean('showTotal'),
    showSubTotal: column.boolean('showSubTotal')
  }));
  return columns ?? classic;
}

/** 1 is ascending, 2 descending. */
function tableSort(flex: XmlNode | undefined): ComponentSort | undefined {
  const node = flex?.child('flexTableSortInfo');
  const by = node?.text('sortColumn');
  return by === undefined ? undefined : { by, descending: node?.text('sortOrder') === '2' };
}

function breaksOf(node: XmlNode): Breaks {
  const color = (name: string): string | null => node.text(name)?.replace('#', '') ?? null;
  const number = (name: string): number | null => node.number(name) ?? null;
  return {
    colors: [color('indicatorLowColor'), color('indicatorMiddleColor'), color('indicatorHighColor')],
    bounds: [number('indicatorBreakpoint1'), number('indicatorBreakpoint2')],
    scale: [number('gaugeMin'), number('gaugeMax')]
  };
}
