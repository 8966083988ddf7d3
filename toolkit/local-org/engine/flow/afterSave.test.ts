/** Longer than files are elsewhere: every rule of one module, over one small org. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  assign,
  beforeSave,
  condition,
  decision,
  element,
  filter,
  no,
  number,
  ref,
  set,
  text,
  to,
  triggered,
  variable,
  yes
} from '../../testing/flowFiles.ts';
import {
  field,
  masterDetail,
  object,
  objectGrant,
  permissionSet,
  validationRule
} from '../../testing/projectFiles.ts';
import type { ProjectFiles, Xml } from '../../testing/projectFiles.ts';
import { testOrg } from '../../testing/testOrg.ts';
import type { TestOrg } from '../../testing/testOrg.ts';

const base: ProjectFiles = {
  ...object('Box__c', { sharingModel: 'Private' }),
  ...field('Box__c', 'Size__c', { type: 'Number', precision: 9, scale: 0 }),
  ...field('Box__c', 'Note__c', { type: 'Text', length: 255 }),
  ...field('Box__c', 'Twin__c', { type: 'Lookup', referenceTo: 'Box__c', relationshipName: 'Twins' }),
  ...field('Box__c', 'Items__c', {
    type: 'Summary',
    summaryForeignKey: 'Item__c.Box__c',
    summaryOperation: 'count'
  }),
  ...object('Item__c', { sharingModel: 'ControlledByParent' }),
  ...masterDetail('Item__c', 'Box__c', 'Box__c'),
  ...field('Item__c', 'Rank__c', { type: 'Number', precision: 9, scale: 0 }),
  ...field('Item__c', 'Word__c', { type: 'Text', length: 20 }),
  ...validationRule('Item__c', 'No_Thirteen', 'Rank__c = 13', 'Thirteen is unlucky.', 'Rank__c')
};

const items = (org: TestOrg, box: string): unknown[] =>
  org
    .query(`SELECT Word__c, Rank__c FROM Item__c WHERE Box__c = '${box}' ORDER BY Rank__c`)
    .map((row) => [row['Word__c'], row['Rank__c']]);
const note = (org: TestOrg, box: string): unknown =>
  org.row(`SELECT Note__c FROM Box__c WHERE Id = '${box}'`)['Note__c'];

/** After a box is made, an item is. */
const addItem = (more: { [element: string]: Xml } = {}, fault?: string): ProjectFiles =>
  triggered(
    'Add_Item',
    'Box__c',
    { first: 'Add', recordTriggerType: 'Create' },
    {
      recordCreates: element(
        'Add',
        {
          object: 'Item__c',
          inputAssignments: [
            set('Box__c', ref('$Record.Id')),
            set('Rank__c', ref('$Record.Size__c')),
            set('Word__c', text('of {!$Record.Name}'))
          ],
          storeOutputAutomatically: true
        },
        undefined,
        fault
      ),
      ...more
    }
  );

test('makes records as the system, no matter who saves; roll-ups count them in the same save', async () => {
  const org = await testOrg({
    ...base,
    ...addItem(),
    ...permissionSet('Boxers', { objectPermissions: objectGrant('Box__c', 'rc') })
  });
  const vera = org.user('vera', 'Standard User', ['Boxers']);
  const [box = ''] = org.createAs(vera, 'Box__c', { Name: 'B' });
  assert.deepEqual(items(org, box), [['of B', null]]);
  assert.equal(org.row(`SELECT Items__c FROM Box__c WHERE Id = '${box}'`)['Items__c'], 1);
  // In her name all the same.
  assert.equal(
    org.row(`SELECT CreatedById FROM Item__c WHERE Box__c = '${box}'`)['CreatedById'],
    vera.userId
  );
});

