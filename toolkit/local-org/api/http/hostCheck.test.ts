import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOwnHost, isOwnOrigin } from './hostCheck.ts';

test('answers to localhost under its own port only', () => {
  for (const host of ['localhost:4400', '127.0.0.1:4400', '[::1]:4400', 'LOCALHOST:4400']) {
    assert.equal(isOwnHost(host, 4400, []), true, host);
  }
  for (const host of [
    'localhost:4401',
    'localhost',
    'evil.example:4400',
    '127.0.0.1.evil.example:4400',
    '192.168.1.5:4400',
    '',
    undefined
  ]) {
    assert.equal(isOwnHost(host, 4400, []), false, host);
  }
});

test('takes a further name when told, and port 80 unsaid', () => {
  assert.equal(isOwnHost('devbox:4400', 4400, ['devbox']), true);
  assert.equal(isOwnHost('localhost', 80, []), true);
  assert.equal(isOwnHost('devbox:8080', 4400, ['devbox']), false);
  assert.equal(isOwnHost('devbox:8080', 4400, ['devbox:8080']), true);
});

test('a request from another page is refused, one without Origin is not', () => {
  assert.equal(isOwnOrigin(undefined, 4400, []), true);
  assert.equal(isOwnOrigin('http://localhost:4400', 4400, []), true);
  assert.equal(isOwnOrigin('http://evil.example', 4400, []), false);
  assert.equal(isOwnOrigin('null', 4400, []), false);
});
