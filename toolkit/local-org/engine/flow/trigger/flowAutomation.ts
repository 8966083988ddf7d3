import { fromStoredDateTime } from '../../../core/clock.ts';
import { compileFlow, becomesTrue } from '../compileFlow.ts';
import type { CompiledFlow } from '../compileFlow.ts';
import { FlowFault, FlowReferenceError, UnsupportedFlowError } from '../flowErrors.ts';
import type { FlowModel, ScheduledPath } from '../flowModel.ts';
import { FlowRecord } from '../flowValues.ts';
import { Interview } from '../interview.ts';
import { readFlow, readTriggerOnly } from '../readFlow.ts';
import { runFlow } from '../runFlow.ts';
import type { FormulaLibrary } from '../../formula/formulaLibrary.ts';
import { normalize } from '../../save/fieldValues.ts';
import { RowFailure, idOf } from '../../save/rowWork.ts';
import type { RowWork } from '../../save/rowWork.ts';
import type { SaveAutomation, SaveContext } from '../../save/saveContext.ts';
import { saveError } from '../../save/saveErrors.ts';
import { LimitExceeded } from '../../save/transactionLimits.ts';
import type { Findings } from '../../../schema/findings.ts';
import type { ObjectSchema, OrgSchema } from '../../../core/schemaTypes.ts';
import { UnsupportedError } from '../../../core/types.ts';
import type { SObjectRecord, SaveError } from '../../../core/types.ts';
import type { FlowPart } from '@toolkit/sfdx-project';
import { addOffset, startOfDay } from '../offset.ts';
import type { FlowStates } from './flowStates.ts';
import type { Schedule, ScheduledRun } from './schedule.ts';

interface LoadedFlow {
  object: string;
  moment: FlowModel['trigger']['moment'];
  order: number;
  name: string;
  /** Without what the flow does when it cannot be run; undefined when not even its entry conditions can be read. */
  flow: CompiledFlow | undefined;
  /** What the interpreter lacks: the flow is listed at the start and fails when it would have to run. */
  lacking?: UnsupportedError;
}

