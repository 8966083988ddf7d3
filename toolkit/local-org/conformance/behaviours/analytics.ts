import assert from 'node:assert/strict';
import { assumed, page } from '../behaviour.ts';
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
const limitsPage = guide('sforce_analytics_rest_api_limits_limitations', 'Requirements and Limitations');
const errorsPage = guide('sforce_analytics_rest_api_error_codes_reports', 'Report Error Codes');
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
      source: errorsPage,
      test: async ({ admin }) => {
        assertError(await admin.get('/analytics/reports/00O000000000000AAA'), 404, 'NOT_FOUND');
      }
    },
    {
      does: 'A report can be run with other columns and groups, and with rules that are not in it.',
      source: runPage,
      test: async (org) => {
        const filter = await goods(org);
        const answer = await org.admin.post(
          `/analytics/reports/${await reportId(org.admin)}?includeDetails=true`,
          {
            reportMetadata: {
              reportFilters: [filter],
              reportFormat: 'TABULAR',
              groupingsDown: [],
              detailColumns: ['CUST_NAME'],
              sortBy: [{ sortColumn: 'CUST_NAME', sortOrder: 'desc' }]
            }
          }
        );
        const { rows } = asFields(asFields(asFields(answer.body)['factMap'])['T!T']);
        assert.deepEqual(
          asList(rows).map((row) => asList(row['dataCells'])[0]?.['label']),
          ['Saw', 'Map', 'Axe']
        );
      }
    },
    {
      does: 'Cross filters, standard filters and row limits cannot be changed for one run.',
      source: limitsPage,
      test: async ({ admin }) => {
        assertError(
          await admin.post(`/analytics/reports/${await reportId(admin)}`, {
            reportMetadata: { topRows: { rowLimit: 1, direction: 'Asc' } }
          }),
          400,
          'BAD_REQUEST'
        );
      }
    },
    {
      does: 'A body without reportMetadata is refused.',
      source: errorsPage,
      test: async ({ admin }) => {
        const answer = await admin.post(`/analytics/reports/${await reportId(admin)}`, {});
        assertError(answer, 400, 'BAD_REQUEST');
        assert.match(JSON.stringify(answer.body), /there is no metadata/);
      }
    },
    {
      does: 'A report that is not saved runs too.',
      source: guide('sforce_analytics_rest_api_query', 'Query'),
      test: async (org) => {
        const { reportMetadata } = await run(org.admin, await goods(org));
        const answer = await org.admin.post('/analytics/reports/query', { reportMetadata });
        assert.equal(answer.status, 200, JSON.stringify(answer.body));
        assert.deepEqual(
          asList(asFields(asFields(asFields(answer.body)['factMap'])['T!T'])['aggregates']).map(
            ({ value }) => value
          ),
          [12, 3]
        );
      }
    },
    {
      does: 'A report run asynchronously leaves an instance, whose results can be read and deleted.',
      source: guide('sforce_analytics_rest_api_instances_summaryasync', 'Execute Async'),
      test: async (org) => {
        const base = `/analytics/reports/${await reportId(org.admin)}/instances`;
        const reportMetadata = { reportFilters: [await goods(org)] };
        const made = asFields((await org.admin.post(`${base}?includeDetails=true`, { reportMetadata })).body);
        assert.deepEqual(
          [made['status'], made['completionDate'], made['hasDetailRows'], made['queryable']],
          ['New', null, true, false]
        );
        assert.match(String(made['id']), /^0LG\w{15}$/);
        const listed = asList((await org.admin.get(base)).body)[0];
        assert.deepEqual([listed?.['id'], listed?.['status']], [made['id'], 'Success']);
        const { attributes, factMap } = asFields((await org.admin.get(String(made['url']))).body);
        assert.equal(asFields(attributes)['type'], 'ReportInstance');
        assert.deepEqual(
          asList(asFields(asFields(factMap)['T!T'])['aggregates']).map(({ value }) => value),
          [12, 3]
        );
        assert.equal((await org.admin.delete(String(made['url']))).status, 204);
        assertError(await org.admin.get(String(made['url'])), 404, 'NOT_FOUND');
      }
    },
    {
      does: 'Results of an asynchronous run are for the person who asked for them.',
      source: assumed('async-results-of-others', 'the guide says "based on your user access level"'),
      test: async ({ admin, clerk }) => {
        const base = `/analytics/reports/${await reportId(admin)}/instances`;
        const made = asFields((await admin.post(base, '')).body);
        assertError(await clerk.get(String(made['url'])), 404, 'NOT_FOUND');
        assert.deepEqual(
          asList((await clerk.get(base)).body)
            .map(({ id }) => id === made['id'])
            .includes(true),
          false
        );
      }
    },
    {
      does: 'Report types are listed by folder, and say what their reports can show.',
      source: guide('analytics_api_reporttypes_reference_list', 'Report Type List'),
      test: async ({ admin }) => {
        const folders = asList((await admin.get('/analytics/report-types')).body);
        const types = folders.flatMap(({ reportTypes }) => asList(reportTypes));
        const ours = types.find(({ type }) => type === 'CustomEntity$Merchandise__c');
        const { reportTypeMetadata } = asFields((await admin.get(String(ours?.['describeUrl']))).body);
        const columns = asFields(asList(asFields(reportTypeMetadata)['categories'])[0]?.['columns']);
        assert.equal(asFields(columns['Merchandise__c.Stock__c'])['dataType'], 'double');
      }
    },
    {
      does: 'Conditions of filters are listed by type of data, for dashboards with "between".',
      source: guide('analytics_api_filteroperators_reference_list', 'Filter Operator List'),
      test: async ({ admin }) => {
        const names = async (path: string): Promise<unknown[]> =>
          asList(asFields((await admin.get(path)).body)['date']).map(({ name }) => name);
        const ordered = ['equals', 'notEqual', 'lessThan', 'greaterThan', 'lessOrEqual', 'greaterOrEqual'];
        assert.deepEqual(await names('/analytics/filteroperators'), ordered);
        assert.deepEqual(await names('/analytics/filteroperators?forDashboards=true'), [
          ...ordered,
          'between'
        ]);
      }
    },
    {
      does: 'Runs are counted: 500 at once and 1,200 asynchronously an hour.',
      source: limitsPage,
      test: async ({ admin }) => {
        const left = async (): Promise<unknown> =>
          asFields(asFields((await admin.get('/limits')).body)['HourlySyncReportRuns'])['Remaining'];
        const before = Number(await left());
        await admin.get(`/analytics/reports/${await reportId(admin)}`);
        assert.equal(await left(), before - 1);
      }
    }
  ]
};
