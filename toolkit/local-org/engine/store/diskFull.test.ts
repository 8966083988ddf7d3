import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SalesforceError } from '../../core/types.ts';
import { openDatabase } from './openStore.ts';
import { Store } from './store.ts';

function smallStore(): Store {
  const store = new Store(openDatabase(':memory:'));
  store.db.exec('CREATE TABLE note (text TEXT)');
  const pages = Number(store.db.prepare('PRAGMA page_count').get()?.['page_count']);
  store.db.exec(`PRAGMA max_page_count = ${pages + 3}`);
  return store;
}

const fill = (store: Store): void => {
  store.prepare('INSERT INTO note VALUES (?)').run('x'.repeat(100_000));
};

test('a full disk is said in words, nothing of the request is kept, and the store goes on', () => {
  const store = smallStore();
  const attempt = (work: () => void): void => {
    assert.throws(
      () => store.transaction(work),
      (error) =>
        error instanceof SalesforceError &&
        error.errorCode === 'STORAGE_LIMIT_EXCEEDED' &&
        /disk .* is full/.test(error.message)
    );
  };
  attempt(() => {
    store.prepare('INSERT INTO note VALUES (?)').run('before');
    fill(store);
  });
  attempt(() => store.transaction(() => fill(store)));
  assert.equal(store.inTransaction, false);
  assert.deepEqual(store.db.prepare('SELECT count(*) AS n FROM note').get()?.['n'], 0);
  store.transaction(() => store.prepare('INSERT INTO note VALUES (?)').run('small'));
  assert.equal(store.db.prepare('SELECT count(*) AS n FROM note').get()?.['n'], 1);
});
