import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change } from '../testing/brokenProject.ts';
import { found } from '../testing/found.ts';
import { lwcMeta } from './lwcMeta.ts';

const CARD = 'force-app/main/bookings/lwc/tripsVisitCard/tripsVisitCard.js-meta.xml';
const ACTION = 'force-app/main/complaints/lwc/tripsProblemAction/tripsProblemAction.js-meta.xml';

test('valid configurations', async () => {
  assert.deepEqual(await found(lwcMeta), []);
});

const cases: [file: string, from: string | RegExp, to: string, what: string][] = [
  [
    CARD,
    '<apiVersion>66.0<',
    '<apiVersion>60.0<',
    'tripsVisitCard is of API version 60.0, the project of 66.0'
  ],
  [
    CARD,
    '<target>lightning__HomePage<',
    '<target>lightning__Homepage<',
    'there is no target lightning__Homepage'
  ],
  [ACTION, /<targets>[\s\S]*<\/targetConfigs>/, '', 'tripsProblemAction is exposed to nothing'],
  [CARD, /<masterLabel>.*<\/masterLabel>/, '', 'tripsVisitCard has no name in the App Builder'],
  [
    CARD,
    'targets="lightning__RecordPage"',
    'targets="lightning__AppPage"',
    'lightning__AppPage is configured and is no target'
  ],
  [CARD, '<object>Visit__c<', '<object>Tour__c<', 'there is no object Tour__c'],
  [CARD, 'type="Small"', 'type="Medium"', 'lightning__RecordPage is not shown on Medium screens'],
  [
    CARD,
    'targets="lightning__RecordPage"',
    'targets="lightning__HomePage"',
    'lightning__HomePage is not shown on Small screens'
  ],
  [
    ACTION,
    '<actionType>',
    '<property name="recordId" type="String" label="Id" /><actionType>',
    'an action has no properties'
  ],
  [CARD, 'name="heading"', 'name="header"', 'the class has no @api header'],
  [CARD, 'name="heading"', 'name="labels"', 'the class has no @api labels'],
  [CARD, 'type="String"', 'type="Text"', 'the property heading is of no known type, Text'],
  [CARD, ' label="Heading"', '', 'the property heading has no label']
];

for (const [file, from, to, what] of cases) {
  test(`a configuration is found where ${what}`, async () => {
    assert.deepEqual(await found(lwcMeta, { [file]: change(from, to) }), [[file, what]]);
  });
}
