import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change } from '../testing/brokenProject.ts';
import { elements, xml } from '../testing/xml.ts';
import { found } from '../testing/found.ts';
import { applications } from './applications.ts';

const MAIN = 'force-app/main';
const APP = `${MAIN}/default/applications/Trips.app-meta.xml`;

const messages = async (from: string | RegExp, to: string): Promise<string[]> =>
  (await found(applications, { [APP]: change(from, to) })).map(([, what]) => what);

test('a valid app', async () => {
  assert.deepEqual(await found(applications), []);
});

test('tabs and pages that are not there are found', async () => {
  assert.deepEqual(await messages('<tabs>Visit__c<', '<tabs>Guest__c<'), ['there is no tab Guest__c']);
  assert.deepEqual(await messages('<tabs>standard-home<', '<tabs>standard-hom<'), [
    'there is no tab standard-hom'
  ]);
  assert.deepEqual(await messages('>Trips_Visit_Record_Page<', '>Visit_Page<'), [
    'there is no page Visit_Page'
  ]);
  assert.deepEqual(await messages('<tabs>', '<utilityBar>Trip_Bar</utilityBar><tabs>'), [
    'there is no utility bar Trip_Bar'
  ]);
});

test('a page of another object or kind is found', async () => {
  assert.deepEqual(await messages(/Visit__c(?=<\/pageOrSobjectType>)/, 'Problem__c'), [
    'Trips_Visit_Record_Page is no record page of Problem__c',
    'Problem__c has no page for Small',
    'Visit__c has no page for Large'
  ]);
  assert.deepEqual(await messages('>Trips_Home<', '>Trips_Visit_Record_Page<'), [
    'Trips_Visit_Record_Page cannot be the home page'
  ]);
  assert.ok(
    (await messages('>Trips_Visit_Record_Page<', '>Trips_Home<')).includes(
      'Trips_Home is no record page of Visit__c'
    )
  );
});

test('a page for one form factor only, and two for one, are found', async () => {
  assert.deepEqual(await messages('<formFactor>Small<', '<formFactor>Large<'), [
    'Visit__c has no page for Small',
    'Visit__c has no page for Small',
    'Visit__c has two pages for Large'
  ]);
});

test('tabs that lead nowhere are found', async () => {
  const tab = (name: string, values: Record<string, string | boolean>) =>
    found(applications, {
      [`${MAIN}/bookings/tabs/${name}.tab-meta.xml`]: xml('CustomTab', elements(values))
    });
  const file = (name: string): string => `${MAIN}/bookings/tabs/${name}.tab-meta.xml`;
  assert.deepEqual(await tab('Tour__c', { customObject: true, motif: 'Custom15: People' }), [
    [file('Tour__c'), 'there is no object Tour__c']
  ]);
  assert.deepEqual(await tab('Board', { flexiPage: 'Trips_Home', motif: 'Custom15: People' }), [
    [file('Board'), 'there is no app page Trips_Home']
  ]);
  assert.deepEqual(await tab('Card', { lwcComponent: 'tripsVisitCard', motif: 'Custom15: People' }), [
    [file('Card'), 'there is no component tripsVisitCard for tabs']
  ]);
  assert.deepEqual(await tab('Guest__c', { customObject: true, motif: 'Custom101: Nothing' }), [
    [file('Guest__c'), 'there is no tab style "Custom101: Nothing"']
  ]);
});
