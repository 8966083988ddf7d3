/** Longer than files are elsewhere: a table, in which each behaviour stands for itself. */
import assert from 'node:assert/strict';
import { assumed, page } from '../behaviour.ts';
import type { Area, Source } from '../behaviour.ts';
import { asList, assertError, Client } from '../client.ts';
import type { Fields } from '../client.ts';
import { startOrg } from '../startTestOrg.ts';
import {
  assign,
  beforeSave,
  condition,
  decision,
  element,
  filter,
  number,
  ref,
  set,
  text,
  to,
  triggered
} from '../../testing/flowFiles.ts';
import { field, masterDetail, object, validationRule, writeProject } from '../../testing/projectFiles.ts';
import type { ProjectFiles, Xml } from '../../testing/projectFiles.ts';

function help(id: string, name: string): Source {
  return page(
    `https://help.salesforce.com/s/articleView?id=platform.${id}.htm&type=5`,
    `Salesforce Help, ${name}`
  );
}

const limits = help('flow_considerations_limit_transaction', 'Per-Transaction Flow Limits');
const order = page(
  'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_triggers_order_of_execution.htm',
  'Apex guide, Triggers and Order of Execution'
);
const flow = page(
  'https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_visual_workflow.htm',
  'Metadata API guide, Flow'
);

const base: ProjectFiles = {
  ...object('Crate__c'),
  ...field('Crate__c', 'Size__c', { type: 'Number', precision: 9, scale: 0 }),
  ...field('Crate__c', 'Note__c', { type: 'Text', length: 255 }),
  ...validationRule('Crate__c', 'Not_Huge', 'Size__c > 100', 'Too large.', 'Size__c'),
  ...object('Part__c', { sharingModel: 'ControlledByParent' }),
  ...masterDetail('Part__c', 'Crate__c', 'Crate__c'),
  ...field('Part__c', 'Rank__c', { type: 'Number', precision: 9, scale: 0 }),
  ...validationRule('Part__c', 'No_Thirteen', 'Rank__c = 13', 'Thirteen is unlucky.', 'Rank__c'),
  ...field('Crate__c', 'Parts__c', {
    type: 'Summary',
    summaryForeignKey: 'Part__c.Crate__c',
    summaryOperation: 'count'
  })
};

/** Runs work as the administrator of an org that has these flows. */
async function withFlows(flows: ProjectFiles, work: (admin: Client) => Promise<void>): Promise<void> {
  const { directory, remove } = await writeProject({ ...base, ...flows });
  // oxlint-disable-next-line typescript/no-misused-promises -- `finally` waits for what it is given
  const running = await startOrg(directory).finally(remove);
  try {
    await work(await Client.login(running.url, 'admin@local.example'));
  } finally {
    await running.stop();
  }
}

async function crate(admin: Client, id: string): Promise<Fields> {
  const [row] = await admin.query(`SELECT Note__c, Size__c, Parts__c FROM Crate__c WHERE Id = '${id}'`);
  return row ?? {};
}

const addPart = (rank: Xml, next?: string, fault?: string): Xml =>
  element(
    'Add_Part',
    { object: 'Part__c', inputAssignments: [set('Crate__c', ref('$Record.Id')), set('Rank__c', rank)] },
    next,
    fault
  );
const noteFault = element('Note_Fault', {
  inputReference: '$Record',
  inputAssignments: set('Note__c', ref('$Flow.FaultMessage'))
});
const getParts = (next: string): Xml =>
  element(
    'Get_Parts',
    {
      object: 'Part__c',
      filterLogic: 'and',
      filters: [filter('Crate__c', 'EqualTo', ref('$Record.Id'))],
      getFirstRecordOnly: false,
      storeOutputAutomatically: true
    },
    next
  );

