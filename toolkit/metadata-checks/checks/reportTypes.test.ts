import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change, validProject } from '../testing/brokenProject.ts';
import { found, messagesOf } from '../testing/found.ts';
import { reportTypes } from './reportTypes.ts';

const FILE = 'force-app/main/reporting/reportTypes/Trips_Visits_With_Guests.reportType-meta.xml';

const messages = (from: string | RegExp, to: string): Promise<string[]> =>
  messagesOf(reportTypes, FILE, change(from, to));

test('a valid report type', async () => {
  assert.deepEqual(await found(reportTypes), []);
});

const cases: [from: string, to: string, what: string][] = [
  ['<baseObject>Visit__c<', '<baseObject>Tour__c<', 'there is no object Tour__c'],
  ['<relationship>Guests__r<', '<relationship>People__r<', 'Visit__c has no child relationship People__r'],
  ['<field>Kind__c<', '<field>Sort__c<', 'Visit__c has no field Sort__c'],
  ['<field>Account__c.Name<', '<field>Account__c.Nmae<', 'Account has no field Nmae'],
  ['<field>Account__c.Name<', '<field>Account__r.Name<', 'Visit__c has no field Account__r'],
  ['<field>Account__c.Name<', '<field>OwnerId<', 'report types call OwnerId of Visit__c Owner'],
  ['<table>Visit__c.Guests__r<', '<table>Guest__c<', 'the type has no table Guest__c'],
  ['<field>Kind__c<', '<field>Name<', 'the column Visit__c$Name is there twice'],
  ['<masterLabel>Guests<', '<masterLabel>Visits<', 'two sections are called Visits'],
  ['<deployed>true<', '<deployed>false<', 'only admins see a report type that is not deployed']
];

for (const [from, to, what] of cases) {
  test(`a report type with ${to} instead of ${from} is found`, async () => {
    assert.deepEqual(await messages(from, to), [what]);
  });
}

test('custom fields of one name from two objects are found', async () => {
  const changes = {
    [FILE]: change('<field>State__c<', '<field>Kind__c<'),
    'force-app/main/bookings/objects/Guest__c/fields/Kind__c.field-meta.xml':
      validProject['force-app/main/bookings/objects/Visit__c/fields/Kind__c.field-meta.xml']
  };
  assert.deepEqual(await found(reportTypes, changes), [
    [FILE, 'two objects of the type have a column Kind__c']
  ]);
});

test('owner and account of a standard object are written without Id', async () => {
  assert.deepEqual(await messages('<field>Account__c.Name<', '<field>Owner.Manager.Name<'), []);
});

test('an inner join behind an outer one is found', async () => {
  const inner =
    '<join><join><outerJoin>false</outerJoin><relationship>Visits__r</relationship></join><outerJoin>true</outerJoin><relationship>Visits__r</relationship></join>';
  const accounts = await found(reportTypes, {
    [FILE]: (text) =>
      change(
        /<sections>[\s\S]*<\/sections>/,
        ''
      )(text)
        .replace('<baseObject>Visit__c<', '<baseObject>Account<')
        .replace(
          /<join>[\s\S]*<\/join>/,
          inner.replace('>Visits__r</relationship></join><outer', '>Guests__r</relationship></join><outer')
        )
  });
  assert.deepEqual(accounts, [[FILE, 'Guests__r is an inner join behind an outer one']]);
});
