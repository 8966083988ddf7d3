import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assign, element, filter, ref, set, text, to, triggered, variable } from '../../testing/flowFiles.ts';
import { field, masterDetail, object } from '../../testing/projectFiles.ts';
import type { ProjectFiles, Xml } from '../../testing/projectFiles.ts';
import { testOrg } from '../../testing/testOrg.ts';
import type { TestOrg } from '../../testing/testOrg.ts';

const base: ProjectFiles = {
  ...object('Box__c'),
  ...field('Box__c', 'Note__c', { type: 'Text', length: 255 }),
  ...object('Item__c', { sharingModel: 'ControlledByParent' }),
  ...masterDetail('Item__c', 'Box__c', 'Box__c'),
  ...object('Copy__c'),
  ...field('Copy__c', 'Of__c', { type: 'Text', length: 18 })
};

/** For each item of the box: what the flow does inside its loop. */
function forEachItem(inside: { [element: string]: Xml }, first: string): ProjectFiles {
  return triggered(
    'For_Each_Item',
    'Box__c',
    { first: 'Get_Items', recordTriggerType: 'Update' },
    {
      ...inside,
      recordLookups: [
        element(
          'Get_Items',
          {
            object: 'Item__c',
            filterLogic: 'and',
            filters: [filter('Box__c', 'EqualTo', ref('$Record.Id'))],
            getFirstRecordOnly: false,
            storeOutputAutomatically: true
          },
          'Each'
        ),
        ...(Array.isArray(inside['recordLookups']) ? inside['recordLookups'] : [])
      ],
      loops: {
        name: 'Each',
        label: 'Each',
        collectionReference: 'Get_Items',
        iterationOrder: 'Asc',
        nextValueConnector: to(first)
      }
    }
  );
}

const lookInside = (fault?: string): { [element: string]: Xml } => ({
  recordLookups: [
    element(
      'Get_Copy',
      {
        object: 'Copy__c',
        filterLogic: 'and',
        filters: [filter('Of__c', 'EqualTo', ref('Each.Id'))],
        getFirstRecordOnly: true,
        storeOutputAutomatically: true
      },
      'Each',
      fault
    )
  ]
});

function boxes(org: TestOrg, count: number, items: number): string[] {
  const made = org.create('Box__c', ...Array.from({ length: count }, (_, index) => ({ Name: `b${index}` })));
  for (const Box__c of made) {
    org.create('Item__c', ...Array.from({ length: items }, () => ({ Box__c })));
  }
  return made;
}

function touch(org: TestOrg, boxIds: readonly string[], allOrNone = false): (string | undefined)[] {
  return org
    .save(
      { operation: 'update', object: 'Box__c', rows: boxIds.map((Id) => ({ Id, Name: 'touched' })) },
      org.admin,
      allOrNone
    )
    .map(({ errors }) => errors[0]?.message);
}

const names = (org: TestOrg): unknown[] => [
  ...new Set(org.query('SELECT Name FROM Box__c').map(({ Name }) => Name))
];

test('a query in a loop counts once for all records of a save, and the 101st ends the save', async () => {
  const org = await testOrg({ ...base, ...forEachItem(lookInside(), 'Get_Copy') });
  // One query for the items, then one for each turn of the loop, whatever the number of boxes.
  const few = boxes(org, 20, 99);
  assert.deepEqual(new Set(touch(org, few)), new Set([undefined]));
  const [many = ''] = boxes(org, 1, 100);
  const [message] = touch(org, [many]);
  assert.match(
    message ?? '',
    /^We can't save this record because the “For Each Item” process failed\. .*Too many SOQL queries: 101/
  );
  // Each save has its own hundred.
  assert.deepEqual(touch(org, few.slice(0, 1)), [undefined]);
});

test('all records of the transaction fail with it, and nothing is left, fault path or not', async () => {
  const org = await testOrg({
    ...base,
    ...forEachItem(
      {
        ...lookInside('Note_Fault'),
        recordUpdates: element('Note_Fault', {
          inputReference: '$Record',
          inputAssignments: set('Note__c', text('caught'))
        })
      },
      'Get_Copy'
    )
  });
  const [fine = ''] = boxes(org, 1, 1);
  const [many = ''] = boxes(org, 1, 100);
  for (const allOrNone of [false, true]) {
    const messages = touch(org, [fine, many], allOrNone);
    assert.equal(messages.length, 2);
    messages.forEach((message) => assert.match(message ?? '', /Too many SOQL queries: 101/));
  }
  assert.deepEqual(names(org), ['b0']);
  assert.deepEqual(org.query("SELECT Id FROM Box__c WHERE Note__c = 'caught'"), []);
});

