/** Where the flows of the package read, change or start with events, and why the pattern of a series makes no difference there. */
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { XMLParser } from 'fast-xml-parser';

type Node = Record<string, unknown>;
const LISTS = ['recordLookups', 'recordUpdates', 'recordDeletes', 'start'];
const REPORTED = 'Ridealong_Problem__c';
const root = `${import.meta.dirname}/../../..`;

export interface EventUse {
  name: string;
  /** Undefined where a pattern could come. */
  excludes: string | undefined;
}

export interface FlowFile {
  name: string;
  flow: Node;
}

export async function readFlows(): Promise<FlowFile[]> {
  const parser = new XMLParser({
    isArray: (tag) => ['filters', 'inputAssignments', 'recordCreates', ...LISTS].includes(tag),
    parseTagValue: false
  });
  const files = globSync('force-app*/**/*.flow-meta.xml', { cwd: root });
  return Promise.all(
    files.sort().map(async (file) => ({
      name: basename(file, '.flow-meta.xml'),
      flow: (parser.parse(await readFile(`${root}/${file}`, 'utf8')) as { Flow: Node }).Flow
    }))
  );
}

export function usesOf(flows: readonly FlowFile[]): EventUse[] {
  return flows.flatMap(({ name, flow }) =>
    LISTS.flatMap((list) =>
      ((flow[list] ?? []) as Node[])
        .filter(({ object }) => object === 'Event')
        .map((element) => ({
          name: `${name} ${typeof element['name'] === 'string' ? element['name'] : list}`,
          excludes: list === 'start' ? triggerReason(flow) : filterReason(element)
        }))
    )
  );
}

function filterReason(element: Node): string | undefined {
  const filters = ((element['filters'] ?? []) as Node[]).map(wordsOf);
  const has = (...wanted: string[]): boolean => wanted.every((filter) => filters.includes(filter));
  if (element['filterLogic'] !== 'and') {
    return undefined;
  }
  return filters.some((filter) => filter.startsWith('Id EqualTo $Record.'))
    ? 'one row by its id'
    : has('IsChild EqualTo true')
      ? 'copies of invitees'
      : has('GroupEventType NotEqualTo 3', 'IsRecurrence EqualTo false')
        ? 'no patterns'
        : undefined;
}

function wordsOf({ field, operator, value }: Node): string {
  return [field, operator, ...Object.values(value as Node)].map(String).join(' ');
}

/** A flow that an event starts touches, problems aside, nothing but the meeting that has its id, and no meeting has that of a pattern. */
function triggerReason(flow: Node): string | undefined {
  const made = ((flow['recordCreates'] ?? []) as Node[]).map(
    ({ object, inputReference }) => object ?? inputReference
  );
  const touched = ['recordUpdates', 'recordDeletes'].flatMap((list) => (flow[list] ?? []) as Node[]);
  const ofTheEvent = touched.every(
    ({ object, filters }) =>
      object === 'Customer_Meeting__c' &&
      ((filters ?? []) as Node[]).map(wordsOf).includes('Event_Id__c EqualTo $Record.Id')
  );
  return made.every((object) => object === REPORTED) && touched.length > 0 && ofTheEvent
    ? 'only its own meeting'
    : undefined;
}
