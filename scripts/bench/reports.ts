/**
 * Reports and dashboards over very many rows: 100,000 attendees. The org runs in a process of its own and is met over HTTP; the
 * yardstick is the same figures from SQL written by hand, on the same file, in process.
 */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { startAll } from '../start/startAll.ts';
import { logIn } from '../start/orgAccess.ts';
import { median } from './figures.ts';
import type { Figure } from './figures.ts';
import { multiply } from './manyRows.ts';
import { startOrgProcess } from './orgProcess.ts';
import { REPORTS_BY_HAND, VOICE_BY_HAND } from './reportsByHand.ts';

const repository = resolve(import.meta.dirname, '../..');
const TURNS = 5;
const SECOND = { is: '<', value: 1000 } as const;
const TWO_SECONDS = { is: '<', value: 2000 } as const;

export async function benchReports(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ridealong-bench-'));
  try {
    const file = join(folder, 'org.db');
    await sampleData(file);
    const rows = multiply(file);
    copyFileSync(file, join(folder, 'plain.db'));
    return await measure(file, join(folder, 'plain.db'), rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function sampleData(database: string): Promise<void> {
  const running = await startAll(
    { project: repository, port: 0, database, empty: false, seed: 1 },
    { progress: () => undefined, log: () => undefined, watch: false }
  );
  await running.close();
}

async function measure(file: string, plainFile: string, rows: Map<string, number>): Promise<Figure[]> {
  const server = await startOrgProcess(repository, file);
  const plain = new DatabaseSync(plainFile, { readOnly: true });
  const attendees = (rows.get('Internal_Attendee__c') ?? 0).toLocaleString('en');
  try {
    const api = await Api.logIn(server.url);
    const figures: Figure[] = [];
    for (const [name, sql] of Object.entries(REPORTS_BY_HAND)) {
      const path = `/analytics/reports/${await api.idOf('reports', name)}`;
      checkSame(name, await api.get(`${path}?includeDetails=false`), plain.prepare(sql).all());
      const byHand = await timeOf(() => JSON.stringify(plain.prepare(sql).all()));
      const groups = await timeOf(() => api.get(`${path}?includeDetails=false`));
      const whole = await timeOf(() => api.get(`${path}?includeDetails=true`));
      figures.push(
        {
          what: `${name}, ${attendees} attendees, with 2,000 rows`,
          measured: whole,
          unit: 'ms',
          goal: SECOND
        },
        ...compared(`${name}, ${attendees} attendees, its groups`, groups, byHand, SECOND)
      );
    }
    for (const [name, statements] of [['Customer Contact'], ['Customer Voice', VOICE_BY_HAND]] as const) {
      const path = `/analytics/dashboards/${await api.idOf('dashboards', name)}`;
      const measured = await timeOf(async () => {
        await api.send('PUT', path);
        await api.get(path);
      });
      const what = `dashboard ${name}, refreshed and read`;
      const byHand =
        statements && (await timeOf(() => statements.map((sql) => JSON.stringify(plain.prepare(sql).all()))));
      figures.push(
        ...(byHand === undefined
          ? [{ what, measured, unit: 'ms', goal: TWO_SECONDS }]
          : compared(what, measured, byHand, TWO_SECONDS))
      );
    }
    return figures;
  } finally {
    plain.close();
    await server.stop();
  }
}

/** A figure, and how it compares to the same in SQL by hand. */
function compared(what: string, measured: number, byHand: number, goal: Figure['goal']): Figure[] {
  const yardstick = { what: 'the same in SQL by hand', measured: byHand };
  return [
    { what, measured, unit: 'ms', goal, yardstick },
    {
      what: `${what}: over SQL by hand`,
      measured: measured / byHand,
      unit: 'times',
      goal: { is: '<', value: 3 }
    }
  ];
}

/** A comparison of different figures would say nothing. */
function checkSame(name: string, report: unknown, rows: Record<string, unknown>[]): void {
  const { factMap, reportMetadata } = report as {
    factMap: Record<string, { aggregates: { value: number }[] }>;
    reportMetadata: { aggregates: string[] };
  };
  const count = factMap['T!T']?.aggregates[reportMetadata.aggregates.indexOf('RowCount')]?.value;
  const byHand = rows.reduce((sum, { n }) => sum + Number(n), 0);
  if (count !== byHand || byHand === 0) {
    throw new Error(`${name} counts ${count} records, SQL by hand ${byHand}.`);
  }
}

async function timeOf(work: () => unknown): Promise<number> {
  await work();
  const times: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times);
}

class Api {
  readonly #url: string;
  readonly #token: string;

  constructor(url: string, token: string) {
    this.#url = `${url}/services/data/v66.0`;
    this.#token = token;
  }

  static async logIn(url: string): Promise<Api> {
    return new Api(url, await logIn(url, 'admin@ridealong.local'));
  }

  async send(method: string, path: string): Promise<unknown> {
    const response = await fetch(this.#url + path, {
      method,
      headers: { Authorization: `Bearer ${this.#token}` }
    });
    const body: unknown = await response.json();
    if (!response.ok) {
      throw new Error(`${path}: ${JSON.stringify(body)}`);
    }
    return body;
  }

  get(path: string): Promise<unknown> {
    return this.send('GET', path);
  }

  async idOf(kind: 'reports' | 'dashboards', name: string): Promise<string> {
    const listed = (await this.get(`/analytics/${kind}`)) as { id: string; name: string }[];
    const found = listed.find((one) => one.name === name);
    if (!found) {
      throw new Error(`The org has no ${name}.`);
    }
    return found.id;
  }
}
