import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { askForSupported } from './partialAnswer.ts';

const names = Array.from({ length: 24 }, (_, number) => `Field_${number}__c`);

/** An org that does not support some names, and how often it was asked. */
function orgWithout(missing: ReadonlySet<string>) {
  const org = {
    asked: 0,
    ask: (wanted: readonly string[]): Promise<string[]> => {
      org.asked += 1;
      const bad = wanted.find((name) => missing.has(name));
      return bad === undefined ? Promise.resolve([...wanted]) : Promise.reject(new Error(`no ${bad}`));
    }
  };
  return org;
}

const reasonOf = (error: unknown): string | undefined =>
  error instanceof Error && error.message.startsWith('no ') ? error.message : undefined;

test('whatever an org does not support is left out by name, and all else answered', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.constantFrom(...names), { minLength: 1 }),
      fc.uniqueArray(fc.constantFrom(...names), { maxLength: 5 }),
      async (wanted, missing) => {
        const org = orgWithout(new Set(missing));
        const { answer, unsupported } = await askForSupported(wanted, org.ask, reasonOf);
        const bad = wanted.filter((name) => missing.includes(name));
        assert.deepEqual(new Map(unsupported), new Map(bad.map((name) => [name, `no ${name}`])));
        const good = wanted.filter((name) => !missing.includes(name));
        assert.deepEqual(answer, good.length > 0 ? good : undefined);
        assert.ok(org.asked <= 2 + bad.length * 2 * (1 + Math.ceil(Math.log2(wanted.length))));
      }
    )
  );
});

test('an org that supports all is asked once', async () => {
  const org = orgWithout(new Set());
  await askForSupported(names, org.ask, reasonOf);
  assert.equal(org.asked, 1);
});

test('what went wrong otherwise is no gap', async () => {
  await assert.rejects(
    askForSupported(
      names,
      () => Promise.reject(new Error('no access at all')),
      () => undefined
    ),
    /no access at all/
  );
});
