/** A flow for the rows of one save: which of them it runs for, and what comes of it. */
import type { ObjectSchema } from '../../../core/schemaTypes.ts';
import type { SaveError } from '../../../core/types.ts';
import { normalize } from '../../save/fieldValues.ts';
import { RowFailure } from '../../save/rowWork.ts';
import type { RowWork } from '../../save/rowWork.ts';
import type { SaveContext } from '../../save/saveContext.ts';
import { saveError } from '../../save/saveErrors.ts';
import { LimitExceeded } from '../../save/transactionLimits.ts';
import { becomesTrue } from '../compileFlow.ts';
import type { CompiledFlow } from '../compileFlow.ts';
import { FlowFault } from '../flowErrors.ts';
import type { FlowModel } from '../flowModel.ts';
import { FlowRecord } from '../flowValues.ts';
import { Interview } from '../interview.ts';
import { runFlow } from '../runFlow.ts';

/** Before the save the flow changes the row itself; afterwards it has a copy. */
export function interviewOf(
  model: FlowModel,
  object: ObjectSchema,
  work: RowWork,
  context: SaveContext,
  live: boolean
): Interview {
  return new Interview(model, context, new FlowRecord(object, work.record, { isShared: !live }), {
    prior: work.prior === undefined ? undefined : new FlowRecord(object, work.prior, { isShared: true }),
    isNew: work.prior === undefined
  });
}

/** Whether saves of this kind start the flow, whatever its conditions. */
export function startsOn({ model: { trigger } }: CompiledFlow, { prior }: RowWork): boolean {
  return prior === undefined ? trigger.onCreate : trigger.onUpdate;
}

/** Whether the flow runs for this save: on create, on update, and only when the conditions (have become) true. */
export function enters(flow: CompiledFlow, work: RowWork, interview: Interview): boolean {
  const { onlyWhenBecomesTrue } = flow.model.trigger;
  if (!startsOn(flow, work)) {
    return false;
  }
  return meets(flow, work, () =>
    onlyWhenBecomesTrue ? becomesTrue(flow.entry)(interview) : flow.entry(interview)
  );
}

/** Entry conditions that cannot be worked out fail the save, as any other fault of the flow does. */
export function meets(flow: CompiledFlow, work: RowWork, test: () => boolean): boolean {
  try {
    return test();
  } catch (error) {
    throw error instanceof FlowFault
      ? new RowFailure([{ work, error: flowError(flow.model, error.message) }])
      : error;
  }
}

export function run(
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
export function runWithinLimits(
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
export function flowError(model: FlowModel, message: string): SaveError {
  return saveError(
    'CANNOT_EXECUTE_FLOW_TRIGGER',
    `We can't save this record because the “${model.label}” process failed. Give your Salesforce admin these details. ${message}`
  );
}

export function customErrors(interview: Interview): SaveError[] {
  return interview.customErrors.map(({ message, field }) =>
    saveError('FIELD_CUSTOM_VALIDATION_EXCEPTION', message, field === undefined ? [] : [field])
  );
}

/** What a flow has set is brought into stored form, as values of a request are. */
export function keepChanges(object: ObjectSchema, work: RowWork, record: FlowRecord): void {
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
