import { fromStoredDateTime, startOfDay, toStoredDateTime } from '../../core/clock.ts';
import { keyPrefixOf } from '../../core/ids.ts';
import type { SObjectRecord, Value } from '../../core/types.ts';
import type { RowWork } from '../save/rowWork.ts';
import type { SaveContext } from '../save/saveContext.ts';
import { saveError } from '../save/saveErrors.ts';

const MINUTE = 60_000;
const DAY_MINUTES = 1440;

/** Times of an event that say the same in two ways are kept equal: Event object, `ActivityDate`, `DurationInMinutes`, ... */
export function deriveEvent(work: RowWork, context: SaveContext): void {
  const { record } = work;
  if (record['IsAllDayEvent'] === true) {
    deriveAllDay(work);
  } else {
    deriveTimed(work);
  }
  record['EndDate'] = dayOf(record['EndDateTime'] ?? null);
  record['EventSubtype'] ??= 'Event';
  record['GroupEventType'] ??= '0';
  deriveAccount(record, context);
}

/** A recurring event of Classic begins where its pattern does. */
function deriveTimed(work: RowWork): void {
  if (work.record['IsRecurrence'] === true && typeof work.record['RecurrenceStartDateTime'] === 'string') {
    work.record['StartDateTime'] ??= work.record['RecurrenceStartDateTime'];
  }
  const { record, given } = work;
  const start = given.has('StartDateTime')
    ? record['StartDateTime']
    : given.has('ActivityDateTime')
      ? record['ActivityDateTime']
      : (record['StartDateTime'] ?? record['ActivityDateTime']);
  record['StartDateTime'] = start ?? null;
  record['ActivityDateTime'] = start ?? null;
  record['ActivityDate'] = dayOf(start ?? null);
  if (typeof start !== 'string') {
    return;
  }
  const from = fromStoredDateTime(start).getTime();
  const end = record['EndDateTime'];
  const endGiven = given.has('EndDateTime') && typeof end === 'string';
  if (endGiven) {
    checkSameLength(work, Math.round((fromStoredDateTime(end).getTime() - from) / MINUTE));
  }
  if (endGiven || (typeof end === 'string' && !given.has('DurationInMinutes') && !movedStart(work))) {
    record['DurationInMinutes'] = Math.round((fromStoredDateTime(String(end)).getTime() - from) / MINUTE);
  } else if (typeof record['DurationInMinutes'] === 'number') {
    record['EndDateTime'] = toStoredDateTime(new Date(from + record['DurationInMinutes'] * MINUTE));
  }
}

/** An end and a duration may both be given "if the values add up to the same amount of time" (Event object). *Assumed*: the words. */
function checkSameLength({ record, given, derived, errors }: RowWork, ...minutes: number[]): void {
  const duration = record['DurationInMinutes'];
  // Only what the request says: from the first derivation on both agree.
  if (
    derived === undefined &&
    given.has('DurationInMinutes') &&
    typeof duration === 'number' &&
    !minutes.includes(duration)
  ) {
    errors.push(
      saveError('FIELD_INTEGRITY_EXCEPTION', 'End Date Time and Duration must give the same length', [
        'DurationInMinutes',
        'EndDateTime'
      ])
    );
  }
}

/** A moved start takes the end along. */
function movedStart({ given, prior }: RowWork): boolean {
  return prior !== undefined && (given.has('StartDateTime') || given.has('ActivityDateTime'));
}

/** All-day events have dates, written at midnight UTC and never shifted. A one-day event lasts one day. */
function deriveAllDay(work: RowWork): void {
  const { record, given, prior } = work;
  const day = given.has('ActivityDate')
    ? record['ActivityDate']
    : given.has('StartDateTime')
      ? dayOf(record['StartDateTime'] ?? null)
      : (record['ActivityDate'] ?? dayOf(record['StartDateTime'] ?? record['ActivityDateTime'] ?? null));
  if (typeof day !== 'string') {
    return;
  }
  record['ActivityDate'] = day;
  record['StartDateTime'] = startOfDay(day);
  record['ActivityDateTime'] = startOfDay(day);
  const start = Date.parse(`${day}T00:00:00Z`);
  const lastDay = given.has('EndDateTime') ? dayOf(record['EndDateTime'] ?? null) : null;
  if (lastDay !== null) {
    const between = (Date.parse(`${lastDay}T00:00:00Z`) - start) / MINUTE;
    checkSameLength(work, between, between + DAY_MINUTES);
  }
  const keepsDuration = prior !== undefined && typeof record['DurationInMinutes'] === 'number';
  const minutes =
    lastDay !== null
      ? (Date.parse(`${lastDay}T00:00:00Z`) - start) / MINUTE + DAY_MINUTES
      : given.has('DurationInMinutes') || keepsDuration
        ? Number(record['DurationInMinutes'] ?? DAY_MINUTES)
        : DAY_MINUTES;
  record['DurationInMinutes'] = minutes;
  record['EndDateTime'] = toStoredDateTime(new Date(start + Math.max(0, minutes - DAY_MINUTES) * MINUTE));
}

