import assert from 'node:assert/strict';
import { assumed, page } from '../behaviour.ts';
import type { Area } from '../behaviour.ts';
import { asFields, asList } from '../client.ts';
import type { Client, Fields } from '../client.ts';
import { conversionOf, mergeRequest, soap } from '../soapClient.ts';

const soapMerge = page(
  'https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_merge.htm',
  'SOAP API guide, merge()'
);
const triggers = page(
  'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_triggers_merge_statements.htm',
  'Apex guide, Triggers and Merge Statements'
);

const first = (results: Fields[] | string): Fields => asFields(asList(results)[0]);

async function contacts(admin: Client, ...names: string[]): Promise<[string, string, string]> {
  const [a = '', b = '', c = ''] = await Promise.all(
    names.map((LastName) => admin.create('Contact', { LastName }))
  );
  return [a, b, c];
}

async function withDeleted(admin: Client, soql: string): Promise<Fields> {
  const answer = await admin.get(`/queryAll?q=${encodeURIComponent(soql)}`);
  const { attributes: _, ...row } = first(asList(asFields(answer.body)['records']));
  return row;
}

const soapConvert = page(
  'https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_convertlead.htm',
  'SOAP API guide, convertLead()'
);
const newLead = (admin: Client): Promise<string> =>
  admin.create('Lead', { LastName: 'Lind', Company: 'Lind Ltd' });
const withLead = (WhoId: string | null): Fields => ({
  Subject: 'With a lead',
  WhoId,
  StartDateTime: new Date(Date.now() + 7_200_000).toISOString(),
  DurationInMinutes: 30
});

