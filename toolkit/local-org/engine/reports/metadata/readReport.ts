/** A report's XML as `ReportMetadata`. What a report uses and this cannot run is refused by name, never left out. */
import type { ReportPart, XmlNode } from '@toolkit/sfdx-project';
import { UnsupportedError } from '../../../core/types.ts';
import type { ReportMetadata } from './reportMetadata.ts';
import {
  aggregatesOf,
  bucket,
  chart,
  crossFilter,
  dateFilter,
  detailFormula,
  filter,
  grouping,
  standardFilters,
  summaryFormula
} from './readReportParts.ts';

/** Elements that only say how a report looks, or that are described elsewhere. */
const ignored = new Set([
  'colorRanges',
  'formattingRules',
  'folderName',
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
  'customDetailFormulas',
  'description',
  'filter',
  'format',
  'groupingsAcross',
  'groupingsDown',
  'isSmartTotalDisabled',
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

export interface ReportPlace {
  id: string;
  folderId: string | null;
  reportTypeLabel: string;
}

const formats = { Tabular: 'TABULAR', Summary: 'SUMMARY', Matrix: 'MATRIX' } as const;

export function readReport(part: ReportPart, place: ReportPlace): ReportMetadata {
  const { xml } = part;
  checkElements(xml);
  return {
    ...rows(xml),
    ...groups(xml),
    ...filters(xml),
    chart: chart(xml),
    currency: xml.text('currency') ?? null,
    description: part.description ?? null,
    developerName: part.developerName,
    division: null,
    folderId: place.folderId,
    historicalSnapshotDates: [],
    id: place.id,
    name: part.label,
    presentationOptions: { hasStackedSummaries: true },
    reportFormat: format(xml),
    reportType: { label: place.reportTypeLabel, type: part.reportType }
  };
}

function checkElements(xml: XmlNode): void {
  for (const name of xml.names()) {
    if (!read.has(name) && !ignored.has(name)) {
      throw new UnsupportedError(`<${name}> in a report`, xml.file);
    }
  }
  if (xml.boolean('isSmartTotalDisabled')) {
    throw new UnsupportedError('reports with smart totals off', xml.file);
  }
}

function format(xml: XmlNode): ReportMetadata['reportFormat'] {
  const word = xml.oneOf('format', ['Tabular', 'Summary', 'Matrix', 'MultiBlock', 'Joined']) ?? 'Tabular';
  if (word === 'MultiBlock' || word === 'Joined') {
    throw new UnsupportedError('joined reports', xml.file);
  }
  return formats[word];
}

function rows(
  xml: XmlNode
): Pick<
  ReportMetadata,
  | 'buckets'
  | 'customDetailFormula'
  | 'detailColumns'
  | 'hasDetailRows'
  | 'hasRecordCount'
  | 'sortBy'
  | 'topRows'
> {
  const rowLimit = xml.number('rowLimit');
  const sortColumn = xml.text('sortColumn');
  const sortOrder = xml.oneOf('sortOrder', ['Asc', 'Desc']) ?? 'Asc';
  return {
    buckets: xml.children('buckets').map(bucket),
    customDetailFormula: byName(xml.children('customDetailFormulas'), detailFormula),
    detailColumns: xml.children('columns').map((node) => node.requiredText('field')),
    hasDetailRows: xml.boolean('showDetails', true),
    hasRecordCount: true,
    sortBy: sortColumn === undefined ? [] : [{ sortColumn, sortOrder }],
    topRows: rowLimit === undefined ? null : { rowLimit, direction: sortOrder }
  };
}

function groups(
  xml: XmlNode
): Pick<
  ReportMetadata,
  | 'aggregates'
  | 'customSummaryFormula'
  | 'groupingsAcross'
  | 'groupingsDown'
  | 'showGrandTotal'
  | 'showSubtotals'
> {
  return {
    aggregates: aggregatesOf(xml),
    customSummaryFormula: byName(xml.children('aggregates'), summaryFormula),
    groupingsAcross: xml.children('groupingsAcross').map(grouping),
    groupingsDown: xml.children('groupingsDown').map(grouping),
    showGrandTotal: xml.boolean('showGrandTotal', true),
    showSubtotals: xml.boolean('showSubTotals', true)
  };
}

function filters(
  xml: XmlNode
): Pick<
  ReportMetadata,
  | 'crossFilters'
  | 'reportBooleanFilter'
  | 'reportFilters'
  | 'scope'
  | 'standardDateFilter'
  | 'standardFilters'
  | 'supportsRoleHierarchy'
  | 'userOrHierarchyFilterId'
> {
  const filtered = xml.child('filter');
  return {
    crossFilters: xml.children('crossFilters').map(crossFilter),
    reportBooleanFilter: filtered?.text('booleanFilter') ?? null,
    reportFilters: filtered?.children('criteriaItems').map(filter) ?? [],
    scope: xml.text('scope') ?? 'organization',
    standardDateFilter: dateFilter(xml.child('timeFrameFilter')),
    standardFilters: standardFilters(xml),
    supportsRoleHierarchy: false,
    userOrHierarchyFilterId: null
  };
}

function byName<Part>(nodes: readonly XmlNode[], readPart: (node: XmlNode) => Part): Record<string, Part> {
  return Object.fromEntries(nodes.map((node) => [node.requiredText('developerName'), readPart(node)]));
}