export const flowElements: Area = {
  name: 'Flows: elements and limits',
  behaviours: [
    {
      does: 'Conditions of a flow compare text without case.',
      source: help(
        'flow_ref_operators_condition',
        'Flow Operators in Decision, Wait, and Collection Filter Elements'
      ),
      test: () =>
        withFlows(
          beforeSave(
            'Note_It',
            'Crate__c',
            { first: 'Is_Named' },
            {
              decisions: decision('Is_Named', [
                {
                  name: 'Yes',
                  conditions: [condition('$Record.Name', 'EqualTo', text('FRAGILE'))],
                  next: 'Note'
                }
              ]),
              assignments: element('Note', {
                assignmentItems: assign('$Record.Note__c', text('handle with care'))
              })
            }
          ),
          async (admin) => {
            const id = await admin.create('Crate__c', { Name: 'Fragile' });
            assert.equal((await crate(admin, id))['Note__c'], 'handle with care');
          }
        )
    },
    {
      does: 'Flows without a place in the order run after those up to 1,000 and before the rest.',
      source: help(
        'flow_task_trigger_run_order',
        'Define the Run Order of Record-Triggered Flows for an Object'
      ),
      test: () => {
        const named = (name: string, triggerOrder?: number): ProjectFiles =>
          beforeSave(
            name,
            'Crate__c',
            { first: 'Note' },
            {
              triggerOrder,
              assignments: element('Note', { assignmentItems: assign('$Record.Note__c', text(name)) })
            }
          );
        return withFlows(
          { ...named('Anywhere'), ...named('Late', 1001), ...named('Thousandth', 1000) },
          async (admin) => {
            const id = await admin.create('Crate__c', { Name: 'c' });
            assert.equal((await crate(admin, id))['Note__c'], 'Late');
          }
        );
      }
    },
    {
      does: 'Records that a flow makes after a save count in roll-ups within that save.',
      source: order,
      test: () =>
        withFlows(
          triggered(
            'Part_It',
            'Crate__c',
            { first: 'Add_Part', recordTriggerType: 'Create' },
            { recordCreates: addPart(number(1)) }
          ),
          async (admin) => {
            const id = await admin.create('Crate__c', { Name: 'c' });
            assert.equal((await crate(admin, id))['Parts__c'], 1);
          }
        )
    },
    {
      does: 'A fault without a path fails the save with the label of the flow and the reason, and undoes it.',
      source: help('flow_build_logic_fault', 'Customize What Happens When a Flow Fails'),
      test: () =>
        withFlows(
          triggered(
            'Part_It',
            'Crate__c',
            { first: 'Add_Part', recordTriggerType: 'Create' },
            { recordCreates: addPart(number(13)) }
          ),
          async (admin) => {
            assertError(
              await admin.post('/sobjects/Crate__c', { Name: 'c' }),
              400,
              'CANNOT_EXECUTE_FLOW_TRIGGER',
              /^We can't save this record because the “Part It” process failed\..*Thirteen is unlucky\./
            );
            assert.deepEqual(await admin.query('SELECT Id FROM Crate__c'), []);
          }
        )
    },
    {
      does: 'A fault path takes over, with the message in $Flow.FaultMessage, and the record is saved.',
      source: help('flow_build_logic_fault', 'Customize What Happens When a Flow Fails'),
      test: () =>
        withFlows(
          triggered(
            'Part_It',
            'Crate__c',
            { first: 'Add_Part', recordTriggerType: 'Create' },
            { recordCreates: addPart(number(13), undefined, 'Note_Fault'), recordUpdates: noteFault }
          ),
          async (admin) => {
            const id = await admin.create('Crate__c', { Name: 'c' });
            const row = await crate(admin, id);
            assert.match(String(row['Note__c']), /FIELD_CUSTOM_VALIDATION_EXCEPTION: Thirteen is unlucky\./);
            assert.equal(row['Parts__c'], 0);
          }
        )
    },
    {
      does: 'Decisions take the first outcome that fits, or the default.',
      source: flow,
      test: () =>
        withFlows(
          beforeSave(
            'Size_It',
            'Crate__c',
            { first: 'How_Large' },
            {
              decisions: decision(
                'How_Large',
                [
                  {
                    name: 'Large',
                    conditions: [condition('$Record.Size__c', 'GreaterThan', number(10))],
                    next: 'Say_Large'
                  },
                  {
                    name: 'Any',
                    conditions: [condition('$Record.Size__c', 'GreaterThan', number(5))],
                    next: 'Say_Medium'
                  }
                ],
                'Say_Small'
              ),
              recordUpdates: ['Large', 'Medium', 'Small'].map((size) =>
                element(`Say_${size}`, {
                  inputReference: '$Record',
                  inputAssignments: set('Note__c', text(size))
                })
              )
            }
          ),
          async (admin) => {
            const said = await Promise.all(
              [20, 7, 1].map(async (Size__c) => {
                const id = await admin.create('Crate__c', { Name: 'c', Size__c });
                return (await crate(admin, id))['Note__c'];
              })
            );
            assert.deepEqual(said, ['Large', 'Medium', 'Small']);
          }
        )
    },
    {
      does: 'Entry conditions may ask that the record has just come to meet them.',
      source: flow,
      test: () =>
        withFlows(
          triggered(
            'Part_It',
            'Crate__c',
            {
              first: 'Add_Part',
              filterLogic: 'and',
              filters: filter('Size__c', 'GreaterThan', number(5)),
              doesRequireRecordChangedToMeetCriteria: true
            },
            { recordCreates: addPart(number(1)) }
          ),
          async (admin) => {
            const id = await admin.create('Crate__c', { Name: 'c', Size__c: 1 });
            const counts: unknown[] = [];
            for (const Size__c of [9, 10, 2, 6]) {
              await admin.patch(`/sobjects/Crate__c/${id}`, { Size__c });
              counts.push((await crate(admin, id))['Parts__c']);
            }
            assert.deepEqual(counts, [1, 1, 1, 2]);
          }
        )
    },
    {
      does: 'A flow before a delete may take other records along.',
      source: flow,
      test: () =>
        withFlows(
          triggered(
            'Clear_Up',
            'Part__c',
            { first: 'Drop_Crate', triggerType: 'RecordBeforeDelete', recordTriggerType: 'Delete' },
            {
              recordDeletes: element('Drop_Crate', {
                object: 'Crate__c',
                filterLogic: 'and',
                filters: [filter('Note__c', 'EqualTo', text('goes too'))]
              })
            }
          ),
          async (admin) => {
            const keep = await admin.create('Crate__c', { Name: 'stays' });
            await admin.create('Crate__c', { Name: 'goes', Note__c: 'goes too' });
            const part = await admin.create('Part__c', { Crate__c: keep });
            assert.equal((await admin.delete(`/sobjects/Part__c/${part}`)).status, 204);
            assert.deepEqual(
              (await admin.query('SELECT Name FROM Crate__c')).map(({ Name: name }) => name),
              ['stays']
            );
          }
        )
    },
    {
      does: 'Get Records in a loop is a query for each turn: the 101st of a transaction undoes all of it, fault path or not.',
      source: limits,
      test: () =>
        withFlows(
          triggered(
            'Look_Often',
            'Crate__c',
            {
              first: 'Get_Parts',
              recordTriggerType: 'Update',
              filterFormula: 'ISCHANGED({!$Record.Size__c})'
            },
            {
              recordLookups: [
                getParts('Each'),
                element(
                  'Get_Twin',
                  {
                    object: 'Part__c',
                    filterLogic: 'and',
                    filters: [filter('Id', 'EqualTo', ref('Each.Id'))],
                    getFirstRecordOnly: true,
                    storeOutputAutomatically: true
                  },
                  'Each',
                  'Note_Fault'
                )
              ],
              loops: {
                name: 'Each',
                label: 'Each',
                collectionReference: 'Get_Parts',
                iterationOrder: 'Asc',
                nextValueConnector: to('Get_Twin')
              },
              recordUpdates: noteFault
            }
          ),
          async (admin) => {
            const id = await admin.create('Crate__c', { Name: 'c' });
            const parts = (count: number): Fields[] =>
              Array.from({ length: count }, () => ({ attributes: { type: 'Part__c' }, Crate__c: id }));
            await admin.post('/composite/sobjects', { records: parts(99) });
            const path = `/sobjects/Crate__c/${id}`;
            assert.equal((await admin.patch(path, { Size__c: 1 })).status, 204);
            await admin.post('/composite/sobjects', { records: parts(1) });
            assertError(
              await admin.patch(path, { Size__c: 2 }),
              400,
              'CANNOT_EXECUTE_FLOW_TRIGGER',
              /Too many SOQL queries: 101/
            );
            assert.deepEqual(
              [(await crate(admin, id))['Size__c'], (await crate(admin, id))['Note__c']],
              [1, null]
            );
          }
        )
    },
    {
      does: 'Interviews and elements stand for CPU time, a millisecond each: the 10,001st of a transaction undoes all of it.',
      source: assumed(
        'flow-cpu-time',
        'Salesforce ends a transaction after 10,000 ms on its servers; what an element takes there is not documented'
      ),
      test: () =>
        withFlows(
          triggered(
            'Count_Twice',
            'Crate__c',
            {
              first: 'Get_Parts',
              recordTriggerType: 'Update',
              filterFormula: 'ISCHANGED({!$Record.Size__c})'
            },
            {
              recordLookups: getParts('Each'),
              variables: { name: 'seen', dataType: 'Number', isCollection: false, scale: 0 },
              assignments: element('Count', { assignmentItems: [assign('seen', number(1), 'Add')] }, 'Each'),
              loops: {
                name: 'Each',
                label: 'Each',
                collectionReference: 'Get_Parts',
                iterationOrder: 'Asc',
                nextValueConnector: to('Count')
              }
            }
          ),
          async (admin) => {
            const id = await admin.create('Crate__c', { Name: 'c' });
            const add = async (count: number): Promise<void> => {
              for (let left = count; left > 0; left -= 200) {
                const records = Array.from({ length: Math.min(left, 200) }, () => ({
                  attributes: { type: 'Part__c' },
                  Crate__c: id
                }));
                await admin.post('/composite/sobjects', { records });
              }
            };
            await add(4998);
            const path = `/sobjects/Crate__c/${id}`;
            assert.equal((await admin.patch(path, { Size__c: 1 })).status, 204);
            await add(1);
            assertError(
              await admin.patch(path, { Size__c: 2 }),
              400,
              'CANNOT_EXECUTE_FLOW_TRIGGER',
              /CPU time limit exceeded/
            );
            assert.equal((await crate(admin, id))['Size__c'], 1);
          }
        )
    },
    {
      does: 'Of 200 records saved together each flow element queries once for all of them.',
      source: help('flow_concepts_bulkification', 'Flow Bulkification in Transactions'),
      test: () =>
        withFlows(
          triggered(
            'Look_Once',
            'Crate__c',
            { first: 'Get_Parts', recordTriggerType: 'Create' },
            { recordLookups: getParts('Add_Part'), recordCreates: addPart(number(1)) }
          ),
          async (admin) => {
            const records = Array.from({ length: 200 }, (_, index) => ({
              attributes: { type: 'Crate__c' },
              Name: `c${index}`
            }));
            const results = asList((await admin.post('/composite/sobjects', { records })).body);
            assert.ok(
              results.every(({ success }) => success === true),
              JSON.stringify(results[0])
            );
            const [row] = await admin.query('SELECT COUNT(Id) n FROM Crate__c WHERE Parts__c = 1');
            assert.equal(row?.['n'], 200);
          }
        )
    },
    {
      does: 'A flow that updates its own record does not run again for it.',
      source: order,
      test: () =>
        withFlows(
          triggered(
            'Grow',
            'Crate__c',
            { first: 'Add_One' },
            {
              formulas: {
                name: 'Larger',
                dataType: 'Number',
                expression: '{!$Record.Size__c} + 1',
                scale: 0
              },
              recordUpdates: element('Add_One', {
                inputReference: '$Record',
                inputAssignments: set('Size__c', ref('Larger'))
              })
            }
          ),
          async (admin) => {
            const id = await admin.create('Crate__c', { Name: 'c', Size__c: 1 });
            assert.equal((await crate(admin, id))['Size__c'], 2);
          }
        )
    },
    {
      does: 'Validation rules refuse what a flow has set before the save as they refuse what the client sent.',
      source: order,
      test: () =>
        withFlows(
          {
            ...beforeSave(
              'Too_Large',
              'Crate__c',
              {
                first: 'Make_Huge',
                recordTriggerType: 'Create',
                filterLogic: 'and',
                filters: filter('Name', 'EqualTo', text('before'))
              },
              {
                recordUpdates: element('Make_Huge', {
                  inputReference: '$Record',
                  inputAssignments: set('Size__c', number(101))
                })
              }
            )
          },
          async (admin) => {
            assertError(
              await admin.post('/sobjects/Crate__c', { Name: 'before', Size__c: 1 }),
              400,
              'FIELD_CUSTOM_VALIDATION_EXCEPTION',
              'Too large.'
            );
            await admin.create('Crate__c', { Name: 'other', Size__c: 1 });
          }
        )
    }
  ]
};
