/**
 * Every report over orgs drawn by lot says what somebody else works out from the same records, and so closely that no value of
 * any filter could be another one without anybody noticing.
 */
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { runs } from '../sync/testing/runs.ts';
import { startLocalOrg } from '../sync/testing/localOrgProcess.ts';
import type { LocalOrgProcess } from '../sync/testing/localOrgProcess.ts';
import { FIGURES } from './figures.ts';
import { drawOrg } from './randomOrg.ts';
import { checkDashboards } from './dashboardReaders.ts';
import { MAY_NOT_RUN, PERSONAS, Readers, compared, rounded } from './reportReaders.ts';
import type { DateFilter, Definition, Filter } from './reportReaders.ts';

const folder = mkdtempSync(join(tmpdir(), 'ridealong-orgs-'));
const SEEDS = Array.from({ length: runs(1) }, (_unused, index) => index + 1);
/** Days move: what two orgs do not tell apart, one of more may. */
const MAX_SEEDS = Math.max(12, SEEDS.length);
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date());
/** Filter values that no org has told from another one yet, with the name of their report. */
const unnoticed = new Map<string, string>();

before(async () => {
  const org = await startLocalOrg(['--db', join(folder, 'sample.db')]);
  await org[Symbol.asyncDispose]();
});
after(() => rmSync(folder, { recursive: true, force: true }));

async function orgOf(seed: number): Promise<LocalOrgProcess> {
  const file = join(folder, `${seed}.db`);
  copyFileSync(join(folder, 'sample.db'), file);
  drawOrg(file, seed, today);
  return startLocalOrg(['--db', file]);
}

for (const seed of SEEDS) {
  test(`the org drawn from seed ${seed}`, async () => {
    await using process = await orgOf(seed);
    const org = await Readers.of(process);
    for (const name of Object.keys(FIGURES)) {
      for (const persona of PERSONAS) {
        await org.check(persona, name, `with seed ${seed}`);
      }
      await noteUnnoticed(org, name, seed === SEEDS[0]);
    }
    for (const persona of PERSONAS) {
      const compared = await checkDashboards(org, persona);
      assert.ok(compared > 0 || MAY_NOT_RUN.includes(persona), `nothing was compared for ${persona}`);
    }
  });
}

test('no value of a filter could be another one without anybody noticing', async () => {
  for (let seed = SEEDS.length + 1; unnoticed.size > 0 && seed <= MAX_SEEDS; seed += 1) {
    await using process = await orgOf(seed);
    const org = await Readers.of(process, ['admin']);
    for (const name of new Set(unnoticed.values())) {
      await noteUnnoticed(org, name, false);
    }
  }
  assert.deepEqual([...unnoticed.keys()], []);
});

async function noteUnnoticed(org: Readers, name: string, first: boolean): Promise<void> {
  const definition = await org.definition('admin', name);
  const expected = rounded(await org.secondOpinion('admin', name));
  for (const { what, change } of mutationsOf(definition)) {
    const key = `${name}: ${what}`;
    if (!first && !unnoticed.has(key)) {
      continue;
    }
    const actual = await org.figures('admin', name, change);
    if (isSame(rounded(compared(actual, expected)), expected)) {
      unnoticed.set(key, name);
    } else {
      unnoticed.delete(key);
    }
  }
}

interface Mutation {
  what: string;
  change: Partial<Definition>;
}

/** All that a report file filters by: values, the logic between filters, the period. */
function mutationsOf({ reportFilters, reportBooleanFilter, standardDateFilter }: Definition): Mutation[] {
  const values = reportFilters.flatMap((filter, index) =>
    otherValues(filter).map((value) => ({
      what: `${filter.column} ${filter.operator} "${filter.value}" could be "${value}"`,
      change: { reportFilters: reportFilters.with(index, { ...filter, value }) }
    }))
  );
  const logics = otherLogics(reportBooleanFilter).map((logic) => ({
    what: `"${String(reportBooleanFilter)}" could be "${logic}"`,
    change: { reportBooleanFilter: logic }
  }));
  const { durationValue } = standardDateFilter ?? { durationValue: 'CUSTOM' };
  const periods = durationValue === 'CUSTOM' ? [] : OTHER_PERIODS[durationValue];
  assert.ok(periods, `no other period for ${durationValue}`);
  return [
    ...values,
    ...logics,
    ...periods.map((period) => ({
      what: `${durationValue} could be ${period}`,
      change: { standardDateFilter: { ...standardDateFilter, durationValue: period } as DateFilter }
    }))
  ];
}

/** Each a little too short, and a little too long. */
const OTHER_PERIODS: Readonly<Record<string, readonly string[]>> = {
  THIS_AND_NEXT_QUARTER: ['THIS_QUARTER', 'NEXT_QUARTER', 'THIS_AND_NEXT_N_QUARTERS:3'],
  'LAST_N_DAYS:30': ['LAST_N_DAYS:7', 'LAST_N_DAYS:60']
};

/** Each AND an OR, each OR an AND, one at a time. */
function otherLogics(logic: string | null): string[] {
  const words = logic?.split(/\b(AND|OR)\b/) ?? [];
  return words.flatMap((word, index) =>
    word === 'AND' || word === 'OR' ? [words.with(index, word === 'AND' ? 'OR' : 'AND').join('')] : []
  );
}

function isSame(actual: unknown, expected: unknown): boolean {
  try {
    assert.deepEqual(actual, expected);
    return true;
  } catch {
    return false;
  }
}

/** What somebody could write instead by mistake; where a filter asks for "nothing", or compares two fields, its operator says all. */
function otherValues({ value, column }: Filter): string[] {
  const period = /^(N_\w+_AGO|(?:LAST|NEXT)_N_\w+):(\d+)$/.exec(value);
  if (period) {
    return [-1, 1].map((step) => `${period[1]}:${Number(period[2]) + step}`);
  }
  if (value === 'TODAY') {
    return ['YESTERDAY', 'TOMORROW'];
  }
  if (value === '' || value.includes('$')) {
    return [];
  }
  if (/^[01]$/.test(value) && !/Meetings__c|Debriefs/.test(column)) {
    return [String(1 - Number(value))];
  }
  if (/^-?\d+$/.test(value)) {
    return [-1, 1].map((step) => String(Number(value) + step));
  }
  const values = value.split(',');
  return values.length > 1
    ? values.map((each) => values.filter((other) => other !== each).join(','))
    : [`not ${value}`];
}
