/** Autolaunched flows that no record and no schedule starts, and the assignment of permission sets that they are good for. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assign, element, filter, ref, set, text, triggered, variable } from '../../testing/flowFiles.ts';
import { field, flow, object, objectGrant, permissionSet } from '../../testing/projectFiles.ts';
import { testOrg } from '../../testing/testOrg.ts';
import type { TestOrg } from '../../testing/testOrg.ts';

const IN = { isInput: true };
const OUT = { isOutput: true };
const MANY = { isCollection: true };

/** Gives the set to each of `People`; who cannot have it is put out with the reason. */
const give = flow('Give', {
  isAdditionalPermissionRequiredToRun: true,
  start: { connector: { targetReference: 'Find' } },
  recordLookups: element(
    'Find',
    {
      object: 'PermissionSet',
      filters: filter('Name', 'EqualTo', text('Visitor')),
      getFirstRecordOnly: true,
      storeOutputAutomatically: true
    },
    'Each'
  ),
  loops: {
    name: 'Each',
    label: 'Each',
    collectionReference: 'People',
    iterationOrder: 'Asc',
    nextValueConnector: { targetReference: 'Assign' }
  },
  recordCreates: element(
    'Assign',
    {
      object: 'PermissionSetAssignment',
      inputAssignments: [set('AssigneeId', ref('Each')), set('PermissionSetId', ref('Find.Id'))],
      storeOutputAutomatically: true
    },
    'Keep',
    'Explain'
  ),
  assignments: [
    element('Keep', { assignmentItems: assign('Given', ref('Assign'), 'Add') }, 'Each'),
    element('Explain', { assignmentItems: assign('Refused', ref('$Flow.FaultMessage'), 'Add') }, 'Each')
  ],
  variables: [
    variable('People', 'String', { ...IN, ...MANY }),
    variable('Given', 'String', { ...OUT, ...MANY }),
    variable('Refused', 'String', { ...OUT, ...MANY })
  ]
});

const sets = {
  ...permissionSet('Visitor', { objectPermissions: objectGrant('Box__c', 'r') }),
  ...permissionSet('Giver', { flowAccesses: { enabled: true, flow: 'Give' } }),
  ...permissionSet('Assigner', { userPermissions: { enabled: true, name: 'AssignPermissionSets' } })
};

const boxes = {
  ...object('Box__c'),
  ...field('Box__c', 'Size__c', { type: 'Number', precision: 9, scale: 0 })
};

const holders = (t: TestOrg): unknown[] =>
  t
    .query("SELECT Assignee.FirstName FROM PermissionSetAssignment WHERE PermissionSet.Name = 'Visitor'")
    .map((row) => (row['Assignee'] as { FirstName: string }).FirstName);

test('gives a set to each, in the name and with the rights of who runs it; what fails is said, and the others have it', async () => {
  const t = await testOrg({ ...boxes, ...sets, ...give });
  const giver = t.user('Gil', 'Standard User', ['Giver', 'Assigner']);
  const [ada, ben, cem] = ['Ada', 'Ben', 'Cem'].map((name) => t.user(name).userId);
  t.update('User', { Id: ben ?? '', IsActive: false });
  const outputs = t.org.launchFlow('Give', { People: [ada, ben, cem, ada] }, giver);
  assert.deepEqual(holders(t), ['Ada', 'Cem']);
  assert.equal((outputs['Given'] as string[]).length, 2);
  const [left, twice] = outputs['Refused'] as string[];
  assert.match(left ?? '', /INACTIVE_OWNER_OR_USER/);
  assert.match(twice ?? '', /DUPLICATE_VALUE/);
  assert.ok(!('People' in outputs), 'inputs are no outputs');
});

test('runs with no rights of its own: who may not assign gives nothing', async () => {
  const t = await testOrg({ ...boxes, ...sets, ...give });
  const giver = t.user('Gil', 'Standard User', ['Giver']);
  const outputs = t.org.launchFlow('Give', { People: [t.user('Ada').userId] }, giver);
  assert.deepEqual(holders(t), []);
  assert.match(String(outputs['Refused']), /CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY/);
});

test('is for who has flow access where it insists on that, and for who may run flows elsewhere', async () => {
  const open = flow('Open', {
    start: {},
    variables: variable('Nothing', 'String', OUT)
  });
  const t = await testOrg({ ...boxes, ...sets, ...give, ...open });
  const [plain, minimum] = [t.user('Pia'), t.user('Min', 'Minimum Access - API Only Integrations')];
  assert.throws(() => t.org.launchFlow('Give', {}, plain), /access to the flow Give/);
  assert.deepEqual(t.org.launchFlow('Open', {}, plain), { Nothing: null });
  assert.throws(() => t.org.launchFlow('Open', {}, minimum), /access to the flow Open/);
});

