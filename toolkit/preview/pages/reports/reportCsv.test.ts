import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { reportCsv } from './reportCsv.ts';
import { cell, group, numbers, testReport } from './testReport.ts';

function read(text: string): string[][] {
  return parse(text, { bom: true });
}

function oneCell(label: string): string | undefined {
  const report = testReport({ columns: ['A'], facts: {}, rows: { 'T!T': [[cell(label)]] } });
  return read(reportCsv(report))[1]?.[0];
}

test('rows stand with the groups that they are in', () => {
  const report = testReport({
    downNames: ['F', 'T'],
    down: [group('0', 'IT', [group('0_0', 'Ops')]), group('1', '')],
    columns: ['Name', 'Days'],
    facts: {},
    rows: {
      '0_0!T': [[cell('Ana, "the boss"'), cell('1,234', 1234)]],
      '1!T': [[cell('Ben'), cell('-', null)]]
    }
  });
  assert.deepEqual(
    read(
      reportCsv({
        ...report,
        groupingsDown: { groupings: report.groupingsDown?.groupings.slice(0, 1) ?? [] }
      })
    ),
    [
      ['The F', 'The T', 'The Name', 'The Days'],
      ['IT', 'Ops', 'Ana, "the boss"', '1234']
    ]
  );
});

test('a matrix without rows has a line for each place where two groups meet', () => {
  const report = testReport({
    downNames: ['F'],
    down: [group('0', 'IT')],
    acrossNames: ['C'],
    across: [group('0', 'Due'), group('1', 'Met')],
    facts: { '0!0': numbers(1), '0!1': [cell('$2', { amount: 2, currency: 'USD' })] }
  });
  assert.deepEqual(read(reportCsv(report)), [
    ['The F', 'The C', 'The RowCount'],
    ['IT', 'Due', '1'],
    ['IT', 'Met', '2']
  ]);
});

test('what a spreadsheet would run as a formula is text, and numbers stay numbers', () => {
  const dangerous = [
    '=1+1',
    '+1+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1',
    ' =1',
    '=HYPERLINK("http://evil.example")',
    '\uFF1D1',
    '-cmd|calc',
    '+'
  ];
  for (const text of dangerous) {
    assert.equal(oneCell(text), `'${text}`, JSON.stringify(text));
  }
  for (const text of ['-5', '+5', '-1,234.5', '5', '', 'Ana', "it's = fine", '1=1', 'a@b.example']) {
    assert.equal(oneCell(text), text, JSON.stringify(text));
  }
});

test('whatever people wrote comes back as they wrote it, but for the apostrophe', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
      const found = oneCell(text);
      assert.equal(found?.replace(/^'/, ''), (text === '-' ? '' : text).replace(/^'/, ''));
      assert.ok(!/^[=+@\t\r]/.test(found ?? '') || /^[+-]?\d/.test(found ?? ''), JSON.stringify(found));
    })
  );
});
