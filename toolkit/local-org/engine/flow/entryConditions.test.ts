/** Entry conditions that meet blanks, or cannot be worked out: Flow metadata (`filterFormula`), Help "Flow Trigger". */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beforeSave, element, ref, set, text, triggered } from '../../testing/flowFiles.ts';
import { field, object } from '../../testing/projectFiles.ts';
import type { ProjectFiles, Xml } from '../../testing/projectFiles.ts';
import { testOrg } from '../../testing/testOrg.ts';

const box: ProjectFiles = {
  ...object('Box__c'),
  ...field('Box__c', 'Size__c', { type: 'Number', precision: 9, scale: 2 }),
  ...field('Box__c', 'Note__c', { type: 'Text', length: 255 }),
  ...field('Box__c', 'Twin__c', { type: 'Lookup', referenceTo: 'Box__c', relationshipName: 'Twins' })
};

const noting: Xml = element('Note', {
  inputReference: '$Record',
  inputAssignments: set('Note__c', text('entered'))
});
const flows = {
  'before a save': (filterFormula: string) =>
    beforeSave('Noting', 'Box__c', { first: 'Note', filterFormula }, { recordUpdates: noting }),
  'after a save': (filterFormula: string) =>
    triggered('Noting', 'Box__c', { first: 'Note', filterFormula }, { recordUpdates: noting })
};

test('after a save: a flow meets the record as the flows before it have left it', async () => {
  const sizing = element('Size', {
    inputReference: '$Record',
    inputAssignments: set('Size__c', ref('Seven'))
  });
  const org = await testOrg({
    ...box,
    ...triggered('A_Asks', 'Box__c', { first: 'Note', filterFormula: 'FALSE' }, { recordUpdates: noting }),
    ...triggered('B_Notes', 'Box__c', { first: 'Note' }, { recordUpdates: noting }),
    ...triggered(
      'C_Sizes',
      'Box__c',
      { first: 'Size', filterFormula: '{!$Record.Note__c} = "entered"' },
      { recordUpdates: sizing, formulas: { name: 'Seven', dataType: 'Number', expression: '7', scale: 0 } }
    )
  });
  const id = org.one('Box__c', { Name: 'in turn' });
  assert.equal(org.row(`SELECT Size__c FROM Box__c WHERE Id = '${id}'`)['Size__c'], 7);
});

for (const [moment, flow] of Object.entries(flows)) {
  test(`${moment}: a parent that is not there is blank in entry conditions`, async () => {
    const org = await testOrg({ ...box, ...flow('{!$Record.Twin__r.Note__c} = "x"') });
    const id = org.one('Box__c', { Name: 'alone' });
    const twin = org.one('Box__c', { Name: 'twin', Twin__c: org.one('Box__c', { Note__c: 'x' }) });
    assert.equal(org.row(`SELECT Note__c FROM Box__c WHERE Id = '${id}'`)['Note__c'], null);
    assert.equal(org.row(`SELECT Note__c FROM Box__c WHERE Id = '${twin}'`)['Note__c'], 'entered');
  });

  test(`${moment}: conditions that cannot be worked out refuse their row only`, async () => {
    const org = await testOrg({ ...box, ...flow('10 / {!$Record.Size__c} > 1') });
    const results = org.save({
      operation: 'create',
      object: 'Box__c',
      rows: [{ Size__c: 5 }, { Size__c: 0 }, { Size__c: 20 }]
    });
    assert.deepEqual(
      results.map(({ success, errors }) => [success, errors[0]?.statusCode]),
      [
        [true, undefined],
        [false, 'CANNOT_EXECUTE_FLOW_TRIGGER'],
        [true, undefined]
      ]
    );
    assert.match(results[1]?.errors[0]?.message ?? '', /“Noting”.*Division by zero/);
    assert.deepEqual(
      org.query('SELECT Note__c FROM Box__c ORDER BY Size__c').map((row) => row['Note__c']),
      ['entered', null]
    );
  });
}

test('before a delete, conditions that cannot be worked out keep the record', async () => {
  const org = await testOrg({
    ...box,
    ...triggered(
      'Parting',
      'Box__c',
      {
        first: 'Drop',
        triggerType: 'RecordBeforeDelete',
        recordTriggerType: 'Delete',
        filterFormula: '10 / {!$Record.Size__c} > 1'
      },
      {
        recordDeletes: element('Drop', {
          object: 'Box__c',
          filters: { field: 'Name', operator: 'EqualTo', value: text('other') }
        })
      }
    )
  });
  const [good, bad] = org.create('Box__c', { Size__c: 5 }, { Size__c: 0 });
  assert.deepEqual(
    org
      .save({ operation: 'delete', object: 'Box__c', ids: [good ?? '', bad ?? ''] })
      .map(({ success }) => success),
    [true, false]
  );
});

test('a variable that cannot be given its first value is a fault of the flow', async () => {
  const org = await testOrg({
    ...box,
    ...triggered(
      'Noting',
      'Box__c',
      { first: 'Note' },
      {
        recordUpdates: noting,
        variables: {
          name: 'share',
          dataType: 'Number',
          scale: 2,
          isCollection: false,
          isInput: false,
          isOutput: false,
          value: ref('Share')
        },
        formulas: { name: 'Share', dataType: 'Number', scale: 2, expression: '10 / {!$Record.Size__c}' }
      }
    )
  });
  const [error] = org.refused({ operation: 'create', object: 'Box__c', rows: [{ Size__c: 0 }] });
  assert.equal(error?.statusCode, 'CANNOT_EXECUTE_FLOW_TRIGGER');
  org.one('Box__c', { Size__c: 4 });
});
