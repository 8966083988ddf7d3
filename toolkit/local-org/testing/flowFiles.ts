/** Short ways to write flows down in tests. */
import { flow } from './projectFiles.ts';
import type { ProjectFiles, Xml } from './projectFiles.ts';

interface Body {
  [element: string]: Xml | undefined;
}

export const text = (value: string): Xml => ({ stringValue: value });
export const number = (value: number): Xml => ({ numberValue: value });
export const yes: Xml = { booleanValue: true };
export const no: Xml = { booleanValue: false };
export const ref = (name: string): Xml => ({ elementReference: name });

/** A connector; left out, the path ends. */
export const to = (name?: string): Xml | undefined =>
  name === undefined ? undefined : { targetReference: name };

export function filter(field: string, operator: string, value: Xml): Xml {
  return { field, operator, value };
}

export function condition(left: string, operator: string, right: Xml): Xml {
  return { leftValueReference: left, operator, rightValue: right };
}

export const set = (field: string, value: Xml): Xml => ({ field, value });

export function assign(target: string, value: Xml, operator = 'Assign'): Xml {
  return { assignToReference: target, operator, value };
}

/** Elements by name; where the flow begins is the connector of `start`. */
export function triggered(
  name: string,
  object: string,
  start: Body & { first?: string },
  elements: Body
): ProjectFiles {
  const { first, ...rest } = start;
  return flow(name, {
    start: {
      connector: to(first),
      object,
      recordTriggerType: 'CreateAndUpdate',
      triggerType: 'RecordAfterSave',
      ...withoutUndefined(rest)
    },
    ...elements
  });
}

export function beforeSave(
  name: string,
  object: string,
  start: Body & { first?: string },
  elements: Body
): ProjectFiles {
  return triggered(name, object, { triggerType: 'RecordBeforeSave', ...start }, elements);
}

function withoutUndefined(body: Body): Body {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
}

/** An element with its name, and connectors where they are given. */
export function element(name: string, body: Body, next?: string, fault?: string): Xml {
  return withoutUndefined({
    name,
    label: name,
    ...body,
    connector: to(next),
    faultConnector: to(fault)
  });
}

export function variable(name: string, dataType: string, more: Body = {}): Xml {
  return {
    name,
    dataType,
    isCollection: false,
    isInput: false,
    isOutput: false,
    ...withoutUndefined(more)
  };
}

/** The first rule that fits leads on; otherwise `otherwise` does. */
export function decision(
  name: string,
  rules: readonly { name: string; conditions: Xml[]; logic?: string; next?: string; becomesTrue?: boolean }[],
  otherwise?: string
): Xml {
  return withoutUndefined({
    name,
    label: name,
    defaultConnector: to(otherwise),
    rules: rules.map((rule) =>
      withoutUndefined({
        name: rule.name,
        label: rule.name,
        conditionLogic: rule.logic ?? 'and',
        conditions: rule.conditions,
        connector: to(rule.next),
        doesRequireRecordChangedToMeetCriteria: rule.becomesTrue
      })
    )
  });
}
