import assert from 'node:assert/strict';
import { assumed, page, recorded } from '../behaviour.ts';
import type { Area } from '../behaviour.ts';
import { asFields, asList, assertError, Client } from '../client.ts';
import type { Fields } from '../client.ts';
import { startOrg } from '../startTestOrg.ts';

const soapGuide = page(
  'https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_guidelines_personaccounts.htm',
  'SOAP API guide, Person Account Record Types'
);
const captureGuide = page(
  'https://developer.salesforce.com/docs/platform/change-data-capture/guide/cdc-standard-objects-person-account.html',
  'Change Data Capture guide, Change Events for Person Accounts'
);

/** An org of the shop with person accounts. */
async function withPersons(work: (admin: Client) => Promise<void>): Promise<void> {
  const running = await startOrg(undefined, {}, { personAccounts: true });
  try {
    await work(await Client.login(running.url, 'admin@local.example'));
  } finally {
    await running.stop();
  }
}

const ida = (admin: Client, more: Fields = {}): Promise<string> =>
  admin.create('Account', { FirstName: 'Ida', LastName: 'Berg', ...more });

async function only(admin: Client, soql: string): Promise<Fields> {
  const { attributes: _, ...row } = asFields((await admin.query(soql))[0]);
  return row;
}

export const personAccounts: Area = {
  name: 'Person accounts',
  behaviours: [
    {
      does: 'A person account is an account and a contact at once; PersonContactId is the id of the contact.',
      source: soapGuide,
      test: () =>
        withPersons(async (admin) => {
          const id = await ida(admin, { PersonEmail: 'ida@berg.example' });
          const account = await only(
            admin,
            `SELECT Name, IsPersonAccount, PersonContactId FROM Account WHERE Id = '${id}'`
          );
          const contact = await only(
            admin,
            `SELECT Id, Name, Email, IsPersonAccount, AccountId FROM Contact WHERE AccountId = '${id}'`
          );
          assert.deepEqual([account['Name'], account['IsPersonAccount']], ['Ida Berg', true]);
          assert.deepEqual(contact, {
            Id: account['PersonContactId'],
            Name: 'Ida Berg',
            Email: 'ida@berg.example',
            IsPersonAccount: true,
            AccountId: id
          });
        })
    },
    {
      does: 'The record type PersonAccount comes with them; RecordType has IsPersonType.',
      source: soapGuide,
      test: () =>
        withPersons(async (admin) => {
          const types = await admin.query(
            "SELECT DeveloperName FROM RecordType WHERE SobjectType = 'Account' AND IsPersonType = true"
          );
          assert.deepEqual(
            types.map((type) => type['DeveloperName']),
            ['PersonAccount']
          );
          const described = asFields((await admin.get('/sobjects/Account/describe')).body);
          const names = asList(described['recordTypeInfos']).map((info) => info['developerName']);
          assert.ok(names.includes('PersonAccount'));
        })
    },
    {
      does: 'Describes name the fields of the person: LastName, PersonEmail, parts of the name as parts of Name.',
      source: soapGuide,
      test: () =>
        withPersons(async (admin) => {
          const described = asFields((await admin.get('/sobjects/Account/describe')).body);
          const field = (name: string): Fields =>
            asFields(asList(described['fields']).find((one) => one['name'] === name));
          assert.equal(field('LastName')['compoundFieldName'], 'Name');
          assert.equal(field('PersonMailingCity')['compoundFieldName'], 'PersonMailingAddress');
          assert.deepEqual(
            [field('PersonContactId')['createable'], field('IsPersonAccount')['updateable']],
            [false, false]
          );
        })
    },
    {
      does: 'Without a record type, who gives LastName and no Name makes a person account.',
      source: recorded('texei/texei-sfdx-plugin issue 51'),
      test: () =>
        withPersons(async (admin) => {
          const firm = await admin.create('Account', { Name: 'Berg Ltd' });
          const row = await only(admin, `SELECT IsPersonAccount FROM Account WHERE Id = '${firm}'`);
          assert.equal(row['IsPersonAccount'], false);
        })
    },
    {
      does: 'Fields of a person on a business account are refused: "Account: bad field names on insert/update call".',
      source: recorded('texei/texei-sfdx-plugin issue 51'),
      test: () =>
        withPersons(async (admin) => {
          assertError(
            await admin.post('/sobjects/Account', { Name: 'Berg Ltd', PersonTitle: 'Dr.' }),
            400,
            'INVALID_FIELD_FOR_INSERT_UPDATE',
            'Account: bad field names on insert/update call: PersonTitle'
          );
        })
    },
    {
      does: 'The Name of a person account cannot be set: "Unable to create/update fields: Name".',
      source: recorded('SalesforceCommerceCloud/b2c-crm-sync issue 267'),
      test: () =>
        withPersons(async (admin) => {
          const id = await ida(admin);
          assertError(
            await admin.patch(`/sobjects/Account/${id}`, { Name: 'Ada Berg' }),
            400,
            'INVALID_FIELD_FOR_INSERT_UPDATE',
            /^Unable to create\/update fields: Name\./
          );
        })
    },
    {
      does: 'The contact of a person account can be changed, and is not made or deleted alone.',
      source: soapGuide,
      test: () =>
        withPersons(async (admin) => {
          const id = await ida(admin);
          const contact = String(
            (await only(admin, `SELECT Id FROM Contact WHERE AccountId = '${id}'`))['Id']
          );
          assert.equal((await admin.patch(`/sobjects/Contact/${contact}`, { FirstName: 'Ada' })).status, 204);
          assert.equal(
            (await only(admin, `SELECT Name FROM Account WHERE Id = '${id}'`))['Name'],
            'Ada Berg'
          );
          assert.equal((await admin.delete(`/sobjects/Contact/${contact}`)).status, 400);
          assert.equal(
            (await admin.post('/sobjects/Contact', { LastName: 'Two', AccountId: id })).status,
            400
          );
          assert.equal((await admin.delete(`/sobjects/Account/${id}`)).status, 204);
          assert.equal((await admin.get(`/sobjects/Contact/${contact}`)).status, 404);
        })
    },
    {
      does: 'A saved person account counts as a change of its contact too.',
      source: captureGuide,
      test: () =>
        withPersons(async (admin) => {
          const id = await ida(admin);
          await admin.post('/local/clock', { advance: 'PT1H' });
          await admin.patch(`/sobjects/Account/${id}`, { Phone: '1' });
          const soql = (object: string, key: string): string =>
            `SELECT SystemModstamp FROM ${object} WHERE ${key} = '${id}'`;
          assert.deepEqual(
            await only(admin, soql('Contact', 'AccountId')),
            await only(admin, soql('Account', 'Id'))
          );
        })
    },
    {
      does: 'Events are with the contact of a person account, never with the account: WhoId, EventRelation.RelationId.',
      source: assumed(
        'person-account-who',
        'authors of blogs looked at the WhoId of such an event and found the id of the contact'
      ),
      test: () =>
        withPersons(async (admin) => {
          const id = await ida(admin);
          const contact = (await only(admin, `SELECT PersonContactId FROM Account WHERE Id = '${id}'`))[
            'PersonContactId'
          ];
          const event = { Subject: 'x', StartDateTime: '2026-11-30T10:00:00Z', DurationInMinutes: 30 };
          assert.equal((await admin.post('/sobjects/Event', { ...event, WhoId: id })).status, 400);
          const made = await admin.create('Event', { ...event, WhoId: contact });
          const row = await only(admin, `SELECT AccountId, Who.Name FROM Event WHERE Id = '${made}'`);
          assert.deepEqual([row['AccountId'], asFields(row['Who'])['Name']], [id, 'Ida Berg']);
        })
    }
  ]
};
