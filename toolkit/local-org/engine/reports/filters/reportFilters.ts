/** All filters of a report: as a condition of its query, and as tests of what only its rows can say. */
import { convertedTo } from '../run/slots.ts';
import { filtersIn } from '@toolkit/sfdx-project';
import type { FilterLogic } from '@toolkit/sfdx-project';
import { DateTime } from 'luxon';
import { UnsupportedError } from '../../../core/types.ts';
import type { Session } from '../../../core/types.ts';
import { allOf } from '../../soql/tree/selectTree.ts';
import type { Condition } from '../../soql/tree/selectTree.ts';
import { durationOf } from '../metadata/dateDurations.ts';
import { detailFormulaOf } from '../metadata/reportMetadata.ts';
import type { CrossFilter, ReportFilter, ReportMetadata } from '../metadata/reportMetadata.ts';
import { reportError } from '../reportError.ts';
import type { ReportColumn, ReportType } from '../types/reportType.ts';
import { bucketCondition } from './bucketCondition.ts';
import { filterCondition, relativeDate, splitValues } from './filterCondition.ts';
import { formulaFilter } from './formulaFilter.ts';
import { conjuncts, parseLogic } from './filterLogic.ts';

/** https://developer.salesforce.com/docs/analytics/api-analytics-rest/guide/sforce_analytics_rest_api_limits_limitations.html */
const MAX_FIELD_FILTERS = 20;

export interface FilterContext {
  type: ReportType;
  session: Session;
  now: Date;
  /** Of the report, with several currencies. */
  currency: string | undefined;
  /** The column that rows are filtered by; refuses one that the session may not see. */
  column(id: string): ReportColumn;
  crossFilter(filter: CrossFilter): Condition;
}

export interface ReportFilters {
  where: Condition | undefined;
  /** Tests of the values of row-level formulas. */
  tests: { column: string; test: (value: unknown) => boolean }[];
}

export function reportFilters(metadata: ReportMetadata, context: FilterContext): ReportFilters {
  const { reportFilters: filters, reportBooleanFilter } = metadata;
  if (filters.length > MAX_FIELD_FILTERS) {
    throw reportError(400, `A report can have up to ${MAX_FIELD_FILTERS} field filters.`);
  }
  const isFormula = ({ column }: ReportFilter): boolean => detailFormulaOf(metadata, column) !== undefined;
  const parts = conjuncts(parseLogic(reportBooleanFilter, filters.length));
  const onFormulas = parts.filter((part) => filtersIn(part).some((index) => isFormula(filters[index]!)));
  const inQuery = parts.filter((part) => !onFormulas.includes(part));
  return {
    where: allOf(
      ...inQuery.map((part) =>
        logicCondition(part, (index) => condition(filters[index]!, metadata, context))
      ),
      period(metadata, context),
      ...metadata.standardFilters.map((filter) => standardCondition(filter, context.type)),
      ...metadata.crossFilters.map((filter) => context.crossFilter(filter))
    ),
    tests: onFormulas.map((part) => formulaTest(part, metadata))
  };
}

function formulaTest(part: FilterLogic, metadata: ReportMetadata): ReportFilters['tests'][number] {
  if (part.kind !== 'condition') {
    throw new UnsupportedError('a row-level formula in filter logic with OR or NOT');
  }
  const filter = metadata.reportFilters[part.index]!;
  return { column: filter.column, test: formulaFilter(filter, detailFormulaOf(metadata, filter.column)!) };
}

function logicCondition(logic: FilterLogic, filter: (index: number) => Condition): Condition {
  switch (logic.kind) {
    case 'condition':
      return filter(logic.index);
    case 'not':
      return { kind: 'not', condition: logicCondition(logic.part, filter) };
    default:
      return { kind: logic.kind, conditions: logic.parts.map((part) => logicCondition(part, filter)) };
  }
}

function condition(filter: ReportFilter, metadata: ReportMetadata, context: FilterContext): Condition {
  const bucket = metadata.buckets.find((each) => each.developerName === filter.column);
  if (bucket === undefined) {
    return filterCondition(filter, (id) => filterable(id, context), context.session, context.now);
  }
  const { field, path } = context.column(bucket.sourceColumnName);
  const left = convertedTo(field.type === 'currency' ? context.currency : undefined, path);
  const any: Condition = {
    kind: 'or',
    conditions: splitValues(filter.value).map((label) => bucketCondition(bucket, left, label))
  };
  switch (filter.operator) {
    case 'equals':
      return any;
    case 'notEqual':
      return { kind: 'not', condition: any };
    default:
      throw new UnsupportedError(`${filter.operator} on a bucket field in a report filter`, filter.column);
  }
}

/** https://developer.salesforce.com/docs/analytics/api-analytics-rest/guide/sforce_analytics_rest_api_error_codes_reports.html */
function filterable(id: string, context: FilterContext): ReportColumn {
  const column = context.column(id);
  if (!column.field.filterable) {
    throw reportError(400, `Specify a valid filterable column because ${id} is invalid.`);
  }
  return column;
}

function standardCondition(
  { name, value }: { name: string; value: string },
  type: ReportType
): Condition | undefined {
  const filter = type.standardFilters.find((each) => each.name === name);
  const found = filter?.condition(value);
  if (found === undefined) {
    throw new UnsupportedError(`the report setting ${name} ${value} of ${type.label}`);
  }
  return found ?? undefined;
}

/** From and to the days of the standard date filter, both with it. */
function period(metadata: ReportMetadata, context: FilterContext): Condition | undefined {
  const filter = metadata.standardDateFilter;
  if (filter === null) {
    return undefined;
  }
  const { column, durationValue } = filter;
  checkDateColumn(column, context);
  const bound = (operator: 'greaterOrEqual' | 'lessOrEqual', value: string | null): Condition | undefined =>
    value === null
      ? undefined
      : filterCondition(
          { column, operator, value, filterType: 'fieldValue', isRunPageEditable: true },
          (id) => context.column(id),
          context.session,
          context.now
        );
  const between = (from: string | null, to: string | null): Condition | undefined =>
    allOf(bound('greaterOrEqual', from), bound('lessOrEqual', to));
  if (durationValue === 'CUSTOM') {
    checkDay(filter.startDate, 'start', column);
    checkDay(filter.endDate, 'end', column);
    return between(filter.startDate, filter.endDate);
  }
  const duration = durationOf(durationValue);
  if (duration) {
    return between(duration.from.join(':'), duration.to.join(':'));
  }
  if (relativeDate(durationValue) === undefined) {
    throw reportError(
      400,
      `The duration ${durationValue} specified for the standard date filter is invalid.`
    );
  }
  return between(durationValue, durationValue);
}

function checkDay(day: string | null, which: 'start' | 'end', column: string): void {
  if (day !== null && !DateTime.fromISO(day).isValid) {
    throw reportError(
      400,
      `The specified ${which} date of ${column} specified for the standard date filter is invalid.`
    );
  }
}

function checkDateColumn(id: string, context: FilterContext): void {
  const { field } = context.column(id);
  if (field.type !== 'date' && field.type !== 'datetime') {
    throw reportError(
      400,
      `The column ${id} cannot be a standard date filter because it is not a date column.`
    );
  }
}