/** The project's active record-triggered flows, as saving needs them. */
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
      if (flow.flow !== undefined && flow.lacking === undefined) {
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
        .filter(({ errors }) => errors.length === 0)
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
    for (const loaded of this.#of(object, 'afterSave')) {
      const flow = readable(loaded);
      const rows = context.services.store.getAll(object, works.map(idOf));
      // An earlier flow, or the series an event belongs to, may have deleted the record.
      const live = works.filter((work) => rows.get(idOf(work))?.['IsDeleted'] !== true);
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
      all.forEach(({ work, interview }) => this.#planPaths(flow, work, interview, context));
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

  /** Scheduled paths follow the record: planned when it meets the conditions, moved with its date, dropped when it no longer does. */
  #planPaths(flow: CompiledFlow, work: RowWork, interview: Interview, context: SaveContext): void {
    const { paths } = flow.model.trigger;
    if (paths.length === 0) {
      return;
    }
    const recordId = idOf(work);
    const planned = this.#schedule.isPlanned(flow.model.name, recordId);
    if (planned && !meets(flow, work, () => flow.entry(interview))) {
      this.#schedule.cancel(flow.model.name, recordId);
      return;
    }
    if (!planned && !enters(flow, work, interview)) {
      return;
    }
    for (const path of paths) {
      const at = timeOf(path, interview, context);
      if (at !== undefined && !(planned && path.when.kind === 'event')) {
        const { name } = flow.model;
        this.#schedule.plan({
          flow: name,
          path: path.name,
          recordId,
          userId: context.session.userId,
          at,
          now: context.now
        });
      }
    }
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
        ? new Map<string, SObjectRecord>()
        : context.services.store.getAll(
            object,
            runs.map(({ recordId }) => recordId)
          );
    const entered = runs.flatMap((one) => {
      const row = rows.get(one.recordId);
      return object === undefined || row === undefined || row['IsDeleted'] === true
        ? []
        : [{ one, interview: new Interview(flow.model, context, new FlowRecord(object, { ...row })) }];
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

/** Flows without an order run after those up to 1,000 and before the rest: Help, "Define the Run Order of Record-Triggered Flows". */
const UNORDERED = 1000.5;

function loadFlow(
  part: FlowPart,
  schema: OrgSchema,
  formulas: FormulaLibrary,
  findings: Findings
): LoadedFlow | undefined {
  const start = part.xml.child('start');
  const triggerType = start?.text('triggerType');
  const objectName = start?.text('object');
  const moment =
    triggerType === 'RecordBeforeSave'
      ? 'beforeSave'
      : triggerType === 'RecordBeforeDelete'
        ? 'beforeDelete'
        : 'afterSave';
  const order = part.xml.number('triggerOrder') ?? UNORDERED;
  const isRecordTriggered =
    part.processType === 'AutoLaunchedFlow' &&
    objectName !== undefined &&
    triggerType?.startsWith('Record') === true;
  try {
    if (!isRecordTriggered) {
      throw new UnsupportedFlowError(
        `flows of type ${part.processType}${triggerType === undefined ? '' : ` triggered by ${triggerType}`}`
      );
    }
    const flow = findings.attempt(() => compileFlow(readFlow(part), schema, formulas));
    return flow && { object: objectName, moment, order, name: part.name, flow };
  } catch (error) {
    if (error instanceof UnsupportedFlowError) {
      findings.unsupportedUse(error.message, part.name, part.file);
      const lacking = new UnsupportedError(error.message, part.file);
      return isRecordTriggered
        ? {
            object: objectName,
            moment,
            order,
            name: part.name,
            flow: entryOnly(part, schema, formulas),
            lacking
          }
        : undefined;
    }
    if (error instanceof FlowReferenceError) {
      findings.problem(part.file, error.message);
      return undefined;
    }
    throw error;
  }
}

/** The entry conditions of a flow that cannot be run, as far as they stand on their own. */
function entryOnly(part: FlowPart, schema: OrgSchema, formulas: FormulaLibrary): CompiledFlow | undefined {
  try {
    return compileFlow(readTriggerOnly(part), schema, formulas);
  } catch (error) {
    if (error instanceof UnsupportedFlowError || error instanceof FlowReferenceError) {
      return undefined;
    }
    throw error;
  }
}

function readable({ flow, lacking }: LoadedFlow): CompiledFlow {
  if (flow === undefined) {
    throw lacking ?? new Error('A flow was loaded neither as one that runs nor as one that cannot');
  }
  return flow;
}

function checkRunnable({ lacking }: LoadedFlow, entered: readonly unknown[]): void {
  if (lacking !== undefined && entered.length > 0) {
    throw lacking;
  }
}

/** Before the save the flow changes the row itself; afterwards it has a copy. */
function interviewOf(
  model: FlowModel,
  object: ObjectSchema,
  work: RowWork,
  context: SaveContext,
  live: boolean
): Interview {
  return new Interview(model, context, new FlowRecord(object, live ? work.record : { ...work.record }), {
    prior: work.prior === undefined ? undefined : new FlowRecord(object, work.prior),
    isNew: work.prior === undefined
  });
}

/** Whether the flow runs for this save: on create, on update, and only when the conditions (have become) true. */
function enters(flow: CompiledFlow, work: RowWork, interview: Interview): boolean {
  const { onCreate, onUpdate, onlyWhenBecomesTrue } = flow.model.trigger;
  if (interview.isNew ? !onCreate : !onUpdate) {
    return false;
  }
  return meets(flow, work, () =>
    onlyWhenBecomesTrue ? becomesTrue(flow.entry)(interview) : flow.entry(interview)
  );
}

/** Entry conditions that cannot be worked out fail the save, as any other fault of the flow does. */
function meets(flow: CompiledFlow, work: RowWork, test: () => boolean): boolean {
  try {
    return test();
  } catch (error) {
    throw error instanceof FlowFault
      ? new RowFailure([{ work, error: flowError(flow.model, error.message) }])
      : error;
  }
}

function run(
  flow: CompiledFlow,
  entered: readonly { work: RowWork; interview: Interview }[],
  start: string | undefined
): void {
  const failures = runWithinLimits(
    flow,
    entered.map(({ interview }) => interview),
    start
  );
  const failed = entered.flatMap(({ work, interview }) => {
    const message = failures.get(interview);
    const errors = [
      ...(message === undefined ? [] : [flowError(flow.model, message)]),
      ...customErrors(interview)
    ];
    return errors[0] === undefined ? [] : [{ work, error: errors[0] }];
  });
  if (failed.length > 0) {
    throw new RowFailure(failed);
  }
}

/** What goes beyond the limits of the transaction ends it: the flow in which it happens says so. */
function runWithinLimits(
  flow: CompiledFlow,
  interviews: readonly Interview[],
  start: string | undefined
): Map<Interview, string> {
  try {
    return runFlow(flow, interviews, start);
  } catch (error) {
    throw error instanceof LimitExceeded && !error.namesFlow
      ? new LimitExceeded(flowError(flow.model, error.message).message, true)
      : error;
  }
}

/** Wording of the error a person sees when a flow fails on save. */
function flowError(model: FlowModel, message: string): SaveError {
  return saveError(
    'CANNOT_EXECUTE_FLOW_TRIGGER',
    `We can't save this record because the “${model.label}” process failed. Give your Salesforce admin these details. ${message}`
  );
}

function customErrors(interview: Interview): SaveError[] {
  return interview.customErrors.map(({ message, field }) =>
    saveError('FIELD_CUSTOM_VALIDATION_EXCEPTION', message, field === undefined ? [] : [field])
  );
}

/** What a flow has set is brought into stored form, as values of a request are. */
function keepChanges(object: ObjectSchema, work: RowWork, record: FlowRecord): void {
  for (const name of record.changed) {
    const field = object.fields.get(name.toLowerCase());
    const result = field === undefined ? undefined : normalize(field, record.fields[name] ?? null);
    if (result !== undefined && 'error' in result) {
      work.errors.push(result.error);
    } else if (result !== undefined) {
      work.record[name] = result.value;
    }
  }
}

function timeOf({ when }: ScheduledPath, interview: Interview, context: SaveContext): Date | undefined {
  if (when.kind === 'async') {
    return context.now;
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
