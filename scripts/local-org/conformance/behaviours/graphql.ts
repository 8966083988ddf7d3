import assert from 'node:assert/strict';
import { page, recorded } from '../behaviour.ts';
import type { Area, Source } from '../behaviour.ts';
import { asFields, asList, assertError } from '../client.ts';
import type { Client, Fields } from '../client.ts';

function guide(name: string, title: string): Source {
  return page(
    `https://developer.salesforce.com/docs/platform/graphql/guide/${name}.html`,
    `GraphQL guide, ${title}`
  );
}

const recipes = recorded('trailheadapps/lwc-recipes force-app/main/default/lwc/graphql*/__tests__/data');

async function send(client: Client, query: string, variables: Fields = {}): Promise<Fields> {
  const answer = await client.post('/graphql', { query, variables });
  assert.equal(answer.status, 200);
  return asFields(answer.body);
}

/** The rows below `uiapi.query.<object>` of an answer without errors. */
function nodes(body: Fields, object: string): Fields[] {
  assert.deepEqual(body['errors'], []);
  const connection = asFields(asFields(asFields(asFields(body['data'])['uiapi'])['query'])[object]);
  return asList(connection['edges']).map((edge) => asFields(edge['node']));
}

export const graphql: Area = {
  name: 'GraphQL',
  behaviours: [
    {
      does: 'A query answers connections of edges and nodes, fields with value and display value, Id bare.',
      source: recipes,
      test: async ({ admin, unique }) => {
        const name = unique();
        const id = await admin.create('Merchandise__c', { Name: name, Price__c: 3, Kind__c: 'Tool' });
        const body = await send(
          admin,
          'query q($name: String) { uiapi { query { Merchandise__c(where: { Name: { eq: $name } }) { edges { node { Id Name { value } Price__c { value displayValue } Kind__c { value displayValue label } } } } } } }',
          { name }
        );
        assert.deepEqual(nodes(body, 'Merchandise__c'), [
          {
            Id: id,
            Name: { value: name },
            Price__c: { value: 3, displayValue: '€3.00' },
            Kind__c: { value: 'Tool', displayValue: 'A tool', label: 'A tool' }
          }
        ]);
        assert.deepEqual(body['extensions'], {});
      }
    },
    {
      does: 'Without first there are ten rows; pageInfo and totalCount tell of the others.',
      source: guide('paginate', 'Pagination'),
      test: async ({ admin, unique }) => {
        const code = unique('page');
        const records = Array.from({ length: 12 }, (_, index) => ({
          attributes: { type: 'Merchandise__c' },
          Name: `g${String(index).padStart(2, '0')}`,
          Supplier_Code__c: code
        }));
        await admin.post('/composite/sobjects', { records });
        const query =
          'query q($code: String, $after: String) { uiapi { query { Merchandise__c(where: { Supplier_Code__c: { eq: $code } }, orderBy: { Name: { order: ASC } }, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { Name { value } } } } } } }';
        const first = await send(admin, query, { code });
        assert.equal(nodes(first, 'Merchandise__c').length, 10);
        const connection = asFields(
          asFields(asFields(asFields(first['data'])['uiapi'])['query'])['Merchandise__c']
        );
        const info = asFields(connection['pageInfo']);
        assert.deepEqual([connection['totalCount'], info['hasNextPage']], [12, true]);
        const second = await send(admin, query, { code, after: info['endCursor'] });
        assert.deepEqual(
          nodes(second, 'Merchandise__c').map((node) => asFields(node['Name'])['value']),
          ['g10', 'g11']
        );
      }
    },
    {
      does: 'Filters join with and, or and not, and reach into parents.',
      source: guide('filter-boolean', 'Boolean Operators'),
      test: async ({ admin, unique }) => {
        const [supplier, code] = [unique('Supplier'), unique('f')];
        const account = await admin.create('Account', { Name: supplier });
        await admin.create('Merchandise__c', {
          Name: 'a',
          Supplier_Code__c: code,
          Supplier__c: account,
          Stock__c: 1
        });
        await admin.create('Merchandise__c', {
          Name: 'b',
          Supplier_Code__c: code,
          Supplier__c: account,
          Stock__c: 2
        });
        await admin.create('Merchandise__c', { Name: 'c', Supplier_Code__c: code, Stock__c: 3 });
        const body = await send(
          admin,
          'query q($supplier: String, $code: String) { uiapi { query { Merchandise__c(where: { and: [{ Supplier_Code__c: { eq: $code } }, { Supplier__r: { Name: { eq: $supplier } } }, { not: { Stock__c: { gt: 1 } } }] }) { edges { node { Name { value } } } } } } }',
          { supplier, code }
        );
        assert.deepEqual(
          nodes(body, 'Merchandise__c').map((node) => asFields(node['Name'])['value']),
          ['a']
        );
      }
    },
    {
      does: 'A field that the user cannot see fails the query, unless it is @optional.',
      source: guide('query-record-objects', 'Query Records'),
      test: async ({ clerk, admin, unique }) => {
        const name = unique();
        await admin.create('Merchandise__c', { Name: name, Stock__c: 1 });
        const query = (directive: string): string =>
          `query q($name: String) { uiapi { query { Merchandise__c(where: { Name: { eq: $name } }) { edges { node { Name { value } Stock__c ${directive} { value } } } } } } }`;
        const failed = await send(clerk, query(''), { name });
        assert.equal(asList(failed['errors']).length, 1);
        assert.deepEqual(nodes(await send(clerk, query('@optional'), { name }), 'Merchandise__c'), [
          { Name: { value: name } }
        ]);
      }
    },
    {
      does: 'Events and tasks are not offered.',
      source: guide('query-limits', 'Query Limits: beta only'),
      test: async ({ admin }) => {
        const body = await send(admin, '{ uiapi { query { Event { edges { node { Id } } } } } }');
        assert.equal(asList(body['errors']).length, 1);
      }
    },
    {
      does: 'A mutation creates a record and gives it back.',
      source: recipes,
      test: async ({ admin, unique }) => {
        const name = unique();
        const body = await send(
          admin,
          'mutation m($input: Merchandise__cCreateInput!) { uiapi { Merchandise__cCreate(input: $input) { Record { Id Name { value } } } } }',
          { input: { Merchandise__c: { Name: name, Price__c: 4 } } }
        );
        assert.deepEqual(body['errors'], []);
        const created = asFields(
          asFields(asFields(asFields(body['data'])['uiapi'])['Merchandise__cCreate'])['Record']
        );
        assert.equal(asFields(created['Name'])['value'], name);
        assert.equal((await admin.get(`/sobjects/Merchandise__c/${String(created['Id'])}`)).status, 200);
      }
    },
    {
      does: "Several mutations are one transaction: a later one may use an earlier one's id, and one failure undoes all.",
      source: recorded(
        'forcedotcom/sf-skills skills/experience-lds-graphql-generate/references/generation-mutation.md'
      ),
      test: async ({ admin, unique }) => {
        const query =
          'mutation m($goods: Merchandise__cCreateInput!, $item: Line_Item__cCreateInput!) { uiapi(input: { allOrNone: true }) { goods: Merchandise__cCreate(input: $goods) { Record { Id } } item: Line_Item__cCreate(input: $item) { Record { Id } } } }';
        const good = unique();
        const done = await send(admin, query, {
          goods: { Merchandise__c: { Name: good } },
          item: { Line_Item__c: { Merchandise__c: '@{goods}', Units__c: 2 } }
        });
        assert.deepEqual(done['errors'], []);
        assert.equal(
          (await admin.query(`SELECT Units_Ordered__c FROM Merchandise__c WHERE Name = '${good}'`))[0]?.[
            'Units_Ordered__c'
          ],
          2
        );
        const bad = unique();
        const failed = await send(admin, query, {
          goods: { Merchandise__c: { Name: bad, Price__c: -1 } },
          item: { Line_Item__c: { Merchandise__c: '@{goods}', Units__c: 2 } }
        });
        assert.ok(asList(failed['errors']).length > 0);
        assert.deepEqual(await admin.query(`SELECT Id FROM Merchandise__c WHERE Name = '${bad}'`), []);
      }
    },
    {
      does: 'A query with a syntax error is 200 with an error and its place.',
      source: guide('query-status', 'Query Status'),
      test: async ({ admin }) => {
        const body = await send(admin, '{ uiapi { query {');
        const [error] = asList(body['errors']);
        assert.ok(asList(error?.['locations']).length > 0);
        assert.equal(asFields(error?.['extensions'])['ErrorType'], 'InvalidSyntax');
      }
    },
    {
      does: 'A body without a query is 400.',
      source: guide('query-status', 'Query Status'),
      test: async ({ admin }) => {
        assertError(await admin.post('/graphql', { variables: {} }), 400, 'JSON_PARSER_ERROR');
      }
    }
  ]
};
