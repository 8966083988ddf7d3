/** Runs a flow that is started by name: values go in, values come out. */
import type { Project } from '@toolkit/sfdx-project';
import { SalesforceError, UnsupportedError } from '../../core/types.ts';
import type { Session } from '../../core/types.ts';
import type { SaveContext } from '../save/saveContext.ts';
import { objectNamed } from '../../schema/schemaLookup.ts';
import type { CompiledFlow } from './compileFlow.ts';
import type { FlowVariable } from './flowModel.ts';
import { FlowRecord, isList } from './flowValues.ts';
import type { RuntimeValue } from './flowValues.ts';
import { Interview } from './interview.ts';
import { runWithinLimits } from './trigger/flowOnSave.ts';

export type FlowInputs = Readonly<Record<string, unknown>>;

/** Gives the values of the output variables, by name. A fault that leads nowhere is thrown: nothing of the run stays. */
export function launchFlow(
  flow: CompiledFlow,
  inputs: FlowInputs,
  context: SaveContext
): Record<string, unknown> {
  const user = objectNamed(context.services.schema, 'User');
  const interview = new Interview(flow.model, context, new FlowRecord(user, { Id: context.session.userId }));
  for (const [name, value] of Object.entries(inputs)) {
    interview.values.set(name, givenValue(flow, name, value));
  }
  const failure = runWithinLimits(flow, [interview], flow.model.trigger.next).get(interview);
  if (failure !== undefined) {
    throw new SalesforceError(
      'UNKNOWN_EXCEPTION',
      `An unhandled fault has occurred in this flow. ${failure}`
    );
  }
  const outputs = [...flow.model.variables.values()].filter(({ isOutput }) => isOutput);
  return Object.fromEntries(
    outputs.map((variable) => [variable.name, plain(interview.values.get(variable.name), variable)])
  );
}

/** Code and words of a refusal are *assumed*. */
export function flowToLaunch(
  automation: { launchable(name: string): CompiledFlow | undefined },
  project: Project,
  name: string,
  { access }: Session
): CompiledFlow {
  const flow = automation.launchable(name);
  if (flow === undefined) {
    throw new SalesforceError('NOT_FOUND', `There is no active flow ${name} to start`, { status: 404 });
  }
  // "Run Flows", or flow access where the flow insists on it: Help, "How Does Flow Security Work?".
  const part = project.flows.find((each) => each.name === name);
  const insists = part?.xml.boolean('isAdditionalPermissionRequiredToRun') ?? false;
  if (!(insists ? access.hasFlowAccess(name) : access.hasPermission('RunFlow'))) {
    throw new SalesforceError('INSUFFICIENT_ACCESS', `You do not have access to the flow ${name}`, {
      status: 403
    });
  }
  return flow;
}

function givenValue(flow: CompiledFlow, name: string, value: unknown): RuntimeValue {
  const variable = flow.model.variables.get(name);
  if (variable?.isInput !== true) {
    throw new SalesforceError('INVALID_ARGUMENT', `${flow.model.name} has no input variable ${name}`);
  }
  const items = Array.isArray(value) ? (value as unknown[]) : [value];
  if (variable.dataType === 'SObject') {
    throw new UnsupportedError(`records as inputs of flows (${name})`);
  }
  if (Array.isArray(value) !== variable.isCollection || !items.every((item) => fits(variable, item))) {
    throw new SalesforceError('INVALID_ARGUMENT', `${name} does not take ${JSON.stringify(value)}`);
  }
  return value as RuntimeValue;
}

/** *Assumed*: nothing is converted on its way in. */
function fits({ dataType, isCollection }: FlowVariable, value: unknown): boolean {
  const type = { Boolean: 'boolean', Number: 'number', Currency: 'number' }[dataType] ?? 'string';
  return typeof value === type || (value === null && !isCollection);
}

function plain(value: RuntimeValue | undefined, { isCollection }: FlowVariable): unknown {
  if (value === undefined) {
    return isCollection ? [] : null;
  }
  return isList(value) ? value.map(plainItem) : plainItem(value);
}

const plainItem = (value: RuntimeValue): unknown => (value instanceof FlowRecord ? value.fields : value);
