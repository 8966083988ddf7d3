/** Starts schedule-triggered flows when their time has come: one run for each record that meets the start's conditions. */
import { SalesforceError } from '../../../core/types.ts';
import { readSetting, writeSetting } from '../../store/openStore.ts';
import type { CompiledFlow } from '../compileFlow.ts';
import type { FlowAutomation } from './flowAutomation.ts';
import type { Schedule, Waiting } from './schedule.ts';
import { LastRuns, SCHEDULE_PATH } from './timetable.ts';
import type { Timetable } from './timetable.ts';
import type { SaveContext } from '../../save/saveContext.ts';
import type { Store } from '../../store/store.ts';

const KEY = 'scheduledFlows';
/** Nothing that waits is for the moment of this run. */
const NONE: Waiting = new Set();

interface ScheduledFlowsOptions {
  store: Store;
  automation: FlowAutomation;
  schedule: Schedule;
  /** "Based on the org's default time zone". */
  timeZone: string;
  /** The Default Workflow User. */
  userId: string;
  contextOf: (userId: string, at: Date) => SaveContext;
}

interface ScheduledFlow {
  flow: CompiledFlow;
  timetable: Timetable;
}

export class ScheduledFlows {
  readonly #options: ScheduledFlowsOptions;
  /** Runs up to this moment are done, by flow. A flow that is switched off has none, so that switching it on schedules it anew. */
  readonly #since: Map<string, string>;
  readonly #lastRuns: LastRuns;

  constructor(options: ScheduledFlowsOptions) {
    this.#options = options;
    this.#lastRuns = new LastRuns(options.timeZone);
    const kept = JSON.parse(readSetting(options.store.db, KEY) ?? '{}') as Record<string, string>;
    this.#since = new Map(Object.entries(kept));
  }

  names(): string[] {
    return this.#active().map(({ flow }) => flow.model.name);
  }

  /** When the next flow should have started; undefined when none has to. */
  due(now: Date): Date | undefined {
    return this.#next(now)?.at;
  }

  /** Plans the runs of the flow that is due first. What was missed while the org was closed is made up for once. */
  start(now: Date): void {
    const next = this.#next(now);
    if (next !== undefined) {
      this.#plan(next.flow, next.at);
      this.#keep(next.flow.model.name, next.at);
    }
  }

  /** Now, whatever its timetable says. Gives the number of records, or undefined when no such flow is active. */
  startNow(name: string, now: Date): number | undefined {
    const found = this.#active().find(({ flow }) => flow.model.name === name);
    return found && this.#plan(found.flow, now);
  }

  #active(): ScheduledFlow[] {
    return this.#options.automation.scheduledFlows().flatMap((flow) => {
      const { timetable } = flow.model.trigger;
      return timetable === undefined ? [] : [{ flow, timetable }];
    });
  }

  #next(now: Date): { flow: CompiledFlow; at: Date } | undefined {
    const active = this.#active();
    this.#forgetOthers(active);
    const due = active.flatMap(({ flow, timetable }) => {
      const since = this.#sinceOf(flow.model.name, now);
      const at = this.#lastRuns.lastRun(timetable, now);
      return at !== undefined && at > since ? [{ flow, at }] : [];
    });
    return due.toSorted((a, b) => a.at.getTime() - b.at.getTime())[0];
  }

  /** A clock that was set back begins anew. */
  #sinceOf(name: string, now: Date): Date {
    const since = this.#since.get(name);
    if (since === undefined || since > now.toISOString()) {
      this.#keep(name, now);
      return now;
    }
    return new Date(since);
  }

  #forgetOthers(active: readonly ScheduledFlow[]): void {
    for (const name of this.#since.keys()) {
      if (!active.some(({ flow }) => flow.model.name === name)) {
        this.#since.delete(name);
      }
    }
  }

  #keep(name: string, at: Date): void {
    this.#since.set(name, at.toISOString());
    writeSetting(this.#options.store.db, KEY, JSON.stringify(Object.fromEntries(this.#since)));
  }

  #plan(flow: CompiledFlow, at: Date): number {
    const { schedule, userId } = this.#options;
    const { name } = flow.model;
    const ids = this.#records(flow, at);
    schedule.forget(name);
    for (const recordId of ids) {
      schedule.plan({ flow: name, recordId, userId, now: at, waiting: NONE }, [{ path: SCHEDULE_PATH, at }]);
    }
    return ids.length;
  }

  /** Nobody waits for it: what is wrong is noted, as Salesforce mails it to an admin. */
  #records({ model, records }: CompiledFlow, at: Date): string[] {
    const { schedule, contextOf, userId } = this.#options;
    try {
      return records?.(contextOf(userId, at)) ?? [];
    } catch (error) {
      if (error instanceof SalesforceError) {
        schedule.fail({ flow: model.name, recordId: '', due: at }, error.message);
        return [];
      }
      throw error;
    }
  }
}
