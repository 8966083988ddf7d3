import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matrixView } from './matrixView.ts';
import { group, numbers, testReport } from './testReport.ts';

const facts = (rows: string[], columns: string[]): Record<string, ReturnType<typeof numbers>> =>
  Object.fromEntries(
    rows.flatMap((row, y) => columns.map((column, x) => [`${row}!${column}`, numbers(10 * y + x)]))
  );

test('inner groups have their place, subtotals and both totals', () => {
  const view = matrixView(
    testReport({
      downNames: ['F', 'T'],
      down: [group('0', 'IT', [group('0_0', 'Ops'), group('0_1', 'Dev')]), group('1', 'Sales')],
      acrossNames: ['Y', 'Q'],
      across: [group('0', '2026', [group('0_0', 'Q1'), group('0_1', 'Q2')]), group('1', '2027')],
      facts: facts(['0', '0_0', '0_1', '1', 'T'], ['0_0', '0_1', '0', '1', 'T'])
    })
  );
  assert.deepEqual(
    view?.heads.map((row) => row.map(({ label, span, rows }) => [label, span, rows])),
    [
      [
        ['2026', 3, 1],
        ['2027', 1, 2],
        ['Total', 1, 2]
      ],
      [
        ['Q1', 1, 1],
        ['Q2', 1, 1],
        ['Subtotal', 1, 1]
      ]
    ]
  );
  assert.deepEqual(
    view?.rows.map(({ label, level, isTotal, cells }) => [
      label,
      level,
      isTotal,
      cells.map(({ aggregates }) => aggregates[0]?.value)
    ]),
    [
      ['IT', 0, true, [0, 1, 2, 3, 4]],
      ['Ops', 1, false, [10, 11, 12, 13, 14]],
      ['Dev', 1, false, [20, 21, 22, 23, 24]],
      ['Sales', 0, false, [30, 31, 32, 33, 34]],
      ['Total', 0, true, [40, 41, 42, 43, 44]]
    ]
  );
});

test('every column of the headings has a cell, and every cell knows its groups', () => {
  const view = matrixView(
    testReport({
      downNames: ['F'],
      down: [group('0', 'IT')],
      acrossNames: ['Y', 'Q'],
      across: [group('0', '2026', [group('0_0', 'Q1')]), group('1', '2027', [group('1_0', 'Q1')])],
      facts: facts(['0', 'T'], ['0_0', '0', '1_0', '1', 'T'])
    })
  );
  const width = (view?.heads[0] ?? []).reduce((sum, { span }) => sum + span, 0);
  assert.deepEqual(
    view?.rows.map(({ cells }) => cells.length),
    [width, width]
  );
  assert.deepEqual(
    view?.rows[0]?.cells.map(({ path }) => path.map(({ label }) => label)),
    [['IT', '2026', 'Q1'], ['IT', '2026'], ['IT', '2027', 'Q1'], ['IT', '2027'], ['IT']]
  );
});
