/** Longer than files are elsewhere: a table, in which each behaviour stands for itself. */
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
      does: 'With upperBound pages have 200 to 2,000 rows and end at the bound; a cursor remembers it.',
      source: guide('paginate-use-upperbound', 'Upper-bound limit'),
      test: async ({ admin, unique }) => {
        const code = unique('bound');
        for (let from = 0; from < 600; from += 200) {
          const records = Array.from({ length: 200 }, (_, index) => ({
            attributes: { type: 'Merchandise__c' },
            Name: `b${String(from + index).padStart(3, '0')}`,
            Supplier_Code__c: code
          }));
          await admin.post('/composite/sobjects', { records });
        }
        const query = (bounds: string): string =>
          `query q($code: String, $after: String) { uiapi { query { Merchandise__c(where: { Supplier_Code__c: { eq: $code } }, orderBy: { Name: { order: ASC } }, after: $after, ${bounds}) { pageInfo { hasNextPage endCursor } edges { node { Name { value } } } } } } }`;
        const page = (answer: Record<string, unknown>): [number, unknown, unknown] => {
          const { uiapi } = asFields(answer['data']);
          const info = asFields(asFields(asFields(asFields(uiapi)['query'])['Merchandise__c'])['pageInfo']);
          return [nodes(answer, 'Merchandise__c').length, info['hasNextPage'], info['endCursor']];
        };
        const [first, more, cursor] = page(await send(admin, query('first: 300, upperBound: 500'), { code }));
        assert.deepEqual([first, more], [300, true]);
        const second = await send(admin, query('first: 300'), { code, after: cursor });
        assert.deepEqual(page(second).slice(0, 2), [200, false]);
        assert.equal(asFields(nodes(second, 'Merchandise__c')[0]?.['Name'])['value'], 'b300');
        const refused = await send(admin, query('first: 100, upperBound: 5000'), { code });
        assert.match(JSON.stringify(refused['errors']), /first takes a number from 200 to 2000/);
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
      does: 'inq and ninq filter by the ids of a subquery.',
      source: guide('filter-joins', 'Semi-Join and Anti-Join Filters'),
      test: async ({ admin, unique }) => {
        const code = unique('join');
        const ids: string[] = [];
        for (const name of ['with', 'without']) {
          ids.push(await admin.create('Merchandise__c', { Name: name, Supplier_Code__c: code }));
        }
        await admin.create('Line_Item__c', { Merchandise__c: ids[0], Units__c: 2 });
        const found = async (operator: string): Promise<unknown[]> => {
          const body = await send(
            admin,
            `query q($code: String) { uiapi { query { Merchandise__c(where: { Supplier_Code__c: { eq: $code }, Id: { ${operator}: { Line_Item__c: { Units__c: { gt: 1 } }, ApiName: "Merchandise__c" } } }) { edges { node { Name { value } } } } } } }`,
            { code }
          );
          return nodes(body, 'Merchandise__c').map((node) => asFields(node['Name'])['value']);
        };
        assert.deepEqual([await found('inq'), await found('ninq')], [['with'], ['without']]);
      }
    },
    {
      does: 'Children are a connection of their own, with order, filter and count.',
      source: page(
        'https://developer.salesforce.com/docs/platform/lwc/guide/reference-graphql-relationships.html',
        'LWC guide, Children and Parent Relationships'
      ),
      test: async ({ admin, unique }) => {
        const name = unique('parent');
        const id = await admin.create('Merchandise__c', { Name: name });
        for (const units of [5, 1, 3]) {
          await admin.create('Line_Item__c', { Merchandise__c: id, Units__c: units });
        }
        const body = await send(
          admin,
          'query q($name: String) { uiapi { query { Merchandise__c(where: { Name: { eq: $name } }) { edges { node { Line_Items__r(first: 1, where: { Units__c: { gt: 1 } }, orderBy: { Units__c: { order: DESC } }) { totalCount pageInfo { hasNextPage } edges { node { Units__c { value } Merchandise__r { Name { value } } } } } } } } } } }',
          { name }
        );
        const [parent] = nodes(body, 'Merchandise__c');
        assert.deepEqual(parent?.['Line_Items__r'], {
          totalCount: 2,
          pageInfo: { hasNextPage: true },
          edges: [{ node: { Units__c: { value: 5 }, Merchandise__r: { Name: { value: name } } } }]
        });
      }
    },
    {
      does: 'A polymorphic parent is asked by fragments for each of its kinds.',
      source: guide('filter-polymorphic', 'Polymorphic Relationship Filters'),
      test: async ({ admin, unique }) => {
        const name = unique('owned');
        await admin.create('Secret__c', { Name: name });
        const body = await send(
          admin,
          'query q($name: String) { uiapi { query { Secret__c(where: { Name: { eq: $name } }) { edges { node { Owner { ... on User { Username { value } } } } } } } } }',
          { name }
        );
        const owner = asFields(nodes(body, 'Secret__c')[0]?.['Owner']);
        assert.deepEqual(asFields(owner['Username'])['value'], 'admin@local.example');
      }
    },
    {
      does: 'Dates are filtered by value, by literal and by range.',
      source: guide('filter-fields', 'Filter Fields'),
      test: async ({ admin, unique }) => {
        const code = unique('date');
        await admin.create('Merchandise__c', {
          Name: 'then',
          Supplier_Code__c: code,
          First_Sold_On__c: '2020-02-29'
        });
        const count = async (filter: string): Promise<unknown> => {
          const body = await send(
            admin,
            `query q($code: String) { uiapi { query { Merchandise__c(where: { Supplier_Code__c: { eq: $code }, ${filter} }) { totalCount } } } }`,
            { code }
          );
          assert.deepEqual(body['errors'], []);
          const uiapi = asFields(asFields(body['data'])['uiapi']);
          return asFields(asFields(uiapi['query'])['Merchandise__c'])['totalCount'];
        };
        assert.deepEqual(
          [
            await count('First_Sold_On__c: { eq: { value: "2020-02-29" } }'),
            await count('First_Sold_On__c: { lt: { literal: TODAY } }'),
            await count('First_Sold_On__c: { eq: { range: { last_n_days: 3 } } }'),
            await count('CreatedDate: { eq: { literal: TODAY } }')
          ],
          [1, 1, 0, 1]
        );
      }
    },
    {
      does: 'Aggregates group by fields and count, sum and average them.',
      source: guide('aggregate-schema', 'Aggregate Schema'),
      test: async ({ admin, unique }) => {
        const code = unique('sum');
        for (const [kind, stock] of [
          ['Tool', 2],
          ['Tool', 4],
          ['Book', 7]
        ] as const) {
          await admin.create('Merchandise__c', {
            Name: kind,
            Kind__c: kind,
            Stock__c: stock,
            Supplier_Code__c: code
          });
        }
        const body = await send(
          admin,
          'query q($code: String) { uiapi { aggregate { Merchandise__c(where: { Supplier_Code__c: { eq: $code } }, groupBy: { Kind__c: { group: true } }, orderBy: { Kind__c: { order: ASC } }) { edges { node { aggregate { Kind__c { value } Stock__c { sum { value } avg { value } } Id { count { value } } } } } } } } }',
          { code }
        );
        assert.deepEqual(body['errors'], []);
        const aggregate = asFields(asFields(asFields(body['data'])['uiapi'])['aggregate']);
        const rows = asList(asFields(aggregate['Merchandise__c'])['edges']).map((edge) => {
          const row = asFields(asFields(edge['node'])['aggregate']);
          const value = (of: unknown, name: string): unknown => asFields(asFields(of)[name])['value'];
          return [
            asFields(row['Kind__c'])['value'],
            value(row['Stock__c'], 'sum'),
            value(row['Stock__c'], 'avg'),
            value(row['Id'], 'count')
          ];
        });
        assert.deepEqual(rows, [
          ['Book', 7, 7, 1],
          ['Tool', 6, 3, 2]
        ]);
      }
    },
    {
      does: 'objectInfos describes objects and fields as the UI API does, currentUser is who asks.',
      source: guide('query-objectinfo', 'Query Object Info'),
      test: async ({ clerk }) => {
        const body = await send(
          clerk,
          '{ uiapi { currentUser { Id Username { value } } objectInfos(apiNames: ["Merchandise__c"]) { ApiName label createable deletable fields { ApiName dataType updateable } } } }'
        );
        assert.deepEqual(body['errors'], []);
        const uiapi = asFields(asFields(body['data'])['uiapi']);
        assert.deepEqual(uiapi['currentUser'], {
          Id: clerk.userId,
          Username: { value: 'clerk@shop.example' }
        });
        const [info] = asList(uiapi['objectInfos']);
        assert.deepEqual(
          [info?.['ApiName'], info?.['createable'], info?.['deletable']],
          ['Merchandise__c', true, false]
        );
        const fields = asList(info?.['fields']);
        assert.deepEqual(
          fields.find(({ ApiName: name }) => name === 'Price__c'),
          { ApiName: 'Price__c', dataType: 'CURRENCY', updateable: false }
        );
        assert.ok(!fields.some(({ ApiName: name }) => name === 'Stock__c'));
      }
    },
    {
      does: 'objectInfos has record types, name fields and what pages may do with an object, as the UI API has them.',
      source: guide('query-objectinfo', 'Query Object Info'),
      test: async ({ admin }) => {
        const body = await send(
          admin,
          `{ uiapi { objectInfos(apiNames: ["Secret__c", "Contact"]) { nameFields defaultRecordTypeId searchable mruEnabled layoutable
            themeInfo { color } recordTypeInfos { name recordTypeId master available defaultRecordTypeMapping } } } }`
        );
        assert.deepEqual(body['errors'], []);
        const [secret, contact] = asList(asFields(asFields(body['data'])['uiapi'])['objectInfos']);
        assert.deepEqual(contact?.['nameFields'], ['FirstName', 'LastName', 'Name']);
        const shown = asFields((await admin.get('/ui-api/object-info/Secret__c')).body);
        assert.deepEqual(secret?.['recordTypeInfos'], Object.values(asFields(shown['recordTypeInfos'])));
        for (const key of ['defaultRecordTypeId', 'searchable', 'mruEnabled', 'layoutable']) {
          assert.deepEqual(secret?.[key], shown[key], key);
        }
      }
    },
    {
      does: 'Mutations update and delete by Id; what the user may not do is an error.',
      source: guide('mutations-schema', 'Mutations Schema'),
      test: async ({ admin, clerk, unique }) => {
        const id = await admin.create('Merchandise__c', { Name: unique() });
        const name = unique('renamed');
        const update =
          'mutation m($input: Merchandise__cUpdateInput!) { uiapi { Merchandise__cUpdate(input: $input) { success Record { Name { value } } } } }';
        const updated = await send(admin, update, { input: { Id: id, Merchandise__c: { Name: name } } });
        assert.deepEqual(updated['errors'], []);
        assert.equal((await admin.query(`SELECT Id FROM Merchandise__c WHERE Name = '${name}'`)).length, 1);
        const remove =
          'mutation m($input: RecordDeleteInput!) { uiapi { Merchandise__cDelete(input: $input) { Id } } }';
        assert.ok(asList((await send(clerk, remove, { input: { Id: id } }))['errors']).length > 0);
        assert.deepEqual((await send(admin, remove, { input: { Id: id } }))['errors'], []);
        assertError(await admin.get(`/sobjects/Merchandise__c/${id}`), 404, 'NOT_FOUND');
      }
    },
    {
      does: 'With allOrNone false each mutation stands for itself.',
      source: guide('mutations-schema', 'Mutations Schema'),
      test: async ({ admin, unique }) => {
        const [good, bad] = [unique('good'), unique('bad')];
        const body = await send(
          admin,
          'mutation m($good: Merchandise__cCreateInput!, $bad: Merchandise__cCreateInput!) { uiapi(input: { allOrNone: false }) { bad: Merchandise__cCreate(input: $bad) { Record { Id } } good: Merchandise__cCreate(input: $good) { Record { Id } } } }',
          {
            good: { Merchandise__c: { Name: good } },
            bad: { Merchandise__c: { Name: bad, Price__c: -1 } }
          }
        );
        assert.equal(asList(body['errors']).length, 1);
        const saved = await admin.query(
          `SELECT Name FROM Merchandise__c WHERE Name IN ('${good}', '${bad}')`
        );
        assert.deepEqual(
          saved.map(({ Name: name }) => name),
          [good]
        );
      }
    },
    {
      does: 'first is at most 2,000.',
      source: guide('paginate', 'Pagination'),
      test: async ({ admin }) => {
        const body = await send(
          admin,
          '{ uiapi { query { Merchandise__c(first: 2001) { edges { node { Id } } } } } }'
        );
        assert.equal(asList(body['errors']).length, 1);
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
