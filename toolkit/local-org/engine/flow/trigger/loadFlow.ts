/** A flow of the project, made ready to run, or known by its entry conditions alone. */
import type { FlowPart } from '@toolkit/sfdx-project';
import type { OrgSchema } from '../../../core/schemaTypes.ts';
import { UnsupportedError } from '../../../core/types.ts';
import type { Findings } from '../../../schema/findings.ts';
import type { FormulaLibrary } from '../../formula/formulaLibrary.ts';
import { compileFlow } from '../compileFlow.ts';
import type { CompiledFlow } from '../compileFlow.ts';
import { FlowReferenceError, UnsupportedFlowError } from '../flowErrors.ts';
import type { FlowModel } from '../flowModel.ts';
import { readFlow, readTriggerOnly } from '../readFlow.ts';

export interface LoadedFlow {
  object: string;
  moment: FlowModel['trigger']['moment'];
  order: number;
  name: string;
  /** Without what the flow does when it cannot be run; undefined when not even its entry conditions can be read. */
  flow: CompiledFlow | undefined;
  /** What the interpreter lacks: the flow is listed at the start and fails when it would have to run. */
  unsupported?: UnsupportedError;
}

/** Flows without an order run after those up to 1,000 and before the rest: Help, "Define the Run Order of Record-Triggered Flows". */
const UNORDERED = 1000.5;

const MOMENTS: Readonly<Record<string, LoadedFlow['moment']>> = {
  RecordBeforeSave: 'beforeSave',
  RecordBeforeDelete: 'beforeDelete',
  Scheduled: 'scheduled'
};

export function loadFlow(
  part: FlowPart,
  schema: OrgSchema,
  formulas: FormulaLibrary,
  findings: Findings
): LoadedFlow | undefined {
  const start = part.xml.child('start');
  const triggerType = start?.text('triggerType');
  const objectName = start?.text('object');
  const moment = MOMENTS[triggerType ?? ''] ?? 'afterSave';
  const order = part.xml.number('triggerOrder') ?? UNORDERED;
  const isLaunched =
    part.processType === 'AutoLaunchedFlow' && objectName === undefined && triggerType === undefined;
  const isAutolaunched = part.processType === 'AutoLaunchedFlow' && objectName !== undefined;
  const isRecordTriggered = isAutolaunched && triggerType?.startsWith('Record') === true;
  try {
    if (!isLaunched && !isRecordTriggered && !(isAutolaunched && triggerType === 'Scheduled')) {
      throw new UnsupportedFlowError(
        `flows of type ${part.processType}${triggerType === undefined ? '' : ` triggered by ${triggerType}`}`
      );
    }
    const flow = findings.attempt(() => compileFlow(readFlow(part), schema, formulas));
    return (
      flow && {
        object: objectName ?? flow.model.trigger.object,
        moment: isLaunched ? 'launched' : moment,
        order,
        name: part.name,
        flow
      }
    );
  } catch (error) {
    if (error instanceof UnsupportedFlowError) {
      findings.unsupportedUse(error.message, part.name, part.file);
      const unsupported = new UnsupportedError(error.message, part.file);
      return isRecordTriggered
        ? {
            object: objectName,
            moment,
            order,
            name: part.name,
            flow: entryOnly(part, schema, formulas),
            unsupported
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

export function readable({ flow, unsupported }: LoadedFlow): CompiledFlow {
  if (flow === undefined) {
    throw unsupported ?? new Error('A flow was loaded neither as one that runs nor as one that cannot');
  }
  return flow;
}

export function checkRunnable({ unsupported }: LoadedFlow, entered: readonly unknown[]): void {
  if (unsupported !== undefined && entered.length > 0) {
    throw unsupported;
  }
}
