import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conjuncts, parseLogic } from './filterLogic.ts';

const condition = (index: number) => ({ kind: 'condition', index }) as const;

test('without logic every filter counts', () => {
  for (const logic of [null, '', '  ']) {
    assert.deepEqual(parseLogic(logic, 2), { kind: 'and', parts: [condition(0), condition(1)] });
  }
});

test('words need no space around them', () => {
  const wanted = parseLogic('1 and (2 or not 3)', 3);
  assert.deepEqual(conjuncts(wanted), [
    condition(0),
    { kind: 'or', parts: [condition(1), { kind: 'not', part: condition(2) }] }
  ]);
  assert.deepEqual(parseLogic('1AND(2OR NOT3)', 3), wanted);
});

test('logic that cannot be read, or names a filter that is not there, is refused', () => {
  for (const logic of ['and', '1 AND', '1 2', '(1', '1)', '0', '3', 'NOT', '1 XOR 2', '1.5']) {
    assert.throws(() => parseLogic(logic, 2), /The filter logic ".*" is invalid\./, logic);
  }
});
