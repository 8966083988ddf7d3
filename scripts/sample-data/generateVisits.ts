/** Meetings that colleagues were asked to, from the stories and from occurrences of series. */
import { daysBetween, workingDayFrom } from './calendarTime.ts';
import { SERIES } from './content/routine.ts';
import type { Series } from './content/routine.ts';
import { VISITS } from './content/visits.ts';
import type { Visit } from './content/visits.ts';
import { timesOf } from './eventRecord.ts';
import type { EventPlan, EventTimes } from './eventRecord.ts';
import { dealOf, ownerOf } from './generateCustomers.ts';
import { functionOf, personOf } from './generatePeople.ts';
import { occurrenceDay } from './generateRoutine.ts';
import { ref } from './sampleRecord.ts';
import type { SampleRecord } from './sampleRecord.ts';
import { addMirror, addVisit, noVisits } from './visitRecords.ts';
import type { VisitRecords } from './visitRecords.ts';

export function generateVisits(today: string): VisitRecords {
  const records = noVisits();
  for (const visit of VISITS) {
    const event = planOf(visit, today);
    addVisit(records, { ...visit, event, more: { Channel__c: visit.channel, ...openSeat(visit) } });
    if (visit.cancelled) {
      records.cancelled.push(event.ref);
    }
  }
  for (const series of SERIES) {
    addOccurrences(records, series, today);
  }
  return records;
}

export function visitOf(key: string): Visit {
  const visit = VISITS.find((known) => known.key === key);
  if (visit === undefined) {
    throw new Error(`There is no visit "${key}".`);
  }
  return visit;
}

/** Where a visit stands in the calendar. */
export const visitTimes = (visit: Visit, today: string): EventTimes => timesOf(planOf(visit, today));

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
  if (visit.openTo === undefined) {
    return {};
  }
  const businessFunction = visit.openTo === 'any' ? undefined : functionOf(visit.openTo);
  return {
    Open_To_Colleagues__c: true,
    ...(businessFunction !== undefined && { Open_To_Function__c: businessFunction })
  };
}

function addOccurrences(records: VisitRecords, series: Series, today: string): void {
  for (const { number, person, answer, attended } of series.occurrences) {
    const day = occurrenceDay(series, number, today);
    const over = attended && daysBetween(day, today) > 0;
    addMirror(records, {
      key: `${series.key}-${number}`,
      event: {
        ref: `event:${series.key}#${number}`,
        subject: series.subject,
        owner: series.owner,
        ownerTimeZone: personOf(series.owner).timeZone,
        day,
        at: series.at,
        minutes: series.minutes,
        what: series.deal === undefined ? undefined : ref(`deal:${series.deal}`)
      },
      contacts: [],
      companions: [
        {
          person,
          source: 'Invited',
          answer,
          attendance: over ? 'Attended' : answer === 'New' ? 'Invited' : answer,
          ...(over && { debriefedAfterHours: 1, heardNothingNew: true })
        }
      ],
      more: { Channel__c: 'Phone' }
    });
  }
}
