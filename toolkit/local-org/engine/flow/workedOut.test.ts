import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Value } from '../../core/types.ts';
import { WorkedOut } from './workedOut.ts';

test('what a formula asks for twice is worked out once, also where it is blank', () => {
  const formulas = new WorkedOut();
  let count = 0;
  const inner = (): string | null => {
    count++;
    return null;
  };
  const outer = (): null => {
    formulas.value('inner', inner);
    formulas.value('inner', inner);
    return null;
  };
  formulas.value('outer', outer);
  assert.equal(count, 1);
});

test('what an element asks for anew is worked out anew, also after an error', () => {
  const formulas = new WorkedOut();
  let now = 1;
  const read = (): Value => formulas.value('outer', () => formulas.value('inner', () => now));
  assert.equal(read(), 1);
  now = 2;
  assert.equal(read(), 2);
  assert.throws(() =>
    formulas.value('outer', () => {
      formulas.value('inner', () => now);
      throw new Error('no date');
    })
  );
  now = 3;
  assert.equal(read(), 3);
});
