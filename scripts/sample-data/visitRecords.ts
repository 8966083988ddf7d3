/** A meeting with company, as records: the event and its invitations, the mirror, and one row for each colleague. */
import { addMinutes } from './calendarTime.ts';
import type { Companion } from './content/visits.ts';
import { eventRecord, invitation, timesOf } from './eventRecord.ts';
import type { EventPlan, EventTimes } from './eventRecord.ts';
import { ref } from './sampleRecord.ts';
import type { SampleRecord } from './sampleRecord.ts';

export interface VisitRecords {
  events: SampleRecord[];
  invitations: SampleRecord[];
  meetings: SampleRecord[];
  attendees: SampleRecord[];
  /** What is between colleague and rep. */
  notes: SampleRecord[];
  /** Asking to come along starts as a request; what became of it is a change. */
  answered: SampleRecord[];
  cancelled: string[];
}

export interface VisitPlan {
  key: string;
  event: EventPlan;
  contacts: readonly string[];
  companions: readonly Companion[];
  /** Channel, open seat: what the mirror holds beyond the event. */
  more: SampleRecord['fields'];
}

export function noVisits(): VisitRecords {
  return { events: [], invitations: [], meetings: [], attendees: [], notes: [], answered: [], cancelled: [] };
}

export function addVisit(records: VisitRecords, visit: VisitPlan): void {
  records.events.push(eventRecord(visit.event));
  for (const contact of visit.contacts) {
    records.invitations.push(invitation(visit.event.ref, ref(`contact:${contact}`), 'Accepted'));
  }
  addMirror(records, visit);
}

/** The event is there already: an occurrence of a series, say. */
export function addMirror(records: VisitRecords, { key, event, companions, more }: VisitPlan): void {
  const times = timesOf(event);
  records.meetings.push(meetingRecord(key, event, times, more));
  for (const companion of companions) {
    if (companion.answer !== undefined) {
      records.invitations.push(invitation(event.ref, ref(`user:${companion.person}`), companion.answer));
    }
    addAttendee(records, key, companion, times.overAt);
  }
}

/** A flow copies all this from the event; one that is archived by now it does not find, so it is said here too. */
function meetingRecord(
  key: string,
  event: EventPlan,
  times: EventTimes,
  more: SampleRecord['fields']
): SampleRecord {
  return {
    ref: `meeting:${key}`,
    fields: {
      Name: event.subject,
      Event_Id__c: ref(event.ref),
      OwnerId: ref(`user:${event.owner}`),
      ...(event.what && { Opportunity__c: event.what }),
      Starts_At__c: times.startsAt,
      Ends_At__c: times.overAt,
      Meeting_Date__c: event.day,
      Is_All_Day__c: event.allDays !== undefined,
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
    ...(heardNothingNew && { Heard_Nothing_New__c: true })
  };
  const note: SampleRecord['fields'] = {
    ...(why !== undefined && { Why_Invited__c: why }),
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
      ...(asked ? {} : afterwards)
    }
  });
  if (Object.keys(note).length > 0) {
    records.notes.push({ ref: `note:${attendee}`, fields: { Internal_Attendee__c: ref(attendee), ...note } });
  }
  if (asked && companion.attendance !== 'Requested') {
    records.answered.push({ ref: attendee, fields: { Attendance__c: companion.attendance, ...afterwards } });
  }
}
