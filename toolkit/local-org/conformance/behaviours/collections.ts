import assert from 'node:assert/strict';
import { assumed, recorded, restGuide } from '../behaviour.ts';
import type { Area } from '../behaviour.ts';
import { asFields, asList, assertError } from '../client.ts';
import type { Answer, Fields } from '../client.ts';

const createPage = restGuide(
  'resources_composite_sobjects_collections_create',
  'Create Records Using sObject Collections'
);
const updatePage = restGuide(
  'resources_composite_sobjects_collections_update',
  'Update Records Using sObject Collections'
);
const upsertPage = restGuide(
  'resources_composite_sobjects_collections_upsert',
  'Upsert Records Using sObject Collections'
);
const deletePage = restGuide(
  'resources_composite_sobjects_collections_delete',
  'Delete Records Using sObject Collections'
);
const retrievePage = restGuide(
  'resources_composite_sobjects_collections_retrieve',
  'Get Records Using sObject Collections'
);

const rolledBack = {
  statusCode: 'ALL_OR_NONE_OPERATION_ROLLED_BACK',
  message: 'Record rolled back because not all records were valid and the request was using AllOrNone header',
  fields: []
};

function goods(name: string | null, more: Fields = {}): Fields {
  return { attributes: { type: 'Merchandise__c' }, Name: name, ...more };
}

function results(answer: Answer): Fields[] {
  assert.equal(answer.status, 200, JSON.stringify(answer.body));
  return asList(answer.body);
}

function code(result: Fields | undefined): unknown {
  return asList(result?.['errors'])[0]?.['statusCode'];
}

