/**
 * Which conditions filters may use, by type of data.
 * https://developer.salesforce.com/docs/analytics/api-analytics-rest/guide/analytics_api_filteroperators_reference_list.html
 */

type Operator = readonly [name: string, label: string];

const equalOperators: readonly Operator[] = [
  ['equals', 'equals'],
  ['notEqual', 'not equal to']
];
const orderedOperators: readonly Operator[] = [
  ...equalOperators,
  ['lessThan', 'less than'],
  ['greaterThan', 'greater than'],
  ['lessOrEqual', 'less or equal'],
  ['greaterOrEqual', 'greater or equal']
];
const textOperators: readonly Operator[] = [
  ...orderedOperators,
  ['contains', 'contains'],
  ['notContain', 'does not contain'],
  ['startsWith', 'starts with']
];
const listOperators: readonly Operator[] = [
  ...equalOperators,
  ['includes', 'includes'],
  ['excludes', 'excludes']
];

const operatorsByType: Readonly<Record<string, readonly Operator[]>> = {
  boolean: equalOperators,
  currency: orderedOperators,
  date: orderedOperators,
  datetime: orderedOperators,
  double: orderedOperators,
  int: orderedOperators,
  percent: orderedOperators,
  reference: equalOperators,
  id: [...equalOperators, ['startsWith', 'starts with']],
  multipicklist: listOperators,
  email: textOperators,
  phone: textOperators,
  picklist: textOperators,
  string: textOperators,
  textarea: textOperators,
  url: textOperators
};

/** `forDashboards`: filters of dashboards can name a range too. */
export function filterOperators(forDashboards = false): Record<string, { label: string; name: string }[]> {
  return Object.fromEntries(
    Object.entries(operatorsByType).map(([type, operators]) => [
      type,
      [
        ...operators,
        ...(forDashboards && operators === orderedOperators ? [['between', 'between']] : [])
      ].map(([name = '', label = '']) => ({ label, name }))
    ])
  );
}
