import { setImmediate as nextTurn } from 'node:timers/promises';
import { toStoredDateTime } from '../../core/clock.ts';
import type { Org } from '../../core/types.ts';
import { JobFailure } from './bulkErrors.ts';
import { isOver } from './bulkJob.ts';
import type { BulkJob } from './bulkJob.ts';
import { JobStore } from './jobStore.ts';
import { runIngestJob } from './runIngestJob.ts';
import { runQueryJob } from './runQueryJob.ts';

/** Where new jobs wait, for the person who wants to see them in that state. */
export type Hold = 'UploadComplete' | 'InProgress';

/**
 * Works off the jobs, one after another and in small steps, so that requests are answered in between. What was not
 * done when the server stopped goes on when it starts again.
 */
export class BulkApi {
  readonly store: JobStore;
  readonly #org: Org;
  readonly #log: (line: string) => void;
  #hold: Hold | undefined;
  #running: Promise<void> | undefined;
  #closed = false;

  constructor(org: Org, log: (line: string) => void) {
    this.#org = org;
    this.#log = log;
    this.store = new JobStore(org.database);
    this.#start();
  }

  get hold(): Hold | undefined {
    return this.#hold;
  }

  set hold(hold: Hold | undefined) {
    this.#hold = hold;
    this.#start();
  }

  submit(job: BulkJob): void {
    this.store.save(job);
    this.#start();
  }

  /** Stops after the step under way. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#running;
  }

  #start(): void {
    this.#running ??= this.#work().finally(() => {
      this.#running = undefined;
    });
  }

  async #work(): Promise<void> {
    // The answer to the request that submitted the job goes out first.
    await nextTurn();
    for (let job = this.#next(); job !== undefined; job = this.#next()) {
      await this.#run(job);
    }
  }

  #next(): BulkJob | undefined {
    const waiting = this.#closed || this.#hold === 'UploadComplete' ? [] : this.store.all();
    return waiting.find(
      ({ state }) => state === 'UploadComplete' || (state === 'InProgress' && this.#hold !== 'InProgress')
    );
  }

  async #run(job: BulkJob): Promise<void> {
    this.#set(job, 'InProgress');
    const started = performance.now();
    const goesOn = async (): Promise<boolean> => {
      job.totalProcessingTime = Math.round(performance.now() - started);
      await nextTurn();
      return job.state === 'InProgress' && this.#hold === undefined && !this.#closed;
    };
    try {
      const done =
        (await goesOn()) &&
        (job.kind === 'query'
          ? await runQueryJob(this.#org, this.store, job, goesOn)
          : await runIngestJob(this.#org, this.store, job, goesOn));
      if (done && !isOver(job)) {
        this.#set(job, 'JobComplete');
      }
    } catch (error) {
      this.#fail(job, error);
    }
  }

  #fail(job: BulkJob, error: unknown): void {
    job.errorMessage = error instanceof Error ? error.message : String(error);
    if (!(error instanceof JobFailure)) {
      this.#log(`Bulk job ${job.id} failed: ${error instanceof Error ? (error.stack ?? '') : String(error)}`);
    }
    this.#set(job, 'Failed');
  }

  #set(job: BulkJob, state: BulkJob['state']): void {
    job.state = state;
    job.systemModstamp = toStoredDateTime(this.#org.now());
    this.store.save(job);
  }
}
