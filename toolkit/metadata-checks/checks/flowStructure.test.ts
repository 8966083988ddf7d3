import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change } from '../testing/brokenProject.ts';
import { found, messagesOf } from '../testing/found.ts';
import { flowStructure } from './flowStructure.ts';

const FLOWS = 'force-app/main/bookings/flows';
const BEFORE = `${FLOWS}/Guest_Before_Save_Set_Key.flow-meta.xml`;
const AFTER = `${FLOWS}/Visit_After_Save_Tell_Owner.flow-meta.xml`;

const messages = (file: string, from: string | RegExp, to: string): Promise<string[]> =>
  messagesOf(flowStructure, file, change(from, to));

test('valid flows', async () => {
  assert.deepEqual(await found(flowStructure), []);
});

test('a connector to nowhere, and an element no way leads to, are found', async () => {
  assert.deepEqual(await messages(BEFORE, '<targetReference>Get_Others<', '<targetReference>Get_Other<'), [
    'a connector leads to Get_Other, which is not there',
    'no way leads to Keep_Problem',
    'no way leads to Set_State',
    'no way leads to Any_Others',
    'no way leads to Get_Others'
  ]);
  assert.deepEqual(await messages(BEFORE, '<targetReference>Set_State<', '<targetReference>Keep_Problem<'), [
    'no way leads to Set_State'
  ]);
});

test('elements that may fail need a fault path', async () => {
  const fault = /<faultConnector>[\s\S]*?<\/faultConnector>/;
  assert.deepEqual(await messages(BEFORE, fault, ''), [
    'no way leads to Keep_Problem',
    'Get_Others has no fault path: if it fails, the save fails'
  ]);
  assert.deepEqual(await messages(AFTER, fault, ''), ['Send has no fault path: if it fails, the save fails']);
});

test('a flow without entry conditions, a draft and a flow that does nothing are found', async () => {
  assert.deepEqual(await messages(AFTER, /<filters>(?=\s*<field>Is_Open__c)[\s\S]*?<\/filters>/, ''), [
    'the flow runs on every Visit__c'
  ]);
  assert.deepEqual(await messages(AFTER, '<status>Active<', '<status>Draft<'), [
    'the flow is Draft: it never runs'
  ]);
  const [first] = await messages(AFTER, /(?<=<start>[\s\S]*)<connector>[\s\S]*?<\/connector>/, '');
  assert.equal(first, 'the flow starts and ends');
});

test('a filter formula is an entry condition too', async () => {
  assert.deepEqual(
    await messages(
      AFTER,
      /<filters>(?=\s*<field>Is_Open__c)[\s\S]*?<\/filters>/,
      '<filterFormula>{!$Record.Is_Open__c}</filterFormula>'
    ),
    []
  );
});

test('two things of one name are found', async () => {
  assert.deepEqual(await messages(BEFORE, '<name>Guest_Key<', '<name>Set_Key<'), [
    'two things in the flow are called Set_Key'
  ]);
});

test('an action before the save is found', async () => {
  assert.deepEqual(await messages(AFTER, '>RecordAfterSave<', '>RecordBeforeSave<'), [
    'Send cannot run before the save: it is one of actionCalls'
  ]);
});

test('a lookup inside a loop is found, one behind it is not', async () => {
  const loop = (next: string, behind: string): string =>
    `<loops><name>Each</name><label>Each</label><locationX>0</locationX><locationY>0</locationY><collectionReference>recipients</collectionReference><iterationOrder>Asc</iterationOrder><nextValueConnector><targetReference>${next}</targetReference></nextValueConnector><noMoreValuesConnector><targetReference>${behind}</targetReference></noMoreValuesConnector></loops>`;
  const withLoop = (next: string, behind: string, excused: { [rule: string]: string } = {}) =>
    found(flowStructure, {
      'config/metadata-checks.json': (text) =>
        JSON.stringify({
          ...(JSON.parse(text) as object),
          flowExceptions: Object.fromEntries(
            Object.entries(excused).map(([rule, element]) => [
              rule,
              { Visit_After_Save_Tell_Owner: { [element]: 'Once in a thousand rounds.' } }
            ])
          )
        }),
      [AFTER]: (text) =>
        change(
          /(?<=<start>[\s\S]*)<targetReference>Get_Type</,
          '<targetReference>Each<'
        )(text).replace('<recordLookups>', `${loop(next, behind)}<recordLookups>`)
    });
  assert.deepEqual(await withLoop('Add_Owner', 'Get_Type'), []);
  assert.deepEqual(
    (await withLoop('Get_Type', 'Give_Up')).map(([, what]) => what),
    ['Get_Type runs in the loop Each, once a round', 'Send runs in the loop Each, once a round']
  );
  const excused = { ActionCallsInLoop: 'Send', SOQLQueryInLoop: 'Send', TriggerOrder: 'Get_Type' };
  assert.deepEqual(
    (await withLoop('Get_Type', 'Give_Up', excused)).map(([, what]) => what),
    ['Get_Type runs in the loop Each, once a round']
  );
});
