import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change } from '../testing/brokenProject.ts';
import { component } from '../testing/validPages.ts';
import { found } from '../testing/found.ts';
import { pageContent } from './pageContent.ts';

const PAGE = 'force-app/main/complaints/flexipages/Trips_Visit_Record_Page.flexipage-meta.xml';
const HOME = 'force-app/main/default/flexipages/Trips_Home.flexipage-meta.xml';
const REPORT = 'force-app/main/reporting/reports/Trips/Open_Visits_By_Kind.report-meta.xml';

test('valid content', async () => {
  assert.deepEqual(await found(pageContent), []);
});

const cases: [file: string, from: string, to: string, what: string][] = [
  [PAGE, '<value>Edit<', '<value>Edits<', 'there is no action Edits'],
  [PAGE, '<value>Problems__r<', '<value>Issues__r<', 'there is no related list Issues__r on Visit__c'],
  [
    PAGE,
    '<value>Visit__c.Id<',
    '<value>Problem__c.Visit__c<',
    'the related list Problems__r hangs on Problem__c.Visit__c, which is no field of Visit__c'
  ],
  [
    PAGE,
    '<value>Visit__c.Id<',
    '<value>Visit__c.Account__c<',
    'there is no related list Problems__r on Account'
  ],
  [PAGE, '<value>People<', '<value>Standard.Tab.people<', 'there is no tab title Standard.Tab.people'],
  [HOME, '<value>Visit__c<', '<value>Tour__c<', 'there is no object Tour__c'],
  [HOME, '<value>Open_Visits<', '<value>Closed_Visits<', 'Visit__c has no list view Closed_Visits'],
  [HOME, '<value>Open_Visits_By_Kind<', '<value>Open_Visits_By_Day<', 'there is no report Open_Visits_By_Day']
];

for (const [file, from, to, what] of cases) {
  test(`a page with ${to} instead of ${from} is found`, async () => {
    assert.deepEqual(await found(pageContent, { [file]: change(from, to) }), [[file, what]]);
  });
}

test('a report without a chart cannot be a chart on a page', async () => {
  assert.deepEqual(await found(pageContent, { [REPORT]: change(/<chart>[\s\S]*<\/chart>/, '') }), [
    [HOME, 'the report Open_Visits_By_Kind has no chart']
  ]);
});

test('the list of a parent hangs on the lookup to it', async () => {
  const item = component('force:relatedListSingleContainer', 'siblings', {
    parentFieldApiName: 'Visit__c.Account__c',
    relatedListApiName: 'Visits__r',
    relatedListFieldAliases: 'Day__c'
  });
  const withItem = (text: string) =>
    found(pageContent, { [PAGE]: change('<name>sidebar<', `${text}<name>sidebar<`) });
  assert.deepEqual(await withItem(item), []);
  assert.deepEqual(await withItem(item.replace('>Day__c<', '>Date__c<')), [
    [PAGE, 'Visit__c has no field Date__c']
  ]);
});

test('dashboards, flows, recent items and placed fields exist', async () => {
  const withItem = (text: string) =>
    found(pageContent, { [HOME]: change('<name>top<', `${text}<name>top<`) });
  assert.deepEqual(
    await withItem(component('desktopDashboards:embeddedDashboard', 'd', { dashboardName: 'Visits' })),
    []
  );
  assert.deepEqual(
    await withItem(component('desktopDashboards:embeddedDashboard', 'd', { dashboardName: 'Tours' })),
    [[HOME, 'there is no dashboard Tours']]
  );
  assert.deepEqual(
    await withItem(component('flowruntime:interview', 'f', { flowName: 'Visit_After_Save_Tell_Owner' })),
    [[HOME, 'there is no screen flow Visit_After_Save_Tell_Owner']]
  );
  assert.deepEqual(await withItem(component('flexipage:recentItems', 'r', { entityNames: 'Tour__c' })), [
    [HOME, 'there is no object Tour__c']
  ]);
  const field =
    '<itemInstances><fieldInstance><fieldItem>Record.Date__c</fieldItem><identifier>x</identifier></fieldInstance></itemInstances>';
  assert.deepEqual(await found(pageContent, { [PAGE]: change('<name>header<', `${field}<name>header<`) }), [
    [PAGE, 'Visit__c has no field Date__c']
  ]);
});
