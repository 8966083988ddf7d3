/** Row-level formulas and buckets: as columns, groups, summaries and filters. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testOrg } from '../../testing/testOrg.ts';
import type { Body } from './testing/reportProject.ts';
import { column, criterion, formula, grouping, report, tripObjects } from './testing/reportProject.ts';
import { groups, rows, values } from './testing/results.ts';
import { runReport } from './index.ts';
import type { ReportResult } from './index.ts';

const name = column('Trip__c$Name');
const cdf = (calculatedFormula: string, dataType = 'Double', more: Body = {}): Body => ({
  calculatedFormula,
  dataType,
  developerName: 'CDF1',
  label: 'Row formula',
  ...(dataType === 'Double' && { scale: 1 }),
  ...more
});
const perNight = cdf('IF(Trip__c.Nights__c = 0, NULL, Trip__c.Cost__c / Trip__c.Nights__c)');
const filter = (...criteriaItems: Body[]): Body => ({ filter: { criteriaItems } });
const bucket = (more: Body): Body => ({
  bucketType: 'number',
  developerName: 'BucketField_1',
  masterLabel: 'Length',
  nullTreatment: 'n',
  sourceColumnName: 'Trip__c$Nights__c',
  useOther: false,
  values: [
    { sourceValues: { to: 1 }, value: 'Short' },
    { sourceValues: { from: 1, to: 3 }, value: 'Longer' },
    { sourceValues: { from: 3 }, value: 'Long' }
  ],
  ...more
});
const kinds = bucket({
  bucketType: 'picklist',
  otherBucketLabel: 'Rest',
  sourceColumnName: 'Trip__c$Kind__c',
  useOther: true,
  values: [{ sourceValues: [{ sourceValue: 'Sales' }, { sourceValue: 'Fair' }], value: 'Outside' }]
});
const filtered = (buckets: Body, operator: string, value: string): Body => ({
  buckets,
  columns: name,
  ...filter(criterion('BucketField_1', operator, value))
});

const world = await testOrg({
  ...tripObjects,
  ...report('Per_Night', { columns: [name, column('CDF1')], customDetailFormulas: perNight }),
  ...report('Dear_Nights', {
    columns: name,
    customDetailFormulas: perNight,
    ...filter(criterion('CDF1', 'greaterOrEqual', '20'), criterion('Trip__c$Kind__c', 'equals', 'Sales'))
  }),
  ...report('By_Word', {
    columns: column('Trip__c$Cost__c', 'Sum'),
    customDetailFormulas: cdf('IF(Trip__c.Cost__c > 25, "Dear", "Cheap")', 'Text'),
    format: 'Summary',
    groupingsDown: grouping('CDF1')
  }),
  ...report('Summed', {
    aggregates: formula('FORMULA1', 'CDF1:SUM / RowCount'),
    columns: [name, column('CDF1', 'Sum', 'Maximum', 'Average')],
    customDetailFormulas: cdf('Trip__c.Nights__c * 2'),
    format: 'Summary',
    groupingsDown: grouping('Trip__c$Kind__c')
  }),
  ...report('Days', {
    columns: [name, column('CDF1')],
    customDetailFormulas: cdf('TODAY() - Trip__c.Day__c', 'Double', { scale: 0 })
  }),
  ...report('Either', {
    columns: name,
    customDetailFormulas: perNight,
    filter: {
      booleanFilter: '1 OR 2',
      criteriaItems: [criterion('CDF1', 'greaterThan', '1'), criterion('Trip__c$Kind__c', 'equals', 'Sales')]
    }
  }),
  ...report('Unknown_Field', {
    columns: [name, column('CDF1')],
    customDetailFormulas: cdf('Trip__c.Nothing__c')
  }),
  ...report('Short', filtered(bucket({}), 'equals', 'Short')),
  ...report('Short_With_Blank', filtered(bucket({ nullTreatment: 'z' }), 'equals', 'Short')),
  ...report('Not_Short', filtered(bucket({}), 'notEqual', 'Short,Long')),
  ...report('In_No_Bucket', filtered(bucket({}), 'equals', '')),
  ...report('Outside', filtered(kinds, 'equals', 'Outside')),
  ...report('Rest', filtered(kinds, 'equals', 'Rest')),
  ...report('By_Length', {
    buckets: bucket({ nullTreatment: 'z' }),
    columns: name,
    format: 'Summary',
    groupingsDown: grouping('BucketField_1')
  })
});
world.create(
  'Trip__c',
  ...(
    [
      ['Rome', 'Sales', 60, 3],
      ['Oslo', 'Sales', 10, 1],
      ['Kiel', 'Fair', 40, 4],
      ['Bonn', 'Service', 5, 0],
      ['Graz', null, 7, null]
    ] as const
  ).map(([Name, Kind__c, Cost__c, Nights__c]) => ({
    Name,
    Kind__c,
    Cost__c,
    Nights__c,
    Day__c: '2026-06-10'
  }))
);

const run = (report: string): ReportResult => runReport(world.org, report, {}, world.admin);
const names = (report: string): string[] =>
  rows(run(report))
    .map(([first = '']) => first)
    .sort();

test('a row-level formula as a column', () => {
  assert.deepEqual(rows(run('Per_Night')).sort(), [
    ['Bonn', '-'],
    ['Graz', '-'],
    ['Kiel', '10.0'],
    ['Oslo', '10.0'],
    ['Rome', '20.0']
  ]);
  assert.deepEqual(run('Per_Night').reportExtendedMetadata.detailColumnInfo['CDF1'], {
    dataType: 'double',
    entityColumnName: 'CDF1',
    label: 'Row formula'
  });
  assert.deepEqual(run('Per_Night').reportMetadata.customDetailFormula['CDF1']?.formulaType, 'number');
  assert.deepEqual(new Set(rows(run('Days')).map(([, days]) => days)), new Set(['5']));
});

test('as a filter, a group and in summaries', () => {
  assert.deepEqual(names('Dear_Nights'), ['Rome']);
  assert.deepEqual(values(run('Dear_Nights'), 'T!T'), [1]);
  assert.deepEqual(groups(run('By_Word')), { Cheap: [22, 3], Dear: [100, 2] });
  assert.deepEqual(groups(run('Summed')), {
    '-': [0, null, null, 0, 1],
    Service: [0, 0, 0, 0, 1],
    Sales: [8, 6, 4, 4, 2],
    Fair: [8, 8, 8, 8, 1]
  });
});

test('what is not known is refused by name', () => {
  assert.throws(() => run('Either'), { errorCode: 'LOCAL_ORG_UNSUPPORTED', message: /with OR or NOT/ });
  assert.throws(() => run('Unknown_Field'), { status: 400, message: /Trip__c.Nothing__c is no column/ });
});

test('filters on buckets', () => {
  assert.deepEqual(names('Short'), ['Bonn', 'Oslo']);
  assert.deepEqual(names('Short_With_Blank'), ['Bonn', 'Graz', 'Oslo']);
  assert.deepEqual(names('Not_Short'), ['Graz', 'Rome']);
  assert.deepEqual(names('In_No_Bucket'), ['Graz']);
  assert.deepEqual(names('Outside'), ['Kiel', 'Oslo', 'Rome']);
  assert.deepEqual(names('Rest'), ['Bonn', 'Graz']);
});

test('a filter on a bucket and a group by it agree', () => {
  assert.deepEqual(groups(run('By_Length')), { Short: [3], Longer: [1], Long: [1] });
  assert.equal(names('Short_With_Blank').length, 3);
});
