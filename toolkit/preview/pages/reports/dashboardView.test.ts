import assert from 'node:assert/strict';
import { test } from 'node:test';
import type {
  ComponentData,
  DashboardComponent,
  DashboardResult,
  VisualizationProperties
} from './dashboardResult.ts';
import { rangeOf } from './dashboardFigure.ts';
import { dashboardUrl, optionFilters, optionLabel } from './dashboardFilters.ts';
import { dashboardItems } from './dashboardView.ts';
import type { DashboardItem } from './dashboardView.ts';
import type { ReportResult } from './reportResult.ts';
import { cell, group, numbers, testReport } from './testReport.ts';

const bars = testReport({
  downNames: ['F'],
  down: [group('0', 'IT'), group('1', 'Product')],
  facts: { '0!T': numbers(1), '1!T': numbers(5), 'T!T': numbers(6) }
});

const colors = [
  { color: 'C23934', lowerBound: null, upperBound: 30 },
  { color: 'FFB75D', lowerBound: 30, upperBound: 60 },
  { color: '4BC076', lowerBound: 60, upperBound: null }
];

function component(
  type: string,
  properties: VisualizationProperties = {},
  more: Partial<DashboardComponent> = {}
): DashboardComponent {
  return {
    id: '01a000000000001AAA',
    componentData: 0,
    header: 'Header',
    title: null,
    footer: null,
    reportId: '00O000000000001AAA',
    properties: {
      aggregates: [{ name: 'RowCount' }],
      groupings: [{ name: 'F' }],
      filterColumns: [],
      visualizationType: type,
      visualizationProperties: properties
    },
    ...more
  };
}

function data(
  reportResult: ReportResult | null,
  status: Partial<ComponentData['status']> = {}
): ComponentData {
  return {
    componentId: '01a000000000001AAA',
    reportResult,
    status: {
      dataStatus: reportResult === null ? 'NODATA' : 'DATA',
      errorCode: null,
      errorMessage: null,
      errorSeverity: null,
      refreshDate: null,
      ...status
    }
  };
}

function dashboard(
  parts: [DashboardComponent, ComponentData][],
  more: Partial<DashboardResult['dashboardMetadata']> = {}
): DashboardResult {
  return {
    componentData: parts.map(([, one]) => one),
    dashboardMetadata: {
      id: '01Z000000000001AAA',
      name: 'D',
      description: null,
      developerName: 'D',
      filters: [],
      components: parts.map(([one], index) => ({ ...one, componentData: index })),
      layout: {
        numColumns: 12,
        rowHeight: 36,
        components: parts.map((_part, index) => ({ column: 0, colspan: 12, row: index * 8, rowspan: 8 }))
      },
      runningUser: null,
      ...more
    }
  };
}

function only(one: DashboardComponent, its: ComponentData): DashboardItem {
  const [item] = dashboardItems(dashboard([[one, its]]), []);
  assert.ok(item);
  return item;
}

const ranges: [value: number, place: string, text: string][] = [
  [-5, 'lowest', 'below 30'],
  [29.9, 'lowest', 'below 30'],
  [30, 'middle', '30 to 60'],
  [59, 'middle', '30 to 60'],
  [60, 'highest', '60 or more'],
  [1000, 'highest', '60 or more']
];

