/** Get Records in a save of many: each finds what it would find alone ("How Do Flow Operations Get Bulkified", Flow Help). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { beforeSave, element, filter, ref, set } from '../../testing/flowFiles.ts';
import { field, object } from '../../testing/projectFiles.ts';
import type { ProjectFiles } from '../../testing/projectFiles.ts';
import { runs } from '../../testing/runs.ts';
import { testOrg } from '../../testing/testOrg.ts';
import type { TestOrg } from '../../testing/testOrg.ts';

const fields = (name: string): ProjectFiles => ({
  ...object(name, { sharingModel: 'ReadWrite' }),
  ...field(name, 'Code__c', { type: 'Text', length: 20, externalId: true }),
  ...field(name, 'Size__c', { type: 'Number', precision: 9, scale: 2 }),
  ...field(name, 'Full__c', { type: 'Checkbox', defaultValue: 'false' }),
  ...field(name, 'Day__c', { type: 'Date' })
});

/** Looks for the first box by what the order says, or for all, and notes its name. */
function searching(name: string, into: string, filters: [string, string][], single: boolean): ProjectFiles {
  return beforeSave(
    name,
    'Order__c',
    { first: 'Get_Box' },
    {
      recordLookups: element(
        'Get_Box',
        {
          object: 'Box__c',
          filterLogic: 'and',
          filters: filters.map(([of, operator]) => filter(of, operator, ref(`$Record.${of}`))),
          sortField: 'Name',
          sortOrder: 'Desc',
          getFirstRecordOnly: single,
          storeOutputAutomatically: true
        },
        single ? 'Note' : 'Count'
      ),
      ...(single
        ? {}
        : {
            variables: {
              name: 'Found',
              dataType: 'Number',
              scale: 0,
              isCollection: false,
              isInput: false,
              isOutput: false
            },
            assignments: element(
              'Count',
              {
                assignmentItems: {
                  assignToReference: 'Found',
                  operator: 'AssignCount',
                  value: ref('Get_Box')
                }
              },
              'Note'
            ),
            formulas: { name: 'Found_Text', dataType: 'String', expression: 'TEXT({!Found})' }
          }),
      recordUpdates: element('Note', {
        inputReference: '$Record',
        inputAssignments: set(into, ref(single ? 'Get_Box.Name' : 'Found_Text'))
      })
    }
  );
}

const SEARCHES: Record<string, [[string, string][], boolean]> = {
  By_Code__c: [[['Code__c', 'EqualTo']], true],
  By_Size__c: [[['Size__c', 'LessThanOrEqualTo']], true],
  By_Both__c: [
    [
      ['Code__c', 'Contains'],
      ['Full__c', 'EqualTo'],
      ['Day__c', 'NotEqualTo']
    ],
    true
  ],
  How_Many__c: [[['Code__c', 'EqualTo']], false]
};

async function shop(): Promise<TestOrg> {
  const files: ProjectFiles = { ...fields('Box__c'), ...fields('Order__c') };
  for (const [into, [filters, single]] of Object.entries(SEARCHES)) {
    Object.assign(
      files,
      field('Order__c', into, { type: 'Text', length: 80 }),
      searching(`Find_${into.replace('__c', '')}`, into, filters, single)
    );
  }
  return testOrg(files);
}

const row = fc.record({
  Code__c: fc.constantFrom(null, 'a', 'A', 'b', "it's", '?', '? = ?', 'é', '%', '7', '$[0]', '["a"]'),
  Size__c: fc.constantFrom(null, 0, 1, 1.5, 7, -3),
  Full__c: fc.boolean(),
  Day__c: fc.constantFrom(null, '2026-06-15', '2026-06-16')
});

test('finds in a save of many what each would find alone', async () => {
  const org = await shop();
  const noted = `SELECT ${Object.keys(SEARCHES).join(', ')} FROM Order__c WHERE Id = `;
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 8 }),
      fc.array(row, { minLength: 2, maxLength: 8 }),
      (boxes, orders) => {
        const made = org.create('Box__c', ...boxes.map((box, index) => ({ ...box, Name: `Box ${index}` })));
        const together = org.create('Order__c', ...orders).map((id) => org.row(`${noted}'${id}'`));
        const alone = orders.map((order) => org.row(`${noted}'${org.one('Order__c', order)}'`));
        assert.deepEqual(together, alone);
        org.remove('Box__c', ...made);
      }
    ),
    { numRuns: runs(25) }
  );
});

test('two that find the same record have one each to change', async () => {
  const org = await testOrg({
    ...fields('Box__c'),
    ...fields('Order__c'),
    ...field('Order__c', 'Seen__c', { type: 'Text', length: 80 }),
    ...beforeSave(
      'Change_Copy',
      'Order__c',
      { first: 'Get_Box' },
      {
        recordLookups: element(
          'Get_Box',
          {
            object: 'Box__c',
            filters: filter('Code__c', 'EqualTo', ref('$Record.Code__c')),
            getFirstRecordOnly: true,
            storeOutputAutomatically: true
          },
          'Add'
        ),
        assignments: element(
          'Add',
          {
            assignmentItems: {
              assignToReference: 'Get_Box.Size__c',
              operator: 'Add',
              value: { numberValue: 1 }
            }
          },
          'Note'
        ),
        formulas: { name: 'Size_Text', dataType: 'String', expression: 'TEXT({!Get_Box.Size__c})' },
        recordUpdates: element('Note', {
          inputReference: '$Record',
          inputAssignments: set('Seen__c', ref('Size_Text'))
        })
      }
    )
  });
  org.create('Box__c', { Name: 'a', Code__c: 'a', Size__c: 1 }, { Name: 'b', Code__c: 'b', Size__c: 5 });
  const ids = org.create('Order__c', { Code__c: 'a' }, { Code__c: 'a' }, { Code__c: 'b' });
  assert.deepEqual(
    ids.map((id) => org.row(`SELECT Seen__c FROM Order__c WHERE Id = '${id}'`)['Seen__c']),
    ['2', '2', '6']
  );
});
