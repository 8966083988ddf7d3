/**
 * The local org with very many rows: boots empty, takes a million events through collections of 200, then answers. It
 * runs in a process of its own and is met over HTTP, as clients meet it. `--rows N` for fewer events.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import { logIn } from '@toolkit/local-org/login';
import { median } from './figures.ts';
import type { Figure } from './figures.ts';
import { startOrgProcess } from './orgProcess.ts';

const repository = resolve(import.meta.dirname, '../..');
const BATCH = 200;
const HOUR = 3_600_000;

export async function benchOrg(args: string[]): Promise<Figure[]> {
  const { values } = parseArgs({ args, options: { rows: { type: 'string', default: '1000000' } } });
  const rows = Number(values.rows);
  const folder = mkdtempSync(join(tmpdir(), 'ridealong-bench-'));
  try {
    return await measure(folder, rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(folder: string, rows: number): Promise<Figure[]> {
  const boots: number[] = [];
  const nothing: number[] = [];
  // The first start of all compiles the modules; the others read what it has compiled, as any later start does.
  for (let turn = 0; turn < 5; turn += 1) {
    const empty = await startOrgProcess(repository, join(folder, `empty${turn}.db`));
    boots.push(empty.bootMs);
    await empty.stop();
    const start = performance.now();
    execFileSync(process.execPath, ['--eval', '']);
    nothing.push(performance.now() - start);
  }
  const server = await startOrgProcess(repository, join(folder, 'org.db'));
  try {
    const client = await Client.logIn(server.url);
    const { events, deals, memory } = await fill(client, rows, () => server.residentMemory());
    const one = await timesOf(300, (turn) => {
      const id = events[(turn * 7919) % events.length] ?? '';
      return client.query(`SELECT Id, Subject, StartDateTime FROM Event WHERE Id = '${id}'`, 1);
    });
    const indexed = await timesOf(300, (turn) => {
      const deal = deals[(turn * 13) % deals.length] ?? '';
      return client.query(`SELECT Id, Subject FROM Event WHERE WhatId = '${deal}' LIMIT 1`, 1);
    });
    const page = await timesOf(25, (turn) =>
      client.query(
        `SELECT Id, Subject, StartDateTime, OwnerId FROM Event WHERE StartDateTime >= ${moment(turn * 200)} ORDER BY StartDateTime LIMIT 2000`,
        Math.min(2000, rows)
      )
    );
    const upserts = await upsertsPerSecond(client, events);
    const yardsticks = plainSqlite(folder, rows);
    const count = rows.toLocaleString('en');
    return [
      {
        what: 'boot of an empty org, from the command to its first answer, median of 5',
        measured: median(boots),
        unit: 'ms',
        goal: { is: '<', value: 1500 },
        yardstick: { what: 'Node starting and doing nothing', measured: median(nothing) }
      },
      {
        what: `1 row of ${count} by id, median of 300`,
        measured: median(one),
        unit: 'ms',
        goal: { is: '<', value: 5 },
        yardstick: { what: 'the same row from plain SQLite in process', measured: yardsticks.one }
      },
      {
        what: `1 row of ${count} by an indexed field, median of 300`,
        measured: median(indexed),
        unit: 'ms',
        goal: { is: '<', value: 5 }
      },
      {
        what: 'a page of 2,000 rows in order, median of 25',
        measured: median(page),
        unit: 'ms',
        goal: { is: '<', value: 40 },
        yardstick: { what: 'the same rows as JSON from plain SQLite in process', measured: yardsticks.page }
      },
      {
        what: 'meetings upserted through collections of 200, with flow and rules',
        measured: upserts,
        unit: 'rows/s',
        goal: { is: '>', value: 2000 },
        yardstick: { what: 'plain upserts in SQLite in process', measured: yardsticks.upserts }
      },
      {
        what: 'memory after the last quarter of the rows, over that after the second',
        measured: memory.end / memory.middle,
        unit: 'times',
        goal: { is: '<', value: 1.2 }
      },
      { what: 'memory at the end', measured: memory.end / 1e6, unit: 'MB' }
    ];
  } finally {
    await server.stop();
  }
}

/** A client without niceties: fetch and a token. */
class Client {
  readonly #url: string;
  readonly #headers: Record<string, string>;

  constructor(url: string, token: string) {
    this.#url = `${url}/services/data/v66.0`;
    this.#headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
  }

  static async logIn(url: string): Promise<Client> {
    return new Client(url, (await logIn(url, 'admin@ridealong.local')).token);
  }

  async query(soql: string, expected: number): Promise<void> {
    const response = await fetch(`${this.#url}/query?q=${encodeURIComponent(soql)}`, {
      headers: this.#headers
    });
    const { records } = (await response.json()) as { records?: unknown[] };
    if (records?.length !== expected) {
      throw new Error(`${soql}: ${records?.length ?? 'no'} rows instead of ${expected}`);
    }
  }

  /** Ids of the rows, in order. */
  async save(method: 'POST' | 'PATCH', path: string, records: object[]): Promise<string[]> {
    const body = JSON.stringify({ allOrNone: true, records });
    const response = await fetch(`${this.#url}/composite/sobjects${path}`, {
      method,
      headers: this.#headers,
      body
    });
    const results = (await response.json()) as { id: string; success: boolean; errors: unknown[] }[];
    const failed = results.find(({ success }) => !success);
    if (failed) {
      throw new Error(JSON.stringify(failed.errors));
    }
    return results.map(({ id }) => id);
  }
}

