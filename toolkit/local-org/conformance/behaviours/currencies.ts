/** Longer than files are elsewhere: a table, in which each behaviour stands for itself. */
import assert from 'node:assert/strict';
import { assumed, page, soqlReference } from '../behaviour.ts';
import type { Area, Source } from '../behaviour.ts';
import { asFields, asList, assertError, Client } from '../client.ts';
import type { Answer, Fields } from '../client.ts';
import { startOrg } from '../startTestOrg.ts';

const RATES = { USD: 1.25, JPY: 160 };

const convertCurrency = soqlReference(
  'sforce_api_calls_soql_querying_currency_fields',
  'Querying Currency Fields in Multi-Currency Orgs'
);
const objectPage = (name: string): Source =>
  page(
    `https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_${name.toLowerCase()}.htm`,
    `Object reference, ${name}`
  );
const help = (id: string, name: string): Source =>
  page(`https://help.salesforce.com/s/articleView?id=${id}`, `Salesforce Help, ${name}`);
const advanced = help(
  'sales.administration_about_advanced_currency_management.htm',
  'About Advanced Currency Management'
);
const multiple = help(
  'sales.admin_enable_multicurrency_implications.htm',
  'Implications of Enabling Multiple Currencies'
);

/** An org of the shop with euros, dollars and yen, and a seller whose own currency is the dollar. */
async function withCurrencies(
  work: (people: { admin: Client; seller: Client }) => Promise<void>,
  datedRates = false
): Promise<void> {
  const running = await startOrg(undefined, {}, { currencies: { rates: RATES, datedRates } });
  try {
    const admin = await Client.login(running.url, 'admin@local.example');
    await work({ admin, seller: await addSeller(admin) });
  } finally {
    await running.stop();
  }
}

async function addSeller(admin: Client): Promise<Client> {
  const [profile] = await admin.query("SELECT Id FROM Profile WHERE Name = 'System Administrator'");
  await admin.create('User', {
    Username: 'seller@shop.example',
    LastName: 'Seller',
    Email: 'seller@shop.example',
    Alias: 'seller',
    ProfileId: profile?.['Id'],
    TimeZoneSidKey: 'Europe/Berlin',
    LocaleSidKey: 'en_US',
    EmailEncodingKey: 'UTF-8',
    LanguageLocaleKey: 'en_US',
    DefaultCurrencyIsoCode: 'USD'
  });
  return Client.login(admin.url, 'seller@shop.example');
}

const deal = (Name: string, more: Fields): Fields => ({
  Name,
  StageName: 'Prospecting',
  CloseDate: '2030-07-01',
  ...more
});

/** 100 euros, 150 dollars (120 euros), 8,000 yen (50 euros). */
async function threeDeals(client: Client): Promise<string[]> {
  const ids = [];
  for (const [name, Amount, CurrencyIsoCode] of [
    ['Euros', 100, 'EUR'],
    ['Dollars', 150, 'USD'],
    ['Yen', 8000, 'JPY']
  ]) {
    ids.push(await client.create('Opportunity', deal(String(name), { Amount, CurrencyIsoCode })));
  }
  return ids;
}

const ask = (client: Client, soql: string): Promise<Answer> =>
  client.get(`/query?q=${encodeURIComponent(soql)}`);
const names = (rows: readonly Fields[]): unknown[] => rows.map((row) => row['Name']);

