import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change } from '../testing/brokenProject.ts';
import { found, messagesOf } from '../testing/found.ts';
import { flowData } from './flowData.ts';

const FLOWS = 'force-app/main/bookings/flows';
const BEFORE = `${FLOWS}/Guest_Before_Save_Set_Key.flow-meta.xml`;
const AFTER = `${FLOWS}/Visit_After_Save_Tell_Owner.flow-meta.xml`;

const messages = (file: string, from: string | RegExp, to: string): Promise<string[]> =>
  messagesOf(flowData, file, change(from, to));

test('valid flows', async () => {
  assert.deepEqual(await found(flowData), []);
});

const scheduled = (field: string): string =>
  `<scheduledPaths><name>Later</name><offsetNumber>1</offsetNumber><offsetUnit>Hours</offsetUnit><recordField>${field}</recordField><timeSource>RecordField</timeSource></scheduledPaths><triggerType>`;
const write = (kind: string, field: string, value: string): string =>
  `<${kind}><name>Write</name><faultConnector><targetReference>Give_Up</targetReference></faultConnector><filters><field>Name</field><operator>EqualTo</operator></filters><inputAssignments><field>${field}</field><value><stringValue>${value}</stringValue></value></inputAssignments><object>Guest__c</object></${kind}><recordLookups>`;

const cases: [file: string, from: string | RegExp, to: string, what: string][] = [
  [BEFORE, '<queriedFields>State__c<', '<queriedFields>Stat__c<', 'Guest__c has no field Stat__c'],
  [
    BEFORE,
    '<field>Person__c</field>\n<operator>EqualTo<',
    '<field>People__c</field>\n<operator>EqualTo<',
    'Guest__c has no field People__c'
  ],
  [
    BEFORE,
    /<field>Person__c(?=<\/field>\s*<operator>IsNull)/,
    '<field>People__c',
    'Guest__c has no field People__c'
  ],
  [
    AFTER,
    '<stringValue>Trips_Visit_Soon<',
    '<stringValue>Visit_Late<',
    'there is no notification type Visit_Late'
  ],
  [
    AFTER,
    '<field>DeveloperName<',
    '<field>MasterLabel<',
    'Get_Type must find the notification type by its DeveloperName'
  ],
  [AFTER, '<name>recipientIds<', '<name>recipients<', 'Send does not say recipientIds'],
  [
    AFTER,
    '<actionType>customNotificationAction<',
    '<actionType>apex<',
    'Send is a apex action, which these checks do not know'
  ],
  [AFTER, '<triggerType>', scheduled('Date__c'), 'Visit__c has no field Date__c'],
  [AFTER, '<triggerType>', scheduled('Kind__c'), 'Kind__c is no date to wait for'],
  [AFTER, '<recordLookups>', write('recordCreates', 'Stat__c', 'x'), 'Guest__c has no field Stat__c'],
  [
    AFTER,
    '<recordLookups>',
    write('recordUpdates', 'Name', 'x'),
    'Guest__c.Name cannot be set by recordUpdates'
  ],
  [
    AFTER,
    '<recordLookups>',
    write('recordUpdates', 'State__c', 'Away'),
    'State__c never is "Away": it has Coming, Absent'
  ],
  [
    AFTER,
    '<recordLookups>',
    write('recordDeletes', 'State__c', 'Coming').replace(/<filters>.*<\/filters>/, ''),
    'Write would change every Guest__c'
  ]
];

for (const [file, from, to, what] of cases) {
  test(`a flow with: ${what}`, async () => {
    assert.equal((await messages(file, from, to))[0], what);
  });
}

test('a path scheduled by a date, and a valid write, are fine', async () => {
  assert.deepEqual(await messages(AFTER, '<triggerType>', scheduled('Day__c')), []);
  assert.deepEqual(
    await messages(AFTER, '<recordLookups>', write('recordUpdates', 'State__c', 'Absent')),
    []
  );
});

test('an input that the action does not have is found', async () => {
  assert.deepEqual(await messages(AFTER, '<name>targetId<', '<name>target<'), [
    'customNotificationAction has no input target'
  ]);
});
