import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change } from '../testing/brokenProject.ts';
import { found } from '../testing/found.ts';
import { descriptions } from './descriptions.ts';

const MAIN = 'force-app/main';
const VISIT = `${MAIN}/bookings/objects/Visit__c`;

test('a valid project is described', async () => {
  assert.deepEqual(await found(descriptions), []);
});

/** One file of each kind, whose description goes. */
const described: [kind: string, name: string, file: string][] = [
  ['object', 'Visit__c', `${VISIT}/Visit__c.object-meta.xml`],
  ['field', 'Day__c', `${VISIT}/fields/Day__c.field-meta.xml`],
  [
    'validation rule',
    'Open_Visits_Have_A_Day',
    `${VISIT}/validationRules/Open_Visits_Have_A_Day.validationRule-meta.xml`
  ],
  ['value set', 'Trips_Team', `${MAIN}/shared/globalValueSets/Trips_Team.globalValueSet-meta.xml`],
  ['flow', 'Visit_After_Save_Tell_Owner', `${MAIN}/bookings/flows/Visit_After_Save_Tell_Owner.flow-meta.xml`],
  ['page', 'Trips_Home', `${MAIN}/default/flexipages/Trips_Home.flexipage-meta.xml`],
  ['app', 'Trips', `${MAIN}/default/applications/Trips.app-meta.xml`],
  ['tab', 'Visit__c', `${MAIN}/bookings/tabs/Visit__c.tab-meta.xml`],
  [
    'quick action',
    'Visit__c.Log_Problem',
    `${MAIN}/complaints/quickActions/Visit__c.Log_Problem.quickAction-meta.xml`
  ],
  ['permission set', 'Trips_Rep', `${MAIN}/default/permissionsets/Trips_Rep.permissionset-meta.xml`],
  [
    'custom permission',
    'Trips_Manage_Visits',
    `${MAIN}/bookings/customPermissions/Trips_Manage_Visits.customPermission-meta.xml`
  ],
  [
    'notification type',
    'Trips_Visit_Soon',
    `${MAIN}/bookings/notificationtypes/Trips_Visit_Soon.notiftype-meta.xml`
  ],
  [
    'report type',
    'Trips_Visits_With_Guests',
    `${MAIN}/reporting/reportTypes/Trips_Visits_With_Guests.reportType-meta.xml`
  ],
  [
    'report',
    'Trips/Open_Visits_By_Kind',
    `${MAIN}/reporting/reports/Trips/Open_Visits_By_Kind.report-meta.xml`
  ],
  ['dashboard', 'Trips/Visits', `${MAIN}/reporting/dashboards/Trips/Visits.dashboard-meta.xml`],
  ['component', 'tripsVisitCard', `${MAIN}/bookings/lwc/tripsVisitCard/tripsVisitCard.js-meta.xml`]
];

for (const [kind, name, file] of described) {
  test(`a ${kind} without a description is found`, async () => {
    const problems = await found(descriptions, { [file]: change(/<description>[^<]*<\/description>/, '') });
    assert.deepEqual(problems, [[file, `the ${kind} ${name} has no description`]]);
  });
}

test('a label without a short description is found', async () => {
  const file = `${MAIN}/shared/labels/Shared.labels-meta.xml`;
  assert.deepEqual(
    await found(descriptions, { [file]: change(/<shortDescription>.*<\/shortDescription>/, '') }),
    [[file, 'the label Trips_Error_Retry has no short description']]
  );
});

test('what people fill in needs help: editable, required and setting fields', async () => {
  const noHelp = change(/<inlineHelpText>[^<]*<\/inlineHelpText>/, '');
  const files = [
    `${VISIT}/fields/Day__c.field-meta.xml`,
    `${MAIN}/bookings/objects/Guest__c/fields/Person__c.field-meta.xml`,
    `${MAIN}/bookings/objects/Guest__c/fields/Visit__c.field-meta.xml`,
    `${MAIN}/shared/objects/Trip_Setting__mdt/fields/Days__c.field-meta.xml`
  ];
  const problems = await found(descriptions, Object.fromEntries(files.map((file) => [file, noHelp])));
  assert.deepEqual(problems.map(([file]) => file).toSorted(), files.toSorted());
  assert.ok(problems.every(([, what]) => what.endsWith('and it has no help text')));
});

test('what nobody but the sync writes, and what is worked out, needs no help', async () => {
  const noHelp = change(/<inlineHelpText>[^<]*<\/inlineHelpText>/, '');
  assert.deepEqual(
    await found(descriptions, {
      [`${MAIN}/bookings/objects/Opportunity/fields/Trips_Visits__c.field-meta.xml`]: noHelp,
      [`${VISIT}/fields/Status__c.field-meta.xml`]: noHelp,
      [`${VISIT}/fields/Coming__c.field-meta.xml`]: noHelp
    }),
    []
  );
});
