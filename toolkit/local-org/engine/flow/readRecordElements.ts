/** Elements of a flow that read and write records. */
import type { XmlNode } from '@toolkit/sfdx-project';
import { UnsupportedFlowError } from './flowErrors.ts';
import type { FlowElement } from './flowModel.ts';
import { assignmentsOf, common, filtersOf, only, optionalValue, target } from './flowNodes.ts';

export function readLookup(node: XmlNode): FlowElement {
  only(node, [
    'assignNullValuesIfNoRecordsFound',
    'connector',
    'faultConnector',
    'filterLogic',
    'filters',
    'getFirstRecordOnly',
    'limit',
    'object',
    'outputAssignments',
    'outputReference',
    'queriedFields',
    'sortField',
    'sortOrder',
    'storeOutputAutomatically'
  ]);
  const queriedFields = node.texts('queriedFields');
  return {
    ...common(node),
    kind: 'lookup',
    object: node.requiredText('object'),
    filters: filtersOf(node),
    sortField: node.text('sortField'),
    sortOrder: node.oneOf('sortOrder', ['Asc', 'Desc'] as const) ?? 'Asc',
    limit: limitOf(node),
    firstOnly: node.boolean('getFirstRecordOnly'),
    queriedFields: queriedFields.length === 0 ? undefined : queriedFields,
    storeAutomatically: node.boolean('storeOutputAutomatically'),
    outputReference: node.text('outputReference'),
    outputAssignments: node.children('outputAssignments').map((item) => ({
      target: item.requiredText('assignToReference'),
      field: item.requiredText('field')
    })),
    nullsIfNone: node.boolean('assignNullValuesIfNoRecordsFound'),
    next: target(node, 'connector'),
    fault: target(node, 'faultConnector')
  };
}

function limitOf(node: XmlNode): number | undefined {
  const value = optionalValue(node, 'limit');
  if (value === undefined) {
    return node.number('limit');
  }
  if (value.kind !== 'literal' || typeof value.value !== 'number') {
    throw new UnsupportedFlowError('a limit that is not a number');
  }
  return value.value;
}

export function readCreate(node: XmlNode): FlowElement {
  only(node, [
    'assignRecordIdToReference',
    'connector',
    'doesUpsert',
    'faultConnector',
    'inputAssignments',
    'inputReference',
    'object',
    'storeOutputAutomatically'
  ]);
  if (node.boolean('doesUpsert')) {
    throw new UnsupportedFlowError('creating or updating in one element (doesUpsert)');
  }
  return {
    ...common(node),
    kind: 'create',
    object: node.text('object'),
    inputReference: node.text('inputReference'),
    assignments: assignmentsOf(node),
    idReference: node.text('assignRecordIdToReference'),
    storeAutomatically: node.boolean('storeOutputAutomatically'),
    next: target(node, 'connector'),
    fault: target(node, 'faultConnector')
  };
}

export function readUpdate(node: XmlNode): FlowElement {
  only(node, [
    'connector',
    'faultConnector',
    'filterLogic',
    'filters',
    'inputAssignments',
    'inputReference',
    'object'
  ]);
  return {
    ...common(node),
    kind: 'update',
    object: node.text('object'),
    inputReference: node.text('inputReference'),
    filters: node.has('filters') ? filtersOf(node) : undefined,
    assignments: assignmentsOf(node),
    next: target(node, 'connector'),
    fault: target(node, 'faultConnector')
  };
}

export function readDelete(node: XmlNode): FlowElement {
  only(node, ['connector', 'faultConnector', 'filterLogic', 'filters', 'inputReference', 'object']);
  return {
    ...common(node),
    kind: 'delete',
    object: node.text('object'),
    inputReference: node.text('inputReference'),
    filters: node.has('filters') ? filtersOf(node) : undefined,
    next: target(node, 'connector'),
    fault: target(node, 'faultConnector')
  };
}