for (const [value, place, text] of ranges) {
  test(`${value} is in the ${place} range`, () => {
    const range = rangeOf(value, colors);
    assert.deepEqual([range?.place, range?.text], [place, text]);
    assert.match(range?.color ?? '', /^#[0-9A-F]{6}$/);
  });
}

test('without colours there are no ranges to be in', () => {
  const none = colors.map((one) => ({ ...one, color: null }));
  assert.equal(rangeOf(5, none), undefined);
  assert.equal(rangeOf(5, []), undefined);
  const open = [{ color: 'C23934', lowerBound: null, upperBound: null }];
  assert.equal(rangeOf(5, open), undefined);
  const points = { breakPoints: [{ aggregateName: 'RowCount', breaks: none }] };
  const { content } = only(component('Metric', points), data(bars));
  assert.equal(content.kind === 'metric' && content.metric.range, undefined);
  assert.equal(only(component('Gauge', points), data(bars)).content.kind, 'gauge');
});

test('components come in the order they are read, whatever the file says', () => {
  const parts = [1, 2, 3, 4].map(
    (number) =>
      [component('Metric', {}, { id: String(number) }), data(bars)] as [DashboardComponent, ComponentData]
  );
  const layout = {
    numColumns: 12,
    rowHeight: 36,
    components: [
      { column: 6, colspan: 6, row: 8, rowspan: 8 },
      { column: 6, colspan: 6, row: 0, rowspan: 8 },
      { column: 0, colspan: 6, row: 8, rowspan: 8 },
      { column: 0, colspan: 6, row: 0, rowspan: 8 }
    ]
  };
  assert.deepEqual(
    dashboardItems(dashboard(parts, { layout }), []).map(({ id }) => id),
    ['4', '2', '3', '1']
  );
});

test('a metric and a gauge say their value, its range and its scale', () => {
  const properties = {
    metricLabel: 'of us',
    breakPoints: [{ aggregateName: 'RowCount', breaks: colors }]
  };
  const metric = only(component('Metric', properties), data(bars)).content;
  assert.deepEqual(metric, {
    kind: 'metric',
    metric: { label: 'of us', text: '6', range: { color: '#C23934', place: 'lowest', text: 'below 30' } }
  });
  const scale = colors.map((one, index) => ({
    ...one,
    lowerBound: index === 0 ? 0 : one.lowerBound,
    upperBound: index === 2 ? 90 : one.upperBound
  }));
  const gauge = only(
    component('Gauge', { breakPoints: [{ aggregateName: 'RowCount', breaks: scale }] }),
    data(bars)
  ).content;
  assert.equal(gauge.kind, 'gauge');
  assert.deepEqual(
    gauge.kind === 'gauge' && [
      gauge.gauge.value,
      gauge.gauge.min,
      gauge.gauge.max,
      gauge.gauge.ranges.length
    ],
    [6, 0, 90, 3]
  );
});

test('a figure that cannot be worked out is empty, not zero', () => {
  const none = testReport({ facts: { 'T!T': [cell('-', null)] } });
  for (const type of ['Metric', 'Gauge']) {
    assert.deepEqual(only(component(type), data(none)).content, { kind: 'empty' });
  }
});

test('charts of every kind are drawn, and an unknown kind says so', () => {
  for (const type of ['Bar', 'Column', 'Line', 'Donut', 'Pie', 'Funnel', 'Scatter']) {
    const { content } = only(component(type), data(bars));
    assert.equal(content.kind === 'chart' && content.chart.kind, type.toLowerCase());
  }
  const { content } = only(component('Radar'), data(bars));
  assert.match(content.kind === 'problem' ? content.heading : '', /does not draw Radar/);
});

test('a table has its columns in their order, with totals where they are asked for', () => {
  const report = testReport({
    downNames: ['F'],
    down: [group('0', 'IT'), group('1', 'Product')],
    aggregates: ['s!Hours', 'RowCount'],
    facts: { '0!T': numbers(3, 1), '1!T': numbers(4, 2), 'T!T': numbers(7, 3) }
  });
  const tableColumns = [
    { column: 'F', label: 'Function', type: 'grouping' as const, showTotal: false },
    { column: 's!Hours', label: 'Hours', type: 'aggregate' as const, showTotal: true }
  ];
  const { content } = only(component('FlexTable', { tableColumns }), data(report));
  assert.deepEqual(
    content.kind === 'table' && [
      content.table.columns.map(({ label, isNumber }) => [label, isNumber]),
      content.table.rows.map(({ cells }) => cells.map(({ label }) => label)),
      content.table.totals?.map((total) => total?.label)
    ],
    [
      [
        ['Function', false],
        ['Hours', true]
      ],
      [
        ['IT', '3'],
        ['Product', '4']
      ],
      [undefined, '7']
    ]
  );
});

test('a table of details has the rows of the report', () => {
  const report = testReport({
    columns: ['Name', 'Days'],
    facts: {},
    rows: { 'T!T': [[cell('Ana'), cell('40', 40)]] }
  });
  const tableColumns = [{ column: 'Days', label: 'Days', type: 'detail' as const, showTotal: false }];
  const { content } = only(component('FlexTable', { tableColumns }), data(report));
  assert.deepEqual(content.kind === 'table' && content.table.rows[0]?.cells.map(({ label }) => label), [
    '40'
  ]);
});

test('what cannot be shown says why and what to do, for each error of the API', () => {
  const errors = ['202', '203', '205', '208', '209', '303', '304', '305', '999'];
  for (const errorCode of errors) {
    const { content } = only(
      component('Bar'),
      data(null, { dataStatus: 'ERROR', errorCode, errorMessage: 'Words of the org.' })
    );
    assert.ok(content.kind === 'problem' && content.heading !== '' && content.text.endsWith('.'), errorCode);
  }
  assert.equal(only(component('Bar'), data(null)).content.kind, 'problem');
  const nothing = testReport({ downNames: ['F'], facts: { 'T!T': numbers(0) } });
  assert.equal(only(component('Bar'), data(nothing)).content.kind, 'empty');
});

const option = { id: 'o1', alias: null, operation: 'equals', value: 'IT', startValue: null, endValue: null };

test('a chosen filter leads into the report, and where it does not apply that is said', () => {
  const filters = [
    { id: 'f1', name: 'Function', options: [option] },
    {
      id: 'f2',
      name: 'Since',
      options: [{ ...option, id: 'o2', operation: 'greaterOrEqual', value: '2026-01-01' }]
    }
  ];
  const one = component('Bar');
  one.properties.filterColumns = [{ name: 'C$F', label: 'Function' }, null];
  const [item] = dashboardItems(dashboard([[one, data(bars)]], { filters }), ['o1', 'o2']);
  assert.deepEqual(item?.notFilteredBy, ['Since']);
  assert.deepEqual(
    item?.filters.map(({ column, operator, value }) => [column, operator, value]),
    [['C$F', 'equals', 'IT']]
  );
  const search = new URL(item?.url ?? '', 'http://x').searchParams;
  assert.equal(search.get('filters'), '[["C$F","equals","IT"]]');
  const [unfiltered] = dashboardItems(dashboard([[one, data(bars)]], { filters }), []);
  assert.equal(unfiltered?.url, '/lightning/r/Report/00O000000000001AAA/view');
});

test('a filter between two values is two filters, and each choice has a name', () => {
  const between = { ...option, operation: 'between', value: null, startValue: '1', endValue: '9' };
  assert.deepEqual(
    optionFilters('A', between).map(({ operator, value }) => [operator, value]),
    [
      ['greaterOrEqual', '1'],
      ['lessOrEqual', '9']
    ]
  );
  assert.equal(optionLabel(between), '1 to 9');
  assert.equal(optionLabel(option), 'IT');
  assert.equal(optionLabel({ ...option, alias: 'Tech' }), 'Tech');
  assert.equal(optionLabel({ ...option, operation: 'greaterOrEqual', value: '5' }), 'at least 5');
  assert.equal(
    dashboardUrl('01Z', ['a', undefined, 'b']),
    '/lightning/r/Dashboard/01Z/view?filter1=a&filter3=b'
  );
});
