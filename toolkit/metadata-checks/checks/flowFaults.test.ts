import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change } from '../testing/brokenProject.ts';
import { found } from '../testing/found.ts';
import { flowFaults } from './flowFaults.ts';

const AFTER = 'force-app/main/bookings/flows/Visit_After_Save_Tell_Owner.flow-meta.xml';
const REASON = 'It does not matter here, because it is a test.';

const settings = (more: object) => ({
  'config/metadata-checks.json': (text: string) =>
    JSON.stringify({ ...(JSON.parse(text) as object), problemObject: 'Problem__c', ...more })
});
const logged = change(
  /<assignments>\s*<name>Give_Up<\/name>[\s\S]*?<\/assignments>/,
  '<recordCreates><name>Give_Up</name><label>Log</label><object>Problem__c</object></recordCreates>'
);

test('without a log nothing is asked', async () => {
  assert.deepEqual(await found(flowFaults), []);
});

test('a fault that leads to no log and no error is found, in flows that may write', async () => {
  assert.deepEqual(await found(flowFaults, settings({})), [
    [AFTER, 'when Send fails, nobody ever knows'],
    [AFTER, 'when Get_Type fails, nobody ever knows']
  ]);
  assert.deepEqual(await found(flowFaults, { ...settings({}), [AFTER]: logged }), []);
});

test('what is expected needs a reason, and a reason needs a fault', async () => {
  const expectedFaults = { Visit_After_Save_Tell_Owner: { Send: REASON, Get_Type: REASON } };
  assert.deepEqual(await found(flowFaults, settings({ expectedFaults })), []);
  assert.deepEqual(await found(flowFaults, { ...settings({ expectedFaults }), [AFTER]: logged }), [
    [
      'config/metadata-checks.json',
      'expectedFaults excuses Send of Visit_After_Save_Tell_Owner, which needs no excuse'
    ],
    [
      'config/metadata-checks.json',
      'expectedFaults excuses Get_Type of Visit_After_Save_Tell_Owner, which needs no excuse'
    ]
  ]);
});
