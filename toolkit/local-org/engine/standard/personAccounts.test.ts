import assert from 'node:assert/strict';
import { test } from 'node:test';
import { field, picklist } from '../../testing/projectFiles.ts';
import { NOON, testOrg } from '../../testing/testOrg.ts';

const PROJECT = {
  ...field('Contact', 'Shoe_Size__c', { type: 'Number', precision: 3, scale: 0 }),
  ...field('Contact', 'Buddy__c', { type: 'Lookup', referenceTo: 'Contact', relationshipName: 'Buddies' }),
  ...picklist('Contact', 'Mood__c', ['Calm', 'Cross'], 'Calm')
};
const t = await testOrg(PROJECT, { settings: { personAccounts: true } });
const person = (fields = {}): string => t.one('Account', { LastName: 'Berg', FirstName: 'Ida', ...fields });
const account = (id: string, fields: string): Record<string, unknown> =>
  t.row(`SELECT ${fields} FROM Account WHERE Id = '${id}'`);
const contactOf = (id: string, fields: string): Record<string, unknown> =>
  t.row(`SELECT ${fields} FROM Contact WHERE AccountId = '${id}'`);
const codes = (object: string, row: object): string[] =>
  t.refused({ operation: 'create', object, rows: [{ ...row }] }).map(({ statusCode }) => statusCode);

test('who has a last name and no name is a person: account and contact at once, with the same values', () => {
  const id = person({ PersonEmail: 'ida@berg.example', PersonMailingCity: 'Oslo', Shoe_Size__pc: 38 });
  const row = account(
    id,
    'Name, IsPersonAccount, PersonContactId, RecordType.DeveloperName, RecordType.IsPersonType, Mood__pc'
  );
  const contact = contactOf(id, 'Id, Name, IsPersonAccount, Email, MailingCity, Shoe_Size__c, Mood__c');
  assert.deepEqual(contact, {
    Id: row['PersonContactId'],
    Name: 'Ida Berg',
    IsPersonAccount: true,
    Email: 'ida@berg.example',
    MailingCity: 'Oslo',
    Shoe_Size__c: 38,
    Mood__c: 'Calm'
  });
  const { attributes: _, ...type } = row['RecordType'] as Record<string, unknown>;
  assert.deepEqual(
    [row['Name'], row['IsPersonAccount'], row['Mood__pc'], type],
    ['Ida Berg', true, 'Calm', { DeveloperName: 'PersonAccount', IsPersonType: true }]
  );
});

test('what is changed on one side stands on the other', () => {
  const id = person();
  const other = person({ LastName: 'Dahl' });
  const [contact, buddy] = [contactOf(id, 'Id')['Id'], contactOf(other, 'Id')['Id']];
  t.update('Account', { Id: id, LastName: 'Lund', PersonTitle: 'Captain', Buddy__pc: String(buddy) });
  assert.deepEqual(contactOf(id, 'Name, Title, Buddy__c'), {
    Name: 'Ida Lund',
    Title: 'Captain',
    Buddy__c: buddy
  });
  t.org.at(new Date(NOON.getTime() + 60_000), () =>
    t.update('Contact', { Id: String(contact), FirstName: 'Ada', Shoe_Size__c: 40 })
  );
  assert.deepEqual(account(id, 'Name, FirstName, Shoe_Size__pc, SystemModstamp, Buddy__pr.Name'), {
    Name: 'Ada Lund',
    FirstName: 'Ada',
    Shoe_Size__pc: 40,
    SystemModstamp: '2026-06-15T12:01:00.000+0000',
    Buddy__pr: {
      attributes: (account(id, 'Buddy__pr.Name')['Buddy__pr'] as { attributes: unknown }).attributes,
      Name: 'Ida Dahl'
    }
  });
});

test('a business account has a name and nothing of a person', () => {
  const id = t.one('Account', { Name: 'Berg Ltd' });
  assert.deepEqual(account(id, 'IsPersonAccount, PersonContactId, Mood__pc, LastName'), {
    IsPersonAccount: false,
    PersonContactId: null,
    Mood__pc: null,
    LastName: null
  });
  assert.deepEqual(codes('Account', { Name: 'Berg Ltd', LastName: 'Berg' }), [
    'INVALID_FIELD_FOR_INSERT_UPDATE'
  ]);
  const type = String(t.row("SELECT Id FROM RecordType WHERE DeveloperName = 'PersonAccount'")['Id']);
  assert.deepEqual(codes('Account', { RecordTypeId: type, LastName: 'Berg', Name: 'Ida Berg' }), [
    'INVALID_FIELD_FOR_INSERT_UPDATE'
  ]);
  assert.ok(codes('Account', { RecordTypeId: type, FirstName: 'Ida' }).includes('REQUIRED_FIELD_MISSING'));
  assert.ok(codes('Account', { Phone: '1' }).includes('REQUIRED_FIELD_MISSING'));
});

