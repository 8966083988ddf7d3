/** What the gate leaves to the nightly run, it may leave: every step is walked, and every page on every device. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { DEVICES, gateDevices } from './walks.ts';
import { WALKS } from './walkTable.ts';
import { runs } from '../sync/testing/runs.ts';

type Table = Record<string, Record<string, string>>;

/** Steps that are walked on no device, and pages that are not on every device. */
function missing(walks: Table): string[] {
  const devices = gateDevices(walks);
  const seen = new Map<string, Set<string>>();
  const steps = Object.entries(walks).flatMap(([walk, of]) =>
    Object.entries(of).flatMap(([step, page]) => {
      const taken = devices.get(`${walk}: ${step}`) ?? [];
      seen.set(page, new Set([...(seen.get(page) ?? []), ...taken]));
      return taken.length === 0 ? [`${walk}: ${step}`] : [];
    })
  );
  const pages = [...seen].filter(([, on]) => DEVICES.some(([device]) => !on.has(device)));
  return [...steps, ...pages.map(([page]) => page)];
}

test('every step is in the gate, and every page on a desktop and on a phone', () => {
  assert.deepEqual(missing(WALKS), []);
});

test('whatever the walks are; and no step is walked twice whose page has another', () => {
  const name = fc.stringMatching(/^[a-z]{1,4}$/);
  const tables = fc.dictionary(name, fc.dictionary(name, fc.constantFrom('a', 'b', 'c')), { maxKeys: 6 });
  fc.assert(
    fc.property(tables, (walks) => {
      assert.deepEqual(missing(walks), []);
      const pages = Object.values(walks).flatMap((steps) => Object.values(steps));
      for (const page of new Set(pages)) {
        const devices = [...gateDevices(walks)].filter(([name]) => pageOf(walks, name) === page);
        const taken = devices.reduce((sum, [, on]) => sum + on.length, 0);
        assert.equal(taken, Math.max(DEVICES.length, pages.filter((one) => one === page).length));
      }
    }),
    { numRuns: runs(100) }
  );
});

function pageOf(walks: Table, name: string): string | undefined {
  return Object.entries(walks)
    .flatMap(([walk, steps]) => Object.entries(steps).map(([step, page]) => [`${walk}: ${step}`, page]))
    .find(([step]) => step === name)?.[1];
}

test('a walk is taken by one test, which has each of its steps', () => {
  const files = globSync('*.test.ts', { cwd: import.meta.dirname })
    .filter((file) => file !== 'walks.test.ts')
    .map((file) => ({ file, text: readFileSync(join(import.meta.dirname, file), 'utf8') }));
  for (const [walk, steps] of Object.entries(WALKS)) {
    const takers = files.filter(({ text }) => new RegExp(`(stepsOn|isTaken)\\('${walk}'`).test(text));
    assert.equal(takers.length, 1, walk);
    for (const step of Object.keys(steps)) {
      const words = step.replace(/^the (list of|dashboard|report) .*/, 'the $1 ');
      assert.ok(takers[0]?.text.includes(words), `${walk}: ${step}`);
    }
  }
});
