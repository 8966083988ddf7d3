/**
 * The sync beside what one would use instead, on the same local org with the sample data (S) and with more events (M,
 * `--events N`): ours with its state, ours reading everything (as it did before it had one), and a plain jsforce script.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { startLocalOrg } from '../sync/testing/localOrgProcess.ts';
import type { LocalOrgProcess } from '../sync/testing/localOrgProcess.ts';
import type { Figure } from './figures.ts';

/** As it is installed: compiled. */
const COMMAND = 'scripts/sync/dist/main.js';
const BATCH = 200;
const CHANGED = 100;

interface Measured {
  calls: number;
  cpuSeconds: number;
  memoryMb: number;
  seconds: number;
  written: number;
}

export async function benchSync(args: string[]): Promise<Figure[]> {
  const { values } = parseArgs({ args, options: { events: { type: 'string', default: '3000' } } });
  const figures: Figure[] = [];
  execFileSync(process.execPath, [join(import.meta.dirname, '../sync/prepack.ts')], { stdio: 'inherit' });
  for (const [size, events] of [
    ['S', 0],
    ['M', Number(values.events)]
  ] as const) {
    await using org = await startLocalOrg();
    const folder = await mkdtemp(join(tmpdir(), 'ridealong-bench-'));
    const bench = await Bench.open(org, folder);
    await bench.fill(events);
    figures.push(...(await measureAll(bench, size)));
    await rm(folder, { recursive: true, force: true });
  }
  return figures;
}

async function measureAll(bench: Bench, size: string): Promise<Figure[]> {
  const first = await bench.ours(true);
  await bench.advance();
  await bench.ours(true);
  await bench.advance();
  const idle = await bench.ours(true);
  const wholeIdle = await bench.ours(false);
  const naiveIdle = await bench.naive();
  // What the others have written is not ours to be measured by.
  await bench.advance();
  await bench.ours(true);
  await bench.change();
  const changed = await bench.ours(true);
  const whole = await bench.ours(false);
  const yesterday = `${size}: reading everything`;
  return [
    ...lines(`${size}, first run`, first, {}),
    ...lines(`${size}, nothing changed`, idle, { calls: 1, written: 0, memoryMb: 100 }, wholeIdle, yesterday),
    ...lines(`${size}, nothing changed, plain jsforce`, naiveIdle, {}),
    ...lines(`${size}, ${CHANGED} events changed`, changed, {}, whole, yesterday)
  ];
}

function lines(
  what: string,
  measured: Measured,
  goals: Partial<Measured>,
  other?: Measured,
  yardstick = ''
): Figure[] {
  const units = {
    calls: 'calls',
    cpuSeconds: 's of CPU',
    memoryMb: 'MB',
    seconds: 's',
    written: 'rows written'
  };
  return (Object.keys(units) as (keyof Measured)[]).map((name) => ({
    what,
    measured: measured[name],
    unit: units[name],
    ...(goals[name] === undefined ? {} : { goal: { is: '<' as const, value: goals[name] + 0.001 } }),
    ...(other === undefined || other[name] === 0
      ? {}
      : { yardstick: { what: yardstick, measured: other[name] } })
  }));
}

class Bench {
  readonly #org: LocalOrgProcess;
  readonly #folder: string;
  readonly #admin: string;
  readonly #sync: string;
  readonly #made: string[] = [];
  /** How far the clock of the org is before the one of this machine. */
  #ahead = 0;

