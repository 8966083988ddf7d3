import type { FlowPart } from '@toolkit/sfdx-project';
import { fromStoredDateTime } from '../../../core/clock.ts';
import type { ObjectSchema, OrgSchema } from '../../../core/schemaTypes.ts';
import type { SObjectRecord } from '../../../core/types.ts';
import type { Findings } from '../../../schema/findings.ts';
import type { FormulaLibrary } from '../../formula/formulaLibrary.ts';
import { idOf } from '../../save/rowWork.ts';
import type { RowWork } from '../../save/rowWork.ts';
import type { SaveAutomation, SaveContext } from '../../save/saveContext.ts';
import type { CompiledFlow } from '../compileFlow.ts';
import type { ScheduledPath } from '../flowModel.ts';
import { FlowRecord } from '../flowValues.ts';
import { Interview } from '../interview.ts';
import { addOffset, startOfDay } from '../offset.ts';
import {
  customErrors,
  enters,
  flowError,
  interviewOf,
  keepChanges,
  meets,
  run,
  runWithinLimits,
  startsOn
} from './flowOnSave.ts';
import type { FlowStates } from './flowStates.ts';
import { checkRunnable, loadFlow, readable } from './loadFlow.ts';
import type { LoadedFlow } from './loadFlow.ts';
import type { Schedule, ScheduledRun, Waiting } from './schedule.ts';

/** The project's active flows that records or a schedule trigger, and those that are started by name. */
export class FlowAutomation implements SaveAutomation {
  readonly #flows = new Map<string, LoadedFlow[]>();
  readonly #byName = new Map<string, CompiledFlow>();
  readonly #schedule: Schedule;
  readonly #states: FlowStates;

  constructor(
    parts: readonly FlowPart[],
    schema: OrgSchema,
    formulas: FormulaLibrary,
    schedule: Schedule,
    states: FlowStates,
    findings: Findings
  ) {
    this.#schedule = schedule;
    this.#states = states;
    const loaded = parts
      .filter(({ status }) => status === 'Active')
      .flatMap((part) => loadFlow(part, schema, formulas, findings) ?? []);
    // By trigger order, then as Flow Trigger Explorer lists the rest; created dates are not known here, so names decide.
    for (const flow of loaded.toSorted((a, b) => a.order - b.order || a.name.localeCompare(b.name))) {
      const key = `${flow.object.toLowerCase()} ${flow.moment}`;
      this.#flows.set(key, [...(this.#flows.get(key) ?? []), flow]);
      if (flow.flow !== undefined && flow.unsupported === undefined) {
        this.#byName.set(flow.name, flow.flow);
      }
    }
  }

  #of(object: ObjectSchema, moment: LoadedFlow['moment']): LoadedFlow[] {
    const flows = this.#flows.get(`${object.name.toLowerCase()} ${moment}`) ?? [];
    return flows.filter(({ name }) => !this.#states.isSwitchedOff(name));
  }

  beforeSave(object: ObjectSchema, works: readonly RowWork[], context: SaveContext): void {
    for (const loaded of this.#of(object, 'beforeSave')) {
      const flow = readable(loaded);
      const entered = works
        .filter((work) => work.errors.length === 0 && startsOn(flow, work))
        .flatMap((work) => {
          const interview = interviewOf(flow.model, object, work, context, true);
          return enters(flow, work, interview) ? [{ work, interview }] : [];
        });
      checkRunnable(loaded, entered);
      const failures = runWithinLimits(
        flow,
        entered.map(({ interview }) => interview),
        flow.model.trigger.next
      );
      for (const { work, interview } of entered) {
        const message = failures.get(interview);
        if (message !== undefined) {
          work.errors.push(flowError(flow.model, message));
        }
        work.errors.push(...customErrors(interview));
        keepChanges(object, work, interview.record);
      }
    }
  }

  afterSave(object: ObjectSchema, works: readonly RowWork[], context: SaveContext): void {
    const { store } = context.services;
    for (const loaded of this.#of(object, 'afterSave')) {
      const flow = readable(loaded);
      const followed = timedPaths(flow).length > 0;
      // Paths follow a record also where its save does not start the flow.
      const concerned = followed ? works : works.filter((work) => startsOn(flow, work));
      const rows = store.kept.getAll(object, works.map(idOf));
      // An earlier flow, or the series an event belongs to, may have deleted the record.
      const live = concerned.filter((work) => rows.get(idOf(work))?.['IsDeleted'] !== true);
      const all = live.map((work) => ({
        work,
        interview: interviewOf(
          flow.model,
          object,
          { ...work, record: rows.get(idOf(work)) ?? work.record },
          context,
          false
        )
      }));
      const entered = all.filter(({ work, interview }) => enters(flow, work, interview));
      checkRunnable(loaded, entered);
      if (flow.model.trigger.next !== undefined) {
        run(flow, entered, flow.model.trigger.next);
      }
      const planned = followed ? this.#schedule.plannedAmong(flow.model.name, live.map(idOf)) : undefined;
      store.aside(() => {
        for (const { work, interview } of all) {
          this.#enqueuePaths(flow, work, interview, context);
          this.#planPaths(flow, work, interview, context, planned?.get(idOf(work)));
        }
      });
    }
  }