export const currencies: Area = {
  name: 'Several currencies',
  behaviours: [
    {
      does: 'Without them there is no CurrencyType, and records have no CurrencyIsoCode.',
      source: objectPage('CurrencyType'),
      test: async ({ admin }) => {
        assert.equal((await admin.get('/sobjects/CurrencyType/describe')).status, 404);
        assertError(await ask(admin, 'SELECT CurrencyIsoCode FROM Account'), 400, 'INVALID_FIELD');
      }
    },
    {
      does: 'CurrencyType has a row for each currency: code, rate against the corporate one, decimal places, whether it is active. They are created and updated, never deleted.',
      source: objectPage('CurrencyType'),
      test: () =>
        withCurrencies(async ({ admin }) => {
          const fields = 'Id, IsoCode, ConversionRate, DecimalPlaces, IsActive, IsCorporate';
          const rows = await admin.query(`SELECT ${fields} FROM CurrencyType ORDER BY IsoCode`);
          assert.deepEqual(
            rows.map((row) => [
              row['IsoCode'],
              row['ConversionRate'],
              row['DecimalPlaces'],
              row['IsCorporate']
            ]),
            [
              ['EUR', 1, 2, true],
              ['JPY', 160, 0, false],
              ['USD', 1.25, 2, false]
            ]
          );
          const id = String(rows[2]?.['Id']);
          assert.equal(
            (await admin.patch(`/sobjects/CurrencyType/${id}`, { ConversionRate: 1.3 })).status,
            204
          );
          assert.notEqual((await admin.delete(`/sobjects/CurrencyType/${id}`)).status, 204);
          const since = new Date(Date.now() - 60_000).toISOString();
          const until = new Date(Date.now() + 60_000).toISOString();
          const updated = await admin.get(
            `/sobjects/CurrencyType/updated?start=${encodeURIComponent(since)}&end=${encodeURIComponent(until)}`
          );
          assert.ok(asFields(updated.body)['ids']);
        })
    },
    {
      does: 'A currency that is set corporate takes the place of the one before, and all rates are against it.',
      source: objectPage('CurrencyType'),
      test: () =>
        withCurrencies(async ({ admin }) => {
          const [dollar] = await admin.query("SELECT Id FROM CurrencyType WHERE IsoCode = 'USD'");
          await admin.patch(`/sobjects/CurrencyType/${String(dollar?.['Id'])}`, { IsCorporate: true });
          const rows = await admin.query(
            'SELECT ConversionRate, IsCorporate FROM CurrencyType ORDER BY IsoCode'
          );
          assert.deepEqual(
            rows.map((row) => [row['ConversionRate'], row['IsCorporate']]),
            [
              [0.8, false],
              [128, false],
              [1, true]
            ]
          );
        })
    },
    {
      does: 'CurrencyIsoCode is described as a restricted picklist of the active currencies.',
      source: objectPage('Opportunity'),
      test: () =>
        withCurrencies(async ({ admin }) => {
          const described = asFields((await admin.get('/sobjects/Opportunity/describe')).body);
          const field = asList(described['fields']).find((each) => each['name'] === 'CurrencyIsoCode');
          assert.equal(field?.['type'], 'picklist');
          assert.equal(field?.['restrictedPicklist'], true);
          assert.deepEqual(
            asList(field?.['picklistValues']).map(({ value }) => value),
            ['EUR', 'JPY', 'USD']
          );
        })
    },
    {
      does: 'A new record is in the currency of the user who makes it, or in any other that is active.',
      source: help('sales.admin_currency.htm', 'Manage Multiple Currencies'),
      test: () =>
        withCurrencies(async ({ admin, seller }) => {
          const id = await seller.create('Account', { Name: 'Own' });
          const [row] = await admin.query(`SELECT CurrencyIsoCode FROM Account WHERE Id = '${id}'`);
          assert.equal(row?.['CurrencyIsoCode'], 'USD');
          assertError(
            await seller.post('/sobjects/Account', { Name: 'Pounds', CurrencyIsoCode: 'GBP' }),
            400,
            'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST'
          );
        })
    },
    {
      does: 'convertCurrency() gives an amount in the currency of the user who asks; it takes an alias.',
      source: convertCurrency,
      test: () =>
        withCurrencies(async ({ admin, seller }) => {
          await threeDeals(admin);
          const soql = 'SELECT Amount, convertCurrency(Amount) mine FROM Opportunity ORDER BY Name';
          const amounts = async (client: Client): Promise<unknown[]> =>
            (await client.query(soql)).map((row) => [row['Amount'], row['mine']]);
          assert.deepEqual(await amounts(seller), [
            [150, 150],
            [100, 125],
            [8000, 62.5]
          ]);
          assert.deepEqual(await amounts(admin), [
            [150, 120],
            [100, 100],
            [8000, 50]
          ]);
        })
    },
    {
      does: 'convertCurrency() is refused in WHERE and in ORDER BY: amounts are ordered by what they are worth anyway.',
      source: convertCurrency,
      test: () =>
        withCurrencies(async ({ admin }) => {
          await threeDeals(admin);
          for (const rest of ['WHERE convertCurrency(Amount) > 1', 'ORDER BY convertCurrency(Amount)']) {
            assertError(await ask(admin, `SELECT Id FROM Opportunity ${rest}`), 400, 'MALFORMED_QUERY');
          }
          const rows = await admin.query('SELECT Name FROM Opportunity ORDER BY Amount');
          assert.deepEqual(names(rows), ['Yen', 'Euros', 'Dollars']);
        })
    },
    {
      does: 'In a filter USD125 stands for that much in any currency; a number without a code for that number in each.',
      source: convertCurrency,
      test: () =>
        withCurrencies(async ({ admin }) => {
          await threeDeals(admin);
          const found = async (filter: string): Promise<unknown[]> =>
            names(await admin.query(`SELECT Name FROM Opportunity WHERE ${filter} ORDER BY Name`));
          assert.deepEqual(await found('Amount >= USD125'), ['Dollars', 'Euros']);
          assert.deepEqual(await found('Amount = JPY16000'), ['Euros']);
          assert.deepEqual(await found('Amount > 125'), ['Dollars', 'Yen']);
          const mixed = await ask(admin, 'SELECT Id FROM Opportunity WHERE Amount IN (USD5, 6)');
          assert.equal(mixed.status, 400);
        })
    },
    {
      does: 'Aggregates are in the corporate currency for every user; in HAVING no code is taken.',
      source: convertCurrency,
      test: () =>
        withCurrencies(async ({ admin, seller }) => {
          await threeDeals(admin);
          const [sum] = await seller.query('SELECT SUM(Amount) total, MAX(Amount) most FROM Opportunity');
          assert.deepEqual([sum?.['total'], sum?.['most']], [270, 120]);
          const having =
            'SELECT StageName, MAX(Amount) FROM Opportunity GROUP BY StageName HAVING MAX(Amount)';
          assert.equal((await admin.query(`${having} > 110`)).length, 1);
          assert.equal((await ask(admin, `${having} > USD110`)).status, 400);
        })
    },
    {
      does: 'An amount reads as that of its record, with that of the reader in parentheses: in FORMAT(), in the UI API and in GraphQL.',
      source: multiple,
      test: () =>
        withCurrencies(async ({ admin, seller }) => {
          const [, , yen = ''] = await threeDeals(admin);
          const shown = 'JPY 8,000 (USD 62.50)';
          const formatted = 'FORMAT(Amount) own, FORMAT(convertCurrency(Amount)) mine';
          const [row] = await seller.query(`SELECT ${formatted} FROM Opportunity WHERE Id = '${yen}'`);
          assert.deepEqual([row?.['own'], row?.['mine']], [shown, 'USD 62.50']);
          const record = asFields(
            (await seller.get(`/ui-api/records/${yen}?fields=Opportunity.Amount`)).body
          );
          assert.deepEqual(asFields(record['fields'])['Amount'], { displayValue: shown, value: 8000 });
          const answer = await seller.post('/graphql', {
            query: `{ uiapi { query { Opportunity(where: { Id: { eq: "${yen}" } }) { edges { node { Amount { value displayValue } CurrencyIsoCode { value } } } } } } }`
          });
          assert.match(
            JSON.stringify(answer.body),
            /"Amount":\{"value":8000,"displayValue":"JPY 8,000 \(USD 62.50\)"\}/
          );
          assert.match(JSON.stringify(answer.body), /"CurrencyIsoCode":\{"value":"JPY"\}/);
        })
    },
    {
      does: 'With advanced currency management a rate counts from its day to the day before the next one; the first is of all time.',
      source: advanced,
      test: () =>
        withCurrencies(async ({ admin }) => {
          await admin.create('DatedConversionRate', {
            IsoCode: 'USD',
            StartDate: '2030-07-01',
            ConversionRate: 2
          });
          const rows = await admin.query(
            "SELECT StartDate, NextStartDate, ConversionRate FROM DatedConversionRate WHERE IsoCode = 'USD' ORDER BY StartDate"
          );
          assert.deepEqual(
            rows.map((row) => [row['NextStartDate'], row['ConversionRate']]),
            [
              ['2030-07-01', 1.25],
              [null, 2]
            ]
          );
        }, true)
    },
    {
      does: 'Opportunities take the dated rate of their close date; other records the one rate of their currency.',
      source: advanced,
      test: () =>
        withCurrencies(async ({ admin }) => {
          await admin.create('DatedConversionRate', {
            IsoCode: 'USD',
            StartDate: '2030-07-01',
            ConversionRate: 2
          });
          const dollars = { Amount: 100, CurrencyIsoCode: 'USD' };
          await admin.create('Opportunity', deal('A', { ...dollars, CloseDate: '2030-06-30' }));
          await admin.create('Opportunity', deal('B', { ...dollars, CloseDate: '2030-07-01' }));
          await admin.create('Account', { Name: 'C', AnnualRevenue: 100, CurrencyIsoCode: 'USD' });
          const deals = await admin.query(
            'SELECT convertCurrency(Amount) euros FROM Opportunity ORDER BY Name'
          );
          assert.deepEqual(
            deals.map((row) => row['euros']),
            [80, 50]
          );
          const [account] = await admin.query('SELECT convertCurrency(AnnualRevenue) euros FROM Account');
          assert.equal(account?.['euros'], 80);
        }, true)
    },
    {
      does: 'A converted amount has the decimal places of its currency.',
      source: assumed('converted-decimals', 'the page on convertCurrency() shows formatted amounts only'),
      test: () =>
        withCurrencies(async ({ admin }) => {
          await admin.create('Opportunity', deal('Third', { Amount: 100, CurrencyIsoCode: 'JPY' }));
          const [row] = await admin.query('SELECT convertCurrency(Amount) euros FROM Opportunity');
          assert.equal(row?.['euros'], 0.63);
        })
    },
    {
      does: 'Sums add up what each amount is worth, and round the sum.',
      source: assumed('sum-of-converted', 'no page says whether amounts are rounded before they are added'),
      test: () =>
        withCurrencies(async ({ admin }) => {
          for (const name of ['A', 'B']) {
            await admin.create('Opportunity', deal(name, { Amount: 1, CurrencyIsoCode: 'JPY' }));
          }
          const [row] = await admin.query('SELECT SUM(Amount) total FROM Opportunity');
          assert.equal(row?.['total'], 0.01, 'each is 0.00625');
        })
    },
    {
      does: 'convertCurrency() in an org with one currency is INVALID_FIELD.',
      source: assumed(
        'convert-one-currency',
        'the page says that it needs several currencies, not what happens otherwise'
      ),
      test: async ({ admin }) => {
        assertError(
          await ask(admin, 'SELECT convertCurrency(Amount) FROM Opportunity'),
          400,
          'INVALID_FIELD'
        );
      }
    },
    {
      does: 'A dated rate can be created through the API.',
      source: assumed(
        'dated-rate-create',
        'the list of calls of DatedConversionRate has no create(); loaders of rates create them'
      ),
      test: () =>
        withCurrencies(async ({ admin }) => {
          await admin.create('DatedConversionRate', {
            IsoCode: 'JPY',
            StartDate: '2031-01-01',
            ConversionRate: 150
          });
        }, true)
    }
  ]
};
