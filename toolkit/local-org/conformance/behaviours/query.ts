/** Longer than files are elsewhere: a table, in which each behaviour stands for itself. */
import assert from 'node:assert/strict';
import { assumed, page, recorded, restGuide, soqlReference } from '../behaviour.ts';
import type { Area } from '../behaviour.ts';
import { asFields, asList, assertError } from '../client.ts';
import type { Answer, Client, Fields } from '../client.ts';
import type { TestOrg } from '../testOrg.ts';

const queryPage = restGuide('resources_query', 'Query');

function run(client: Client, soql: string, resource = 'query'): Promise<Answer> {
  return client.get(`/${resource}?q=${encodeURIComponent(soql)}`);
}

/** Names of three records made for one test, by stock. */
async function threeGoods(org: TestOrg): Promise<{ code: string; ids: string[] }> {
  const code = org.unique('q');
  const ids: string[] = [];
  for (const [name, stock] of [
    ['Anvil', 3],
    ['bellows', null],
    ['Chisel', 1]
  ] as const) {
    ids.push(
      await org.admin.create('Merchandise__c', { Name: name, Stock__c: stock, Supplier_Code__c: code })
    );
  }
  return { code, ids };
}

function names(records: Fields[]): unknown[] {
  return records.map(({ Name: name }) => name);
}

