import assert from 'node:assert/strict';
import { appendFile, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { observePatiently } from './patience.ts';
import { openSeen } from './seen.ts';
import type { Observation } from './verdict.ts';

function seen(name: string): Observation {
  return { name, boxes: [], errors: [], refused: [], isShown: true, pressed: 2 };
}

function pages(): { opened: number; closed: number; open: () => Promise<{ close(): Promise<void> }> } {
  const count = {
    opened: 0,
    closed: 0,
    open: () => {
      count.opened += 1;
      return Promise.resolve({
        close: () => {
          count.closed += 1;
          return Promise.resolve();
        }
      });
    }
  };
  return count;
}

test('what answers is looked at once', async () => {
  const count = pages();
  assert.deepEqual(
    await observePatiently('a', count.open, () => Promise.resolve(seen('a')), 1000),
    seen('a')
  );
  assert.deepEqual([count.opened, count.closed], [1, 1]);
});

test('what broke its page is looked at again, in another', async () => {
  const count = pages();
  const tries = [() => Promise.reject(new Error('page crashed')), () => Promise.resolve(seen('a'))];
  assert.deepEqual(await observePatiently('a', count.open, () => tries.shift()!(), 1000), seen('a'));
  assert.deepEqual([count.opened, count.closed], [2, 2]);
});

test('what never ends is said, and the next one has its turn', async () => {
  const count = pages();
  const found = await observePatiently('slow', count.open, () => new Promise(() => undefined), 20);
  assert.equal(found.isShown, false);
  assert.match(found.errors[0] ?? '', /within 0.02 seconds/);
  assert.deepEqual([count.opened, count.closed], [2, 2]);
});

test('what was seen is there for the next run, but for a line that was cut off', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'seen-')), 'seen.jsonl');
  const first = await openSeen(file);
  await first.keep('p', seen('a'));
  await first.keep('p', seen('b'));
  await appendFile(file, (await readFile(file, 'utf8')).slice(0, 30));
  const second = await openSeen(file);
  assert.deepEqual(second.of('p', 'a'), seen('a'));
  assert.deepEqual(second.of('p', 'b'), seen('b'));
  assert.equal(second.of('q', 'a'), undefined);
  await second.keep('p', seen('c'));
  assert.deepEqual((await openSeen(file)).of('p', 'c'), seen('c'));
  assert.equal((await openSeen()).of('p', 'a'), undefined);
});
