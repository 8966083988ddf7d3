/**
 * Histories: what people do between runs and between any two requests of a run, faults on the wire, and runs that die. When it
 * is quiet again, a few runs later, the org is as `planSync` over everything would have it.
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { Memory } from './memory.ts';
import { ProjectionStore } from './projection/store.ts';
import { runSync } from './runSync.ts';
import { anOrgWithAddresses, anOrgWithHistory, anySeatStep, anyStep, happen } from './testing/history.ts';
import type { Step } from './testing/history.ts';
import type { ModelRun } from './testing/modelRun.ts';
import { leftToDo } from './testing/oracle.ts';
import { runs } from './testing/runs.ts';

const MINUTE = 60_000;
/** Runs in peace until nothing is left: one that reads what others did, one that reads its own writes, one in reserve. */
const QUIET_RUNS = 4;

let folder: string;
let files = 0;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ridealong-histories-'));
});
after(() => rm(folder, { recursive: true, force: true }));

/** What befalls one run: at a request, counted from its start. */
interface Trouble {
  at: number;
  what: 'edit' | 'cut before' | 'cut after' | 'busy' | 'broken' | 'kill';
  step: Step;
}

type History = { steps: Step[]; troubles: Trouble[] }[];

const troubleOf = (step: fc.Arbitrary<Step>): fc.Arbitrary<Trouble> =>
  fc.record({
    at: fc.integer({ min: 1, max: 30 }),
    what: fc.constantFrom('edit', 'edit', 'edit', 'cut before', 'cut after', 'busy', 'broken', 'kill'),
    step
  });

const historyOf = (step: fc.Arbitrary<Step>): fc.Arbitrary<History> =>
  fc.array(
    fc.record({
      steps: fc.array(step, { maxLength: 4 }),
      troubles: fc.array(troubleOf(step), { maxLength: 4 })
    }),
    { minLength: 1, maxLength: 4 }
  );

/** Histories that went wrong once. */
const FOUND: [History][] = [
  // An attendee that the run has just made is deleted before the run has read it back
  [
    [
      {
        steps: [],
        troubles: [{ at: 24, what: 'edit', step: { kind: 'attendee', row: 0, choice: 26, other: 0 } }]
      },
      { steps: [], troubles: [] }
    ]
  ],
  // A coming meeting that no colleague is on is there before the first run
  [[{ steps: [{ kind: 'makeEvent', row: 0, choice: 6, other: 27 }], troubles: [] }]],
  // A colleague changes their function between a run's write and its reading back: those they leave become fewer
  [
    [
      {
        steps: [],
        troubles: [{ at: 15, what: 'edit', step: { kind: 'colleague', row: 10, choice: 1, other: 0 } }]
      },
      { steps: [], troubles: [] }
    ]
  ],
  // Somebody says more on an attendee between its making and its reading back
  [
    [
      {
        steps: [],
        troubles: [{ at: 24, what: 'edit', step: { kind: 'attendee', row: 0, choice: 13, other: 0 } }]
      },
      { steps: [], troubles: [] }
    ]
  ]
];

class Machine {
  readonly #org: ModelRun;
  readonly #folder = join(folder, String(files++));

  constructor(org: ModelRun) {
    this.#org = org;
  }

  async run(troubles: readonly Trouble[] = []): Promise<void> {
    const memory = new Memory(this.#folder, 'https://model.my.salesforce.com', '00D000000000001!token');
    this.#expect(troubles);
    try {
      await runSync({
        transport: this.#org.transport(),
        memory,
        projection: () => ProjectionStore.open(memory.projectionFile),
        allowMassChange: true
      });
    } catch (error) {
      // It says why it ends; whether that was right is judged by what is left to do in the end.
      assert.ok(error instanceof Error && 'exitCode' in error, String(error));
      assert.notEqual(error.exitCode, 1, error.message);
    } finally {
      this.#org.server.interfere = () => undefined;
    }
  }

  #expect(troubles: readonly Trouble[]): void {
    const { server } = this.#org;
    const start = server.requests.length;
    let isDead = false;
    server.interfere = ({ number }) => {
      if (isDead) {
        return 'cut before';
      }
      for (const { at, what, step } of troubles.filter((trouble) => trouble.at === number - start)) {
        switch (what) {
          case 'edit':
            happen(this.#org, step);
            break;
          case 'busy':
            return new Response('busy', { status: 503 });
          case 'broken':
            return new Response('{"records": [', { status: 200 });
          case 'kill':
            // No word to the org any more, neither about the end.
            isDead = true;
            return at % 2 === 0 ? 'cut after' : 'cut before';
          default:
            return what;
        }
      }
      return undefined;
    };
  }
}

async function quiet(org: ModelRun, machine: Machine): Promise<void> {
  // A run that died holds its lease for a while.
  org.server.rows.now += 25 * MINUTE;
  for (let run = 0; run < QUIET_RUNS; run++) {
    org.server.rows.now += 3 * MINUTE;
    await machine.run();
  }
}

async function endsRight(org: ModelRun, history: History): Promise<void> {
  const machine = new Machine(org);
  for (const { steps, troubles } of history) {
    steps.forEach((step) => happen(org, step));
    org.server.rows.now += 3 * MINUTE;
    await machine.run(troubles);
  }
  await quiet(org, machine);
  assert.deepEqual(leftToDo(org), []);
}

describe('histories of edits, faults, deaths and interleavings', () => {
  it('end as a plan of everything would have it', async () => {
    await fc.assert(
      fc.asyncProperty(historyOf(anyStep), (history) => endsRight(anOrgWithHistory(), history)),
      { numRuns: runs(10, 25), examples: FOUND }
    );
  });

  it('do so, too, where addresses of functions are invited', async () => {
    await fc.assert(
      fc.asyncProperty(historyOf(anySeatStep), (history) => endsRight(anOrgWithAddresses(), history)),
      { numRuns: runs(4, 8) }
    );
  });
});
