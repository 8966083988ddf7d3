import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { field, masterDetail, object, objectGrant, permissionSet } from '../../testing/projectFiles.ts';
import type { ProjectFiles, Xml } from '../../testing/projectFiles.ts';
import { testOrg } from '../../testing/testOrg.ts';
import type { Session } from '../../core/types.ts';

const criterion = (name: string, value: string): Xml => ({ field: name, operation: 'equals', value });

function rule(name: string, accessLevel: string, criteria: Xml[], more: Record<string, Xml> = {}): Xml {
  return {
    fullName: name,
    accessLevel,
    label: name,
    sharedTo: { allInternalUsers: '' },
    criteriaItems: criteria,
    includeRecordsOwnedByAll: true,
    ...more
  };
}

function withRules(body: { [element: string]: Xml }, sharingModel = 'Private'): ProjectFiles {
  return {
    ...object('Plan__c', { sharingModel }),
    ...field('Plan__c', 'Open__c', { type: 'Checkbox', defaultValue: false }),
    ...field('Plan__c', 'Kind__c', { type: 'Text', length: 20 }),
    ...object('Step__c', { sharingModel: 'ControlledByParent' }),
    ...masterDetail('Step__c', 'Plan__c', 'Plan__c', { writeRequiresMasterRead: true }),
    ...permissionSet('Planners', {
      objectPermissions: [objectGrant('Plan__c', 'rced'), objectGrant('Step__c', 'rced')]
    }),
    'sharingRules/Plan__c.sharingRules-meta.xml': { root: 'SharingRules', body }
  };
}

const t = await testOrg(
  withRules({
    sharingCriteriaRules: [
      rule('Open_Plans', 'Read', [criterion('Open__c', 'true')]),
      rule('Wikis', 'Edit', [criterion('Open__c', 'true'), criterion('Kind__c', 'Wiki')])
    ]
  })
);
const otto = t.user('otto', 'Standard User', ['Planners']);
const nobody = t.user('nobody', 'Standard User');

function level(session: Session, id: string): unknown {
  const [row] = t.query(
    `SELECT MaxAccessLevel FROM UserRecordAccess WHERE UserId = '${session.userId}' AND RecordId = '${id}'`,
    session
  );
  return row?.['MaxAccessLevel'] ?? '';
}

test('a record is shared while it meets all criteria of a rule, and at the level of the rule', () => {
  const plan = t.one('Plan__c', { Open__c: false });
  assert.equal(level(otto, plan), '');
  t.update('Plan__c', { Id: plan, Open__c: true });
  assert.equal(level(otto, plan), 'Read');
  t.update('Plan__c', { Id: plan, Kind__c: 'Wiki' });
  assert.equal(level(otto, plan), 'Edit');
  t.update('Plan__c', { Id: plan, Open__c: false });
  assert.equal(level(otto, plan), '');
});

test('a rule gives no permission on the object', () => {
  const plan = t.one('Plan__c', { Open__c: true });
  assert.equal(level(nobody, plan), '');
});

test('details follow: who reads the shared master adds to it where reading is enough', () => {
  const open = t.one('Plan__c', { Open__c: true });
  const closed = t.one('Plan__c', {});
  assert.equal(t.createAs(otto, 'Step__c', { Plan__c: open }).length, 1);
  const [refusal] = t.refused({ operation: 'create', object: 'Step__c', rows: [{ Plan__c: closed }] }, otto);
  assert.equal(refusal?.statusCode, 'INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY');
});

