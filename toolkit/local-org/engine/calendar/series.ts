import { fromStoredDateTime, startOfDay, toStoredDateTime } from '../../core/clock.ts';
import { objectNamed } from '../../schema/schemaLookup.ts';
import type { ObjectSchema } from '../../core/schemaTypes.ts';
import { planOf } from '../save/objectPlan.ts';
import { idOf, isChanged } from '../save/rowWork.ts';
import type { RowWork } from '../save/rowWork.ts';
import type { SaveContext } from '../save/saveContext.ts';
import type { SObjectRecord } from '../../core/types.ts';
import { classicOccurrences } from './classicRecurrence.ts';
import { readRule, ruleOccurrences } from './rrule.ts';
import {
  earliest,
  forget,
  isPattern,
  occurrencesWith,
  patternIdsOf,
  patternOf,
  remember,
  seriesOf
} from './seriesRows.ts';

const MINUTE = 60_000;
/** What all occurrences share and an edit carries over as it is. */
const SHARED = ['Subject', 'Location', 'Description', 'WhoId', 'WhatId', 'IsPrivate', 'ShowAs'];
const shared = new WeakMap<ObjectSchema, string[]>();

/** The same, with the fields that the project adds to events. */
function sharedNames(object: ObjectSchema): string[] {
  let names = shared.get(object);
  if (names === undefined) {
    const own = planOf(object).values.filter((field) => field.custom && field.createable);
    names = [...SHARED, ...own.map(({ name }) => name)];
    shared.set(object, names);
  }
  return names;
}

/** A change of these deletes the series and makes it anew (Change Data Capture guide, "Updating Recurring Calendar Events"). */
const CRITICAL = ['StartDateTime', 'DurationInMinutes', 'IsAllDayEvent', 'OwnerId'];
const CLASSIC_CRITICAL = [
  ...CRITICAL,
  'RecurrenceStartDateTime',
  'RecurrenceEndDateOnly',
  'RecurrenceType',
  'RecurrenceInterval',
  'RecurrenceDayOfWeekMask',
  'RecurrenceDayOfMonth',
  'RecurrenceInstance',
  'RecurrenceMonthOfYear',
  'RecurrenceTimeZoneSidKey'
];

/** Ids of the occurrences of a Classic series. */
export function occurrencesOf(seriesId: string, { services }: SaveContext): string[] {
  return services.store
    .prepare(
      'SELECT "Id" AS "id" FROM "Event" WHERE "RecurrenceActivityId" = ? AND "Id" <> ? AND "IsDeleted" = 0 ORDER BY "StartDateTime", "Id"'
    )
    .all(seriesId, seriesId)
    .map((row) => String(row['id']));
}

export function afterSeriesSaved(
  object: ObjectSchema,
  works: readonly RowWork[],
  context: SaveContext
): void {
  for (const work of works) {
    if (work.record['IsRecurrence'] === true) {
      keepClassicSeries(object, work, context);
    } else if (
      work.operation === 'create' &&
      typeof work.record['Recurrence2PatternText'] === 'string' &&
      !context.platform
    ) {
      makeSeries(object, work, context);
    } else if (work.operation === 'update' && work.record['IsRecurrence2'] === true && !context.platform) {
      changeSeries(object, work, context);
    }
  }
}

/** A Classic series: its row is the pattern, and points to itself; the occurrences point to it. */
function keepClassicSeries(object: ObjectSchema, work: RowWork, context: SaveContext): void {
  const id = idOf(work);
  if (work.operation === 'create') {
    work.record['RecurrenceActivityId'] = id;
    context.services.store.update(object, work.record, ['RecurrenceActivityId']);
    create(classicRows(object, work, context), context);
    return;
  }
  if (CLASSIC_CRITICAL.some((name) => isChanged(work, name))) {
    const invited = invitationsOf(id, context);
    remove(occurrencesOf(id, context), context);
    const ids = create(classicRows(object, work, context), context);
    invite(ids, invited, context);
    return;
  }
  const changed = sharedNames(object).filter((name) => isChanged(work, name));
  update(occurrencesOf(id, context), work.record, changed, context);
}

function classicRows(object: ObjectSchema, { record }: RowWork, context: SaveContext): SObjectRecord[] {
  return classicOccurrences(record, context.session.timeZone).map((start) => ({
    ...sharedValues(object, record),
    ...times(record, start),
    OwnerId: record['OwnerId'] ?? null,
    RecurrenceActivityId: record['Id'] ?? null
  }));
}

/** A Lightning series. *Assumed*: the row saved is its first occurrence; the row of the pattern comes after it. */
function makeSeries(object: ObjectSchema, work: RowWork, context: SaveContext): void {
  const { record } = work;
  const { rule, normalized } = readRule(String(record['Recurrence2PatternText']));
  const zone = context.session.timeZone;
  const start = fromStoredDateTime(String(record['StartDateTime']));
  const [first = start, ...later] = ruleOccurrences(rule, start, zone);
  const pattern = {
    IsRecurrence2: true,
    Recurrence2PatternText: normalized,
    Recurrence2PatternVersion: '1',
    Recurrence2PatternStartDate: toStoredDateTime(first),
    Recurrence2PatternTimeZone: zone
  };
  Object.assign(record, pattern, times(record, first));
  context.services.store.update(object, record, [
    ...Object.keys(pattern),
    ...Object.keys(times(record, first))
  ]);
  const occurrence = (moment: Date): SObjectRecord => ({
    ...sharedValues(object, record),
    ...times(record, moment),
    ...pattern,
    OwnerId: record['OwnerId'] ?? null
  });
  const ids = create([patternOf(occurrence(first)), ...later.map(occurrence)], context);
  remember([idOf(work), ...ids], idOf(work), context);
}

