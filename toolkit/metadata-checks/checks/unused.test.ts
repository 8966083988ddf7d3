import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change } from '../testing/brokenProject.ts';
import { found } from '../testing/found.ts';
import { unused } from './unused.ts';

const MAIN = 'force-app/main';
const CARD = `${MAIN}/bookings/lwc/tripsVisitCard/tripsVisitCard`;

test('a valid project uses all it has', async () => {
  assert.deepEqual(await found(unused), []);
});

test('an unused label is found, also when only a test or a comment names it', async () => {
  const changes = {
    [`${CARD}.ts`]: change(/import count .*\n/, '// Trips_VisitCard_Count was here\n'),
    [`${MAIN}/bookings/lwc/tripsVisitCard/__tests__/tripsVisitCard.test.ts`]: `'Trips_VisitCard_Count';\n`
  };
  assert.deepEqual(await found(unused, changes), [
    [`${MAIN}/bookings/labels/Bookings.labels-meta.xml`, 'nothing uses the label Trips_VisitCard_Count']
  ]);
});

test('a custom permission that is granted but never asked for is found', async () => {
  const rule = `${MAIN}/bookings/objects/Visit__c/validationRules/Open_Visits_Have_A_Day.validationRule-meta.xml`;
  const changes = {
    [rule]: change(', NOT($Permission.Trips_Manage_Visits)', ''),
    [`${CARD}.ts`]: change(/import canManage .*\n/, '')
  };
  assert.deepEqual(await found(unused, changes), [
    [
      `${MAIN}/bookings/customPermissions/Trips_Manage_Visits.customPermission-meta.xml`,
      'nothing uses the custom permission Trips_Manage_Visits'
    ]
  ]);
});

test('components that nothing imports, places or opens are found', async () => {
  const changes = {
    [`${CARD}.ts`]: change(/import \{ plural \} .*\n/, ''),
    [`${CARD}.html`]: change('<c-trips-retry-button onclick={handleTag}></c-trips-retry-button>', ''),
    [`${MAIN}/complaints/quickActions/Visit__c.Log_Problem.quickAction-meta.xml`]: undefined
  };
  assert.deepEqual(
    (await found(unused, changes)).map(([, what]) => what),
    ['tripsProblemAction', 'tripsRetryButton', 'tripsWords'].map(
      (name) => `nothing uses the component ${name}`
    )
  );
});

test('unused value sets and notification types are found', async () => {
  const changes = {
    [`${MAIN}/bookings/objects/Visit__c/fields/Team__c.field-meta.xml`]: undefined,
    [`${MAIN}/bookings/flows/Visit_After_Save_Tell_Owner.flow-meta.xml`]: undefined
  };
  assert.deepEqual(
    (await found(unused, changes)).map(([, what]) => what),
    ['nothing uses the value set Trips_Team', 'nothing uses the notification type Trips_Visit_Soon']
  );
});

test('a bundle of styles alone is used by an import in styles, not by a comment', async () => {
  const bundle = `${MAIN}/shared/lwc/tripsThumbs`;
  const files = (text: string): Record<string, string> => ({
    [`${bundle}/tripsThumbs.css`]: '.touch { min-height: 2.75rem; }',
    [`${bundle}/tripsThumbs.js-meta.xml`]:
      '<LightningComponentBundle xmlns="http://soap.sforce.com/2006/04/metadata"><apiVersion>66.0</apiVersion></LightningComponentBundle>',
    [`${CARD}.css`]: text
  });
  const messages = async (text: string): Promise<string[]> =>
    (await found(unused, files(text))).map(([, what]) => what);
  assert.deepEqual(await messages("@import 'c/tripsThumbs';"), []);
  assert.deepEqual(await messages("/* @import 'c/tripsThumbs'; */"), [
    'nothing uses the component tripsThumbs'
  ]);
});
