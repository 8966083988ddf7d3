/** Longer than files are elsewhere: a table, in which each behaviour stands for itself. */
import assert from 'node:assert/strict';
import { assumed, soqlReference } from '../behaviour.ts';
import type { Area } from '../behaviour.ts';
import { asFields, assertError } from '../client.ts';
import type { Client, Fields } from '../client.ts';
import type { TestOrg } from '../testOrg.ts';

const operators = soqlReference('sforce_api_calls_soql_select_comparisonoperators', 'Comparison Operators');
const dateFormats = soqlReference(
  'sforce_api_calls_soql_select_dateformats',
  'Date Formats and Date Literals in WHERE'
);
const dateFunctions = soqlReference('sforce_api_calls_soql_select_date_functions', 'Date Functions');

async function run(client: Client, soql: string): Promise<Awaited<ReturnType<Client['get']>>> {
  return client.get(`/query?q=${encodeURIComponent(soql)}`);
}

/** Three deals of one account, and a lone event about each of them. */
async function deals(org: TestOrg): Promise<{ account: string; ids: string[] }> {
  const account = await org.admin.create('Account', { Name: org.unique('Buyer'), Industry: 'Banking' });
  const ids: string[] = [];
  for (const [Name, StageName, Amount, CloseDate] of [
    ['One', 'Prospecting', 1000, '2030-01-31'],
    ['Two', 'Prospecting', 2500.5, '2030-05-01'],
    ['Three', 'Closed Won', null, '2031-02-28']
  ] as const) {
    ids.push(
      await org.admin.create('Opportunity', { Name, StageName, Amount, CloseDate, AccountId: account })
    );
  }
  return { account, ids };
}

function column(rows: readonly Fields[], ...names: string[]): unknown[] {
  return rows.map((row) => (names.length === 1 ? row[names[0] ?? ''] : names.map((name) => row[name])));
}

