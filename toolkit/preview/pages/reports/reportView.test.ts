import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportChart } from './chartView.ts';
import { matrixView } from './matrixView.ts';
import {
  aggregateLabels,
  aggregateText,
  detailColumns,
  filterTexts,
  grandTotals,
  hiddenColumns,
  reportLines
} from './reportView.ts';
import type { ReportResult } from './reportResult.ts';

function cell(label: string, value: unknown = label): { label: string; value: unknown } {
  return { label, value };
}

function report(overrides: Partial<ReportResult> = {}): ReportResult {
  return {
    allData: true,
    hasDetailRows: true,
    factMap: {
      'T!T': { aggregates: [cell('$300', { amount: 300, currency: 'USD' }), cell('3', 3)] },
      '0!T': { aggregates: [cell('$100', { amount: 100, currency: 'USD' }), cell('1', 1)] },
      '0_0!T': {
        aggregates: [cell('$100'), cell('1', 1)],
        rows: [{ dataCells: [cell('Ana'), cell('5', 5)] }]
      },
      '1!T': {
        aggregates: [cell('$200', { amount: 200, currency: 'USD' }), cell('2', 2)],
        rows: [{ dataCells: [cell('Ben'), cell('7', 7)] }, { dataCells: [cell('Cho'), cell('9', 9)] }]
      }
    },
    groupingsDown: {
      groupings: [
        { key: '0', label: 'IT', value: 'IT', groupings: [{ key: '0_0', label: '', value: null }] },
        { key: '1', label: 'Product', value: 'Product', groupings: [] }
      ]
    },
    groupingsAcross: { groupings: [] },
    reportMetadata: {
      id: '00O000000000001AAA',
      name: 'Due',
      reportFormat: 'SUMMARY',
      reportType: { type: 'C', label: 'Colleagues' },
      detailColumns: ['C.Name', 'C.Days'],
      aggregates: ['s!Amount', 'RowCount'],
      groupingsDown: [{ name: 'C.Function' }, { name: 'C.Team' }],
      groupingsAcross: [],
      reportFilters: [{ column: 'C$Clock__c', operator: 'equals', value: 'Overdue,Never' }],
      chart: { chartType: 'Horizontal Bar', groupings: ['C.Function'], summaries: ['RowCount'] }
    },
    reportExtendedMetadata: {
      detailColumnInfo: {
        'C.Name': { label: 'Name', dataType: 'string' },
        'C.Days': { label: 'Days', dataType: 'double' }
      },
      aggregateColumnInfo: { 's!Amount': { label: 'Sum of Amount' }, RowCount: { label: 'Record Count' } },
      groupingColumnInfo: { 'C.Function': { label: 'Function' }, 'C.Team': { label: 'Team' } }
    },
    ...overrides
  };
}

test('a summary report becomes groups with their details and a total', () => {
  const lines = reportLines(report(), true).map(({ kind, level, heading, cells }) => [
    kind,
    level,
    heading,
    cells.map((one) => one.label)
  ]);
  assert.deepEqual(lines, [
    ['group', 0, 'Function: IT', ['$100', '1']],
    ['group', 1, 'Team: (empty)', ['$100', '1']],
    ['detail', 2, undefined, ['Ana', '5']],
    ['group', 0, 'Function: Product', ['$200', '2']],
    ['detail', 1, undefined, ['Ben', '7']],
    ['detail', 1, undefined, ['Cho', '9']],
    ['total', 0, 'Total', ['$300', '3']]
  ]);
});

test('without details only groups and the total are left', () => {
  assert.deepEqual(
    reportLines(report(), false).map(({ kind }) => kind),
    ['group', 'group', 'group', 'total']
  );
});

test('of a folded group only the heading is left, and it knows the way to it', () => {
  const lines = reportLines(report(), true, new Set(['0']));
  assert.deepEqual(
    lines.map(({ kind, heading, folded, path }) => [kind, heading, folded, path.map(({ label }) => label)]),
    [
      ['group', 'Function: IT', true, ['IT']],
      ['group', 'Function: Product', false, ['Product']],
      ['detail', undefined, undefined, ['Product']],
      ['detail', undefined, undefined, ['Product']],
      ['total', 'Total', undefined, []]
    ]
  );
});

test('columns that the reader may not see are counted', () => {
  const saved = { ...report().reportMetadata, detailColumns: ['C.Name', 'C.Days', 'C.Salary', 'C.Rating'] };
  const description = { reportMetadata: saved, reportTypeMetadata: { categories: [] } };
  assert.equal(hiddenColumns(report(), description), 2);
  assert.equal(hiddenColumns(report(), undefined), 0);
});

test('a tabular report lists its rows', () => {
  const tabular = report({
    groupingsDown: { groupings: [] },
    factMap: { 'T!T': { aggregates: [cell('1', 1)], rows: [{ dataCells: [cell('Ana')] }] } }
  });
  assert.deepEqual(
    reportLines(tabular, true).map(({ kind, cells }) => [kind, cells[0]?.label]),
    [
      ['detail', 'Ana'],
      ['total', '1']
    ]
  );
  assert.equal(reportChart(tabular), undefined);
});

test('columns and aggregates have their labels', () => {
  assert.deepEqual(
    detailColumns(report()).map(({ label, dataType }) => [label, dataType]),
    [
      ['Name', 'string'],
      ['Days', 'double']
    ]
  );
  assert.deepEqual(aggregateLabels(report()), ['Sum of Amount', 'Record Count']);
});

