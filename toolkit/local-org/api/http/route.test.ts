import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RouteTable } from './route.ts';

const handler = (): never => {
  throw new Error('not called here');
};
const table = new RouteTable<undefined>([
  { method: 'GET', pattern: '/things/all', handler },
  { method: 'GET', pattern: '/things/:id', handler },
  { method: 'PATCH', pattern: '/things/:id', handler },
  { method: 'GET', pattern: '/files/*', handler }
]);

test('a fixed part wins over a parameter in the same place', () => {
  const match = table.match('GET', ['things', 'all']);
  assert.ok(match.found === 'route');
  assert.equal(match.route.pattern, '/things/all');
});

test('parameters are named, the rest of an open pattern too', () => {
  const one = table.match('PATCH', ['things', 'a b']);
  assert.ok(one.found === 'route');
  assert.deepEqual(one.params, { id: 'a b' });
  const open = table.match('GET', ['files', 'a', 'b']);
  assert.ok(open.found === 'route');
  assert.deepEqual(open.params, { rest: 'a/b' });
});

test('HEAD is answered as GET; another method names those that are there', () => {
  assert.equal(table.match('HEAD', ['things', '1']).found, 'route');
  assert.deepEqual(table.match('DELETE', ['things', '1']), {
    found: 'otherMethods',
    methods: ['GET', 'PATCH']
  });
  assert.deepEqual(table.match('GET', ['nothing']), { found: 'nothing' });
});

test('a path is case-sensitive', () => {
  assert.deepEqual(table.match('GET', ['Things', '1']), { found: 'nothing' });
});
