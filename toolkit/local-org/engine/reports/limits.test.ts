/** How much a report gives and takes: rows, groups, columns, filters; what may be changed for one run. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testOrg } from '../../testing/testOrg.ts';
import { column, criterion, grouping, report, tripObjects } from './testing/reportProject.ts';
import { rows, values } from './testing/results.ts';
import { runReport } from './index.ts';
import type { ReportMetadata, ReportResult } from './index.ts';

const name = column('Trip__c$Name');
const KIND = 'Trip__c$Kind__c';
const chart = {
  chartSummaries: { axisBinding: 'y', column: 'RowCount' },
  chartType: 'HorizontalBar',
  groupingColumn: KIND,
  legendPosition: 'Bottom',
  size: 'Medium'
};
const byKind = { columns: name, format: 'Summary', groupingsDown: grouping(KIND, { sortOrder: 'Desc' }) };
const locked = criterion('Trip__c$Nights__c', 'greaterThan', '0', { isUnlocked: false });

const world = await testOrg({
  ...tripObjects,
  ...report('All', { columns: name, sortColumn: 'Trip__c$Name', sortOrder: 'Asc' }),
  ...report('By_Kind', byKind),
  ...report('By_Name', {
    columns: column('Trip__c$Nights__c', 'Sum'),
    format: 'Summary',
    groupingsDown: grouping('Trip__c$Name')
  }),
  ...report('First_Three', { columns: name, rowLimit: 3, sortColumn: 'Trip__c$Name', sortOrder: 'Desc' }),
  ...report('First_By_Kind', { ...byKind, rowLimit: 3, sortColumn: 'Trip__c$Name', sortOrder: 'Asc' }),
  ...report('Charted', { ...byKind, chart }),
  ...report('Chart_Without_Group', { columns: name, chart: { ...chart, groupingColumn: undefined } }),
  ...report('Locked', {
    columns: name,
    filter: { criteriaItems: [locked, criterion(KIND, 'equals', 'Sales')] }
  }),
  ...report('Locked_In_Logic', {
    columns: name,
    filter: {
      booleanFilter: '(1 OR 2) AND 3',
      criteriaItems: [
        locked,
        criterion(KIND, 'equals', 'Fair'),
        criterion('Trip__c$Name', 'startsWith', 'Trip')
      ]
    }
  }),
  ...report('Smart_Totals_Off', { columns: name, isSmartTotalDisabled: true })
});
const COUNT = 2101;
for (let start = 0; start < COUNT; start += 200) {
  world.create(
    'Trip__c',
    ...Array.from({ length: Math.min(200, COUNT - start) }, (_, offset) => {
      const index = start + offset;
      return {
        Name: `Trip ${String(index).padStart(4, '0')}`,
        Kind__c: index < 1100 ? 'Service' : 'Fair',
        Nights__c: index % 3
      };
    })
  );
}

const run = (report: string, reportMetadata?: object): ReportResult =>
  runReport(world.org, report, { ...(reportMetadata && { reportMetadata }) }, world.admin);
const refused = (report: string, reportMetadata: object, message: RegExp): void =>
  assert.throws(() => run(report, reportMetadata), { errorCode: 'BAD_REQUEST', status: 400, message });

test('of more than 2,000 rows the first come, in their order; totals are of all', () => {
  const result = run('All');
  assert.equal(rows(result).length, 2000);
  assert.deepEqual(rows(result).at(-1), ['Trip 1999']);
  assert.deepEqual([result.allData, result.hasExceededTabularRowLimit], [false, true]);
  assert.deepEqual(values(result, 'T!T'), [COUNT]);
});

test('in groups the first rows are those of the first groups', () => {
  const result = run('By_Kind');
  assert.deepEqual(
    result.groupingsDown.groupings.map(({ label }) => label),
    ['Fair', 'Service']
  );
  assert.deepEqual([rows(result, '0!T').length, rows(result, '1!T').length], [1001, 999]);
  assert.deepEqual([values(result, '0!T'), values(result, '1!T')], [[1001], [1100]]);
  assert.deepEqual([result.allData, result.hasExceededTabularRowLimit], [false, false]);
});

test('without rows nothing is missing', () => {
  const summary = runReport(world.org, 'By_Kind', { includeDetails: false }, world.admin);
  assert.deepEqual([summary.allData, values(summary, 'T!T')], [true, [COUNT]]);
});

test('of more than 2,000 groups the first come; totals are of all', () => {
  const result = run('By_Name');
  assert.equal(result.groupingsDown.groupings.length, 2000);
  assert.equal(result.groupingsDown.groupings.at(-1)?.label, 'Trip 1999');
  assert.equal(result.allData, false);
  assert.deepEqual(values(result, 'T!T'), [2100, COUNT]);
  assert.equal(result.factMap['2000!T'], undefined);
});

test('a row limit chooses the rows before they are grouped', () => {
  assert.deepEqual(rows(run('First_Three')), [['Trip 2100'], ['Trip 2099'], ['Trip 2098']]);
  assert.deepEqual(values(run('First_Three'), 'T!T'), [3]);
  const grouped = run('First_By_Kind');
  assert.deepEqual(
    grouped.groupingsDown.groupings.map(({ label }) => label),
    ['Service']
  );
  assert.deepEqual(values(grouped, 'T!T'), [3]);
});

test('20 filters, 99 columns, one sort column that is shown', () => {
  const filter = { column: 'Trip__c$Name', operator: 'startsWith', value: 'Trip' };
  assert.deepEqual(values(run('All', { reportFilters: Array(20).fill(filter) }), 'T!T'), [COUNT]);
  refused('All', { reportFilters: Array(21).fill(filter) }, /up to 20 field filters/);
  refused('All', { detailColumns: Array(100).fill('Trip__c$Name') }, /fewer than 100 columns/);
  refused('All', { detailColumns: [], aggregates: [], sortBy: [] }, /doesn’t have any columns selected/);
  const by = (sortColumn: string) => ({ sortColumn, sortOrder: 'asc' });
  refused('All', { sortBy: [by('Trip__c$Cost__c')] }, /must be from a selected column/);
  refused('All', { sortBy: [by('Trip__c$Name'), by('Trip__c$Name')] }, /sorted by one column/);
  refused(
    'By_Kind',
    { reportFormat: 'MATRIX', groupingsAcross: [{ name: 'Trip__c$Day__c' }], sortBy: [by('Trip__c$Name')] },
    /isn't supported for matrix reports/
  );
});

test('groupings that the format does not have', () => {
  refused('All', { groupingsDown: [{ name: KIND }] }, /tabular report can have up to 0 row groupings/);
  refused('By_Kind', { groupingsAcross: [{ name: 'Trip__c$Day__c' }] }, /0 column groupings/);
  refused(
    'By_Kind',
    { groupingsDown: [{ name: KIND }, { name: KIND }] },
    /grouped by Trip__c\$Kind__c twice/
  );
});

test('a chart without its grouping is refused, unless it was not asked for', () => {
  assert.throws(() => run('Chart_Without_Group'), { status: 400, message: /The chart has no grouping/ });
  assert.equal(run('Charted').reportMetadata.chart?.chartType, 'Horizontal Bar');
  const ungrouped = { reportFormat: 'TABULAR', groupingsDown: [] };
  assert.equal(run('Charted', ungrouped).reportMetadata.chart, null);
  const asked = { ...ungrouped, chart: run('Charted').reportMetadata.chart };
  refused('Charted', asked, /drawn over Trip__c\$Kind__c, by which the report is not grouped/);
});

test('what cannot be changed for one run may be sent back as it is', () => {
  const saved = run('First_Three').reportMetadata;
  assert.deepEqual(values(run('First_Three', saved), 'T!T'), [3]);
  refused('First_Three', { ...saved, topRows: null }, /Row limits are unavailable/);
  const crossFilters = [
    {
      includesObject: false,
      primaryEntityField: 'Trip__c$Id',
      relatedEntity: 'Stop__c',
      relatedEntityJoinField: 'Trip__c'
    }
  ];
  refused('All', { crossFilters }, /Cross filters are unavailable/);
  refused(
    'All',
    { standardFilters: [{ name: 'open', value: 'all' }] },
    /Standard report filters are unavailable/
  );
  assert.throws(() => run('All', { buckets: [bucket] }), { errorCode: 'LOCAL_ORG_UNSUPPORTED' });
});
const bucket = {
  bucketType: 'picklist',
  developerName: 'BucketField_1',
  label: 'Kind',
  nullTreatedAsZero: false,
  otherBucketLabel: null,
  sourceColumnName: KIND,
  values: []
};

test('a locked filter stays, whatever else is asked', () => {
  const saved = run('Locked').reportMetadata;
  const [locked, open] = saved.reportFilters as [
    ReportMetadata['reportFilters'][number],
    ReportMetadata['reportFilters'][number]
  ];
  const more = { column: 'Trip__c$Name', operator: 'contains', value: '1', isRunPageEditable: true };
  assert.deepEqual(values(run('Locked', { reportFilters: [more, locked] }), 'T!T'), [
    values(run('All', { reportFilters: [more, { ...locked, isRunPageEditable: true }] }), 'T!T')[0]
  ]);
  refused('Locked', { reportFilters: [open] }, /filter on Trip__c\$Nights__c is locked/);
  refused('Locked', { reportFilters: [{ ...locked, value: '-1' }, open] }, /is locked/);
  refused('Locked', { reportBooleanFilter: '1 OR 2' }, /is locked/);
  refused('Locked', { reportBooleanFilter: '2' }, /is locked/);
  assert.ok(run('Locked', { reportBooleanFilter: '2 AND 1' }));
  const inLogic = run('Locked_In_Logic').reportMetadata.reportFilters;
  assert.ok(run('Locked_In_Logic', { reportFilters: inLogic.slice(0, 2), reportBooleanFilter: '(1 OR 2)' }));
  refused('Locked_In_Logic', { reportBooleanFilter: '2 AND 3' }, /is locked/);
});

test('smart totals switched off are refused by name', () => {
  assert.throws(() => run('Smart_Totals_Off'), {
    errorCode: 'LOCAL_ORG_UNSUPPORTED',
    message: /smart totals off/
  });
});
