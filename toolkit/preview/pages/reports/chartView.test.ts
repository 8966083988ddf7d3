import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chartKind, chartText, chartView } from './chartView.ts';
import type { ChartChoice } from './chartView.ts';
import { group, numbers, testReport } from './testReport.ts';

const kinds: [chartType: string, kind: string, stacking: string][] = [
  ['Horizontal Bar', 'bar', 'none'],
  ['Horizontal Bar Grouped', 'bar', 'none'],
  ['Horizontal Bar Stacked', 'bar', 'stacked'],
  ['Horizontal Bar Stacked To100', 'bar', 'stacked100'],
  ['Vertical Column', 'column', 'none'],
  ['Vertical Column Grouped', 'column', 'none'],
  ['Vertical Column Stacked', 'column', 'stacked'],
  ['Vertical Column Stacked To100', 'column', 'stacked100'],
  ['Line', 'line', 'none'],
  ['Line Grouped', 'line', 'none'],
  ['Line Cumulative', 'line', 'cumulative'],
  ['Pie', 'pie', 'none'],
  ['Donut', 'donut', 'none'],
  ['Funnel', 'funnel', 'none'],
  ['Scatter', 'scatter', 'none']
];

for (const [type, kind, stacking] of kinds) {
  test(`${type} is drawn as ${kind}, ${stacking}`, () =>
    assert.deepEqual(chartKind(type), { kind, stacking }));
}

function choice(more: Partial<ChartChoice> = {}): ChartChoice {
  return { kind: 'bar', stacking: 'none', groupings: [], summaries: ['RowCount'], ...more };
}

/** IT 1 (Due 1), Product 5 (Due 2, Met 3). */
const nested = testReport({
  downNames: ['F', 'C'],
  down: [
    group('0', 'IT', [group('0_0', 'Due')]),
    group('1', 'Product', [group('1_0', 'Due'), group('1_1', 'Met')])
  ],
  aggregates: ['s!Amount', 'RowCount'],
  facts: {
    '0!T': numbers(10, 1),
    '0_0!T': numbers(10, 1),
    '1!T': numbers(50, 5),
    '1_0!T': numbers(20, 2),
    '1_1!T': numbers(30, 3),
    'T!T': numbers(60, 6)
  }
});

/** The same numbers as a matrix. */
const matrix = testReport({
  downNames: ['F'],
  down: [group('0', 'IT'), group('1', 'Product')],
  acrossNames: ['C'],
  across: [group('0', 'Due'), group('1', 'Met')],
  facts: {
    '0!0': numbers(1),
    '0!1': numbers(0),
    '1!0': numbers(2),
    '1!1': numbers(3),
    '0!T': numbers(1),
    '1!T': numbers(5),
    'T!0': numbers(3),
    'T!1': numbers(3),
    'T!T': numbers(6)
  }
});

test('a second grouping makes a series of each of its groups, inside the first or across it', () => {
  const inner = chartView(nested, choice({ groupings: ['F', 'C'] }));
  assert.deepEqual(inner?.labels, ['IT', 'Product']);
  assert.deepEqual(
    inner?.series.map(({ label, values }) => [label, values]),
    [
      ['Due', [1, 2]],
      ['Met', [undefined, 3]]
    ]
  );
  const across = chartView(matrix, choice({ groupings: ['F', 'C'] }));
  assert.deepEqual(
    across?.series.map(({ label, values }) => [label, values]),
    [
      ['Due', [1, 2]],
      ['Met', [0, 3]]
    ]
  );
  const turned = chartView(matrix, choice({ groupings: ['C', 'F'] }));
  assert.deepEqual(turned?.labels, ['Due', 'Met']);
  assert.deepEqual(
    turned?.series.map(({ label, values }) => [label, values]),
    [
      ['IT', [1, 0]],
      ['Product', [2, 3]]
    ]
  );
});

test('several summaries are a series each, and one that the report does not have is not drawn', () => {
  const view = chartView(nested, choice({ groupings: ['F'], summaries: ['s!Amount', 'RowCount', 's!Gone'] }));
  assert.deepEqual(
    view?.series.map(({ label, values }) => [label, values]),
    [
      ['The s!Amount', [10, 50]],
      ['The RowCount', [1, 5]]
    ]
  );
  assert.equal(view?.title, 'The s!Amount, The RowCount by The F');
});

test('a grouping across alone is drawn by its own totals', () => {
  assert.deepEqual(chartView(matrix, choice({ groupings: ['C'] }))?.series[0]?.values, [3, 3]);
});

test('shares of 100 add up to 100, and a running total ends at the whole', () => {
  const amounts = fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(amounts, (pairs) => {
      const report = testReport({
        downNames: ['F'],
        down: pairs.map((_pair, index) => group(String(index), `G${index}`)),
        acrossNames: ['C'],
        across: [group('0', 'A'), group('1', 'B')],
        facts: Object.fromEntries(
          pairs.flatMap(([a, b], index) => [
            [`${index}!0`, numbers(a)],
            [`${index}!1`, numbers(b)],
            [`${index}!T`, numbers(a + b)]
          ])
        )
      });
      const shares = chartView(report, choice({ groupings: ['F', 'C'], stacking: 'stacked100' }));
      pairs.forEach(([a, b], index) => {
        const sum = shares?.series.reduce((total, { values }) => total + (values[index] ?? 0), 0) ?? 0;
        assert.ok(Math.abs(sum - (a + b === 0 ? 0 : 100)) < 1e-9, `${sum} of ${a} and ${b}`);
      });
      const running = chartView(report, choice({ groupings: ['F'], stacking: 'cumulative' }));
      assert.equal(
        running?.series[0]?.values.at(-1),
        pairs.reduce((total, [a, b]) => total + a + b, 0)
      );
    })
  );
});

test('slices below 3 % become one when that is asked for, and the whole stays the whole', () => {
  const values = [60, 37, 1, 1, 1];
  const report = testReport({
    downNames: ['F'],
    down: values.map((_value, index) => group(String(index), `G${index}`)),
    facts: Object.fromEntries(values.map((value, index) => [`${index}!T`, numbers(value)]))
  });
  const view = chartView(report, choice({ kind: 'donut', combineSmall: true }));
  assert.deepEqual(view?.labels, ['G0', 'G1', 'Others']);
  assert.deepEqual(view?.series[0]?.values, [60, 37, 3]);
  assert.equal(chartView(report, choice({ kind: 'donut' }))?.labels.length, 5);
});

test('everything that is drawn is said too', () => {
  const view = chartView(nested, choice({ groupings: ['F', 'C'], title: 'Clock' }));
  assert.ok(view);
  assert.equal(chartText(view), 'Clock: IT, Due 1, Product, Due 2, IT, Met (empty), Product, Met 3');
});

test('without a group there is nothing to draw', () => {
  assert.equal(chartView(testReport({ facts: { 'T!T': numbers(0) } }), choice()), undefined);
  assert.equal(
    chartView(testReport({ downNames: ['F'], facts: {} }), choice({ groupings: ['F'] })),
    undefined
  );
});
