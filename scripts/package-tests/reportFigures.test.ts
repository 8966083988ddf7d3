/** Every report over the sample data says what somebody else works out from the same records, for every persona. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { readProject } from '@toolkit/sfdx-project';
import { startLocalOrg } from '../sync/testing/localOrgProcess.ts';
import type { LocalOrgProcess } from '../sync/testing/localOrgProcess.ts';
import { COLLEAGUES, FIGURES, figuresOf, wilson } from './figures.ts';
import type { Figures, Row } from './figures.ts';

const BASE = '/services/data/v66.0';
const PERSONAS = ['leader', 'owner', 'rep', 'colleague'];
/** Amounts of themes are for leaders, and for whom an admin chooses. */
const SEES_AMOUNTS = ['leader'];
const AMOUNTS =
  /Challenge_Theme__c\.(Open_Pipeline|Pipeline_Share|Won_Amount|Lost_Amount)__c|\b(Open_Pipeline|Pipeline_Share|Won_Amount|Lost_Amount)__c/;

interface Filter {
  column: string;
  operator: string;
  value: string;
}
interface Metadata {
  aggregates: string[];
  detailColumns: string[];
  developerName: string;
  reportFilters: Filter[];
}
interface Result {
  factMap: Record<string, { aggregates: { value: number | null }[] }>;
  groupingsDown: { groupings: { key: string; value: string | null; label: string }[] };
  reportMetadata: Metadata;
}

/** Reports that show an amount of a theme. */
const amountReports = new Set<string>();

let org: LocalOrgProcess;
const tokens = new Map<string, string>();
const clock = { today: new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date()) };

before(async () => {
  const { directory, reports } = await readProject(join(import.meta.dirname, '../..'));
  for (const { developerName, file } of reports) {
    if (AMOUNTS.test(readFileSync(join(directory, file), 'utf8'))) {
      amountReports.add(developerName);
    }
  }
  assert.ok(amountReports.size > 0);
  org = await startLocalOrg([]);
  for (const persona of [...PERSONAS, 'admin']) {
    tokens.set(persona, await org.logIn(`${persona}@ridealong.local`));
  }
});
after(() => org[Symbol.asyncDispose]());

async function call(
  persona: string,
  path: string,
  body?: object
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(org.url + path, {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${tokens.get(persona) ?? ''}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) })
  });
  return { status: response.status, body: await response.json() };
}

async function read(persona: string, soql: string): Promise<Row[]> {
  const { body } = await call(persona, `${BASE}/query?q=${encodeURIComponent(soql)}`);
  const { records, done } = body as { records: Row[]; done: boolean };
  assert.ok(done, JSON.stringify(body));
  return records;
}

/** The query without the amounts that the persona may not see. */
function visible(persona: string, soql: string): string {
  return SEES_AMOUNTS.includes(persona)
    ? soql
    : soql.replace(/\b(Open_Pipeline|Pipeline_Share|Won_Amount|Lost_Amount)__c,\s*/g, '');
}

const readerOf = (persona: string, soql: string): string => (soql === COLLEAGUES ? 'admin' : persona);

async function urlOf(persona: string, name: string): Promise<string> {
  const [report] = await read(persona, `SELECT Id FROM Report WHERE DeveloperName = '${name}'`);
  return `${BASE}/analytics/reports/${String(report?.['Id'])}`;
}

/** By the value of the first group, or its label where the value stands for a record. */
function figuresIn({ factMap, groupingsDown }: Result, grouped: boolean, byLabel = false): Figures {
  const values = (key: string): (number | null)[] =>
    (factMap[`${key}!T`]?.aggregates ?? []).map(({ value }) => value);
  return {
    all: values('T'),
    ...(grouped &&
      Object.fromEntries(
        groupingsDown.groupings.map(({ key, value, label }) => [byLabel ? label : (value ?? ''), values(key)])
      ))
  };
}

/** To a millionth; a figure that is not worked out here is NaN. */
function rounded(figures: Figures): Figures {
  return Object.fromEntries(
    Object.entries(figures)
      .map(([key, values]): [string, (number | null)[]] => [
        key,
        values.map((value) => (value === null ? null : Math.round(value * 1e6) / 1e6))
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1))
  );
}

/** Leaves out what the other side does not work out. */
function compared(actual: Figures, expected: Figures): Figures {
  return Object.fromEntries(
    Object.entries(actual).map(([key, values]) => [
      key,
      values.map((value, index) => (Number.isNaN(expected[key]?.[index] ?? 0) ? Number.NaN : value))
    ])
  );
}

/** Who cannot read the object behind a report: runs of the sync are for leaders, too, what flows could not do for admins only. */
const NOT_FOR: Readonly<Record<string, readonly string[]>> = {
  Sync_Health: ['rep', 'colleague'],
  Problems_Logged: ['rep', 'colleague', 'owner', 'leader']
};

test('every report has a second opinion', async () => {
  const { reports } = await readProject(join(import.meta.dirname, '../..'));
  assert.deepEqual(reports.map(({ developerName }) => developerName).sort(), Object.keys(FIGURES).sort());
});

