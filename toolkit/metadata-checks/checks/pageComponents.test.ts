import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change } from '../testing/brokenProject.ts';
import { found } from '../testing/found.ts';
import { pageComponents } from './pageComponents.ts';

const PAGE = 'force-app/main/complaints/flexipages/Trips_Visit_Record_Page.flexipage-meta.xml';
const META = 'force-app/main/bookings/lwc/tripsVisitCard/tripsVisitCard.js-meta.xml';
const APP = 'force-app/main/default/applications/Trips.app-meta.xml';

const whenMeta = async (from: string | RegExp, to: string) =>
  found(pageComponents, { [META]: change(from, to) });

test('valid components', async () => {
  assert.deepEqual(await found(pageComponents), []);
});

test('a component that is not there, or not exposed, is found', async () => {
  assert.deepEqual(
    await found(pageComponents, { [PAGE]: change('>c:tripsVisitCard<', '>c:tripsVisitCards<') }),
    [[PAGE, 'there is no component tripsVisitCards']]
  );
  const home = 'force-app/main/default/flexipages/Trips_Home.flexipage-meta.xml';
  assert.deepEqual(await whenMeta('<isExposed>true<', '<isExposed>false<'), [
    [home, 'tripsVisitCard is not exposed to a HomePage'],
    [PAGE, 'tripsVisitCard is not exposed to a RecordPage']
  ]);
  assert.deepEqual(await whenMeta('<target>lightning__RecordPage</target>', ''), [
    [PAGE, 'tripsVisitCard is not exposed to a RecordPage']
  ]);
});

test('a component made for another object is found', async () => {
  assert.deepEqual(await whenMeta('<object>Visit__c<', '<object>Event<'), [
    [PAGE, 'tripsVisitCard is not made for Visit__c']
  ]);
});

test('a component that a phone shows and that does not support phones is found', async () => {
  const small = '<supportedFormFactor type="Small" />';
  assert.deepEqual(await whenMeta(small, ''), [
    [PAGE, 'tripsVisitCard is shown on Small screens and does not support them']
  ]);
  const desktopOnly = change(
    /<actionOverrides>(?:(?!<\/actionOverrides>)[\s\S])*>Small<[\s\S]*?<\/actionOverrides>/,
    ''
  );
  assert.deepEqual(await found(pageComponents, { [META]: change(small, ''), [APP]: desktopOnly }), []);
});

test('properties that are unknown or missing are found', async () => {
  assert.deepEqual(await found(pageComponents, { [PAGE]: change('<name>heading<', '<name>header<') }), [
    [PAGE, 'tripsVisitCard has no property header']
  ]);
  assert.deepEqual(
    await whenMeta('<property ', '<property name="limit" type="Integer" required="true" /><property '),
    [[PAGE, 'tripsVisitCard needs the property limit']]
  );
});
