import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sumOf, tableLines, tableOf, verdictOf } from './verdict.ts';
import type { Observation, Verdict } from './verdict.ts';

function seen(rest: Partial<Observation> = {}): Observation {
  return { name: 'x', boxes: [], errors: [], refused: [], isShown: true, pressed: 0, ...rest };
}

const cases: [Partial<Observation>, Verdict][] = [
  [{}, 'works'],
  [{ pressed: 3 }, 'works'],
  [{ errors: ['boom'] }, 'renders'],
  [{ refused: ['404 /x'] }, 'renders'],
  [{ isShown: false }, 'fails'],
  [{ isShown: false, errors: ['boom'] }, 'fails'],
  [{ boxes: ['The preview does not support "lightning/map".'] }, 'unsupported'],
  [{ boxes: ['The preview does not support "lightning/map".', 'c:x failed Cannot read'] }, 'fails'],
  [{ boxes: ['c:x failed Cannot read properties of undefined'] }, 'fails'],
  [{ boxes: ['The preview cannot edit fields of this type.'], errors: ['boom'] }, 'unsupported']
];

for (const [observation, verdict] of cases) {
  test(`${JSON.stringify(observation)} ${verdict}`, () => {
    assert.equal(verdictOf(seen(observation)), verdict);
  });
}

test('shares are of what is claimed to be supported', () => {
  const table = tableOf('a', [
    seen(),
    seen({ errors: ['boom'] }),
    seen({ isShown: false }),
    seen({ isShown: true }),
    seen({ boxes: ['The preview does not support "lightning/map".'] })
  ]);
  assert.deepEqual(table, { project: 'a', components: 5, works: 2, renders: 3, unsupported: 1, fails: 1 });
  assert.match(tableLines([table])[1] ?? '', /^a +5 +1 +3 \(75\.0 %\) +2 \(50\.0 %\) +1$/);
  assert.deepEqual(sumOf([table, table]), {
    project: 'all',
    components: 10,
    works: 4,
    renders: 6,
    unsupported: 2,
    fails: 2
  });
});