for (const [name, { group, byLabel }] of Object.entries(FIGURES)) {
  test(name, async () => {
    for (const persona of PERSONAS) {
      const { status, body } = await call(persona, `${await urlOf(persona, name)}?includeDetails=false`);
      if (NOT_FOR[name]?.includes(persona) === true) {
        assert.equal(status, 403, `${name} is not for a ${persona}`);
        continue;
      }
      if (amountReports.has(name) && !SEES_AMOUNTS.includes(persona)) {
        // Sorted or filtered by what is hidden, it is refused by name; otherwise the column is gone
        if (status === 400) {
          assert.match(JSON.stringify(body), AMOUNTS);
        } else {
          const { aggregates, detailColumns } = (body as Result).reportMetadata;
          assert.equal(status, 200);
          assert.doesNotMatch(JSON.stringify([aggregates, detailColumns]), AMOUNTS, `${name} for ${persona}`);
        }
        continue;
      }
      assert.equal(status, 200, JSON.stringify(body));
      const expected = await figuresOf(
        name,
        (soql) => read(readerOf(persona, soql), visible(persona, soql)),
        clock
      );
      const actual = figuresIn(body as Result, group !== undefined, byLabel);
      assert.deepEqual(rounded(compared(actual, expected)), rounded(expected), `${name} for ${persona}`);
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

interface Component {
  reportResult: (Result & { factMap: Record<string, { rows: unknown[] }> }) | null;
  status: { dataStatus: string; errorCode: string | null };
}
interface DashboardMetadata {
  components: { properties: { aggregates: { name: string }[]; maxRows: number | null } }[];
}

test('every component of the dashboards says the same', async () => {
  for (const persona of PERSONAS) {
    const list = (await call(persona, `${BASE}/analytics/dashboards`)).body as {
      name: string;
      url: string;
    }[];
    assert.deepEqual(
      list.map(({ name }) => name),
      ['Customer Contact', 'Customer Voice']
    );
    for (const { url } of list) {
      await fetch(org.url + url, {
        method: 'PUT',
        headers: { authorization: `Bearer ${tokens.get(persona) ?? ''}` }
      });
      const { componentData, dashboardMetadata } = (await call(persona, url)).body as {
        componentData: Component[];
        dashboardMetadata: DashboardMetadata;
      };
      for (const [index, { reportResult, status }] of componentData.entries()) {
        if (reportResult === null) {
          // The reader has no access to the report type (205), to a column (203), or to what its groups are sorted by (208)
          assert.ok(!SEES_AMOUNTS.includes(persona), JSON.stringify(status));
          assert.match(status.errorCode ?? '', /^20[358]$/);
          continue;
        }
        await isSame(persona, reportResult, dashboardMetadata.components[index]!.properties);
      }
    }
  }
});

async function isSame(
  persona: string,
  result: NonNullable<Component['reportResult']>,
  { aggregates, maxRows }: DashboardMetadata['components'][number]['properties']
): Promise<void> {
  const name = result.reportMetadata.developerName;
  if (amountReports.has(name) && !SEES_AMOUNTS.includes(persona)) {
    // What is left of it is compared report by report
    assert.doesNotMatch(JSON.stringify(aggregates), AMOUNTS, name);
    return;
  }
  const { body } = await call(persona, `${await urlOf(persona, name)}?includeDetails=false`);
  const names = (body as Result).reportMetadata.aggregates;
  const { all = [] } = await figuresOf(
    name,
    (soql) => read(readerOf(persona, soql), visible(persona, soql)),
    clock
  );
  const total = result.factMap['T!T']!;
  const expected = { all: aggregates.map((each) => all[names.indexOf(each.name)] ?? null) };
  assert.deepEqual(rounded({ all: total.aggregates.map(({ value }) => value) }), rounded(expected), name);
  if (aggregates.length === 0) {
    assert.equal(total.rows.length, Math.min(all.at(-1) ?? 0, maxRows ?? 200), name);
  }
}

test('turning any filter of any report round changes its figures', async () => {
  for (const [name, { group }] of Object.entries(FIGURES)) {
    const url = `${await urlOf('leader', name)}?includeDetails=false`;
    const { body } = await call('leader', url);
    const { reportMetadata } = body as Result;
    const before = rounded(figuresIn(body as Result, group !== undefined));
    for (const [index, filter] of reportMetadata.reportFilters.entries()) {
      const reportFilters = reportMetadata.reportFilters.with(index, {
        ...filter,
        operator: OPPOSITES[filter.operator] ?? ''
      });
      const changed = await call('leader', url, { reportMetadata: { reportFilters } });
      assert.equal(changed.status, 200, JSON.stringify(changed.body));
      assert.notDeepEqual(
        rounded(figuresIn(changed.body as Result, group !== undefined)),
        before,
        `${name}: ${filter.column} ${filter.operator} ${filter.value}`
      );
    }
  }
});

test('shares of the pipeline add up to the cent', async () => {
  const url = await urlOf('leader', 'Recurring_Challenges');
  const { factMap, groupingsDown } = (await call('leader', url)).body as Result;
  const shares = groupingsDown.groupings.map(({ key }) => factMap[`${key}!T`]?.aggregates[0]?.value ?? 0);
  const cents = shares.reduce((total, share) => total + Math.round(share * 100), 0);
  const [themes, challenges] = [
    await read('leader', 'SELECT Id, Merged_Into__c, Pipeline_Share__c FROM Challenge_Theme__c'),
    await read(
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
