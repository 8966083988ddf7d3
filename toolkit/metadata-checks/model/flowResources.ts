import type { XmlNode } from '@toolkit/sfdx-project';
import type { FieldSchema, ObjectSchema } from '@toolkit/local-org';
import type { CheckContext } from './context.ts';
import { fieldOf, objectOf, resolvePath } from './fieldPath.ts';
import type { Flow } from './flow.ts';
import { globalProblem } from './globals.ts';

/** What a name in a flow stands for. A record may have only some of its fields read. */
export type Resource =
  | { kind: 'value'; isCollection: boolean }
  | { kind: 'record'; object: string; isCollection: boolean; fields?: ReadonlySet<string> };

/** Where a reference leads: a field, anything else that is there, or nowhere. */
export type FlowEnd =
  | { problem: string; object?: undefined }
  | { problem?: undefined; object: ObjectSchema; field: FieldSchema }
  | { problem?: undefined; object?: undefined; resource: Resource };

const FLOW_WORDS = new Set([
  'CurrentDate',
  'CurrentDateTime',
  'CurrentRecord',
  'FaultMessage',
  'InterviewGuid',
  'InterviewStartTime'
]);
const CONSTANTS = new Set(['True', 'False', 'EmptyString']);
const VALUE: Resource = { kind: 'value', isCollection: false };

/** Looks up what references in one flow mean: `$Record.Owner.Name`, `Get_Event.Subject`, `recipients`. */
export class FlowResources {
  readonly #context: CheckContext;
  readonly #flow: Flow;
  readonly #resources = new Map<string, Resource>();

  constructor(context: CheckContext, flow: Flow) {
    this.#context = context;
    this.#flow = flow;
    const { xml } = flow.part;
    for (const variable of xml.children('variables')) {
      this.#resources.set(variable.requiredText('name'), variableResource(variable));
    }
    for (const kind of ['constants', 'formulas', 'textTemplates', 'choices', 'stages']) {
      for (const resource of xml.children(kind)) {
        this.#resources.set(resource.requiredText('name'), VALUE);
      }
    }
    for (const rule of xml.children('decisions').flatMap((decision) => decision.children('rules'))) {
      this.#resources.set(rule.requiredText('name'), VALUE);
    }
    for (const element of flow.elements.values()) {
      const resource = this.#outputOf(element.kind, element.xml);
      if (resource !== undefined) {
        this.#resources.set(element.name, resource);
      }
    }
  }

  resolve(reference: string): FlowEnd {
    const [root = '', ...rest] = reference.split('.');
    const path = rest.join('.');
    if (root === '$Record' || root === '$Record__Prior') {
      return this.#ofRecord(root, path);
    }
    if (root === '$Flow' || root === '$GlobalConstant') {
      const known = root === '$Flow' ? FLOW_WORDS : CONSTANTS;
      return known.has(path) ? { resource: VALUE } : { problem: `there is no ${reference}` };
    }
    if (root.startsWith('$')) {
      return globalProblem(this.#context, reference) ?? { resource: VALUE };
    }
    // A loop over a later loop's variable is resolved when it is asked for, not when the flow is read.
    const loop = this.#flow.elements.get(root);
    const resource = loop?.kind === 'loops' ? this.#loopItem(loop.xml) : this.#resources.get(root);
    if (resource === undefined) {
      return { problem: `the flow has no ${root}` };
    }
    return path === '' ? { resource } : this.#fieldOf(root, resource, path);
  }

  #ofRecord(root: string, path: string): FlowEnd {
    const { object, triggerType, start } = this.#flow;
    if (object === undefined || triggerType === undefined) {
      return { problem: `${root} is there in record-triggered flows only` };
    }
    if (root === '$Record__Prior' && start.text('recordTriggerType') === 'Create') {
      return { problem: 'a record that is created has no $Record__Prior' };
    }
    return path === ''
      ? { resource: { kind: 'record', object, isCollection: false } }
      : resolvePath(this.#context.schema, object, path);
  }

  #fieldOf(name: string, resource: Resource, path: string): FlowEnd {
    if (resource.kind === 'value') {
      return { problem: `${name} is no record, so it has no ${path}` };
    }
    if (resource.isCollection) {
      return { problem: `${name} is a collection: loop over it to reach ${path}` };
    }
    const end = resolvePath(this.#context.schema, resource.object, path);
    return end.problem === undefined && !path.includes('.') && resource.fields?.has(path) === false
      ? { problem: `${name} does not read ${path}: add it to <queriedFields>` }
      : end;
  }

  #outputOf(kind: string, xml: XmlNode): Resource | undefined {
    if (kind === 'recordLookups') {
      const fields = xml.texts('queriedFields');
      return xml.boolean('storeOutputAutomatically')
        ? {
            kind: 'record',
            object: xml.requiredText('object'),
            isCollection: !xml.boolean('getFirstRecordOnly'),
            fields: fields.length > 0 ? new Set(['Id', ...fields]) : undefined
          }
        : undefined;
    }
    if (kind === 'recordCreates') {
      return xml.boolean('storeOutputAutomatically') ? VALUE : undefined;
    }
    if (kind === 'collectionProcessors') {
      const end = this.resolve(xml.requiredText('collectionReference'));
      return end.problem !== undefined || end.object !== undefined ? undefined : end.resource;
    }
    return undefined;
  }

  #loopItem(xml: XmlNode): Resource | undefined {
    const end = this.resolve(xml.requiredText('collectionReference'));
    return end.problem !== undefined || end.object !== undefined
      ? undefined
      : { ...end.resource, isCollection: false };
  }
}

function variableResource(variable: XmlNode): Resource {
  const isCollection = variable.boolean('isCollection');
  const object = variable.text('objectType');
  return object === undefined ? { kind: 'value', isCollection } : { kind: 'record', object, isCollection };
}

/** Fields of an object that a flow element names, and what is wrong with them. */
export function elementField(
  context: CheckContext,
  objectName: string,
  fieldName: string
): FieldSchema | string {
  const object = objectOf(context.schema, objectName);
  if (object === undefined) {
    return `there is no object ${objectName}`;
  }
  return fieldOf(object, fieldName) ?? `${objectName} has no field ${fieldName}`;
}
