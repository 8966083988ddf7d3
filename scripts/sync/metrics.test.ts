import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { writeMetrics } from './metrics.ts';
import type { RunMetrics } from './metrics.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ridealong-metrics-'));
});
after(() => rm(folder, { recursive: true, force: true }));

const run = (minute: number, exitCode: number): RunMetrics => ({
  finishedAt: new Date(Date.UTC(2026, 10, 24, 11, minute)),
  durationSeconds: 1.5,
  exitCode,
  rowsRead: 12,
  rowsWritten: 3,
  rowsQuarantined: exitCode === 4 ? 1 : 0,
  apiCalls: 7,
  orgCallsUsed: 18,
  orgCallsAllowed: 100_000
});

/** As a collector reads it: a name and a number a line, each with what it is and which type it has. */
async function collected(file: string): Promise<Record<string, number>> {
  const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
  const values: Record<string, number> = {};
  for (let at = 0; at < lines.length; at += 3) {
    const [, name = ''] = /^# HELP (ridealong_sync_[a-z_]+) \S.*\.$/.exec(lines[at] ?? '') ?? [];
    assert.equal(lines[at + 1], `# TYPE ${name} gauge`);
    const [, value] = new RegExp(`^${name} ([0-9.]+)$`).exec(lines[at + 2] ?? '') ?? [];
    assert.ok(value !== undefined, lines[at + 2]);
    values[name] = Number(value);
  }
  return values;
}

describe('the text file for Prometheus', () => {
  it('says how the last run went, and leaves no draft', async () => {
    const file = join(folder, 'one.prom');
    await writeMetrics(file, run(5, 4));
    const values = await collected(file);
    assert.equal(values['ridealong_sync_last_run_exit_code'], 4);
    assert.equal(values['ridealong_sync_rows_quarantined'], 1);
    assert.equal(values['ridealong_sync_org_api_calls_allowed'], 100_000);
    assert.equal(
      values['ridealong_sync_last_success_timestamp_seconds'],
      Date.UTC(2026, 10, 24, 11, 5) / 1000
    );
    assert.deepEqual(await readdir(folder), ['one.prom']);
  });

  it('remembers when it last went well', async () => {
    const file = join(folder, 'two.prom');
    await writeMetrics(file, run(5, 75));
    assert.ok(!('ridealong_sync_last_success_timestamp_seconds' in (await collected(file))));
    await writeMetrics(file, run(10, 0));
    await writeMetrics(file, run(15, 75));
    const values = await collected(file);
    assert.equal(
      values['ridealong_sync_last_success_timestamp_seconds'],
      Date.UTC(2026, 10, 24, 11, 10) / 1000
    );
    assert.equal(values['ridealong_sync_last_run_timestamp_seconds'], Date.UTC(2026, 10, 24, 11, 15) / 1000);
  });
});
