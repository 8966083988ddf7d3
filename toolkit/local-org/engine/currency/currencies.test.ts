import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { field, masterDetail, object, validationRule, writeProject } from '../../testing/projectFiles.ts';
import { runs } from '../../testing/runs.ts';
import { TestOrg, testOrg } from '../../testing/testOrg.ts';
import type { OrgSettings } from '../bootstrap/settings.ts';
import { openOrg } from '../org.ts';
import type { SaveResult, SObjectRecord } from '../../core/types.ts';

const money = { type: 'Currency', precision: 18, scale: 2 };
const project = {
  ...object('Trip__c'),
  ...field('Trip__c', 'Budget__c', money),
  ...field('Trip__c', 'Spent__c', {
    type: 'Summary',
    summaryForeignKey: 'Cost__c.Trip__c',
    summaryOperation: 'sum',
    summarizedField: 'Cost__c.Amount__c'
  }),
  ...object('Cost__c', { sharingModel: 'ControlledByParent' }),
  ...masterDetail('Cost__c', 'Trip__c', 'Trip__c'),
  ...field('Cost__c', 'Amount__c', money),
  ...field('Cost__c', 'Of_Budget__c', { ...money, formula: 'Trip__r.Budget__c - Amount__c' }),
  ...validationRule('Cost__c', 'Within_Budget', 'Amount__c > Trip__r.Budget__c', 'Too much.')
};
const RATES = { USD: 1.25, JPY: 160 };
const several = { settings: { currencies: { rates: RATES, datedRates: false } } };
const dated = { settings: { currencies: { rates: RATES, datedRates: true } } };

const t = await testOrg(project, several);
const d = await testOrg({}, dated);

const opportunity = (Name: string, more: SObjectRecord): SObjectRecord => ({
  Name,
  StageName: 'Prospecting',
  CloseDate: '2026-07-01',
  ...more
});

test('an org with one currency has neither the fields nor the objects', async () => {
  const one = await testOrg(project);
  assert.throws(() => one.query('SELECT CurrencyIsoCode FROM Trip__c'), /No such column 'CurrencyIsoCode'/);
  assert.throws(() => one.query('SELECT Id FROM CurrencyType'), /'CurrencyType' is not supported/);
  assert.throws(() => one.query('SELECT convertCurrency(Budget__c) FROM Trip__c'), /several currencies/);
});

