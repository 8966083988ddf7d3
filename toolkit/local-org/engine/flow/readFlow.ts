/** A flow's metadata as a model to compile. Anything this interpreter does not know is refused by name, never skipped. */
import type { FlowPart, XmlNode } from '@toolkit/sfdx-project';
import { UnsupportedFlowError } from './flowErrors.ts';
import type { FlowModel } from './flowModel.ts';
import { only, optionalValue } from './flowNodes.ts';
import { ELEMENT_READERS } from './readElements.ts';
import { readTrigger } from './readTrigger.ts';

/** Attributes of the flow itself that say nothing about what it does. */
const DECORATION = [
  'apiVersion',
  'areMetricsLoggedToDataCloud',
  'customProperties',
  'description',
  'environments',
  'fullName',
  'interviewLabel',
  'isAdditionalPermissionRequiredToRun',
  'isTemplate',
  'label',
  'migratedFromWorkflowRuleName',
  'processMetadataValues',
  'processType',
  'runInMode',
  'sourceTemplate',
  'start',
  'status',
  'timeZoneSidKey',
  'triggerOrder'
];
const RESOURCES = ['constants', 'formulas', 'textTemplates', 'variables'];

/** Reads a flow. Anything this interpreter does not know is refused by name, never skipped. */
export function readFlow(part: FlowPart): FlowModel {
  const { xml, name, label, file } = part;
  refuseUnknown(xml);
  const mode = xml.text('runInMode');
  if (mode !== undefined && mode !== 'DefaultMode' && mode !== 'SystemModeWithoutSharing') {
    throw new UnsupportedFlowError(`flows that run in ${mode}`);
  }
  const trigger = readTrigger(xml);
  const elements = Object.entries(ELEMENT_READERS).flatMap(([element, read]) =>
    xml.children(element).map(read)
  );
  return {
    name,
    label,
    file,
    trigger,
    // What a trigger starts runs in system context whatever the mode says.
    inUserMode: trigger.moment === 'launched' && mode !== 'SystemModeWithoutSharing',
    elements: new Map(elements.map((element) => [element.name, element])),
    ...readResources(xml)
  };
}

function refuseUnknown(xml: XmlNode): void {
  const isKnown = (element: string): boolean =>
    DECORATION.includes(element) || RESOURCES.includes(element) || ELEMENT_READERS[element] !== undefined;
  const unknown = xml.names().find((element) => !isKnown(element));
  if (unknown !== undefined) {
    const names = xml.children(unknown).map((node) => node.text('name') ?? unknown);
    throw new UnsupportedFlowError(`the flow element <${unknown}> (${names.join(', ')})`);
  }
}

function readResources(
  xml: XmlNode
): Pick<FlowModel, 'variables' | 'constants' | 'formulas' | 'textTemplates'> {
  return {
    variables: named(xml, 'variables', (node) => {
      only(node, ['dataType', 'objectType', 'isCollection', 'isInput', 'isOutput', 'scale', 'value']);
      return {
        name: node.requiredText('name'),
        dataType: node.requiredText('dataType'),
        objectType: node.text('objectType'),
        isCollection: node.boolean('isCollection'),
        isInput: node.boolean('isInput'),
        isOutput: node.boolean('isOutput'),
        value: optionalValue(node, 'value')
      };
    }),
    constants: named(xml, 'constants', (node) => {
      only(node, ['dataType', 'value']);
      return { dataType: node.requiredText('dataType'), value: optionalValue(node, 'value') };
    }),
    formulas: named(xml, 'formulas', (node) => {
      only(node, ['dataType', 'expression', 'scale']);
      return {
        dataType: node.text('dataType') ?? 'Number',
        expression: node.requiredText('expression'),
        scale: node.number('scale')
      };
    }),
    textTemplates: named(xml, 'textTemplates', (node) => {
      only(node, ['text', 'isViewedAsPlainText']);
      return node.text('text') ?? '';
    })
  };
}

function named<T>(xml: XmlNode, element: string, read: (node: XmlNode) => T): Map<string, T> {
  return new Map(xml.children(element).map((node) => [node.requiredText('name'), read(node)]));
}

/** What sets the flow off, and nothing of what it then does: for flows that use what this interpreter lacks. */
export function readTriggerOnly({ xml, name, label, file }: FlowPart): FlowModel {
  return {
    name,
    label,
    file,
    trigger: { ...readTrigger(xml), next: undefined, paths: [] },
    inUserMode: false,
    elements: new Map(),
    variables: new Map(),
    constants: new Map(),
    formulas: new Map(),
    textTemplates: new Map()
  };
}
