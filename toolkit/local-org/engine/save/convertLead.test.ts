import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ConvertRequest } from '../../core/convertTypes.ts';
import { validationRule } from '../../testing/projectFiles.ts';
import { NOON, testOrg } from '../../testing/testOrg.ts';

const t = await testOrg({
  ...validationRule('Opportunity', 'No_Secret', 'Name = "secret"', 'Not that one.', 'Name')
});
const LATER = new Date(NOON.getTime() + 3_600_000);
const STATUS = 'Closed - Converted';

const lead = (more = {}): string =>
  t.one('Lead', { FirstName: 'Lea', LastName: 'Lind', Company: 'Lind Ltd', Phone: '1', ...more });
const convert = (leadId: string, more: Partial<ConvertRequest> = {}, session = t.admin) =>
  t.org.at(LATER, () =>
    t.org.convertLead(
      { leadId, convertedStatus: STATUS, makesOpportunity: true, overwritesLeadSource: false, ...more },
      session
    )
  );
const visit = (WhoId: string | null, more = {}): string =>
  t.one('Event', {
    Subject: 'Visit',
    WhoId,
    StartDateTime: '2026-06-20T10:00:00.000+0000',
    DurationInMinutes: 30,
    ...more
  });
const relations = (event: string): Record<string, unknown>[] =>
  t
    .query(`SELECT RelationId, Status FROM EventRelation WHERE EventId = '${event}'`)
    .map(({ attributes: _, ...row }) => row);
const LATE = '2026-06-15T13:00:00.000+0000';

test('a lead becomes an account, a contact and a deal, and says so', () => {
  const id = lead({ Street: 'Main 1', City: 'Ulm', LeadSource: 'Web' });
  const { accountId, contactId, opportunityId, ...rest } = convert(id);
  assert.deepEqual(rest, { leadId: id, success: true, errors: [] });
  assert.deepEqual(t.row(`SELECT Name, Phone, BillingCity FROM Account WHERE Id = '${accountId}'`), {
    Name: 'Lind Ltd',
    Phone: '1',
    BillingCity: 'Ulm'
  });
  assert.deepEqual(t.row(`SELECT Name, AccountId, MailingStreet FROM Contact WHERE Id = '${contactId}'`), {
    Name: 'Lea Lind',
    AccountId: accountId,
    MailingStreet: 'Main 1'
  });
  assert.deepEqual(
    t.row(
      `SELECT Name, AccountId, IsClosed, CloseDate, LeadSource FROM Opportunity WHERE Id = '${opportunityId}'`
    ),
    { Name: 'Lind Ltd', AccountId: accountId, IsClosed: false, CloseDate: '2026-06-30', LeadSource: 'Web' }
  );
  assert.deepEqual(
    t.row(
      `SELECT IsConverted, Status, ConvertedDate, ConvertedContactId, ConvertedOpportunityId FROM Lead WHERE Id = '${id}'`
    ),
    {
      IsConverted: true,
      Status: STATUS,
      ConvertedDate: '2026-06-15',
      ConvertedContactId: contactId,
      ConvertedOpportunityId: opportunityId
    }
  );
});

test('its activities are of the contact and the deal, changed now; invitations too, once', () => {
  const id = lead();
  const contact = t.one('Contact', { LastName: 'There', AccountId: t.one('Account', { Name: 'A' }) });
  const account = String(t.row(`SELECT AccountId FROM Contact WHERE Id = '${contact}'`)['AccountId']);
  const [about, invited, both] = [visit(id), visit(null), visit(null)];
  const task = t.one('Task', { Subject: 'Call', WhoId: id });
  for (const [EventId, RelationId] of [
    [invited, id],
    [both, id],
    [both, contact]
  ] as const) {
    t.one('EventRelation', { EventId, RelationId, Status: 'Accepted' });
  }
  const { opportunityId } = convert(id, { accountId: account, contactId: contact });
  assert.deepEqual(
    t.row(
      `SELECT WhoId, WhatId, AccountId, LastModifiedDate, SystemModstamp FROM Event WHERE Id = '${about}'`
    ),
    {
      WhoId: contact,
      WhatId: opportunityId,
      AccountId: account,
      LastModifiedDate: LATE,
      SystemModstamp: LATE
    }
  );
  assert.equal(t.row(`SELECT WhoId FROM Task WHERE Id = '${task}'`)['WhoId'], contact);
  for (const event of [invited, both]) {
    assert.deepEqual(relations(event), [{ RelationId: contact, Status: 'Accepted' }]);
  }
});

