import assert from 'node:assert/strict';
import { assumed, page } from '../behaviour.ts';
import type { Area, Source } from '../behaviour.ts';
import { asFields, asList, assertError } from '../client.ts';
import type { Client, Fields } from '../client.ts';

function guide(name: string, title: string): Source {
  return page(
    `https://developer.salesforce.com/docs/analytics/api-analytics-rest/guide/${name}.html`,
    `Reports API guide, ${title}`
  );
}

const resultsPage = guide('analytics_api_dashboard_results_resource', 'Dashboard Results');
const filterPage = guide('analytics_api_dashboard_filter_results', 'Filter Dashboard Results');
const errorsPage = guide(
  'sforce_analytics_rest_api_error_codes_dashboards',
  'Dashboard and Component Error Codes'
);

async function urlOf(client: Client): Promise<string> {
  const list = asList((await client.get('/analytics/dashboards')).body);
  return String(list.find(({ name }) => name === 'Stock')?.['url']);
}

async function describe(client: Client): Promise<Fields> {
  return asFields((await client.get(`${await urlOf(client)}/describe`)).body);
}

async function optionOf(client: Client): Promise<string> {
  const [filter] = asList((await describe(client))['filters']);
  return String(asList(filter?.['options'])[0]?.['id']);
}

/** Refreshed, then read. */
async function results(client: Client, parameters = ''): Promise<Fields[]> {
  const url = `${await urlOf(client)}${parameters}`;
  assert.equal((await client.send('PUT', url)).status, 200);
  return asList(asFields((await client.get(url)).body)['componentData']);
}

/** Three records that the report of the dashboard counts. */
async function goods(client: Client): Promise<void> {
  for (const [Name, Kind__c, Stock__c] of [
    ['Atlas', 'Book', 2],
    ['File', 'Tool', 3],
    ['Vice', 'Tool', 4]
  ] as const) {
    await client.create('Merchandise__c', { Name, Kind__c, Stock__c, Supplier_Code__c: 'report' });
  }
}

function totals(component: Fields | undefined): unknown[] {
  const { factMap } = asFields(component?.['reportResult']);
  return asList(asFields(asFields(factMap)['T!T'])['aggregates']).map(({ value }) => value);
}

