/**
 * What hangs on themes, to the cent: the sync works it out, a merge adds it up without counting a deal twice, an undo gives
 * back what was there before, and the shares add up to the open amount whatever is merged.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { openChallengeSite } from './challengesSite.ts';
import type { ChallengeSite } from './challengesSite.ts';
import type { ChallengeWorld } from './challengesWorld.ts';

const THEME = 'Challenge_Theme__c';
const repository = resolve(import.meta.dirname, '../..');

let site: ChallengeSite;
let world: ChallengeWorld;
let token: string;
before(async () => {
  site = await openChallengeSite();
  ({ world } = site);
  token = (await site.person(world.newUser('Sina', 'Sync', 'Sync'))).token;
});
after(() => site.close());

async function sync(): Promise<void> {
  const env = { ...process.env, SF_INSTANCE_URL: site.url, SF_ACCESS_TOKEN: token };
  await promisify(execFile)(process.execPath, ['scripts/sync/main.ts', 'sync'], { cwd: repository, env });
}

const FIGURES = [
  'Accounts__c',
  'Opportunities__c',
  'Open_Pipeline__c',
  'Pipeline_Share__c',
  'Won_Amount__c',
  'Lost_Amount__c'
] as const;
type Figures = Record<(typeof FIGURES)[number], number>;

/** By name of the theme; a figure that the sync has had no reason to write yet is none. */
async function synced(): Promise<Record<string, Figures>> {
  await sync();
  const rows = world.admin.rows(`SELECT Name, ${FIGURES.join(', ')} FROM ${THEME} ORDER BY Name`);
  return Object.fromEntries(
    rows.map((row) => [
      String(row['Name']),
      Object.fromEntries(FIGURES.map((field) => [field, Number(row[field] ?? 0)])) as Figures
    ])
  );
}
const shares = (figures: Record<string, Figures>): string =>
  Object.values(figures)
    .reduce((sum, { Pipeline_Share__c }) => sum + Pipeline_Share__c, 0)
    .toFixed(2);

test('are the same after a merge and its undo, and add up in between', { timeout: 120_000 }, async () => {
  const [a, b, c] = ['A', 'B', 'C'].map((name) => world.newTheme(name)) as [string, string, string];
  // Three deals from three accounts of each kind: amounts of fewer are not shown (the sync's small-group rule).
  const accounts = ['One', 'Two', 'Three'].map((Name) => world.admin.create('Account', { Name }));
  const threeOf = (name: string, fields: Record<string, unknown>): string[] =>
    accounts.map((AccountId, n) => world.newDeal(`${name} ${n}`, { ...fields, AccountId }));
  const deals = {
    both: threeOf('Both', { Amount: 1000.01 }),
    onlyA: threeOf('Only A', { Amount: 333.33 }),
    all: threeOf('All three', { Amount: 100 }),
    won: threeOf('Won', { Amount: 77.77, StageName: 'Closed Won' }),
    lost: threeOf('Lost', { Amount: 12.34, StageName: 'Closed Lost' })
  };
  const heard: [string[], string, string | null][] = [
    [deals.both, a, 'Deal Breaker'],
    [deals.both, b, 'Nuisance'],
    [deals.onlyA, a, null],
    [deals.all, a, 'Painful'],
    [deals.all, b, 'Painful'],
    [deals.all, c, 'Painful'],
    [deals.won, a, 'Nuisance'],
    [deals.won, b, 'Nuisance'],
    [deals.lost, b, 'Deal Breaker']
  ];
  for (const [of, theme, severity] of heard) {
    for (const deal of of) {
      world.hear('h', { Opportunity__c: deal, Theme__c: theme, Severity__c: severity }, world.admin);
    }
  }

  const earlier = await synced();
  assert.equal(earlier['A']?.Open_Pipeline__c, 4300.02);
  assert.equal(earlier['B']?.Open_Pipeline__c, 3300.03);
  assert.equal(shares(earlier), '4300.02');

  world.owner.update(THEME, a, { Merged_Into__c: b });
  const merged = await synced();
  assert.deepEqual(merged['B'], {
    Accounts__c: 3,
    Opportunities__c: 15,
    Open_Pipeline__c: 4300.02,
    Pipeline_Share__c: merged['B']?.Pipeline_Share__c,
    Won_Amount__c: 233.31,
    Lost_Amount__c: 37.02
  });
  assert.equal(merged['A']?.Open_Pipeline__c, 0, 'nothing hangs on a theme that was merged away');
  assert.equal(merged['A'].Pipeline_Share__c, 0);
  assert.equal(shares(merged), '4300.02', 'each open deal is split once, merged or not');

  world.owner.update(THEME, b, { Merged_Into__c: c });
  assert.equal(shares(await synced()), '4300.02');
  world.owner.update(THEME, b, { Merged_Into__c: null });
  world.owner.update(THEME, a, { Merged_Into__c: null });
  assert.deepEqual(await synced(), earlier, 'as before, to the cent');
});
