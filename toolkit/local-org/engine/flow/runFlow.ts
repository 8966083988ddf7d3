import { debuglog } from 'node:util';
import type { CompiledFlow } from './compileFlow.ts';
import { FlowFault } from './flowErrors.ts';
import type { Interview } from './interview.ts';

/** `NODE_DEBUG=flow` prints each element that runs, and for which record. */
const log = debuglog('flow');

/** Far more than any flow of sense needs: an endless loop ends here. */
const MAX_STEPS = 200_000;

/**
 * Runs the interviews of one flow side by side: each goes on until it needs records, and then all that wait at the same
 * element are served at once. Gives what went wrong, by interview.
 */
export function runFlow(
  flow: CompiledFlow,
  interviews: readonly Interview[],
  start: string | undefined
): Map<Interview, string> {
  const failures = new Map<Interview, string>();
  let waiting = new Map<Interview, string | undefined>();
  for (const interview of interviews) {
    interview.started = true;
    countSteps([interview]);
    try {
      flow.initialize(interview);
      waiting.set(interview, start);
    } catch (error) {
      failures.set(interview, faultMessage(error));
    }
  }
  let steps = 0;
  while (waiting.size > 0) {
    const arrived = new Map<string, Interview[]>();
    for (const [interview, element] of waiting) {
      try {
        const stop = advance(flow, interview, element, () => ++steps > MAX_STEPS);
        if (stop !== undefined) {
          arrived.set(stop, [...(arrived.get(stop) ?? []), interview]);
        }
      } catch (error) {
        failures.set(interview, faultMessage(error));
      }
    }
    waiting = new Map();
    for (const [element, group] of arrived) {
      countQuery(flow, element, group);
      serve(flow, element, group, waiting, failures);
    }
  }
  return failures;
}

/** Goes on to the next element that reads or writes; undefined at the end. */
function advance(
  flow: CompiledFlow,
  interview: Interview,
  start: string | undefined,
  exhausted: () => boolean
): string | undefined {
  let element = start;
  while (element !== undefined) {
    const step = flow.steps.get(element);
    if (step === undefined || step.kind === 'bulk') {
      return element;
    }
    if (exhausted()) {
      throw new FlowFault(`The flow does not end: element ${element} was reached again and again.`);
    }
    countSteps([interview]);
    logElement(flow, element, [interview]);
    element = step.run(interview);
  }
  return undefined;
}

/** One for each interview that begins, and for each element that it goes through. */
function countSteps(interviews: readonly Interview[]): void {
  interviews[0]?.context.limits.use('steps', interviews.length);
}

/** Get Records is one query for all interviews that wait at it, in a loop as elsewhere. */
function countQuery(flow: CompiledFlow, element: string, [first]: readonly Interview[]): void {
  const step = flow.steps.get(element);
  if (step?.kind === 'bulk' && first !== undefined) {
    first.context.limits.use('queries', step.queries);
  }
}

function serve(
  flow: CompiledFlow,
  element: string,
  group: readonly Interview[],
  waiting: Map<Interview, string | undefined>,
  failures: Map<Interview, string>
): void {
  const step = flow.steps.get(element);
  if (step?.kind !== 'bulk') {
    return;
  }
  countSteps(group);
  logElement(flow, element, group);
  const faults = new Map<Interview, string>();
  try {
    step.run(group).forEach((message, interview) => faults.set(interview, message));
  } catch (error) {
    const message = faultMessage(error);
    // One interview's fault must not stop the others: each is served alone.
    if (group.length > 1) {
      group.forEach((interview) => serve(flow, element, [interview], waiting, failures));
      return;
    }
    group.forEach((interview) => faults.set(interview, message));
  }
  for (const interview of group) {
    const message = faults.get(interview);
    if (message === undefined) {
      waiting.set(interview, step.next);
    } else if (step.fault === undefined) {
      failures.set(interview, message);
    } else {
      interview.faultMessage = message;
      waiting.set(interview, step.fault);
    }
  }
}

function logElement({ model }: CompiledFlow, element: string, interviews: readonly Interview[]): void {
  if (log.enabled) {
    const ids = interviews.map(({ record }) => String(record.fields['Id'] ?? 'new record'));
    log('%s: %s (%s)', model.name, element, ids.join(', '));
  }
}

function faultMessage(error: unknown): string {
  if (error instanceof FlowFault) {
    return error.message;
  }
  throw error;
}
