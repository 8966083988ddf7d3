import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change } from '../testing/brokenProject.ts';
import { found, messagesOf } from '../testing/found.ts';
import { listViews } from './listViews.ts';

const FILE = 'force-app/main/bookings/objects/Visit__c/listViews/Open_Visits.listView-meta.xml';

const messages = (from: string, to: string): Promise<string[]> =>
  messagesOf(listViews, FILE, change(from, to));

test('a valid list view', async () => {
  assert.deepEqual(await found(listViews), []);
});

const cases: [from: string, to: string, what: string][] = [
  ['>Kind__c<', '>Sort__c<', 'Visit__c has no field Sort__c'],
  ['>NAME<', '>Name<', 'Name is no column of a list of Visit__c'],
  ['<field>Day__c<', '<field>Date__c<', 'Visit__c has no field Date__c'],
  ['<field>Day__c<', '<field>Notes__c<', 'Notes__c cannot be filtered by: it is long text'],
  ['>Open,Closed<', '>Open,Shut<', 'Status__c never is "Shut": it has Open, Old, Closed'],
  ['>TODAY<', '>SOON<', 'Day__c is a date, and SOON is not a date'],
  ['>greaterOrEqual<', '>contains<', 'contains does not go with Day__c, a date'],
  ['<field>Status__c<', '<field>Is_Open__c<', 'Is_Open__c is a tick: compare with 1 or 0, not Open'],
  ['<field>Status__c<', '<field>Coming__c<', 'Coming__c is a number, and Open is not a number'],
  [
    '<filters>',
    '<booleanFilter>1 OR 3</booleanFilter><filters>',
    'the filter logic 1 OR 3 leaves filter 2 out'
  ]
];

for (const [from, to, what] of cases) {
  test(`a view with ${to} instead of ${from} is found`, async () => {
    assert.equal((await messages(from, to))[0], what);
  });
}

test('a filter the logic makes up is found', async () => {
  assert.deepEqual(await messages('<filters>', '<booleanFilter>1 OR 2 OR 3</booleanFilter><filters>'), [
    'the filter logic 1 OR 2 OR 3 names filter 3 of 2'
  ]);
});

test('relative dates, empty values and parts of words are fine', async () => {
  assert.deepEqual(await messages('>TODAY<', '>LAST_N_DAYS:30<'), []);
  assert.deepEqual(await messages('>Open,Closed<', '><'), []);
  assert.deepEqual(await messages('<operation>equals<', '<operation>contains<'), []);
});

test('too many columns are found', async () => {
  assert.deepEqual(await messages('<columns>NAME</columns>', '<columns>NAME</columns>'.repeat(14)), [
    'the view has 16 columns'
  ]);
});

test('rows of a detail have no owner', async () => {
  const file = 'force-app/main/bookings/objects/Guest__c/listViews/Mine.listView-meta.xml';
  const view =
    '<?xml version="1.0"?><ListView xmlns="http://soap.sforce.com/2006/04/metadata"><fullName>Mine</fullName><columns>OWNER.ALIAS</columns><filterScope>Mine</filterScope><label>Mine</label></ListView>';
  assert.deepEqual(await found(listViews, { [file]: view }), [
    [file, 'Guest__c has no field OwnerId'],
    [file, 'rows of Guest__c have no owner, so none is mine']
  ]);
});