function dayOf(stored: Value): string | null {
  return typeof stored === 'string' ? stored.slice(0, 10) : null;
}

export function checkEvent({ record, errors, given }: RowWork): void {
  if (record['IsAllDayEvent'] === true ? record['ActivityDate'] === null : record['StartDateTime'] === null) {
    errors.push(
      saveError(
        'REQUIRED_FIELD_MISSING',
        'Required fields are missing: [ActivityDate, ActivityDateTime, StartDateTime]',
        ['ActivityDate', 'ActivityDateTime', 'StartDateTime']
      )
    );
    return;
  }
  if (record['DurationInMinutes'] === null) {
    errors.push(
      saveError('REQUIRED_FIELD_MISSING', 'Required fields are missing: [DurationInMinutes]', [
        'DurationInMinutes'
      ])
    );
    return;
  }
  if (Number(record['DurationInMinutes']) < 0) {
    const field = given.has('DurationInMinutes') ? 'DurationInMinutes' : 'EndDateTime';
    errors.push(saveError('FIELD_INTEGRITY_EXCEPTION', 'Event duration cannot be negative', [field]));
  }
  if (record['IsPrivate'] === true && (record['WhatId'] !== null || record['WhoId'] !== null)) {
    // Event object, `IsPrivate`: "Private events can't be associated with opportunities, accounts, cases, ... or contacts."
    errors.push(
      saveError('FIELD_INTEGRITY_EXCEPTION', 'A private event cannot be related to other records', [
        'IsPrivate'
      ])
    );
  }
}

/** "IsInvitee defaults to true ... if IsInvitee, IsParent, and IsWhat are not set." An invitation begins as New. */
export function deriveEventRelation(work: RowWork, context: SaveContext): void {
  const { record, given, operation } = work;
  if ('AccountId' in record) {
    const id = record['RelationId'] ?? null;
    record['AccountId'] = accountOf(id, context) ?? accountOfWho(id, context);
  }
  if (operation === 'create' && 'IsInvitee' in record && !given.has('IsInvitee')) {
    record['IsInvitee'] = record['IsParent'] !== true;
  }
  if (record['IsInvitee'] !== false) {
    record['Status'] ??= 'New';
  }
}

export function deriveTask({ record }: RowWork, context: SaveContext): void {
  const wasClosed = record['IsClosed'] === true;
  record['IsClosed'] = record['Status'] === 'Completed';
  record['IsHighPriority'] = record['Priority'] === 'High';
  record['TaskSubtype'] ??= 'Task';
  if (record['IsClosed'] === true && !wasClosed) {
    record['CompletedDateTime'] = toStoredDateTime(context.now);
  } else if (record['IsClosed'] !== true) {
    record['CompletedDateTime'] = null;
  }
  deriveAccount(record, context);
}

/** The account of what the activity is about, or of whom: Event object, `AccountId`. */
function deriveAccount(record: SObjectRecord, context: SaveContext): void {
  const fromWhat = accountOf(record['WhatId'] ?? null, context);
  record['AccountId'] = fromWhat === undefined ? accountOfWho(record['WhoId'] ?? null, context) : fromWhat;
}

/** Undefined for what has no account of its own. */
function accountOf(id: Value, { services }: SaveContext): Value | undefined {
  if (typeof id !== 'string') {
    return undefined;
  }
  const prefix = keyPrefixOf(id);
  if (prefix === '001') {
    return id;
  }
  const opportunity = services.schema.objects.get('opportunity');
  return prefix === '006' && opportunity !== undefined
    ? (services.store.kept.get(opportunity, id)?.['AccountId'] ?? null)
    : undefined;
}

function accountOfWho(id: Value, { services }: SaveContext): Value {
  const contact = services.schema.objects.get('contact');
  return typeof id === 'string' && keyPrefixOf(id) === '003' && contact !== undefined
    ? (services.store.kept.get(contact, id)?.['AccountId'] ?? null)
    : null;
}
