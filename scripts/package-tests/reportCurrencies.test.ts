/** Reports of an org with several currencies say what the same records give when each amount is converted by hand. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { RestUser, startLocalOrg } from '../sync/testing/localOrgProcess.ts';
import type { LocalOrgProcess } from '../sync/testing/localOrgProcess.ts';
import { FIGURES } from './figures.ts';
import type { Figures, Row } from './figures.ts';
import { compared, Readers } from './reportReaders.ts';
import { COMPILED } from '../sync/testing/compiled.ts';

const STATIC: Readonly<Record<string, number>> = { EUR: 1, GBP: 0.86, SEK: 11.4 };
/** From New Year's Day on, pounds are dearer: some deals close before, some after. */
const DEARER = 0.7;
/** Of the sample data's users: the leader lives in Stockholm. */
const PERSONAL: Readonly<Record<string, string>> = { admin: 'EUR', leader: 'SEK' };

let started: LocalOrgProcess;
let org: Readers;
let newYear: string;

before(async () => {
  started = await startLocalOrg(['--currencies', 'EUR,GBP=0.86,SEK=11.4', '--dated-rates']);
  newYear = `${new Date().getFullYear() + 1}-01-01`;
  const admin = new RestUser(started.url, await started.logIn('admin@ridealong.local'));
  await admin.create('DatedConversionRate', { IsoCode: 'GBP', StartDate: newYear, ConversionRate: DEARER });
  await sync(await started.logIn('sync@ridealong.local'));
  org = await Readers.of(started, Object.keys(PERSONAL), inPersonal);
});
after(() => started[Symbol.asyncDispose]());

async function sync(token: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'ridealong-reports-'));
  const main = join(import.meta.dirname, '../sync/main.ts');
  const child = spawn(process.execPath, [main, 'sync', '--state', folder], {
    env: { PATH: process.env['PATH'], ...COMPILED, SF_INSTANCE_URL: started.url, SF_ACCESS_TOKEN: token },
    stdio: ['ignore', 'ignore', 'inherit']
  });
  await once(child, 'exit');
  await rm(folder, { recursive: true });
  assert.equal(child.exitCode, 0);
}

/** Deals have rates by the day, themes have not. */
function inPersonal(persona: string, row: Row): Row {
  const to = PERSONAL[persona] ?? 'EUR';
  const rate = (code: string): number =>
    code === 'GBP' && typeof row['CloseDate'] === 'string' && row['CloseDate'] >= newYear
      ? DEARER
      : (STATIC[code] ?? Number.NaN);
  const converted = (name: string): Row => {
    const amount = row[name];
    return typeof amount === 'number'
      ? { [name]: (amount / rate(String(row['CurrencyIsoCode']))) * rate(to) }
      : {};
  };
  return { ...row, ...converted('Amount'), ...converted('Pipeline_Share__c') };
}

/** Sums are rounded to the cent; shares of sums to what is left of it. */
function assertClose(actual: Figures, expected: Figures, what: string): void {
  assert.deepEqual(Object.keys(actual).toSorted(), Object.keys(expected).toSorted(), what);
  for (const [key, values] of Object.entries(expected)) {
    values.forEach((value, index) => {
      const other = actual[key]?.[index];
      const isClose =
        typeof value === 'number' && typeof other === 'number' && Math.abs(value - other) <= 0.0051;
      assert.ok(
        isClose || Object.is(value, other),
        `${what}, ${key}: ${String(other)}, not ${String(value)}`
      );
    });
  }
}

for (const name of Object.keys(FIGURES)) {
  test(name, async () => {
    const personas = name === 'Problems_Logged' ? ['admin'] : Object.keys(PERSONAL);
    for (const persona of personas) {
      const expected = await org.secondOpinion(persona, name);
      assertClose(compared(await org.figures(persona, name), expected), expected, `${name} for ${persona}`);
    }
  });
}

test('the deals of this org are in three currencies, and the leader sees other amounts than the admin', async () => {
  const currencies = await org.read(
    'admin',
    'SELECT CurrencyIsoCode FROM Opportunity GROUP BY CurrencyIsoCode'
  );
  assert.equal(currencies.length, 3);
  const sumFor = async (persona: string): Promise<unknown> =>
    (await org.figures(persona, 'Pipeline_By_Joint_Meetings'))['all']?.[0];
  assert.notEqual(await sumFor('leader'), await sumFor('admin'));
});
