/** Rows of before meetings were private: shared, and named anew, by saving them once more. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startOwnOrg } from '../target-org/testing/ownOrg.ts';
import type { OwnOrg } from '../target-org/testing/ownOrg.ts';
import { rowChanges } from './rows.ts';

let own: OwnOrg;
before(async () => {
  own = await startOwnOrg();
});
after(() => own.close());

type Row = Record<string, string | boolean | number>;

function create(object: string, row: Row, session = own.org.systemSession()): string {
  const [result] = own.org.save({ operation: 'create', object, rows: [row] }, session);
  assert.ok(result?.success, JSON.stringify(result));
  return String(result.id);
}

const rows = (soql: string): Record<string, unknown>[] =>
  own.org.query(soql, own.org.systemSession()).records;

function newUser(name: string, profileName = 'Standard User'): string {
  const [profile] = rows(`SELECT Id FROM Profile WHERE Name = '${profileName}'`);
  return create('User', {
    Username: `${name}@upgrade.example`,
    Email: `${name}@upgrade.example`,
    LastName: name,
    Alias: name,
    ProfileId: String(profile?.['Id']),
    TimeZoneSidKey: 'Europe/Berlin',
    LocaleSidKey: 'en_US',
    LanguageLocaleKey: 'en_US',
    EmailEncodingKey: 'UTF-8',
    IsActive: true
  });
}

/** May bring in rows of any state, as an import does. */
function newAdmin(): ReturnType<OwnOrg['org']['session']> {
  const id = newUser('admin', 'System Administrator');
  const [set] = rows("SELECT Id FROM PermissionSet WHERE Name = 'Ridealong_Admin'");
  create('PermissionSetAssignment', { AssigneeId: id, PermissionSetId: String(set?.['Id']) });
  return own.org.session(id);
}

const FLOWS = [
  'Internal_Attendee_After_Save_Share_Meeting',
  'Customer_Meeting_After_Save_Share_Again',
  'Customer_Meeting_Before_Save_Hide_Name'
];

function withoutFlows<Made>(make: () => Made): Made {
  FLOWS.forEach((flow) => own.org.flowStates.setActive(flow, false));
  try {
    return make();
  } finally {
    FLOWS.forEach((flow) => own.org.flowStates.setActive(flow, true));
  }
}

test('who is on a meeting of before reads it, and an open one tells no customer; the second time nothing is left', async () => {
  const [owner, onIt, asked, refused] = ['own', 'onit', 'asked', 'refused'].map((name) => newUser(name));
  const admin = newAdmin();
  const meeting = withoutFlows(() => {
    const event = create('Event', {
      Subject: 'Weekly call, Sonnwald',
      StartDateTime: '2031-01-08T09:00:00Z',
      DurationInMinutes: 60,
      OwnerId: owner ?? ''
    });
    const id = create('Customer_Meeting__c', { Event_Id__c: event, Name: 'x', Open_To_Colleagues__c: true });
    for (const [user, source, attendance] of [
      [onIt, 'Tagged', 'Invited'],
      [asked, 'Asked To Join', 'Requested'],
      [refused, 'Asked To Join', 'Declined']
    ] as const) {
      const row = { Attendee__c: user ?? '', Source__c: source, Attendance__c: attendance };
      create('Internal_Attendee__c', { Customer_Meeting__c: id, ...row }, admin);
    }
    return id;
  });
  const shared = (): unknown[] =>
    rows(
      `SELECT UserOrGroupId FROM Customer_Meeting__Share WHERE ParentId = '${meeting}' AND RowCause = 'Manual'`
    ).map((row) => row['UserOrGroupId']);
  assert.deepEqual(shared(), []);

  const { changes } = await rowChanges(own.target.transport);
  assert.deepEqual(
    changes.map(({ what }) => what.replace(/ \(.*/, '')),
    ['1 rows of Customer_Meeting__c saved once more', 'meetings shared with 1 colleagues who are on them']
  );
  for (const { apply } of changes) {
    await apply();
  }
  assert.deepEqual(shared(), [onIt]);
  assert.equal(
    rows(`SELECT Name FROM Customer_Meeting__c WHERE Id = '${meeting}'`)[0]?.['Name'],
    'Customer meeting'
  );
  assert.deepEqual((await rowChanges(own.target.transport)).changes, []);
});
