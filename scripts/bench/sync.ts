/**
 * The sync beside what one would use instead, on the same local org: ours with its state, ours reading everything into memory
 * (`planSync` over all rows, as it was before it had a state), and the scripts that people write with jsforce. S is the sample
 * data, the middle size all contenders, M ours alone: `--compared N` and `--events N` events more, mirrored before. With
 * `--sfdmu FOLDER`, in which somebody has installed it, that tool is among them.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SyncBench } from './syncBench.ts';
import type { Measured, Tried } from './syncBench.ts';
import type { Figure } from './figures.ts';
import { linkSfdmu } from './sfdmu.ts';

const CHANGED = 1000;
/** Five pages, or five collections, in a composite. */
const ROWS_READ_A_CALL = 10_000;
const ROWS_WRITTEN_A_CALL = 1000;
/** The question what has changed, and the row of the run: begun and ended. */
const CALLS_OF_A_RUN = 3;
/** From so many events on, 1,000 changed ones are few. */
const LARGE = 100_000;

export async function benchSync(args: string[]): Promise<Figure[]> {
  const { values } = parseArgs({
    args,
    options: {
      events: { type: 'string', default: '100000' },
      compared: { type: 'string', default: '10000' },
      sfdmu: { type: 'string' }
    }
  });
  // As it is installed: compiled.
  execFileSync(process.execPath, [join(import.meta.dirname, '../sync/prepack.ts')], { stdio: 'inherit' });
  const figures: Figure[] = [];
  const home = values.sfdmu === undefined ? undefined : linkSfdmu(values.sfdmu);
  for (const [size, events, others] of [
    ['S', 0, true],
    [Number(values.compared).toLocaleString('en'), Number(values.compared), true],
    [Number(values.events).toLocaleString('en'), Number(values.events), false]
  ] as const) {
    if (size === 'S' || events > 0) {
      await using bench = await SyncBench.open(events);
      figures.push(...(await measureAll(bench, { size, events, others: others ? othersWith(home) : [] })));
    }
  }
  return figures;
}

interface Size {
  size: string;
  events: number;
  /** With what others would use. */
  others: Contender[];
}

async function measureAll(bench: SyncBench, { size, events, others }: Size): Promise<Figure[]> {
  const first = await bench.ours(true);
  await bench.settle();
  const idle = await bench.ours(true);
  const wholeIdle = await bench.ours(false);
  await bench.settle();
  await bench.change(CHANGED);
  const changed = await bench.ours(true);
  const left = await bench.ours(false);
  const figures = [
    ...lines(`${size}, first run, meetings there before`, first),
    ...lines(
      `${size}, nothing changed`,
      idle,
      { calls: 1, seconds: 1, memoryMb: 100, written: 0 },
      wholeIdle
    ),
    ...lines(
      `${size}, ${CHANGED} events changed`,
      changed,
      events < LARGE ? {} : changedGoals(changed, left),
      left
    ),
    // What a plan of everything writes after it was left over.
    ...lines(`${size}, left over by that`, { written: left.written }, { written: 0 })
  ];
  if (events >= LARGE) {
    await bench.addColleague();
    figures.push(...lines(`${size}, one colleague more`, await bench.ours(true)));
  }
  for (const [name, run] of others) {
    await bench.settle();
    const { failed, ...measured } = await run(bench);
    figures.push(...lines(`${size}, nothing changed, ${name}${failed ? ': failed' : ''}`, measured));
  }
  return figures;
}

type Contender = [string, (bench: SyncBench) => Promise<Tried>];

/** @param home in which sfdmu is linked */
function othersWith(home: string | undefined): Contender[] {
  const jsforce: Contender[] = [
    ['plain jsforce', (bench) => bench.script('naiveSync.ts')],
    ['jsforce bulk2', (bench) => bench.script('naiveSync.ts', 'bulk2')]
  ];
  return home === undefined
    ? jsforce
    : [...jsforce, ['sfdmu', (bench) => bench.script('naiveSync.ts', 'sfdmu', home)]];
}

function changedGoals(changed: Measured, whole: Measured): Partial<Measured> {
  const least =
    CALLS_OF_A_RUN +
    Math.ceil(changed.read / ROWS_READ_A_CALL) +
    Math.ceil(changed.written / ROWS_WRITTEN_A_CALL);
  return { calls: 1.1 * least, cpuSeconds: whole.cpuSeconds / 10 };
}

const UNITS = {
  calls: 'calls',
  cpuSeconds: 's of CPU',
  memoryMb: 'MB',
  megabytesRead: 'MB read',
  seconds: 's',
  read: 'rows read',
  written: 'rows written'
};

function lines(
  what: string,
  measured: Partial<Measured>,
  goals: Partial<Measured> = {},
  other: Partial<Measured> = {}
): Figure[] {
  return (Object.keys(UNITS) as (keyof Measured)[]).flatMap((name) => {
    const [value, goal, yardstick] = [measured[name], goals[name], other[name]];
    if (value === undefined || Number.isNaN(value)) {
      return [];
    }
    return [
      {
        what,
        measured: value,
        unit: UNITS[name],
        ...(goal === undefined ? {} : { goal: { is: '<' as const, value: goal } }),
        ...(yardstick ? { yardstick: { what: 'reading everything', measured: yardstick } } : {})
      }
    ];
  });
}
