/** What a client may change for one run, and what it may only send back as it was. */
import { isDeepStrictEqual } from 'node:util';
import { filtersIn } from '@toolkit/sfdx-project';
import type { FilterLogic } from '@toolkit/sfdx-project';
import { conjuncts, parseLogic } from '../filters/filterLogic.ts';
import { reportMetadata } from '../metadata/reportMetadata.ts';
import type { ReportFilter, ReportMetadata } from '../metadata/reportMetadata.ts';
import { UnsupportedError } from '../../../core/types.ts';
import { reportError } from '../reportError.ts';

const sentMetadata = reportMetadata.partial();

const CHANGEABLE = [
  'aggregates',
  'chart',
  'detailColumns',
  'groupingsAcross',
  'groupingsDown',
  'hasDetailRows',
  'reportBooleanFilter',
  'reportFilters',
  'reportFormat',
  'scope',
  'sortBy',
  'standardDateFilter'
] as const;

/**
 * "Cross filters, standard report filters, and filtering by row limit are unavailable when filtering data":
 * https://developer.salesforce.com/docs/analytics/api-analytics-rest/guide/sforce_analytics_rest_api_limits_limitations.html
 */
const FIXED = {
  crossFilters: 'Cross filters',
  standardFilters: 'Standard report filters',
  topRows: 'Row limits'
} as const;
const UNSUPPORTED = ['buckets', 'customDetailFormula', 'customSummaryFormula'] as const;

export function changedReport(saved: ReportMetadata, sent: unknown): ReportMetadata {
  const changes = parseChanges(sent);
  checkFixed(saved, changes);
  checkLocked(saved, changes);
  const chosen = Object.fromEntries(
    CHANGEABLE.flatMap((name) => (changes[name] === undefined ? [] : [[name, changes[name]]]))
  );
  return withoutLostChart({ ...saved, ...chosen }, changes.chart !== undefined && changes.chart !== null);
}

/** All of a report that is not saved ("Query"). */
export function wholeReport(sent: unknown): ReportMetadata {
  return parsed(reportMetadata.safeParse(sent));
}

function parseChanges(sent: unknown): Partial<ReportMetadata> {
  // What cannot be changed may be sent back in whatever shape the client keeps it.
  const known = typeof sent === 'object' && sent !== null ? sent : {};
  const relevant = new Set<string>([...CHANGEABLE, ...Object.keys(FIXED), ...UNSUPPORTED]);
  return parsed(
    sentMetadata.safeParse(
      Array.isArray(sent) || sent !== known
        ? sent
        : Object.fromEntries(Object.entries(known).filter(([name]) => relevant.has(name)))
    )
  );
}

function parsed<Value>(
  outcome:
    | { success: true; data: Value }
    | { success: false; error: { issues: { path: PropertyKey[]; message: string }[] } }
): Value {
  if (outcome.success) {
    return outcome.data;
  }
  const [issue] = outcome.error.issues;
  throw reportError(
    400,
    `The report metadata is invalid at ${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? ''}`
  );
}

function checkFixed(saved: ReportMetadata, changes: Partial<ReportMetadata>): void {
  for (const [name, words] of Object.entries(FIXED) as [keyof typeof FIXED, string][]) {
    if (changes[name] !== undefined && !isDeepStrictEqual(changes[name], saved[name])) {
      throw reportError(
        400,
        `${words} are unavailable when filtering data: send ${name} as the report has them.`
      );
    }
  }
  for (const name of UNSUPPORTED) {
    if (changes[name] !== undefined && !isDeepStrictEqual(changes[name], saved[name])) {
      throw new UnsupportedError(`changing ${name} of a report for one run`);
    }
  }
}

/**
 * A filter that cannot be edited while viewing the report. *Assumed*: the API holds to it as the page does, so the same
 * filter must come back, and must count whatever else does.
 */
function checkLocked(saved: ReportMetadata, changes: Partial<ReportMetadata>): void {
  const filters = changes.reportFilters ?? saved.reportFilters;
  const logic =
    changes.reportBooleanFilter === undefined ? saved.reportBooleanFilter : changes.reportBooleanFilter;
  const locked = saved.reportFilters.filter((filter) => !filter.isRunPageEditable);
  if (locked.length === 0 || (filters === saved.reportFilters && logic === saved.reportBooleanFilter)) {
    return;
  }
  const before = parseLogic(saved.reportBooleanFilter, saved.reportFilters.length);
  const after = parseLogic(logic, filters.length);
  for (const part of conjuncts(before).filter((each) => isLocked(each, saved.reportFilters))) {
    const wanted = spelledOut(part, saved.reportFilters);
    if (!conjuncts(after).some((each) => spelledOut(each, filters) === wanted)) {
      const [index = 0] = filtersIn(part);
      throw reportError(
        400,
        `The filter on ${saved.reportFilters[index]?.column} is locked and can't be changed when the report is run.`
      );
    }
  }
}

function isLocked(part: FilterLogic, filters: readonly ReportFilter[]): boolean {
  return filtersIn(part).some((index) => filters[index]?.isRunPageEditable === false);
}

/** Logic with its filters instead of their numbers: equal where it says the same. */
function spelledOut(part: FilterLogic, filters: readonly ReportFilter[]): string {
  return JSON.stringify(part, (key, value: unknown) => {
    if (key !== 'index') {
      return value;
    }
    const { column, operator, value: wanted, filterType } = filters[Number(value)]!;
    return [column, operator, wanted, filterType];
  });
}

/** A chart that the client did not ask for goes with the grouping it was drawn over. */
function withoutLostChart(metadata: ReportMetadata, asked: boolean): ReportMetadata {
  const { chart, groupingsDown, groupingsAcross, aggregates } = metadata;
  const groups = [...groupingsDown, ...groupingsAcross].map((each) => each.name);
  const isWhole =
    chart === null ||
    (chart.groupings.every((name) => groups.includes(name)) &&
      chart.summaries.every((name) => aggregates.includes(name) || name in metadata.customSummaryFormula));
  return isWhole || asked ? metadata : { ...metadata, chart: null };
}
