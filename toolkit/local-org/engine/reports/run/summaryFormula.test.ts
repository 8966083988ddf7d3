import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileSummaryFormula } from './summaryFormula.ts';

function compiled(formula: string): ReturnType<typeof compileSummaryFormula> {
  return compileSummaryFormula('FORMULA1', {
    label: 'Share',
    formula,
    formulaType: 'number',
    decimalPlaces: 2
  } as Parameters<typeof compileSummaryFormula>[1]);
}

test('needs the summaries that it names', () => {
  assert.deepEqual(
    compiled('Opportunity.Amount:SUM / RowCount + Opportunity.Amount:SUM').needs.map((need) => [
      need.kind,
      need.summary
    ]),
    [
      ['own', 's!Opportunity.Amount'],
      ['own', 'RowCount']
    ]
  );
});

// Read again from each letter, this would take an hour: a test that does not end has failed.
test('a word without end is refused', () => {
  assert.throws(() => compiled('a'.repeat(2_000_000)));
});
