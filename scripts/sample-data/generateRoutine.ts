/**
 * The rest of the calendar: reps with their customers and nobody else, private entries, meetings among ourselves,
 * series. Most of it is none of Ridealong's business, which is what it is there for.
 */
import { dayFrom, workingDayFrom } from './calendarTime.ts';
import { DEALS } from './content/deals.ts';
import type { Deal } from './content/deals.ts';
import { INTERNAL_MEETINGS, PRIVATE_ENTRIES, ROUTINE_TOPICS } from './content/routine.ts';
import type { Series } from './content/routine.ts';
import { VISITS } from './content/visits.ts';
import { eventRecord, invitation, timesOf } from './eventRecord.ts';
import { customerOf, ownerOf } from './generateCustomers.ts';
import { personOf } from './generatePeople.ts';
import type { Random } from './random.ts';
import { ref } from './sampleRecord.ts';
import type { SampleRecord } from './sampleRecord.ts';

/** How far the calendar reaches back: fourteen months. */
const OLDEST_DAY = -425;
const NEWEST_DAY = 45;
/** So many days before it closes, somebody begins to work on a deal. */
const DAYS_OF_A_DEAL = 190;
const QUARTERS = ['00', '15', '30', '45'] as const;
const LENGTHS = [20, 30, 40, 50, 60, 75] as const;

export interface RoutineCalendar {
  events: SampleRecord[];
  invitations: SampleRecord[];
  /** Called off: deleted at the end. */
  cancelled: string[];
}

export function generateRoutine(today: string, random: Random): RoutineCalendar {
  const calendar: RoutineCalendar = { events: [], invitations: [], cancelled: [] };
  addCustomerMeetings(calendar, today, random);
  addPrivateEntries(calendar, today);
  addInternalMeetings(calendar, today);
  return calendar;
}

function addCustomerMeetings(calendar: RoutineCalendar, today: string, random: Random): void {
  const taken = new Set(VISITS.map((visit) => visit.subject));
  const busy = new Set<string>();
  let number = 0;
  for (const deal of DEALS) {
    for (let left = random.int(2, 5); left > 0; left--) {
      number++;
      const day = workingDayFrom(today, dayOfWork(deal, random));
      const at = freeTime(ownerOf(deal), day, busy, random);
      const contact = random.pick(customerOf(deal.customer).contacts);
      const event = `event:routine-${number}`;
      const plan = {
        ref: event,
        subject: newSubject(`${contact.firstName} ${contact.lastName}`, taken, random),
        owner: ownerOf(deal),
        ownerTimeZone: personOf(ownerOf(deal)).timeZone,
        day,
        at,
        minutes: random.pick(LENGTHS),
        what: ref(`deal:${deal.key}`),
        place: random.int(0, 2) === 0 ? customerOf(deal.customer).city : 'Video'
      };
      calendar.events.push(eventRecord(plan));
      const answer = random.pick(['Accepted', 'Accepted', 'Accepted', 'New', 'Declined'] as const);
      calendar.invitations.push(invitation(event, ref(`contact:${contact.key}`), answer));
      if (random.int(1, 14) === 1) {
        calendar.cancelled.push(event);
      }
    }
  }
}

function dayOfWork(deal: Deal, random: Random): number {
  const last = Math.min(deal.closesIn, NEWEST_DAY);
  // Customers were visited long before this deal began.
  if (random.int(1, 4) === 1) {
    return random.int(OLDEST_DAY, last);
  }
  const first = Math.max(deal.closesIn - DAYS_OF_A_DEAL - random.int(0, 120), OLDEST_DAY);
  return random.int(Math.min(first, last), last);
}

/** Nobody is in two places in one hour. */
function freeTime(owner: string, day: string, busy: Set<string>, random: Random): string {
  for (;;) {
    const hour = String(random.int(8, 17)).padStart(2, '0');
    const slot = `${owner} ${day} ${hour}`;
    if (busy.has(slot)) {
      continue;
    }
    busy.add(slot);
    return `${hour}:${random.pick(QUARTERS)}`;
  }
}

function newSubject(name: string, taken: Set<string>, random: Random): string {
  for (;;) {
    const subject = random.pick(ROUTINE_TOPICS).replace('*', name);
    if (taken.has(subject)) {
      continue;
    }
    taken.add(subject);
    return subject;
  }
}

function addPrivateEntries(calendar: RoutineCalendar, today: string): void {
  PRIVATE_ENTRIES.forEach((entry, index) => {
    const event = `event:private-${index + 1}`;
    calendar.events.push(
      eventRecord({
        ...entry,
        ref: event,
        day: workingDayFrom(today, entry.day),
        ownerTimeZone: personOf(entry.owner).timeZone,
        isPrivate: true
      })
    );
    if (entry.contact !== undefined) {
      calendar.invitations.push(invitation(event, ref(`contact:${entry.contact}`), 'Accepted'));
    }
    for (const person of entry.companions ?? []) {
      calendar.invitations.push(invitation(event, ref(`user:${person}`), 'Accepted'));
    }
  });
}

function addInternalMeetings(calendar: RoutineCalendar, today: string): void {
  INTERNAL_MEETINGS.forEach((meeting, index) => {
    const event = `event:internal-${index + 1}`;
    calendar.events.push(
      eventRecord({
        ...meeting,
        ref: event,
        day: workingDayFrom(today, meeting.day),
        ownerTimeZone: personOf(meeting.owner).timeZone
      })
    );
    for (const person of meeting.people) {
      calendar.invitations.push(invitation(event, ref(`user:${person}`), 'Accepted'));
    }
  });
}

const DAY_OF_WEEK_MASK = [1, 2, 4, 8, 16, 32, 64] as const;
const DAY_OF_WEEK = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

/** One record, from which the org makes the occurrences. */
export function seriesRecord(series: Series, today: string): SampleRecord {
  const day = workingDayFrom(today, series.firstDay);
  const timeZone = personOf(series.owner).timeZone;
  const event = `event:${series.key}`;
  const plan = {
    ...series,
    ref: event,
    day,
    ownerTimeZone: timeZone,
    what: series.deal === undefined ? undefined : ref(`deal:${series.deal}`)
  };
  const { startsAt } = timesOf(plan);
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  const { fields } = eventRecord(plan);
  const pattern: SampleRecord['fields'] =
    series.kind === 'lightning'
      ? {
          Recurrence2PatternText: `RRULE:FREQ=WEEKLY;BYDAY=${DAY_OF_WEEK[weekday] ?? 'MO'};INTERVAL=${series.everyWeeks};COUNT=${occurrencesOf(series)}`
        }
      : {
          IsRecurrence: true,
          RecurrenceType: 'RecursWeekly',
          RecurrenceInterval: series.everyWeeks,
          RecurrenceDayOfWeekMask: DAY_OF_WEEK_MASK[weekday] ?? 2,
          RecurrenceStartDateTime: startsAt,
          RecurrenceEndDateOnly: dayFrom(day, (series.weeks - 1) * 7),
          RecurrenceTimeZoneSidKey: timeZone
        };
  return { ref: event, fields: { ...fields, ...pattern } };
}

export const occurrencesOf = (series: Series): number => Math.ceil(series.weeks / series.everyWeeks);

/** Day of one occurrence. */
export function occurrenceDay(series: Series, number: number, today: string): string {
  return dayFrom(workingDayFrom(today, series.firstDay), number * series.everyWeeks * 7);
}