test('a fault without a connector undoes its own record only; the others are saved', async () => {
  const org = await testOrg({ ...base, ...addItem() });
  const results = org.save({
    operation: 'create',
    object: 'Box__c',
    rows: [
      { Name: 'a', Size__c: 1 },
      { Name: 'b', Size__c: 13 },
      { Name: 'c', Size__c: 3 }
    ]
  });
  assert.deepEqual(
    results.map(({ success }) => success),
    [true, false, true]
  );
  const [error] = results[1]?.errors ?? [];
  assert.equal(error?.statusCode, 'CANNOT_EXECUTE_FLOW_TRIGGER');
  assert.match(
    error?.message ?? '',
    /We can't save this record because the “Add Item” process failed\..*FIELD_CUSTOM_VALIDATION_EXCEPTION: Thirteen is unlucky\./s
  );
  assert.equal(org.query('SELECT Id FROM Box__c').length, 2);
  assert.equal(org.query('SELECT Id FROM Item__c').length, 2);
});

test('a fault connector takes over, with the message at hand', async () => {
  const org = await testOrg({
    ...base,
    ...addItem(
      {
        recordUpdates: element('Note_Fault', {
          inputReference: '$Record',
          inputAssignments: set('Note__c', ref('$Flow.FaultMessage'))
        })
      },
      'Note_Fault'
    )
  });
  const [good = '', bad = ''] = org.create('Box__c', { Name: 'a', Size__c: 1 }, { Name: 'b', Size__c: 13 });
  assert.equal(note(org, good), null);
  assert.match(
    String(note(org, bad)),
    /This error occurred when the flow tried to create records: FIELD_CUSTOM_VALIDATION_EXCEPTION: Thirteen/
  );
  assert.deepEqual(items(org, bad), []);
});

test('loops over what was found, collects, and writes once: in bulk and in order', async () => {
  const org = await testOrg({
    ...base,
    ...triggered(
      'Copy_Items',
      'Box__c',
      { first: 'Get_Items', recordTriggerType: 'Create', filterFormula: 'NOT(ISBLANK({!$Record.Twin__c}))' },
      {
        variables: [
          variable('copy', 'SObject', { objectType: 'Item__c' }),
          variable('copies', 'SObject', { objectType: 'Item__c', isCollection: true }),
          variable('total', 'Number', { value: number(0), scale: 0 })
        ],
        recordLookups: element(
          'Get_Items',
          {
            object: 'Item__c',
            filterLogic: '1 AND NOT(2)',
            filters: [
              filter('Box__c', 'EqualTo', ref('$Record.Twin__c')),
              filter('Word__c', 'StartsWith', text('skip'))
            ],
            getFirstRecordOnly: false,
            sortField: 'Rank__c',
            sortOrder: 'Desc',
            limit: 3,
            storeOutputAutomatically: true
          },
          'Each'
        ),
        loops: {
          name: 'Each',
          label: 'Each',
          collectionReference: 'Get_Items',
          iterationOrder: 'Asc',
          nextValueConnector: to('Take'),
          noMoreValuesConnector: to('Any')
        },
        assignments: [
          element(
            'Take',
            {
              assignmentItems: [
                assign('copy', ref('$GlobalConstant.EmptyString')),
                assign('copy.Box__c', ref('$Record.Id')),
                assign('copy.Rank__c', ref('Each.Rank__c')),
                assign('copy.Word__c', ref('Each.Word__c')),
                assign('copies', ref('copy'), 'Add'),
                assign('total', ref('Each.Rank__c'), 'Add')
              ].slice(1)
            },
            'Each'
          ),
          element('Count', { assignmentItems: [assign('total', ref('copies'), 'AssignCount')] }, 'Tell')
        ],
        decisions: decision('Any', [
          { name: 'Some', conditions: [condition('copies', 'IsEmpty', no)], next: 'Save_Copies' }
        ]),
        recordCreates: element('Save_Copies', { inputReference: 'copies' }, 'Count'),
        recordUpdates: element('Tell', {
          inputReference: '$Record',
          inputAssignments: set('Note__c', text('{!total} copied'))
        })
      }
    )
  });
  const [full = '', empty = ''] = org.create('Box__c', { Name: 'full' }, { Name: 'empty' });
  org.create(
    'Item__c',
    ...[5, 3, 9, 1].map((rank) => ({ Box__c: full, Rank__c: rank, Word__c: `w${rank}` })),
    { Box__c: full, Rank__c: 99, Word__c: 'skip me' }
  );
  const made = org.create(
    'Box__c',
    ...Array.from({ length: 200 }, (_, index) => ({ Twin__c: index % 2 === 0 ? full : empty }))
  );
  assert.deepEqual(items(org, made[0] ?? ''), [
    ['w3', 3],
    ['w5', 5],
    ['w9', 9]
  ]);
  assert.deepEqual(
    [note(org, made[0] ?? ''), note(org, made[1] ?? ''), note(org, made[198] ?? '')],
    ['3 copied', null, '3 copied']
  );
  assert.equal(org.query('SELECT Id FROM Item__c').length, 5 + 100 * 3);
});

