import { objectNamed } from '../../schema/schemaLookup.ts';
import { idOf } from '../save/rowWork.ts';
import type { RowWork } from '../save/rowWork.ts';
import type { SaveContext } from '../save/saveContext.ts';
import { fieldsNotWritable, saveError } from '../save/saveErrors.ts';
import { classicPatternProblem } from './classicRecurrence.ts';
import { isInvitee } from './invitees.ts';
import { RuleError, readRule } from './rrule.ts';
import { isPattern } from './seriesRows.ts';

/** "For a child event, you can update IsReminderSet and ReminderDateTime only." */
const OF_A_CHILD = ['IsReminderSet', 'ReminderDateTime'];
const MAX_MINUTES = 14 * 1440;

export function checkEvent(work: RowWork, context: SaveContext): void {
  const { record, prior, given, errors } = work;
  if (prior?.['IsChild'] === true && !context.platform) {
    const refused = [...given].filter((name) => !OF_A_CHILD.includes(name));
    if (refused.length > 0) {
      errors.push(fieldsNotWritable(refused));
    }
  }
  if (Number(record['DurationInMinutes'] ?? 0) > MAX_MINUTES) {
    errors.push(
      saveError('FIELD_INTEGRITY_EXCEPTION', "Multiday events can't exceed 14 days", ['DurationInMinutes'])
    );
  }
  if (prior === undefined && record['IsRecurrence'] === true) {
    const problem = classicPatternProblem(record);
    if (problem !== undefined) {
      errors.push(saveError('FIELD_INTEGRITY_EXCEPTION', problem.message, problem.fields));
    }
  }
  if (prior === undefined && typeof record['Recurrence2PatternText'] === 'string' && !context.platform) {
    checkRule(work, record['Recurrence2PatternText']);
  }
}

function checkRule({ record, errors }: RowWork, text: string): void {
  if (record['IsRecurrence'] === true) {
    errors.push(
      saveError('FIELD_INTEGRITY_EXCEPTION', 'An event is either a recurring event or a series, not both', [
        'Recurrence2PatternText'
      ])
    );
    return;
  }
  try {
    readRule(text);
  } catch (error) {
    if (!(error instanceof RuleError)) {
      throw error;
    }
    errors.push(
      saveError('FIELD_INTEGRITY_EXCEPTION', `Recurrence Pattern: ${error.message}`, [
        'Recurrence2PatternText'
      ])
    );
  }
}

/** "A non-recurring event can have up to 1,000 invitees. A recurring event can have up to 100 invitees." (EventRelation object) */
const MAX_INVITEES = 1000;
const MAX_INVITEES_OF_A_SERIES = 100;

export function checkRelation(work: RowWork, context: SaveContext): void {
  const { record, prior, errors } = work;
  const { services } = context;
  if (prior !== undefined) {
    return;
  }
  const { EventId: eventId, RelationId: relationId } = record;
  if (typeof eventId !== 'string' || typeof relationId !== 'string') {
    return; // Said already: required fields are missing.
  }
  const event = services.store.kept.get(objectNamed(services.schema, 'Event'), eventId);
  if (event?.['IsChild'] === true) {
    // "An EventRelation object can't be related to a child event."
    errors.push(
      saveError('FIELD_INTEGRITY_EXCEPTION', 'An invitee cannot be added to the event of an invitee', [
        'EventId'
      ])
    );
  }
  if (isPattern(event) && isInvitee(record) && !context.platform) {
    // *Assumed*: people are invited to occurrences.
    errors.push(
      saveError('FIELD_INTEGRITY_EXCEPTION', 'An invitee cannot be added to the pattern of a series', [
        'EventId'
      ])
    );
  }
  const others = services.store.select(
    objectNamed(services.schema, 'EventRelation'),
    '"EventId" = ? AND "IsDeleted" = 0',
    [eventId]
  );
  const same = others.find((row) => row['RelationId'] === relationId && row['Id'] !== idOf(work));
  if (same !== undefined && !context.platform) {
    errors.push(
      saveError(
        'DUPLICATE_VALUE',
        `duplicate value found: RelationId duplicates value on record with id: ${String(same['Id']).slice(0, 15)}`,
        ['RelationId']
      )
    );
  }
  const hasOtherWhat = (event?.['WhatId'] ?? null) !== null && event?.['WhatId'] !== relationId;
  if (record['IsParent'] === true && record['IsWhat'] === true && hasOtherWhat && !context.platform) {
    // "An event can be related to one other kind of record, such as an account, an opportunity, or a custom object."
    errors.push(
      saveError('FIELD_INTEGRITY_EXCEPTION', 'An event can be related to one record only', ['RelationId'])
    );
  }
  if (!isInvitee(record)) {
    return;
  }
  const isRecurring = event?.['IsRecurrence'] === true || event?.['IsRecurrence2'] === true;
  const most = isRecurring ? MAX_INVITEES_OF_A_SERIES : MAX_INVITEES;
  // "The number of allowed invitees is not affected by the number of related contacts."
  if (others.filter(isInvitee).length >= most) {
    const what = isRecurring ? 'A recurring event' : 'An event';
    errors.push(saveError('LIMIT_EXCEEDED', `${what} can have ${most} invitees at most`, []));
  }
}

/**
 * With Shared Activities a relation is an invitee, a Who or What of the event, or an invitee who is the Who too. A Who is a
 * contact or lead, as `WhoId` is. That anything else is refused, and how, is *assumed*.
 */
export function checkRelationKind({ record, errors }: RowWork, { services }: SaveContext): void {
  if (record['IsParent'] !== true) {
    if (record['IsInvitee'] === false) {
      errors.push(
        saveError(
          'FIELD_INTEGRITY_EXCEPTION',
          'A relation is an invitee, or who or what the event is about',
          ['IsInvitee']
        )
      );
    }
    return;
  }
  const event = objectNamed(services.schema, 'Event');
  const field = record['IsWhat'] === true ? 'WhatId' : 'WhoId';
  const allowed = event.fields.get(field.toLowerCase())?.referenceTo ?? [];
  const prefixes = allowed.map((name) => objectNamed(services.schema, name).keyPrefix);
  if (!prefixes.includes(String(record['RelationId']).slice(0, 3))) {
    errors.push(
      saveError('FIELD_INTEGRITY_EXCEPTION', `The relation is not of a kind that ${field} can hold`, [
        'RelationId'
      ])
    );
  }
}
