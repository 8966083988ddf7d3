/** `reportTypeMetadata`: what reports of a type can show, and how they can be filtered. */
import type { FieldSchema } from '../../../core/schemaTypes.ts';
import type { Session } from '../../../core/types.ts';
import { dateRange, storedDate } from '../../soql/parse/dateLiterals.ts';
import { durations } from '../metadata/dateDurations.ts';
import { granularities } from '../metadata/reportMetadata.ts';
import type { ReportQuery } from '../run/reportQuery.ts';
import type { ReportColumn, ReportType } from '../types/reportType.ts';
import { reportDataType } from './extendedMetadata.ts';
import { filterOperators } from './filterOperators.ts';

export function typeMetadata(type: ReportType, query: ReportQuery): Record<string, unknown> {
  const { session, now } = query.context;
  return {
    categories: type.sections().map((section) => ({
      columns: Object.fromEntries(
        section.columns
          .filter((column) => query.isReadable({ sources: [column] }))
          .map((column) => [column.id, describeColumn(column)])
      ),
      label: section.label
    })),
    dataTypeFilterOperatorMap: filterOperators(),
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
    standardFilterInfos: Object.fromEntries(type.standardFilters.map(({ name, label }) => [name, { label }])),
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