test('what is not supported is named, and shares nothing', async () => {
  const role = { sharedTo: { role: 'Everybody' } };
  const theirs = { sharedFrom: { role: 'Sales' }, sharedTo: { allInternalUsers: '' } };
  const org = await testOrg(
    withRules({
      sharingCriteriaRules: [
        rule('A_Role', 'Read', [criterion('Open__c', 'true')], role),
        rule('Logic', 'Read', [criterion('Open__c', 'true')], { booleanFilter: '1' }),
        rule('Other', 'Read', [{ field: 'Open__c', operation: 'notEqual', value: 'true' }])
      ],
      sharingOwnerRules: [{ fullName: 'Theirs', accessLevel: 'Read', ...theirs }],
      sharingTerritoryRules: [{ fullName: 'There' }]
    })
  );
  const names = org.org.unsupported.map(({ name }) => name);
  assert.deepEqual(names.toSorted(), [
    'Plan__c',
    'Plan__c.A_Role',
    'Plan__c.Logic',
    'Plan__c.Other',
    'Plan__c.Theirs'
  ]);
  const plan = org.one('Plan__c', { Open__c: true });
  const reader = org.user('reader', 'Standard User', ['Planners']);
  assert.deepEqual(org.query('SELECT Id FROM Plan__c', reader), []);
  assert.notEqual(plan, '');
});

test('a rule on a field that is not there, or on what everybody edits anyway, stops the start', async () => {
  const missing = { sharingCriteriaRules: [rule('Gone', 'Read', [criterion('Gone__c', 'x')])] };
  await assert.rejects(testOrg(withRules(missing)), /it shares by Plan__c\.Gone__c, which is not there/);
  const open = { sharingCriteriaRules: [rule('Open', 'Read', [criterion('Open__c', 'true')])] };
  await assert.rejects(testOrg(withRules(open, 'ReadWrite')), /there is nothing to share/);
});

describe('with a public group', async () => {
  const planners = { group: 'Planners' };
  const files = {
    ...withRules({
      sharingOwnerRules: [
        {
          fullName: 'All_Plans',
          accessLevel: 'Edit',
          sharedFrom: { allInternalUsers: '' },
          sharedTo: planners
        }
      ]
    }),
    'groups/Planners.group-meta.xml': {
      root: 'Group',
      body: { doesIncludeBosses: false, name: 'All planners' }
    }
  };
  const org = await testOrg(files);
  const [group] = org.query("SELECT Id, Name, Type FROM Group WHERE DeveloperName = 'Planners'");
  const outsider = org.user('outsider', 'Standard User', ['Planners']);
  const owner = org.user('owner', 'Standard User', ['Planners']);
  const levelOf = (session: Session, id: string): unknown =>
    org.query(
      `SELECT MaxAccessLevel FROM UserRecordAccess WHERE UserId = '${session.userId}' AND RecordId = '${id}'`,
      session
    )[0]?.['MaxAccessLevel'];
  test('the group is there, and nobody is in it', () => {
    assert.deepEqual([group?.['Name'], group?.['Type']], ['All planners', 'Regular']);
    assert.deepEqual(org.query('SELECT Id FROM GroupMember'), []);
  });

  test('members edit what anybody owns, and neither delete it nor give it away', () => {
    const [plan = ''] = org.createAs(owner, 'Plan__c', {});
    assert.equal(levelOf(outsider, plan), undefined);
    org.one('GroupMember', { GroupId: String(group?.['Id']), UserOrGroupId: outsider.userId });
    const member = org.org.session(outsider.userId);
    assert.equal(levelOf(member, plan), 'Edit');
    const change = { operation: 'update' as const, object: 'Plan__c', rows: [{ Id: plan, Name: 'Theirs' }] };
    assert.equal(org.save(change, member)[0]?.success, true);
    const [given] = org.refused({ ...change, rows: [{ Id: plan, OwnerId: member.userId }] }, member);
    assert.equal(given?.statusCode, 'INSUFFICIENT_ACCESS_OR_READONLY');
    const [gone] = org.refused({ operation: 'delete', object: 'Plan__c', ids: [plan] }, member);
    assert.match(String(gone?.statusCode), /INSUFFICIENT_ACCESS/);
  });

  test('a group that is not there stops the start', async () => {
    const { 'groups/Planners.group-meta.xml': gone, ...without } = files;
    assert.ok(gone);
    await assert.rejects(testOrg(without), /shares with the public group Planners, which is not there/);
  });
});
