import type { FlowPart, XmlNode } from '@toolkit/sfdx-project';

/** Elements a flow can go through, by the name of their XML element. */
export const ELEMENTS = [
  'actionCalls',
  'assignments',
  'collectionProcessors',
  'customErrors',
  'decisions',
  'loops',
  'recordCreates',
  'recordDeletes',
  'recordLookups',
  'recordUpdates',
  'screens',
  'subflows',
  'transforms',
  'waits'
] as const;

export type ElementKind = (typeof ELEMENTS)[number];

/** Elements that talk to the database or to the world: they can fail. */
export const CAN_FAIL: ReadonlySet<ElementKind> = new Set([
  'actionCalls',
  'recordCreates',
  'recordDeletes',
  'recordLookups',
  'recordUpdates'
]);

export interface FlowElement {
  kind: ElementKind;
  name: string;
  xml: XmlNode;
  /** Names of the elements that may come next, those after a fault among them. */
  next: string[];
}

export interface Flow {
  part: FlowPart;
  start: XmlNode;
  object?: string;
  triggerType?: string;
  elements: ReadonlyMap<string, FlowElement>;
  /** Elements the start leads to. */
  first: string[];
}

export function flowOf(part: FlowPart): Flow | undefined {
  const start = part.xml.child('start');
  if (start === undefined) {
    return undefined;
  }
  const elements = ELEMENTS.flatMap((kind) =>
    part.xml
      .children(kind)
      .map((xml): FlowElement => ({ kind, name: xml.requiredText('name'), xml, next: targetsOf(xml) }))
  );
  return {
    part,
    start,
    object: start.text('object'),
    triggerType: start.text('triggerType'),
    elements: new Map(elements.map((element) => [element.name, element])),
    first: targetsOf(start)
  };
}

/** All targets of connectors anywhere in an element: of rules, paths, faults and loops alike. */
export function targetsOf(xml: XmlNode): string[] {
  return xml.names().flatMap((name) =>
    xml.children(name).flatMap((child) => {
      const target = /connector$/i.test(name) ? child.text('targetReference') : undefined;
      return target === undefined ? targetsOf(child) : [target];
    })
  );
}

/** What can be reached from some elements; `stop` is not gone through. */
export function reachable(flow: Flow, from: readonly string[], stop?: string): Set<string> {
  const seen = new Set<string>();
  const todo = [...from];
  for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
    if (!seen.has(name) && name !== stop) {
      seen.add(name);
      todo.push(...(flow.elements.get(name)?.next ?? []));
    }
  }
  return seen;
}
