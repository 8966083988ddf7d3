/** Every report over the sample data says what somebody else works out from the same records, for every persona. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { readProject } from '@toolkit/sfdx-project';
import { startLocalOrg } from '../sync/testing/localOrgProcess.ts';
import type { LocalOrgProcess } from '../sync/testing/localOrgProcess.ts';
import { FIGURES, wilson } from './figures.ts';
import type { Row } from './figures.ts';
import { checkDashboards } from './dashboardReaders.ts';
import { PERSONAS, Readers, rounded } from './reportReaders.ts';
import type { Result } from './reportReaders.ts';

let started: LocalOrgProcess;
let org: Readers;

before(async () => {
  started = await startLocalOrg([]);
  org = await Readers.of(started);
});
after(() => started[Symbol.asyncDispose]());

test('every report has a second opinion', async () => {
  const { reports } = await readProject(join(import.meta.dirname, '../..'));
  assert.deepEqual(reports.map(({ developerName }) => developerName).sort(), Object.keys(FIGURES).sort());
});

test('every filter of a report file is one that the mutations change', async () => {
  const { reports } = await readProject(join(import.meta.dirname, '../..'));
  for (const { developerName, xml } of reports) {
    const { reportFilters } = await org.definition('admin', developerName);
    const written = xml.child('filter')?.children('criteriaItems') ?? [];
    assert.equal(reportFilters.length, written.length, developerName);
    assert.ok(!xml.has('crossFilters'), `${developerName}: nothing changes its cross filters`);
  }
});

for (const name of Object.keys(FIGURES)) {
  test(name, async () => {
    for (const persona of PERSONAS) {
      await org.check(persona, name, 'over the sample data');
    }
  });
}

const OPPOSITES: Readonly<Record<string, string>> = {
  equals: 'notEqual',
  notEqual: 'equals',
  greaterThan: 'lessOrEqual',
  greaterOrEqual: 'lessThan',
  lessOrEqual: 'greaterThan',
  lessThan: 'greaterOrEqual'
};

test('every component of the dashboards says the same', async () => {
  for (const persona of PERSONAS) {
    await checkDashboards(org, persona);
  }
});

test('turning any filter of any report round changes its figures', async () => {
  for (const name of Object.keys(FIGURES)) {
    const before = rounded(await org.figures('admin', name));
    const { reportFilters: filters } = await org.definition('admin', name);
    for (const [index, filter] of filters.entries()) {
      const turned = { ...filter, operator: OPPOSITES[filter.operator] ?? '' };
      assert.notDeepEqual(
        rounded(await org.figures('admin', name, { reportFilters: filters.with(index, turned) })),
        before,
        `${name}: ${filter.column} ${filter.operator} ${filter.value}`
      );
    }
  }
});

test('shares of the pipeline add up to the cent', async () => {
  const url = await org.urlOf('leader', 'Recurring_Challenges');
  const { factMap, groupingsDown } = (await org.call('leader', url)).body as Result;
  const shares = groupingsDown.groupings.map(({ key }) => factMap[`${key}!T`]?.aggregates[0]?.value ?? 0);
  const cents = shares.reduce((total, share) => total + Math.round(share * 100), 0);
  const [themes, challenges] = [
    await org.read('leader', 'SELECT Id, Merged_Into__c, Pipeline_Share__c FROM Challenge_Theme__c'),
    await org.read(
      'leader',
      'SELECT Opportunity__c, Opportunity__r.Amount, Theme__c, Severity__c FROM Customer_Challenge__c WHERE Theme__c != null AND Opportunity__r.IsClosed = false'
    )
  ];
  const intoOf = new Map(themes.map((theme) => [theme['Id'], theme['Merged_Into__c'] ?? theme['Id']]));
  // Amounts of small groups are not shown: what is missing is what they would have got, and not a cent more.
  const hidden = new Set(themes.filter((row) => row['Pipeline_Share__c'] === null).map((row) => row['Id']));
  const WEIGHTS: Record<string, number> = { 'Deal Breaker': 3, Painful: 2 };
  const byDeal = Map.groupBy(challenges, (row) => row['Opportunity__c']);
  let [all, missing] = [0, 0];
  for (const heard of byDeal.values()) {
    const worst = new Map<unknown, number>();
    for (const row of heard) {
      const theme = intoOf.get(row['Theme__c']);
      worst.set(theme, Math.max(worst.get(theme) ?? 0, WEIGHTS[String(row['Severity__c'])] ?? 1));
    }
    const cents = Math.round(Number((heard[0]?.['Opportunity__r'] as Row)['Amount'] ?? 0) * 100);
    const whole = [...worst.values()].reduce((sum, weight) => sum + weight, 0);
    const gone = [...worst].reduce((sum, [theme, weight]) => sum + (hidden.has(theme) ? weight : 0), 0);
    all += cents;
    missing += (cents * gone) / whole;
  }
  assert.ok(hidden.size > 0 && missing > 0 && cents > 0, 'some are shown, some are not');
  assert.ok(Math.abs(all - missing - cents) <= byDeal.size, `${all} - ${missing} is not ${cents}`);
});

/** Newcombe, "Two-sided confidence intervals for the single proportion" (1998), table I, method 3. */
test('intervals are those of the literature', () => {
  for (const [won, n, low, high] of [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718]
  ] as const) {
    assert.deepEqual(
      wilson(won, n).map((bound) => Math.abs(Number(bound.toFixed(4)))),
      [low, high]
    );
  }
});
