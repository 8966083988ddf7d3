import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import type { CheckContext } from '../model/context.ts';
import { CAN_FAIL, flowOf, reachable, targetsOf } from '../model/flow.ts';
import type { ElementKind, Flow, FlowElement } from '../model/flow.ts';

/** https://help.salesforce.com/s/articleView?id=platform.flow_considerations_trigger_record.htm: a fast field update only sets fields. */
const NOT_BEFORE_SAVE: ReadonlySet<ElementKind> = new Set([
  'actionCalls',
  'recordCreates',
  'recordDeletes',
  'recordUpdates',
  'subflows'
]);

/** Flows: each way leads somewhere, nothing lies beside the way, nothing that fails is left without a fault path. */
export function flowStructure({ project, settings }: CheckContext): Problem[] {
  return project.flows.flatMap((part) => {
    const flow = flowOf(part);
    return flow === undefined
      ? [problem(part.file, 'the flow has no <start>', 'add it')]
      : [...entry(flow), ...ways(flow), ...faults(flow), ...beforeSave(flow), ...insideLoops(flow, settings)];
  });
}

function entry({ part, start, first, triggerType, elements, object }: Flow): Problem[] {
  const names = [...part.xml.names()].flatMap((kind) =>
    part.xml
      .children(kind)
      .flatMap((each) => (kind === 'start' || !each.has('name') ? [] : (each.text('name') ?? [])))
  );
  const isOnRecords = object !== undefined && triggerType !== undefined;
  return [
    ...(part.status === 'Active'
      ? []
      : [problem(part.file, `the flow is ${part.status}: it never runs`, 'write <status>Active')]),
    ...(first.length === 0
      ? [problem(part.file, 'the flow starts and ends', 'add a <connector> to <start>')]
      : []),
    ...(isOnRecords && !start.has('filters') && !start.has('filterFormula')
      ? [problem(part.file, `the flow runs on every ${object}`, 'add entry conditions')]
      : []),
    ...names
      .filter((name, index) => names.indexOf(name) < index && (elements.has(name) || name !== 'BuilderType'))
      .map((name) => problem(part.file, `two things in the flow are called ${name}`, 'rename one'))
  ];
}

function ways(flow: Flow): Problem[] {
  const { part, elements, first, start } = flow;
  const reached = reachable(flow, first);
  const targets = new Set([...targetsOf(start), ...[...elements.values()].flatMap(({ next }) => next)]);
  return [
    ...[...targets]
      .filter((name) => !elements.has(name))
      .map((name) =>
        problem(part.file, `a connector leads to ${name}, which is not there`, 'correct <targetReference>')
      ),
    ...[...elements.keys()]
      .filter((name) => !reached.has(name))
      .map((name) => problem(part.file, `no way leads to ${name}`, 'connect it or delete it'))
  ];
}

function faults({ part, elements }: Flow): Problem[] {
  return [...elements.values()]
    .filter(({ kind, xml }) => CAN_FAIL.has(kind) && !xml.has('faultConnector'))
    .map(({ name }) =>
      problem(part.file, `${name} has no fault path: if it fails, the save fails`, 'add a <faultConnector>')
    );
}

function beforeSave({ part, elements, triggerType }: Flow): Problem[] {
  return triggerType === 'RecordBeforeSave'
    ? [...elements.values()]
        .filter(({ kind }) => NOT_BEFORE_SAVE.has(kind))
        .map(({ name, kind }) =>
          problem(
            part.file,
            `${name} cannot run before the save: it is one of ${kind}`,
            'move it to an after-save flow'
          )
        )
    : [];
}

/** The flow scanner finds the same by these names, and what is excused there is excused here. */
const SCANNER_RULES = ['ActionCallsInLoop', 'DMLStatementInLoop', 'SOQLQueryInLoop'];

/** 200 records in one save would go through a loop's queries one by one, and into the limits. */
function insideLoops(flow: Flow, { flowExceptions }: CheckContext['settings']): Problem[] {
  const excused = new Set(
    SCANNER_RULES.flatMap((rule) => Object.keys(flowExceptions[rule]?.[flow.part.name] ?? {}))
  );
  const loops = [...flow.elements.values()].filter(({ kind }) => kind === 'loops');
  return loops.flatMap((loop) =>
    [...bodyOf(flow, loop)]
      .map((name) => flow.elements.get(name))
      .filter((element) => element !== undefined && CAN_FAIL.has(element.kind) && !excused.has(element.name))
      .map((element) =>
        problem(
          flow.part.file,
          `${element?.name} runs in the loop ${loop.name}, once a round`,
          'collect in the loop, act behind it'
        )
      )
  );
}

function bodyOf(flow: Flow, loop: FlowElement): Set<string> {
  const first = loop.xml.child('nextValueConnector')?.text('targetReference');
  const behind = loop.xml.child('noMoreValuesConnector')?.text('targetReference');
  const body = reachable(flow, first === undefined ? [] : [first], loop.name);
  const after = reachable(flow, behind === undefined ? [] : [behind], loop.name);
  return new Set([...body].filter((name) => !after.has(name)));
}
