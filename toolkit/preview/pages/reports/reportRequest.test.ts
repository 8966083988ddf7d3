import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  filtersFromText,
  filtersToText,
  groupFilters,
  isUnchanged,
  pathFilters,
  placeFilters,
  reportUrl,
  runBody
} from './reportRequest.ts';
import type { ReportFilter, ReportMetadata } from './reportResult.ts';
import { reportChart } from './chartView.ts';
import { group, numbers, testReport } from './testReport.ts';

const own: ReportFilter = { column: 'A', operator: 'equals', value: '1', isRunPageEditable: false };
const extra: ReportFilter = { column: 'B', operator: 'equals', value: 'x', isRunPageEditable: true };

function saved(more: Partial<ReportMetadata> = {}): ReportMetadata {
  return {
    ...testReport({ facts: { 'T!T': numbers(1) } }).reportMetadata,
    reportFilters: [own],
    reportBooleanFilter: null,
    ...more
  };
}

test('what is not changed is not sent', () => {
  assert.deepEqual(runBody(saved(), {}), { reportMetadata: {} });
  assert.ok(isUnchanged({ further: [] }));
  for (const changes of [{ filters: [] }, { further: [extra] }, { rowsOnly: true }]) {
    assert.ok(!isUnchanged(changes), JSON.stringify(changes));
  }
});

test('a filter on top leaves the report its own, locked ones as they are', () => {
  assert.deepEqual(runBody(saved(), { further: [extra] }).reportMetadata, {
    reportFilters: [own, extra],
    reportBooleanFilter: null
  });
});

test('a filter on top holds whatever the logic of the others says', () => {
  const two = saved({ reportFilters: [own, own], reportBooleanFilter: '1 OR 2' });
  assert.equal(
    runBody(two, { further: [extra, extra] }).reportMetadata['reportBooleanFilter'],
    '(1 OR 2) AND 3 AND 4'
  );
});

test('rows alone have no groups; sorting names the column', () => {
  const body = runBody(saved(), { rowsOnly: true, sort: { column: 'A', order: 'Desc' } }).reportMetadata;
  assert.deepEqual(body, {
    sortBy: [{ sortColumn: 'A', sortOrder: 'Desc' }],
    groupingsDown: [],
    groupingsAcross: [],
    reportFormat: 'TABULAR',
    hasDetailRows: true
  });
});

test('a group is left by its value, a group by date by its days, an empty one by emptiness', () => {
  const month = {
    ...group('0', 'May 2026'),
    value: '2026-05-01',
    dategroupings: [{ startDate: '2026-05-01', endDate: '2026-05-31' }]
  };
  const filters = groupFilters(
    ['F', 'M', 'E', 'C'],
    [
      { ...group('0', 'Ana'), value: '005000000000001AAA' },
      month,
      { ...group('1', '-'), value: null },
      { ...group('2', 'True'), value: true }
    ]
  );
  assert.deepEqual(
    filters.map(({ column, operator, value }) => [column, operator, value]),
    [
      ['F', 'equals', '005000000000001AAA'],
      ['M', 'greaterOrEqual', '2026-05-01'],
      ['M', 'lessOrEqual', '2026-05-31'],
      ['E', 'equals', ''],
      ['C', 'equals', 'True']
    ]
  );
});

test('filters survive the address, and an address that people changed is no harm', () => {
  const filter = fc.record(
    {
      column: fc.string(),
      operator: fc.string(),
      value: fc.string(),
      isRunPageEditable: fc.constant(true)
    },
    { noNullPrototype: true }
  );
  fc.assert(
    fc.property(fc.array(filter), (filters) => {
      const url = new URL(reportUrl('00O000000000001AAA', filters), 'http://x');
      assert.deepEqual(filtersFromText(url.searchParams.get('filters') ?? undefined), filters);
      assert.deepEqual(filtersFromText(filtersToText(filters)), filters);
    })
  );
  for (const text of [
    undefined,
    '',
    '{',
    '7',
    'null',
    '[[1,2,3]]',
    '[["a","equals"]]',
    '{"a":1}',
    '[null]'
  ]) {
    assert.deepEqual(filtersFromText(text), [], text);
  }
});

test('a group whose name has commas or quotes is one value', () => {
  const values = ['Oak, ash', 'The "big" one', 'plain'].map(
    (name) => groupFilters(['A'], [group('0', name)])[0]?.value
  );
  assert.deepEqual(values, ['"Oak, ash"', '"The ""big"" one"', 'plain']);
});

test('a place of a matrix is filtered by its rows and its columns', () => {
  const [row, inner, column] = [group('0', 'north'), group('0_0', 'east'), group('0', 'May')];
  const report = testReport({ downNames: ['A', 'B'], acrossNames: ['C'], facts: {} });
  const named = (path: (typeof row)[], downCount?: number): string[] =>
    pathFilters(report, path, downCount).map((filter) => `${filter.column} ${filter.value}`);
  assert.deepEqual(named([row, inner, column], 2), ['A north', 'B east', 'C May']);
  assert.deepEqual(named([row, column], 1), ['A north', 'C May']);
  assert.deepEqual(named([column], 0), ['C May']);
  assert.deepEqual(named([row, inner]), ['A north', 'B east']);
});

test('a bar is filtered by what the chart groups by; a place that is not a group by nothing', () => {
  const down = [group('0', 'x', [group('0_0', 'p')])];
  const report = testReport({ downNames: ['A', 'B'], down, facts: { '0_0!T': numbers(1) } });
  report.reportMetadata.chart = {
    chartType: 'Horizontal Bar',
    groupings: ['B'],
    summaries: ['RowCount'],
    title: '',
    hasLegend: false
  };
  const chart = reportChart(report);
  assert.ok(chart);
  assert.deepEqual(
    placeFilters(report, chart, 0).map((filter) => [filter.column, filter.value]),
    [['B', 'p']]
  );
  assert.deepEqual(placeFilters(report, chart, 7), []);
});
