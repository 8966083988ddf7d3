/** What sets a flow off: records, or a schedule. */
import type { XmlNode } from '@toolkit/sfdx-project';
import { UnsupportedFlowError } from './flowErrors.ts';
import type { FieldFilters, FlowTrigger, ScheduledPath } from './flowModel.ts';
import { logicOf, only, optionalValue, target } from './flowNodes.ts';
import { SCHEDULE_PATH } from './trigger/timetable.ts';
import type { Timetable } from './trigger/timetable.ts';

export function readTrigger(xml: XmlNode): FlowTrigger {
  const start = xml.child('start');
  if (start === undefined) {
    throw new UnsupportedFlowError('flows without a trigger');
  }
  if (!start.has('triggerType') && !start.has('object')) {
    return readLaunch(start);
  }
  return start.text('triggerType') === 'Scheduled' ? readSchedule(start) : readRecordTrigger(xml, start);
}

/** Started by name: where others have the record, these have the user who runs them, whom they cannot name. */
function readLaunch(start: XmlNode): FlowTrigger {
  only(start, ['connector']);
  return {
    object: 'User',
    moment: 'launched',
    onCreate: false,
    onUpdate: false,
    onlyWhenBecomesTrue: false,
    conditions: undefined,
    formula: undefined,
    next: target(start, 'connector'),
    paths: [],
    order: undefined
  };
}

function readRecordTrigger(xml: XmlNode, start: XmlNode): FlowTrigger {
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

/** Without an object a flow runs once, on no record: not here. */
function readSchedule(start: XmlNode): FlowTrigger {
  only(start, ['connector', 'filterLogic', 'filters', 'object', 'schedule', 'triggerType']);
  const object = start.text('object');
  if (object === undefined) {
    throw new UnsupportedFlowError('schedule-triggered flows without an object');
  }
  const filters = start.children('filters');
  const next = target(start, 'connector');
  return {
    object,
    moment: 'scheduled',
    onCreate: false,
    onUpdate: false,
    onlyWhenBecomesTrue: false,
    conditions: undefined,
    formula: undefined,
    timetable: readTimetable(start),
    records: {
      logic: logicOf(start, 'filterLogic', filters.length),
      filters: filters.map((filter): FieldFilters['filters'][number] => ({
        field: filter.requiredText('field'),
        operator: filter.requiredText('operator'),
        value: optionalValue(filter, 'value')
      }))
    },
    next,
    paths: [{ name: SCHEDULE_PATH, next, when: { kind: 'timetable' } }],
    order: undefined
  };
}

function readTimetable(start: XmlNode): Timetable {
  const schedule = start.child('schedule');
  if (schedule === undefined) {
    throw new UnsupportedFlowError('schedule-triggered flows without a <schedule>');
  }
  only(schedule, ['frequency', 'startDate', 'startTime']);
  const frequency = schedule.oneOf('frequency', ['Once', 'Daily', 'Weekly'] as const);
  if (frequency === undefined) {
    throw new UnsupportedFlowError('schedules without a frequency');
  }
  return {
    frequency,
    startDate: schedule.requiredText('startDate'),
    startTime: schedule.requiredText('startTime')
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
