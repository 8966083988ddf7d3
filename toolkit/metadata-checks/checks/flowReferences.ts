import type { XmlNode } from '@toolkit/sfdx-project';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import type { CheckContext } from '../model/context.ts';
import { flowOf } from '../model/flow.ts';
import type { Flow } from '../model/flow.ts';
import { FlowResources } from '../model/flowResources.ts';
import { formulaProblems } from '../model/formulaProblems.ts';
import { knownValues, list } from '../model/knownValues.ts';

/** Elements whose text is a reference. */
const REFERENCES = new Set([
  'assignToReference',
  'collectionReference',
  'elementReference',
  'inputReference',
  'leftValueReference',
  'outputReference'
]);
const MERGE = /\{!([^}]*)\}/g;

/** Flows: every variable, field and output named in elements, texts and formulas is there, and can have the value asked for. */
export function flowReferences(context: CheckContext): Problem[] {
  return context.project.flows.flatMap((part) => {
    const flow = flowOf(part);
    if (flow === undefined) {
      return [];
    }
    const resources = new FlowResources(context, flow);
    const sentences = [
      ...references(part.xml, resources),
      ...formulas(context, flow, resources),
      ...values(context, part.xml, resources),
      ...assignedFields(part.xml, resources)
    ];
    return [...new Set(sentences)].map((what) => problem(part.file, what, 'correct the reference'));
  });
}

/** Texts of an element and all below it, with the name of the element around them. */
function textsIn(xml: XmlNode): { name: string; text: string }[] {
  return xml
    .names()
    .flatMap((name) =>
      xml
        .children(name)
        .flatMap((child) => [
          ...(child.content === undefined ? [] : [{ name, text: child.content }]),
          ...textsIn(child)
        ])
    );
}

function references(xml: XmlNode, resources: FlowResources): string[] {
  return textsIn(xml).flatMap(({ name, text }) => {
    if (name === 'expression' || name === 'filterFormula') {
      return [];
    }
    const found = REFERENCES.has(name)
      ? [text]
      : [...text.matchAll(MERGE)].map(([, reference = '']) => reference);
    return found.flatMap((reference) => resources.resolve(reference).problem ?? []);
  });
}

function formulas(context: CheckContext, { part, start }: Flow, resources: FlowResources): string[] {
  const sources = [
    ...part.xml.children('formulas').map((formula) => formula.text('expression')),
    start.text('filterFormula')
  ];
  return sources.flatMap((source) => {
    if (source === undefined) {
      return [];
    }
    const bare = bareNames(source);
    return [
      ...bare.map((name) => `a flow formula writes {!${name}}, not ${name}`),
      ...formulaProblems(context, source, 'flow', (reference) => {
        const end = bare.includes(reference) ? undefined : resources.resolve(reference);
        return end === undefined || end.problem !== undefined || end.object !== undefined ? end : undefined;
      })
    ];
  });
}

/** Names outside `{!...}` that are no function and no constant. */
function bareNames(source: string): string[] {
  const rest = source.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\{![^}]*\}|\/\*[\s\S]*?\*\//g, ' ');
  return [...rest.matchAll(/[A-Za-z$][\w$.]*(?!\s*\()\b(?!\s*\()/g)]
    .map(([name]) => name)
    .filter((name) => !/^(true|false|null)$/i.test(name));
}

/** Words compared with or assigned to a picklist that does not have them. */
function values(context: CheckContext, xml: XmlNode, resources: FlowResources): string[] {
  const compared = xml
    .children('decisions')
    .flatMap((decision) => decision.children('rules'))
    .flatMap((rule) => rule.children('conditions'))
    .map(
      (condition) =>
        [
          condition.text('leftValueReference'),
          condition.child('rightValue'),
          condition.text('operator')
        ] as const
    );
  const assigned = xml
    .children('assignments')
    .flatMap((assignment) => assignment.children('assignmentItems'))
    .map((item) => [item.text('assignToReference'), item.child('value'), 'Assign'] as const);
  return [...compared, ...assigned].flatMap(([reference, value, operator]) => {
    const end = reference === undefined ? undefined : resources.resolve(reference);
    const text = value?.text('stringValue');
    const whole = operator === 'EqualTo' || operator === 'NotEqualTo' || operator === 'Assign';
    if (text === undefined || !whole || end?.object === undefined || text.includes('{!')) {
      return [];
    }
    const known = knownValues(context.schema, end.object, end.field);
    return known?.has(text) === false ? [`${reference} never is "${text}": it has ${list(known)}`] : [];
  });
}

/** Formulas and roll-ups cannot be assigned. */
function assignedFields(xml: XmlNode, resources: FlowResources): string[] {
  return xml
    .children('assignments')
    .flatMap((assignment) => assignment.children('assignmentItems'))
    .flatMap((item) => item.text('assignToReference') ?? [])
    .flatMap((reference) => {
      const end = resources.resolve(reference);
      return end.object !== undefined && !end.field.createable && !end.field.updateable
        ? [`${reference} is worked out: nothing can be assigned to it`]
        : [];
    });
}
