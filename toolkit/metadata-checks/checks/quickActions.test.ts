import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change, validProject } from '../testing/brokenProject.ts';
import { elements, group, xml } from '../testing/xml.ts';
import { found } from '../testing/found.ts';
import { quickActions } from './quickActions.ts';

const FOLDER = 'force-app/main/complaints/quickActions';
const FILE = `${FOLDER}/Visit__c.Log_Problem.quickAction-meta.xml`;
const META = 'force-app/main/complaints/lwc/tripsProblemAction/tripsProblemAction.js-meta.xml';

test('a valid action', async () => {
  assert.deepEqual(await found(quickActions), []);
});

test('a component that is missing or not made for it is found', async () => {
  assert.deepEqual(
    await found(quickActions, { [FILE]: change('>tripsProblemAction<', '>tripsProblemForm<') }),
    [[FILE, 'there is no component tripsProblemForm']]
  );
  assert.deepEqual(
    await found(quickActions, { [FILE]: change('>tripsProblemAction<', '>tripsVisitCard<') }),
    [[FILE, 'tripsVisitCard is not made for actions']]
  );
  assert.deepEqual(
    await found(quickActions, { [META]: change('<actionType>ScreenAction', '<actionType>Action') }),
    [[FILE, 'tripsProblemAction is a Action, the action a ScreenAction']]
  );
  assert.deepEqual(
    await found(quickActions, {
      [META]: change('<actionType>', '<objects><object>Guest__c</object></objects><actionType>')
    }),
    [[FILE, 'tripsProblemAction is not made for Visit__c']]
  );
});

test('a global component action, and an action of no object, are found', async () => {
  const global = `${FOLDER}/Log_Problem.quickAction-meta.xml`;
  assert.deepEqual(await found(quickActions, { [global]: validProject[FILE] }), [
    [global, 'a component cannot be a global action']
  ]);
  const tour = `${FOLDER}/Tour__c.Log_Problem.quickAction-meta.xml`;
  assert.deepEqual(await found(quickActions, { [tour]: validProject[FILE] }), [
    [tour, 'there is no object Tour__c']
  ]);
});

test('fields of a create action are those of the object it creates', async () => {
  const file = `${FOLDER}/Visit__c.New_Problem.quickAction-meta.xml`;
  const action = (field: string): string =>
    xml(
      'QuickAction',
      [
        elements({ label: 'New', optionsCreateFeedItem: false }),
        group(
          'quickActionLayout',
          group('quickActionLayoutColumns', group('quickActionLayoutItems', elements({ field })))
        ),
        elements({ targetObject: 'Problem__c', type: 'Create' })
      ].join('\n')
    );
  assert.deepEqual(await found(quickActions, { [file]: action('Told_On__c') }), []);
  assert.deepEqual(await found(quickActions, { [file]: action('Day__c') }), [
    [file, 'Problem__c has no field Day__c']
  ]);
});
