/** Filters of a dashboard: what they are called, what they are to a report, how they stand in an address. */
import type { DashboardFilterOption } from './dashboardResult.ts';
import type { ReportFilter } from './reportResult.ts';

/** A filter of the dashboard as filters of a report; one between two values takes two. */
export function optionFilters(column: string, option: DashboardFilterOption): ReportFilter[] {
  const filter = (operator: string, value: string | null): ReportFilter => ({
    column,
    operator,
    value: value ?? '',
    isRunPageEditable: true
  });
  return option.operation === 'between'
    ? [filter('greaterOrEqual', option.startValue), filter('lessOrEqual', option.endValue)]
    : [filter(option.operation, option.value)];
}

/** What a choice of a filter is called: what the admin called it, else what it does. */
export function optionLabel({
  alias,
  operation,
  value,
  startValue,
  endValue
}: DashboardFilterOption): string {
  if (alias !== null && alias !== '') {
    return alias;
  }
  if (operation === 'between') {
    return `${startValue ?? ''} to ${endValue ?? ''}`;
  }
  const word = OPTION_WORDS[operation];
  return word === undefined ? (value ?? '') : `${word} ${value ?? ''}`;
}

const OPTION_WORDS: Readonly<Record<string, string>> = {
  notEqual: 'not',
  lessThan: 'less than',
  greaterThan: 'more than',
  lessOrEqual: 'at most',
  greaterOrEqual: 'at least',
  contains: 'contains',
  notContain: 'without',
  startsWith: 'starts with'
};

/** The address of a dashboard with the filters that are chosen. */
export function dashboardUrl(id: string, chosen: readonly (string | undefined)[]): string {
  const search = new URLSearchParams();
  chosen.forEach((option, index) => {
    if (option !== undefined && option !== '') {
      search.set(`filter${index + 1}`, option);
    }
  });
  return `/lightning/r/Dashboard/${id}/view${search.size > 0 ? `?${search.toString()}` : ''}`;
}
