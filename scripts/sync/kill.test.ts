/**
 * Processes that are killed with SIGKILL, which nothing can catch: at a random request of a random run, before the org has seen it
 * or after it has done what it says. What is left on disk is what the next run goes on with.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { Memory } from './memory.ts';
import { ProjectionStore } from './projection/store.ts';
import { runSync } from './runSync.ts';
import { anOrgWithHistory, anyStep, happen } from './testing/history.ts';
import type { ModelRun } from './testing/modelRun.ts';
import { leftToDo } from './testing/oracle.ts';
import { runs } from './testing/runs.ts';
import { COMPILED } from './testing/compiled.ts';

const MINUTE = 60_000;
const TOKEN = '00D000000000001!token';
const QUIET_RUNS = 4;

let folder: string;
let count = 0;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ridealong-kill-'));
});
after(() => rm(folder, { recursive: true, force: true }));

interface Death {
  /** Counted from the start of the run. */
  at: number;
  /** Whether the org has done what it was asked for by then. */
  isDone: boolean;
}

/** The model org over HTTP, and the process that talks with it. */
class Served {
  readonly #org: ModelRun;
  readonly #server = createServer((request, response) => {
    void (async () => {
      const body = await text(request);
      this.#seen++;
      const dies = this.#death?.at === this.#seen;
      if (dies && !this.#death?.isDone) {
        this.#kill();
        return;
      }
      const answer = await this.#org.server.fetch(`https://model.example${request.url ?? ''}`, {
        method: request.method ?? 'GET',
        ...(body === '' ? {} : { body })
      });
      if (dies) {
        this.#kill();
        return;
      }
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(await answer.text());
    })();
  });
  #seen = 0;
  #death: Death | undefined;
  #child: ChildProcess | undefined;

  constructor(org: ModelRun) {
    this.#org = org;
  }

  async start(): Promise<string> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  /** @returns whether it was killed, or had ended by then */
  async run(url: string, state: string, death: Death): Promise<boolean> {
    [this.#seen, this.#death] = [0, death];
    const main = join(import.meta.dirname, 'main.ts');
    this.#child = spawn(process.execPath, [main, 'sync', '--state', state, '--allow-mass-change'], {
      env: { PATH: process.env['PATH'], ...COMPILED, SF_INSTANCE_URL: url, SF_ACCESS_TOKEN: TOKEN },
      stdio: ['ignore', 'ignore', 'inherit']
    });
    const [, signal] = (await once(this.#child, 'exit')) as [number | null, string | null];
    this.#death = undefined;
    return signal === 'SIGKILL';
  }

  #kill(): void {
    this.#child?.kill('SIGKILL');
  }
}

const anyDeath: fc.Arbitrary<Death> = fc.record({
  at: fc.integer({ min: 2, max: 45 }),
  isDone: fc.boolean()
});

describe('processes that are killed', () => {
  it('leave what the next run makes right', async () => {
    let killed = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.array(anyStep, { maxLength: 4 }), anyDeath), { minLength: 2, maxLength: 2 }),
        async (history) => {
          const org = anOrgWithHistory();
          const served = new Served(org);
          const url = await served.start();
          const state = join(folder, String(count++));
          for (const [steps, death] of history) {
            steps.forEach((step) => happen(org, step));
            // The dead one holds its lease for a while.
            org.server.rows.now += 25 * MINUTE;
            killed += Number(await served.run(url, state, death));
          }
          await served.stop();
          org.server.rows.now += 25 * MINUTE;
          for (let run = 0; run < QUIET_RUNS; run++) {
            org.server.rows.now += 3 * MINUTE;
            const memory = new Memory(state, url, TOKEN);
            await runSync({
              transport: org.transport({ instanceUrl: url }),
              memory,
              projection: () => ProjectionStore.open(memory.projectionFile),
              allowMassChange: true
            });
          }
          assert.deepEqual(leftToDo(org), []);
        }
      ),
      { numRuns: runs(6), endOnFailure: true }
    );
    assert.ok(killed > 0, 'none was killed');
  });
});
