import assert from 'node:assert/strict';
import { page } from '../behaviour.ts';
import type { Area, Source } from '../behaviour.ts';
import { asFields, asList, assertError } from '../client.ts';
import type { Client, Fields } from '../client.ts';
import type { TestOrg } from '../testOrg.ts';

function guide(name: string, title: string): Source {
  return page(
    `https://developer.salesforce.com/docs/analytics/api-analytics-rest/guide/${name}.html`,
    `Reports API guide, ${title}`
  );
}

const runPage = guide('sforce_analytics_rest_api_getreportrundata', 'Execute Sync');
const factMapPage = guide('sforce_analytics_rest_api_factmap_example', 'Decode the Fact Map');

/** Three records under a supplier code of their own, and the filter that finds them. */
async function goods(org: TestOrg): Promise<{ column: string; operator: string; value: string }> {
  const code = org.unique('report');
  for (const [name, kind, stock] of [
    ['Map', 'Book', 4],
    ['Saw', 'Tool', 3],
    ['Axe', 'Tool', 5]
  ] as const) {
    await org.admin.create('Merchandise__c', {
      Name: name,
      Kind__c: kind,
      Stock__c: stock,
      Supplier_Code__c: code
    });
  }
  return { column: 'Merchandise__c.Supplier_Code__c', operator: 'equals', value: code };
}

async function reportId(client: Client): Promise<string> {
  const list = asList((await client.get('/analytics/reports')).body);
  return String(list.find(({ name }) => name === 'Stock by Kind')?.['id']);
}

async function run(client: Client, filter: Fields, parameters = ''): Promise<Fields> {
  const answer = await client.post(`/analytics/reports/${await reportId(client)}${parameters}`, {
    reportMetadata: { reportFilters: [filter] }
  });
  assert.equal(answer.status, 200, JSON.stringify(answer.body));
  return asFields(answer.body);
}

export const analytics: Area = {
  name: 'Reports',
  behaviours: [
    {
      does: 'The list of reports has name, id and addresses.',
      source: guide('sforce_analytics_rest_api_recentreportslist', 'Report List'),
      test: async ({ admin }) => {
        const id = await reportId(admin);
        const url = `/services/data/v66.0/analytics/reports/${id}`;
        assert.deepEqual(asList((await admin.get('/analytics/reports')).body)[0], {
          describeUrl: `${url}/describe`,
          id,
          instancesUrl: `${url}/instances`,
          name: 'Stock by Kind',
          url
        });
        assert.match(id, /^00O\w{15}$/);
      }
    },
    {
      does: 'A summary report groups its rows, with totals for each group at "n!T" and for all at "T!T".',
      source: factMapPage,
      test: async (org) => {
        const result = await run(org.admin, await goods(org));
        const groups = asList(asFields(result['groupingsDown'])['groupings']).map(({ key, label, value }) => [
          key,
          label,
          value
        ]);
        assert.deepEqual(groups, [
          ['0', 'A book', 'Book'],
          ['1', 'A tool', 'Tool']
        ]);
        const facts = asFields(result['factMap']);
        const totals = ['0!T', '1!T', 'T!T'].map((key) =>
          asList(asFields(facts[key])['aggregates']).map(({ value }) => value)
        );
        assert.deepEqual(totals, [
          [4, 1],
          [8, 2],
          [12, 3]
        ]);
        assert.deepEqual(asFields(result['reportMetadata'])['aggregates'], [
          's!Merchandise__c.Stock__c',
          'RowCount'
        ]);
      }
    },
    {
      does: 'Rows come with includeDetails=true and stay away with false.',
      source: runPage,
      test: async (org) => {
        const filter = await goods(org);
        const rowsOf = async (parameters: string): Promise<unknown[]> => {
          const facts = asFields((await run(org.admin, filter, parameters))['factMap']);
          return asList(asFields(facts['1!T'])['rows'] ?? []).map((row) =>
            asList(row['dataCells']).map(({ label }) => label)
          );
        };
        assert.deepEqual((await rowsOf('?includeDetails=true')).sort(), [
          ['Axe', '5'],
          ['Saw', '3']
        ]);
        assert.deepEqual(await rowsOf('?includeDetails=false'), []);
      }
    },
    {
      does: 'GET runs the report as it is saved.',
      source: runPage,
      test: async ({ admin, unique }) => {
        await admin.create('Merchandise__c', { Name: unique(), Stock__c: 7, Supplier_Code__c: 'report' });
        const result = asFields((await admin.get(`/analytics/reports/${await reportId(admin)}`)).body);
        assert.equal(asFields(result['reportMetadata'])['developerName'], 'Stock_by_Kind');
        assert.deepEqual(
          asList(asFields(asFields(result['factMap'])['T!T'])['aggregates']).map(({ value }) => value),
          [7, 1]
        );
      }
    },
    {
      does: 'A report shows its reader neither records nor columns that they may not see.',
      source: runPage,
      test: async (org) => {
        const result = await run(org.clerk, await goods(org), '?includeDetails=true');
        const facts = asFields(result['factMap']);
        assert.deepEqual(
          asList(asFields(facts['T!T'])['aggregates']).map(({ value }) => value),
          [3]
        );
        assert.doesNotMatch(JSON.stringify(result['factMap']), /Stock__c/);
      }
    },
    {
      does: 'A report can be described without running it.',
      source: guide('sforce_analytics_rest_api_getbasic_reportmetadata', 'Describe'),
      test: async ({ admin }) => {
        const body = asFields((await admin.get(`/analytics/reports/${await reportId(admin)}/describe`)).body);
        assert.equal(asFields(body['reportMetadata'])['reportFormat'], 'SUMMARY');
        assert.equal(body['factMap'], undefined);
      }
    },
    {
      does: 'A report that is not there is 404.',
      source: guide('sforce_analytics_rest_api_error_codes_reports', 'Report Error Codes'),
      test: async ({ admin }) => {
        assertError(await admin.get('/analytics/reports/00O000000000000AAA'), 404, 'NOT_FOUND');
      }
    }
  ]
};
