import assert from 'node:assert/strict';
import { test } from 'node:test';
import { field, masterDetail, object, validationRule } from '../../testing/projectFiles.ts';
import { NOON, testOrg } from '../../testing/testOrg.ts';

const t = await testOrg({
  ...field('Account', 'Open_Deals__c', {
    type: 'Summary',
    summaryOperation: 'count',
    summaryForeignKey: 'Opportunity.AccountId'
  }),
  ...object('Visit__c'),
  ...field('Visit__c', 'Account__c', {
    type: 'Lookup',
    referenceTo: 'Account',
    relationshipName: 'Visits',
    deleteConstraint: 'Restrict'
  }),
  ...object('Promise__c', { sharingModel: 'ControlledByParent' }),
  ...masterDetail('Promise__c', 'Account__c', 'Account'),
  ...validationRule('Account', 'No_Number', 'AccountNumber = "bad"', 'That number is taken.', 'AccountNumber')
});
const account = (Name: string): string => t.one('Account', { Name });
const contact = (LastName: string, AccountId: string | null = null): string =>
  t.one('Contact', { LastName, AccountId });
const merge = (name: string, Id: string, ids: string[], fields = {}, session = t.admin) =>
  t.org.merge({ object: name, master: { Id, ...fields }, ids }, session);
const all = (soql: string): Record<string, unknown>[] => t.org.query(soql, t.admin, { all: true }).records;
const plain = ({ attributes: _, ...row }: Record<string, unknown>): Record<string, unknown> => row;
const HOUR = 3_600_000;

test('of two accounts one stays: deals, people, custom children and what follows from them move, as of now', () => {
  const [kept, lost] = [account('Kept'), account('Lost')];
  const deal = t.one('Opportunity', {
    Name: 'D',
    AccountId: lost,
    StageName: 'Prospecting',
    CloseDate: '2026-07-01'
  });
  const person = contact('P', lost);
  const children = {
    Opportunity: deal,
    Contact: person,
    Visit__c: t.one('Visit__c', { Account__c: lost }),
    Promise__c: t.one('Promise__c', { Account__c: lost })
  };
  const event = t.one('Event', {
    Subject: 'About the deal',
    WhatId: deal,
    StartDateTime: '2026-06-20T10:00:00.000+0000',
    DurationInMinutes: 30
  });
  const at = new Date(NOON.getTime() + HOUR);
  const result = t.org.at(at, () => merge('Account', kept, [lost], { Phone: '1' }));
  assert.deepEqual(
    { ...result, relatedIds: new Set(result.relatedIds) },
    {
      id: kept,
      success: true,
      errors: [],
      relatedIds: new Set([...Object.values(children), event])
    }
  );
  const stamp = '2026-06-15T13:00:00.000+0000';
  assert.deepEqual(
    all(
      `SELECT Id, IsDeleted, MasterRecordId, SystemModstamp, Phone, Open_Deals__c FROM Account WHERE Id IN ('${kept}', '${lost}')`
    ).map(plain),
    [
      {
        Id: kept,
        IsDeleted: false,
        MasterRecordId: null,
        SystemModstamp: stamp,
        Phone: '1',
        Open_Deals__c: 1
      },
      {
        Id: lost,
        IsDeleted: true,
        MasterRecordId: kept,
        SystemModstamp: stamp,
        Phone: null,
        Open_Deals__c: 0
      }
    ]
  );
  for (const [name, id] of Object.entries(children)) {
    const of = name.endsWith('__c') ? 'Account__c' : 'AccountId';
    assert.deepEqual(t.row(`SELECT ${of}, SystemModstamp FROM ${name} WHERE Id = '${id}'`), {
      [of]: kept,
      SystemModstamp: stamp
    });
  }
  assert.deepEqual(t.row(`SELECT AccountId, SystemModstamp FROM Event WHERE Id = '${event}'`), {
    AccountId: kept,
    SystemModstamp: stamp
  });
});