test('a record is in the currency of who makes it; another must be active', () => {
  const american = t.user('american', 'System Administrator', [], { DefaultCurrencyIsoCode: 'USD' });
  const [own] = t.createAs(american, 'Trip__c', { Name: 'Own' });
  assert.equal(t.row(`SELECT CurrencyIsoCode FROM Trip__c WHERE Id = '${own}'`)['CurrencyIsoCode'], 'USD');
  const other = t.one('Trip__c', { Name: 'Other' });
  assert.equal(t.row(`SELECT CurrencyIsoCode FROM Trip__c WHERE Id = '${other}'`)['CurrencyIsoCode'], 'EUR');
  t.update('Trip__c', { Id: other, CurrencyIsoCode: null });
  assert.equal(t.row(`SELECT CurrencyIsoCode FROM Trip__c WHERE Id = '${other}'`)['CurrencyIsoCode'], 'EUR');
  const [error] = t.refused({
    operation: 'create',
    object: 'Trip__c',
    rows: [{ Name: 'No', CurrencyIsoCode: 'GBP' }]
  });
  assert.equal(error?.statusCode, 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST');
  const pound = { IsoCode: 'GBP', ConversionRate: 0.8, DecimalPlaces: 2, IsActive: true };
  const id = t.one('CurrencyType', pound);
  t.one('Trip__c', { Name: 'Yes', CurrencyIsoCode: 'GBP' });
  t.update('CurrencyType', { Id: id, IsActive: false });
  assert.equal(
    t.refused({ operation: 'create', object: 'Trip__c', rows: [{ Name: 'No', CurrencyIsoCode: 'GBP' }] })
      .length,
    1
  );
});

test('queries convert to the currency of who asks, add up and sort in the corporate one', () => {
  const american = t.user('asker', 'System Administrator', [], { DefaultCurrencyIsoCode: 'USD' });
  t.create(
    'Trip__c',
    { Name: 'Q1', Budget__c: 100, CurrencyIsoCode: 'EUR' },
    { Name: 'Q2', Budget__c: 1000, CurrencyIsoCode: 'JPY' },
    { Name: 'Q3', Budget__c: 110, CurrencyIsoCode: 'USD' }
  );
  const rows = t.query(
    "SELECT Name, Budget__c, convertCurrency(Budget__c) mine FROM Trip__c WHERE Name LIKE 'Q%' ORDER BY Budget__c",
    american
  );
  assert.deepEqual(
    rows.map(({ Name, Budget__c, mine }) => [Name, Budget__c, mine]),
    [
      ['Q2', 1000, 7.81],
      ['Q3', 110, 110],
      ['Q1', 100, 125]
    ]
  );
  const sums = "SELECT SUM(Budget__c) total, MAX(Budget__c) most FROM Trip__c WHERE Name LIKE 'Q%'";
  assert.deepEqual(t.row(sums, american), { total: 194.25, most: 100 });
  assert.deepEqual(
    t
      .query(`SELECT Name FROM Trip__c WHERE Name LIKE 'Q%' AND Budget__c > USD100 ORDER BY Name`)
      .map((row) => row['Name']),
    ['Q1', 'Q3']
  );
  assert.deepEqual(
    t
      .query(`SELECT Name FROM Trip__c WHERE Name LIKE 'Q%' AND Budget__c > 100 ORDER BY Name`)
      .map((row) => row['Name']),
    ['Q2', 'Q3']
  );
  assert.deepEqual(
    t.row(
      "SELECT FORMAT(Budget__c) own, FORMAT(convertCurrency(Budget__c)) mine FROM Trip__c WHERE Name = 'Q2'",
      american
    ),
    { own: 'JPY 1,000 (USD 7.81)', mine: 'USD 7.81' }
  );
  for (const refused of [
    'SELECT Id FROM Trip__c WHERE convertCurrency(Budget__c) > 1',
    'SELECT Id FROM Trip__c ORDER BY convertCurrency(Budget__c)',
    'SELECT SUM(Budget__c) FROM Trip__c GROUP BY Name HAVING SUM(Budget__c) > USD5',
    'SELECT Id FROM Trip__c WHERE Budget__c IN (USD5, 6)',
    'SELECT Id FROM Trip__c WHERE Budget__c > CHF5'
  ]) {
    assert.throws(() => t.query(refused), /convertCurrency|currency CHF|currency USD|mix/, refused);
  }
});

test('roll-ups are in the currency of the parent, and follow children, parent and rates', () => {
  const trip = t.one('Trip__c', { Name: 'Roll', Budget__c: 1000, CurrencyIsoCode: 'EUR' });
  const [euros] = t.create(
    'Cost__c',
    { Trip__c: trip, Amount__c: 10, CurrencyIsoCode: 'EUR' },
    { Trip__c: trip, Amount__c: 25, CurrencyIsoCode: 'USD' }
  );
  const spent = (): unknown => t.row(`SELECT Spent__c FROM Trip__c WHERE Id = '${trip}'`)['Spent__c'];
  assert.equal(spent(), 30);
  t.update('Cost__c', { Id: euros ?? '', CurrencyIsoCode: 'USD' });
  assert.equal(spent(), 28);
  t.update('Trip__c', { Id: trip, CurrencyIsoCode: 'JPY' });
  assert.equal(spent(), 4480);
  const yen = String(t.row("SELECT Id FROM CurrencyType WHERE IsoCode = 'JPY'")['Id']);
  t.update('CurrencyType', { Id: yen, ConversionRate: 200 });
  assert.equal(spent(), 5600);
  t.update('CurrencyType', { Id: yen, ConversionRate: 160 });
  assert.equal(spent(), 4480);
});

test('a formula reads amounts of a parent in its own currency, in queries and in saves', () => {
  const trip = t.one('Trip__c', { Name: 'Formula', Budget__c: 100, CurrencyIsoCode: 'EUR' });
  const cost = t.one('Cost__c', { Trip__c: trip, Amount__c: 25, CurrencyIsoCode: 'USD' });
  assert.deepEqual(
    t.row(`SELECT Of_Budget__c, convertCurrency(Of_Budget__c) euros FROM Cost__c WHERE Id = '${cost}'`),
    {
      Of_Budget__c: 100,
      euros: 80
    }
  );
  const costs = (CurrencyIsoCode: string): SaveResult[] =>
    t.save({
      operation: 'create',
      object: 'Cost__c',
      rows: [{ Trip__c: trip, Amount__c: 120, CurrencyIsoCode }]
    });
  assert.equal(costs('USD')[0]?.success, true, '120 dollars are 96 euros');
  assert.equal(costs('EUR')[0]?.errors[0]?.message, 'Too much.');
});

test('a rate that was not kept counts for nothing', () => {
  const yen = String(t.row("SELECT Id FROM CurrencyType WHERE IsoCode = 'JPY'")['Id']);
  const shown = (): unknown => t.org.queryContext(t.admin).currencies?.rate('JPY');
  assert.throws(() =>
    t.org.transaction(() => {
      t.update('CurrencyType', { Id: yen, ConversionRate: 300 });
      assert.equal(shown(), 300);
      throw new Error('undone');
    })
  );
  assert.equal(shown(), 160);
});

test('the corporate currency stays until another takes its place, and rates are then against that', async () => {
  const org = await testOrg(project, several);
  const idOf = (code: string): string =>
    String(org.row(`SELECT Id FROM CurrencyType WHERE IsoCode = '${code}'`)['Id']);
  const refused = (row: SObjectRecord): number =>
    org.refused({ operation: 'update', object: 'CurrencyType', rows: [row] }).length;
  assert.ok(refused({ Id: idOf('EUR'), IsActive: false }) > 0);
  assert.ok(refused({ Id: idOf('EUR'), ConversionRate: 2 }) > 0);
  assert.ok(refused({ Id: idOf('USD'), ConversionRate: 0 }) > 0);
  org.update('CurrencyType', { Id: idOf('USD'), IsCorporate: true });
  assert.deepEqual(
    org
      .query('SELECT IsoCode, ConversionRate, IsCorporate FROM CurrencyType ORDER BY IsoCode')
      .map((row) => [row['IsoCode'], row['ConversionRate'], row['IsCorporate']]),
    [
      ['EUR', 0.8, false],
      ['JPY', 128, false],
      ['USD', 1, true]
    ]
  );
  assert.equal(org.org.currency, 'USD');
});

test('dated rates count by the close date of opportunities, and nowhere else', () => {
  d.one('DatedConversionRate', { IsoCode: 'USD', StartDate: '2026-07-01', ConversionRate: 2 });
  assert.deepEqual(
    d
      .query(
        "SELECT StartDate, NextStartDate, ConversionRate FROM DatedConversionRate WHERE IsoCode = 'USD' ORDER BY StartDate"
      )
      .map(({ attributes: _, ...row }) => row),
    [
      { StartDate: '1700-01-01', NextStartDate: '2026-07-01', ConversionRate: 1.25 },
      { StartDate: '2026-07-01', NextStartDate: null, ConversionRate: 2 }
    ]
  );
  const dollars = { Amount: 100, CurrencyIsoCode: 'USD' };
  d.create(
    'Opportunity',
    opportunity('Before', { ...dollars, CloseDate: '2026-06-30' }),
    opportunity('After', { ...dollars, CloseDate: '2026-07-01' })
  );
  d.one('Account', { Name: 'Static', AnnualRevenue: 100, CurrencyIsoCode: 'USD' });
  assert.deepEqual(
    d
      .query(
        'SELECT Name, convertCurrency(Amount) euros, FORMAT(Amount) shown FROM Opportunity ORDER BY Amount'
      )
      .map((row) => [row['Name'], row['euros'], row['shown']]),
    [
      ['After', 50, 'USD 100.00 (EUR 50.00)'],
      ['Before', 80, 'USD 100.00 (EUR 80.00)']
    ]
  );
  assert.equal(d.row('SELECT SUM(Amount) total FROM Opportunity')['total'], 130);
  assert.equal(d.row('SELECT convertCurrency(AnnualRevenue) euros FROM Account')['euros'], 80);
  const late = String(d.row('SELECT Id FROM DatedConversionRate WHERE StartDate = 2026-07-01')['Id']);
  d.remove('DatedConversionRate', late);
  assert.equal(d.row('SELECT SUM(Amount) total FROM Opportunity')['total'], 160);
});

test('sums of drawn amounts are what one gets by converting each', () => {
  const amount = fc.record({
    Budget__c: fc.integer({ min: 0, max: 1_000_000_00 }).map((cents) => cents / 100),
    CurrencyIsoCode: fc.constantFrom('EUR', 'USD', 'JPY')
  });
  let round = 0;
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1, maxLength: 12 }), (amounts) => {
      const name = `Drawn ${++round}`;
      t.create('Trip__c', ...amounts.map((row) => ({ Name: name, ...row })));
      const expected = amounts.reduce(
        (sum, { Budget__c, CurrencyIsoCode: code }) => sum + Budget__c / ({ EUR: 1, ...RATES }[code] ?? 1),
        0
      );
      const { total } = t.row(`SELECT SUM(Budget__c) total FROM Trip__c WHERE Name = '${name}'`);
      assert.ok(Math.abs(Number(total) - expected) < 0.0051, `${String(total)} and ${expected}`);
    }),
    { numRuns: runs(30) }
  );
});

test('an org that had one currency takes several: what is there is in the corporate one', async () => {
  const { directory, remove } = await writeProject(project);
  const folder = await mkdtemp(join(tmpdir(), 'currencies-'));
  const opened = async (settings: Partial<OrgSettings>): Promise<TestOrg> =>
    new TestOrg(await openOrg({ project: directory, database: join(folder, 'org.db'), settings }));
  const first = await opened({});
  first.one('Trip__c', { Name: 'Old', Budget__c: 7 });
  first.org.close();
  const second = await opened(several.settings);
  assert.deepEqual(second.row('SELECT Name, CurrencyIsoCode FROM Trip__c'), {
    Name: 'Old',
    CurrencyIsoCode: 'EUR'
  });
  const dollar = "SELECT Id, ConversionRate FROM CurrencyType WHERE IsoCode = 'USD'";
  second.update('CurrencyType', { Id: String(second.row(dollar)['Id']), ConversionRate: 1.5 });
  second.org.close();
  const third = await opened({});
  assert.equal(third.row(dollar)['ConversionRate'], 1.5);
  third.org.close();
  await Promise.all([remove(), rm(folder, { recursive: true })]);
});
