import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { newAccessToken } from './token.ts';
import { openTokenStore } from './tokenStore.ts';

const issuedAt = new Date('2026-11-22T10:00:00Z');
const expiresAt = new Date('2026-11-22T12:00:00Z');

test('a token is found until it expires, also after a restart', () => {
  const database = new DatabaseSync(':memory:');
  const token = newAccessToken('00D5j0000000001EAA');
  openTokenStore(database).put(token, { userId: '005A', issuedAt, expiresAt, kind: 'access' });
  const restarted = openTokenStore(database);
  assert.equal(restarted.find(token, new Date('2026-11-22T11:59:59Z'))?.userId, '005A');
  assert.equal(restarted.find(token, expiresAt), undefined);
  assert.equal(restarted.find('other', issuedAt), undefined);
});

test('the database does not hold the token itself', () => {
  const database = new DatabaseSync(':memory:');
  const token = newAccessToken('00D5j0000000001EAA');
  openTokenStore(database).put(token, { userId: '005A', issuedAt, expiresAt, kind: 'access' });
  assert.doesNotMatch(
    JSON.stringify(database.prepare('SELECT * FROM local_token').all()),
    new RegExp(token.slice(20, 40).replaceAll('.', '\\.'))
  );
});

test('revoking a refresh token ends the access tokens made with it, and no others', () => {
  const store = openTokenStore(new DatabaseSync(':memory:'));
  store.put('refresh', { userId: '005A', issuedAt, kind: 'refresh' });
  store.put('with', { userId: '005A', issuedAt, expiresAt, kind: 'access', refreshToken: 'refresh' });
  store.put('without', { userId: '005A', issuedAt, expiresAt, kind: 'access' });
  assert.equal(store.find('with', issuedAt)?.kind, 'access');
  store.revoke('refresh');
  assert.deepEqual(
    ['refresh', 'with', 'without'].map((token) => store.find(token, issuedAt) !== undefined),
    [false, false, true]
  );
});
