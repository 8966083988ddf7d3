/** A report's XML as `ReportMetadata`. What a report uses and this cannot run is refused by name, never left out. */
import type { ReportPart, XmlNode } from '@toolkit/sfdx-project';
import { UnsupportedError } from '../../core/types.ts';
import { durationOfInterval } from './dateDurations.ts';
import { filterOperators, granularities } from './reportMetadata.ts';
import type {
  Bucket,
  CrossFilter,
  Grouping,
  ReportFilter,
  ReportMetadata,
  StandardDateFilter,
  SummaryFormula
} from './reportMetadata.ts';

/** Elements that only say how a report looks, or that are described elsewhere. */
const ignored = new Set([
  'colorRanges',
  'formattingRules',
  'folderName',
  'isSmartTotalDisabled',
  'numSubscriptions',
  'reportTypeApiName',
  'showCurrentDate'
]);
const read = new Set([
  'aggregates',
  'buckets',
  'chart',
  'columns',
  'crossFilters',
  'currency',
  'description',
  'filter',
  'format',
  'groupingsAcross',
  'groupingsDown',
  'name',
  'params',
  'reportType',
  'rowLimit',
  'scope',
  'showDetails',
  'showGrandTotal',
  'showSubTotals',
  'sortColumn',
  'sortOrder',
  'timeFrameFilter'
]);
/** Settings of report types that change nothing here: `co` is the older name of the scope. */
const ignoredParams = new Set(['co']);

const aggregatePrefixes: Readonly<Record<string, string>> = {
  Sum: 's',
  Average: 'a',
  Minimum: 'm',
  Maximum: 'x',
  Unique: 'u'
};

export function readReport(
  part: ReportPart,
  id: string,
  reportTypeLabel: string,
  folderId: string | null
): ReportMetadata {
  const { xml } = part;
  const file = part.file;
  for (const name of xml.names()) {
    if (!read.has(name) && !ignored.has(name)) {
      throw new UnsupportedError(`<${name}> in a report`, file);
    }
  }
  const format = xml.oneOf('format', ['Tabular', 'Summary', 'Matrix', 'MultiBlock', 'Joined']) ?? 'Tabular';
  if (format === 'MultiBlock' || format === 'Joined') {
    throw new UnsupportedError('joined reports', file);
  }
  const formulas = Object.fromEntries(
    xml.children('aggregates').map((node) => [node.requiredText('developerName'), summaryFormula(node)])
  );
  const rowLimit = xml.number('rowLimit');
  const sortColumn = xml.text('sortColumn');
  const sortOrder = xml.oneOf('sortOrder', ['Asc', 'Desc']) ?? 'Asc';
  return {
    aggregates: aggregatesOf(xml, formulas),
    buckets: xml.children('buckets').map(bucket),
    chart: chart(xml),
    crossFilters: xml.children('crossFilters').map(crossFilter),
    currency: null,
    customDetailFormula: {},
    customSummaryFormula: formulas,
    description: part.description ?? null,
    detailColumns: xml.children('columns').map((node) => node.requiredText('field')),
    developerName: part.developerName,
    division: null,
    folderId,
    groupingsAcross: xml.children('groupingsAcross').map(grouping),
    groupingsDown: xml.children('groupingsDown').map(grouping),
    hasDetailRows: xml.boolean('showDetails', true),
    hasRecordCount: true,
    historicalSnapshotDates: [],
    id,
    name: part.label,
    presentationOptions: { hasStackedSummaries: true },
    reportBooleanFilter: xml.child('filter')?.text('booleanFilter') ?? null,
    reportFilters: xml.child('filter')?.children('criteriaItems').map(filter) ?? [],
    reportFormat: format === 'Tabular' ? 'TABULAR' : format === 'Summary' ? 'SUMMARY' : 'MATRIX',
    reportType: { label: reportTypeLabel, type: part.reportType },
    scope: xml.text('scope') ?? 'organization',
    showGrandTotal: xml.boolean('showGrandTotal', true),
    showSubtotals: xml.boolean('showSubTotals', true),
    sortBy: sortColumn === undefined ? [] : [{ sortColumn, sortOrder }],
    standardDateFilter: dateFilter(xml.child('timeFrameFilter')),
    standardFilters: standardFilters(xml),
    supportsRoleHierarchy: false,
    topRows: rowLimit === undefined ? null : { rowLimit, direction: sortOrder },
    userOrHierarchyFilterId: null
  };
}

/** In the order of the columns, record count last. */
function aggregatesOf(xml: XmlNode, formulas: Record<string, SummaryFormula>): string[] {
  const columns = xml.children('columns').flatMap((node) =>
    node.texts('aggregateTypes').flatMap((type) => {
      if (type === 'None' || type === 'Noop') {
        return [];
      }
      const prefix = aggregatePrefixes[type];
      if (prefix === undefined) {
        throw new UnsupportedError(`the summary ${type}`, node.file);
      }
      return [`${prefix}!${node.requiredText('field')}`];
    })
  );
  return [...columns, ...Object.keys(formulas), 'RowCount'];
}

function grouping(node: XmlNode): Grouping {
  const sortByName = node.text('sortByName');
  const sortType = node.oneOf('sortType', ['Column', 'Aggregate', 'CustomSummaryFormula']);
  const aggregate = aggregatePrefixes[node.text('aggregateType') ?? ''];
  return {
    name: node.requiredText('field'),
    sortOrder: node.oneOf('sortOrder', ['Asc', 'Desc']) ?? 'Asc',
    dateGranularity: node.oneOf('dateGranularity', granularities) ?? 'None',
    sortAggregate: sortAggregate(sortType, sortByName, node.text('aggregateType'), aggregate)
  };
}

