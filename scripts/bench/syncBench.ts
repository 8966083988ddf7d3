/** One org with many events, and runs of the sync and of others against it, measured. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { startLocalOrg } from '../sync/testing/localOrgProcess.ts';
import type { LocalOrgProcess } from '../sync/testing/localOrgProcess.ts';
import { addEvents } from './manyEvents.ts';

const COMMAND = 'scripts/sync/dist/main.js';
/** Of `scripts/sync/deploy`: young objects are collected early. */
const AS_IN_THE_SAMPLES = ['--max-semi-space-size=8'];
const BATCH = 200;
/** Runs until one has nothing to do. */
const MAX_RUNS = 5;

export interface Measured {
  calls: number;
  cpuSeconds: number;
  memoryMb: number;
  /** Over the wire. */
  megabytesRead: number;
  seconds: number;
  read: number;
  written: number;
}

/** What a script measured before it ended with an error is what it took to get nowhere. */
export interface Tried extends Partial<Measured> {
  failed: boolean;
}

export class SyncBench implements AsyncDisposable {
  readonly #org: LocalOrgProcess;
  readonly #folder: string;
  readonly #admin: string;
  readonly #sync: string;
  /** How far the clock of the org is before the one of this machine. */
  #ahead = 0;

  private constructor(org: LocalOrgProcess, folder: string, admin: string, sync: string) {
    [this.#org, this.#folder, this.#admin, this.#sync] = [org, folder, admin, sync];
  }

  static async open(events: number): Promise<SyncBench> {
    const folder = await mkdtemp(join(tmpdir(), 'ridealong-bench-'));
    const database = join(folder, 'org.db');
    {
      await using _sample = await startLocalOrg(['--db', database]);
    }
    if (events > 0) {
      addEvents(database, { events, mirrored: true });
    }
    const org = await startLocalOrg(['--db', database]);
    const admin = await org.logIn('admin@ridealong.local');
    return new SyncBench(org, folder, admin, await org.logIn('sync@ridealong.local'));
  }

  async ours(withState: boolean): Promise<Measured> {
    const state = withState ? ['--state', join(this.#folder, 'state')] : [];
    const { failed, ...measured } = await this.#run([...AS_IN_THE_SAMPLES, COMMAND, 'sync', ...state]);
    if (failed) {
      throw new Error('The sync failed: what it said is above.');
    }
    return measured;
  }

  script(file: string, ...args: string[]): Promise<Tried> {
    return this.#run([join('scripts/bench', file), ...args]);
  }

  /** Until a run has nothing to do, and some minutes on. */
  async settle(): Promise<void> {
    for (let run = 0; run < MAX_RUNS; run++) {
      await this.#advance();
      if ((await this.ours(true)).calls === 1) {
        break;
      }
    }
    await this.#advance();
  }

  /** Events of the last year, each half an hour later. */
  async change(count: number): Promise<void> {
    const soql = `SELECT Id, StartDateTime FROM Event WHERE IsChild = false AND IsRecurrence = false ORDER BY Id DESC LIMIT ${count}`;
    const events = (await this.#send('GET', `/query?q=${encodeURIComponent(soql)}`)) as {
      records: { Id: string; StartDateTime: string }[];
    };
    for (let start = 0; start < events.records.length; start += BATCH) {
      const records = events.records.slice(start, start + BATCH).map(({ Id, StartDateTime }) => ({
        attributes: { type: 'Event' },
        Id,
        StartDateTime: new Date(Date.parse(StartDateTime.replace('+0000', 'Z')) + 1_800_000).toISOString(),
        DurationInMinutes: 30
      }));
      await this.#send('PATCH', '/composite/sobjects', { allOrNone: false, records });
    }
    await this.#advance();
  }

  /** Somebody who has been invited all along. */
  async addColleague(): Promise<void> {
    const soql =
      "SELECT Id FROM User WHERE Username LIKE 'bench%' AND Id NOT IN (SELECT User__c FROM Ridealong_Colleague__c) LIMIT 1";
    const { records } = (await this.#send('GET', `/query?q=${encodeURIComponent(soql)}`)) as {
      records: { Id: string }[];
    };
    const colleague = { User__c: records[0]?.Id, Business_Function__c: 'Product', Is_Active__c: true };
    await this.#send('POST', '/sobjects/Ridealong_Colleague__c', colleague);
    await this.#advance();
  }

  async #advance(): Promise<void> {
    await fetch(`${this.#org.url}/local/clock`, {
      method: 'POST',
      body: JSON.stringify({ advance: 'PT2M' })
    });
  }

  async #run(args: string[]): Promise<Measured & Tried> {
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
    const [said, [code]] = await Promise.all([
      text(child.stdout),
      once(child, 'exit') as Promise<[number | null]>
    ]);
    // 4: done, but rows were refused.
    const failed = code !== 0 && code !== 4;
    const seconds = (performance.now() - start) / 1000;
    // The question how many there were is one of them.
    const calls = (await this.#calls()) - before - 1;
    const used = JSON.parse(await readFile(usage, 'utf8')) as Pick<
      Measured,
      'cpuSeconds' | 'memoryMb' | 'megabytesRead'
    >;
    const [, written, read] = /^(\d+) rows written(?:, (\d+) read)?/m.exec(said) ?? [];
    return {
      ...used,
      failed,
      seconds,
      calls,
      read: Number(read ?? Number.NaN),
      written: Number(written)
    };
  }

  async #calls(): Promise<number> {
    const response = await this.#fetch('GET', '/limits');
    await response.text();
    this.#ahead = Date.parse(response.headers.get('date') ?? '') - Date.now();
    return Number(/api-usage=(\d+)/.exec(response.headers.get('sforce-limit-info') ?? '')?.[1]);
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

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#org[Symbol.asyncDispose]();
    await rm(this.#folder, { recursive: true, force: true });
  }
}