test('takes its inputs and nothing else', async () => {
  const t = await testOrg({ ...boxes, ...sets, ...give });
  const giver = t.user('Gil', 'Standard User', ['Giver', 'Assigner']);
  const run = (inputs: Record<string, unknown>) => () => t.org.launchFlow('Give', inputs, giver);
  assert.throws(run({ Given: ['x'] }), /no input variable Given/);
  assert.throws(run({ People: 'x' }), /does not take "x"/);
  assert.throws(run({ People: [1] }), /does not take \[1\]/);
  assert.throws(() => t.org.launchFlow('Nobody', {}, giver), /no active flow Nobody/);
});

test('in user mode it finds what its user finds, in system mode everything', async () => {
  const find = (name: string, runInMode: string) =>
    flow(name, {
      runInMode,
      start: { connector: { targetReference: 'Find' } },
      recordLookups: {
        ...(element(
          'Find',
          { object: 'Box__c', outputReference: 'Boxes', assignNullValuesIfNoRecordsFound: false },
          'Each'
        ) as object)
      },
      loops: {
        name: 'Each',
        label: 'Each',
        collectionReference: 'Boxes',
        iterationOrder: 'Asc',
        nextValueConnector: { targetReference: 'Keep' }
      },
      assignments: element('Keep', { assignmentItems: assign('Sizes', ref('Each.Size__c'), 'Add') }, 'Each'),
      variables: [
        variable('Boxes', 'SObject', { ...MANY, objectType: 'Box__c' }),
        variable('Sizes', 'Number', { ...OUT, ...MANY })
      ]
    });
  const t = await testOrg({
    ...object('Box__c', { sharingModel: 'Private' }),
    ...field('Box__c', 'Size__c', { type: 'Number', precision: 9, scale: 0 }),
    ...sets,
    ...find('Mine', 'DefaultMode'),
    ...find('All', 'SystemModeWithoutSharing')
  });
  t.create('Box__c', { Name: 'theirs', Size__c: 3 });
  const visitor = t.user('Vera', 'Standard User', ['Visitor']);
  assert.deepEqual(t.org.launchFlow('Mine', {}, visitor)['Sizes'], []);
  assert.deepEqual(t.org.launchFlow('All', {}, visitor)['Sizes'], [3]);
  t.create('Box__c', { Name: 'hers', Size__c: 4, OwnerId: visitor.userId });
  assert.deepEqual(t.org.launchFlow('Mine', {}, visitor)['Sizes'], [null], 'a field out of reach is empty');
  assert.throws(() => t.org.launchFlow('Mine', {}, t.user('Stan')), /Box__c' is not supported/);
});

test('setup objects and others are not written in one transaction; after the commit they are', async () => {
  const onSave = (start: object, first: string) =>
    triggered(
      'On_Save',
      'Box__c',
      { recordTriggerType: 'Create', ...start },
      {
        recordLookups: element(
          first,
          {
            object: 'PermissionSet',
            filters: filter('Name', 'EqualTo', text('Visitor')),
            getFirstRecordOnly: true,
            storeOutputAutomatically: true
          },
          'Assign'
        ),
        recordCreates: element('Assign', {
          object: 'PermissionSetAssignment',
          inputAssignments: [
            set('AssigneeId', ref('$Record.OwnerId')),
            set('PermissionSetId', ref(`${first}.Id`))
          ]
        })
      }
    );
  const now = await testOrg({ ...boxes, ...sets, ...onSave({ first: 'Find' }, 'Find') });
  const [refused] = now.refused({ operation: 'create', object: 'Box__c', rows: [{ Name: 'a' }] });
  assert.match(
    refused?.message ?? '',
    /MIXED_DML_OPERATION: .*PermissionSetAssignment, original object: Box__c/
  );
  const path = {
    scheduledPaths: { connector: { targetReference: 'Find' }, pathType: 'AsyncAfterCommit' }
  };
  const later = await testOrg({ ...boxes, ...sets, ...onSave(path, 'Find') });
  later.create('Box__c', { Name: 'a' });
  assert.deepEqual(later.org.automationErrors(), []);
  assert.equal(holders(later).length, 1);
});
