import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change } from '../testing/brokenProject.ts';
import type { Break } from '../testing/brokenProject.ts';
import { found as problemsOf } from '../testing/found.ts';
import { featureDependencies } from './featureDependencies.ts';

const MAIN = 'force-app/main';
const CARD = `${MAIN}/bookings/lwc/tripsVisitCard/tripsVisitCard`;

const found = (changes: Break) => problemsOf(featureDependencies, changes);

test('a valid project depends one way', async () => {
  assert.deepEqual(await found({}), []);
});

test('a component that imports from a later feature is found', async () => {
  assert.deepEqual(await found({ [`${CARD}.ts`]: change("'c/tripsWords'", "'c/tripsProblemAction'") }), [
    [
      `${CARD}.ts`,
      'it names the component tripsProblemAction of complaints, but bookings may name shared, bookings'
    ]
  ]);
});

test('a template that uses a component of a later feature is found', async () => {
  assert.deepEqual(
    await found({
      [`${CARD}.html`]: change('<p>{text}</p>', '<c-trips-problem-action></c-trips-problem-action>')
    }),
    [
      [
        `${CARD}.html`,
        'it names the component tripsProblemAction of complaints, but bookings may name shared, bookings'
      ]
    ]
  );
});

test('an object of a later feature in a query is found, in a comment it is not', async () => {
  assert.deepEqual(await found({ [`${CARD}.ts`]: (text) => `/** Not for Problem__c. */\n${text}` }), []);
  assert.deepEqual(await found({ [`${CARD}.ts`]: change('State__c @optional', 'Problem__c @optional') }), [
    [`${CARD}.ts`, 'it names Problem__c of complaints, but bookings may name shared, bookings']
  ]);
});

test('metadata that names a later feature is found, also through a lookup or a child relationship', async () => {
  const view = `${MAIN}/bookings/objects/Visit__c/listViews/Open_Visits.listView-meta.xml`;
  assert.deepEqual(await found({ [view]: change('Kind__c', 'Problems__r.Name') }), [
    [view, 'it names Problems__r of complaints, but bookings may name shared, bookings']
  ]);
  const label = `${MAIN}/shared/lwc/tripsRetryButton/tripsRetryButton.ts`;
  assert.deepEqual(await found({ [label]: change('Trips_Error_Retry', 'Trips_VisitCard_Title') }), [
    [label, 'it names Trips_VisitCard_Title of bookings, but shared may name nothing but itself']
  ]);
});

test('fields that two features add to a standard object belong each to its own', async () => {
  const rule = `${MAIN}/bookings/objects/Visit__c/validationRules/Open_Visits_Have_A_Day.validationRule-meta.xml`;
  assert.deepEqual(
    await found({ [rule]: change('ISBLANK(Day__c)', 'ISBLANK(Opportunity__r.Trips_Visits__c)') }),
    []
  );
  assert.deepEqual(
    await found({ [rule]: change('ISBLANK(Day__c)', 'ISBLANK(Opportunity__r.Trips_Problems__c)') }),
    [[rule, 'it names Trips_Problems__c of complaints, but bookings may name shared, bookings']]
  );
});

test('nobody may name what is in default', async () => {
  const action = `${MAIN}/complaints/quickActions/Visit__c.Log_Problem.quickAction-meta.xml`;
  assert.deepEqual(await found({ [action]: change('<type>', '<target>Trips_Admin</target><type>') }), [
    [action, 'it names Trips_Admin of default, but complaints may name shared, bookings, complaints']
  ]);
});
