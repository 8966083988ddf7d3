import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluateFilterLogic, filtersIn, parseFilterLogic, readFilterLogic } from './filterLogic.ts';

/** What the logic says for each way three filters can turn out, as a JavaScript expression says it. */
for (const [text, expected] of [
  ['1 AND 2 AND 3', (a: boolean, b: boolean, c: boolean) => a && b && c],
  ['1 OR 2 AND 3', (a: boolean, b: boolean, c: boolean) => a || (b && c)],
  ['(1 OR 2) AND 3', (a: boolean, b: boolean, c: boolean) => (a || b) && c],
  ['not 1 and (2 or Not 3)', (a: boolean, b: boolean, c: boolean) => !a && (b || !c)],
  ['NOT (1 AND 2) OR 3', (a: boolean, b: boolean, c: boolean) => !(a && b) || c],
  ['and', (a: boolean, b: boolean, c: boolean) => a && b && c],
  ['OR', (a: boolean, b: boolean, c: boolean) => a || b || c]
] as const) {
  test(`${text} for every outcome of its filters`, () => {
    const logic = parseFilterLogic(text, 3);
    assert.ok(logic !== undefined);
    for (let bits = 0; bits < 8; bits++) {
      const [a, b, c] = [(bits & 1) > 0, (bits & 2) > 0, (bits & 4) > 0];
      assert.equal(
        evaluateFilterLogic(logic, (index) => [a, b, c][index] === true),
        expected(a, b, c),
        `${a} ${b} ${c}`
      );
    }
  });
}

for (const text of ['', '1 AND', '(1 OR 2', '1 2', '1 XOR 2', '0', '1 AND 4', ')1(', 'NOT']) {
  test(`"${text}" over three filters cannot be read`, () => {
    assert.equal(parseFilterLogic(text, 3), undefined);
  });
}

test('the filters that are named, each time they are', () => {
  const logic = readFilterLogic('1 AND (7 OR NOT 1)');
  assert.deepEqual(logic && filtersIn(logic), [0, 6, 0]);
});
