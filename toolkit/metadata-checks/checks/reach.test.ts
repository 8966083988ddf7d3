import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change } from '../testing/brokenProject.ts';
import type { Break } from '../testing/brokenProject.ts';
import { found } from '../testing/found.ts';
import { reach } from './reach.ts';

const MAIN = 'force-app/main';
const SETS = `${MAIN}/default/permissionsets`;

const inSets = (names: string[], edit: (text: string) => string): Break =>
  Object.fromEntries(names.map((name) => [`${SETS}/Trips_${name}.permissionset-meta.xml`, edit]));

const without = (element: string, what: string) =>
  change(
    new RegExp(
      `<${element}>(?:(?!</${element}>)[\\s\\S])*>${what.replace('.', '\\.')}<[\\s\\S]*?</${element}>`
    ),
    ''
  );

test('in a valid project all is in reach', async () => {
  assert.deepEqual(await found(reach), []);
});

test('a field nobody can see, and one admins cannot see, are found', async () => {
  const file = `${MAIN}/bookings/objects/Visit__c/fields/Day__c.field-meta.xml`;
  const day = without('fieldPermissions', 'Visit__c.Day__c');
  assert.deepEqual(await found(reach, inSets(['Admin', 'Rep'], day)), [
    [file, 'no permission set lets anybody see Visit__c.Day__c']
  ]);
  assert.deepEqual(await found(reach, inSets(['Admin'], day)), [[file, 'admins cannot see Visit__c.Day__c']]);
  assert.deepEqual(await found(reach, inSets(['Rep'], day)), []);
});

test('an object admins cannot read is found', async () => {
  const problems = await found(reach, inSets(['Admin'], without('objectPermissions', 'Problem__c')));
  assert.deepEqual(problems, [
    [`${MAIN}/complaints/objects/Problem__c/Problem__c.object-meta.xml`, 'admins cannot read Problem__c']
  ]);
});

test('an app, a tab and a custom permission nobody has are found', async () => {
  assert.deepEqual(
    await found(reach, inSets(['Admin', 'Rep'], without('applicationVisibilities', 'Trips'))),
    [[`${MAIN}/default/applications/Trips.app-meta.xml`, 'no permission set grants the app Trips']]
  );
  assert.deepEqual(await found(reach, inSets(['Admin', 'Rep'], without('tabSettings', 'Visit__c'))), [
    [`${MAIN}/bookings/tabs/Visit__c.tab-meta.xml`, 'no permission set grants the tab Visit__c']
  ]);
  assert.deepEqual(
    await found(reach, inSets(['Admin'], without('customPermissions', 'Trips_Manage_Visits'))),
    [
      [
        `${MAIN}/bookings/customPermissions/Trips_Manage_Visits.customPermission-meta.xml`,
        'no permission set grants the custom permission Trips_Manage_Visits'
      ]
    ]
  );
});
