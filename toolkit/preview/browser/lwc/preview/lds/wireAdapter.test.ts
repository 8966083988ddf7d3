import assert from 'node:assert/strict';
import { test } from 'node:test';
import { QueryStore } from './queryStore.ts';
import { wireAdapter } from './wireAdapter.ts';

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function adapter(): { asked: string[]; Adapter: ReturnType<typeof wireAdapter> } {
  const asked: string[] = [];
  const Adapter = wireAdapter<string, { recordId: string }>({
    store: new QueryStore(),
    query: ({ recordId }) => ({
      key: recordId,
      fetch: () => {
        asked.push(recordId);
        return Promise.resolve(`data of ${recordId}`);
      },
      records: () => [recordId],
      timeToLive: 1000
    })
  });
  return { asked, Adapter };
}

test('a wired property is an object before any data comes', () => {
  const told: unknown[] = [];
  const { Adapter } = adapter();
  new Adapter((value) => told.push(value));
  assert.deepEqual(told, [{ data: undefined, error: undefined }]);
});

test('a wire with an undefined parameter does not run', async () => {
  const { Adapter, asked } = adapter();
  const wire = new Adapter(() => undefined);
  wire.connect();
  wire.update({ recordId: undefined });
  await settled();
  assert.deepEqual(asked, []);
  wire.update({ recordId: 'a' });
  await settled();
  assert.deepEqual(asked, ['a']);
});

test('a new parameter replaces the old subscription', async () => {
  const { Adapter } = adapter();
  const told: unknown[] = [];
  const wire = new Adapter((value) => told.push(value));
  wire.update({ recordId: 'a' });
  wire.connect();
  wire.update({ recordId: 'b' });
  await settled();
  assert.deepEqual(told.slice(1), [{ data: 'data of b', error: undefined }]);
});

test('nothing is told after the component left the page', async () => {
  const { Adapter } = adapter();
  const told: unknown[] = [];
  const wire = new Adapter((value) => told.push(value));
  wire.connect();
  wire.update({ recordId: 'a' });
  wire.disconnect();
  await settled();
  assert.equal(told.length, 1);
});