test('a group is said to have so many records in the words of the report, where it has some', () => {
  const cells = [cell('€7', 7), cell('3', 3)];
  assert.equal(aggregateText(report(), cells), 'Sum of Amount €7 · Record Count 3');
  const named = (formula: string) => {
    const plain = report();
    const { reportMetadata, reportExtendedMetadata } = plain;
    return {
      ...plain,
      reportMetadata: {
        ...reportMetadata,
        aggregates: ['FORMULA1', 'RowCount'],
        customSummaryFormula: { FORMULA1: { formula } }
      },
      reportExtendedMetadata: {
        ...reportExtendedMetadata,
        aggregateColumnInfo: { FORMULA1: { label: 'Colleagues' }, RowCount: { label: 'Record Count' } }
      }
    };
  };
  const counts = [cell('3', 3), cell('3', 3)];
  assert.equal(aggregateText(named('RowCount'), counts), 'Colleagues 3');
  assert.deepEqual(
    grandTotals(named('RowCount')).map(({ label }) => label),
    ['Colleagues']
  );
  assert.equal(aggregateText(named('RowCount / 2'), counts), 'Colleagues 3 · Record Count 3');
});

test('where a report adds up counts, the number of its records is not said', () => {
  const cells = [cell('7', 7), cell('3', 3)];
  const summed = (dataType: string): ReturnType<typeof report> => {
    const plain = report();
    const aggregateColumnInfo = {
      's!Amount': { label: 'Visits', dataType },
      RowCount: { label: 'Record Count', dataType: 'int' }
    };
    return { ...plain, reportExtendedMetadata: { ...plain.reportExtendedMetadata, aggregateColumnInfo } };
  };
  assert.equal(aggregateText(summed('double'), cells), 'Visits 7');
  // A share of the records: without their number nobody knows what it rests on
  const shared = summed('double');
  shared.reportMetadata = {
    ...shared.reportMetadata,
    customSummaryFormula: { F1: { formula: 'Amount:SUM / RowCount' } }
  };
  assert.equal(aggregateText(shared, cells), 'Visits 7 · Record Count 3');
  assert.equal(aggregateText(summed('currency'), cells), 'Visits 7 · Record Count 3');
});

test('the chart draws its own summary, also when that is money', () => {
  const bars = reportChart(report());
  assert.deepEqual(
    [bars?.kind, bars?.stacking, bars?.title, bars?.labels, bars?.series],
    [
      'bar',
      'none',
      'Record Count by Function',
      ['IT', 'Product'],
      [{ label: 'Record Count', values: [1, 2], texts: ['1', '2'] }]
    ]
  );
  const money = report();
  money.reportMetadata.chart = {
    chartType: 'Donut',
    groupings: [],
    summaries: ['s!Amount'],
    title: 'Pipeline'
  };
  const view = reportChart(money);
  assert.deepEqual([view?.kind, view?.title, view?.series[0]?.values], ['donut', 'Pipeline', [100, 200]]);
});

test('a matrix report is a table of groups down and across, with totals', () => {
  const matrix = report({
    groupingsAcross: { groupings: [{ key: '0', label: 'Q1', value: 'Q1' }] },
    groupingsDown: { groupings: [{ key: '0', label: 'IT', value: 'IT' }] },
    factMap: {
      '0!0': { aggregates: [cell('4')] },
      '0!T': { aggregates: [cell('5')] },
      'T!0': { aggregates: [cell('6')] },
      'T!T': { aggregates: [cell('7')] }
    }
  });
  const view = matrixView(matrix);
  assert.deepEqual(
    view?.heads.map((row) => row.map(({ label }) => label)),
    [['Q1', 'Total']]
  );
  assert.deepEqual(
    view?.rows.map(({ label, cells }) => [label, cells.map(({ aggregates }) => aggregates[0]?.label)]),
    [
      ['IT', ['4', '5']],
      ['Total', ['6', '7']]
    ]
  );
  assert.equal(matrixView(report()), undefined);
});

test('filters are said in words', () => {
  assert.deepEqual(filterTexts(report()), ['Clock equals Overdue, Never']);
  const filtered = report();
  filtered.reportMetadata.reportFilters = [
    { column: 'C$Is_Active__c', operator: 'equals', value: '1' },
    { column: 'C$Is_Gone__c', operator: 'notEqual', value: '0' },
    { column: 'C$Visits__c', operator: 'greaterThan', value: '1' }
  ];
  // What the report does not show, its type knows: a checkbox is True or False, not 1 or 0.
  const columns = {
    C$Is_Active__c: { label: 'Active', dataType: 'boolean' },
    C$Is_Gone__c: { label: 'Gone', dataType: 'boolean' },
    C$Visits__c: { label: 'Number of visits', dataType: 'int' }
  };
  assert.deepEqual(filterTexts(filtered, { reportTypeMetadata: { categories: [{ columns }] } }), [
    'Active equals True',
    'Gone is not False',
    'Number of visits is more than 1'
  ]);
  // A bucket, and a column that is compared with another, by their labels
  filtered.reportMetadata.buckets = [{ developerName: 'BucketField_7', label: 'How often' }];
  filtered.reportMetadata.reportFilters = [
    { column: 'BucketField_7', operator: 'equals', value: 'None' },
    { column: 'C$Visits__c', operator: 'lessOrEqual', value: 'C$Is_Gone__c' }
  ];
  assert.deepEqual(filterTexts(filtered, { reportTypeMetadata: { categories: [{ columns }] } }), [
    'How often equals None',
    'Number of visits is at most Gone'
  ]);
});
