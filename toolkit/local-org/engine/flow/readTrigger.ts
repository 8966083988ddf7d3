/** What sets a record-triggered flow off. */
import type { XmlNode } from '@toolkit/sfdx-project';
import { UnsupportedFlowError } from './flowErrors.ts';
import type { FlowTrigger, ScheduledPath } from './flowModel.ts';
import { logicOf, only, optionalValue, target } from './flowNodes.ts';

export function readTrigger(xml: XmlNode): FlowTrigger {
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