export const dashboards: Area = {
  name: 'Dashboards',
  behaviours: [
    {
      does: 'The list of dashboards has id, name and addresses.',
      source: guide('analytics_api_dashboard_get_list', 'Dashboard List'),
      test: async ({ admin }) => {
        const [first] = asList((await admin.get('/analytics/dashboards')).body);
        const url = `/services/data/v66.0/analytics/dashboards/${String(first?.['id'])}`;
        assert.deepEqual(first, { id: first?.['id'], name: 'Stock', statusUrl: `${url}/status`, url });
        assert.match(String(first?.['id']), /^01Z\w{15}$/);
      }
    },
    {
      does: 'A dashboard describes its components, filters and layout without running.',
      source: guide('analytics_api_dashboard_describe_resource', 'Dashboard Describe'),
      test: async ({ admin }) => {
        const described = await describe(admin);
        assert.deepEqual(
          [described['developerName'], described['dashboardType'], described['canChangeRunningUser']],
          ['Stock', 'LoggedInUser', false]
        );
        const [bar, metric] = asList(described['components']);
        assert.deepEqual(
          [bar?.['componentData'], bar?.['header'], metric?.['type']],
          [0, 'By kind', 'Report']
        );
        assert.deepEqual(asFields(bar?.['properties'])['groupings'], [
          { inheritedReportSort: null, name: 'Merchandise__c.Kind__c', sortAggregate: null, sortOrder: 'Asc' }
        ]);
        assert.deepEqual(asList(asFields(described['layout'])['components'])[1], {
          colspan: 4,
          rowspan: 8,
          column: 8,
          row: 0
        });
        const bare = asFields(
          (await admin.get(`${await urlOf(admin)}/describe?loadComponentProperties=false`)).body
        );
        assert.equal(asList(bare['components'])[0]?.['properties'], null);
      }
    },
    {
      does: 'Before its first refresh a dashboard has no data; a refresh answers where its status is.',
      source: resultsPage,
      test: async ({ auditor }) => {
        const url = await urlOf(auditor);
        const before = asFields((await auditor.get(url)).body);
        const [component] = asList(before['componentData']);
        const { dataStatus, refreshDate } = asFields(component?.['status']);
        assert.deepEqual([dataStatus, refreshDate, component?.['reportResult']], ['NODATA', null, null]);
        assert.deepEqual((await auditor.send('PUT', url)).body, { statusUrl: `${url}/status` });
        const { componentStatus } = asFields((await auditor.get(`${url}/status`)).body);
        const [status] = asList(componentStatus);
        assert.equal(status?.['refreshStatus'], 'IDLE');
        assert.match(String(status?.['refreshDate']), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000\+0000$/);
      }
    },
    {
      does: 'Components have the data of the last refresh, whatever changed since.',
      source: resultsPage,
      test: async ({ admin }) => {
        await goods(admin);
        const [bar, metric] = await results(admin);
        const [count] = totals(metric);
        assert.deepEqual(asFields(bar?.['status'])['dataStatus'], 'DATA');
        await goods(admin);
        const again = asFields((await admin.get(await urlOf(admin))).body);
        assert.deepEqual(totals(asList(again['componentData'])[1]), [count]);
        assert.deepEqual(totals((await results(admin))[1]), [Number(count) + 3]);
      }
    },
    {
      does: 'The option of a filter is chosen by its id; components without a column for it stay as they are.',
      source: filterPage,
      test: async ({ admin }) => {
        await goods(admin);
        const option = await optionOf(admin);
        const [bar, metric] = await results(admin, `?filter1=${option}`);
        const { groupings } = asFields(asFields(bar?.['reportResult'])['groupingsDown']);
        assert.deepEqual(
          asList(groupings).map(({ value }) => value),
          ['Tool']
        );
        assert.deepEqual(totals(metric), totals((await results(admin))[1]));
        const { dashboardMetadata } = asFields(
          (await admin.get(`${await urlOf(admin)}?filter1=${option}`)).body
        );
        assert.equal(asList(asFields(dashboardMetadata)['filters'])[0]?.['selectedOption'], 0);
      }
    },
    {
      does: 'An option that is not there is refused, and so is another running user.',
      source: errorsPage,
      test: async ({ admin }) => {
        const url = await urlOf(admin);
        assertError(await admin.get(`${url}?filter1=0IC000000000000AAA`), 400, 'BAD_REQUEST');
        const answer = await admin.get(`${url}?runningUser=${admin.userId}`);
        assertError(answer, 400, 'BAD_REQUEST');
        assert.match(JSON.stringify(answer.body), /don't have permission to view data as this user/);
      }
    },
    {
      does: 'Some components can be asked for by their ids.',
      source: guide(
        'analytics_api_dashboard_example_return_details_about_dashboard_components',
        'Return Details About Dashboard Components'
      ),
      test: async ({ admin }) => {
        const [, metric] = asList((await describe(admin))['components']);
        const answer = await admin.post(await urlOf(admin), { componentIds: [metric?.['id']] });
        assert.deepEqual(
          asList(asFields(answer.body)['componentData']).map(({ componentId }) => componentId),
          [metric?.['id']]
        );
      }
    },
    {
      does: 'A component that draws a column its reader may not see has error 203; the others are shown.',
      source: assumed(
        'dashboard-hidden-column',
        'of the codes in the guide the one for a report that has lost a column'
      ),
      test: async ({ clerk }) => {
        const [bar, metric] = await results(clerk);
        const { dataStatus, errorCode, errorSeverity } = asFields(bar?.['status']);
        assert.deepEqual([dataStatus, errorCode, errorSeverity], ['ERROR', '203', 'Error']);
        assert.equal(bar?.['reportResult'], null);
        assert.deepEqual(asFields(metric?.['status'])['dataStatus'], 'DATA');
      }
    },
    {
      does: 'Refreshes and results are counted: 200 and 5,000 an hour.',
      source: guide('sforce_analytics_rest_api_limits_limitations', 'Requirements and Limitations'),
      test: async ({ admin }) => {
        const left = async (): Promise<unknown[]> => {
          const limits = asFields((await admin.get('/limits')).body);
          return ['HourlyDashboardRefreshes', 'HourlyDashboardResults'].map(
            (name) => asFields(limits[name])['Remaining']
          );
        };
        const before = await left();
        await results(admin);
        assert.deepEqual(
          await left(),
          before.map((value) => Number(value) - 1)
        );
      }
    },
    {
      does: 'A dashboard that is not there is 404.',
      source: assumed('dashboard-not-there', 'as a report that is not there'),
      test: async ({ admin }) => {
        assertError(await admin.get('/analytics/dashboards/01Z000000000000AAA'), 404, 'NOT_FOUND');
      }
    }
  ]
};