/** Half-hour steps from a day in the recent past: few are archived, many lie ahead. */
function moment(step: number): string {
  return new Date(Date.UTC(2026, 0, 1) + (step % 17_000) * (HOUR / 2)).toISOString().replace('.000Z', 'Z');
}

async function fill(
  client: Client,
  rows: number,
  residentMemory: () => number
): Promise<{ events: string[]; deals: string[]; memory: { middle: number; end: number } }> {
  const deals = await client.save(
    'POST',
    '',
    Array.from({ length: BATCH }, (_unused, index) => ({
      attributes: { type: 'Opportunity' },
      Name: `Deal ${index}`,
      StageName: 'Prospecting',
      CloseDate: '2027-01-31'
    }))
  );
  const events: string[] = [];
  let middle = 0;
  for (let first = 0; first < rows; first += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, rows - first) }, (_unused, index) => {
      const row = first + index;
      return {
        attributes: { type: 'Event' },
        Subject: `Meeting ${row}`,
        StartDateTime: moment(row),
        DurationInMinutes: 30 + (row % 4) * 15,
        WhatId: deals[row % deals.length]
      };
    });
    const ids = await client.save('POST', '', batch);
    if (events.length < 100_000) {
      events.push(...ids);
    }
    if (first < rows / 2 && first + BATCH >= rows / 2) {
      middle = residentMemory();
    }
    if (first % 50_000 === 0) {
      process.stderr.write(`\r${first.toLocaleString('en')} events`);
    }
  }
  process.stderr.write('\r');
  return { events, deals, memory: { middle, end: residentMemory() } };
}

/** Meetings by their event's id: a before-save flow looks up each event, validation rules run, half the rows are there already. */
async function upsertsPerSecond(client: Client, events: string[]): Promise<number> {
  const batches = Math.min(50, Math.floor(events.length / BATCH));
  const upsert = (batch: number, channel: string): Promise<string[]> => {
    const ids = events.slice(batch * BATCH, (batch + 1) * BATCH);
    const records = ids.map((id) => ({
      attributes: { type: 'Customer_Meeting__c' },
      Event_Id__c: id,
      Channel__c: channel
    }));
    return client.save('PATCH', '/Customer_Meeting__c/Event_Id__c', records);
  };
  const start = performance.now();
  for (let batch = 0; batch < batches; batch += 1) {
    await upsert(batch, 'Video');
    await upsert(batch, 'Phone');
  }
  return (2 * batches * BATCH) / ((performance.now() - start) / 1000);
}

async function timesOf(turns: number, work: (turn: number) => Promise<void>): Promise<number[]> {
  await work(0);
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const start = performance.now();
    await work(turn);
    times.push(performance.now() - start);
  }
  return times;
}

/** The same number of rows in the same batches, half of them there already, into a table with nothing around it. */
function plainUpsertsPerSecond(plain: DatabaseSync): number {
  plain.exec('CREATE TABLE Meeting (Id TEXT PRIMARY KEY, Event TEXT NOT NULL UNIQUE, Channel TEXT)');
  const upsert = plain.prepare(
    'INSERT INTO Meeting VALUES (?, ?, ?) ON CONFLICT (Event) DO UPDATE SET Channel = excluded.Channel'
  );
  const start = performance.now();
  for (let batch = 0; batch < 50; batch += 1) {
    for (const channel of ['Video', 'Phone']) {
      plain.exec('BEGIN');
      for (let row = batch * BATCH; row < (batch + 1) * BATCH; row += 1) {
        upsert.run(`a00${row}`, `00U${row}`, channel);
      }
      plain.exec('COMMIT');
    }
  }
  return (2 * 50 * BATCH) / ((performance.now() - start) / 1000);
}

/** What SQLite alone takes, without a server, access or Salesforce's shapes: the floor. */
function plainSqlite(folder: string, rows: number): { one: number; page: number; upserts: number } {
  const plain = new DatabaseSync(join(folder, 'plain.db'));
  plain.exec(
    'CREATE TABLE Event (Id TEXT PRIMARY KEY, Subject TEXT, StartDateTime TEXT, OwnerId TEXT); BEGIN'
  );
  const insert = plain.prepare('INSERT INTO Event VALUES (?, ?, ?, ?)');
  for (let row = 0; row < rows; row += 1) {
    insert.run(String(row), `Meeting ${row}`, moment(row), `005${row % 30}`);
  }
  plain.exec('COMMIT; CREATE INDEX byStart ON Event (StartDateTime)');
  const one = plain.prepare('SELECT Id, Subject, StartDateTime FROM Event WHERE Id = ?');
  const page = plain.prepare(
    'SELECT * FROM Event WHERE StartDateTime >= ? ORDER BY StartDateTime LIMIT 2000'
  );
  const time = (turns: number, work: (turn: number) => unknown): number =>
    median(
      Array.from({ length: turns }, (_unused, turn) => {
        const start = performance.now();
        work(turn);
        return performance.now() - start;
      })
    );
  const result = {
    one: time(300, (turn) => JSON.stringify(one.get(String((turn * 7919) % rows)))),
    page: time(25, (turn) => JSON.stringify(page.all(moment(turn * 200)))),
    upserts: plainUpsertsPerSecond(plain)
  };
  plain.close();
  return result;
}
