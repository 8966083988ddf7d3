/** The sync against an org with several currencies, as processes: figures to the cent, rates that change, and what the doctor says. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { RestUser, startLocalOrg } from './testing/localOrgProcess.ts';
import type { LocalOrgProcess } from './testing/localOrgProcess.ts';
import { COMPILED } from './testing/compiled.ts';

let org: LocalOrgProcess;
let admin: RestUser;
let token: string;
let folder: string;

before(async () => {
  org = await startLocalOrg(['--currencies', 'EUR,GBP=0.86,SEK=11.4', '--dated-rates']);
  admin = new RestUser(org.url, await org.logIn('admin@ridealong.local'));
  token = await org.logIn('sync@ridealong.local');
  folder = await mkdtemp(join(tmpdir(), 'ridealong-currencies-'));
});
after(async () => {
  await org[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

async function run(script: string, ...args: string[]): Promise<string> {
  const child = spawn(process.execPath, [join(import.meta.dirname, script), ...args], {
    env: { PATH: process.env['PATH'], ...COMPILED, SF_INSTANCE_URL: org.url, SF_ACCESS_TOKEN: token },
    stdio: ['ignore', 'pipe', 'pipe']
  });
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  assert.equal(child.exitCode, 0, `${out}\n${err}`);
  return out;
}

const sync = (): Promise<string> => run('main.ts', 'sync', '--state', join(folder, 'state'), '--json');

const cents = (amount: unknown): number => Math.round(Number(amount) * 100);
const added = (amounts: readonly number[]): number => amounts.reduce((sum, each) => sum + each, 0);

/** Three deals of three accounts in three currencies, each with a challenge of both themes: fewer would be left out. */
const DEALS = [
  ['EUR', 100.01],
  ['GBP', 33.33],
  ['SEK', 999.99]
] as const;

async function makeDeals(): Promise<void> {
  const [first, second] = [
    await admin.create('Challenge_Theme__c', { Name: 'Converted one' }),
    await admin.create('Challenge_Theme__c', { Name: 'Converted two' })
  ];
  for (const [code, Amount] of DEALS) {
    const AccountId = await admin.create('Account', { Name: `Converted ${code}` });
    const deal = await admin.create('Opportunity', {
      Name: `Converted ${code}`,
      AccountId,
      Amount,
      CurrencyIsoCode: code,
      StageName: 'Prospecting',
      CloseDate: '2031-01-31'
    });
    for (const [Theme__c, Severity__c] of [
      [first, 'Deal Breaker'],
      [second, 'Nuisance']
    ]) {
      const Statement__c = `Converted ${code} ${Severity__c ?? ''}`;
      await admin.create('Customer_Challenge__c', {
        Opportunity__c: deal,
        Theme__c,
        Severity__c,
        Statement__c
      });
    }
  }
}

const themes = (): Promise<Record<string, unknown>[]> =>
  admin.query(
    "SELECT Name, CurrencyIsoCode, Open_Pipeline__c, Pipeline_Share__c FROM Challenge_Theme__c WHERE Name LIKE 'Converted %' ORDER BY Name"
  );

/** Against the org's own conversion, deal by deal. */
async function assertFigures(): Promise<number> {
  const deals = await admin.query(
    "SELECT convertCurrency(Amount) euros FROM Opportunity WHERE Name LIKE 'Converted %'"
  );
  const worth = added(deals.map(({ euros }) => cents(euros)));
  const all = await themes();
  assert.deepEqual(
    all.map((theme) => [cents(theme['Open_Pipeline__c']), theme['CurrencyIsoCode']]),
    [
      [worth, 'EUR'],
      [worth, 'EUR']
    ]
  );
  assert.equal(added(all.map((theme) => cents(theme['Pipeline_Share__c']))), worth);
  return worth;
}

describe('the sync in an org with several currencies', { concurrency: false }, () => {
  it('writes amounts in the corporate currency, and shares that add up to the cent', async () => {
    const currencies = await admin.query(
      'SELECT CurrencyIsoCode code, COUNT(Id) deals FROM Opportunity GROUP BY CurrencyIsoCode ORDER BY CurrencyIsoCode'
    );
    assert.deepEqual(
      currencies.map(({ code }) => code),
      ['EUR', 'GBP', 'SEK']
    );
    await makeDeals();
    await sync();
    // 100.01 + 33.33 / 0.86 + 999.99 / 11.4
    assert.equal(await assertFigures(), 10001 + 3876 + 8772);
  });

  it('has nothing to do again until a rate changes, and then themes follow though no deal has', async () => {
    const stamps = (): Promise<unknown[]> =>
      admin.query('SELECT Id, SystemModstamp FROM Challenge_Theme__c ORDER BY Id');
    const untouched = await stamps();
    await sync();
    assert.deepEqual(await stamps(), untouched);
    await admin.create('DatedConversionRate', {
      IsoCode: 'GBP',
      StartDate: '2020-01-01',
      ConversionRate: 0.5
    });
    await sync();
    assert.equal(await assertFigures(), 10001 + 6666 + 8772);
  });

  it('follows the currency of a deal', async () => {
    const deal = await admin.idOf("SELECT Id FROM Opportunity WHERE Name = 'Converted SEK'");
    await admin.update('Opportunity', deal, { CurrencyIsoCode: 'EUR' });
    await sync();
    assert.equal(await assertFigures(), 10001 + 6666 + 99999);
  });

  it('is told by the doctor when its user has another currency', async () => {
    const doctor = async (): Promise<string> => {
      const child = spawn(
        process.execPath,
        [join(import.meta.dirname, '../doctor/main.ts'), '--target-org', org.url],
        {
          env: { PATH: process.env['PATH'], ...COMPILED },
          stdio: ['ignore', 'pipe', 'pipe']
        }
      );
      const [out] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
      return out;
    };
    assert.match(await doctor(), /currency of the sync.*EUR/);
    const user = await admin.idOf("SELECT Id FROM User WHERE Username = 'sync@ridealong.local'");
    await admin.update('User', user, { DefaultCurrencyIsoCode: 'GBP' });
    assert.match(await doctor(), /currency of the sync[^]*Currency: EUR/);
    await admin.update('User', user, { DefaultCurrencyIsoCode: 'EUR' });
  });
});
