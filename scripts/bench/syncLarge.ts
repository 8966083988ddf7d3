/**
 * The first read and projection of a very large org (L: 1,000,000 events, XL: 10,000,000), answered by a process that keeps no
 * rows. By hand: `npm run bench -- sync-large --events N`. Beside it the physical floor: the same bytes, lines counted.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import type { Figure } from './figures.ts';

const GOAL_MEMORY_MB = 300;
const GOAL_SECONDS_A_MILLION_EVENTS = 48;

interface Measured {
  seconds: number;
  cpuSeconds: number;
  memoryMb: number;
  said: { rows: number; calls?: number; bytes?: number };
}

export async function benchSyncLarge(args: string[]): Promise<Figure[]> {
  const { values } = parseArgs({ args, options: { events: { type: 'string', default: '1000000' } } });
  const events = Number(values.events);
  const folder = await mkdtemp(join(tmpdir(), 'ridealong-large-'));
  const server = spawn(
    process.execPath,
    [join(import.meta.dirname, 'large/server.ts'), '--events', values.events],
    {
      stdio: ['ignore', 'pipe', 'inherit']
    }
  );
  try {
    const [url] = (await once(createInterface({ input: server.stdout }), 'line')) as [string];
    const read = await measure('large/firstRead.ts', [url, folder], folder);
    const floor = await measure('large/floor.ts', [url], folder);
    const { size } = await stat(join(folder, 'projection.sqlite'));
    return figuresOf(events, floor, read, size);
  } finally {
    server.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

function figuresOf(events: number, floor: Measured, read: Measured, fileBytes: number): Figure[] {
  const what = `${events.toLocaleString('en')} events, ${read.said.rows.toLocaleString('en')} rows, first read and projection`;
  const yardstick = `counting the lines of the same ${((floor.said.bytes ?? 0) / 1e6).toFixed(0)} MB`;
  return [
    {
      what,
      measured: read.seconds,
      unit: 's',
      goal: { is: '<', value: (events / 1e6) * GOAL_SECONDS_A_MILLION_EVENTS },
      yardstick: { what: yardstick, measured: floor.seconds }
    },
    {
      what,
      measured: read.cpuSeconds,
      unit: 's of CPU',
      yardstick: { what: yardstick, measured: floor.cpuSeconds }
    },
    { what, measured: read.memoryMb, unit: 'MB', goal: { is: '<', value: GOAL_MEMORY_MB } },
    { what, measured: read.said.calls ?? Number.NaN, unit: 'calls' },
    { what, measured: fileBytes / 1e6, unit: 'MB of file' }
  ];
}

/** With young objects collected early, as the samples in `scripts/sync/deploy` start it. */
async function measure(file: string, args: readonly string[], folder: string): Promise<Measured> {
  const usage = join(folder, 'usage.json');
  const start = performance.now();
  const report = join(import.meta.dirname, 'reportUsage.mjs');
  const child = spawn(
    process.execPath,
    ['--max-semi-space-size=8', '--import', report, join(import.meta.dirname, file), ...args],
    { env: { ...process.env, USAGE_FILE: usage }, stdio: ['ignore', 'pipe', 'inherit'] }
  );
  const [said] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  const seconds = (performance.now() - start) / 1000;
  const used = JSON.parse(await readFile(usage, 'utf8')) as { cpuSeconds: number; memoryMb: number };
  return { ...used, seconds, said: JSON.parse(said) as Measured['said'] };
}