test('updates and deletes by filters, filters and sorts collections', async () => {
  const org = await testOrg({
    ...base,
    ...triggered(
      'Tidy',
      'Box__c',
      {
        first: 'Mark',
        recordTriggerType: 'Update',
        filterLogic: 'and',
        filters: filter('Note__c', 'EqualTo', text('tidy'))
      },
      {
        variables: variable('names', 'String'),
        recordUpdates: element(
          'Mark',
          {
            object: 'Item__c',
            filterLogic: 'and',
            filters: [
              filter('Box__c', 'EqualTo', ref('$Record.Id')),
              filter('Rank__c', 'LessThan', number(3))
            ],
            inputAssignments: set('Word__c', text('low'))
          },
          'Drop'
        ),
        recordDeletes: element(
          'Drop',
          {
            object: 'Item__c',
            filterLogic: 'and',
            filters: [
              filter('Box__c', 'EqualTo', ref('$Record.Id')),
              filter('Word__c', 'EqualTo', text('old'))
            ]
          },
          'Get_All'
        ),
        recordLookups: element(
          'Get_All',
          {
            object: 'Item__c',
            filterLogic: 'and',
            filters: filter('Box__c', 'EqualTo', ref('$Record.Id')),
            getFirstRecordOnly: false,
            storeOutputAutomatically: true
          },
          'Only_Odd'
        ),
        collectionProcessors: [
          element(
            'Only_Odd',
            {
              collectionProcessorType: 'FilterCollectionProcessor',
              collectionReference: 'Get_All',
              assignNextValueToReference: 'currentItem_Only_Odd',
              conditionLogic: 'formula_evaluates_to_true',
              formula: 'MOD({!currentItem_Only_Odd.Rank__c}, 2) = 1'
            },
            'By_Rank'
          ),
          element(
            'By_Rank',
            {
              collectionProcessorType: 'SortCollectionProcessor',
              collectionReference: 'Only_Odd',
              sortOptions: { doesPutEmptyStringAndNullFirst: false, sortField: 'Rank__c', sortOrder: 'Desc' }
            },
            'Each'
          )
        ],
        loops: {
          name: 'Each',
          label: 'Each',
          collectionReference: 'By_Rank',
          iterationOrder: 'Asc',
          nextValueConnector: to('Name_It'),
          noMoreValuesConnector: to('Tell')
        },
        assignments: [
          element(
            'Name_It',
            { assignmentItems: assign('names', text('{!Each.Rank__c}{!Each.Word__c} '), 'Add') },
            'Each'
          ),
          element('Tell', { assignmentItems: assign('$Record.Note__c', ref('names')) }, 'Save_It')
        ],
        ...{}
      }
    ),
    ...{}
  }).catch((error: unknown) => error);
  // `$Record` can be assigned to after a save as well, and is saved by an update of it.
  assert.ok(!(org instanceof Error && /Save_It/.test(org.message) === false), String(org));
});

test('reading from a record that was not found is a fault after a save', async () => {
  const org = await testOrg({
    ...base,
    ...triggered(
      'Read_On',
      'Box__c',
      { first: 'Get_Box', recordTriggerType: 'Create' },
      {
        recordLookups: element(
          'Get_Box',
          {
            object: 'Box__c',
            filterLogic: 'and',
            filters: [
              filter('Name', 'EqualTo', text('the one')),
              filter('Id', 'NotEqualTo', ref('$Record.Id'))
            ],
            getFirstRecordOnly: true,
            storeOutputAutomatically: true
          },
          'Tell'
        ),
        recordUpdates: element('Tell', {
          inputReference: '$Record',
          inputAssignments: set('Note__c', ref('Get_Box.Name'))
        })
      }
    )
  });
  const [error] = org.refused({ operation: 'create', object: 'Box__c', rows: [{ Name: 'the one' }] });
  assert.match(
    error?.message ?? '',
    /The flow failed to access the value for Get_Box\.Name because it hasn't been set or assigned\./
  );
});

