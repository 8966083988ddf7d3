import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change } from '../testing/brokenProject.ts';
import type { Break } from '../testing/brokenProject.ts';
import { found as problemsOf } from '../testing/found.ts';
import { featureDependencies } from './featureDependencies.ts';

const MAIN = 'force-app/main';
const CARD = `${MAIN}/attendees/lwc/tripsVisitCard/tripsVisitCard`;

const found = (changes: Break) => problemsOf(featureDependencies, changes);

test('a sound project depends one way', async () => {
  assert.deepEqual(await found({}), []);
});

test('a component that imports from a later feature is found', async () => {
  assert.deepEqual(await found({ [`${CARD}.ts`]: change("'c/tripsWords'", "'c/tripsProblemAction'") }), [
    [
      `${CARD}.ts`,
      'it names the component tripsProblemAction of challenges, but attendees may name shared, attendees'
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
        'it names the component tripsProblemAction of challenges, but attendees may name shared, attendees'
      ]
    ]
  );
});

test('an object of a later feature in a query is found, in a comment it is not', async () => {
  assert.deepEqual(await found({ [`${CARD}.ts`]: (text) => `/** Not for Problem__c. */\n${text}` }), []);
  assert.deepEqual(await found({ [`${CARD}.ts`]: change('State__c @optional', 'Problem__c @optional') }), [
    [`${CARD}.ts`, 'it names Problem__c of challenges, but attendees may name shared, attendees']
  ]);
});

test('metadata that names a later feature is found, also through a lookup or a child relationship', async () => {
  const view = `${MAIN}/attendees/objects/Visit__c/listViews/Open_Visits.listView-meta.xml`;
  assert.deepEqual(await found({ [view]: change('Kind__c', 'Problems__r.Name') }), [
    [view, 'it names Problems__r of challenges, but attendees may name shared, attendees']
  ]);
  const label = `${MAIN}/shared/lwc/tripsRetryButton/tripsRetryButton.ts`;
  assert.deepEqual(await found({ [label]: change('Trips_Error_Retry', 'Trips_VisitCard_Title') }), [
    [label, 'it names Trips_VisitCard_Title of attendees, but shared may name nothing but itself']
  ]);
});

test('fields that two features add to a standard object belong each to its own', async () => {
  const rule = `${MAIN}/attendees/objects/Visit__c/validationRules/Open_Visits_Have_A_Day.validationRule-meta.xml`;
  assert.deepEqual(
    await found({ [rule]: change('ISBLANK(Day__c)', 'ISBLANK(Opportunity__r.Trips_Visits__c)') }),
    []
  );
  assert.deepEqual(
    await found({ [rule]: change('ISBLANK(Day__c)', 'ISBLANK(Opportunity__r.Trips_Problems__c)') }),
    [[rule, 'it names Trips_Problems__c of challenges, but attendees may name shared, attendees']]
  );
});

test('nobody may name what is in default', async () => {
  const action = `${MAIN}/challenges/quickActions/Visit__c.Log_Problem.quickAction-meta.xml`;
  assert.deepEqual(await found({ [action]: change('<type>', '<target>Ridealong_Admin</target><type>') }), [
    [action, 'it names Ridealong_Admin of default, but challenges may name shared, attendees, challenges']
  ]);
});