export const queryFeatures: Area = {
  name: 'Query: relationships, groups and functions',
  behaviours: [
    {
      does: 'A polymorphic parent gives Name and Type, whatever it is; Type can be filtered.',
      source: soqlReference(
        'sforce_api_calls_soql_relationships_and_polymorph_keys',
        'Understanding Relationship Fields and Polymorphic Fields'
      ),
      test: async (org) => {
        const { account, ids } = await deals(org);
        const subject = org.unique('about');
        for (const WhatId of [account, ids[0]]) {
          await org.admin.create('Event', {
            Subject: subject,
            StartDateTime: '2030-01-01T09:00:00Z',
            DurationInMinutes: 5,
            WhatId
          });
        }
        const rows = await org.admin.query(
          `SELECT What.Name, What.Type, Owner.Type FROM Event WHERE Subject = '${subject}' AND What.Type IN ('Opportunity')`
        );
        const what = asFields(rows[0]?.['What']);
        assert.deepEqual(
          [rows.length, what['Name'], what['Type'], asFields(rows[0]?.['Owner'])['Type']],
          [1, 'One', 'Opportunity', 'User']
        );
      }
    },
    {
      does: 'TYPEOF gives each kind of parent its own fields, and ELSE those of Name.',
      source: soqlReference('sforce_api_calls_soql_select_typeof', 'TYPEOF'),
      test: async (org) => {
        const { account, ids } = await deals(org);
        const subject = org.unique('typeof');
        const lead = await org.admin.create('Case', { Subject: subject });
        for (const WhatId of [account, ids[1], lead]) {
          await org.admin.create('Event', {
            Subject: subject,
            StartDateTime: '2030-01-01T09:00:00Z',
            DurationInMinutes: 5,
            WhatId
          });
        }
        const rows = await org.admin.query(
          `SELECT TYPEOF What WHEN Account THEN Industry WHEN Opportunity THEN Amount, StageName ELSE Name END FROM Event WHERE Subject = '${subject}' ORDER BY CreatedDate, Id`
        );
        const parents = rows.map((row) => {
          const { attributes, ...fields } = asFields(row['What']);
          return [asFields(attributes)['type'], Object.keys(fields)];
        });
        assert.deepEqual(parents.slice(0, 2), [
          ['Account', ['Industry']],
          ['Opportunity', ['Amount', 'StageName']]
        ]);
        assert.deepEqual(parents[2]?.[1], ['Name']);
      }
    },
    {
      does: 'LIKE knows % for any text and _ for one character; a backslash makes them plain.',
      source: operators,
      test: async ({ admin, unique }) => {
        const code = unique('like');
        for (const Name of ['50% off', '50 cents', '5_0', '5x0']) {
          await admin.create('Merchandise__c', { Name, Supplier_Code__c: code });
        }
        const like = async (pattern: string): Promise<unknown[]> =>
          column(
            await admin.query(
              `SELECT Name FROM Merchandise__c WHERE Supplier_Code__c = '${code}' AND Name LIKE '${pattern}'`
            ),
            'Name'
          ).sort();
        assert.deepEqual(await like('50%'), ['50 cents', '50% off']);
        assert.deepEqual(await like('50\\%%'), ['50% off']);
        assert.deepEqual(await like('5_0'), ['5_0', '5x0']);
        assert.deepEqual(await like('5\\_0'), ['5_0']);
      }
    },
    {
      does: 'IN and NOT IN compare with a list; null in the list is a value like any other.',
      source: operators,
      test: async ({ admin, unique }) => {
        const code = unique('in');
        for (const Stock__c of [1, 2, null]) {
          await admin.create('Merchandise__c', { Name: unique(), Stock__c, Supplier_Code__c: code });
        }
        const stock = async (condition: string): Promise<unknown[]> =>
          column(
            await admin.query(
              `SELECT Stock__c FROM Merchandise__c WHERE Supplier_Code__c = '${code}' AND Stock__c ${condition} ORDER BY Stock__c`
            ),
            'Stock__c'
          );
        assert.deepEqual(await stock('IN (2, null)'), [null, 2]);
        assert.deepEqual(await stock('NOT IN (2)'), [null, 1]);
      }
    },
    {
      does: 'NOT takes what stands in its parentheses; beside AND it needs parentheses of its own.',
      source: soqlReference('sforce_api_calls_soql_select_logicaloperators', 'Logical Operators'),
      test: async (org) => {
        const { account } = await deals(org);
        const where = `FROM Opportunity WHERE AccountId = '${account}' AND`;
        assert.deepEqual(
          column(
            await org.admin.query(`SELECT Name ${where} (NOT (Name = 'One' OR StageName = 'Closed Won'))`),
            'Name'
          ),
          ['Two']
        );
        assertError(
          await run(org.admin, "SELECT Id FROM Account WHERE NOT Name = 'a' AND Name = 'b'"),
          400,
          'MALFORMED_QUERY'
        );
      }
    },
    {
      does: 'A condition on a parent that is not there does not hold, but that it is null does.',
      source: soqlReference(
        'sforce_api_calls_soql_relationships_and_nulls',
        'Relationship Queries and NULL values'
      ),
      test: async ({ admin, unique }) => {
        const code = unique('lone');
        await admin.create('Merchandise__c', { Name: 'lone', Supplier_Code__c: code });
        const count = async (condition: string): Promise<number> =>
          (
            await admin.query(
              `SELECT Id FROM Merchandise__c WHERE Supplier_Code__c = '${code}' AND ${condition}`
            )
          ).length;
        assert.deepEqual(
          [
            await count("Supplier__r.Name = 'x'"),
            await count("Supplier__r.Name > 'a'"),
            await count('Supplier__r.Name = null')
          ],
          [0, 0, 1]
        );
      }
    },
    {
      does: 'Groups have counts, sums, averages, least and greatest values, nulls left out.',
      source: soqlReference('sforce_api_calls_soql_select_agg_functions', 'Aggregate Functions'),
      test: async (org) => {
        const { account } = await deals(org);
        const rows = await org.admin.query(
          `SELECT StageName, COUNT(Amount) n, COUNT_DISTINCT(AccountId) a, SUM(Amount) s, AVG(Amount) v, MIN(CloseDate) f, MAX(Amount) m FROM Opportunity WHERE AccountId = '${account}' GROUP BY StageName ORDER BY StageName`
        );
        assert.deepEqual(column(rows, 'StageName', 'n', 'a', 's', 'v', 'f', 'm'), [
          ['Prospecting', 2, 1, 3500.5, 1750.25, '2030-01-31', 2500.5],
          ['Closed Won', 0, 1, null, null, '2031-02-28', null]
        ]);
      }
    },
    {
      does: 'A column that is neither grouped nor aggregated is 400 MALFORMED_QUERY.',
      source: soqlReference('sforce_api_calls_soql_select_groupby', 'GROUP BY'),
      test: async ({ admin }) => {
        assertError(
          await run(admin, 'SELECT Name, COUNT(Id) FROM Account'),
          400,
          'MALFORMED_QUERY',
          'Field must be grouped or aggregated: Name'
        );
      }
    },
    {
      does: 'GROUP BY ROLLUP adds subtotals, which GROUPING tells from groups of nulls.',
      source: soqlReference('sforce_api_calls_soql_select_groupby_rollup', 'GROUP BY ROLLUP'),
      test: async (org) => {
        const { account } = await deals(org);
        const rows = await org.admin.query(
          `SELECT StageName, GROUPING(StageName) g, COUNT(Id) n FROM Opportunity WHERE AccountId = '${account}' GROUP BY ROLLUP(StageName)`
        );
        assert.deepEqual(column(rows, 'StageName', 'g', 'n').at(-1), [null, 1, 3]);
        assert.deepEqual(column(rows, 'g', 'n').slice(0, -1).sort(), [
          [0, 1],
          [0, 2]
        ]);
      }
    },
    {
      does: 'Date functions group and filter; convertTimezone moves a time to the zone of the user.',
      source: dateFunctions,
      test: async (org) => {
        const { account } = await deals(org);
        const years = await org.admin.query(
          `SELECT CALENDAR_YEAR(CloseDate) y, COUNT(Id) n FROM Opportunity WHERE AccountId = '${account}' AND CALENDAR_QUARTER(CloseDate) < 3 GROUP BY CALENDAR_YEAR(CloseDate) ORDER BY CALENDAR_YEAR(CloseDate)`
        );
        assert.deepEqual(column(years, 'y', 'n'), [
          [2030, 2],
          [2031, 1]
        ]);
        const subject = org.unique('zone');
        await org.admin.create('Event', {
          Subject: subject,
          StartDateTime: '2030-06-30T22:30:00Z',
          DurationInMinutes: 5
        });
        const hours = await org.admin.query(
          `SELECT HOUR_IN_DAY(StartDateTime) utc, HOUR_IN_DAY(convertTimezone(StartDateTime)) own, DAY_ONLY(convertTimezone(StartDateTime)) day FROM Event WHERE Subject = '${subject}' GROUP BY HOUR_IN_DAY(StartDateTime), HOUR_IN_DAY(convertTimezone(StartDateTime)), DAY_ONLY(convertTimezone(StartDateTime))`
        );
        assert.deepEqual(column(hours, 'utc', 'own', 'day'), [[22, 0, '2030-07-01']]);
      }
    },
    {
      does: 'A datetime may be written with any offset; dates take no quotes.',
      source: dateFormats,
      test: async (org) => {
        const subject = org.unique('offset');
        await org.admin.create('Event', {
          Subject: subject,
          StartDateTime: '2030-01-01T09:00:00Z',
          DurationInMinutes: 5
        });
        const found = await org.admin.query(
          `SELECT Id FROM Event WHERE Subject = '${subject}' AND StartDateTime = 2030-01-01T10:00:00+01:00`
        );
        assert.equal(found.length, 1);
        assertError(
          await run(org.admin, "SELECT Id FROM Event WHERE StartDateTime > '2030-01-01T10:00:00Z'"),
          400,
          'INVALID_FIELD',
          /must be of type dateTime and should not be enclosed in quotes/
        );
      }
    },
    {
      does: 'toLabel gives the label of a picklist value.',
      source: soqlReference('sforce_api_calls_soql_select_tolabel', 'toLabel()'),
      test: async ({ admin, unique }) => {
        const code = unique('label');
        await admin.create('Merchandise__c', { Name: unique(), Kind__c: 'Tool', Supplier_Code__c: code });
        assert.deepEqual(
          column(
            await admin.query(
              `SELECT Kind__c plain, toLabel(Kind__c) shown FROM Merchandise__c WHERE Supplier_Code__c = '${code}' GROUP BY Kind__c`
            ),
            'plain',
            'shown'
          ),
          [['Tool', 'A tool']]
        );
        assert.deepEqual(
          column(
            await admin.query(
              `SELECT toLabel(Kind__c) FROM Merchandise__c WHERE Supplier_Code__c = '${code}' AND toLabel(Kind__c) = 'a tool'`
            ),
            'Kind__c'
          ),
          ['A tool']
        );
      }
    },
    {
      does: 'FORMAT writes numbers, money and dates as the locale of the user does.',
      source: soqlReference('sforce_api_calls_soql_select_format', 'FORMAT()'),
      test: async (org) => {
        const { account } = await deals(org);
        const [row] = await org.admin.query(
          `SELECT FORMAT(Amount) a, FORMAT(CloseDate) d FROM Opportunity WHERE AccountId = '${account}' AND Name = 'Two'`
        );
        assert.deepEqual([row?.['a'], row?.['d']], ['€2,500.50', '5/1/2030']);
      }
    },
    {
      does: 'FIELDS(STANDARD) and FIELDS(CUSTOM) select the fields of their kind that the user can see.',
      source: soqlReference('sforce_api_calls_soql_select_fields', 'FIELDS()'),
      test: async ({ admin, clerk, unique }) => {
        const id = await admin.create('Merchandise__c', { Name: unique(), Stock__c: 1 });
        const names = async (client: Client, which: string): Promise<string[]> =>
          Object.keys(
            (
              await client.query(`SELECT FIELDS(${which}) FROM Merchandise__c WHERE Id = '${id}' LIMIT 1`)
            )[0] ?? {}
          );
        const standard = await names(admin, 'STANDARD');
        assert.ok(standard.includes('Name') && standard.includes('CreatedDate'));
        assert.ok(!standard.some((name) => name.endsWith('__c')));
        assert.ok((await names(admin, 'CUSTOM')).includes('Stock__c'));
        assert.ok(!(await names(clerk, 'CUSTOM')).includes('Stock__c'));
      }
    },
    {
      does: 'LIMIT and OFFSET choose rows of the ordered result, in subqueries too.',
      source: soqlReference('sforce_api_calls_soql_select_offset', 'OFFSET'),
      test: async (org) => {
        const { account } = await deals(org);
        const rows = await org.admin.query(
          `SELECT Name FROM Opportunity WHERE AccountId = '${account}' ORDER BY Name LIMIT 1 OFFSET 1`
        );
        assert.deepEqual(column(rows, 'Name'), ['Three']);
        const [parent] = await org.admin.query(
          `SELECT (SELECT Name FROM Opportunities ORDER BY Amount DESC NULLS LAST LIMIT 2) FROM Account WHERE Id = '${account}'`
        );
        assert.deepEqual(column(asFields(parent?.['Opportunities'])['records'] as Fields[], 'Name'), [
          'Two',
          'One'
        ]);
      }
    },
    {
      does: 'A semi-join may be filtered itself; beside OR it is refused.',
      source: operators,
      test: async (org) => {
        const { account } = await deals(org);
        const soql = (more: string): string =>
          `SELECT Id FROM Account WHERE Id IN (SELECT AccountId FROM Opportunity WHERE Amount > 2000) ${more}`;
        assert.deepEqual(column(await org.admin.query(soql(`AND Id = '${account}'`)), 'Id'), [account]);
        assertError(
          await run(org.admin, soql("OR Name = 'x'")),
          400,
          'MALFORMED_QUERY',
          /Semi join sub-selects are not allowed with the 'OR' operator/
        );
      }
    },
    {
      does: 'USING SCOPE mine keeps the records of the user.',
      source: soqlReference('sforce_api_calls_soql_select_using_scope', 'USING SCOPE'),
      test: async ({ admin, clerk, unique }) => {
        const code = unique('mine');
        await admin.create('Merchandise__c', { Name: 'hers', Supplier_Code__c: code });
        await clerk.create('Merchandise__c', { Name: 'his', Supplier_Code__c: code });
        assert.deepEqual(
          column(
            await clerk.query(
              `SELECT Name FROM Merchandise__c USING SCOPE mine WHERE Supplier_Code__c = '${code}'`
            ),
            'Name'
          ),
          ['his']
        );
      }
    },
    {
      does: 'The pages of a query show the rows it found, in that order, however the records change meanwhile.',
      source: assumed(
        'pages-of-a-query',
        'the guide says that a locator stands for a result; what a later page shows of changed records is not said'
      ),
      test: async ({ admin, unique }) => {
        const code = unique('still');
        for (const part of [0, 1]) {
          const records = Array.from({ length: 150 }, (_, index) => ({
            attributes: { type: 'Merchandise__c' },
            Name: `${part}-${String(index).padStart(3, '0')}`,
            Supplier_Code__c: code
          }));
          await admin.post('/composite/sobjects', { records });
        }
        const soql = `SELECT Id, Name FROM Merchandise__c WHERE Supplier_Code__c = '${code}' ORDER BY Name`;
        const first = asFields(
          (
            await admin.get(`/query?q=${encodeURIComponent(soql)}`, {
              'sforce-query-options': 'batchSize=200'
            })
          ).body
        );
        await admin.create('Merchandise__c', { Name: '0-0', Supplier_Code__c: code });
        const second = asFields((await admin.get(String(first['nextRecordsUrl']))).body);
        assert.deepEqual(
          [(second['records'] as Fields[]).length, column(second['records'] as Fields[], 'Name')[0]],
          [100, '1-050']
        );
      }
    },
    {
      does: 'What SOQL can do and the local org cannot is said: distances, several objects in FROM.',
      source: assumed('unsupported-soql', 'no org does this: silence would hide the gap'),
      test: async ({ admin }) => {
        for (const soql of [
          "SELECT Id FROM Account WHERE DISTANCE(BillingAddress, GEOLOCATION(1,2), 'mi') < 20",
          'SELECT c.Id FROM Account a, a.Contacts c'
        ]) {
          assertError(await run(admin, soql), 501, 'LOCAL_ORG_UNSUPPORTED', /The local org does not support/);
        }
      }
    }
  ]
};
