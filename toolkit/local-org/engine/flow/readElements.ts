/** Elements of a flow, by the name that metadata has for them. */
import type { XmlNode } from '@toolkit/sfdx-project';
import { UnsupportedFlowError } from './flowErrors.ts';
import type { FlowElement } from './flowModel.ts';
import { common, conditionsOf, only, optionalValue, requiredValue, target } from './flowNodes.ts';
import { readCreate, readDelete, readLookup, readUpdate } from './readRecordElements.ts';

export const ELEMENT_READERS: Readonly<Record<string, (node: XmlNode) => FlowElement>> = {
  actionCalls: readAction,
  assignments: readAssignment,
  collectionProcessors: readCollectionProcessor,
  customErrors: readCustomError,
  decisions: readDecision,
  loops: readLoop,
  recordCreates: readCreate,
  recordDeletes: readDelete,
  recordLookups: readLookup,
  recordUpdates: readUpdate
};

function readAssignment(node: XmlNode): FlowElement {
  only(node, ['assignmentItems', 'connector']);
  return {
    ...common(node),
    kind: 'assignment',
    items: node.children('assignmentItems').map((item) => {
      only(item, ['assignToReference', 'operator', 'value']);
      return {
        target: item.requiredText('assignToReference'),
        operator: item.requiredText('operator'),
        value: optionalValue(item, 'value')
      };
    }),
    next: target(node, 'connector')
  };
}

function readDecision(node: XmlNode): FlowElement {
  only(node, ['defaultConnector', 'defaultConnectorLabel', 'rules']);
  return {
    ...common(node),
    kind: 'decision',
    outcomes: node.children('rules').map((rule) => {
      only(rule, ['conditionLogic', 'conditions', 'connector', 'doesRequireRecordChangedToMeetCriteria']);
      return {
        name: rule.requiredText('name'),
        conditions: conditionsOf(rule),
        onlyWhenBecomesTrue: rule.boolean('doesRequireRecordChangedToMeetCriteria'),
        next: target(rule, 'connector')
      };
    }),
    otherwise: target(node, 'defaultConnector')
  };
}

function readLoop(node: XmlNode): FlowElement {
  only(node, [
    'assignNextValueToReference',
    'collectionReference',
    'iterationOrder',
    'nextValueConnector',
    'noMoreValuesConnector'
  ]);
  return {
    ...common(node),
    kind: 'loop',
    collection: node.requiredText('collectionReference'),
    variable: node.text('assignNextValueToReference'),
    descending: node.text('iterationOrder') === 'Desc',
    next: target(node, 'nextValueConnector'),
    done: target(node, 'noMoreValuesConnector')
  };
}

function readCollectionProcessor(node: XmlNode): FlowElement {
  only(node, [
    'assignNextValueToReference',
    'collectionProcessorType',
    'collectionReference',
    'conditionLogic',
    'conditions',
    'connector',
    'formula',
    'limit',
    'sortOptions'
  ]);
  const type = node.requiredText('collectionProcessorType');
  if (type !== 'FilterCollectionProcessor' && type !== 'SortCollectionProcessor') {
    throw new UnsupportedFlowError(`the collection processor ${type}`);
  }
  return {
    ...common(node),
    kind: type === 'FilterCollectionProcessor' ? 'filterCollection' : 'sortCollection',
    collection: node.requiredText('collectionReference'),
    variable: node.text('assignNextValueToReference') ?? `currentItem_${node.requiredText('name')}`,
    conditions: node.has('conditions') ? conditionsOf(node) : undefined,
    formula: node.text('formula'),
    sort: node.children('sortOptions').map((option) => ({
      field: option.text('sortField'),
      descending: option.text('sortOrder') === 'Desc',
      nullsFirst: !option.boolean('doesPutEmptyStringAndNullFirst') ? false : true
    })),
    limit: node.number('limit'),
    next: target(node, 'connector')
  };
}

function readAction(node: XmlNode): FlowElement {
  only(node, [
    'actionName',
    'actionType',
    'connector',
    'faultConnector',
    'flowTransactionModel',
    'inputParameters',
    'nameSegment',
    'offset',
    'storeOutputAutomatically',
    'versionSegment',
    'versionString'
  ]);
  const actionType = node.requiredText('actionType');
  if (actionType !== 'customNotificationAction') {
    throw new UnsupportedFlowError(`the action ${actionType} (${node.requiredText('name')})`);
  }
  return {
    ...common(node),
    kind: 'action',
    actionType,
    actionName: node.requiredText('actionName'),
    inputs: node.children('inputParameters').map((input) => ({
      name: input.requiredText('name'),
      value: requiredValue(input, 'value')
    })),
    next: target(node, 'connector'),
    fault: target(node, 'faultConnector')
  };
}

function readCustomError(node: XmlNode): FlowElement {
  only(node, ['connector', 'customErrorMessages']);
  return {
    ...common(node),
    kind: 'customError',
    messages: node.children('customErrorMessages').map((message) => ({
      message: message.requiredText('errorMessage'),
      field: message.boolean('isFieldError') ? message.text('fieldSelection') : undefined
    })),
    next: target(node, 'connector')
  };
}