test('without a deal an event is about nothing; events of who converts go to the new owner', () => {
  const owner = t.user('nora').userId;
  const other = t.user('otto').userId;
  const id = lead();
  const [mine, theirs] = [visit(id), visit(id, { OwnerId: other })];
  const { opportunityId, contactId } = convert(id, { makesOpportunity: false, ownerId: owner });
  assert.equal(opportunityId, null);
  assert.deepEqual(t.row(`SELECT WhatId, OwnerId FROM Event WHERE Id = '${mine}'`), {
    WhatId: null,
    OwnerId: owner
  });
  assert.equal(t.row(`SELECT OwnerId FROM Event WHERE Id = '${theirs}'`)['OwnerId'], other);
  assert.equal(t.row(`SELECT OwnerId FROM Contact WHERE Id = '${contactId}'`)['OwnerId'], owner);
});

test('what is there keeps what it says: only empty fields are filled', () => {
  const account = t.one('Account', { Name: 'Kept', Phone: null });
  const contact = t.one('Contact', { LastName: 'Kept', LeadSource: 'Web', AccountId: account });
  const more = { accountId: account, contactId: contact };
  convert(lead({ Title: 'CTO', LeadSource: 'Other' }), more);
  const fields = `SELECT Name, Title, LeadSource FROM Contact WHERE Id = '${contact}'`;
  assert.deepEqual(t.row(fields), { Name: 'Lea Kept', Title: 'CTO', LeadSource: 'Web' });
  assert.deepEqual(t.row(`SELECT Name, Phone FROM Account WHERE Id = '${account}'`), {
    Name: 'Kept',
    Phone: '1'
  });
  convert(lead({ LeadSource: 'Other' }), { ...more, overwritesLeadSource: true });
  assert.equal(t.row(fields)['LeadSource'], 'Other');
});

test('a refused one leaves nothing: converted before, of another account, hidden, or by a rule of the project', () => {
  const count = (): unknown => t.query('SELECT Id FROM Account').length;
  const id = lead();
  const done = lead();
  convert(done);
  const contact = t.one('Contact', { LastName: 'Of nobody' });
  const account = t.one('Account', { Name: 'Another' });
  const before = count();
  const codeOf = (...asked: Parameters<typeof convert>): unknown => convert(...asked).errors[0]?.statusCode;
  assert.equal(codeOf(done), 'CANNOT_UPDATE_CONVERTED_LEAD');
  assert.equal(codeOf(id, { accountId: account, contactId: contact }), 'INVALID_CROSS_REFERENCE_KEY');
  assert.equal(codeOf(id, { contactId: contact }), 'REQUIRED_FIELD_MISSING');
  assert.equal(codeOf(id, { convertedStatus: '' }), 'INVALID_STATUS');
  assert.equal(codeOf(id, { opportunityName: 'secret' }), 'FIELD_CUSTOM_VALIDATION_EXCEPTION');
  assert.equal(codeOf(contact), 'INVALID_CROSS_REFERENCE_KEY');
  assert.equal(count(), before);
  assert.equal(t.row(`SELECT IsConverted FROM Lead WHERE Id = '${id}'`)['IsConverted'], false);
  const [refused] = t.refused({ operation: 'update', object: 'Lead', rows: [{ Id: done, Phone: '2' }] });
  assert.equal(refused?.statusCode, 'CANNOT_UPDATE_CONVERTED_LEAD');
});
