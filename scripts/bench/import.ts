/**
 * `npm run import` with a big file: lines a second on a local org of another process, and what the memory of the import does while the
 * file goes by. `--rows N` for another number of lines.
 */
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readMapping } from '../import/mapping.ts';
import { partsOfFile } from '../import/parts.ts';
import { runImport } from '../import/runImport.ts';
import { csvLine } from '../sync/csv/index.ts';
import { openTargetOrg } from '../target-org/targetOrg.ts';
import type { TargetOrg } from '../target-org/targetOrg.ts';
import type { Figure } from './figures.ts';
import { startOrgProcess } from './orgProcess.ts';

const repository = resolve(import.meta.dirname, '../..');
const DEAL = 'Very large deal';
const MEGABYTE = 1_000_000;
/** A call is 200 lines. */
const CALLS_A_SAMPLE = 25;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

export async function benchImport(args: string[]): Promise<Figure[]> {
  const { values } = parseArgs({ args, options: { rows: { type: 'string', default: '100000' } } });
  const folder = mkdtempSync(join(tmpdir(), 'ridealong-bench-'));
  const server = await startOrgProcess(repository, join(folder, 'org.db'));
  try {
    const org = await openTargetOrg(server.url, { env: {} });
    await prepare(org);
    const file = join(folder, 'old.csv');
    await writeFile(file, Number(values.rows));
    return await measure(org, file, Number(values.rows));
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function prepare({ transport }: TargetOrg): Promise<void> {
  const send = (object: string, row: object): Promise<unknown> =>
    transport.send('POST', `/sobjects/${object}`, row, { attempts: 1 });
  const [set] = await rowsOf(transport, "SELECT Id FROM PermissionSet WHERE Name = 'Ridealong_Admin'");
  const [user] = await rowsOf(transport, "SELECT Id FROM User WHERE Username LIKE 'admin@%'");
  await send('PermissionSetAssignment', { AssigneeId: user?.['Id'], PermissionSetId: set?.['Id'] });
  await send('Opportunity', { Name: DEAL, StageName: 'Prospecting', CloseDate: '2031-01-01' });
}

async function rowsOf(transport: TargetOrg['transport'], soql: string): Promise<Record<string, unknown>[]> {
  const answer = await transport.get(`/query?q=${encodeURIComponent(soql)}`);
  return (answer as { records: Record<string, unknown>[] }).records;
}

async function writeFile(path: string, rows: number): Promise<void> {
  const file = createWriteStream(path);
  file.write('key,deal,statement,words\n');
  for (let row = 0; row < rows; row++) {
    const line = csvLine([`k${row}`, DEAL, `It takes too long (${row})`, 'We wait, and wait. '.repeat(10)]);
    if (!file.write(line)) {
      await new Promise<void>((done) => file.once('drain', () => done()));
    }
  }
  file.end();
  await finished(file);
}

async function measure({ transport }: TargetOrg, file: string, rows: number): Promise<Figure[]> {
  const heap: number[] = [];
  let calls = 0;
  const started = performance.now();
  const { created, refused } = await runImport(transport, {
    parts: partsOfFile(file),
    file,
    mapping: readMapping(undefined),
    dryRun: false,
    update: false,
    createThemes: false,
    onProgress: () => {
      calls++;
      if (calls % CALLS_A_SAMPLE === 0) {
        collectGarbage();
        const { heapUsed, arrayBuffers } = process.memoryUsage();
        heap.push(heapUsed + arrayBuffers);
      }
    }
  });
  const seconds = (performance.now() - started) / 1000;
  if (created !== rows || refused > 0) {
    throw new Error(`${created} of ${rows} came in, ${refused} were refused`);
  }
  const early = heap[Math.floor(heap.length / 5)] ?? 0;
  return [
    { what: 'lines a second', measured: rows / seconds, unit: 'lines/s', goal: { is: '>', value: 500 } },
    {
      what: `memory after ${rows} lines, above that after a fifth of them`,
      measured: ((heap.at(-1) ?? 0) - early) / MEGABYTE,
      unit: 'MB',
      goal: { is: '<', value: 20 }
    }
  ];
}
