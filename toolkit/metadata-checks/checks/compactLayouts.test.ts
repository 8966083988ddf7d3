import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change } from '../testing/brokenProject.ts';
import { found } from '../testing/found.ts';
import { compactLayouts } from './compactLayouts.ts';

const VISIT = 'force-app/main/bookings/objects/Visit__c';
const FILE = `${VISIT}/compactLayouts/Visit_Compact.compactLayout-meta.xml`;

test('a valid compact layout', async () => {
  assert.deepEqual(await found(compactLayouts), []);
});

test('fields that are missing, long or there twice are found', async () => {
  const day = (to: string) => found(compactLayouts, { [FILE]: change('>Day__c<', `>${to}<`) });
  assert.deepEqual(await day('Date__c'), [[FILE, 'Visit__c has no field Date__c']]);
  assert.deepEqual(await day('Notes__c'), [[FILE, 'Notes__c is a textarea, too long for a compact layout']]);
  assert.deepEqual(await day('Name'), [[FILE, 'Visit_Compact has a field twice']]);
});

test('more than ten fields are found', async () => {
  const many = Array.from({ length: 9 }, () => '<fields>Kind__c</fields>').join('');
  const problems = await found(compactLayouts, { [FILE]: change('<fields>Day__c</fields>', many) });
  assert.ok(problems.some(([, what]) => what === 'Visit_Compact has 11 fields'));
});

test('an assignment to a compact layout that is not there is found', async () => {
  const object = `${VISIT}/Visit__c.object-meta.xml`;
  assert.deepEqual(await found(compactLayouts, { [object]: change('>Visit_Compact<', '>Visit_Short<') }), [
    [object, 'Visit__c has no compact layout Visit_Short']
  ]);
});