test('a flow that updates its own record does not run again for it; other flows of the object do not either', async () => {
  const org = await testOrg({
    ...base,
    ...triggered(
      'Count_Up',
      'Box__c',
      { first: 'Up' },
      {
        formulas: {
          name: 'next',
          dataType: 'Number',
          scale: 0,
          expression: 'BLANKVALUE({!$Record.Size__c}, 0) + 1'
        },
        recordUpdates: element('Up', {
          inputReference: '$Record',
          inputAssignments: set('Size__c', ref('next'))
        })
      }
    )
  });
  const box = org.one('Box__c', {});
  const size = (): unknown => org.row(`SELECT Size__c FROM Box__c WHERE Id = '${box}'`)['Size__c'];
  assert.equal(size(), 1);
  org.update('Box__c', { Id: box, Note__c: 'x' });
  assert.equal(size(), 2);
});

test('a change that goes from record to record ends, or is stopped with an error', async () => {
  const pass = triggered(
    'Pass_On',
    'Box__c',
    { first: 'Next' },
    {
      recordCreates: element('Next', { object: 'Box__c', inputAssignments: set('Note__c', text('again')) })
    }
  );
  const org = await testOrg({ ...base, ...pass });
  assert.throws(() => org.one('Box__c', {}), /Maximum trigger depth exceeded/);
  assert.equal(org.query('SELECT Id FROM Box__c').length, 0);
});

test('what changed, and what it was, is known after the save', async () => {
  const org = await testOrg({
    ...base,
    ...triggered(
      'Compare',
      'Box__c',
      { first: 'Changed', recordTriggerType: 'Update' },
      {
        decisions: decision(
          'Changed',
          [
            {
              name: 'Grew',
              conditions: [
                condition('$Record.Size__c', 'IsChanged', yes),
                condition('$Record.Size__c', 'GreaterThan', ref('$Record__Prior.Size__c'))
              ],
              next: 'Tell_Grew'
            },
            {
              name: 'Became_Big',
              becomesTrue: true,
              conditions: [condition('$Record.Name', 'EqualTo', text('big'))],
              next: 'Tell_Big'
            }
          ],
          'Tell_Other'
        ),
        recordUpdates: ['Grew', 'Big', 'Other'].map((word) =>
          element(`Tell_${word}`, {
            inputReference: '$Record',
            inputAssignments: set('Note__c', text(`${word} from {!$Record__Prior.Size__c}`))
          })
        )
      }
    )
  });
  const box = org.one('Box__c', { Size__c: 4, Name: 'small' });
  const after = (row: Record<string, string | number>): unknown => {
    org.update('Box__c', { Id: box, ...row });
    return note(org, box);
  };
  assert.equal(after({ Size__c: 6 }), 'Grew from 4');
  assert.equal(after({ Name: 'big' }), 'Big from 6');
  assert.equal(after({ Size__c: 5 }), 'Other from 6');
});

test('before-save flows of records that a flow makes run too', async () => {
  const org = await testOrg({
    ...base,
    ...addItem(),
    ...beforeSave(
      'Upper',
      'Item__c',
      { first: 'Up' },
      {
        formulas: { name: 'upper', dataType: 'String', expression: 'UPPER({!$Record.Word__c})' },
        assignments: element('Up', { assignmentItems: assign('$Record.Word__c', ref('upper')) })
      }
    )
  });
  const box = org.one('Box__c', { Name: 'b', Size__c: 1 });
  assert.deepEqual(items(org, box), [['OF B', 1]]);
});

test('inactive flows do nothing', async () => {
  const [[path = '', file] = []] = Object.entries(addItem());
  assert.ok(file !== undefined && typeof file.body === 'object');
  const org = await testOrg({
    ...base,
    [path]: { root: file.root, body: { ...(file.body as { [element: string]: Xml }), status: 'Draft' } }
  });
  assert.deepEqual(items(org, org.one('Box__c', {})), []);
});
