import assert from 'node:assert/strict';
import { assumed, page, recorded, restGuide } from '../behaviour.ts';
import type { Area } from '../behaviour.ts';
import { field, writeProject } from '../../testing/projectFiles.ts';
import { asFields, asList, assertError, Client } from '../client.ts';
import type { Fields } from '../client.ts';
import { startOrg } from '../startTestOrg.ts';

const order = page(
  'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_triggers_order_of_execution.htm',
  'Apex guide, Triggers and Order of Execution'
);
const coreTypes = page(
  'https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_concepts_core_data_objects.htm',
  'SOAP API guide, Core Data Types'
);
const customField = page(
  'https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/customfield.htm',
  'Metadata API guide, CustomField'
);

async function merchandise(client: Client, id: string, fields: string): Promise<Fields> {
  const [row] = await client.query(`SELECT ${fields} FROM Merchandise__c WHERE Id = '${id}'`);
  return row ?? {};
}

export const saving: Area = {
  name: 'Saving',
  behaviours: [
    {
      does: 'A validation rule that holds is 400 FIELD_CUSTOM_VALIDATION_EXCEPTION at its field.',
      source: order,
      test: async ({ admin, unique }) => {
        const answer = await admin.post('/sobjects/Merchandise__c', { Name: unique(), Price__c: -1 });
        assert.deepEqual(
          [answer.status, answer.body],
          [
            400,
            [
              {
                message: 'The price must not be negative.',
                errorCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION',
                fields: ['Price__c']
              }
            ]
          ]
        );
      }
    },
    {
      does: 'A validation rule without a field names none, and several rules answer together.',
      source: order,
      test: async ({ admin, unique }) => {
        const answer = await admin.post('/sobjects/Merchandise__c', {
          Name: unique(),
          Price__c: -1,
          Is_Fragile__c: true
        });
        const errors = asList(answer.body).map(({ message, fields }) => [message, fields]);
        assert.deepEqual(errors.sort(), [
          ['Fragile merchandise needs the day it was first sold.', []],
          ['The price must not be negative.', ['Price__c']]
        ]);
      }
    },
    {
      does: 'A second record with a unique value is 400 DUPLICATE_VALUE and names the first.',
      source: coreTypes,
      test: async ({ admin, unique }) => {
        const key = unique('Key');
        const id = await admin.create('Merchandise__c', { Name: 'first', Merchandise_Key__c: key });
        assertError(
          await admin.post('/sobjects/Merchandise__c', {
            Name: 'second',
            Merchandise_Key__c: key.toUpperCase()
          }),
          400,
          'DUPLICATE_VALUE',
          `duplicate value found: Merchandise_Key__c duplicates value on record with id: ${id.slice(0, 15)}`
        );
      }
    },
    {
      does: 'A formula field follows its fields, with blanks as zero where it says so.',
      source: customField,
      test: async ({ admin, unique }) => {
        const id = await admin.create('Merchandise__c', { Name: unique(), Price__c: 2.5, Stock__c: 4 });
        assert.equal((await merchandise(admin, id, 'Stock_Value__c'))['Stock_Value__c'], 10);
        await admin.patch(`/sobjects/Merchandise__c/${id}`, { Stock__c: null });
        assert.equal((await merchandise(admin, id, 'Stock_Value__c'))['Stock_Value__c'], 0);
      }
    },
    {
      does: 'A formula field cannot be set.',
      source: customField,
      test: async ({ admin, unique }) => {
        assertError(
          await admin.post('/sobjects/Merchandise__c', { Name: unique(), Stock_Value__c: 1 }),
          400,
          'INVALID_FIELD_FOR_INSERT_UPDATE'
        );
      }
    },
    {
      does: 'A roll-up summary follows its details: created, changed, deleted.',
      source: order,
      test: async ({ admin, unique }) => {
        const id = await admin.create('Merchandise__c', { Name: unique() });
        const ordered = async (): Promise<unknown> =>
          (await merchandise(admin, id, 'Units_Ordered__c'))['Units_Ordered__c'];
        assert.equal(await ordered(), 0);
        const first = await admin.create('Line_Item__c', { Merchandise__c: id, Units__c: 3 });
        const second = await admin.create('Line_Item__c', { Merchandise__c: id, Units__c: 4 });
        assert.equal(await ordered(), 7);
        await admin.patch(`/sobjects/Line_Item__c/${first}`, { Units__c: 1 });
        assert.equal(await ordered(), 5);
        await admin.delete(`/sobjects/Line_Item__c/${second}`);
        assert.equal(await ordered(), 1);
      }
    },
    {
      does: 'Deleting a master deletes its details; undeleting brings them back.',
      source: page(
        'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/relationships_among_objects.htm',
        'Object reference, Relationships Among Custom Objects'
      ),
      test: async ({ admin, unique }) => {
        const id = await admin.create('Merchandise__c', { Name: unique() });
        const item = await admin.create('Line_Item__c', { Merchandise__c: id, Units__c: 3 });
        await admin.delete(`/sobjects/Merchandise__c/${id}`);
        assertError(await admin.get(`/sobjects/Line_Item__c/${item}`), 404, 'NOT_FOUND');
        const [result] = asList((await admin.post('/local/undelete', { ids: [id] })).body);
        assert.deepEqual([result?.['id'], result?.['success']], [id, true]);
        assert.equal((await admin.get(`/sobjects/Line_Item__c/${item}`)).status, 200);
        assert.equal((await merchandise(admin, id, 'Units_Ordered__c'))['Units_Ordered__c'], 3);
      }
    },
    {
      does: 'Deleting the parent of a lookup that clears empties it.',
      source: customField,
      test: async ({ admin, unique }) => {
        const account = await admin.create('Account', { Name: unique() });
        const id = await admin.create('Merchandise__c', { Name: unique(), Supplier__c: account });
        await admin.delete(`/sobjects/Account/${account}`);
        assert.equal((await merchandise(admin, id, 'Supplier__c'))['Supplier__c'], null);
      }
    },
    {
      does: 'A master-detail that may not be moved cannot be changed.',
      source: restGuide('dome_upsert', 'Insert or Update (Upsert) a Record Using an External ID'),
      test: async ({ admin, unique }) => {
        const id = await admin.create('Merchandise__c', { Name: unique() });
        const other = await admin.create('Merchandise__c', { Name: unique() });
        const item = await admin.create('Line_Item__c', { Merchandise__c: id, Units__c: 3 });
        assertError(
          await admin.patch(`/sobjects/Line_Item__c/${item}`, { Merchandise__c: other }),
          400,
          'INVALID_FIELD_FOR_INSERT_UPDATE'
        );
      }
    },
    {
      does: 'Auto numbers count upwards in their format.',
      source: customField,
      test: async ({ admin, unique }) => {
        const id = await admin.create('Merchandise__c', { Name: unique() });
        for (const units of [1, 2]) {
          await admin.create('Line_Item__c', { Merchandise__c: id, Units__c: units });
        }
        const items = await admin.query(
          `SELECT Name FROM Line_Item__c WHERE Merchandise__c = '${id}' ORDER BY Units__c`
        );
        const numbers = items.map(({ Name: name }) => Number(/^LI-(\d{4,})$/.exec(String(name))?.[1]));
        assert.equal(numbers[1], (numbers[0] ?? NaN) + 1);
      }
    },
    {
      does: 'Undelete does not bring back a unique value that another record has by now.',
      source: assumed(
        'undelete-taken-key',
        'which answer a record gets whose value was taken while it was in the bin is not documented'
      ),
      test: async ({ admin, unique }) => {
        const key = unique('Key');
        const id = await admin.create('Merchandise__c', { Name: 'first', Merchandise_Key__c: key });
        await admin.delete(`/sobjects/Merchandise__c/${id}`);
        const other = await admin.create('Merchandise__c', { Name: 'second', Merchandise_Key__c: key });
        const [refused] = asList((await admin.post('/local/undelete', { ids: [id] })).body);
        assert.equal(refused?.['success'], false);
        assert.match(JSON.stringify(refused), /DUPLICATE_VALUE/);
        await admin.delete(`/sobjects/Merchandise__c/${other}`);
        const [back] = asList((await admin.post('/local/undelete', { ids: [id] })).body);
        assert.equal(back?.['success'], true);
      }
    },
    {
      does: 'Accounts sum up their opportunities, though those point to them by a lookup.',
      source: page(
        'https://help.salesforce.com/s/articleView?id=sf.fields_about_roll_up_summary_fields.htm&type=5',
        'Salesforce Help, Roll-Up Summary Field'
      ),
      test: async () => {
        const { directory, remove } = await writeProject(
          field('Account', 'Deals__c', {
            type: 'Summary',
            summaryForeignKey: 'Opportunity.AccountId',
            summaryOperation: 'count'
          })
        );
        // oxlint-disable-next-line typescript/no-misused-promises -- `finally` waits for what it is given
        const running = await startOrg(directory).finally(remove);
        try {
          const admin = await Client.login(running.url, 'admin@local.example');
          const account = await admin.create('Account', { Name: 'Customer' });
          const deal = { Name: 'Deal', StageName: 'Prospecting', CloseDate: '2026-12-31' };
          await admin.create('Opportunity', { ...deal, AccountId: account });
          await admin.create('Opportunity', deal);
          const [row] = await admin.query(`SELECT Deals__c FROM Account WHERE Id = '${account}'`);
          assert.equal(row?.['Deals__c'], 1);
        } finally {
          await running.stop();
        }
      }
    },
    {
      does: 'A stage sets the probability, forecast category and whether the opportunity is closed or won.',
      source: page(
        'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_opportunity.htm',
        'Object reference, Opportunity'
      ),
      test: async ({ admin, unique }) => {
        const id = await admin.create('Opportunity', {
          Name: unique(),
          StageName: 'Prospecting',
          CloseDate: '2026-12-31'
        });
        const state = async (): Promise<unknown[]> => {
          const [row] = await admin.query(
            `SELECT Probability, IsClosed, IsWon, ForecastCategory FROM Opportunity WHERE Id = '${id}'`
          );
          return [row?.['Probability'], row?.['IsClosed'], row?.['IsWon'], row?.['ForecastCategory']];
        };
        assert.deepEqual(await state(), [10, false, false, 'Pipeline']);
        await admin.patch(`/sobjects/Opportunity/${id}`, { StageName: 'Closed Won' });
        assert.deepEqual(await state(), [100, true, true, 'Closed']);
      }
    },
    {
      does: 'The clock can be set: what is stored follows it.',
      source: assumed('clock-can-be-set', 'a test of time needs one; no org has it'),
      test: async ({ admin, nobody, unique }) => {
        assert.deepEqual(
          asFields((await nobody.post('/local/clock', { now: '2031-05-06T07:08:09Z' })).body)['now'],
          '2031-05-06T07:08:09.000Z'
        );
        const id = await admin.create('Merchandise__c', { Name: unique() });
        const created = (await merchandise(admin, id, 'CreatedDate'))['CreatedDate'];
        await nobody.post('/local/clock', { now: null });
        assert.match(String(created), /^2031-05-06T07:08:/);
        assertError(await nobody.post('/local/clock', { now: 'soon' }), 400, 'INVALID_INPUT');
      }
    },
    {
      does: 'A record that another transaction holds, or a detail of it, is UNABLE_TO_LOCK_ROW (on demand: /local/locks).',
      source: recorded('jsforce/jsforce issue 1018'),
      test: async ({ admin, nobody, unique }) => {
        const id = await admin.create('Merchandise__c', { Name: unique() });
        await nobody.post('/local/locks', { ids: [id], times: 2 });
        const message = /^unable to obtain exclusive access to this record or 1 records: /;
        assertError(
          await admin.post('/sobjects/Line_Item__c', { Merchandise__c: id, Units__c: 1 }),
          400,
          'UNABLE_TO_LOCK_ROW',
          message
        );
        const update = { Name: unique() };
        assertError(
          await admin.patch(`/sobjects/Merchandise__c/${id}`, update),
          400,
          'UNABLE_TO_LOCK_ROW',
          message
        );
        assert.equal((await admin.patch(`/sobjects/Merchandise__c/${id}`, update)).status, 204);
      }
    },
    {
      does: 'Dates lie between 1700-01-01 and 4000-12-31; others are FIELD_INTEGRITY_EXCEPTION.',
      source: assumed(
        'dates-of-all-times',
        'the span is that of the object reference, "Field Types"; code and words after public reports'
      ),
      test: async ({ admin, unique }) => {
        const save = (field: string, value: string) =>
          admin.post('/sobjects/Merchandise__c', { Name: unique(), [field]: value });
        for (const day of ['1700-01-01', '4000-12-31', '2026-02-28']) {
          assert.equal((await save('First_Sold_On__c', day)).status, 201, day);
          assert.equal((await save('Restocked_At__c', `${day}T12:00:00Z`)).status, 201, day);
        }
        for (const day of ['1699-12-31', '4001-01-01', '9999-12-31', '0026-11-30', '0014-01-01']) {
          assertError(await save('First_Sold_On__c', day), 400, 'FIELD_INTEGRITY_EXCEPTION', /invalid date/);
          assertError(await save('Restocked_At__c', `${day}T12:00:00Z`), 400, 'FIELD_INTEGRITY_EXCEPTION');
        }
      }
    },
    {
      does: 'NUL characters are dropped from texts.',
      source: assumed('nul-is-dropped', 'XML, which an org also answers in, cannot hold them'),
      test: async ({ admin }) => {
        const id = await admin.create('Merchandise__c', { Name: 'a\u0000b', Story__c: '\u0000' });
        const [row] = await admin.query(`SELECT Name, Story__c FROM Merchandise__c WHERE Id = '${id}'`);
        assert.deepEqual([row?.['Name'], row?.['Story__c']], ['ab', null]);
      }
    }
  ]
};
