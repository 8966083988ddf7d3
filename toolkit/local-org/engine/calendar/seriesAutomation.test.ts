/** Series of a project that adds fields and flows to events: Change Data Capture guide, "Updating Recurring Calendar Events". */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { element, set, text, triggered } from '../../testing/flowFiles.ts';
import { field } from '../../testing/projectFiles.ts';
import type { ProjectFiles } from '../../testing/projectFiles.ts';
import { testOrg } from '../../testing/testOrg.ts';
import type { TestOrg } from '../../testing/testOrg.ts';
import type { SObjectRecord } from '../../core/types.ts';

const fields: ProjectFiles = {
  ...field('Activity', 'Kind__c', { type: 'Text', length: 20 }),
  ...field('Activity', 'Seen__c', { type: 'Text', length: 20 }),
  ...field('Activity', 'Long_Kind__c', { type: 'Text', formula: '"a " & Kind__c' })
};

const daily: SObjectRecord = {
  Subject: 'daily',
  Kind__c: 'stand-up',
  StartDateTime: '2026-06-20T10:00:00.000+0000',
  DurationInMinutes: 30
};
const patterns: Record<string, SObjectRecord> = {
  Lightning: { Recurrence2PatternText: 'FREQ=DAILY;COUNT=3' },
  Classic: {
    IsRecurrence: true,
    RecurrenceType: 'RecursDaily',
    RecurrenceInterval: 1,
    RecurrenceStartDateTime: daily['StartDateTime'] ?? null,
    RecurrenceEndDateOnly: '2026-06-22',
    RecurrenceTimeZoneSidKey: 'UTC'
  }
};

const kinds = (org: TestOrg): unknown[] =>
  org
    .query(
      "SELECT Kind__c, Long_Kind__c, StartDateTime FROM Event WHERE IsRecurrence = false AND GroupEventType != '3' ORDER BY StartDateTime"
    )
    .map(({ Kind__c, Long_Kind__c, StartDateTime }) => [
      Kind__c,
      Long_Kind__c,
      String(StartDateTime).slice(0, 13)
    ]);

for (const [name, pattern] of Object.entries(patterns)) {
  test(`${name}: every event of a series has the fields of the project, also when it is changed and made anew`, async () => {
    const org = await testOrg(fields);
    const id = org.one('Event', { ...daily, ...pattern });
    const all = (kind: string, hour: string): unknown[] =>
      ['20', '21', '22'].map((day) => [kind, `a ${kind}`, `2026-06-${day}T${hour}`]);
    assert.deepEqual(kinds(org), all('stand-up', '10'));
    org.update('Event', { Id: id, Kind__c: 'retro' });
    assert.deepEqual(kinds(org), all('retro', '10'));
    const moved = '2026-06-20T12:00:00.000+0000';
    org.update(
      'Event',
      name === 'Classic' ? { Id: id, RecurrenceStartDateTime: moved } : { Id: id, StartDateTime: moved }
    );
    assert.deepEqual(kinds(org), all('retro', '12'));
  });
}

test('a flow that runs after an event was saved does not run for one that its series has replaced', async () => {
  const org = await testOrg({
    ...fields,
    ...triggered(
      'See_Event',
      'Event',
      { first: 'See' },
      {
        recordUpdates: element('See', {
          inputReference: '$Record',
          inputAssignments: set('Seen__c', text('seen'))
        })
      }
    )
  });
  const id = org.one('Event', { ...daily, ...patterns['Lightning'] });
  org.update('Event', { Id: id, StartDateTime: '2026-06-20T12:00:00.000+0000' });
  assert.deepEqual(
    org
      .query("SELECT Id, Seen__c FROM Event WHERE GroupEventType != '3'")
      .map((row) => [row['Id'] === id, row['Seen__c']]),
    [
      [false, 'seen'],
      [false, 'seen'],
      [false, 'seen']
    ]
  );
  const [pattern] = org.query("SELECT Kind__c, Seen__c FROM Event WHERE GroupEventType = '3'");
  assert.deepEqual([pattern?.['Kind__c'], pattern?.['Seen__c']], ['stand-up', 'seen'], 'so has the pattern');
});
