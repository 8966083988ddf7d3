import { toStoredDateTime } from '../../core/clock.ts';
import type { FlowPart, XmlNode } from '@toolkit/sfdx-project';
import { UnsupportedFlowError } from './flowErrors.ts';
import type {
  Condition,
  Conditions,
  FieldAssignment,
  FieldFilters,
  FlowElement,
  FlowModel,
  FlowTrigger,
  FlowValue,
  ScheduledPath
} from './flowModel.ts';
import { parseFilterLogic } from '@toolkit/sfdx-project';

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
const NODE = [
  'name',
  'label',
  'description',
  'locationX',
  'locationY',
  'elementSubtype',
  'processMetadataValues',
  'styleProperties'
];

/** Reads a record-triggered flow. Anything this interpreter does not know is refused by name, never skipped. */
export function readFlow(part: FlowPart): FlowModel {
  const { xml, name, label, file } = part;
  const readers: Record<string, (node: XmlNode) => FlowElement> = {
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
  const resources = ['constants', 'formulas', 'textTemplates', 'variables'];
  for (const element of xml.names()) {
    if (!DECORATION.includes(element) && !resources.includes(element) && readers[element] === undefined) {
      const names = xml.children(element).map((node) => node.text('name') ?? element);
      throw new UnsupportedFlowError(`the flow element <${element}> (${names.join(', ')})`);
    }
  }
  const mode = xml.text('runInMode');
  if (mode !== undefined && mode !== 'DefaultMode' && mode !== 'SystemModeWithoutSharing') {
    throw new UnsupportedFlowError(`flows that run in ${mode}`);
  }
  const elements = Object.entries(readers).flatMap(([element, read]) => xml.children(element).map(read));
  return {
    name,
    label,
    file,
    trigger: readTrigger(xml),
    elements: new Map(elements.map((element) => [element.name, element])),
    variables: named(xml, 'variables', (node) => {
      only(node, ['dataType', 'objectType', 'isCollection', 'isInput', 'isOutput', 'scale', 'value']);
      return {
        name: node.requiredText('name'),
        dataType: node.requiredText('dataType'),
        objectType: node.text('objectType'),
        isCollection: node.boolean('isCollection'),
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
    elements: new Map(),
    variables: new Map(),
    constants: new Map(),
    formulas: new Map(),
    textTemplates: new Map()
  };
}

function readTrigger(xml: XmlNode): FlowTrigger {
  const start = xml.child('start');
  if (start === undefined) {
    throw new UnsupportedFlowError('flows without a trigger');
  }
  only(start, [
    'connector',
    'doesRequireRecordChangedToMeetCriteria',
    'filterFormula',
    'filterLogic',
    'filters',
    'object',
    'recordTriggerType',
    'scheduledPaths',
    'triggerType'
  ]);
  const type = start.text('triggerType');
  const moments = {
    RecordBeforeSave: 'beforeSave',
    RecordAfterSave: 'afterSave',
    RecordBeforeDelete: 'beforeDelete'
  } as const;
  const moment =
    type === 'RecordBeforeSave' || type === 'RecordAfterSave' || type === 'RecordBeforeDelete'
      ? moments[type]
      : undefined;
  if (moment === undefined) {
    throw new UnsupportedFlowError(`flows triggered by ${type ?? 'nothing'}`);
  }
  const on = start.oneOf('recordTriggerType', ['Create', 'Update', 'CreateAndUpdate', 'Delete'] as const);
  const filters = start.children('filters');
  return {
    object: start.requiredText('object'),
    moment,
    onCreate: on === 'Create' || on === 'CreateAndUpdate',
    onUpdate: on === 'Update' || on === 'CreateAndUpdate',
    onlyWhenBecomesTrue: start.boolean('doesRequireRecordChangedToMeetCriteria'),
    conditions:
      filters.length === 0
        ? undefined
        : {
            logic: logicOf(start, 'filterLogic', filters.length),
            conditions: filters.map((filter) => ({
              left: `$Record.${filter.requiredText('field')}`,
              operator: filter.requiredText('operator'),
              right: optionalValue(filter, 'value')
            }))
          },
    formula: start.text('filterFormula'),
    next: target(start, 'connector'),
    paths: start.children('scheduledPaths').map(readPath),
    order: xml.number('triggerOrder')
  };
}

function readPath(node: XmlNode): ScheduledPath {
  only(node, [
    'connector',
    'maxBatchSize',
    'offsetNumber',
    'offsetUnit',
    'pathType',
    'recordField',
    'timeSource'
  ]);
  const name = node.text('name') ?? 'path';
  const next = target(node, 'connector');
  if (node.text('pathType') === 'AsyncAfterCommit') {
    return { name, next, when: { kind: 'async' } };
  }
  const source = node.oneOf('timeSource', ['RecordField', 'RecordTriggerEvent'] as const);
  return {
    name,
    next,
    when: {
      kind: source === 'RecordField' ? 'field' : 'event',
      field: source === 'RecordField' ? node.requiredText('recordField') : undefined,
      offset: node.number('offsetNumber') ?? 0,
      unit: node.oneOf('offsetUnit', ['Months', 'Days', 'Hours', 'Minutes'] as const) ?? 'Days'
    }
  };
}

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

function conditionsOf(node: XmlNode): Conditions {
  const conditions = node.children('conditions').map((condition): Condition => {
    only(condition, ['leftValueReference', 'operator', 'rightValue']);
    return {
      left: condition.requiredText('leftValueReference'),
      operator: condition.requiredText('operator'),
      right: optionalValue(condition, 'rightValue')
    };
  });
  return { logic: logicOf(node, 'conditionLogic', conditions.length), conditions };
}

function readLookup(node: XmlNode): FlowElement {
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
    throw new UnsupportedFlowError('a limit that is no number');
  }
  return value.value;
}

function readCreate(node: XmlNode): FlowElement {
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

function readUpdate(node: XmlNode): FlowElement {
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

function readDelete(node: XmlNode): FlowElement {
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

function common(node: XmlNode): { name: string; label: string } {
  const name = node.requiredText('name');
  return { name, label: node.text('label') ?? name };
}

function target(node: XmlNode, element: string): string | undefined {
  return node.child(element)?.requiredText('targetReference');
}

function only(node: XmlNode, known: readonly string[]): void {
  const unknown = node.names().filter((name) => !known.includes(name) && !NODE.includes(name));
  if (unknown.length > 0) {
    const where = node.text('name') ?? node.path;
    throw new UnsupportedFlowError(`<${unknown.join('>, <')}> of ${where}`);
  }
}

function logicOf(node: XmlNode, element: string, count: number): Conditions['logic'] {
  const text = node.text(element) ?? 'and';
  const logic = text === 'no_conditions' ? parseFilterLogic('and', 0) : parseFilterLogic(text, count);
  if (logic === undefined) {
    throw node.error(
      `<${element}> "${text}" cannot be read; use and, or, or an expression such as 1 AND (2 OR 3)`
    );
  }
  return logic;
}

function filtersOf(node: XmlNode): FieldFilters {
  const filters = node.children('filters').map((filter) => {
    only(filter, ['field', 'operator', 'value']);
    return {
      field: filter.requiredText('field'),
      operator: filter.requiredText('operator'),
      value: optionalValue(filter, 'value')
    };
  });
  return { logic: logicOf(node, 'filterLogic', filters.length), filters };
}

function assignmentsOf(node: XmlNode): FieldAssignment[] {
  return node.children('inputAssignments').map((item) => {
    only(item, ['field', 'value']);
    return {
      field: item.requiredText('field'),
      value: optionalValue(item, 'value') ?? { kind: 'text', template: '' }
    };
  });
}

function requiredValue(node: XmlNode, element: string): FlowValue {
  const value = optionalValue(node, element);
  if (value === undefined) {
    throw node.error(`<${element}> is missing`);
  }
  return value;
}

function optionalValue(node: XmlNode, element: string): FlowValue | undefined {
  const value = node.child(element);
  if (value === undefined) {
    return undefined;
  }
  const [kind, ...more] = value.names();
  if (kind === undefined) {
    return undefined;
  }
  const text = value.text(kind);
  if (more.length > 0) {
    throw new UnsupportedFlowError(`the value <${value.names().join('>, <')}>`);
  }
  switch (kind) {
    case 'elementReference':
      return { kind: 'reference', name: value.requiredText(kind) };
    case 'stringValue':
      return { kind: 'text', template: text ?? '' };
    case 'booleanValue':
      return { kind: 'literal', type: 'boolean', value: value.boolean(kind) };
    case 'numberValue':
      return { kind: 'literal', type: 'number', value: value.number(kind) ?? 0 };
    case 'dateValue':
      return { kind: 'literal', type: 'date', value: (text ?? '').slice(0, 10) };
    case 'dateTimeValue':
      return {
        kind: 'literal',
        type: 'datetime',
        value: toStoredDateTime(new Date(text ?? ''))
      };
    default:
      throw new UnsupportedFlowError(`the value <${kind}>`);
  }
}
