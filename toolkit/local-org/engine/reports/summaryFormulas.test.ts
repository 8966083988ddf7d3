/** Summary formulas in reports that run: own summaries, groups above and before, where they are shown. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testOrg } from '../../testing/testOrg.ts';
import type { Body } from './testing/reportProject.ts';
import { column, formula, grouping, report, tripObjects } from './testing/reportProject.ts';
import { groups, values } from './testing/results.ts';
import { runReport } from './index.ts';
import type { ReportResult } from './index.ts';

const KIND = 'Trip__c$Kind__c';
const DAY = 'Trip__c$Day__c';
const COST = column('Trip__c$Cost__c', 'Sum');

const summary = (aggregates: Body, more: Body = {}): Body => ({
  aggregates,
  columns: COST,
  format: 'Summary',
  groupingsDown: grouping(KIND),
  ...more
});
const matrix = (aggregates: Body): Body => ({
  aggregates,
  columns: COST,
  format: 'Matrix',
  groupingsAcross: grouping(DAY, { dateGranularity: 'Month' }),
  groupingsDown: grouping(KIND)
});
const share = (level: string, more: Body = {}): Body =>
  formula('FORMULA1', `Trip__c.Cost__c:SUM / PARENTGROUPVAL(Trip__c.Cost__c:SUM, ${level})`, {
    datatype: 'percent',
    downGroupingContext: KIND,
    scale: 0,
    ...more
  });
const change = 'Trip__c.Cost__c:SUM - PREVGROUPVAL(Trip__c.Cost__c:SUM, Trip__c.Day__c)';

const world = await testOrg({
  ...tripObjects,
  ...report('Share', summary(share('GRAND_SUMMARY'))),
  ...report(
    'Share_Of_Kind',
    summary(share('Trip__c.Kind__c', { downGroupingContext: DAY }), {
      groupingsDown: [grouping(KIND), grouping(DAY, { dateGranularity: 'Month' })]
    })
  ),
  ...report(
    'Share_Of_Row',
    matrix(share('Trip__c.Kind__c, COLUMN_GRAND_SUMMARY', { acrossGroupingContext: DAY }))
  ),
  ...report(
    'Share_Of_Month',
    matrix(share('ROW_GRAND_SUMMARY, Trip__c.Day__c', { acrossGroupingContext: DAY }))
  ),
  ...report(
    'By_Month',
    summary(formula('FORMULA1', change, { downGroupingContext: DAY }), {
      groupingsDown: grouping(DAY, { dateGranularity: 'Month' })
    })
  ),
  ...report(
    'Change_Matrix',
    matrix(formula('FORMULA1', change, { acrossGroupingContext: DAY, downGroupingContext: KIND }))
  ),
  ...report(
    'Two_Before',
    summary(formula('FORMULA1', change.replace('Day__c)', 'Day__c, 2)'), { downGroupingContext: DAY }), {
      groupingsDown: grouping(DAY, { dateGranularity: 'Month' })
    })
  ),
  ...report('Total_Only', summary(formula('FORMULA1', 'RowCount', { downGroupingContext: 'GRAND_SUMMARY' }))),
  ...report(
    'Without_Context',
    summary(formula('FORMULA1', 'RowCount / PARENTGROUPVAL(RowCount, GRAND_SUMMARY)'))
  ),
  ...report(
    'Dearest_First',
    summary(formula('FORMULA1', 'Trip__c.Cost__c:SUM / RowCount'), {
      groupingsDown: grouping(KIND, {
        sortType: 'CustomSummaryFormula',
        sortByName: 'FORMULA1',
        sortOrder: 'Desc'
      })
    })
  ),
  ...report('Named_As_Column', summary(formula('FORMULA1', 'Trip__c$Cost__c:SUM'))),
  ...report('Hidden', summary(formula('FORMULA1', 'Trip__c.Nights__c:MAX', { isActive: false }))),
  ...report('Unique', summary(formula('FORMULA1', 'RowCount / Trip__c.Account__c.Name:UNIQUE'))),
  ...report('By_Nothing', summary(formula('FORMULA1', 'RowCount / Trip__c.Nights__c:MIN')))
});
const [north = '', south = ''] = world.create('Account', { Name: 'North' }, { Name: 'South' });
world.create(
  'Trip__c',
  ...(
    [
      ['Sales', '2026-01-10', 30, 1, north],
      ['Sales', '2026-02-10', 10, 2, north],
      ['Sales', '2026-03-10', 20, 3, south],
      ['Fair', '2026-01-20', 40, 0, south]
    ] as const
  ).map(([Kind__c, Day__c, Cost__c, Nights__c, Account__c], index) => ({
    Name: `Trip ${index}`,
    Kind__c,
    Day__c,
    Cost__c,
    Nights__c,
    Account__c
  }))
);

const run = (name: string): ReportResult => runReport(world.org, name, {}, world.admin);
/** The formula alone, at each crossing that has one. */
const formulas = (name: string): Record<string, unknown> => {
  const result = run(name);
  const index = result.reportMetadata.aggregates.indexOf('FORMULA1');
  return Object.fromEntries(
    Object.keys(result.factMap)
      .sort()
      .map((key) => [key, values(result, key)[index]] as const)
      .filter(([, value]) => value !== null)
  );
};

