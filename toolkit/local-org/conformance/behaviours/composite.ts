/** Longer than files are elsewhere: a table, in which each behaviour stands for itself. */
import assert from 'node:assert/strict';
import { assumed, recorded, restGuide } from '../behaviour.ts';
import type { Area } from '../behaviour.ts';
import { asFields, asList, assertError } from '../client.ts';
import type { Answer, Fields } from '../client.ts';

const compositePage = restGuide('requests_composite', 'Composite Request Body');
const resultPage = restGuide('resources_composite_subrequest_result', 'Composite Subrequest Result');
const allOrNonePage = restGuide(
  'resources_composite_allornone',
  'allOrNone Parameters in Composite and Collections Requests'
);
const batchPage = restGuide('requests_composite_batch', 'Batch Request Body');
const treePage = restGuide('resources_composite_sobject_tree', 'sObject Tree');

const base = '/services/data/v66.0';

function post(referenceId: string, object: string, body: unknown): Fields {
  return { method: 'POST', url: `${base}/sobjects/${object}`, referenceId, body };
}

function get(referenceId: string, path: string): Fields {
  return { method: 'GET', url: base + path, referenceId };
}

function outcomes(answer: Answer): Fields[] {
  assert.equal(answer.status, 200, JSON.stringify(answer.body));
  return asList(asFields(answer.body)['compositeResponse']);
}

/** A composite within a composite, and so on: nothing an honest client sends. */
function deeplyNested(depth: number): Record<string, unknown> {
  let request: Record<string, unknown> = get('deepest', '/limits');
  for (let level = 0; level < depth; level++) {
    const body = { compositeRequest: [request] };
    request = { method: 'POST', url: `${base}/composite`, referenceId: `level${level}`, body };
  }
  return request;
}

