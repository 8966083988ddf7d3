/** Meetings that colleagues were asked to: the event with its invitations, its mirror, and who came of them. */
import { addMinutes, daysBetween, workingDayFrom } from './calendarTime.ts';
import type { Series } from './content/routine.ts';
import { SERIES } from './content/routine.ts';
import { VISITS } from './content/visits.ts';
import type { Companion, Visit } from './content/visits.ts';
import { eventRecord, invitation, timesOf } from './eventRecord.ts';
import type { EventPlan, EventTimes } from './eventRecord.ts';
import { dealOf, ownerOf } from './generateCustomers.ts';
import { functionOf, personOf } from './generatePeople.ts';
import { occurrenceDay } from './generateRoutine.ts';
import { ref } from './sampleRecord.ts';
import type { SampleRecord } from './sampleRecord.ts';

export interface VisitRecords {
  events: SampleRecord[];
  invitations: SampleRecord[];
  meetings: SampleRecord[];
  attendees: SampleRecord[];
  /** Asking to come along starts as a request; what became of it is a change. */
  answered: SampleRecord[];
  cancelled: string[];
}

/** Where a visit stands in the calendar. */
export function visitTimes(visit: Visit, today: string): EventTimes & { day: string } {
  const plan = planOf(visit, today);
  return { ...timesOf(plan), day: plan.day };
}

export function visitOf(key: string): Visit {
  const visit = VISITS.find((known) => known.key === key);
  if (visit === undefined) throw new Error(`There is no visit "${key}".`);
  return visit;
}

export function generateVisits(today: string): VisitRecords {
  const records: VisitRecords = {
    events: [],
    invitations: [],
    meetings: [],
    attendees: [],
    answered: [],
    cancelled: []
  };
  for (const visit of VISITS) addVisit(records, visit, today);
  for (const series of SERIES) addOccurrences(records, series, today);
  return records;
}

function addVisit(records: VisitRecords, visit: Visit, today: string): void {
  const plan = planOf(visit, today);
  const times = timesOf(plan);
  records.events.push(eventRecord(plan));
  for (const contact of visit.contacts) {
    records.invitations.push(invitation(plan.ref, ref(`contact:${contact}`), 'Accepted'));
  }
  for (const companion of visit.companions) {
    if (companion.answer !== undefined) {
      records.invitations.push(invitation(plan.ref, ref(`user:${companion.person}`), companion.answer));
    }
  }

  records.meetings.push(
    meetingRecord(visit.key, plan, times, { Channel__c: visit.channel, ...openSeat(visit) })
  );
  for (const companion of visit.companions) addAttendee(records, visit.key, companion, times.overAt);
  if (visit.cancelled) records.cancelled.push(plan.ref);
}

function planOf(visit: Visit, today: string): EventPlan {
  const owner = ownerOf(dealOf(visit.deal));
  return {
    ref: `event:${visit.key}`,
    subject: visit.subject,
    owner,
    ownerTimeZone: personOf(owner).timeZone,
    day: workingDayFrom(today, visit.day),
    at: visit.at,
    minutes: visit.minutes,
    allDays: visit.allDays,
    what: ref(`deal:${visit.deal}`),
    place: visit.place
  };
}

function openSeat(visit: Visit): SampleRecord['fields'] {
  if (visit.openTo === undefined) return {};
  const businessFunction = visit.openTo === 'any' ? undefined : functionOf(visit.openTo);
  return {
    Open_To_Colleagues__c: true,
    ...(businessFunction !== undefined && { Open_To_Function__c: businessFunction })
  };
}

/** A flow copies all this from the event; one that is archived by now it does not find, so it is said here too. */
function meetingRecord(
  key: string,
  plan: EventPlan,
  times: EventTimes,
  more: SampleRecord['fields']
): SampleRecord {
  return {
    ref: `meeting:${key}`,
    fields: {
      Name: plan.subject,
      Event_Id__c: ref(plan.ref),
      OwnerId: ref(`user:${plan.owner}`),
      ...(plan.what && { Opportunity__c: plan.what }),
      Starts_At__c: times.startsAt,
      Ends_At__c: times.overAt,
      Meeting_Date__c: plan.day,
      Is_All_Day__c: plan.allDays !== undefined,
      ...more
    }
  };
}

function addAttendee(records: VisitRecords, key: string, companion: Companion, overAt: string): void {
  const attendee = `attendee:${key}:${companion.person}`;
  const { debriefedAfterHours: hours, heardNothingNew, surprised, useful, why, role } = companion;
  const asked = companion.source === 'Asked To Join';
  const afterwards: SampleRecord['fields'] = {
    ...(hours !== undefined && { Debriefed_At__c: addMinutes(overAt, hours * 60) }),
    ...(heardNothingNew && { Heard_Nothing_New__c: true }),
    ...(surprised !== undefined && { What_Surprised_Me__c: surprised }),
    ...(useful !== undefined && { Useful_To_Rep__c: useful })
  };
  records.attendees.push({
    ref: attendee,
    fields: {
      Customer_Meeting__c: ref(`meeting:${key}`),
      Attendee__c: ref(`user:${companion.person}`),
      Source__c: companion.source,
      Attendance__c: asked ? 'Requested' : companion.attendance,
      ...(role !== undefined && { Role__c: role }),
      ...(why !== undefined && { Why_Invited__c: why }),
      ...(asked ? {} : afterwards)
    }
  });
  if (asked && companion.attendance !== 'Requested') {
    records.answered.push({ ref: attendee, fields: { Attendance__c: companion.attendance, ...afterwards } });
  }
}

function addOccurrences(records: VisitRecords, series: Series, today: string): void {
  for (const { number, person, answer, attended } of series.occurrences) {
    const day = occurrenceDay(series, number, today);
    const key = `${series.key}-${number}`;
    const plan: EventPlan = {
      ref: `event:${series.key}#${number}`,
      subject: series.subject,
      owner: series.owner,
      ownerTimeZone: personOf(series.owner).timeZone,
      day,
      at: series.at,
      minutes: series.minutes,
      what: series.deal === undefined ? undefined : ref(`deal:${series.deal}`)
    };
    const times = timesOf(plan);
    records.invitations.push(invitation(plan.ref, ref(`user:${person}`), answer));
    records.meetings.push(meetingRecord(key, plan, times, { Channel__c: 'Phone' }));
    const over = attended && daysBetween(day, today) > 0;
    addAttendee(
      records,
      key,
      {
        person,
        source: 'Invited',
        answer,
        attendance: over ? 'Attended' : answer === 'New' ? 'Invited' : answer,
        ...(over && { debriefedAfterHours: 1, heardNothingNew: true })
      },
      times.overAt
    );
  }
}
