import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change, validProject } from '../testing/brokenProject.ts';
import { found } from '../testing/found.ts';
import { layouts } from './layouts.ts';

const LAYOUTS = 'force-app/main/complaints/layouts';
const VISIT = `${LAYOUTS}/Visit__c-Visit Layout.layout-meta.xml`;
const GUEST = 'force-app/main/bookings/layouts/Guest__c-Guest Layout.layout-meta.xml';

test('valid layouts', async () => {
  assert.deepEqual(await found(layouts), []);
});

const cases: [file: string, from: string, to: string, what: string][] = [
  [VISIT, '<field>Day__c<', '<field>Date__c<', 'Visit__c has no field Date__c'],
  [VISIT, '<field>Day__c<', '<field>OwnerId<', 'OwnerId is on the layout twice'],
  [VISIT, '<behavior>Readonly<', '<behavior>Edit<', 'Status__c is Edit on the layout'],
  [VISIT, '<behavior>Required<', '<behavior>Edit<', 'Name is Edit on the layout'],
  [
    VISIT,
    '>Guest__c.Visit__c<',
    '>Guest__c.Visits__c<',
    'there is no related list Guest__c.Visits__c on Visit__c'
  ],
  [
    VISIT,
    '>Guest__c.Visit__c<',
    '>Guest__c.Person__c<',
    'there is no related list Guest__c.Person__c on Visit__c'
  ],
  [VISIT, '>Guest__c.Visit__c<', '>RelatedActivityList<', 'Visit__c has no RelatedActivityList'],
  [
    VISIT,
    '<fields>State__c<',
    '<fields>Stat__c<',
    'related list Guest__c.Visit__c: Guest__c has no field Stat__c'
  ],
  [
    VISIT,
    '<sortField>CREATED_DATE<',
    '<sortField>Made__c<',
    'related list Problem__c.Visit__c: Problem__c has no field Made__c'
  ],
  [VISIT, '>Visit__c.Log_Problem<', '>Visit__c.Log_Trouble<', 'there is no action Visit__c.Log_Trouble'],
  [GUEST, '<field>Person__c<', '<field>State__c<', 'the required field Person__c is not on the layout'],
  [GUEST, '<field>Visit__c<', '<field>State__c<', 'the required field Visit__c is not on the layout']
];

for (const [file, from, to, what] of cases) {
  test(`a layout with ${to} instead of ${from} is found`, async () => {
    const problems = await found(layouts, { [file]: change(from, to) });
    assert.ok(
      problems.some((found) => found[0] === file && found[1] === what),
      JSON.stringify(problems)
    );
  });
}

test('a layout of an object that is not there is found', async () => {
  const file = `${LAYOUTS}/Trip__c-Trip Layout.layout-meta.xml`;
  assert.deepEqual(await found(layouts, { [file]: validProject[VISIT] }), [
    [file, 'there is no object Trip__c']
  ]);
});

test('an action of another object is found', async () => {
  const file = `${LAYOUTS}/Problem__c-Problem Layout.layout-meta.xml`;
  const actions =
    '<quickActionList><quickActionListItems><quickActionName>Visit__c.Log_Problem</quickActionName></quickActionListItems></quickActionList></Layout>';
  assert.deepEqual(await found(layouts, { [file]: change('</Layout>', actions) }), [
    [file, 'Visit__c.Log_Problem is an action of Visit__c, not of Problem__c']
  ]);
});
