import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { diffRows } from './diff.ts';
import type { CurrentRow, DesiredRow } from './diff.ts';
import type { ObjectMapping } from './mapping.ts';

const MAPPING: ObjectMapping = {
  object: 'Thing__c',
  keyField: 'Key__c',
  owned: {
    Name: { kind: 'text', length: 10 },
    Seen__c: { kind: 'dateTime' },
    Count__c: { kind: 'count', scale: 0 }
  },
  onCreate: ['Owner__c']
};

const wanted = (key: string, owned: DesiredRow['owned'], onCreate?: DesiredRow['onCreate']): DesiredRow => ({
  key,
  lock: key,
  owned,
  onCreate
});
const held = (key: string, fields: CurrentRow['fields']): [string, CurrentRow] => [
  key,
  { id: `id-${key}`, fields }
];

describe('diffRows', () => {
  it('sends only what differs, and remembers what was there', () => {
    const plan = diffRows(
      MAPPING,
      [wanted('k1', { Name: 'Returns', Seen__c: '2026-11-24T10:00:00Z' })],
      new Map([held('k1', { Name: 'Return', Seen__c: '2026-11-24T10:00:00.000+0000', Other__c: 'theirs' })])
    );
    assert.deepEqual(plan.changes, [
      {
        key: 'k1',
        lock: 'k1',
        kind: 'update',
        id: 'id-k1',
        fields: { Name: 'Returns' },
        before: { Name: 'Return' }
      }
    ]);
    assert.equal(plan.unchanged, 0);
  });

  it('leaves equal rows alone, in whatever spelling', () => {
    const plan = diffRows(
      MAPPING,
      [wanted('k1', { Name: ' Returns ', Count__c: 0 })],
      new Map([held('k1', { Name: 'Returns', Count__c: null })])
    );
    assert.deepEqual([plan.changes, plan.unchanged], [[], 1]);
  });

  it('makes new rows with what belongs to their making', () => {
    const plan = diffRows(MAPPING, [wanted('k1', { Name: 'Returns' }, { Owner__c: 'me' })], new Map());
    assert.deepEqual(plan.changes, [
      {
        key: 'k1',
        lock: 'k1',
        kind: 'create',
        id: undefined,
        fields: { Name: 'Returns', Owner__c: 'me' },
        before: {}
      }
    ]);
  });

  it('never makes a row that it may only update', () => {
    assert.deepEqual(diffRows(MAPPING, [wanted('k1', { Name: 'Returns' })], new Map()).changes, []);
  });

  it('refuses a field that is not its own, and a row that comes twice', () => {
    assert.throws(
      () => diffRows(MAPPING, [wanted('k1', { Theirs__c: 1 })], new Map([held('k1', {})])),
      /Thing__c.Theirs__c is not the sync's to write/
    );
    assert.throws(
      () => diffRows(MAPPING, [wanted('k1', {}, {}), wanted('k1', {}, {})], new Map()),
      /k1 is desired twice/
    );
  });

  it('orders by what is locked, then by key, whatever comes in first', () => {
    const rows = [
      { ...wanted('b', { Name: '1' }, {}), lock: 'y' },
      { ...wanted('c', { Name: '2' }, {}), lock: 'x' },
      { ...wanted('a', { Name: '3' }, {}), lock: 'y' }
    ];
    const keys = (desired: DesiredRow[]): string[] =>
      diffRows(MAPPING, desired, new Map()).changes.map((row) => row.key);
    assert.deepEqual(keys(rows), ['c', 'a', 'b']);
    assert.deepEqual(keys(rows.toReversed()), ['c', 'a', 'b']);
  });
});
