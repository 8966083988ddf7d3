import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import type { CheckContext } from '../model/context.ts';
import { flowOf } from '../model/flow.ts';
import type { Flow, FlowElement } from '../model/flow.ts';
import { connectorsOf } from '../model/flowConnectors.ts';

/** What tells a person, or stops what they do. */
const SAYS_SO = new Set(['customErrors', 'screens']);

/**
 * Faults do not vanish: behind each there is an error that a person sees, or a row in the log. Flows before the save can write
 * no row; what they leave undone is theirs to say.
 */
export function flowFaults({ project, settings }: CheckContext): Problem[] {
  const { problemObject, expectedFaults } = settings;
  return problemObject === undefined
    ? []
    : project.flows.flatMap((part) => {
        const flow = flowOf(part);
        return flow === undefined || flow.triggerType === 'RecordBeforeSave'
          ? []
          : silentFaults(flow, problemObject, expectedFaults[part.name] ?? {});
      });
}

function silentFaults(flow: Flow, log: string, expected: Readonly<Record<string, string>>): Problem[] {
  const faults = [...flow.elements.values()].filter((element) => isSilent(flow, element, log));
  const idle = Object.keys(expected).filter((name) => !faults.some((fault) => fault.name === name));
  return [
    ...faults
      .filter(({ name }) => expected[name] === undefined)
      .map(({ name }) =>
        problem(
          flow.part.file,
          `when ${name} fails, nobody ever knows`,
          `create a ${log} on its fault path, or say in expectedFaults why not`
        )
      ),
    ...idle.map((name) =>
      problem(
        'config/metadata-checks.json',
        `expectedFaults excuses ${name} of ${flow.part.name}, which needs no excuse`,
        'take it out'
      )
    )
  ];
}

/** The log itself may fail: there is nowhere left to write. */
function isSilent(flow: Flow, { kind, xml }: FlowElement, log: string): boolean {
  const target = xml.child('faultConnector')?.text('targetReference');
  if (target === undefined || (kind === 'recordCreates' && xml.text('object') === log)) {
    return false;
  }
  return !behind(flow, target).some((next) => SAYS_SO.has(next.kind) || isLog(next, log));
}

/** What a fault path goes through when nothing else fails on it. */
function behind(flow: Flow, first: string): FlowElement[] {
  const seen = new Map<string, FlowElement>();
  const todo = [first];
  for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
    const element = flow.elements.get(name);
    if (element !== undefined && !seen.has(name)) {
      seen.set(name, element);
      todo.push(
        ...connectorsOf(element.xml)
          .filter(({ tag }) => tag !== 'faultConnector')
          .map(({ to }) => to)
      );
    }
  }
  return [...seen.values()];
}

function isLog({ kind, xml }: FlowElement, log: string): boolean {
  return kind === 'recordCreates' && xml.text('object') === log;
}