/** "When you change a future event, events in the entire series also change. When you change a past event ... only that past event changes." */
function changeSeries(object: ObjectSchema, work: RowWork, context: SaveContext): void {
  const { store } = context.services;
  const changed = [...sharedNames(object), ...CRITICAL].filter((name) => isChanged(work, name));
  if (changed.length === 0 || work.record['IsRecurrence2Exception'] === true || isPattern(work.record)) {
    return;
  }
  const before = String(work.prior?.['StartDateTime'] ?? '');
  if (before < toStoredDateTime(context.now)) {
    work.record['IsRecurrence2Exception'] = true;
    store.update(object, work.record, ['IsRecurrence2Exception']);
    return;
  }
  const others = occurrencesWith(idOf(work), context).filter(
    (row) =>
      row['Id'] !== work.record['Id'] &&
      row['IsRecurrence2Exception'] !== true &&
      String(row['StartDateTime']) >= toStoredDateTime(context.now)
  );
  if (!CRITICAL.some((name) => isChanged(work, name))) {
    update(
      [...others.map((row) => String(row['Id'])), ...patternIdsOf(idOf(work), context)],
      work.record,
      changed,
      context
    );
    return;
  }
  recreate(object, work, others, context);
}

/** Deletes the coming occurrences, the changed one among them, and makes them again: with new ids. */
function recreate(
  object: ObjectSchema,
  work: RowWork,
  others: readonly SObjectRecord[],
  context: SaveContext
): void {
  const shift =
    fromStoredDateTime(String(work.record['StartDateTime'])).getTime() -
    fromStoredDateTime(String(work.prior?.['StartDateTime'])).getTime();
  const old = [work.prior ?? {}, ...others];
  const invited = invitationsOf(idOf(work), context);
  const series = seriesOf(idOf(work), context);
  const rows = old.map((row) => {
    const start = new Date(fromStoredDateTime(String(row['StartDateTime'])).getTime() + shift);
    const { record } = work;
    return {
      ...sharedValues(object, record),
      ...times(record, start),
      OwnerId: record['OwnerId'] ?? null,
      IsRecurrence2: true,
      Recurrence2PatternText: record['Recurrence2PatternText'] ?? null,
      Recurrence2PatternVersion: record['Recurrence2PatternVersion'] ?? null,
      Recurrence2PatternStartDate: toStoredDateTime(start),
      Recurrence2PatternTimeZone: record['Recurrence2PatternTimeZone'] ?? null
    };
  });
  // What is past stays, so the old pattern leaves the series before it goes.
  const patterns = patternIdsOf(idOf(work), context);
  forget(patterns, context);
  remove([...patterns, ...old.map((row) => String(row['Id']))], context);
  const [pattern = '', ...ids] = create([patternOf(earliest(rows)), ...rows], context);
  remember([pattern, ...ids], series ?? idOf(work), context);
  invite(ids, invited, context);
}

function sharedValues(object: ObjectSchema, record: SObjectRecord): SObjectRecord {
  return Object.fromEntries(sharedNames(object).map((name) => [name, record[name] ?? null]));
}

function times(record: SObjectRecord, start: Date): SObjectRecord {
  const minutes = Number(record['DurationInMinutes'] ?? 0);
  const isAllDay = record['IsAllDayEvent'] === true;
  const stored = isAllDay ? startOfDay(start.toISOString().slice(0, 10)) : toStoredDateTime(start);
  const length = isAllDay ? Math.max(0, minutes - 1440) : minutes;
  return {
    IsAllDayEvent: isAllDay,
    StartDateTime: stored,
    ActivityDateTime: stored,
    ActivityDate: stored.slice(0, 10),
    DurationInMinutes: minutes,
    EndDateTime: toStoredDateTime(new Date(fromStoredDateTime(stored).getTime() + length * MINUTE))
  };
}

/** Who is invited to an event, with their answers. */
function invitationsOf(eventId: string, context: SaveContext): SObjectRecord[] {
  const { store, schema } = context.services;
  return store
    .select(objectNamed(schema, 'EventRelation'), '"EventId" = ? AND "IsDeleted" = 0', [eventId])
    .filter((row) => row['IsParent'] !== true)
    .map((row) => ({ RelationId: row['RelationId'] ?? null, Status: row['Status'] ?? null }));
}

function invite(eventIds: readonly string[], invited: readonly SObjectRecord[], context: SaveContext): void {
  const rows = eventIds.flatMap((EventId) => invited.map((relation) => ({ ...relation, EventId })));
  if (rows.length > 0) {
    context.systemSave({ operation: 'create', object: 'EventRelation', rows }, { platform: true });
  }
}

function create(rows: SObjectRecord[], context: SaveContext): string[] {
  return rows.length === 0
    ? []
    : context
        .systemSave({ operation: 'create', object: 'Event', rows }, { platform: true })
        .map(({ id }) => String(id));
}

function update(
  ids: readonly string[],
  record: SObjectRecord,
  names: readonly string[],
  context: SaveContext
): void {
  if (ids.length > 0 && names.length > 0) {
    const values = Object.fromEntries(names.map((name) => [name, record[name] ?? null]));
    context.systemSave(
      { operation: 'update', object: 'Event', rows: ids.map((Id) => ({ Id, ...values })) },
      { platform: true }
    );
  }
}

function remove(ids: readonly string[], context: SaveContext): void {
  if (ids.length > 0) {
    context.systemSave({ operation: 'delete', object: 'Event', ids: [...ids] }, { platform: true });
  }
}