  private constructor(org: LocalOrgProcess, folder: string, admin: string, sync: string) {
    [this.#org, this.#folder, this.#admin, this.#sync] = [org, folder, admin, sync];
  }

  static async open(org: LocalOrgProcess, folder: string): Promise<Bench> {
    const admin = await org.logIn('admin@ridealong.local');
    return new Bench(org, folder, admin, await org.logIn('sync@ridealong.local'));
  }

  ours(withState: boolean): Promise<Measured> {
    const state = withState ? ['--state', join(this.#folder, 'state')] : [];
    return this.#run([COMMAND, 'sync', ...state]);
  }

  naive(): Promise<Measured> {
    return this.#run(['scripts/bench/naiveSync.ts']);
  }

  /** One event in two with a colleague invited, one user an event, deals and months in turn. */
  async fill(count: number): Promise<void> {
    const ids = async (soql: string): Promise<string[]> =>
      (await this.#query(soql)).map(({ Id, User__c }) => User__c ?? Id);
    const deals = await ids('SELECT Id FROM Opportunity ORDER BY Id');
    const colleagues = await ids('SELECT Id, User__c FROM Ridealong_Colleague__c ORDER BY Id');
    for (let start = 0; start < count; start += BATCH) {
      const events = Array.from({ length: Math.min(BATCH, count - start) }, (_, n) => {
        const hour = new Date(Date.now() - (start + n) * 3_600_000).toISOString();
        return {
          Subject: `Visit ${start + n}`,
          StartDateTime: hour,
          DurationInMinutes: 45,
          WhatId: deals[n % deals.length]
        };
      });
      const made = await this.#create('Event', events);
      this.#made.push(...made);
      const invited = made.filter((_, n) => n % 2 === 0);
      await this.#create(
        'EventRelation',
        invited.map((EventId, n) => ({
          EventId,
          RelationId: colleagues[(start + n) % colleagues.length],
          Status: 'Accepted'
        }))
      );
    }
  }

  async change(): Promise<void> {
    const some =
      this.#made.length > 0 ? this.#made : (await this.#query('SELECT Id FROM Event')).map(({ Id }) => Id);
    const hour = new Date().toISOString();
    await this.#send('PATCH', '/composite/sobjects', {
      allOrNone: false,
      records: some
        .slice(0, CHANGED)
        .map((Id) => ({ attributes: { type: 'Event' }, Id, StartDateTime: hour, DurationInMinutes: 30 }))
    });
    await this.advance();
  }

  async advance(): Promise<void> {
    await fetch(`${this.#org.url}/local/clock`, {
      method: 'POST',
      body: JSON.stringify({ advance: 'PT2M' })
    });
  }

  async #run(args: string[]): Promise<Measured> {
    const usage = join(this.#folder, 'usage.json');
    const before = await this.#calls();
    const start = performance.now();
    const report = join(import.meta.dirname, 'reportUsage.mjs');
    const child = spawn(process.execPath, ['--import', report, ...args], {
      cwd: join(import.meta.dirname, '../..'),
      env: {
        ...process.env,
        USAGE_FILE: usage,
        CLOCK_AHEAD: String(this.#ahead),
        SF_INSTANCE_URL: this.#org.url,
        SF_ACCESS_TOKEN: this.#sync
      },
      stdio: ['ignore', 'pipe', 'inherit']
    });
    const [said] = await Promise.all([text(child.stdout), once(child, 'exit')]);
    const seconds = (performance.now() - start) / 1000;
    // The question how many there were is one of them.
    const calls = (await this.#calls()) - before - 1;
    const used = JSON.parse(await readFile(usage, 'utf8')) as Pick<Measured, 'cpuSeconds' | 'memoryMb'>;
    const written = Number(/^(\d+) rows written/m.exec(said)?.[1] ?? Number.NaN);
    return { ...used, seconds, calls, written };
  }

  async #calls(): Promise<number> {
    const response = await this.#fetch('GET', '/limits');
    await response.text();
    this.#ahead = Date.parse(response.headers.get('date') ?? '') - Date.now();
    return Number(/api-usage=(\d+)/.exec(response.headers.get('sforce-limit-info') ?? '')?.[1]);
  }

  async #query(soql: string): Promise<{ Id: string; User__c?: string }[]> {
    const answer = (await this.#send('GET', `/query?q=${encodeURIComponent(soql)}`)) as {
      records: { Id: string }[];
    };
    return answer.records;
  }

  async #create(type: string, rows: object[]): Promise<string[]> {
    const records = rows.map((row) => ({ attributes: { type }, ...row }));
    const results = (await this.#send('POST', '/composite/sobjects', { allOrNone: false, records })) as {
      id?: string;
    }[];
    return results.flatMap(({ id }) => id ?? []);
  }

  async #send(method: string, path: string, body?: unknown): Promise<unknown> {
    return (await this.#fetch(method, path, body)).json();
  }

  #fetch(method: string, path: string, body?: unknown): Promise<Response> {
    return fetch(`${this.#org.url}/services/data/v66.0${path}`, {
      method,
      headers: { authorization: `Bearer ${this.#admin}`, 'content-type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body)
    });
  }
}