test('the person has one contact, which goes and comes back with the account alone', () => {
  const id = person();
  const contact = String(contactOf(id, 'Id')['Id']);
  assert.deepEqual(codes('Contact', { LastName: 'Second', AccountId: id }), ['FIELD_INTEGRITY_EXCEPTION']);
  const elsewhere = t.one('Account', { Name: 'Elsewhere' });
  const move = t.refused({
    operation: 'update',
    object: 'Contact',
    rows: [{ Id: contact, AccountId: elsewhere }]
  });
  assert.equal(move[0]?.statusCode, 'FIELD_INTEGRITY_EXCEPTION');
  const gone = t.refused({ operation: 'delete', object: 'Contact', ids: [contact] });
  assert.equal(gone[0]?.statusCode, 'DELETE_FAILED');
  t.remove('Account', id);
  assert.deepEqual(t.query(`SELECT Id FROM Contact WHERE Id = '${contact}'`), []);
  t.save({ operation: 'undelete', object: 'Account', ids: [id] });
  assert.equal(contactOf(id, 'Id')['Id'], contact);
  assert.equal(account(id, 'PersonContactId')['PersonContactId'], contact);
});

test('events and invitations are with the contact, and belong to the account', () => {
  const id = person();
  const contact = String(contactOf(id, 'Id')['Id']);
  const event = t.one('Event', {
    Subject: 'With Ida',
    WhoId: contact,
    StartDateTime: '2026-06-20T10:00:00.000+0000',
    DurationInMinutes: 30
  });
  t.one('EventRelation', { EventId: event, RelationId: contact });
  assert.deepEqual(t.row(`SELECT AccountId, Who.Name FROM Event WHERE Id = '${event}'`)['AccountId'], id);
  assert.deepEqual(
    codes('Event', { Subject: 'x', WhoId: id, StartDateTime: '2026-06-20T10:00:00Z', DurationInMinutes: 1 })
      .length,
    1
  );
});

test('persons merge with persons, and so do their contacts', () => {
  const [kept, lost] = [person(), person({ FirstName: 'Ida S.' })];
  const [to, from] = [contactOf(kept, 'Id')['Id'], contactOf(lost, 'Id')['Id']];
  const event = t.one('Event', {
    Subject: 'With both',
    WhoId: String(from),
    StartDateTime: '2026-06-20T10:00:00.000+0000',
    DurationInMinutes: 30
  });
  const merge = (Id: string, other: string, object = 'Account') =>
    t.org.merge({ object, master: { Id }, ids: [other] }, t.admin);
  const firm = t.one('Account', { Name: 'Firm' });
  assert.equal(merge(firm, kept).errors[0]?.statusCode, 'INVALID_ARGUMENT');
  assert.equal(merge(String(to), String(from), 'Contact').success, false);
  assert.deepEqual(merge(kept, lost).errors, []);
  assert.deepEqual(t.row(`SELECT WhoId, AccountId FROM Event WHERE Id = '${event}'`), {
    WhoId: to,
    AccountId: kept
  });
  assert.deepEqual(t.query(`SELECT Id FROM Contact WHERE AccountId = '${kept}'`).length, 1);
  const soql = `SELECT IsDeleted, MasterRecordId, AccountId FROM Contact WHERE Id = '${String(from)}'`;
  const { attributes: _, ...row } = t.org.query(soql, t.admin, { all: true }).records[0] ?? {};
  assert.deepEqual(row, { IsDeleted: true, MasterRecordId: to, AccountId: lost });
});

test('an org without them knows none of it', async () => {
  const plain = await testOrg(PROJECT);
  assert.throws(() => plain.query('SELECT IsPersonAccount FROM Account'), { errorCode: 'INVALID_FIELD' });
  assert.throws(() => plain.query('SELECT Mood__pc FROM Account'), { errorCode: 'INVALID_FIELD' });
});
