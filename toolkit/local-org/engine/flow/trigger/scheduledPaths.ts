/** Runs the scheduled paths of flows, and flows that a schedule triggers, when their time has come. */
import { SalesforceError } from '../../../core/types.ts';
import type { ScheduledRuns } from '../../../core/types.ts';
import type { SaveContext } from '../../save/saveContext.ts';
import type { Store } from '../../store/store.ts';
import type { FlowAutomation } from './flowAutomation.ts';
import type { Schedule, ScheduledRun } from './schedule.ts';
import { ScheduledFlows } from './scheduledFlows.ts';

/** More than a year of hourly work; beyond it something goes round in circles. */
const MAX_BATCHES = 20_000;

class UndoBatch extends Error {}

interface ScheduledPathsOptions {
  schedule: Schedule;
  /** Of the org. */
  timeZone: string;
  /** "The Default Workflow User runs schedule-triggered flows": Help, "Schedule-Triggered Flow Considerations". */
  workflowUser: string;
  store: Store;
  automation: FlowAutomation;
  /** Who runs what somebody has set off. */
  userFor: (userId: string) => string;
  contextOf: (userId: string, at: Date) => SaveContext;
  /** A batch may have changed users, profiles or what they are assigned. */
  afterBatch: () => void;
}

export class ScheduledPaths implements ScheduledRuns {
  readonly #options: ScheduledPathsOptions;
  readonly #flows: ScheduledFlows;

  constructor(options: ScheduledPathsOptions) {
    this.#options = options;
    this.#flows = new ScheduledFlows({ ...options, userId: options.workflowUser });
  }

  names(): string[] {
    return this.#flows.names();
  }

  /** A flow that a schedule triggers, whatever its timetable says. */
  runNow(name: string, now: Date): number | undefined {
    const records = this.#flows.startNow(name, now);
    this.runDue(now);
    return records;
  }

  /**
   * Each path at its own time: a jump of the clock passes through them in order. Waits for the end of a transaction, as
   * paths after the commit do.
   */
  runDue(now: Date): void {
    const { schedule, store, afterBatch } = this.#options;
    for (let batches = 0; ; batches++) {
      if (store.inTransaction) {
        return;
      }
      const next = schedule.nextDue();
      const start = this.#flows.due(now);
      if (start !== undefined && (next === undefined || start <= next)) {
        this.#flows.start(now);
        continue;
      }
      if (next === undefined || next > now) {
        return;
      }
      if (batches > MAX_BATCHES) {
        throw new Error(
          `Scheduled paths set each other off without end; the next is due ${next.toISOString()}`
        );
      }
      this.#runBatch(schedule.take(now));
      afterBatch();
    }
  }

  /** One transaction for all runs of the batch that work; those that fail are left out, noted, and not tried again. */
  #runBatch(batch: readonly ScheduledRun[]): void {
    const [first] = batch;
    if (first === undefined) {
      return;
    }
    const { schedule, store, contextOf, userFor } = this.#options;
    const userId = userFor(first.userId);
    const failures = new Map<ScheduledRun, string>();
    store.transaction(() => {
      for (;;) {
        const rest = batch.filter((run) => !failures.has(run));
        const before = failures.size;
        this.#attempt(rest, contextOf(userId, first.due)).forEach((message, run) =>
          failures.set(run, message)
        );
        if (failures.size === before) {
          break;
        }
      }
      store.aside(() => {
        schedule.done(batch);
        failures.forEach((message, run) => schedule.fail(run, message));
      });
    });
  }

  /** Keeps what was done only when nothing failed. */
  #attempt(runs: readonly ScheduledRun[], context: SaveContext): Map<ScheduledRun, string> {
    const { store, automation } = this.#options;
    let failures = new Map<ScheduledRun, string>();
    try {
      store.transaction(() => {
        failures = automation.runScheduled(runs, context);
        if (failures.size > 0) {
          throw new UndoBatch();
        }
      });
    } catch (error) {
      if (error instanceof SalesforceError) {
        return new Map(runs.map((run) => [run, error.message]));
      }
      if (!(error instanceof UndoBatch)) {
        throw error;
      }
    }
    return failures;
  }
}