  beforeDelete(object: ObjectSchema, works: readonly RowWork[], context: SaveContext): void {
    for (const loaded of this.#of(object, 'beforeDelete')) {
      const flow = readable(loaded);
      const entered = works
        .map((work) => ({
          work,
          interview: new Interview(flow.model, context, new FlowRecord(object, { ...work.record }))
        }))
        .filter(({ work, interview }) => meets(flow, work, () => flow.entry(interview)));
      checkRunnable(loaded, entered);
      run(flow, entered, flow.model.trigger.next);
    }
  }

  /** What runs after the commit does so once for each save that enters, as Help "Add an Asynchronous Path" has it. */
  #enqueuePaths(flow: CompiledFlow, work: RowWork, interview: Interview, context: SaveContext): void {
    const paths = flow.model.trigger.paths.filter(({ when }) => when.kind === 'async');
    if (paths.length > 0 && enters(flow, work, interview)) {
      paths.forEach((path) =>
        this.#schedule.enqueue({
          flow: flow.model.name,
          path: path.name,
          recordId: idOf(work),
          userId: context.session.userId,
          now: context.now
        })
      );
    }
  }

  /** Scheduled paths follow the record: planned when it meets the conditions, moved with its date, dropped when it no longer does. */
  #planPaths(
    flow: CompiledFlow,
    work: RowWork,
    interview: Interview,
    context: SaveContext,
    waiting: Waiting | undefined
  ): void {
    const paths = timedPaths(flow);
    if (paths.length === 0) {
      return;
    }
    const recordId = idOf(work);
    const planned = waiting !== undefined;
    if (planned && !meets(flow, work, () => flow.entry(interview))) {
      this.#schedule.cancel(flow.model.name, recordId);
      return;
    }
    if (!planned && !enters(flow, work, interview)) {
      return;
    }
    this.#schedule.plan(
      { flow: flow.model.name, recordId, userId: context.session.userId, now: context.now, waiting },
      paths.flatMap((path) => {
        const at = planned && path.when.kind === 'event' ? undefined : timeOf(path, interview, context);
        return at === undefined ? [] : [{ path: path.name, at }];
      })
    );
  }

  /** What may be started by name; undefined when there is no such flow, or none that is active. */
  launchable(name: string): CompiledFlow | undefined {
    const flow = this.#byName.get(name);
    return flow?.model.trigger.moment === 'launched' && !this.#states.isSwitchedOff(name) ? flow : undefined;
  }

  /** Those a schedule triggers, without what was switched off. */
  scheduledFlows(): CompiledFlow[] {
    return [...this.#byName.values()].filter(
      ({ model }) => model.trigger.moment === 'scheduled' && !this.#states.isSwitchedOff(model.name)
    );
  }

  /** Runs one batch of scheduled paths. Gives a message for each that failed; the others are done. */
  runScheduled(runs: readonly ScheduledRun[], context: SaveContext): Map<ScheduledRun, string> {
    const [first] = runs;
    const name = first?.flow ?? '';
    const flow = this.#states.isSwitchedOff(name) ? undefined : this.#byName.get(name);
    const path = flow?.model.trigger.paths.find((each) => each.name === first?.path);
    if (flow === undefined || path === undefined) {
      return new Map(); // The flow was removed or switched off since; Salesforce drops its pending paths too.
    }
    const object = context.services.schema.objects.get(flow.model.trigger.object.toLowerCase());
    const rows =
      object === undefined
        ? new Map<string, Readonly<SObjectRecord>>()
        : context.services.store.kept.getAll(
            object,
            runs.map(({ recordId }) => recordId)
          );
    const entered = runs.flatMap((one) => {
      const row = rows.get(one.recordId);
      return object === undefined || row === undefined || row['IsDeleted'] === true
        ? []
        : [
            {
              one,
              interview: new Interview(flow.model, context, new FlowRecord(object, row, { isShared: true }))
            }
          ];
    });
    const failures = runWithinLimits(
      flow,
      entered.map(({ interview }) => interview),
      path.next
    );
    return new Map(
      entered.flatMap(({ one, interview }) => {
        const message = failures.get(interview) ?? interview.customErrors[0]?.message;
        return message === undefined ? [] : [[one, message] as const];
      })
    );
  }
}

function timedPaths(flow: CompiledFlow): ScheduledPath[] {
  return flow.model.trigger.paths.filter(({ when }) => when.kind !== 'async');
}

function timeOf({ when }: ScheduledPath, interview: Interview, context: SaveContext): Date | undefined {
  if (when.kind === 'timetable' || when.kind === 'async') {
    return undefined;
  }
  const base =
    when.kind === 'event'
      ? context.now
      : dateOf(interview.record.fields[when.field ?? ''], interview.timeZone);
  return base && addOffset(base, when.offset, when.unit, interview.timeZone);
}

/** A date counts from its beginning in the running user's zone. *Assumed.* */
function dateOf(value: unknown, timeZone: string): Date | undefined {
  if (typeof value !== 'string') {
    return undefined;
  }
  return value.length === 10 ? startOfDay(value, timeZone) : fromStoredDateTime(value);
}
