/** Parts of a report's XML as the parts of `ReportMetadata`. */
import type { XmlNode } from '@toolkit/sfdx-project';
import { UnsupportedError } from '../../../core/types.ts';
import { durationOfInterval } from './dateDurations.ts';
import { filterOperators, granularities } from './reportMetadata.ts';
import type {
  Bucket,
  CrossFilter,
  DetailFormula,
  Grouping,
  ReportFilter,
  ReportMetadata,
  StandardDateFilter,
  SummaryFormula
} from './reportMetadata.ts';

/** Settings of report types that change nothing here: `co` is the older name of the scope. */
const ignoredParams = new Set(['co']);

export const aggregatePrefixes: Readonly<Record<string, string>> = {
  Sum: 's',
  Average: 'a',
  Minimum: 'm',
  Maximum: 'x',
  Unique: 'u'
};

const formulaTypes = { Double: 'number', Text: 'text', DateOnly: 'date', DateTime: 'datetime' } as const;

/** In the order of the columns, record count last. */
export function aggregatesOf(xml: XmlNode): string[] {
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
  const formulas = xml
    .children('aggregates')
    .filter((node) => node.boolean('isActive', true))
    .map((node) => node.requiredText('developerName'));
  return [...columns, ...formulas, 'RowCount'];
}

export function grouping(node: XmlNode): Grouping {
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

export function filter(node: XmlNode): ReportFilter {
  return {
    column: node.requiredText('column'),
    operator: node.oneOf('operator', filterOperators) ?? 'equals',
    value: node.text('value') ?? '',
    filterType: node.boolean('columnToColumn') ? 'fieldToField' : 'fieldValue',
    isRunPageEditable: node.boolean('isUnlocked')
  };
}

export function crossFilter(node: XmlNode): CrossFilter {
  return {
    criteria: node.children('criteriaItems').map(filter),
    includesObject: node.oneOf('operation', ['with', 'without']) === 'with',
    primaryEntityField: node.requiredText('primaryTableColumn'),
    relatedEntity: node.requiredText('relatedTable'),
    relatedEntityJoinField: node.requiredText('relatedTableJoinColumn')
  };
}

export function bucket(node: XmlNode): Bucket {
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

export function summaryFormula(node: XmlNode): SummaryFormula {
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

export function dateFilter(node: XmlNode | undefined): StandardDateFilter | null {
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

/** Whether the type knows them is seen when the report runs. */
export function standardFilters(xml: XmlNode): ReportMetadata['standardFilters'] {
  return xml
    .children('params')
    .map((node) => ({ name: node.requiredText('name'), value: node.text('value') ?? '' }))
    .filter(({ name }) => !ignoredParams.has(name));
}

export function detailFormula(node: XmlNode): DetailFormula {
  const dataType = node.oneOf('dataType', ['Double', 'Text', 'DateOnly', 'DateTime']) ?? 'Double';
  return {
    label: node.requiredText('label'),
    description: node.text('description') ?? null,
    formulaType: formulaTypes[dataType],
    decimalPlaces: dataType === 'Double' ? (node.number('scale') ?? 2) : null,
    formula: node.requiredText('calculatedFormula')
  };
}

/** `HorizontalBar` is `Horizontal Bar` in the REST API. */
export function chart(xml: XmlNode): ReportMetadata['chart'] {
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