test('writes in a loop: the 151st ends the save; collected and written once they do not', async () => {
  const copyOf = (next: string): Xml =>
    element('Save_Copy', { object: 'Copy__c', inputAssignments: set('Of__c', ref('Each.Id')) }, next);
  const inLoop = await testOrg({ ...base, ...forEachItem({ recordCreates: copyOf('Each') }, 'Save_Copy') });
  const [some = ''] = boxes(inLoop, 1, 150);
  assert.deepEqual(touch(inLoop, [some]), [undefined]);
  const [many = ''] = boxes(inLoop, 1, 151);
  assert.match(touch(inLoop, [many])[0] ?? '', /Too many DML statements: 151/);
  assert.equal(inLoop.query('SELECT Id FROM Copy__c').length, 150);

  const collected = await testOrg({
    ...base,
    ...forEachItem(
      {
        variables: [
          variable('copy', 'SObject', { objectType: 'Copy__c' }),
          variable('copies', 'SObject', { objectType: 'Copy__c', isCollection: true })
        ],
        assignments: element(
          'Collect',
          { assignmentItems: [assign('copy.Of__c', ref('Each.Id')), assign('copies', ref('copy'), 'Add')] },
          'Each'
        )
      },
      'Collect'
    )
  });
  const [box = ''] = boxes(collected, 1, 200);
  assert.deepEqual(touch(collected, [box]), [undefined]);
});

test('updating by filters is a query and a write; flows that set each other off share what there is', async () => {
  const org = await testOrg({
    ...base,
    ...forEachItem(
      {
        recordUpdates: element(
          'Update_Copies',
          {
            object: 'Copy__c',
            filterLogic: 'and',
            filters: [filter('Of__c', 'EqualTo', ref('Each.Id'))],
            inputAssignments: set('Name', text('seen'))
          },
          'Each'
        )
      },
      'Update_Copies'
    ),
    ...triggered(
      'Copy_Looks',
      'Copy__c',
      { first: 'Get_Box', recordTriggerType: 'Update' },
      {
        recordLookups: element('Get_Box', {
          object: 'Box__c',
          filterLogic: 'and',
          filters: [filter('Name', 'EqualTo', text('nowhere'))],
          getFirstRecordOnly: true,
          storeOutputAutomatically: true
        })
      }
    )
  });
  const [box = ''] = boxes(org, 1, 60);
  const items = org.query(`SELECT Id FROM Item__c WHERE Box__c = '${box}'`).map(({ Id }) => String(Id));
  // 1 for the items and 60 for the filters: enough is left until the copies' own flow asks 60 times more.
  assert.deepEqual(touch(org, [box]), [undefined]);
  org.create('Copy__c', ...items.map((Of__c) => ({ Of__c })));
  assert.match(touch(org, [box])[0] ?? '', /Too many SOQL queries: 101/);
});

test('a scheduled path that uses too much is undone and noted', async () => {
  const org = await testOrg({
    ...base,
    ...triggered(
      'Later',
      'Box__c',
      {
        recordTriggerType: 'Update',
        scheduledPaths: {
          name: 'Soon',
          label: 'Soon',
          offsetNumber: 1,
          offsetUnit: 'Hours',
          timeSource: 'RecordTriggerEvent',
          connector: to('Get_Items')
        }
      },
      {
        recordLookups: [
          element(
            'Get_Items',
            {
              object: 'Item__c',
              filterLogic: 'and',
              filters: [filter('Box__c', 'EqualTo', ref('$Record.Id'))],
              getFirstRecordOnly: false,
              storeOutputAutomatically: true
            },
            'Each'
          )
        ],
        loops: {
          name: 'Each',
          label: 'Each',
          collectionReference: 'Get_Items',
          iterationOrder: 'Asc',
          nextValueConnector: to('Save_Copy')
        },
        recordCreates: element(
          'Save_Copy',
          { object: 'Copy__c', inputAssignments: set('Of__c', ref('Each.Id')) },
          'Each'
        )
      }
    )
  });
  const [many = ''] = boxes(org, 1, 151);
  touch(org, [many]);
  org.org.setClock(new Date(org.org.now().getTime() + 2 * 3_600_000));
  assert.deepEqual(org.query('SELECT Id FROM Copy__c'), []);
  assert.match(JSON.stringify(org.org.automationErrors()), /Too many DML statements: 151/);
});

test('interviews and their elements stand for CPU time: 10,000 steps of a transaction, the next one ends it', async () => {
  const org = await testOrg({
    ...base,
    ...forEachItem(
      {
        variables: [variable('seen', 'Number', { scale: 0 })],
        assignments: element(
          'Count',
          { assignmentItems: [assign('seen', { numberValue: '1.0' }, 'Add')] },
          'Each'
        )
      },
      'Count'
    )
  });
  // The interview, Get Records, the loop and what it does for each item, the loop's end.
  const [fits = ''] = boxes(org, 1, 4998);
  assert.deepEqual(touch(org, [fits]), [undefined]);
  const [tooMany = ''] = boxes(org, 1, 4999);
  assert.match(
    touch(org, [tooMany])[0] ?? '',
    /“For Each Item” process failed.*CPU time limit exceeded.*: 10001/
  );
  assert.deepEqual(touch(org, [fits]), [undefined]);
});