export const merging: Area = {
  name: 'Merging and converting records (SOAP)',
  behaviours: [
    {
      does: 'merge() makes one record of up to three accounts, contacts or leads; the others are deleted and say into which in MasterRecordId.',
      source: soapMerge,
      test: async ({ admin }) => {
        const [kept, lost, other] = await contacts(admin, 'Kept', 'Lost', 'Other');
        const result = first(await soap(admin, 'merge', mergeRequest('Contact', kept, [lost, other])));
        assert.deepEqual(
          [result['success'], result['id'], result['mergedRecordIds']],
          ['true', kept, [lost, other]]
        );
        const row = await withDeleted(
          admin,
          `SELECT IsDeleted, MasterRecordId FROM Contact WHERE Id = '${lost}'`
        );
        assert.deepEqual(row, { IsDeleted: true, MasterRecordId: kept });
      }
    },
    {
      does: 'Records that pointed to a merged one point to the one that stays; the answer lists them.',
      source: soapMerge,
      test: async ({ admin }) => {
        const [kept, lost] = await Promise.all(
          ['Kept', 'Lost'].map((Name) => admin.create('Account', { Name }))
        );
        const deal = await admin.create('Opportunity', {
          Name: 'Deal',
          AccountId: lost,
          StageName: 'Prospecting',
          CloseDate: '2027-01-01'
        });
        const result = first(await soap(admin, 'merge', mergeRequest('Account', kept ?? '', [lost ?? ''])));
        assert.equal(result['updatedRelatedIds'], deal);
        const [row] = await admin.query(`SELECT AccountId FROM Opportunity WHERE Id = '${deal}'`);
        assert.equal(row?.['AccountId'], kept);
      }
    },
    {
      does: 'What a merge gives for the record that stays is saved as by an update; an empty value by fieldsToNull.',
      source: soapMerge,
      test: async ({ admin }) => {
        const [kept, lost] = await contacts(admin, 'Kept', 'Lost');
        await admin.patch(`/sobjects/Contact/${kept}`, { Title: 'Gone soon' });
        const fields = '<sob:Department>A &amp; B</sob:Department><sob:fieldsToNull>Title</sob:fieldsToNull>';
        await soap(admin, 'merge', mergeRequest('Contact', kept, [lost], fields));
        const [row] = await admin.query(`SELECT Department, Title FROM Contact WHERE Id = '${kept}'`);
        assert.deepEqual([row?.['Department'], row?.['Title']], ['A & B', null]);
      }
    },
    {
      does: 'getDeleted and getUpdated tell of a merge as of a deletion and updates, of what was moved too.',
      source: assumed(
        'merge-moves-modstamp',
        'SystemModstamp is of changes "by a user or by an automated process"; nobody says so of merges'
      ),
      test: async ({ admin }) => {
        const [kept, lost] = await contacts(admin, 'Kept', 'Lost');
        const at = new Date(Date.now() + 3_600_000);
        const event = await admin.create('Event', {
          Subject: 'With them',
          WhoId: lost,
          StartDateTime: at.toISOString(),
          DurationInMinutes: 30
        });
        const moment = new Date(at.getTime() + 600_000);
        await admin.post('/local/clock', { now: moment.toISOString() });
        try {
          await soap(admin, 'merge', mergeRequest('Contact', kept, [lost]));
          const [row] = await admin.query(`SELECT WhoId, SystemModstamp FROM Event WHERE Id = '${event}'`);
          assert.deepEqual(
            [row?.['WhoId'], Date.parse(String(row?.['SystemModstamp']))],
            [kept, Math.floor(moment.getTime() / 1000) * 1000]
          );
          const span = `start=${encodeURIComponent(new Date(at.getTime()).toISOString())}&end=${encodeURIComponent(new Date(moment.getTime() + 60_000).toISOString())}`;
          const gone = asFields((await admin.get(`/sobjects/Contact/deleted?${span}`)).body);
          assert.ok(asList(gone['deletedRecords']).some(({ id }) => id === lost));
          const changed = asFields((await admin.get(`/sobjects/Event/updated?${span}`)).body);
          assert.deepEqual(changed['ids'], [event]);
        } finally {
          await admin.post('/local/clock', { now: null });
        }
      }
    },
    {
      does: 'Flows run for the records that end and for the one that stays, not for what is moved.',
      source: triggers,
      test: async ({ admin }) => {
        const [kept, lost] = await contacts(admin, 'Kept', 'Lost');
        const event = await admin.create('Event', {
          Subject: 'Unmodified',
          WhoId: lost,
          StartDateTime: new Date().toISOString(),
          DurationInMinutes: 30
        });
        const soql = `SELECT LastModifiedDate FROM Event WHERE Id = '${event}'`;
        const [before] = await admin.query(soql);
        await admin.post('/local/clock', { advance: 'PT1H' });
        await soap(admin, 'merge', mergeRequest('Contact', kept, [lost]));
        await admin.post('/local/clock', { now: null });
        const [after] = await admin.query(soql);
        assert.equal(after?.['LastModifiedDate'], before?.['LastModifiedDate']);
      }
    },
    {
      does: 'A merge that fails says why in its result, and leaves everything as it was; the other merges of the call go on.',
      source: soapMerge,
      test: async ({ admin }) => {
        const [kept, lost, other] = await contacts(admin, 'Kept', 'Lost', 'Other');
        const results = asList(
          await soap(
            admin,
            'merge',
            mergeRequest('Contact', kept, [lost], '<sob:Email>no address</sob:Email>') +
              mergeRequest('Contact', kept, [other])
          )
        );
        assert.deepEqual(
          results.map(({ success }) => success),
          ['false', 'true']
        );
        assert.equal(asFields(results[0]?.['errors'])['statusCode'], 'INVALID_EMAIL_ADDRESS');
        const [row] = await admin.query(`SELECT Id FROM Contact WHERE Id = '${lost}'`);
        assert.equal(row?.['Id'], lost);
      }
    },
    {
      does: 'Other objects cannot be merged; a field that is not there, an external id and no session are faults.',
      source: assumed('merge-faults', 'the codes are those of other calls'),
      test: async ({ admin, nobody }) => {
        const [kept, lost] = await contacts(admin, 'Kept', 'Lost');
        const fault = async (who: Client, type: string, fields = ''): Promise<string> => {
          const answer = await soap(who, 'merge', mergeRequest(type, kept, [lost], fields));
          return typeof answer === 'string' ? answer : 'no fault';
        };
        assert.match(await fault(admin, 'Opportunity'), /^INVALID_TYPE_FOR_OPERATION: /);
        assert.match(
          await fault(admin, 'Contact', '<sob:Bacon>1</sob:Bacon>'),
          /^INVALID_FIELD: No such column/
        );
        assert.match(
          await fault(admin, 'Contact', '<sob:Account><sob:Name>x</sob:Name></sob:Account>'),
          /^INVALID_FIELD: External ID fields/
        );
        assert.match(
          await fault(nobody, 'Contact'),
          /^INVALID_SESSION_ID: Invalid Session ID found in SessionHeader/
        );
      }
    },
    {
      does: 'convertLead() makes an account, a contact and, unless it is told not to, a deal of a lead, which is read-only from then on.',
      source: soapConvert,
      test: async ({ admin }) => {
        const lead = await newLead(admin);
        const made = first(await soap(admin, 'convertLead', conversionOf(lead)));
        assert.deepEqual([made['success'], made['leadId']], ['true', lead]);
        const [row] = await admin.query(
          `SELECT IsConverted, ConvertedAccountId, ConvertedContactId, ConvertedOpportunityId FROM Lead WHERE Id = '${lead}'`
        );
        assert.deepEqual(
          [
            row?.['IsConverted'],
            row?.['ConvertedAccountId'],
            row?.['ConvertedContactId'],
            row?.['ConvertedOpportunityId']
          ],
          [true, made['accountId'], made['contactId'], made['opportunityId']]
        );
        const again = first(await soap(admin, 'convertLead', conversionOf(lead)));
        assert.deepEqual(
          [again['success'], asFields(again['errors'])['statusCode']],
          ['false', 'CANNOT_UPDATE_CONVERTED_LEAD']
        );
        const alone = first(await soap(admin, 'convertLead', conversionOf(await newLead(admin), true)));
        assert.deepEqual([alone['success'], alone['opportunityId']], ['true', '']);
      }
    },
    {
      does: 'Events of a converted lead are with the contact and about the deal, and count as changed.',
      source: page(
        'https://help.salesforce.com/s/articleView?id=000385227&type=1',
        'Help, Activity history on a Lead when it is converted'
      ),
      test: async ({ admin }) => {
        const lead = await newLead(admin);
        const event = await admin.create('Event', withLead(lead));
        await admin.post('/local/clock', { advance: 'PT1H' });
        const made = first(await soap(admin, 'convertLead', conversionOf(lead)));
        await admin.post('/local/clock', { now: null });
        const [row] = await admin.query(
          `SELECT WhoId, WhatId, CreatedDate, LastModifiedDate FROM Event WHERE Id = '${event}'`
        );
        assert.deepEqual([row?.['WhoId'], row?.['WhatId']], [made['contactId'], made['opportunityId']]);
        assert.ok(String(row?.['LastModifiedDate']) > String(row?.['CreatedDate']));
      }
    },
    {
      does: 'Invitations of a converted lead are those of the contact.',
      source: assumed(
        'conversion-moves-invitations',
        'the guides speak of activities, not of who is invited to them'
      ),
      test: async ({ admin }) => {
        const lead = await newLead(admin);
        const event = await admin.create('Event', withLead(null));
        await admin.create('EventRelation', { EventId: event, RelationId: lead, Status: 'Accepted' });
        const made = first(await soap(admin, 'convertLead', conversionOf(lead)));
        const rows = await admin.query(
          `SELECT RelationId, Status FROM EventRelation WHERE EventId = '${event}'`
        );
        assert.deepEqual(
          rows.map((row) => [row['RelationId'], row['Status']]),
          [[made['contactId'], 'Accepted']]
        );
      }
    },
    {
      does: 'undelete() and emptyRecycleBin() bring records back from the recycle bin, and end them.',
      source: page(
        'https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_undelete.htm',
        'SOAP API guide, undelete()'
      ),
      test: async ({ admin }) => {
        const [id] = await contacts(admin, 'Back');
        const call = async (name: string): Promise<unknown> =>
          first(await soap(admin, name, `<urn:ids>${id}</urn:ids>`))['success'];
        await admin.delete(`/sobjects/Contact/${id}`);
        assert.equal(await call('undelete'), 'true');
        assert.equal((await admin.query(`SELECT Id FROM Contact WHERE Id = '${id}'`)).length, 1);
        assert.equal(await call('emptyRecycleBin'), 'false', 'it is not in the bin');
        await admin.delete(`/sobjects/Contact/${id}`);
        assert.equal(await call('emptyRecycleBin'), 'true');
        assert.equal(await call('undelete'), 'false');
      }
    }
  ]
};
