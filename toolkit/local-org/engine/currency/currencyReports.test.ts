import assert from 'node:assert/strict';
import { test } from 'node:test';
import { column, criterion, grouping, report, tripObjects } from '../reports/testing/reportProject.ts';
import type { Body } from '../reports/testing/reportProject.ts';
import { runReport } from '../reports/runReport.ts';
import type { ReportFacts } from '../reports/run/reportRun.ts';
import { testOrg } from '../../testing/testOrg.ts';

const bucket: Body = {
  bucketType: 'number',
  developerName: 'BucketField_1',
  masterLabel: 'Size',
  nullTreatment: 'n',
  sourceColumnName: 'Trip__c$Cost__c',
  useOther: false,
  values: [
    { sourceValues: { to: 100 }, value: 'Small' },
    { sourceValues: { from: 100 }, value: 'Large' }
  ]
};

const t = await testOrg(
  {
    ...tripObjects,
    ...report('All', {
      columns: [column('Trip__c$Name'), column('Trip__c$Cost__c', 'Sum'), column('Trip__c$Cost__c.CONVERT')],
      sortColumn: 'Trip__c$Cost__c',
      sortOrder: 'Desc'
    }),
    ...report('In_Yen', {
      columns: [column('Trip__c$Cost__c', 'Sum', 'Average', 'Maximum')],
      currency: 'JPY'
    }),
    ...report('By_Stop', {
      reportType: 'Trips_And_Stops__c',
      format: 'Summary',
      columns: [column('Trip__c$Cost__c', 'Sum')],
      groupingsDown: grouping('Trip__c.Stops__r$Name')
    }),
    ...report('By_Size', {
      format: 'Summary',
      buckets: bucket,
      columns: [column('Trip__c$Cost__c', 'Sum')],
      groupingsDown: grouping('BucketField_1')
    }),
    ...report('Large', {
      buckets: bucket,
      columns: [column('Trip__c$Name')],
      filter: { criteriaItems: criterion('BucketField_1', 'equals', 'Large') }
    })
  },
  { settings: { currencies: { rates: { USD: 1.25, JPY: 160 }, datedRates: false } } }
);
const [first = ''] = t.create(
  'Trip__c',
  { Name: 'Euros', Cost__c: 90, CurrencyIsoCode: 'EUR' },
  { Name: 'Dollars', Cost__c: 150, CurrencyIsoCode: 'USD' },
  { Name: 'Yen', Cost__c: 8000, CurrencyIsoCode: 'JPY' }
);
t.create('Stop__c', { Name: 'A', Trip__c: first }, { Name: 'B', Trip__c: first });

const facts = (name: string, session = t.admin): ReportFacts => runReport(t.org, name, {}, session);
const totals = (name: string, session = t.admin): unknown[] =>
  facts(name, session).factMap['T!T']?.aggregates.map(({ label }) => label) ?? [];

test('an amount is shown in its own currency, a converted one in that of the report; sums are converted', () => {
  const result = facts('All');
  assert.equal(result.reportMetadata.currency, 'EUR');
  assert.deepEqual(
    result.factMap['T!T']?.rows.map(({ dataCells }) => dataCells),
    [
      [
        { label: 'Dollars', value: t.row("SELECT Id FROM Trip__c WHERE Name = 'Dollars'")['Id'] },
        { label: 'USD 150.00', value: { amount: 150, currency: 'USD' } },
        { label: 'EUR 120.00', value: { amount: 120, currency: 'EUR' } }
      ],
      [
        { label: 'Euros', value: first },
        { label: 'EUR 90.00', value: { amount: 90, currency: 'EUR' } },
        { label: 'EUR 90.00', value: { amount: 90, currency: 'EUR' } }
      ],
      [
        { label: 'Yen', value: t.row("SELECT Id FROM Trip__c WHERE Name = 'Yen'")['Id'] },
        { label: 'JPY 8,000', value: { amount: 8000, currency: 'JPY' } },
        { label: 'EUR 50.00', value: { amount: 50, currency: 'EUR' } }
      ]
    ]
  );
  assert.deepEqual(totals('All'), ['EUR 260.00', '3']);
  assert.equal(
    result.reportExtendedMetadata.detailColumnInfo['Trip__c$Cost__c.CONVERT']?.label,
    'Cost (converted)'
  );
});

test('sums are in the currency of who reads, unless the report says another', () => {
  const american = t.user('american', 'System Administrator', [], { DefaultCurrencyIsoCode: 'USD' });
  assert.deepEqual(totals('All', american), ['USD 325.00', '3']);
  assert.deepEqual(totals('In_Yen', american), ['JPY 41,600', 'JPY 13,867', 'JPY 19,200', '3']);
});

test('a record that comes with several rows counts once, converted', () => {
  assert.deepEqual(totals('By_Stop'), ['EUR 260.00', '4']);
});

test('buckets of amounts, and filters by them, go by the currency of the report', () => {
  const labels = facts('By_Size').groupingsDown.groupings.map(({ label }) => label);
  assert.deepEqual(labels, ['Small', 'Large']);
  assert.deepEqual(
    facts('By_Size').factMap['0!T']?.aggregates.map(({ label }) => label),
    ['EUR 140.00', '2']
  );
  const rows = facts('Large').factMap['T!T']?.rows.map(({ dataCells }) => dataCells[0]?.label);
  assert.deepEqual(rows, ['Dollars']);
});