export const query: Area = {
  name: 'Query',
  behaviours: [
    {
      does: 'A query answers totalSize, done and records, each with its type and address, fields in the order asked.',
      source: queryPage,
      test: async (org) => {
        const { code, ids } = await threeGoods(org);
        const answer = await run(
          org.admin,
          `SELECT Name, Id FROM Merchandise__c WHERE Supplier_Code__c = '${code}' AND Stock__c = 3`
        );
        const record = {
          attributes: {
            type: 'Merchandise__c',
            url: `/services/data/v66.0/sobjects/Merchandise__c/${ids[0]}`
          },
          Name: 'Anvil',
          Id: ids[0]
        };
        assert.deepEqual(answer.body, { totalSize: 1, done: true, records: [record] });
        assert.deepEqual(Object.keys(asList(asFields(answer.body)['records'])[0] ?? {}), [
          'attributes',
          'Name',
          'Id'
        ]);
      }
    },
    {
      does: 'A query without text is 400 MALFORMED_QUERY.',
      source: assumed('no-query', 'wording after public reports: "A query string has to be specified"'),
      test: async ({ admin }) => {
        assertError(await admin.get('/query'), 400, 'MALFORMED_QUERY', 'A query string has to be specified');
        assertError(
          await admin.get('/query?q='),
          400,
          'MALFORMED_QUERY',
          'SOQL statements cannot be empty or null'
        );
      }
    },
    {
      does: 'A misspelt SELECT is 400 MALFORMED_QUERY, "unexpected token: SELEKT".',
      source: recorded('forcedotcom/sf-fx-runtime-nodejs mappings/query-malformed-soql.json'),
      test: async ({ admin }) => {
        assertError(
          await run(admin, 'SELEKT Name FROM Account'),
          400,
          'MALFORMED_QUERY',
          'unexpected token: SELEKT'
        );
      }
    },
    {
      does: 'A standard object that the local org lacks is as unknown, and listed at /local/unsupported.',
      source: assumed(
        'unknown-object',
        'an org without the object, or who may not see it, gets the same answer'
      ),
      test: async ({ admin, nobody }) => {
        assertError(
          await run(admin, 'SELECT Id FROM ContentVersion'),
          400,
          'INVALID_TYPE',
          /sObject type 'ContentVersion' is not supported\./
        );
        await run(admin, 'SELECT Id FROM PlayingCard__c');
        const listed = asList((await nobody.get('/local/unsupported')).body);
        assert.ok(listed.some(({ what }) => what === 'the object ContentVersion'));
        assert.ok(!listed.some(({ what }) => String(what).includes('PlayingCard')));
      }
    },
    {
      does: 'Bind variables, which only Apex has, are 400 MALFORMED_QUERY.',
      source: recorded('jsforce/jsforce issue 551'),
      test: async ({ admin }) => {
        assertError(
          await run(admin, 'SELECT Id FROM Account WHERE Id IN accountIds'),
          400,
          'MALFORMED_QUERY',
          /Bind variables only allowed in Apex code$/
        );
      }
    },
    {
      does: 'A character that no query has, or a text without its end, is refused with its line and column.',
      source: recorded('restforce/restforce issue 688, of a search'),
      test: async ({ admin }) => {
        assertError(
          await run(admin, "SELECT Id FROM Account WHERE Name = 'O'Brien'"),
          400,
          'MALFORMED_QUERY',
          "\nId FROM Account WHERE Name = 'O'Brien'\n                                      ^\nERROR at Row:1:Column:46\nline 1:45 mismatched character '<EOF>' expecting '''"
        );
      }
    },
    {
      does: 'An unknown column is 400 INVALID_FIELD, shows the place and gives the known advice.',
      source: recorded('forcedotcom/sf-fx-runtime-nodejs mappings/query-unknown-column.json'),
      test: async ({ admin }) => {
        assertError(
          await run(admin, 'SELECT Bacon__c FROM Account LIMIT 2'),
          400,
          'INVALID_FIELD',
          "\nSELECT Bacon__c FROM Account LIMIT 2\n       ^\nERROR at Row:1:Column:8\nNo such column 'Bacon__c' on entity 'Account'. If you are attempting to use a custom field, be sure to append the '__c' after the custom field name. Please reference your WSDL or the describe call for the appropriate names."
        );
      }
    },
    {
      does: 'An unknown object is 400 INVALID_TYPE.',
      source: recorded(
        'SFDO-Tooling/CumulusCI cumulusci/utils/salesforce/tests/cassettes/TestCountSObjects.test_count_sobjects__errors.yaml'
      ),
      test: async ({ admin }) => {
        assertError(
          await run(admin, 'SELECT Id FROM PlayingCard__c'),
          400,
          'INVALID_TYPE',
          "\nSELECT Id FROM PlayingCard__c\n               ^\nERROR at Row:1:Column:16\nsObject type 'PlayingCard__c' is not supported. If you are attempting to use a custom object, be sure to append the '__c' after the entity name. Please reference your WSDL or the describe call for the appropriate names."
        );
      }
    },
    {
      does: 'A column that the user cannot see is as unknown to them.',
      source: page(
        'https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql.htm',
        'SOQL reference'
      ),
      test: async ({ clerk }) => {
        assertError(
          await run(clerk, 'SELECT Stock__c FROM Merchandise__c'),
          400,
          'INVALID_FIELD',
          /No such column 'Stock__c' on entity 'Merchandise__c'/
        );
        assertError(
          await run(clerk, 'SELECT Id FROM Merchandise__c WHERE Stock__c = 1'),
          400,
          'INVALID_FIELD'
        );
      }
    },
    {
      does: 'Text is compared without regard to case.',
      source: soqlReference('sforce_api_calls_soql_select_comparisonoperators', 'Comparison Operators'),
      test: async (org) => {
        const { code } = await threeGoods(org);
        assert.deepEqual(
          names(
            await org.admin.query(
              `SELECT Name FROM Merchandise__c WHERE Supplier_Code__c = '${code}' AND Name IN ('ANVIL', 'Bellows') ORDER BY Name`
            )
          ),
          ['Anvil', 'bellows']
        );
        assert.deepEqual(
          names(
            await org.admin.query(
              `SELECT Name FROM Merchandise__c WHERE Supplier_Code__c = '${code}' AND Name LIKE 'BELL%'`
            )
          ),
          ['bellows']
        );
      }
    },
    {
      does: 'Nulls come first when sorting upwards, unless NULLS LAST is said.',
      source: soqlReference('sforce_api_calls_soql_select_orderby', 'ORDER BY'),
      test: async (org) => {
        const { code } = await threeGoods(org);
        const sorted = async (order: string): Promise<unknown[]> =>
          names(
            await org.admin.query(
              `SELECT Name FROM Merchandise__c WHERE Supplier_Code__c = '${code}' ORDER BY Stock__c ${order}`
            )
          );
        assert.deepEqual(await sorted(''), ['bellows', 'Chisel', 'Anvil']);
        assert.deepEqual(await sorted('ASC NULLS LAST'), ['Chisel', 'Anvil', 'bellows']);
        assert.deepEqual(await sorted('DESC NULLS LAST'), ['Anvil', 'Chisel', 'bellows']);
      }
    },
    {
      does: 'AND and OR beside each other need parentheses.',
      source: soqlReference('sforce_api_calls_soql_select_logicaloperators', 'Logical Operators'),
      test: async ({ admin }) => {
        assertError(
          await run(admin, "SELECT Id FROM Account WHERE Name = 'a' AND Name = 'b' OR Name = 'c'"),
          400,
          'MALFORMED_QUERY'
        );
      }
    },
    {
      does: 'An inequality holds for empty values too; comparisons do not.',
      source: soqlReference('sforce_api_calls_soql_select_comparisonoperators', 'Comparison Operators'),
      test: async (org) => {
        const { code } = await threeGoods(org);
        const where = `WHERE Supplier_Code__c = '${code}' AND`;
        assert.deepEqual(
          names(
            await org.admin.query(`SELECT Name FROM Merchandise__c ${where} Stock__c != 3 ORDER BY Name`)
          ),
          ['bellows', 'Chisel']
        );
        assert.deepEqual(
          names(await org.admin.query(`SELECT Name FROM Merchandise__c ${where} Stock__c < 3`)),
          ['Chisel']
        );
      }
    },
    {
      does: 'Parents are nested objects, null where there is none.',
      source: soqlReference(
        'sforce_api_calls_soql_relationships_understanding',
        'Understanding Relationship Names'
      ),
      test: async (org) => {
        const account = await org.admin.create('Account', { Name: org.unique('Maker') });
        const code = org.unique('p');
        await org.admin.create('Merchandise__c', {
          Name: 'with',
          Supplier__c: account,
          Supplier_Code__c: code
        });
        await org.admin.create('Merchandise__c', { Name: 'without', Supplier_Code__c: code });
        const [first, second] = await org.admin.query(
          `SELECT Name, Supplier__r.Id, Supplier__r.Owner.Username FROM Merchandise__c WHERE Supplier_Code__c = '${code}' ORDER BY Name`
        );
        const parent = asFields(first?.['Supplier__r']);
        assert.deepEqual(
          [parent['Id'], asFields(parent['Owner'])['Username']],
          [account, 'admin@local.example']
        );
        assert.equal(second?.['Supplier__r'], null);
      }
    },
    {
      does: 'A subquery gives each record its children as a query result, or null.',
      source: soqlReference('sforce_api_calls_soql_relationships_query_using', 'Using Relationship Queries'),
      test: async (org) => {
        const { code, ids } = await threeGoods(org);
        await org.admin.create('Line_Item__c', { Merchandise__c: ids[0], Units__c: 5 });
        await org.admin.create('Line_Item__c', { Merchandise__c: ids[0], Units__c: 4 });
        const [anvil, bellows] = await org.admin.query(
          `SELECT Name, (SELECT Units__c FROM Line_Items__r ORDER BY Units__c) FROM Merchandise__c WHERE Supplier_Code__c = '${code}' ORDER BY Name`
        );
        const children = asFields(anvil?.['Line_Items__r']);
        assert.deepEqual(
          [
            children['totalSize'],
            children['done'],
            asList(children['records']).map((item) => item['Units__c'])
          ],
          [2, true, [4, 5]]
        );
        assert.equal(bellows?.['Line_Items__r'], null);
      }
    },
    {
      does: 'Semi-joins and anti-joins compare with the ids of a subquery.',
      source: soqlReference('sforce_api_calls_soql_select_comparisonoperators', 'Comparison Operators'),
      test: async (org) => {
        const { code, ids } = await threeGoods(org);
        await org.admin.create('Line_Item__c', { Merchandise__c: ids[2], Units__c: 1 });
        const found = async (operator: string): Promise<unknown[]> =>
          names(
            await org.admin.query(
              `SELECT Name FROM Merchandise__c WHERE Supplier_Code__c = '${code}' AND Id ${operator} (SELECT Merchandise__c FROM Line_Item__c) ORDER BY Name`
            )
          );
        assert.deepEqual(await found('IN'), ['Chisel']);
        assert.deepEqual(await found('NOT IN'), ['Anvil', 'bellows']);
      }
    },
    {
      does: 'Aggregates come as AggregateResult with expr0, or the alias given.',
      source: soqlReference('sforce_api_calls_soql_select_agg_functions', 'Aggregate Functions'),
      test: async (org) => {
        const { code } = await threeGoods(org);
        const [record] = await org.admin.query(
          `SELECT COUNT(Id), SUM(Stock__c) total, COUNT(Stock__c) FROM Merchandise__c WHERE Supplier_Code__c = '${code}'`
        );
        assert.deepEqual(record, { attributes: { type: 'AggregateResult' }, expr0: 3, total: 4, expr1: 2 });
      }
    },
    {
      does: 'GROUP BY with HAVING keeps the groups that meet the condition.',
      source: soqlReference('sforce_api_calls_soql_select_having', 'HAVING'),
      test: async (org) => {
        const { code } = await threeGoods(org);
        const second = org.unique('q');
        await org.admin.create('Merchandise__c', { Name: 'x', Supplier_Code__c: second });
        const rows = await org.admin.query(
          `SELECT Supplier_Code__c, COUNT(Id) n FROM Merchandise__c WHERE Supplier_Code__c IN ('${code}','${second}') GROUP BY Supplier_Code__c HAVING COUNT(Id) > 1`
        );
        assert.deepEqual(
          rows.map((row) => [row['Supplier_Code__c'], row['n']]),
          [[code, 3]]
        );
      }
    },
    {
      does: 'COUNT() answers the number in totalSize, without records.',
      source: soqlReference('sforce_api_calls_soql_select_count', 'COUNT() and COUNT(fieldName)'),
      test: async (org) => {
        const { code } = await threeGoods(org);
        assert.deepEqual(
          (await run(org.admin, `SELECT COUNT() FROM Merchandise__c WHERE Supplier_Code__c = '${code}'`))
            .body,
          { totalSize: 3, done: true, records: [] }
        );
      }
    },
    {
      does: 'A large result comes in pages: done false, and nextRecordsUrl with a locator.',
      source: queryPage,
      test: async ({ admin, unique }) => {
        const code = unique('page');
        for (const part of [0, 1, 2]) {
          const records = Array.from({ length: 170 }, (_, index) => ({
            attributes: { type: 'Merchandise__c' },
            Name: `${part}-${index}`,
            Supplier_Code__c: code
          }));
          assert.equal((await admin.post('/composite/sobjects', { records })).status, 200);
        }
        const soql = `SELECT Id FROM Merchandise__c WHERE Supplier_Code__c = '${code}' ORDER BY Id`;
        const options = { 'sforce-query-options': 'batchSize=200' };
        const first = asFields((await admin.get(`/query?q=${encodeURIComponent(soql)}`, options)).body);
        assert.deepEqual(
          [first['totalSize'], first['done'], asList(first['records']).length],
          [510, false, 200]
        );
        assert.match(String(first['nextRecordsUrl']), /^\/services\/data\/v66\.0\/query\/01g\w{12,15}-200$/);
        const ids = asList(first['records']).map((record) => record['Id']);
        let next: unknown = first['nextRecordsUrl'];
        while (typeof next === 'string') {
          const following = asFields((await admin.get(next)).body);
          assert.equal(following['totalSize'], 510);
          ids.push(...asList(following['records']).map((record) => record['Id']));
          next = following['nextRecordsUrl'];
        }
        assert.deepEqual([ids.length, new Set(ids).size], [510, 510]);
      }
    },
    {
      does: 'A batch size below 200 is taken as 200.',
      source: restGuide('headers_queryoptions', 'Query Options Header'),
      test: async ({ admin, unique }) => {
        const code = unique('batch');
        for (const count of [200, 5]) {
          const records = Array.from({ length: count }, (_, index) => ({
            attributes: { type: 'Merchandise__c' },
            Name: `b${index}`,
            Supplier_Code__c: code
          }));
          await admin.post('/composite/sobjects', { records });
        }
        const answer = await admin.get(
          `/query?q=${encodeURIComponent(`SELECT Id FROM Merchandise__c WHERE Supplier_Code__c = '${code}'`)}`,
          { 'sforce-query-options': 'batchSize=50' }
        );
        assert.equal(asList(asFields(answer.body)['records']).length, 200);
      }
    },
    {
      does: 'An invalid locator is 400 INVALID_QUERY_LOCATOR.',
      source: page(
        'https://help.salesforce.com/s/articleView?id=000386061&type=1',
        'Salesforce Help, INVALID_QUERY_LOCATOR'
      ),
      test: async ({ admin }) => {
        assertError(await admin.get('/query/01g5j00000zzzzzAAA-2000'), 400, 'INVALID_QUERY_LOCATOR');
      }
    },
    {
      does: 'queryAll finds deleted records, query does not.',
      source: restGuide('dome_queryall', 'Execute a SOQL Query that Includes Deleted Items'),
      test: async (org) => {
        const { code, ids } = await threeGoods(org);
        await org.admin.delete(`/sobjects/Merchandise__c/${ids[1]}`);
        const soql = `SELECT Name, IsDeleted FROM Merchandise__c WHERE Supplier_Code__c = '${code}' ORDER BY Name`;
        const all = asList(asFields((await run(org.admin, soql, 'queryAll')).body)['records']);
        assert.deepEqual(
          all.map((record) => [record['Name'], record['IsDeleted']]),
          [
            ['Anvil', false],
            ['bellows', true],
            ['Chisel', false]
          ]
        );
        assert.deepEqual(names(await org.admin.query(soql)), ['Anvil', 'Chisel']);
      }
    },
    {
      does: 'FIELDS(ALL) needs a LIMIT of at most 200.',
      source: soqlReference('sforce_api_calls_soql_select_fields', 'FIELDS()'),
      test: async ({ admin }) => {
        assert.equal((await run(admin, 'SELECT FIELDS(ALL) FROM Merchandise__c LIMIT 1')).status, 200);
        assertError(await run(admin, 'SELECT FIELDS(ALL) FROM Merchandise__c'), 400, 'MALFORMED_QUERY');
      }
    },
    {
      does: 'OFFSET beyond 2,000 is refused.',
      source: soqlReference('sforce_api_calls_soql_select_offset', 'OFFSET'),
      test: async ({ admin }) => {
        assertError(
          await run(admin, 'SELECT Id FROM Merchandise__c OFFSET 2001'),
          400,
          'NUMBER_OUTSIDE_VALID_RANGE'
        );
      }
    },
    {
      does: 'Long text cannot be filtered.',
      source: soqlReference('sforce_api_calls_soql_select_conditionexpression', 'WHERE conditionExpression'),
      test: async ({ admin }) => {
        assertError(
          await run(admin, "SELECT Id FROM Merchandise__c WHERE Story__c = 'x'"),
          400,
          'INVALID_FIELD',
          /can not be filtered in a query call/
        );
      }
    },
    {
      does: "Date literals follow the user's time zone.",
      source: soqlReference('sforce_api_calls_soql_select_dateformats', 'Date Formats and Date Literals'),
      test: async ({ admin, clerk, nobody, unique }) => {
        const code = unique('tz');
        await admin.create('Merchandise__c', {
          Name: 'late',
          Supplier_Code__c: code,
          Restocked_At__c: '2026-03-09T23:30:00.000Z'
        });
        await nobody.post('/local/clock', { now: '2026-03-10T11:00:00Z' });
        const soql = `SELECT Name FROM Merchandise__c WHERE Supplier_Code__c = '${code}' AND Restocked_At__c = TODAY`;
        const inBerlin = await clerk.query(soql);
        await nobody.post('/local/clock', { now: null });
        // 23:30 UTC on the 9th is half past midnight on the 10th in Berlin, where the clerk is.
        assert.deepEqual(names(inBerlin), ['late']);
      }
    },
    {
      does: 'With columns=true a query describes its columns instead of running: sf asks for it.',
      source: recorded('salesforcecli/plugin-data src/query.ts, retrieveColumns'),
      test: async ({ admin }) => {
        const body = asFields(
          (
            await admin.get(
              `/query?columns=true&q=${encodeURIComponent('SELECT Name, Stock__c FROM Merchandise__c')}`
            )
          ).body
        );
        assert.equal(body['entityName'], 'Merchandise__c');
        assert.deepEqual(
          asList(body['columnMetadata']).map(({ columnName }) => columnName),
          ['Name', 'Stock__c']
        );
      }
    },
    {
      does: 'Quotes in a value are escaped with a backslash and stay text.',
      source: soqlReference(
        'sforce_api_calls_soql_select_quotedstringescapes',
        'Quoted String Escape Sequences'
      ),
      test: async ({ admin, unique }) => {
        const name = `O'Reilly "${unique()}" \\ %_; DROP TABLE Account`;
        const id = await admin.create('Merchandise__c', { Name: name });
        const escaped = name.replace(/[\\'"]/g, '\\$&');
        assert.deepEqual(
          (await admin.query(`SELECT Id FROM Merchandise__c WHERE Name = '${escaped}'`)).map(
            (record) => record['Id']
          ),
          [id]
        );
      }
    },
    {
      does: '<> is != in every comparison, also with null.',
      source: soqlReference('sforce_api_calls_soql_select_comparisonoperators', 'Comparison Operators'),
      test: async ({ admin, unique }) => {
        const name = unique();
        await admin.create('Merchandise__c', { Name: name, Price__c: 3, Supplier_Code__c: 'told' });
        await admin.create('Merchandise__c', { Name: name });
        for (const condition of [
          'Price__c # null',
          'Supplier_Code__c # null',
          "Supplier_Code__c # 'x'",
          'Price__c # 3',
          "Name # 'x'"
        ]) {
          const [one, other] = await Promise.all(
            ['!=', '<>'].map((operator) =>
              admin.query(
                `SELECT Id FROM Merchandise__c WHERE Name = '${name}' AND ${condition.replace('#', operator)}`
              )
            )
          );
          assert.deepEqual(one, other, condition);
          assert.ok((one ?? []).length > 0, condition);
        }
      }
    }
  ]
};
