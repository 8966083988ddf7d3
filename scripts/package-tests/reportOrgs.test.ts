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
import { PERSONAS, Readers, compared, rounded } from './reportReaders.ts';
import type { Filter } from './reportReaders.ts';

const folder = mkdtempSync(join(tmpdir(), 'ridealong-orgs-'));
const SEEDS = Array.from({ length: runs(2) }, (_unused, index) => index + 1);
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
    // Everybody over the sample data; here who sees all, and the others in turn.
    const personas = ['admin', PERSONAS[1 + (seed % (PERSONAS.length - 1))] ?? 'leader'];
    for (const name of Object.keys(FIGURES)) {
      for (const persona of personas) {
        await org.check(persona, name, `with seed ${seed}`);
      }
      await noteUnnoticed(org, name, seed === SEEDS[0]);
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
  const filters = await org.filters('admin', name);
  const expected = rounded(await org.secondOpinion('admin', name));
  for (const [index, filter] of filters.entries()) {
    for (const value of otherValues(filter)) {
      const key = `${name}: ${filter.column} ${filter.operator} "${filter.value}" could be "${value}"`;
      if (!first && !unnoticed.has(key)) {
        continue;
      }
      const changed = filters.with(index, { ...filter, value });
      const actual = await org.figures('admin', name, changed);
      if (isSame(rounded(compared(actual, expected)), expected)) {
        unnoticed.set(key, name);
      } else {
        unnoticed.delete(key);
      }
    }
  }
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
