/** Our own metadata; that our components compile as on the platform is said by `npm run metadata` alone, which takes ten seconds for it. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { join } from 'node:path';
import { CHECKS, readContext, sentence, staleDataModel } from '@toolkit/metadata-checks';
import type { CheckContext } from '@toolkit/metadata-checks';
import { withBroken } from '@toolkit/metadata-checks/testing';

let ours: CheckContext;

before(async () => {
  ours = await readContext(join(import.meta.dirname, '../..'));
});

for (const check of CHECKS) {
  test(`our own project has no problem of ${check.name}`, () => {
    assert.deepEqual(check(ours).map(sentence), []);
  });
}

test('docs/data-model.md says what our metadata says', async () => {
  assert.deepEqual((await staleDataModel(ours)).map(sentence), []);
});

test('the valid project of the tests is valid in every way', async () => {
  const problems = await withBroken({}, async (directory) => {
    const valid = await readContext(directory);
    return CHECKS.flatMap((check) => check(valid));
  });
  assert.deepEqual(problems.map(sentence), []);
});

test('each check is there once', () => {
  assert.equal(new Set(CHECKS.map(({ name }) => name)).size, CHECKS.length);
});