test('of three contacts one stays: invitations and events about them move, nobody is invited twice', () => {
  const home = account('Home');
  const [kept, twin, other] = [contact('Kept', home), contact('Twin'), contact('Other')];
  const when = { StartDateTime: '2026-06-20T10:00:00.000+0000', DurationInMinutes: 30 };
  const both = t.one('Event', { Subject: 'Both', ...when, WhoId: twin });
  const one = t.one('Event', { Subject: 'One', ...when });
  const [first] = t.create(
    'EventRelation',
    { EventId: both, RelationId: kept, Status: 'Accepted' },
    { EventId: both, RelationId: twin, Status: 'Declined' },
    { EventId: one, RelationId: other }
  );
  assert.equal(merge('Contact', kept, [twin, other]).success, true);
  assert.deepEqual(t.query(`SELECT Id, Status FROM EventRelation WHERE EventId = '${both}'`).map(plain), [
    { Id: first, Status: 'Accepted' }
  ]);
  assert.equal(t.row(`SELECT RelationId FROM EventRelation WHERE EventId = '${one}'`)['RelationId'], kept);
  assert.deepEqual(t.row(`SELECT WhoId, AccountId FROM Event WHERE Id = '${both}'`), {
    WhoId: kept,
    AccountId: home
  });
});

test('what was merged comes back alone, and no longer says into what', () => {
  const [kept, lost] = [account('Kept'), account('Lost')];
  const deal = t.one('Opportunity', {
    Name: 'D',
    AccountId: lost,
    StageName: 'Prospecting',
    CloseDate: '2026-07-01'
  });
  merge('Account', kept, [lost]);
  t.save({ operation: 'undelete', object: 'Account', ids: [lost] });
  assert.deepEqual(t.row(`SELECT IsDeleted, MasterRecordId FROM Account WHERE Id = '${lost}'`), {
    IsDeleted: false,
    MasterRecordId: null
  });
  assert.equal(t.row(`SELECT AccountId FROM Opportunity WHERE Id = '${deal}'`)['AccountId'], kept);
});

test('a master that cannot be saved leaves everything as it was', () => {
  const [kept, lost] = [account('Kept'), account('Lost')];
  const visit = t.one('Visit__c', { Account__c: lost });
  const { success, id, errors } = merge('Account', kept, [lost], { AccountNumber: 'bad' });
  assert.deepEqual(
    [success, id, errors.map(({ message }) => message)],
    [false, null, ['That number is taken.']]
  );
  assert.equal(t.row(`SELECT IsDeleted FROM Account WHERE Id = '${lost}'`)['IsDeleted'], false);
  assert.equal(t.row(`SELECT Account__c FROM Visit__c WHERE Id = '${visit}'`)['Account__c'], lost);
});

test('refuses what cannot be merged', () => {
  const [kept, lost, third, fourth] = [account('A'), account('B'), account('C'), account('D')];
  const code = (result: ReturnType<typeof merge>): string | undefined => result.errors[0]?.statusCode;
  assert.equal(code(merge('Account', kept, [])), 'INVALID_ARGUMENT');
  assert.equal(code(merge('Account', kept, [kept])), 'INVALID_ARGUMENT');
  assert.equal(code(merge('Account', kept, [lost, third, fourth])), 'INVALID_ARGUMENT');
  assert.equal(code(merge('Account', kept, [lost, lost])), 'DUPLICATE_VALUE');
  assert.equal(code(merge('Account', kept, [contact('P')])), 'MALFORMED_ID');
  assert.equal(code(merge('Account', '', [lost])), 'MISSING_ARGUMENT');
  t.remove('Account', fourth);
  assert.equal(code(merge('Account', kept, [fourth])), 'ENTITY_IS_DELETED');
  assert.equal(code(merge('Account', fourth, [kept])), 'ENTITY_IS_DELETED');
  assert.throws(() => merge('Opportunity', kept, [lost]), { errorCode: 'INVALID_TYPE_FOR_OPERATION' });
  t.update('Account', { Id: kept, ParentId: lost });
  assert.equal(code(merge('Account', kept, [lost])), 'CIRCULAR_DEPENDENCY');
  assert.equal(merge('Account', lost, [kept]).success, true);
});

test('takes the right to edit the one and delete the others', () => {
  const [kept, lost] = [account('Kept'), account('Lost')];
  const clerk = t.user('clerk');
  const { success, errors } = merge('Account', kept, [lost], {}, clerk);
  assert.equal(success, false);
  assert.ok(errors.length > 0);
  assert.equal(t.row(`SELECT IsDeleted FROM Account WHERE Id = '${lost}'`)['IsDeleted'], false);
});