function sortAggregate(
  type: string | undefined,
  name: string | undefined,
  kind: string | undefined,
  prefix: string | undefined
): string | null {
  if (type === 'CustomSummaryFormula') {
    return name ?? null;
  }
  if (type !== 'Aggregate') {
    return null;
  }
  if (kind === 'RowCount' || name === 'RowCount') {
    return 'RowCount';
  }
  return name === undefined || prefix === undefined ? null : `${prefix}!${name}`;
}

function filter(node: XmlNode): ReportFilter {
  return {
    column: node.requiredText('column'),
    operator: node.oneOf('operator', filterOperators) ?? 'equals',
    value: node.text('value') ?? '',
    filterType: node.boolean('columnToColumn') ? 'fieldToField' : 'fieldValue',
    isRunPageEditable: node.boolean('isUnlocked')
  };
}

function crossFilter(node: XmlNode): CrossFilter {
  return {
    criteria: node.children('criteriaItems').map(filter),
    includesObject: node.oneOf('operation', ['with', 'without']) === 'with',
    primaryEntityField: node.requiredText('primaryTableColumn'),
    relatedEntity: node.requiredText('relatedTable'),
    relatedEntityJoinField: node.requiredText('relatedTableJoinColumn')
  };
}

function bucket(node: XmlNode): Bucket {
  return {
    bucketType: node.oneOf('bucketType', ['number', 'picklist', 'text']) ?? 'picklist',
    developerName: node.requiredText('developerName'),
    label: node.requiredText('masterLabel'),
    nullTreatedAsZero: node.text('nullTreatment') === 'z',
    otherBucketLabel: node.text('otherBucketLabel') ?? null,
    sourceColumnName: node.requiredText('sourceColumnName'),
    values: node.children('values').map((value) => {
      const sources = value.children('sourceValues');
      const to = sources.map((each) => each.text('to')).find((each) => each !== undefined);
      return {
        label: value.requiredText('value'),
        sourceDimensionValues: sources.flatMap((each) => each.text('sourceValue') ?? []),
        rangeUpperBound: to === undefined ? null : Number(to)
      };
    })
  };
}

function summaryFormula(node: XmlNode): SummaryFormula {
  const context = (name: string): { group: string | null; type: 'all' | 'custom' | 'grand_total' } => {
    const value = node.text(name);
    if (value === undefined || value === 'ALL_SUMMARY_LEVELS') {
      return { group: null, type: 'all' };
    }
    return value === 'GRAND_SUMMARY'
      ? { group: null, type: 'grand_total' }
      : { group: value, type: 'custom' };
  };
  const down = context('downGroupingContext');
  const across = context('acrossGroupingContext');
  return {
    label: node.requiredText('masterLabel'),
    description: node.text('description') ?? null,
    formulaType: node.oneOf('datatype', ['number', 'currency', 'percent']) ?? 'number',
    decimalPlaces: node.number('scale') ?? 2,
    downGroup: down.group,
    downGroupType: down.type,
    acrossGroup: across.group,
    acrossGroupType: across.type,
    formula: node.requiredText('calculatedFormula')
  };
}

function dateFilter(node: XmlNode | undefined): StandardDateFilter | null {
  if (node === undefined) {
    return null;
  }
  const interval = node.requiredText('interval');
  const duration = durationOfInterval(interval);
  if (duration === undefined && interval !== 'INTERVAL_CUSTOM') {
    throw new UnsupportedError(`the period ${interval}`, node.file);
  }
  return {
    column: node.requiredText('dateColumn'),
    durationValue: duration?.value ?? 'CUSTOM',
    startDate: node.text('startDate') ?? null,
    endDate: node.text('endDate') ?? null
  };
}

function standardFilters(xml: XmlNode): ReportMetadata['standardFilters'] {
  return xml.children('params').flatMap((node) => {
    const name = node.requiredText('name');
    if (ignoredParams.has(name)) {
      return [];
    }
    throw new UnsupportedError(`the report setting ${name}`, xml.file);
  });
}

/** `HorizontalBar` is `Horizontal Bar` in the REST API. */
function chart(xml: XmlNode): ReportMetadata['chart'] {
  const node = xml.child('chart');
  if (node === undefined) {
    return null;
  }
  const summaries = node.children('chartSummaries').map((each) => {
    const column = each.requiredText('column');
    const prefix = aggregatePrefixes[each.text('aggregate') ?? ''];
    return {
      summary: prefix === undefined ? column : `${prefix}!${column}`,
      axis: (each.text('axisBinding') ?? 'y').toUpperCase()
    };
  });
  return {
    chartType: node.requiredText('chartType').replace(/([a-z])([A-Z])/g, '$1 $2'),
    groupings: [node.text('groupingColumn'), node.text('secondaryGroupingColumn')].filter(
      (each) => each !== undefined
    ),
    hasLegend: node.has('legendPosition'),
    showChartValues: node.boolean('showValues'),
    summaries: summaries.map((each) => each.summary),
    summaryAxisLocations: summaries.map((each) => each.axis),
    title: node.text('title') ?? null
  };
}
