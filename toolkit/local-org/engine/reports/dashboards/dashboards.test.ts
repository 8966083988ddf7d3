/**
 * Dashboards: what each kind of component shows, filters, and what can be wrong with one component.
 * Longer than files are elsewhere: every rule of one module, over one small org.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Session } from '../../../core/types.ts';
import { testOrg } from '../../../testing/testOrg.ts';
import {
  column,
  component,
  criterion,
  dashboard,
  formula,
  grouping,
  option,
  report,
  sort,
  summaryOf,
  table,
  tripObjects
} from '../testing/reportProject.ts';
import type { Body } from '../testing/reportProject.ts';
import { groups, rows, values } from '../testing/results.ts';
import { openDashboard } from './dashboards.ts';
import { listDashboards } from './dashboardList.ts';
import type { ComponentOutcome } from './runDashboard.ts';

const KIND = 'Trip__c$Kind__c';
const DAY = 'Trip__c$Day__c';
const COST = column('Trip__c$Cost__c', 'Sum');
const name = column('Trip__c$Name');
const count = summaryOf('RowCount');
const filters = (...columns: string[]): Body => ({
  dashboardFilterColumns: columns.map((each) => (each === '' ? {} : { column: each }))
});
const byKindAndMonth = {
  columns: [name, COST],
  format: 'Summary',
  groupingsDown: [grouping(KIND), grouping(DAY, { dateGranularity: 'Month' })]
};
const chart = {
  chartSummaries: { aggregate: 'Sum', axisBinding: 'y', column: 'Trip__c$Cost__c' },
  chartType: 'VerticalColumnStacked',
  groupingColumn: DAY,
  secondaryGroupingColumn: KIND,
  size: 'Medium'
};

const world = await testOrg({
  ...tripObjects,
  ...report('Trips', { columns: [name, COST], sortColumn: 'Trip__c$Name', sortOrder: 'Asc' }),
  ...report('Top_Trips', {
    columns: [name, COST],
    rowLimit: 2,
    sortColumn: 'Trip__c$Name',
    sortOrder: 'Desc'
  }),
  ...report('By_Kind', byKindAndMonth),
  ...report('Charted', { ...byKindAndMonth, chart }),
  ...report('Matrix', {
    columns: COST,
    format: 'Matrix',
    groupingsAcross: grouping(DAY, { dateGranularity: 'Month' }),
    groupingsDown: grouping(KIND)
  }),
  ...report('Paid', {
    aggregates: formula('FORMULA1', 'Trip__c.Paid__c:SUM / RowCount', { datatype: 'percent', scale: 0 }),
    columns: name,
    format: 'Summary',
    groupingsDown: grouping(KIND),
    filter: {
      booleanFilter: '1 OR 2',
      criteriaItems: [criterion(KIND, 'equals', 'Sales'), criterion(KIND, 'equals', 'Fair')]
    }
  }),
  ...report('Stops', {
    columns: [name, column('Trip__c.Stops__r$Name'), column('Trip__c.Stops__r$Minutes__c', 'Sum')],
    format: 'Summary',
    groupingsDown: grouping(KIND),
    reportType: 'Trips_And_Stops__c'
  }),
  ...report('Gone', { columns: column('Trip__c$Gone__c') }),
  ...report('Joined', { format: 'MultiBlock' }),
  ...report('Full', {
    ...byKindAndMonth,
    filter: { criteriaItems: Array.from({ length: 20 }, () => criterion('Trip__c$Name', 'notEqual', 'x')) }
  }),
  ...report('Elsewhere', { ...byKindAndMonth }, 'Hidden'),
  'reports/Hidden.reportFolder-meta.xml': { root: 'ReportFolder', body: { name: 'Hidden' } },
  ...dashboard(
    'All_Kinds',
    [
      component('Bar', 'By_Kind', {
        ...count,
        groupingColumn: KIND,
        header: 'Kinds',
        footer: 'n',
        ...filters(KIND, DAY)
      }),
      component('ColumnStacked', 'By_Kind', {
        ...summaryOf('Trip__c$Cost__c', 'Sum'),
        groupingColumn: [DAY, KIND],
        legendPosition: 'Bottom',
        showValues: true,
        ...filters(KIND, DAY)
      }),
      component('Bar', 'By_Kind', {
        ...summaryOf('Trip__c$Cost__c', 'Sum'),
        groupingColumn: KIND,
        maxValuesDisplayed: 2,
        ...sort({ sortColumn: 's!Trip__c.Cost__c', sortOrder: 'd' }),
        ...filters('', DAY)
      }),
      component('Column', 'Charted', { autoselectColumnsFromReport: true, useReportChart: true }),
      component('Metric', 'Paid', {
        ...summaryOf('FORMULA1'),
        indicatorBreakpoint1: 30,
        indicatorBreakpoint2: 60,
        indicatorHighColor: '#00716B',
        indicatorLowColor: '#C23934',
        indicatorMiddleColor: '#FFB75D',
        metricLabel: 'paid',
        ...filters(KIND)
      }),
      component('Gauge', 'By_Kind', {
        ...summaryOf('Trip__c$Cost__c', 'Sum'),
        gaugeMin: 0,
        gaugeMax: 200,
        showTotal: true
      }),
      component(
        'FlexTable',
        'Trips',
        table(
          [
            ['detail', 'Trip__c.Cost__c'],
            ['detail', 'Trip__c.Name']
          ],
          { sortColumn: 'Trip__c.Cost__c', sortOrder: '2' }
        )
      ),
      component('FlexTable', 'Stops', {
        ...table([
          ['grouping', 'Trip__c.Kind__c'],
          ['aggregate', 's!Stop__c.Minutes__c'],
          ['aggregate', 'RowCount']
        ]),
        ...sort({ sortColumn: 's!Stop__c.Minutes__c', sortOrder: 'd' })
      }),
      component('LineGroupedCumulative', 'Matrix', { autoselectColumnsFromReport: true }),
      component('FlexTable', 'Top_Trips', { autoselectColumnsFromReport: true })
    ],
    {
      dashboardFilters: [
        {
          dashboardFilterOptions: [option('equals', 'Sales'), option('notEqual', 'Sales,Fair')],
          name: 'Kind'
        },
        {
          dashboardFilterOptions: [
            option('between', '2026-01-01', '2026-01-31'),
            option('greaterThan', 'N_DAYS_AGO:100')
          ],
          name: 'Day'
        }
      ]
    }
  ),
  ...dashboard(
    'Broken',
    [
      component('Bar', 'Deleted', { ...count, groupingColumn: KIND }),
      component('Bar', 'Trips', { ...count, groupingColumn: KIND }),
      component('Bar', 'Top_Trips', { ...count }),
      component('Bar', 'By_Kind', { ...count, groupingColumn: 'Trip__c$Name' }),
      component('FlexTable', 'Gone', {}),
      component('Metric', 'Joined', count),
      component('Bar', 'By_Kind', { useReportChart: true }),
      component('FlexTable', 'Trips', table([['detail', 'Trip__c$Name']])),
      component('Bar', 'Full', { ...count, groupingColumn: KIND, ...filters(KIND) }),
      component('Bar', 'By_Kind', { ...count, groupingColumn: KIND, ...filters('Trip__c$Nothing__c') })
    ],
    { dashboardFilters: { dashboardFilterOptions: option('equals', 'Sales'), name: 'Kind' } }
  ),
  ...report('By_Day', { columns: name, format: 'Summary', groupingsDown: grouping(DAY) }),
  ...dashboard('Daily', [component('Line', 'By_Day', { ...count, groupingColumn: DAY })]),
  ...dashboard('Combined', [component('ColumnLine', 'By_Kind', count)]),
  ...dashboard('Somebody', [component('Bar', 'By_Kind', count)], { dashboardType: 'SpecifiedUser' }),
  ...dashboard('Elsewhere', [
    {
      ...component('Bar', 'By_Kind'),
      dashboardComponent: {
        autoselectColumnsFromReport: true,
        componentType: 'Bar',
        report: 'Hidden/Elsewhere'
      }
    }
  ])
});
world.create(
  'Trip__c',
  ...(
    [
      ['Rome', 'Sales', '2026-01-10', 30, true],
      ['Oslo', 'Sales', '2026-02-10', 10, false],
      ['Kiel', 'Fair', '2026-01-20', 40, true],
      ['Bonn', 'Service', '2026-05-20', 90, false]
    ] as const
  ).map(([Name, Kind__c, Day__c, Cost__c, Paid__c]) => ({ Name, Kind__c, Day__c, Cost__c, Paid__c }))
);
const trips = world.query("SELECT Id FROM Trip__c WHERE Name IN ('Rome', 'Kiel') ORDER BY Name");
world.create(
  'Stop__c',
  ...trips.flatMap(({ Id }, index) => [
    { Name: 'A', Trip__c: String(Id), Minutes__c: 10 + index },
    { Name: 'B', Trip__c: String(Id), Minutes__c: 20 }
  ])
);

interface Component {
  properties: {
    aggregates: { name: string }[];
    groupings: { name: string; sortOrder: string; sortAggregate: string | null }[] | null;
    filterColumns: ({ name: string; label: string } | null)[];
    visualizationType: string;
    visualizationProperties: Record<string, unknown> & {
      tableColumns?: { column: string; label: string; type: string }[];
    };
  };
  reportId: string | null;
  header: string | null;
  footer: string | null;
}
interface Described {
  components: Component[];
  filters: {
    options: { id: string; value: string | null; startValue: string | null }[];
    selectedOption: number | null;
  }[];
}

function open(
  dashboard: string,
  chosen: (string | null)[] = [],
  session: Session = world.admin
): ReturnType<typeof openDashboard> {
  return openDashboard(world.org, dashboard, { apiVersion: '66.0', filters: chosen }, session);
}
const described = (dashboard = 'All_Kinds'): Described => open(dashboard).describe() as unknown as Described;
const result = (outcome: ComponentOutcome | undefined): NonNullable<ComponentOutcome['reportResult']> => {
  assert.ok(outcome?.reportResult, JSON.stringify(outcome?.problem));
  return outcome.reportResult;
};
const outcomes = open('All_Kinds').run();

test('a bar over one of the groupings of its report', () => {
  assert.deepEqual(groups(result(outcomes[0])), { Service: [1], Sales: [2], Fair: [1] });
  const [first] = described().components;
  assert.deepEqual([first?.header, first?.footer], ['Kinds', 'n']);
  assert.deepEqual(first?.properties.groupings, [
    { inheritedReportSort: null, name: KIND, sortAggregate: null, sortOrder: 'Asc' }
  ]);
  assert.equal(first?.properties.visualizationType, 'Bar');
});

test('columns stacked by a second grouping', () => {
  const { groupingsDown, factMap } = result(outcomes[1]);
  assert.deepEqual(
    groupingsDown.groupings.map(({ label, groupings }) => [label, groupings.map((each) => each.label)]),
    [
      ['January 2026', ['Sales', 'Fair']],
      ['February 2026', ['Sales']],
      ['May 2026', ['Service']]
    ]
  );
  assert.deepEqual(values({ factMap }, '0!T'), [70]);
  const { visualizationProperties } = described().components[1]!.properties;
  assert.deepEqual(
    [
      visualizationProperties['groupByType'],
      visualizationProperties['legendPosition'],
      visualizationProperties['showValues']
    ],
    ['stacked', 'Bottom', true]
  );
});

test('the two largest, with the total of all', () => {
  const largest = result(outcomes[2]);
  assert.deepEqual(groups(largest), { Service: [90], Sales: [40] });
  assert.deepEqual(values(largest, 'T!T'), [170]);
  assert.deepEqual(Object.keys(largest.factMap).sort(), ['0!T', '1!T', 'T!T']);
});

test('the chart of the report', () => {
  assert.deepEqual(
    result(outcomes[3]).groupingsDown.groupings.map(({ label }) => label),
    ['January 2026', 'February 2026', 'May 2026']
  );
  const { visualizationType, visualizationProperties, aggregates } = described().components[3]!.properties;
  assert.deepEqual(
    [visualizationType, visualizationProperties['groupByType'], aggregates],
    ['Column', 'stacked', [{ name: 's!Trip__c$Cost__c' }]]
  );
});

test('a metric and a gauge: one number, and its ranges', () => {
  assert.deepEqual(result(outcomes[4]).factMap, {
    'T!T': { aggregates: [{ label: '67%', value: 66.6666666666667 }], rows: [] }
  });
  assert.deepEqual(described().components[4]!.properties.visualizationProperties['breakPoints'], [
    {
      aggregateName: 'FORMULA1',
      breaks: [
        { color: 'C23934', lowerBound: null, upperBound: 30 },
        { color: 'FFB75D', lowerBound: 30, upperBound: 60 },
        { color: '00716B', lowerBound: 60, upperBound: null }
      ]
    }
  ]);
  assert.deepEqual(values(result(outcomes[5]), 'T!T'), [170]);
});

test('a table of rows in its own order and columns', () => {
  const { reportMetadata, factMap } = result(outcomes[6]);
  assert.deepEqual(reportMetadata.detailColumns, ['Trip__c$Cost__c', 'Trip__c$Name']);
  assert.deepEqual(
    rows({ factMap }).map(([, trip]) => trip),
    ['Bonn', 'Kiel', 'Rome', 'Oslo']
  );
  const { tableColumns } = described().components[6]!.properties.visualizationProperties;
  assert.deepEqual(
    tableColumns?.map(({ column, label, type }) => [column, label, type]),
    [
      ['Trip__c$Cost__c', 'Cost', 'detail'],
      ['Trip__c$Name', 'Trip Name', 'detail']
    ]
  );
  assert.deepEqual(
    rows(result(outcomes[9])).map(([trip]) => trip),
    ['Rome', 'Oslo']
  );
});

test('a table of groups names columns as formulas do', () => {
  assert.deepEqual(groups(result(outcomes[7])), { Fair: [30, 2], Sales: [31, 3], Service: [0, 1] });
  assert.deepEqual(Object.keys(groups(result(outcomes[7]))), ['Sales', 'Fair', 'Service']);
});

test('a component that leaves its columns to the report, here a matrix', () => {
  const { groupingsDown, groupingsAcross } = result(outcomes[8]);
  assert.deepEqual(
    groupingsDown.groupings.map(({ groupings }) => groupings.length),
    [1, 2, 1]
  );
  assert.deepEqual(groupingsAcross.groupings, []);
});

test('filters: options have ids, which choose; components without a column stay as they are', () => {
  const [kind, day] = described().filters;
  const [sales, others] = kind!.options;
  assert.match(sales!.id, /^0IC\w{15}$/);
  assert.deepEqual([sales!.value, day!.options[0]!.startValue], ['Sales', '2026-01-01']);
  const bySales = open('All_Kinds', [sales!.id]);
  assert.equal((bySales.describe() as unknown as Described).filters[0]!.selectedOption, 0);
  const filtered = bySales.run();
  assert.deepEqual(groups(result(filtered[0])), { Sales: [2] });
  assert.deepEqual(groups(result(filtered[2])), groups(result(outcomes[2])));
  assert.deepEqual(values(result(filtered[4]), 'T!T'), [50]);
  assert.deepEqual(groups(result(open('All_Kinds', [others!.id.slice(0, 15)]).run()[0])), { Service: [1] });
  const inJanuary = open('All_Kinds', [sales!.id, day!.options[0]!.id]).run();
  assert.deepEqual(groups(result(inJanuary[0])), { Sales: [1] });
  assert.deepEqual(groups(result(inJanuary[2])), { Sales: [30], Fair: [40] });
  assert.deepEqual(described().components[2]!.properties.filterColumns, [null, { label: 'Day', name: DAY }]);
  assert.throws(() => open('All_Kinds', [day!.options[0]!.id]), {
    status: 400,
    message: "The selected filter item isn't valid."
  });
  assert.throws(() => open('All_Kinds', [null, null, sales!.id]), { status: 400 });
});

test('each thing that can be wrong with a component has its code, and leaves the others alone', () => {
  const codes = open('Broken')
    .run()
    .map(({ problem, reportResult }) => [problem?.errorCode, problem?.errorSeverity, reportResult === null]);
  assert.deepEqual(codes, [
    ['202', 'Error', true],
    ['209', 'Error', true],
    ['210', 'Error', true],
    ['208', 'Error', true],
    ['208', 'Error', true],
    ['303', 'Error', true],
    ['201', 'Error', true],
    ['208', 'Error', true],
    [undefined, undefined, false],
    [undefined, undefined, false]
  ]);
  const [option] = described('Broken').filters[0]!.options;
  const filtered = open('Broken', [option!.id])
    .run()
    .map(({ problem }) => problem?.errorCode);
  assert.deepEqual(filtered.slice(-2), ['304', '305']);
  assert.equal(described('Broken').components[0]!.reportId, null);
  assert.match(open('Broken').run()[5]!.problem!.errorMessage, /does not support joined reports/);
});

test('kinds of components and dashboards that are not shown are refused by name', () => {
  assert.throws(() => open('Combined'), { errorCode: 'LOCAL_ORG_UNSUPPORTED', message: /ColumnLine/ });
  assert.throws(() => open('Somebody'), { errorCode: 'LOCAL_ORG_UNSUPPORTED', message: /SpecifiedUser/ });
});

test('each reader sees what they may: reports of their folders, columns and records of their own', () => {
  const user = world.user('reader');
  assert.deepEqual(
    listDashboards(world.org, user, '66.0').map(({ name }) => name),
    ['All Kinds', 'Broken', 'Combined', 'Daily', 'Elsewhere', 'Somebody']
  );
  assert.deepEqual(open('Elsewhere', [], user).run()[0]?.problem?.errorCode, '202');
  assert.equal(open('Elsewhere').run()[0]?.problem, null);
  assert.deepEqual(open('All_Kinds', [], user).run()[0]?.problem?.errorCode, '205');
});

test('more groups than are shown is a warning', () => {
  for (let start = 0; start < 2001; start += 200) {
    world.create(
      'Trip__c',
      ...Array.from({ length: 200 }, (_, index) => ({
        Name: `Many ${start + index}`,
        Day__c: day(start + index),
        Kind__c: 'Fair'
      }))
    );
  }
  const [, stacked] = open('All_Kinds').run();
  assert.equal(stacked?.problem, null);
  const outcome = open('Daily').run()[0];
  assert.deepEqual([outcome?.problem?.errorCode, outcome?.problem?.errorSeverity], ['301', 'Warning']);
  assert.equal(result(outcome).groupingsDown.groupings.length, 2000);
});

function day(index: number): string {
  return new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10);
}
