import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { areas } from './areas.ts';
import { startTestOrg } from './startTestOrg.ts';

let running: Awaited<ReturnType<typeof startTestOrg>>;

before(async () => {
  running = await startTestOrg();
});

after(async () => {
  await running.stop();
});

for (const { name, behaviours } of areas) {
  describe(name, () => {
    for (const behaviour of behaviours) {
      test(behaviour.does, async () => {
        await behaviour.test(running.org);
      });
    }
  });
}

test('no sentence stands twice, and the table is long enough', () => {
  const sentences = areas.flatMap(({ behaviours }) => behaviours.map(({ does }) => does));
  assert.equal(new Set(sentences).size, sentences.length);
  assert.ok(sentences.length >= 120, `${sentences.length} behaviours`);
});