export const collections: Area = {
  name: 'sObject Collections',
  behaviours: [
    {
      does: 'Create answers one result for each record in order; one failure does not stop the others.',
      source: createPage,
      test: async ({ admin, unique }) => {
        const answer = results(
          await admin.post('/composite/sobjects', {
            records: [goods(unique()), goods(unique(), { Kind__c: 'Bad' }), goods(unique())]
          })
        );
        assert.deepEqual(
          answer.map(({ success }) => success),
          [true, false, true]
        );
        assert.deepEqual(Object.keys(answer[0] ?? {}), ['id', 'success', 'errors']);
        assert.deepEqual(Object.keys(answer[1] ?? {}), ['success', 'errors']);
        assert.equal(code(answer[1]), 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST');
      }
    },
    {
      does: 'With allOrNone a failure undoes all, and the others say ALL_OR_NONE_OPERATION_ROLLED_BACK.',
      source: createPage,
      test: async ({ admin, unique }) => {
        const name = unique('none');
        const answer = results(
          await admin.post('/composite/sobjects', {
            allOrNone: true,
            records: [goods(name), goods(name, { Kind__c: 'Bad' })]
          })
        );
        assert.deepEqual(answer[0], { success: false, errors: [rolledBack] });
        assert.equal(code(answer[1]), 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST');
        assert.deepEqual(await admin.query(`SELECT Id FROM Merchandise__c WHERE Name = '${name}'`), []);
      }
    },
    {
      does: 'Records of different types may be mixed, in up to ten runs of one type.',
      source: createPage,
      test: async ({ admin, unique }) => {
        const account = { attributes: { type: 'Account' }, Name: unique('Acc') };
        assert.deepEqual(
          results(
            await admin.post('/composite/sobjects', { records: [account, goods(unique()), account] })
          ).map(({ success }) => success),
          [true, true, true]
        );
        const runs = Array.from({ length: 11 }, (_, index) => (index % 2 === 0 ? account : goods(unique())));
        assert.equal((await admin.post('/composite/sobjects', { records: runs })).status, 400);
      }
    },
    {
      does: 'allOrNone holds over records of different types too.',
      source: createPage,
      test: async ({ admin, unique }) => {
        const name = unique('Acc');
        const answer = results(
          await admin.post('/composite/sobjects', {
            allOrNone: true,
            records: [{ attributes: { type: 'Account' }, Name: name }, goods('x', { Price__c: -1 })]
          })
        );
        assert.deepEqual(answer.map(code), [
          'ALL_OR_NONE_OPERATION_ROLLED_BACK',
          'FIELD_CUSTOM_VALIDATION_EXCEPTION'
        ]);
        assert.deepEqual(await admin.query(`SELECT Id FROM Account WHERE Name = '${name}'`), []);
      }
    },
    {
      does: 'More than 200 records are refused with EXCEEDED_ID_LIMIT.',
      source: createPage,
      test: async ({ admin }) => {
        const records = Array.from({ length: 201 }, () => goods('x'));
        assertError(
          await admin.post('/composite/sobjects', { records }),
          400,
          'EXCEEDED_ID_LIMIT',
          'record limit reached. cannot submit more than 200 records into this call'
        );
      }
    },
    {
      does: 'A record without a type is 400.',
      source: createPage,
      test: async ({ admin }) => {
        assert.equal((await admin.post('/composite/sobjects', { records: [{ Name: 'x' }] })).status, 400);
        assertError(await admin.post('/composite/sobjects', { records: 'none' }), 400, 'JSON_PARSER_ERROR');
      }
    },
    {
      does: 'An unknown field fails the whole request.',
      source: assumed(
        'unknown-field-fails-all',
        'the parser refuses it before any save, as with a single record'
      ),
      test: async ({ admin, unique }) => {
        const name = unique('whole');
        assertError(
          await admin.post('/composite/sobjects', { records: [goods(name), goods(name, { Nope__c: 1 })] }),
          400,
          'INVALID_FIELD'
        );
        assert.deepEqual(await admin.query(`SELECT Id FROM Merchandise__c WHERE Name = '${name}'`), []);
      }
    },
    {
      does: 'Update takes the id in any case; a wrong id is MALFORMED_ID for that record alone.',
      source: updatePage,
      test: async ({ admin, unique }) => {
        const id = await admin.create('Merchandise__c', { Name: unique() });
        const answer = results(
          await admin.patch('/composite/sobjects', {
            records: [goods('new', { id }), goods('bad', { Id: '001xx000003DGb2999' })]
          })
        );
        assert.deepEqual(answer[0], { id, success: true, errors: [] });
        assert.deepEqual(answer[1], {
          success: false,
          errors: [
            {
              statusCode: 'MALFORMED_ID',
              message: 'Record ID: id value of incorrect type: 001xx000003DGb2999',
              fields: ['Id']
            }
          ]
        });
      }
    },
    {
      does: 'Update with allOrNone keeps the id of a record that was rolled back.',
      source: updatePage,
      test: async ({ admin, unique }) => {
        const name = unique();
        const id = await admin.create('Merchandise__c', { Name: name });
        const answer = results(
          await admin.patch('/composite/sobjects', {
            allOrNone: true,
            records: [goods('changed', { Id: id }), goods('bad', { Id: 'nonsense' })]
          })
        );
        assert.deepEqual(answer[0], { id, success: false, errors: [rolledBack] });
        assert.deepEqual(
          (await admin.query(`SELECT Name FROM Merchandise__c WHERE Id = '${id}'`))[0]?.['Name'],
          name
        );
      }
    },
    {
      does: 'Upsert says of each record whether it was created.',
      source: upsertPage,
      test: async ({ admin, unique }) => {
        const [known, fresh] = [unique(), unique()];
        const id = await admin.create('Merchandise__c', { Name: 'old', Merchandise_Key__c: known });
        const records = [
          goods('a', { Merchandise_Key__c: known }),
          goods('b', { Merchandise_Key__c: fresh })
        ];
        const answer = results(
          await admin.patch('/composite/sobjects/Merchandise__c/Merchandise_Key__c', { records })
        );
        assert.deepEqual(
          answer.map(({ success, created }) => [success, created]),
          [
            [true, false],
            [true, true]
          ]
        );
        assert.equal(answer[0]?.['id'], id);
      }
    },
    {
      does: 'Upsert takes records of the addressed type alone.',
      source: upsertPage,
      test: async ({ admin }) => {
        assert.equal(
          (
            await admin.patch('/composite/sobjects/Merchandise__c/Merchandise_Key__c', {
              records: [{ attributes: { type: 'Account' }, Name: 'x' }]
            })
          ).status,
          400
        );
      }
    },
    {
      does: 'Upsert by Id works as update does.',
      source: recorded(
        'SFDO-Tooling/CumulusCI cumulusci/tasks/bulkdata/tests/cassettes/TestUpsert.test_simple_upsert__rest.yaml'
      ),
      test: async ({ admin, unique }) => {
        const id = await admin.create('Merchandise__c', { Name: unique() });
        const [result] = results(
          await admin.patch('/composite/sobjects/Merchandise__c/Id', {
            records: [goods('by id', { Id: id })]
          })
        );
        assert.deepEqual([result?.['id'], result?.['success'], result?.['created']], [id, true, false]);
      }
    },
    {
      does: 'Delete takes ids of any types and answers for each.',
      source: deletePage,
      test: async ({ admin, unique }) => {
        const first = await admin.create('Merchandise__c', { Name: unique() });
        const second = await admin.create('Account', { Name: unique() });
        const answer = results(
          await admin.delete(`/composite/sobjects?ids=${first},001RM000003oLrB000,${second}&allOrNone=false`)
        );
        assert.deepEqual(answer[0], { id: first, success: true, errors: [] });
        assert.deepEqual(answer[1], {
          success: false,
          errors: [{ statusCode: 'MALFORMED_ID', message: 'malformed id 001RM000003oLrB000', fields: [] }]
        });
        assert.equal(answer[2]?.['success'], true);
      }
    },
    {
      does: 'Delete with allOrNone deletes nothing when one fails.',
      source: deletePage,
      test: async ({ admin, unique }) => {
        const id = await admin.create('Merchandise__c', { Name: unique() });
        const answer = results(
          await admin.delete(`/composite/sobjects?ids=${id},001RM000003oLrB000&allOrNone=true`)
        );
        assert.deepEqual(answer[0], { id, success: false, errors: [rolledBack] });
        assert.equal((await admin.get(`/sobjects/Merchandise__c/${id}`)).status, 200);
      }
    },
    {
      does: 'Retrieve answers in the order of the ids, null for what is wrong or not there.',
      source: retrievePage,
      test: async ({ admin, unique }) => {
        const [first, second] = [
          await admin.create('Merchandise__c', { Name: 'one' }),
          await admin.create('Merchandise__c', { Name: unique('two') })
        ];
        const byGet = await admin.get(
          `/composite/sobjects/Merchandise__c?ids=${second},nonsense,${first}&fields=name`
        );
        const list = byGet.body as (Fields | null)[];
        assert.deepEqual(
          list.map((record) => record?.['Id'] ?? null),
          [second, null, first]
        );
        const byPost = await admin.post('/composite/sobjects/Merchandise__c', {
          ids: [second, 'nonsense', first],
          fields: ['name']
        });
        assert.deepEqual(byPost.body, byGet.body);
        assert.equal(asFields(asFields(list[0])['attributes'])['type'], 'Merchandise__c');
      }
    },
    {
      does: 'An unknown field in a retrieve is 400.',
      source: retrievePage,
      test: async ({ admin, unique }) => {
        const id = await admin.create('Merchandise__c', { Name: unique() });
        assertError(
          await admin.get(`/composite/sobjects/Merchandise__c?ids=${id}&fields=Nope__c`),
          400,
          'INVALID_FIELD'
        );
      }
    }
  ]
};
