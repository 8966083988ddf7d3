import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { LoadError } from '../loadError.ts';
import { readCrmSales } from './readCrmSales.ts';
import type { CrmSales } from './crmTypes.ts';

export const FIXTURE = join(import.meta.dirname, 'fixture');

/** The tiny folder with one file changed; undefined takes the file away. */
function changed(file: string, change: ((text: string) => string) | undefined): string {
  const folder = mkdtempSync(join(tmpdir(), 'ridealong-crm-'));
  cpSync(FIXTURE, folder, { recursive: true });
  const path = join(folder, file);
  if (change === undefined) {
    rmSync(path);
  } else {
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  }
  return folder;
}

/** The line is left out and said; what does not hang on it is read. */
function refuses(file: string, change: (text: string) => string, message: RegExp): CrmSales {
  const data = readCrmSales(changed(file, change));
  assert.match(data.refused.join('\n'), new RegExp(message.source, 'm'));
  assert.ok(data.deals.length > 0 && data.deals.length < 6);
  return data;
}

function ends(file: string, change: ((text: string) => string) | undefined, message: RegExp): void {
  assert.throws(
    () => readCrmSales(changed(file, change)),
    (error) => error instanceof LoadError && message.test(error.message)
  );
}

describe('readCrmSales', () => {
  it('reads the four files and ties them together', () => {
    const data = readCrmSales(FIXTURE);
    assert.deepEqual(data.accounts[0], {
      name: 'Blaufalke Optik',
      sector: 'technolgy',
      yearEstablished: '1994',
      revenue: 118.25,
      employees: 640,
      country: 'Germany',
      parent: 'Grünspan Gruppe'
    });
    assert.equal(data.accounts[2]?.name, 'Kessel, Rohr & Sohn');
    assert.equal(data.accounts[2]?.revenue, undefined);
    assert.deepEqual(data.agents[1], {
      name: 'Quirin Nachtigall',
      manager: 'Hartmut Zoller',
      region: 'West'
    });
    assert.deepEqual(data.deals[0], {
      id: 'AA11',
      agent: 'Ottilie Brandmüller',
      product: 'Lens One',
      account: 'Blaufalke Optik',
      stage: 'Won',
      engagedOn: '2016-10-20',
      closedOn: '2017-03-01',
      value: 305
    });
    assert.deepEqual(
      data.deals.map((deal) => [deal.id, deal.product, deal.account, deal.closedOn]),
      [
        ['AA11', 'Lens One', 'Blaufalke Optik', '2017-03-01'],
        ['BB22', 'Lens Max', 'Grünspan Gruppe', undefined],
        ['CC33', 'Lens Max', undefined, undefined],
        ['DD44', 'Lens One', 'Kessel, Rohr & Sohn', '2017-12-31'],
        ['EE55', 'Lens Max', 'Blaufalke Optik', undefined]
      ]
    );
  });

  it('says what it made of the odd places', () => {
    assert.deepEqual(readCrmSales(FIXTURE).notes, [
      '1 deal calls its product "LensMax" instead of "Lens Max".',
      '1 deal without an account: loaded without one.'
    ]);
  });

  it('takes a byte order mark and Windows line ends', () => {
    const folder = changed('sales_pipeline.csv', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    assert.equal(readCrmSales(folder).deals.length, 5);
  });

  it('names the file that is missing', () => {
    ends('products.csv', undefined, /products\.csv cannot be read\. The folder must hold/);
    assert.throws(() => readCrmSales('/no/such/folder'), /accounts\.csv cannot be read/);
  });

  it('names the column that is missing', () => {
    ends(
      'sales_pipeline.csv',
      (text) => text.replace('engage_date', 'engaged'),
      /^sales_pipeline\.csv, line 1: column engage_date is missing\.$/
    );
  });

  it('names line and column of an invalid date', () => {
    const why = /^sales_pipeline\.csv, line 5, column engage_date: "2\/30\/2017" is not a date/;
    refuses('sales_pipeline.csv', (text) => text.replace('2/28/2017', '2/30/2017'), why);
    const iso = readCrmSales(changed('sales_pipeline.csv', (text) => text.replace('3/1/2017', '2017-03-01')));
    assert.equal(iso.deals[0]?.closedOn, '2017-03-01');
  });

  it('names line and column of everything else that does not fit', () => {
    refuses(
      'accounts.csv',
      (text) => text.replace('640', 'many'),
      /accounts\.csv, line 2, column employees: "many" is not a number/
    );
    refuses(
      'sales_pipeline.csv',
      (text) => text.replace('Engaging', 'Dreaming'),
      /line 3, column deal_stage: "Dreaming" is none of/
    );
    refuses(
      'sales_pipeline.csv',
      (text) => text.replace('AA11,Ottilie', 'AA11,Otto'),
      /line 2, column sales_agent: "Otto Brandmüller" is not in sales_teams/
    );
    refuses(
      'sales_pipeline.csv',
      (text) => text.replace('LensMax', 'Prism'),
      /line 3, column product: "Prism" is not in products/
    );
    refuses(
      'sales_pipeline.csv',
      (text) => text.replace(',Grünspan Gruppe,', ',Rotspan,'),
      /line 3, column account: "Rotspan"/
    );
    refuses(
      'sales_pipeline.csv',
      (text) => text.replace('BB22', 'AA11'),
      /line 3, column opportunity_id: "AA11" comes twice/
    );
    refuses(
      'sales_pipeline.csv',
      (text) => text.replace('12/31/2017,0', ',0'),
      /line 5, column close_date: is empty on a closed deal/
    );
    refuses(
      'sales_teams.csv',
      (text) => text.replace('Hartmut Zoller,West', ',West'),
      /sales_teams\.csv, line 3, column manager: is empty/
    );
  });

  it('names the line with too few columns', () => {
    refuses(
      'products.csv',
      (text) => `${text}Lens Mini\n`,
      /^products\.csv, line 4, column sales_price: is empty/
    );
  });

  it('leaves out what hangs on a line that was left out, and says so of each', () => {
    const data = refuses(
      'accounts.csv',
      (text) => text.replace('640', '640.5'),
      /column employees: "640\.5" is not/
    );
    assert.deepEqual(
      data.deals.map((deal) => deal.id),
      ['BB22', 'CC33', 'DD44']
    );
    assert.equal(data.refused.filter((line) => line.includes('is not in accounts.csv')).length, 2);
  });

  for (const [file, from, to, why] of [
    ['accounts.csv', '1994', 'c. 1994', /line 2, column year_established: "c\. 1994" is not a year/],
    ['accounts.csv', '5120', '1e3', /line 3, column employees: "1e3"/],
    ['accounts.csv', '904.5', '1e20', /line 3, column revenue: "1e20"/],
    ['accounts.csv', 'Switzerland', 'x'.repeat(81), /column office_location: .* has 81 characters/],
    [
      'accounts.csv',
      '\n"Kessel',
      '\ngrünspan  gruppe,,,,,,\n"Kessel',
      /line 4, column account: .* comes twice: it stands in line 3/
    ],
    [
      'sales_teams.csv',
      'Quirin Nachtigall',
      'Ottilie Brandmüller',
      /line 3, column sales_agent: .* comes twice/
    ],
    ['sales_teams.csv', 'Wibke Sommerlad', `${'W'.repeat(41)} S`, /line 4, column sales_agent: .* too long/],
    ['products.csv', 'Lens Max', 'LENS ONE', /line 3, column product: "LENS ONE" comes twice/],
    ['products.csv', '4875', '4.875,00 EUR', /products\.csv, line 3/],
    ['sales_pipeline.csv', ',305', ',0x131', /line 2, column close_value: "0x131" is not a number/],
    ['sales_pipeline.csv', ',305', ',100000000000000000000', /line 2, column close_value/],
    ['sales_pipeline.csv', 'AA11', '"AA11', /sales_pipeline\.csv, line 2: a quote/]
  ] as const) {
    it(`names ${to.slice(0, 20)} in ${file}`, () => {
      refuses(file, (text) => text.replace(from, to), why);
    });
  }

  for (const [what, file, change] of [
    [
      'semicolons and blank rows',
      'accounts.csv',
      (text: string) => text.replaceAll('"', '').replaceAll(/,(?! )/g, ';') + ';;;;;;\n'
    ],
    [
      'a header line as other programs write it',
      'sales_teams.csv',
      (text: string) => text.replace('sales_agent,manager', '\uFEFF Sales_Agent ,"Manager"')
    ],
    [
      'CRLF that ends in LF',
      'sales_teams.csv',
      (text: string) => text.replace('\n', '\r\n').replace('\n', '\r\n')
    ],
    ['an index column without a name', 'products.csv', (text: string) => text.replaceAll(/^(?=.)/gm, ',')]
  ] as const) {
    it(`reads ${what}`, () => {
      const data = readCrmSales(changed(file, change));
      assert.deepEqual(data.refused, []);
      assert.deepEqual(data.deals, readCrmSales(FIXTURE).deals);
    });
  }

  it('loads a circle of parents without one of its links, and names the line', () => {
    const { accounts, notes, refused } = readCrmSales(
      changed('accounts.csv', (text) =>
        text
          .replace('Switzerland,', 'Switzerland,Blaufalke Optik')
          .replace('Somebody Unknown', '"Kessel, Rohr & Sohn"')
      )
    );
    assert.deepEqual(refused, []);
    assert.deepEqual(
      accounts.map(({ parent }) => parent),
      ['Grünspan Gruppe', undefined, undefined]
    );
    assert.match(
      notes.join('\n'),
      /^accounts\.csv, line 3, column subsidiary_of: names "Blaufalke Optik", which is part of it: loaded without it\.$/m
    );
    assert.match(notes.join('\n'), /^accounts\.csv, line 4, column subsidiary_of: names the account itself/m);
  });

  it('reads Windows-1252 and says so', () => {
    const folder = changed('accounts.csv', (text) => text);
    const path = join(folder, 'accounts.csv');
    writeFileSync(path, Buffer.from(readFileSync(path, 'utf8'), 'latin1'));
    const { accounts, notes } = readCrmSales(folder);
    assert.equal(accounts[1]?.name, 'Grünspan Gruppe');
    assert.match(notes.join('\n'), /accounts\.csv is not UTF-8: read as Windows-1252/);
  });
});
