import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change } from '../testing/brokenProject.ts';
import { found } from '../testing/found.ts';
import { labels } from './labels.ts';

const FILE = 'force-app/main/bookings/labels/Bookings.labels-meta.xml';

test('valid labels', async () => {
  assert.deepEqual(await found(labels), []);
});

test('a label with another name is found', async () => {
  const rename = (to: string) =>
    found(labels, { [FILE]: change('<fullName>Trips_VisitCard_Count', `<fullName>${to}`) });
  assert.deepEqual(await rename('Bookings_Count'), [[FILE, 'the label is called Bookings_Count']]);
  assert.deepEqual(await rename('Alien_Visit_Count'), [[FILE, 'the label is called Alien_Visit_Count']]);
});

test('labels out of order are found', async () => {
  assert.deepEqual(await found(labels, { [FILE]: change('Trips_VisitCard_Count', 'Trips_VisitCard_Zone') }), [
    [FILE, 'Trips_VisitCard_Title stands behind a later name']
  ]);
});

test('a gap in the placeholders is found', async () => {
  assert.deepEqual(await found(labels, { [FILE]: change('{0} guests', '{0} of {2} guests') }), [
    [FILE, 'the label Trips_VisitCard_Count skips the placeholder {1}']
  ]);
});

test('a form for one needs a form for others with its placeholders', async () => {
  const plural = (one: string, other: string) =>
    found(labels, {
      [FILE]: (text) =>
        text
          .replaceAll('Trips_VisitCard_Count', 'Trips_VisitCard_One')
          .replaceAll('Trips_VisitCard_Title', 'Trips_VisitCard_Other')
          .replace('{0} guests', one)
          .replace('Who comes', other)
    });
  assert.deepEqual(await plural('met {1} once', 'met {1} {0} times'), []);
  assert.deepEqual(await plural('met {1} once', 'met {0} times'), [
    [FILE, 'Trips_VisitCard_One uses {1}, Trips_VisitCard_Other does not']
  ]);
  assert.deepEqual(await found(labels, { [FILE]: change('Trips_VisitCard_Count', 'Trips_VisitCard_One') }), [
    [FILE, 'Trips_VisitCard_One has no plural form']
  ]);
});

test('an empty label is found', async () => {
  assert.deepEqual(await found(labels, { [FILE]: change('{0} guests', '') }), [
    [FILE, 'the label Trips_VisitCard_Count is empty']
  ]);
});
