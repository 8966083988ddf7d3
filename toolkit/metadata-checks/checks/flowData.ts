import type { XmlNode } from '@toolkit/sfdx-project';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import type { CheckContext } from '../model/context.ts';
import { resolvePath } from '../model/fieldPath.ts';
import { flowOf } from '../model/flow.ts';
import type { Flow, FlowElement } from '../model/flow.ts';
import { elementField } from '../model/flowResources.ts';
import { knownValues, list } from '../model/knownValues.ts';

/** Inputs without which an action does not run: "Custom Notification Actions" and "Send Email" in the Actions guide. */
const ACTIONS: Readonly<Record<string, readonly string[]>> = {
  customNotificationAction: ['customNotifTypeId', 'recipientIds', 'title', 'body'],
  emailSimple: ['emailAddresses', 'emailSubject', 'emailBody']
};
const ACTION_INPUTS: Readonly<Record<string, readonly string[]>> = {
  customNotificationAction: [
    ...(ACTIONS['customNotificationAction'] ?? []),
    'targetId',
    'targetPageRef',
    'senderId'
  ]
};

/** Flows: objects and fields that elements read, filter by and write, actions and their inputs, notification types. */
export function flowData(context: CheckContext): Problem[] {
  return context.project.flows.flatMap((part) => {
    const flow = flowOf(part);
    const sentences = flow === undefined ? [] : [...startData(context, flow), ...elementData(context, flow)];
    return [...new Set(sentences)].map((what) => problem(part.file, what, 'correct the element'));
  });
}

function startData(context: CheckContext, { start, object }: Flow): string[] {
  if (object === undefined) {
    return [];
  }
  const paths = start.children('scheduledPaths').flatMap((path) => {
    const recordField = path.text('recordField');
    if (recordField === undefined) {
      return [];
    }
    const field = elementField(context, object, recordField);
    if (typeof field === 'string') {
      return [field];
    }
    return field.type === 'date' || field.type === 'datetime'
      ? []
      : [`${recordField} is no date to wait for`];
  });
  return [...filterProblems(context, object, start), ...paths];
}

function elementData(context: CheckContext, flow: Flow): string[] {
  return [...flow.elements.values()].flatMap((element) => {
    switch (element.kind) {
      case 'recordLookups':
      case 'recordDeletes':
        return recordProblems(context, element);
      case 'recordCreates':
      case 'recordUpdates':
        return [...recordProblems(context, element), ...writeProblems(context, element)];
      case 'actionCalls':
        return actionProblems(element);
      default:
        return [];
    }
  });
}

/** Records given by a variable have no `<object>`; their type is checked with the variable. */
function recordProblems(context: CheckContext, { name, kind, xml }: FlowElement): string[] {
  const object = xml.text('object');
  if (object === undefined) {
    return xml.has('inputReference') ? [] : [`${name} says neither an object nor a record`];
  }
  const named = [
    ...xml.texts('queriedFields'),
    ...xml.texts('sortField'),
    ...xml.children('outputAssignments').map((each) => each.requiredText('field'))
  ];
  return [
    ...named.flatMap((field) => {
      const found = elementField(context, object, field);
      return typeof found === 'string' ? [found] : [];
    }),
    ...filterProblems(context, object, xml),
    ...(kind !== 'recordLookups' &&
    kind !== 'recordCreates' &&
    !xml.has('filters') &&
    !xml.has('inputReference')
      ? [`${name} would change every ${object}`]
      : []),
    ...(object === 'CustomNotificationType' ? notificationType(context, name, xml) : [])
  ];
}

function filterProblems(context: CheckContext, object: string, xml: XmlNode): string[] {
  return xml.children('filters').flatMap((filter) => {
    const name = filter.requiredText('field');
    const end = resolvePath(context.schema, object, name);
    if (end.problem !== undefined) {
      return [end.problem];
    }
    const operator = filter.text('operator');
    const text = filter.child('value')?.text('stringValue');
    const known =
      operator === 'EqualTo' || operator === 'NotEqualTo'
        ? knownValues(context.schema, end.object, end.field)
        : undefined;
    return text !== undefined && known?.has(text) === false
      ? [`${name} never is "${text}": it has ${list(known)}`]
      : [];
  });
}

function writeProblems(context: CheckContext, { kind, xml }: FlowElement): string[] {
  const object = xml.text('object');
  if (object === undefined) {
    return [];
  }
  return xml.children('inputAssignments').flatMap((assignment) => {
    const name = assignment.requiredText('field');
    const field = elementField(context, object, name);
    if (typeof field === 'string') {
      return [field];
    }
    const can = kind === 'recordCreates' ? field.createable : field.updateable;
    const text = assignment.child('value')?.text('stringValue');
    const end = resolvePath(context.schema, object, name);
    const known = end.problem === undefined ? knownValues(context.schema, end.object, end.field) : undefined;
    return [
      ...(can ? [] : [`${object}.${name} cannot be set by ${kind}`]),
      ...(text !== undefined && !text.includes('{!') && known?.has(text) === false
        ? [`${name} never is "${text}": it has ${list(known)}`]
        : [])
    ];
  });
}

/** Flows find a notification type by its name, as its id differs from org to org. */
function notificationType({ project }: CheckContext, element: string, xml: XmlNode): string[] {
  const names = xml
    .children('filters')
    .filter((filter) => filter.text('field') === 'DeveloperName')
    .flatMap((filter) => filter.child('value')?.text('stringValue') ?? []);
  return names.length === 0
    ? [`${element} must find the notification type by its DeveloperName`]
    : names
        .filter((name) => !project.notificationTypes.some((type) => type.name === name))
        .map((name) => `there is no notification type ${name}`);
}

function actionProblems({ name, xml }: FlowElement): string[] {
  const type = xml.text('actionType') ?? '';
  const required = ACTIONS[type];
  if (required === undefined) {
    return [`${name} is a ${type} action, which these checks do not know`];
  }
  const given = xml.children('inputParameters').map((input) => input.requiredText('name'));
  return [
    ...(xml.text('actionName') === type
      ? []
      : [`${name} is a ${type} action called ${xml.text('actionName')}`]),
    ...required.filter((input) => !given.includes(input)).map((input) => `${name} does not say ${input}`),
    ...given
      .filter((input) => ACTION_INPUTS[type]?.includes(input) === false)
      .map((input) => `${type} has no input ${input}`)
  ];
}
