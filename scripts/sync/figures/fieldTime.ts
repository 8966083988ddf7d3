/**
 * Field_Time__c: one row for each colleague and month, also without a meeting: anyone who asks for coverage needs those who
 * were not there. A colleague has rows from the month in which they became one, and for earlier months in which something
 * happened.
 */
import { heardDays } from './heardDays.ts';
import { addMonths, countedSeconds, dayOf, firstMonthKept, hoursOf, monthOf } from '../plan/days.ts';
import type { DesiredRow } from '../plan/diff.ts';
import type { ChallengeRow, ColleagueRow, FieldTimeRow, MeetingRow } from '../plan/rows.ts';
import type { Settings } from '../plan/settings.ts';
import { debriefOf, hasMet } from '../plan/states.ts';
import type { AttendeeState, Clock, MeetingState } from '../plan/states.ts';

export interface FieldTimeContext {
  colleagues: readonly ColleagueRow[];
  attendees: readonly AttendeeState[];
  meetings: readonly MeetingRow[];
  meetingStates: ReadonlyMap<string, MeetingState>;
  challenges: readonly ChallengeRow[];
  fieldTime: readonly FieldTimeRow[];
  clock: Clock;
  settings: Settings;
}

interface Bucket {
  month: string;
  met: MeetingState[];
  challenges: number;
  due: number;
  done: number;
}

export function desiredFieldTime(context: FieldTimeContext): DesiredRow[] {
  const colleagueOf = new Map(context.colleagues.map((colleague) => [colleague.User__c, colleague]));
  const buckets = new Map<string, Bucket>();
  // A month that has become empty is written with zeros, not left with yesterday's figures.
  const firstMonth = firstKeptMonth(context.clock, context.settings);
  for (const { Field_Time_Key__c: key } of context.fieldTime) {
    // By the key: somebody may have edited the month beside it.
    const month = key === null ? undefined : monthOfKey(key);
    if (key !== null && month !== undefined && month >= firstMonth) {
      buckets.set(key, emptyBucket(month));
    }
  }
  for (const colleague of context.colleagues.filter((row) => row.Is_Active__c)) {
    for (const month of monthsOf(colleague, firstMonth, context)) {
      const key = fieldTimeKey(colleague.User__c, month);
      buckets.set(key, buckets.get(key) ?? emptyBucket(month));
    }
  }
  const bucketOf = (userId: string, day: string | null): Bucket | undefined => {
    if (day === null || day < firstMonth || !colleagueOf.has(userId)) {
      return undefined;
    }
    const key = fieldTimeKey(userId, day);
    const bucket = buckets.get(key) ?? emptyBucket(monthOf(day));
    buckets.set(key, bucket);
    return bucket;
  };

  for (const attendee of context.attendees) {
    const { clock, settings } = context;
    const met = hasMet(attendee, clock, settings);
    const debrief = debriefOf(attendee, clock);
    if (!met && debrief === 'Not Due') {
      continue;
    }
    const bucket = bucketOf(attendee.userId, attendee.meeting.day);
    if (bucket === undefined) {
      continue;
    }
    if (met) {
      bucket.met.push(attendee.meeting);
    }
    if (debrief === 'Due') {
      bucket.due++;
    }
    if (debrief === 'Done') {
      bucket.done++;
    }
  }

  const eventOf = new Map(context.meetings.map((meeting) => [meeting.Id, meeting.Event_Id__c]));
  const heardDay = heardDays(context);
  for (const challenge of context.challenges) {
    const eventId = eventOf.get(challenge.Customer_Meeting__c ?? '');
    const meeting = context.meetingStates.get(eventId ?? '');
    if (challenge.Heard_By__c === null || meeting === undefined) {
      continue;
    }
    const bucket = bucketOf(challenge.Heard_By__c, heardDay(challenge));
    if (bucket !== undefined) {
      bucket.challenges++;
    }
  }

  const functionThen = functionsThen(context);
  return [...buckets].map(([key, bucket]) => {
    const colleague = colleagueOf.get(key.slice(0, 18));
    return rowOf(key, bucket, colleague, functionThen(key, bucket.month, colleague));
  });
}

/** From the month in which they became a colleague up to this one. */
function* monthsOf(
  colleague: ColleagueRow,
  firstMonth: string,
  { clock, settings }: FieldTimeContext
): Generator<string> {
  const since = monthOf(dayOf(colleague.CreatedDate, settings.timeZone));
  const last = monthOf(clock.today);
  for (let month = since > firstMonth ? since : firstMonth; month <= last; month = addMonths(month, 1)) {
    yield month;
  }
}

/** A month that is over keeps the function that stands on it: people change, what was does not. */
function functionsThen({
  fieldTime,
  clock
}: FieldTimeContext): (key: string, month: string, colleague: ColleagueRow | undefined) => string | null {
  const held = new Map(fieldTime.map((row) => [row.Field_Time_Key__c, row.Function_Then__c]));
  const thisMonth = monthOf(clock.today);
  return (key, month, colleague) => {
    const then = held.get(key) ?? null;
    const now = colleague?.Business_Function__c ?? then;
    return month >= thisMonth ? now : (then ?? now);
  };
}

export function firstKeptMonth({ today }: Clock, { keepFieldTimeMonths }: Settings): string {
  return firstMonthKept(today, keepFieldTimeMonths);
}

export function expiredFieldTime(rows: readonly FieldTimeRow[], clock: Clock, settings: Settings): string[] {
  const firstMonth = firstKeptMonth(clock, settings);
  return rows.filter((row) => row.Month__c !== null && row.Month__c < firstMonth).map((row) => row.Id);
}

export const fieldTimeKey = (userId: string, day: string): string => `${userId}-${day.slice(0, 7)}`;

/** First day of the month that a key names; undefined for a key that is not of the sync's making. */
export const monthOfKey = (key: string): string | undefined =>
  /^\w{18}-\d{4}-(0[1-9]|1[0-2])$/.test(key) ? `${key.slice(19)}-01` : undefined;

const emptyBucket = (month: string): Bucket => ({ month, met: [], challenges: 0, due: 0, done: 0 });

function rowOf(
  key: string,
  bucket: Bucket,
  colleague: ColleagueRow | undefined,
  functionThen: string | null
): DesiredRow {
  const different = (of: (meeting: MeetingState) => string | null): number =>
    new Set(bucket.met.map(of).filter((id) => id !== null)).size;
  return {
    key,
    lock: colleague?.Id ?? key,
    owned: {
      Month__c: bucket.month,
      Function_Then__c: functionThen,
      Meetings__c: bucket.met.length,
      Accounts__c: different((meeting) => meeting.accountId),
      Opportunities__c: different((meeting) => meeting.opportunityId),
      Hours__c: hoursOf(bucket.met.reduce((sum, meeting) => sum + secondsOf(meeting), 0)),
      Challenges__c: bucket.challenges,
      Debriefs_Due__c: bucket.due,
      Debriefs_Done__c: bucket.done
    },
    onCreate: colleague && { Colleague__c: colleague.Id }
  };
}

function secondsOf({ startsAt, endsAt, allDay }: MeetingState): number {
  return startsAt === null || endsAt === null ? 0 : countedSeconds(startsAt, endsAt, allDay);
}