export const composite: Area = {
  name: 'Composite, batch and tree',
  behaviours: [
    {
      does: 'A later subrequest takes values of an earlier one, in its body and in its address.',
      source: compositePage,
      test: async ({ admin, unique }) => {
        const name = unique();
        const list = outcomes(
          await admin.post('/composite', {
            compositeRequest: [
              post('goods', 'Merchandise__c', { Name: name }),
              post('item', 'Line_Item__c', { Merchandise__c: '@{goods.id}', Units__c: 2 }),
              get('back', '/sobjects/Line_Item__c/@{item.id}?fields=Merchandise__c')
            ]
          })
        );
        assert.deepEqual(
          list.map(({ httpStatusCode }) => httpStatusCode),
          [201, 201, 200]
        );
        const id = asFields(list[0]?.['body'])['id'];
        assert.equal(asFields(list[2]?.['body'])['Merchandise__c'], id);
        assert.deepEqual(list[0], {
          body: { id, success: true, errors: [] },
          httpHeaders: { Location: `${base}/sobjects/Merchandise__c/${String(id)}` },
          httpStatusCode: 201,
          referenceId: 'goods'
        });
      }
    },
    {
      does: 'A reference may go into lists and nested records.',
      source: compositePage,
      test: async ({ admin, unique }) => {
        const name = unique();
        await admin.create('Merchandise__c', { Name: name, Stock__c: 41 });
        const list = outcomes(
          await admin.post('/composite', {
            compositeRequest: [
              get(
                'found',
                `/query?q=${encodeURIComponent(`SELECT Id, Stock__c, Owner.Username FROM Merchandise__c WHERE Name = '${name}'`)}`
              ),
              post('copy', 'Merchandise__c', {
                Name: 'Copy for @{found.records[0].Owner.Username}',
                Stock__c: '@{found.records[0].Stock__c}'
              }),
              get('back', '/sobjects/Merchandise__c/@{copy.id}?fields=Name,Stock__c')
            ]
          })
        );
        const back = asFields(list[2]?.['body']);
        assert.deepEqual([back['Name'], back['Stock__c']], ['Copy for admin@local.example', 41]);
      }
    },
    {
      does: 'A reference that leads nowhere halts its subrequest, and those that need it.',
      source: resultPage,
      test: async ({ admin }) => {
        const list = outcomes(
          await admin.post('/composite', {
            compositeRequest: [
              get('users', '/query?q=SELECT+Id+FROM+User+LIMIT+1'),
              get('next', '/sobjects/User/@{users.records[0].ManagerId}'),
              get('third', '/sobjects/User/@{next.Id}'),
              get('last', '/sobjects')
            ]
          })
        );
        assert.deepEqual(list[1]?.['body'], [
          {
            message: 'Invalid reference specified. No value for users.records[0].ManagerId found in users.',
            errorCode: 'PROCESSING_HALTED'
          }
        ]);
        assert.deepEqual(
          list.map(({ httpStatusCode }) => httpStatusCode),
          [200, 400, 400, 200]
        );
      }
    },
    {
      does: 'A reference to an empty field gives null.',
      source: resultPage,
      test: async ({ admin, unique }) => {
        const id = await admin.create('Merchandise__c', { Name: unique() });
        const list = outcomes(
          await admin.post('/composite', {
            compositeRequest: [
              get('one', `/sobjects/Merchandise__c/${id}?fields=Stock__c`),
              post('two', 'Merchandise__c', { Name: 'x', Stock__c: '@{one.Stock__c}' })
            ]
          })
        );
        assert.equal(list[1]?.['httpStatusCode'], 201);
      }
    },
    {
      does: 'An error of a subrequest stands in its own result; the request as a whole is 200.',
      source: recorded(
        'SFDO-Tooling/CumulusCI cumulusci/utils/http/tests/cassettes/TestCompositeParallelSalesforce.test_errors.yaml'
      ),
      test: async ({ admin }) => {
        const list = outcomes(
          await admin.post('/composite', { compositeRequest: [get('one', '/sobjects/Foo')] })
        );
        assert.deepEqual(list, [
          {
            body: [{ errorCode: 'NOT_FOUND', message: 'The requested resource does not exist' }],
            httpHeaders: {},
            httpStatusCode: 404,
            referenceId: 'one'
          }
        ]);
      }
    },
    {
      does: 'With allOrNone an error undoes all; the other subrequests are 400 PROCESSING_HALTED.',
      source: allOrNonePage,
      test: async ({ admin, unique }) => {
        const name = unique();
        const list = outcomes(
          await admin.post('/composite', {
            allOrNone: true,
            compositeRequest: [
              post('good', 'Merchandise__c', { Name: name }),
              post('bad', 'Merchandise__c', { Name: name, Price__c: -1 }),
              post('later', 'Merchandise__c', { Name: name })
            ]
          })
        );
        assert.deepEqual(
          list.map(({ httpStatusCode }) => httpStatusCode),
          [400, 400, 400]
        );
        const halted = [
          {
            message:
              'The transaction was rolled back since another operation in the same transaction failed.',
            errorCode: 'PROCESSING_HALTED'
          }
        ];
        assert.deepEqual(list[0]?.['body'], halted);
        assert.deepEqual(list[2]?.['body'], halted);
        assert.equal(asList(list[1]?.['body'])[0]?.['errorCode'], 'FIELD_CUSTOM_VALIDATION_EXCEPTION');
        assert.deepEqual(await admin.query(`SELECT Id FROM Merchandise__c WHERE Name = '${name}'`), []);
      }
    },
    {
      does: 'Without allOrNone what succeeded stays.',
      source: compositePage,
      test: async ({ admin, unique }) => {
        const name = unique();
        outcomes(
          await admin.post('/composite', {
            compositeRequest: [
              post('good', 'Merchandise__c', { Name: name }),
              post('bad', 'Merchandise__c', { Name: name, Price__c: -1 })
            ]
          })
        );
        assert.equal((await admin.query(`SELECT Id FROM Merchandise__c WHERE Name = '${name}'`)).length, 1);
      }
    },
    {
      does: 'allOrNone of the composite rules its collections: a failed row undoes all.',
      source: allOrNonePage,
      test: async ({ admin, unique }) => {
        const name = unique();
        const records = [
          { attributes: { type: 'Merchandise__c' }, Name: name },
          { attributes: { type: 'Merchandise__c' }, Name: name, Price__c: -1 }
        ];
        const many = {
          method: 'POST',
          url: `${base}/composite/sobjects`,
          referenceId: 'many',
          body: { allOrNone: false, records }
        };
        const list = outcomes(
          await admin.post('/composite', {
            allOrNone: true,
            compositeRequest: [many, post('one', 'Merchandise__c', { Name: name })]
          })
        );
        assert.deepEqual(
          list.map(({ httpStatusCode }) => httpStatusCode),
          [200, 400]
        );
        assert.deepEqual(await admin.query(`SELECT Id FROM Merchandise__c WHERE Name = '${name}'`), []);
      }
    },
    {
      does: 'More than 25 subrequests are refused.',
      source: compositePage,
      test: async ({ admin }) => {
        const compositeRequest = Array.from({ length: 26 }, (_, index) => get(`r${index}`, '/sobjects'));
        assert.equal((await admin.post('/composite', { compositeRequest })).status, 400);
        assert.equal(
          (await admin.post('/composite', { compositeRequest: compositeRequest.slice(1) })).status,
          200
        );
      }
    },
    {
      does: 'More than 5 queries and collections among them are refused.',
      source: compositePage,
      test: async ({ admin }) => {
        const compositeRequest = Array.from({ length: 6 }, (_, index) =>
          get(`r${index}`, '/query?q=SELECT+Id+FROM+User+LIMIT+1')
        );
        assert.equal((await admin.post('/composite', { compositeRequest })).status, 400);
        assert.equal(
          (await admin.post('/composite', { compositeRequest: compositeRequest.slice(1) })).status,
          200
        );
      }
    },
    {
      does: 'A reference id with other characters than letters, digits and underscores fails the whole request.',
      source: resultPage,
      test: async ({ admin, unique }) => {
        const name = unique();
        assertError(
          await admin.post('/composite', {
            compositeRequest: [post('refNew[1]', 'Merchandise__c', { Name: name })]
          }),
          400,
          'INVALID_INPUT',
          /must start with a letter or a number/
        );
        assert.deepEqual(await admin.query(`SELECT Id FROM Merchandise__c WHERE Name = '${name}'`), []);
      }
    },
    {
      does: 'A subrequest must not set Accept, Authorization or Content-Type.',
      source: compositePage,
      test: async ({ admin }) => {
        assert.equal(
          (
            await admin.post('/composite', {
              compositeRequest: [{ ...get('one', '/sobjects'), httpHeaders: { Authorization: 'x' } }]
            })
          ).status,
          400
        );
      }
    },
    {
      does: 'A composite takes sObject resources, queries and sObject Collections; what else there is, is refused.',
      source: restGuide('resources_composite_composite_post', 'Send Multiple Requests Using Composite'),
      test: async ({ admin }) => {
        const inner = { method: 'POST', body: { compositeRequest: [] } };
        const list = outcomes(
          await admin.post('/composite', {
            compositeRequest: [
              get('describe', '/sobjects/Merchandise__c/describe'),
              get('limits', '/limits'),
              get('page', '/ui-api/object-info/Merchandise__c'),
              { ...inner, url: `${base}/composite`, referenceId: 'inner' },
              { ...inner, url: `${base}/composite/tree/Merchandise__c`, referenceId: 'tree' },
              { ...deeplyNested(200), referenceId: 'deep' }
            ]
          })
        );
        assert.deepEqual(
          list.map((one) => one['httpStatusCode']),
          [200, 404, 404, 404, 404, 404]
        );
        assertError(
          await admin.post('/composite', { compositeRequest: [deeplyNested(1000)] }),
          400,
          'JSON_PARSER_ERROR'
        );
      }
    },
    {
      does: 'A batch takes limits, sObject resources, queries and searches; a request with anything else is refused.',
      source: restGuide('resources_composite_batch', 'Composite Batch'),
      test: async ({ admin }) => {
        for (const url of ['v66.0/ui-api/apps', 'v66.0/composite', 'v66.0/analytics/reports']) {
          const answer = await admin.post('/composite/batch', { batchRequests: [{ method: 'GET', url }] });
          assert.equal(answer.status, 400, url);
        }
      }
    },
    {
      does: 'A composite request counts as one call, a batch as many as it has subrequests.',
      source: restGuide('resources_composite_batch', 'Composite Batch'),
      test: async ({ admin }) => {
        const used = async (): Promise<number> =>
          Number(
            /api-usage=(\d+)/.exec((await admin.get('/limits')).headers.get('sforce-limit-info') ?? '')?.[1]
          );
        const start = await used();
        await admin.post('/composite', {
          compositeRequest: [get('a', '/sobjects'), get('b', '/sobjects'), get('c', '/sobjects')]
        });
        assert.equal(await used(), start + 2);
        await admin.post('/composite/batch', {
          batchRequests: Array.from({ length: 3 }, () => ({ method: 'GET', url: 'v66.0/limits' }))
        });
        assert.equal(await used(), start + 6);
      }
    },
    {
      does: 'Batch runs independent subrequests, written with or without /services/data.',
      source: restGuide(
        'dome_composite_batch',
        'Update a Record and Get Its Field Values in a Single Request'
      ),
      test: async ({ admin, unique }) => {
        const id = await admin.create('Merchandise__c', { Name: unique() });
        const answer = await admin.post('/composite/batch', {
          batchRequests: [
            { method: 'PATCH', url: `v66.0/sobjects/merchandise__c/${id}`, richInput: { Name: 'NewName' } },
            { method: 'GET', url: `${base}/sobjects/Merchandise__c/${id}?fields=Name` }
          ]
        });
        const record = {
          attributes: { type: 'Merchandise__c', url: `${base}/sobjects/Merchandise__c/${id}` },
          Name: 'NewName',
          Id: id
        };
        assert.deepEqual(answer.body, {
          hasErrors: false,
          results: [
            { statusCode: 204, result: null },
            { statusCode: 200, result: record }
          ]
        });
      }
    },
    {
      does: 'After a failure batch goes on, or with haltOnError answers 412 for the rest.',
      source: batchPage,
      test: async ({ admin }) => {
        const batchRequests = [
          { method: 'GET', url: 'v66.0/sobjects/Nope' },
          { method: 'GET', url: 'v66.0/limits' }
        ];
        const statuses = async (haltOnError: boolean): Promise<unknown[]> => {
          const body = asFields((await admin.post('/composite/batch', { batchRequests, haltOnError })).body);
          assert.equal(body['hasErrors'], true);
          return asList(body['results']).map(({ statusCode }) => statusCode);
        };
        assert.deepEqual(await statuses(false), [404, 200]);
        assert.deepEqual(await statuses(true), [404, 412]);
      }
    },
    {
      does: 'A batch may not use a later version than its own.',
      source: restGuide('resources_composite_batch', 'Composite Batch'),
      test: async ({ admin }) => {
        assert.equal(
          (await admin.post('/composite/batch', { batchRequests: [{ method: 'GET', url: 'v67.0/limits' }] }))
            .status,
          400
        );
      }
    },
    {
      does: 'Tree creates parents and children and answers their ids level by level.',
      source: restGuide('dome_composite_sobject_tree_create', 'Create Nested Records'),
      test: async ({ admin, unique }) => {
        const item = (referenceId: string, units: number): Fields => ({
          attributes: { type: 'Line_Item__c', referenceId },
          Units__c: units
        });
        const records = [
          {
            attributes: { type: 'Merchandise__c', referenceId: 'ref1' },
            name: unique(),
            Line_Items__r: { records: [item('ref2', 1), item('ref3', 2)] }
          },
          { attributes: { type: 'Merchandise__c', referenceId: 'ref4' }, name: unique() }
        ];
        const answer = await admin.post('/composite/tree/Merchandise__c', { records });
        const body = asFields(answer.body);
        assert.deepEqual([answer.status, body['hasErrors']], [201, false]);
        const list = asList(body['results']);
        assert.deepEqual(
          list.map(({ referenceId }) => referenceId),
          ['ref1', 'ref4', 'ref2', 'ref3']
        );
        const [parent] = await admin.query(
          `SELECT Units_Ordered__c FROM Merchandise__c WHERE Id = '${String(list[0]?.['id'])}'`
        );
        assert.equal(parent?.['Units_Ordered__c'], 3);
      }
    },
    {
      does: 'One error in a tree fails all of it, and only that reference is answered.',
      source: restGuide('responses_composite_sobject_tree', 'sObject Tree Response Body'),
      test: async ({ admin, unique }) => {
        const name = unique();
        const records = [
          {
            attributes: { type: 'Merchandise__c', referenceId: 'ref1' },
            Name: name,
            Line_Items__r: { records: [{ attributes: { type: 'Line_Item__c', referenceId: 'ref2' } }] }
          }
        ];
        const answer = await admin.post('/composite/tree/Merchandise__c', { records });
        assert.deepEqual(
          [answer.status, answer.body],
          [
            400,
            {
              hasErrors: true,
              results: [
                {
                  referenceId: 'ref2',
                  errors: [
                    {
                      statusCode: 'REQUIRED_FIELD_MISSING',
                      message: 'Required fields are missing: [Units__c]',
                      fields: ['Units__c']
                    }
                  ]
                }
              ]
            }
          ]
        );
        assert.deepEqual(await admin.query(`SELECT Id FROM Merchandise__c WHERE Name = '${name}'`), []);
      }
    },
    {
      does: 'A reference id used twice in a tree is answered once for each.',
      source: restGuide('responses_composite_sobject_tree', 'sObject Tree Response Body'),
      test: async ({ admin }) => {
        const one = { attributes: { type: 'Merchandise__c', referenceId: 'same' }, Name: 'x' };
        const answer = await admin.post('/composite/tree/Merchandise__c', { records: [one, one] });
        assert.equal(answer.status, 400);
        assert.equal(asList(asFields(answer.body)['results']).length, 2);
      }
    },
    {
      does: 'A tree holds at most 200 records.',
      source: treePage,
      test: async ({ admin }) => {
        const records = Array.from({ length: 201 }, (_, index) => ({
          attributes: { type: 'Merchandise__c', referenceId: `r${index}` },
          Name: 'x'
        }));
        assert.equal((await admin.post('/composite/tree/Merchandise__c', { records })).status, 400);
      }
    },
    {
      does: 'Limits name the calls made and left.',
      source: restGuide('dome_limits', 'List Org Limits'),
      test: async ({ admin }) => {
        const answer = await admin.get('/limits');
        const { Max: max, Remaining: remaining } = asFields(asFields(answer.body)['DailyApiRequests']);
        const usage = /api-usage=(\d+)\/(\d+)/.exec(answer.headers.get('sforce-limit-info') ?? '');
        assert.deepEqual([max, remaining], [Number(usage?.[2]), Number(usage?.[2]) - Number(usage?.[1])]);
      }
    },
    {
      does: 'Record counts ignore unknown names.',
      source: restGuide('responses_record_count', 'Record Count Response Body'),
      test: async ({ admin }) => {
        const body = asFields((await admin.get('/limits/recordCount?sObjects=User,Nope__c')).body);
        const [entry, ...others] = asList(body['sObjects']);
        assert.deepEqual([entry?.['name'], others.length], ['User', 0]);
        assert.ok(Number(entry?.['count']) >= 3);
      }
    },
    {
      does: 'Without names, record counts are of every object.',
      source: restGuide('resources_record_count', 'Record Count'),
      test: async ({ admin }) => {
        for (const path of ['/limits/recordCount', '/limits/recordCount?sObjects=']) {
          const answer = await admin.get(path);
          assert.equal(answer.status, 200, JSON.stringify(answer.body));
          const names = asList(asFields(answer.body)['sObjects']).map(({ name }) => name);
          assert.ok(names.includes('Account') && names.includes('Merchandise__c'), String(names));
        }
      }
    },
    {
      does: 'A body nested deeper than 1,000 levels is 400 JSON_PARSER_ERROR; brackets inside texts do not count.',
      source: assumed('deep-json', 'the limit and words are those of Jackson, whose errors orgs answer with'),
      test: async ({ admin, unique }) => {
        const nested = (levels: number): string => `${'{"a":['.repeat(levels)}1${']}'.repeat(levels)}`;
        const body = (levels: number): string =>
          `{"compositeRequest":[{"method":"POST","url":"/services/data/v66.0/sobjects/Account","referenceId":"a","body":${nested(levels)}}]}`;
        assertError(await admin.post('/composite', body(5000)), 400, 'JSON_PARSER_ERROR', /nesting depth/);
        assert.equal((await admin.post('/composite', body(400))).status, 200);
        // The limit of a JSON document is not that of a text in it.
        const Story__c = '[{\\'.repeat(1500);
        assertError(
          await admin.post('/sobjects/Merchandise__c', { Name: unique(), Story__c }),
          400,
          'STRING_TOO_LONG'
        );
      }
    }
  ]
};
