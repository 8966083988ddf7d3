import type { XmlNode } from '@toolkit/sfdx-project';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import type { CheckContext } from '../model/context.ts';
import { flowOf } from '../model/flow.ts';
import type { Flow } from '../model/flow.ts';

const FREQUENCIES = ['Once', 'Daily', 'Weekly'];
/** What only records know: who saved what, and when. */
const OF_RECORDS = [
  'doesRequireRecordChangedToMeetCriteria',
  'filterFormula',
  'recordTriggerType',
  'scheduledPaths'
];
const PATTERNS: readonly [element: string, pattern: RegExp, like: string][] = [
  ['startDate', /^\d{4}-\d{2}-\d{2}$/, '2026-01-05'],
  ['startTime', /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/, '07:00:00.000Z']
];

/**
 * Flows that a schedule triggers, and ways that begin after the save. "schedule: required when triggerType is Scheduled" (Metadata API guide, FlowStart); a schedule
 * without the trigger type was seen to deploy as an invalid draft; "you can't start a schedule-triggered flow by any other means".
 */
export function flowSchedule({ project }: CheckContext): Problem[] {
  return project.flows.flatMap((part) => {
    const flow = flowOf(part);
    return flow === undefined ? [] : problemsOf(flow).map(([what, todo]) => problem(part.file, what, todo));
  });
}

type Found = [what: string, todo: string];

function problemsOf(flow: Flow): Found[] {
  const { start, triggerType } = flow;
  const schedule = start.child('schedule');
  if (triggerType !== 'Scheduled') {
    return schedule === undefined
      ? afterTheSave(flow)
      : [['a schedule stands in a flow that none triggers', 'write <triggerType>Scheduled</triggerType>']];
  }
  return [
    ...(schedule === undefined
      ? [['the flow is triggered by a schedule and has none', 'write a <schedule>'] as Found]
      : timesOf(schedule)),
    ...OF_RECORDS.filter((name) => start.has(name)).map((name): Found => [
      `<${name}> says nothing of a flow that a schedule triggers`,
      'delete it'
    ]),
    ...(flow.part.xml.has('triggerOrder')
      ? [['an order stands on a flow that no save starts', 'delete <triggerOrder>'] as Found]
      : []),
    ...recordOf(flow)
  ];
}

/**
 * "Asynchronous paths don't support the ISCHANGED operator, for example in decision elements" (Help, Record-Triggered Flow
 * Considerations). The start is worked out in the save. Where no other way begins, nothing behind it may ask.
 */
function afterTheSave({ part, start }: Flow): Found[] {
  const paths = start.children('scheduledPaths');
  if (paths.length === 0 || start.has('connector')) {
    return [];
  }
  const behind = part.xml
    .names()
    .filter((name) => name !== 'start')
    .flatMap((name) => part.xml.children(name).map(textOf))
    .join('\n');
  return /\bISCHANGED\s*\(|\bIsChanged\b|\$Record__Prior\b/.test(behind)
    ? [['a path after the save does not know what the save changed', 'ask in the start alone']]
    : [];
}

function timesOf(schedule: XmlNode): Found[] {
  const frequency = schedule.text('frequency') ?? 'nothing';
  return [
    ...(FREQUENCIES.includes(frequency)
      ? []
      : [[`the frequency is ${frequency}`, `write one of ${FREQUENCIES.join(', ')}`] as Found]),
    ...PATTERNS.filter(([element, pattern]) => !pattern.test(schedule.text(element) ?? '')).map(
      ([element, , like]): Found => [
        `the ${element} is ${schedule.text(element) ?? 'missing'}`,
        `write it as ${like}`
      ]
    )
  ];
}

/** `$Record` is the record the start found; what it was before exists with a save only. */
function recordOf({ part, object }: Flow): Found[] {
  const text = textOf(part.xml);
  return [
    ...(/\$Record__Prior\b/.test(text)
      ? [['no save started the flow: $Record__Prior is nothing', 'take $Record'] as Found]
      : []),
    ...(object === undefined && /\$Record\b/.test(text)
      ? [['the flow reads $Record, and its start names no object', 'write an <object>'] as Found]
      : [])
  ];
}

function textOf(xml: XmlNode): string {
  const inside = xml.names().flatMap((name) => xml.children(name).map(textOf));
  return [xml.content ?? '', ...inside].join('\n');
}
