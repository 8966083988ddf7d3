import assert from 'node:assert/strict';
import { test } from 'node:test';
import { QueryStore } from './queryStore.ts';
import type { Query, Snapshot } from './queryStore.ts';

interface Answer {
  id: string;
  value: number;
}

/** A query whose answers are given by hand. */
function manualQuery(key = 'q'): {
  query: Query<Answer>;
  asked: () => number;
  answer: (value: number) => Promise<void>;
  fail: (error: unknown) => Promise<void>;
} {
  const waiting: { resolve: (answer: Answer) => void; reject: (error: unknown) => void }[] = [];
  let asked = 0;
  const settle = async (): Promise<void> => {
    await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    query: {
      key,
      fetch: () => {
        asked += 1;
        return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
      },
      records: (data) => (data ? [data.id] : []),
      timeToLive: 30_000
    },
    asked: () => asked,
    answer: (value) => {
      waiting.shift()?.resolve({ id: 'a', value });
      return settle();
    },
    fail: (error) => {
      waiting.shift()?.reject(error);
      return settle();
    }
  };
}

function collector(): { seen: unknown[]; listen: (snapshot: Snapshot<Answer>) => void } {
  const seen: unknown[] = [];
  return { seen, listen: ({ data, error }) => seen.push(error ?? data?.value) };
}

test('components that ask the same share one request', async () => {
  const store = new QueryStore();
  const { query, asked, answer } = manualQuery();
  const first = collector();
  const second = collector();
  store.subscribe(query, first.listen);
  store.subscribe({ ...query }, second.listen);
  await answer(1);
  assert.equal(asked(), 1);
  assert.deepEqual([first.seen, second.seen], [[1], [1]]);
});

test('a component that comes later gets the cached answer at once, until it is too old', async () => {
  let now = 0;
  const store = new QueryStore(() => now);
  const { query, asked, answer } = manualQuery();
  store.subscribe(query, () => undefined)();
  await answer(1);
  const later = collector();
  store.subscribe(query, later.listen);
  assert.deepEqual(later.seen, [1]);
  now = 30_000;
  const latest = collector();
  store.subscribe(query, latest.listen);
  assert.equal(asked(), 2);
  await answer(2);
  assert.deepEqual([later.seen, latest.seen], [[1, 2], [2]]);
});

test('a changed record is asked for again by those who show it, and by nobody else', async () => {
  const store = new QueryStore();
  const shown = manualQuery('shown');
  const other = manualQuery('other');
  const seen = collector();
  store.subscribe(shown.query, seen.listen);
  store.subscribe({ ...other.query, records: () => ['b'] }, () => undefined);
  await shown.answer(1);
  await other.answer(1);
  void store.recordsChanged(['a']);
  await shown.answer(2);
  assert.deepEqual(seen.seen, [1, 2]);
  assert.equal(other.asked(), 1);
});

test('a changed record that nobody shows any more is forgotten, not fetched', async () => {
  const store = new QueryStore();
  const { query, asked, answer } = manualQuery();
  store.subscribe(query, () => undefined)();
  await answer(1);
  await store.recordsChanged(['a']);
  assert.equal(asked(), 1);
  store.subscribe(query, () => undefined);
  assert.equal(asked(), 2);
});

test('an unchanged answer is not told again', async () => {
  const store = new QueryStore();
  const { query, answer } = manualQuery();
  const seen = collector();
  store.subscribe(query, seen.listen);
  await answer(1);
  const refreshed = store.refresh(query.key);
  await answer(1);
  await refreshed;
  assert.deepEqual(seen.seen, [1]);
});

test('a component that comes while the same answer is fetched again is told too', async () => {
  const store = new QueryStore();
  const { query, answer } = manualQuery();
  store.subscribe(query, () => undefined);
  await answer(1);
  const refreshed = store.refresh(query.key);
  const late = collector();
  store.subscribe(query, late.listen);
  await answer(1);
  await refreshed;
  assert.deepEqual(late.seen, [1]);
});

test('a slow old answer never replaces a newer one', async () => {
  const store = new QueryStore();
  const seen = collector();
  const answers: ((answer: Answer) => void)[] = [];
  const query: Query<Answer> = {
    key: 'q',
    fetch: () => new Promise((resolve) => answers.push(resolve)),
    records: () => [],
    timeToLive: 1000
  };
  store.subscribe(query, seen.listen);
  const refreshed = store.refresh('q');
  answers[1]?.({ id: 'a', value: 2 });
  await refreshed;
  answers[0]?.({ id: 'a', value: 1 });
  await new Promise((resolve) => setImmediate(resolve));
  assert.deepEqual(seen.seen, [2]);
});

test('an error is told, and asked about again by the next component', async () => {
  const store = new QueryStore();
  const { query, asked, fail } = manualQuery();
  const seen = collector();
  store.subscribe(query, seen.listen);
  await fail('no');
  assert.deepEqual(seen.seen, ['no']);
  store.subscribe(query, () => undefined);
  assert.equal(asked(), 2);
  await fail('still no');
  const reading = assert.rejects(store.read({ ...query, key: 'other' }), (error) => error === 'again');
  await fail('again');
  await reading;
});

test('after unsubscribing nothing is told', async () => {
  const store = new QueryStore();
  const { query, answer } = manualQuery();
  const seen = collector();
  const stop = store.subscribe(query, seen.listen);
  stop();
  await answer(1);
  assert.deepEqual(seen.seen, []);
});

test('answers cannot be written to', async () => {
  const store = new QueryStore();
  const { query, answer } = manualQuery();
  const reading = store.read(query);
  await answer(1);
  const data = await reading;
  assert.throws(() => {
    data.value = 2;
  }, TypeError);
});

test('what is forgotten is asked for again, fresh as it may be; an answer on its way then is handed to nobody new', async () => {
  const store = new QueryStore();
  const { query, asked, answer } = manualQuery();
  const [before, late, after] = [collector(), collector(), collector()];
  store.subscribe(query, before.listen);
  await answer(1);
  store.forget();
  store.subscribe(query, late.listen);
  assert.equal(asked(), 2);
  store.forget();
  store.subscribe(query, after.listen);
  assert.equal(asked(), 3);
  await answer(2);
  assert.deepEqual([before.seen, late.seen, after.seen], [[1], [2], []]);
  await answer(3);
  assert.deepEqual(after.seen, [3]);
});
