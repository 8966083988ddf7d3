import assert from 'node:assert/strict';
import { test } from 'node:test';
import { found, messagesOf } from '../testing/found.ts';
import { flowSchedule } from './flowSchedule.ts';

const AFTER = 'force-app/main/bookings/flows/Visit_After_Save_Tell_Owner.flow-meta.xml';
const SCHEDULE =
  '<schedule><frequency>Weekly</frequency><startDate>2026-01-05</startDate><startTime>07:00:00.000Z</startTime></schedule>';

/** The sound after-save flow as one that a schedule triggers. */
function weekly(text: string): string {
  return text
    .replace('<triggerType>RecordAfterSave</triggerType>', `${SCHEDULE}<triggerType>Scheduled</triggerType>`)
    .replace(/<recordTriggerType>.*?<\/recordTriggerType>/, '')
    .replace(/<doesRequireRecordChangedToMeetCriteria>.*?<\/doesRequireRecordChangedToMeetCriteria>/, '')
    .replace(/<triggerOrder>.*?<\/triggerOrder>/, '');
}

const messages = (edit: (text: string) => string): Promise<string[]> => messagesOf(flowSchedule, AFTER, edit);

test('flows that records trigger, and one that a schedule does, are fine', async () => {
  assert.deepEqual(await found(flowSchedule), []);
  assert.deepEqual(await messages(weekly), []);
});

const faults: readonly [find: string, instead: string, what: string][] = [
  [SCHEDULE, '', 'the flow is triggered by a schedule and has none'],
  ['<triggerType>Scheduled</triggerType>', '', 'a schedule stands in a flow that none triggers'],
  ['<frequency>Weekly</frequency>', '<frequency>Monthly</frequency>', 'the frequency is Monthly'],
  ['<frequency>Weekly</frequency>', '', 'the frequency is nothing'],
  ['2026-01-05', '5.1.2026', 'the startDate is 5.1.2026'],
  ['<startDate>2026-01-05</startDate>', '', 'the startDate is missing'],
  ['07:00:00.000Z', '25:00:00.000Z', 'the startTime is 25:00:00.000Z'],
  ['07:00:00.000Z', '7:00', 'the startTime is 7:00'],
  [
    SCHEDULE,
    `<recordTriggerType>Create</recordTriggerType>${SCHEDULE}`,
    '<recordTriggerType> says nothing of a flow that a schedule triggers'
  ],
  ['</Flow>', '<triggerOrder>10</triggerOrder></Flow>', 'an order stands on a flow that no save starts'],
  [
    '</Flow>',
    '<formulas><name>Before</name><dataType>String</dataType><expression>{!$Record__Prior.Name}</expression></formulas></Flow>',
    'no save started the flow: $Record__Prior is nothing'
  ],
  ['<object>Visit__c</object>', '', 'the flow reads $Record, and its start names no object']
];
for (const [find, instead, what] of faults) {
  test(`found: ${what}`, async () => {
    const edit = (text: string): string => {
      const changed = weekly(text).replace(find, instead);
      assert.notEqual(changed, weekly(text), `${find} is not there`);
      return changed;
    };
    assert.deepEqual(await messages(edit), [what]);
  });
}

/** The same after the save: with the one way that begins then, or beside one that begins in it. */
function later(text: string, way = ''): string {
  return text.replace(
    /(<start>[\s\S]*?)<connector>\s*<targetReference>(\w+)<\/targetReference>\s*<\/connector>([\s\S]*?)(<triggerType>)/,
    (_all, before: string, target: string, between: string, type: string) =>
      `${before}${way.replace('FIRST', target)}${between}<scheduledPaths><connector><targetReference>${target}</targetReference></connector><pathType>AsyncAfterCommit</pathType></scheduledPaths>${type}`
  );
}
const asking = (expression: string) => (text: string) =>
  text.replace(
    '</Flow>',
    `<formulas><name>Asks</name><dataType>Boolean</dataType><expression>${expression}</expression></formulas></Flow>`
  );

test('a way after the save is fine, and asks nothing about what the save changed', async () => {
  assert.deepEqual(await messages(later), []);
  for (const expression of ['ISCHANGED({!$Record.Name})', 'ISBLANK({!$Record__Prior.Name})']) {
    const ask = asking(expression);
    assert.deepEqual(await messages((text) => ask(later(text))), [
      'a path after the save does not know what the save changed'
    ]);
    const both = '<connector><targetReference>FIRST</targetReference></connector>';
    assert.deepEqual(await messages((text) => ask(later(text, both))), []);
  }
});
