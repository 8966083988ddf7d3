import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  assign,
  beforeSave,
  element,
  filter,
  number,
  ref,
  set,
  text,
  triggered
} from '../../testing/flowFiles.ts';
import { field, object } from '../../testing/projectFiles.ts';
import { testOrg } from '../../testing/testOrg.ts';

test('records are found, ordered, changed and deleted by formula fields, also of parents', async () => {
  const org = await testOrg({
    ...object('Box__c'),
    ...field('Box__c', 'Size__c', { type: 'Number', precision: 9, scale: 0 }),
    ...field('Box__c', 'Twin__c', { type: 'Lookup', referenceTo: 'Box__c', relationshipName: 'Twins' }),
    ...field('Box__c', 'Note__c', { type: 'Text', length: 80 }),
    ...field('Box__c', 'Double__c', { type: 'Number', precision: 9, scale: 0, formula: 'Size__c * 2' }),
    ...field('Box__c', 'Twin_Size__c', {
      type: 'Number',
      precision: 9,
      scale: 0,
      formula: 'Twin__r.Size__c'
    }),
    ...object('Order__c'),
    ...triggered(
      'Search',
      'Order__c',
      { first: 'Largest', recordTriggerType: 'Create' },
      {
        recordLookups: element(
          'Largest',
          {
            object: 'Box__c',
            filters: filter('Double__c', 'GreaterThan', number(3)),
            sortField: 'Double__c',
            sortOrder: 'Desc',
            getFirstRecordOnly: true,
            storeOutputAutomatically: true
          },
          'Mark'
        ),
        recordUpdates: element(
          'Mark',
          {
            object: 'Box__c',
            filters: filter('Twin_Size__c', 'EqualTo', ref('Largest.Size__c')),
            inputAssignments: set('Note__c', ref('Largest.Name'))
          },
          'Drop'
        ),
        recordDeletes: element('Drop', {
          object: 'Box__c',
          filters: filter('Double__c', 'LessThan', number(3))
        })
      }
    )
  });
  const [, large] = org.create(
    'Box__c',
    { Name: 'small', Size__c: 1 },
    { Name: 'large', Size__c: 7 },
    { Name: 'middle', Size__c: 3 }
  );
  org.create('Box__c', { Name: 'twin', Size__c: 2, Twin__c: large ?? '' });
  org.one('Order__c', {});
  assert.deepEqual(
    org.query('SELECT Name, Note__c FROM Box__c ORDER BY Name').map(({ Name, Note__c }) => [Name, Note__c]),
    [
      ['large', null],
      ['middle', null],
      ['twin', 'large']
    ]
  );
});

test('fields of a record that was found can be assigned to, and the record be updated with them', async () => {
  const org = await testOrg({
    ...object('Box__c'),
    ...field('Box__c', 'Note__c', { type: 'Text', length: 80 }),
    ...object('Order__c'),
    ...triggered(
      'Mark_Box',
      'Order__c',
      { first: 'Get_Box', recordTriggerType: 'Create' },
      {
        recordLookups: element(
          'Get_Box',
          {
            object: 'Box__c',
            filters: filter('Name', 'EqualTo', ref('$Record.Name')),
            getFirstRecordOnly: true,
            storeOutputAutomatically: true
          },
          'Set_Note'
        ),
        assignments: element(
          'Set_Note',
          { assignmentItems: assign('Get_Box.Note__c', text('ordered')) },
          'Save_Box'
        ),
        recordUpdates: element('Save_Box', { inputReference: 'Get_Box' })
      }
    )
  });
  org.create('Box__c', { Name: 'one' }, { Name: 'two' });
  org.one('Order__c', { Name: 'two' });
  assert.deepEqual(
    org.query('SELECT Note__c FROM Box__c ORDER BY Name').map(({ Note__c }) => Note__c),
    [null, 'ordered']
  );
});

test('rows saved together that look for the same record each have their own copy of it, and others another', async () => {
  const org = await testOrg({
    ...object('Box__c'),
    ...field('Box__c', 'Size__c', { type: 'Number', precision: 9, scale: 0 }),
    ...object('Order__c'),
    ...field('Order__c', 'Size__c', { type: 'Number', precision: 9, scale: 0 }),
    ...beforeSave(
      'Take_Size',
      'Order__c',
      { first: 'Get_Box' },
      {
        recordLookups: element(
          'Get_Box',
          {
            object: 'Box__c',
            filterLogic: 'and',
            filters: [
              filter('OwnerId', 'EqualTo', ref('$Record.OwnerId')),
              filter('Name', 'EqualTo', ref('$Record.Name'))
            ],
            getFirstRecordOnly: true,
            storeOutputAutomatically: true
          },
          'Take'
        ),
        assignments: element('Take', {
          assignmentItems: [
            assign('Get_Box.Size__c', number(1), 'Add'),
            assign('$Record.Size__c', ref('Get_Box.Size__c'))
          ]
        })
      }
    )
  });
  org.create('Box__c', { Name: 'one', Size__c: 7 }, { Name: 'two', Size__c: 20 });
  org.create('Order__c', { Name: 'one' }, { Name: 'one' }, { Name: 'two' });
  assert.deepEqual(
    org.query('SELECT Size__c FROM Order__c ORDER BY Id').map(({ Size__c }) => Size__c),
    [8, 8, 21]
  );
});
