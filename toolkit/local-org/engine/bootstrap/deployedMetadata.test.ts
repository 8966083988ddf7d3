import assert from 'node:assert/strict';
import { test } from 'node:test';
import { field, object } from '../../testing/projectFiles.ts';
import { testOrg } from '../../testing/testOrg.ts';

const t = await testOrg({
  ...object('Rule__mdt'),
  ...field('Rule__mdt', 'Word__c', { type: 'Text', length: 20 }),
  ...object('Trip__c'),
  ...field('Trip__c', 'Says__c', { type: 'Text', formula: '$CustomMetadata.Rule__mdt.Main.Word__c' }),
  'customMetadata/Rule.Main.md-meta.xml': {
    root: 'CustomMetadata',
    body: { label: 'Main', protected: false, values: { field: 'Word__c', value: 'before' } }
  }
});

test('a changed record is what queries and formulas read, at once', () => {
  t.one('Trip__c', { Name: 'Trip' });
  const said = (): unknown => t.row('SELECT Says__c FROM Trip__c')['Says__c'];
  const stamp = (): unknown => t.row('SELECT SystemModstamp FROM Rule__mdt')['SystemModstamp'];
  assert.equal(said(), 'before');
  const made = stamp();
  t.org.setClock(new Date('2026-07-01T08:00:00Z'));
  t.org.customMetadata.change('rule__MDT', 'main', { Word__c: 'after' });
  assert.equal(said(), 'after');
  assert.equal(t.row('SELECT Word__c FROM Rule__mdt')['Word__c'], 'after');
  assert.notEqual(stamp(), made);
});

test('what is not there, or does not fit, is refused', () => {
  const change = (type: string, record: string, values: Record<string, string | number>) => (): void =>
    t.org.customMetadata.change(type, record, values);
  assert.throws(change('Rule__mdt', 'Other', {}), /There is no record Other/);
  assert.throws(change('Trip__c', 'Main', {}), /There is no record Main of Trip__c/);
  assert.throws(change('Rule__mdt', 'Main', { Gone__c: 'x' }), /No such column 'Gone__c'/);
  assert.throws(change('Rule__mdt', 'Main', { Word__c: 'x'.repeat(21) }), /data value too large/);
  assert.throws(change('Rule__mdt', 'Main', { DeveloperName: 'x' }), /No such column/);
});