test('a share of all, shown at its grouping and not at the total', () => {
  assert.deepEqual(formulas('Share'), { '0!T': 60, '1!T': 40 });
  const { reportExtendedMetadata } = run('Share');
  assert.deepEqual(reportExtendedMetadata.aggregateColumnInfo['FORMULA1'], {
    acrossGroupingContext: 'ALL_SUMMARY_LEVELS',
    dataType: 'percent',
    downGroupingContext: KIND,
    label: 'FORMULA1'
  });
});

test('a share of the group above', () => {
  assert.deepEqual(formulas('Share_Of_Kind'), {
    '0_0!T': 50,
    '0_1!T': 16.6666666666667,
    '0_2!T': 33.3333333333333,
    '1_0!T': 100
  });
});

test('in a matrix, of the row or of the column', () => {
  assert.deepEqual(formulas('Share_Of_Row'), {
    '0!0': 50,
    '0!1': 16.6666666666667,
    '0!2': 33.3333333333333,
    '1!0': 100,
    '1!1': 0,
    '1!2': 0
  });
  const month = formulas('Share_Of_Month');
  assert.equal(month['0!0'], 42.8571428571429);
  assert.equal(month['1!0'], 57.1428571428571);
});

test('the difference to the group before; the first has none', () => {
  assert.deepEqual(formulas('By_Month'), { '1!T': -60, '2!T': 10 });
  assert.deepEqual(formulas('Two_Before'), { '2!T': -50 });
  assert.deepEqual(formulas('Change_Matrix'), { '0!1': -20, '0!2': 10, '1!1': -40, '1!2': 0 });
});

test('in the grand total only', () => {
  assert.deepEqual(formulas('Total_Only'), { 'T!T': 4 });
});

test('groups sorted by a formula', () => {
  assert.deepEqual(Object.keys(groups(run('Dearest_First'))), ['Fair', 'Sales']);
});

test('unique values', () => {
  assert.deepEqual(formulas('Unique'), { '0!T': 1.5, '1!T': 1, 'T!T': 2 });
});

test('what cannot be worked out is blank', () => {
  assert.deepEqual(formulas('By_Nothing'), { '0!T': 3 });
});

test('a formula that is switched off is not shown', () => {
  assert.deepEqual(run('Hidden').reportMetadata.aggregates, ['s!Trip__c$Cost__c', 'RowCount']);
});

test('looking to other groups without a grouping context is refused', () => {
  assert.throws(() => run('Without_Context'), { status: 400, message: /you must select a grouping context/ });
});

test('a column by its name in the report instead of its name in formulas is refused', () => {
  assert.throws(() => run('Named_As_Column'), {
    status: 400,
    message: /no column that formulas call Trip__c\$Cost__c/
  });
});
