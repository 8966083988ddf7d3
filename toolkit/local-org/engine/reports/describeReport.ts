/**
 * `GET /analytics/reports/{id}/describe`: the report, and what its type offers.
 * https://developer.salesforce.com/docs/analytics/api-analytics-rest/guide/sforce_analytics_rest_api_getbasic_reportmetadata.htm
 */
import type { FieldSchema } from '../../core/schemaTypes.ts';
import type { Session } from '../../core/types.ts';
import { dateRange, storedDate } from '../soql/parse/dateLiterals.ts';
import { durations } from './dateDurations.ts';
import { extendedMetadata, reportDataType } from './extendedMetadata.ts';
import type { ExtendedMetadata } from './extendedMetadata.ts';
import { granularities } from './reportMetadata.ts';
import type { ReportMetadata } from './reportMetadata.ts';
import type { ReportOrg } from './reportList.ts';
import { reportTypeOf } from './reportType.ts';
import type { ReportColumn, ReportType } from './reportType.ts';
import { savedReport } from './runReport.ts';
import { pseudoField } from '../soql/compile/pseudoField.ts';

export interface ReportDescription {
  reportExtendedMetadata: ExtendedMetadata;
  reportMetadata: ReportMetadata;
  reportTypeMetadata: Record<string, unknown>;
}

export function describeReport(org: ReportOrg, idOrName: string, session: Session): ReportDescription {
  const context = org.queryContext(session);
  const metadata = savedReport(org, context, idOrName);
  const type = reportTypeOf(org.project, org.schema, metadata.reportType.type);
  const columnOf = (id: string): { label: string; field: FieldSchema; source: ReportColumn } => {
    const bucket = metadata.buckets.find((each) => each.developerName === id);
    const source = type.column(bucket?.sourceColumnName ?? id);
    return {
      label: bucket?.label ?? source.label,
      field: bucket ? pseudoField(id, 'string') : source.field,
      source
    };
  };
  return {
    reportExtendedMetadata: extendedMetadata(metadata, columnOf),
    reportMetadata: metadata,
    reportTypeMetadata: typeMetadata(type, session, context.now)
  };
}

const orderedOperators: [name: string, label: string][] = [
  ['equals', 'equals'],
  ['notEqual', 'not equal to'],
  ['lessThan', 'less than'],
  ['greaterThan', 'greater than'],
  ['lessOrEqual', 'less or equal'],
  ['greaterOrEqual', 'greater or equal']
];
const textOperators: [string, string][] = [
  ...orderedOperators,
  ['contains', 'contains'],
  ['notContain', 'does not contain'],
  ['startsWith', 'starts with']
];
const listOperators: [string, string][] = [
  ['equals', 'equals'],
  ['notEqual', 'not equal to'],
  ['includes', 'includes'],
  ['excludes', 'excludes']
];

const operatorsByType: Readonly<Record<string, [string, string][]>> = {
  boolean: orderedOperators.slice(0, 2),
  currency: orderedOperators,
  date: orderedOperators,
  datetime: orderedOperators,
  double: orderedOperators,
  int: orderedOperators,
  percent: orderedOperators,
  id: orderedOperators.slice(0, 2),
  multipicklist: listOperators,
  email: textOperators,
  phone: textOperators,
  picklist: textOperators,
  string: textOperators,
  textarea: textOperators,
  url: textOperators
};

function typeMetadata(type: ReportType, session: Session, now: Date): Record<string, unknown> {
  return {
    categories: type.sections().map((section) => ({
      columns: Object.fromEntries(
        section.columns
          .filter(
            (column) =>
              session.access.field(column.table.object, column.entityColumnName.split('.').at(-1) ?? '')
                .read || column.path.length > 1
          )
          .map((column) => [column.id, describeColumn(column)])
      ),
      label: section.label
    })),
    dataTypeFilterOperatorMap: Object.fromEntries(
      Object.entries(operatorsByType).map(([name, operators]) => [
        name,
        operators.map(([operator, label]) => ({ label, name: operator }))
      ])
    ),
    dateGranularityInfos: granularities.map((value) => ({
      label: value.replace(/([a-z])([A-Z])/g, '$1 $2'),
      value
    })),
    divisionInfo: { defaultValue: null, values: [] },
    objects: type.tables.map((table) => ({
      apiName: table.object.name,
      joinType: table.join === undefined ? 'ROOT' : table.join.outer ? 'OUTER' : 'INNER',
      label: table.object.labelPlural
    })),
    scopeInfo: {
      defaultValue: 'organization',
      values: [
        { allowsDivision: false, label: 'My records', value: 'user' },
        { allowsDivision: false, label: 'All records', value: 'organization' }
      ]
    },
    standardDateFilterDurationGroups: durationGroups(session, now),
    standardFilterInfos: {},
    supportsJoinedFormat: false
  };
}

function describeColumn(column: ReportColumn): Record<string, unknown> {
  const { field } = column;
  return {
    allowedInCustomDetailFormula: true,
    bucketable: field.type !== 'date' && field.type !== 'datetime',
    dataType: reportDataType(field),
    entityColumnName: column.entityColumnName,
    fieldToFieldFilterable: true,
    filterValues: filterValues(field),
    filterable: field.filterable,
    isCustom: field.custom,
    isLookup: column.idPath !== undefined,
    label: column.label,
    maxLength: field.length > 0 ? field.length : null,
    uniqueCountable: true
  };
}

function filterValues(field: FieldSchema): { label: string; name: string }[] {
  if (field.type === 'boolean') {
    return ['True', 'False'].map((each) => ({ label: each, name: each }));
  }
  return (field.picklist?.values ?? [])
    .filter((each) => each.active)
    .map(({ label, value }) => ({ label, name: value }));
}

function durationGroups(session: Session, now: Date): unknown[] {
  const clock = { now, timeZone: session.timeZone, locale: session.locale };
  const groups = new Map<string, unknown[]>();
  for (const duration of durations) {
    const start = dateRange(duration.from[0], duration.from[1], clock)?.start;
    const end = dateRange(duration.to[0], duration.to[1], clock)?.end.minus({ days: 1 });
    const list = groups.get(duration.group) ?? [];
    list.push({
      endDate: end ? storedDate(end) : null,
      label: duration.label,
      startDate: start ? storedDate(start) : null,
      value: duration.value
    });
    groups.set(duration.group, list);
  }
  const custom = {
    label: '',
    standardDateFilterDurations: [{ endDate: null, label: 'Custom', startDate: null, value: 'CUSTOM' }]
  };
  return [
    custom,
    ...[...groups].map(([label, standardDateFilterDurations]) => ({ label, standardDateFilterDurations }))
  ];
}
