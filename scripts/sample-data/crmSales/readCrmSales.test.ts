import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { LoadError } from '../loadError.ts';
import { readCrmSales } from './readCrmSales.ts';

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

function refuses(file: string, change: ((text: string) => string) | undefined, message: RegExp): void {
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
    refuses('products.csv', undefined, /products\.csv cannot be read\. The folder must hold/);
    assert.throws(() => readCrmSales('/no/such/folder'), /accounts\.csv cannot be read/);
  });

  it('names the column that is missing', () => {
    refuses(
      'sales_pipeline.csv',
      (text) => text.replace('engage_date', 'engaged'),
      /^sales_pipeline\.csv, line 1: column engage_date is missing\.$/
    );
  });

  it('names line and column of a date that is none', () => {
    const why = /^sales_pipeline\.csv, line 5, column engage_date: "2\/30\/2017" is not a date/;
    refuses('sales_pipeline.csv', (text) => text.replace('2/28/2017', '2/30/2017'), why);
    refuses(
      'sales_pipeline.csv',
      (text) => text.replace('3/1/2017', '2017-03-01'),
      /line 2, column close_date: "2017-03-01"/
    );
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
    refuses('products.csv', (text) => `${text}Lens Mini\n`, /^products\.csv, line 4: /);
  });
});
