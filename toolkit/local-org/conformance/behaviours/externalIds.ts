import assert from 'node:assert/strict';
import { page, restGuide } from '../behaviour.ts';
import type { Area } from '../behaviour.ts';
import { asFields, assertError } from '../client.ts';

const byExternalId = restGuide('resources_sobject_upsert', 'sObject Rows by External ID');
const upsert = restGuide('dome_upsert', 'Insert or Update (Upsert) a Record Using an External ID');
const traverse = restGuide('dome_relationship_traversal', 'Traverse Relationships with Friendly URLs');

export const externalIds: Area = {
  name: 'External ids and relationships in addresses',
  behaviours: [
    {
      does: 'Upsert of a new key is 201 with created true, of a known one 200 with created false.',
      source: upsert,
      test: async ({ admin, unique }) => {
        const path = `/sobjects/Merchandise__c/Merchandise_Key__c/${unique()}`;
        const first = await admin.patch(path, { Name: 'One' });
        const second = await admin.patch(path, { Name: 'Two' });
        const { id } = asFields(first.body);
        assert.deepEqual([first.status, first.body], [201, { id, success: true, errors: [], created: true }]);
        assert.deepEqual(
          [second.status, second.body],
          [200, { id, success: true, errors: [], created: false }]
        );
        assert.equal(asFields((await admin.get(`${path}?fields=Name`)).body)['Name'], 'Two');
      }
    },
    {
      does: 'The key of an upsert is matched without regard to case when the field is unique so.',
      source: page(
        'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_dml_examples_upsert.htm',
        'Apex guide, Upserting Records'
      ),
      test: async ({ admin, unique }) => {
        const key = unique('Key');
        const first = asFields(
          (await admin.patch(`/sobjects/Merchandise__c/Merchandise_Key__c/${key}`, { Name: 'a' })).body
        );
        const second = asFields(
          (
            await admin.patch(`/sobjects/Merchandise__c/Merchandise_Key__c/${key.toUpperCase()}`, {
              Name: 'b'
            })
          ).body
        );
        assert.deepEqual([second['id'], second['created']], [first['id'], false]);
      }
    },
    {
      does: 'The external id itself must not be in the body.',
      source: restGuide('resources_sobject_upsert_post', 'Create Records Using sObject Rows by External ID'),
      test: async ({ admin, unique }) => {
        const key = unique();
        assertError(
          await admin.patch(`/sobjects/Merchandise__c/Merchandise_Key__c/${key}`, {
            Merchandise_Key__c: key,
            Name: 'x'
          }),
          400,
          'INVALID_FIELD',
          'The Merchandise_Key__c field should not be specified in the sobject data.'
        );
      }
    },
    {
      does: 'updateOnly=true creates nothing.',
      source: restGuide('resources_sobject_upsert_patch', 'Upsert Records Using sObject Rows by External ID'),
      test: async ({ admin, unique }) => {
        const key = unique();
        assertError(
          await admin.patch(`/sobjects/Merchandise__c/Merchandise_Key__c/${key}?updateOnly=true`, {
            Name: 'x'
          }),
          404,
          'NOT_FOUND'
        );
        assert.deepEqual(
          await admin.query(`SELECT Id FROM Merchandise__c WHERE Merchandise_Key__c = '${key}'`),
          []
        );
      }
    },
    {
      does: 'A key that several records have is 300 and lists their addresses.',
      source: upsert,
      test: async ({ admin, unique }) => {
        const code = unique('code');
        const ids = [
          await admin.create('Merchandise__c', { Name: 'a', Supplier_Code__c: code }),
          await admin.create('Merchandise__c', { Name: 'b', Supplier_Code__c: code })
        ];
        const expected = ids.map((id) => `/services/data/v66.0/sobjects/Merchandise__c/${id}`);
        for (const answer of [
          await admin.get(`/sobjects/Merchandise__c/Supplier_Code__c/${code}`),
          await admin.patch(`/sobjects/Merchandise__c/Supplier_Code__c/${code}`, { Name: 'c' })
        ]) {
          assert.equal(answer.status, 300);
          assert.deepEqual([...(answer.body as string[])].sort(), expected.sort());
        }
      }
    },
    {
      does: 'A field that is not an external id is 404 NOT_FOUND.',
      source: byExternalId,
      test: async ({ admin }) => {
        assertError(
          await admin.patch('/sobjects/Merchandise__c/Price__c/5', { Name: 'x' }),
          404,
          'NOT_FOUND',
          'Provided external ID field does not exist or is not accessible: Price__c'
        );
        assertError(await admin.get('/sobjects/Merchandise__c/Nope__c/5'), 404, 'NOT_FOUND');
      }
    },
    {
      does: 'GET and DELETE take an external id too.',
      source: byExternalId,
      test: async ({ admin, unique }) => {
        const key = unique('a b/ü');
        const path = `/sobjects/Merchandise__c/Merchandise_Key__c/${encodeURIComponent(key)}`;
        const id = await admin.create('Merchandise__c', { Name: 'x', Merchandise_Key__c: key });
        assert.equal(asFields((await admin.get(path)).body)['Id'], id);
        assert.equal((await admin.delete(path)).status, 204);
        assertError(await admin.get(path), 404, 'NOT_FOUND');
      }
    },
    {
      does: 'POST to /sobjects/X/Id creates a record.',
      source: restGuide('resources_sobject_upsert_post', 'Create Records Using sObject Rows by External ID'),
      test: async ({ admin, unique }) => {
        const answer = await admin.post('/sobjects/Merchandise__c/Id', { Name: unique() });
        assert.equal(answer.status, 201);
      }
    },
    {
      does: 'A relationship in the address leads to the parent, and further.',
      source: traverse,
      test: async ({ admin, unique }) => {
        const account = await admin.create('Account', { Name: unique('Supplier') });
        const parent = await admin.create('Merchandise__c', { Name: unique(), Supplier__c: account });
        const item = await admin.create('Line_Item__c', { Merchandise__c: parent, Units__c: 1 });
        assert.equal(
          asFields((await admin.get(`/sobjects/Line_Item__c/${item}/Merchandise__r?fields=Name`)).body)['Id'],
          parent
        );
        const answer = await admin.get(`/sobjects/Line_Item__c/${item}/Merchandise__r/Supplier__r`);
        assert.equal(asFields(answer.body)['Id'], account);
        assert.equal(asFields(asFields(answer.body)['attributes'])['type'], 'Account');
      }
    },
    {
      does: 'An empty parent is 404.',
      source: traverse,
      test: async ({ admin, unique }) => {
        const id = await admin.create('Merchandise__c', { Name: unique() });
        assertError(await admin.get(`/sobjects/Merchandise__c/${id}/Supplier__r`), 404, 'NOT_FOUND');
      }
    },
    {
      does: 'A relationship to many gives a query result, also when it is empty.',
      source: traverse,
      test: async ({ admin, unique }) => {
        const id = await admin.create('Merchandise__c', { Name: unique() });
        const path = `/sobjects/Merchandise__c/${id}/Line_Items__r?fields=Units__c`;
        assert.deepEqual((await admin.get(path)).body, { totalSize: 0, done: true, records: [] });
        const item = await admin.create('Line_Item__c', { Merchandise__c: id, Units__c: 6 });
        const { totalSize, records } = asFields((await admin.get(path)).body) as {
          totalSize: number;
          records: Record<string, unknown>[];
        };
        assert.deepEqual([totalSize, records[0]?.['Units__c'], records[0]?.['Id']], [1, 6, item]);
      }
    },
    {
      does: 'PATCH and DELETE work on a parent, and are refused on many.',
      source: traverse,
      test: async ({ admin, unique }) => {
        const account = await admin.create('Account', { Name: unique('Supplier') });
        const id = await admin.create('Merchandise__c', { Name: unique(), Supplier__c: account });
        const renamed = unique('Renamed');
        assert.equal(
          (await admin.patch(`/sobjects/Merchandise__c/${id}/Supplier__r`, { Name: renamed })).status,
          204
        );
        assert.equal(
          asFields((await admin.get(`/sobjects/Account/${account}?fields=Name`)).body)['Name'],
          renamed
        );
        assertError(
          await admin.delete(`/sobjects/Merchandise__c/${id}/Line_Items__r`),
          405,
          'METHOD_NOT_ALLOWED'
        );
        assert.equal((await admin.delete(`/sobjects/Merchandise__c/${id}/Supplier__r`)).status, 204);
        assertError(await admin.get(`/sobjects/Account/${account}`), 404, 'NOT_FOUND');
      }
    }
  ]
};
