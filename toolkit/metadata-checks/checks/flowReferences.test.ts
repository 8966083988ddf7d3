import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change } from '../testing/brokenProject.ts';
import { found, messagesOf } from '../testing/found.ts';
import { flowReferences } from './flowReferences.ts';

const FLOWS = 'force-app/main/bookings/flows';
const BEFORE = `${FLOWS}/Guest_Before_Save_Set_Key.flow-meta.xml`;
const AFTER = `${FLOWS}/Visit_After_Save_Tell_Owner.flow-meta.xml`;

const messages = (file: string, from: string | RegExp, to: string): Promise<string[]> =>
  messagesOf(flowReferences, file, change(from, to));

test('valid flows', async () => {
  assert.deepEqual(await found(flowReferences), []);
});

const cases: [file: string, from: string, to: string, what: string][] = [
  [BEFORE, '<elementReference>Guest_Key<', '<elementReference>Guest_Keys<', 'the flow has no Guest_Keys'],
  [BEFORE, '>$Record.Guest_Key__c<', '>$Record.Guest_Keys__c<', 'Guest__c has no field Guest_Keys__c'],
  [
    BEFORE,
    '<elementReference>Get_Others.State__c<',
    '<elementReference>Get_Others.Stat__c<',
    'Guest__c has no field Stat__c'
  ],
  [
    BEFORE,
    '<leftValueReference>Get_Others.Id<',
    '<leftValueReference>Get_Others.Name<',
    'Get_Others does not read Name: add it to <queriedFields>'
  ],
  [
    BEFORE,
    '<leftValueReference>Get_Others.Id<',
    '<leftValueReference>Guest_Key.Id<',
    'Guest_Key is no record, so it has no Id'
  ],
  [
    BEFORE,
    '<elementReference>$Flow.FaultMessage<',
    '<elementReference>$Flow.Fault<',
    'there is no $Flow.Fault'
  ],
  [
    BEFORE,
    '<elementReference>$Flow.FaultMessage<',
    '<elementReference>$Label.Trips_None<',
    'there is no label Trips_None'
  ],
  [BEFORE, '{!$Record.Visit__r.Name}', '{!$Record.Visit__r.Title}', 'Visit__c has no field Title'],
  [BEFORE, 'CASESAFEID(', 'SAFEID(', 'there is no function SAFEID'],
  [
    BEFORE,
    '{!$Record.Person__c})',
    '$Record.Person__c)',
    'a flow formula writes {!$Record.Person__c}, not $Record.Person__c'
  ],
  [BEFORE, '{!$Record.Person__c})', '{!$Record.Person__c}', "Syntax error. Missing ')'"],
  [
    BEFORE,
    '<elementReference>Get_Others.State__c<',
    '<stringValue>Away</stringValue><elementReference>Get_Others.State__c<',
    '$Record.State__c never is "Away": it has Coming, Absent'
  ],
  [
    BEFORE,
    '>$Record.State__c<',
    '>$Record.Visit__r.Status__c<',
    '$Record.Visit__r.Status__c is worked out: nothing can be assigned to it'
  ],
  [AFTER, '{!$Record.Name}', '{!$Record.Titel}', 'Visit__c has no field Titel'],
  [AFTER, '<elementReference>recipients<', '<elementReference>people<', 'the flow has no people'],
  [
    AFTER,
    '<elementReference>$Record.OwnerId<',
    '<elementReference>recipients.Id<',
    'recipients is no record, so it has no Id'
  ]
];

for (const [file, from, to, what] of cases) {
  test(`a flow with ${to} is found`, async () => {
    assert.deepEqual(await messages(file, from, to), [what]);
  });
}

test('a record that is created has no prior', async () => {
  assert.deepEqual(
    await messages(
      BEFORE,
      '<elementReference>Get_Others.State__c<',
      '<elementReference>$Record__Prior.State__c<'
    ),
    []
  );
  const created = await found(flowReferences, {
    [BEFORE]: (text) =>
      change(
        'Get_Others.State__c<',
        '$Record__Prior.State__c<'
      )(text).replace('>CreateAndUpdate<', '>Create<')
  });
  assert.deepEqual(created, [[BEFORE, 'a record that is created has no $Record__Prior']]);
});

test('fields of a collection are reached by a loop', async () => {
  const all = change('<getFirstRecordOnly>true<', '<getFirstRecordOnly>false<');
  const problems = await found(flowReferences, { [BEFORE]: all });
  assert.deepEqual(
    problems.map(([, what]) => what),
    [
      'Get_Others is a collection: loop over it to reach State__c',
      'Get_Others is a collection: loop over it to reach Id'
    ]
  );
  const loop = '<loops><name>Other</name><collectionReference>Get_Others</collectionReference></loops>';
  const looped = await found(flowReferences, {
    [BEFORE]: (text) =>
      all(text).replaceAll('>Get_Others.', '>Other.').replace('<recordLookups>', `${loop}<recordLookups>`)
  });
  assert.deepEqual(looped, []);
});
