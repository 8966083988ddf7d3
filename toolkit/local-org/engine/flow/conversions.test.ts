import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assign, beforeSave, element, ref, set, triggered, variable } from '../../testing/flowFiles.ts';
import { field, object } from '../../testing/projectFiles.ts';
import type { ProjectFiles } from '../../testing/projectFiles.ts';
import { openingFails, testOrg } from '../../testing/testOrg.ts';

const trip: ProjectFiles = {
  ...object('Trip__c'),
  ...field('Trip__c', 'Starts__c', { type: 'DateTime' }),
  ...field('Trip__c', 'Day__c', { type: 'Date' }),
  ...field('Trip__c', 'Ends__c', { type: 'DateTime' }),
  ...field('Trip__c', 'Km__c', { type: 'Number', precision: 9, scale: 2 }),
  ...field('Trip__c', 'Note__c', { type: 'Text', length: 80 })
};
/** Late in the evening in Greenwich, the next day in Berlin. */
const row = { Starts__c: '2026-06-19T22:30:00.000+0000', Km__c: 12.5 };

test('times become days of the running user, days their midnight, numbers text: in updates and in assignments', async () => {
  const days = [set('Day__c', ref('$Record.Starts__c')), set('Note__c', ref('$Record.Km__c'))];
  const org = await testOrg({
    ...trip,
    ...beforeSave(
      'Before',
      'Trip__c',
      { first: 'Set' },
      { recordUpdates: element('Set', { inputReference: '$Record', inputAssignments: days }) }
    ),
    ...triggered(
      'After',
      'Trip__c',
      { first: 'Keep' },
      {
        variables: variable('midnight', 'DateTime'),
        assignments: element('Keep', { assignmentItems: assign('midnight', ref('$Record.Day__c')) }, 'Set'),
        recordUpdates: element('Set', {
          inputReference: '$Record',
          inputAssignments: set('Ends__c', ref('midnight'))
        })
      }
    )
  });
  const id = org.one('Trip__c', row);
  assert.deepEqual(org.row(`SELECT Day__c, Ends__c, Note__c FROM Trip__c WHERE Id = '${id}'`), {
    Day__c: '2026-06-20',
    Ends__c: '2026-06-19T22:00:00.000+0000',
    Note__c: '12.5'
  });
  // What is empty stays so.
  const empty = org.one('Trip__c', {});
  assert.deepEqual(org.row(`SELECT Day__c, Ends__c, Note__c FROM Trip__c WHERE Id = '${empty}'`), {
    Day__c: null,
    Ends__c: null,
    Note__c: null
  });
});

test('what cannot become the other stops the start', async () => {
  const message = await openingFails({
    ...trip,
    ...triggered(
      'After',
      'Trip__c',
      { first: 'Keep' },
      {
        variables: variable('open', 'Boolean'),
        assignments: element('Keep', { assignmentItems: assign('open', ref('$Record.Day__c')) })
      }
    )
  });
  assert.match(message, /After\.flow-meta\.xml: Keep: open takes boolean and is given date/);
});
