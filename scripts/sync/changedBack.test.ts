import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CHANGED_BACK, OWNER_NOT_GIVEN, writtenAgain } from './changedBack.ts';
import type { WrittenRow } from './changedBack.ts';
import type { Fields } from './plan/canonical.ts';
import type { Change } from './plan/diff.ts';
import type { RowProblem } from './org/write.ts';

const MANY = 2500;

/** As many rows as `fields` gives values. */
function written(object: string, fields: readonly Fields[]): Map<string, Map<string, Change>> {
  const rows = fields.map((of, n): [string, Change] => {
    const key = `row${n}`;
    return [`id${n}`, { key, lock: key, kind: 'update', id: `id${n}`, fields: of, before: {} }];
  });
  return new Map([[object, new Map(rows)]]);
}

function afterRuns(runs: readonly ReturnType<typeof written>[]): RowProblem[] {
  let before: WrittenRow[] = [];
  let problems: RowProblem[] = [];
  for (const run of runs) {
    ({ written: before, problems } = writtenAgain(run, before));
  }
  return problems;
}

const times = <T>(count: number, of: T): T[] => Array.from({ length: count }, () => of);
const meetings = (owners: readonly string[]) =>
  written(
    'Customer_Meeting__c',
    owners.map((OwnerId) => ({ OwnerId }))
  );

describe('what is written again', () => {
  it('names all meetings of owners who do not get them, however many there are', () => {
    const run = meetings(Array.from({ length: MANY }, (_, n) => `owner${n % 40}`));
    assert.deepEqual(afterRuns([run]), [], 'a flow may give them now');
    const problems = afterRuns([run, run]);
    assert.equal(problems.length, MANY);
    assert.ok(problems.every(({ code }) => code === OWNER_NOT_GIVEN));
  });

  it('blames no owner who got the meeting, whatever else they get in the next run', () => {
    const [first, second] = [meetings(['a', 'b']), meetings(['b', 'a'])];
    assert.deepEqual(afterRuns([first, second]), []);
  });

  it('sets aside what is changed back three times, but not what a first run or another setting changes', () => {
    const few = written('Opportunity', times(3, { Ridealong_Joint_Meetings__c: 1 }));
    assert.deepEqual(afterRuns([few, few]), []);
    assert.deepEqual(
      afterRuns([few, few, few]).map(({ code }) => code),
      times(3, CHANGED_BACK)
    );
    const many = written('Opportunity', times(MANY, { Ridealong_Joint_Meetings__c: 1 }));
    assert.deepEqual(afterRuns([many, many, many]), []);
  });
});
