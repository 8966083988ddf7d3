import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApiUsage } from './apiUsage.ts';

test('counts the calls of the last 24 hours', () => {
  const usage = new ApiUsage(500);
  const start = new Date('2026-11-22T10:30:00Z');
  usage.count(start);
  usage.count(new Date('2026-11-22T20:00:00Z'), 4);
  assert.equal(usage.header(new Date('2026-11-22T21:00:00Z')), 'api-usage=5/500');
  assert.equal(usage.used(new Date('2026-11-23T09:59:00Z')), 5);
  assert.equal(usage.used(new Date('2026-11-23T10:00:00Z')), 4);
  assert.equal(usage.used(new Date('2026-11-25T10:00:00Z')), 0);
});
