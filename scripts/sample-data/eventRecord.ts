/** One calendar entry with everybody on it, as records: the event, then its invitations. */
import { addMinutes, allDayMoment, dayFrom, instant } from './calendarTime.ts';
import type { CalendarAnswer } from './content/visits.ts';
import { ref } from './sampleRecord.ts';
import type { LocalRef, SampleRecord } from './sampleRecord.ts';

export interface EventPlan {
  ref: string;
  subject: string;
  owner: string;
  ownerTimeZone: string;
  day: string;
  at: string;
  minutes: number;
  allDays?: number | undefined;
  what?: LocalRef | undefined;
  place?: string;
  isPrivate?: boolean;
}

export interface EventTimes {
  startsAt: string;
  /** As the API has it: for an all-day event the midnight that begins its last day. */
  endsAt: string;
  /** When it is over. */
  overAt: string;
}

export function timesOf(plan: EventPlan): EventTimes {
  if (plan.allDays !== undefined) {
    const endsAt = allDayMoment(dayFrom(plan.day, plan.allDays - 1));
    return { startsAt: allDayMoment(plan.day), endsAt, overAt: addMinutes(endsAt, 24 * 60) };
  }
  const startsAt = instant(plan.day, plan.at, plan.ownerTimeZone);
  const endsAt = addMinutes(startsAt, plan.minutes);
  return { startsAt, endsAt, overAt: endsAt };
}

export function eventRecord(plan: EventPlan): SampleRecord {
  const { startsAt, endsAt } = timesOf(plan);
  return {
    ref: plan.ref,
    fields: {
      Subject: plan.subject,
      OwnerId: ref(`user:${plan.owner}`),
      StartDateTime: startsAt,
      EndDateTime: endsAt,
      IsAllDayEvent: plan.allDays !== undefined,
      ...(plan.what && { WhatId: plan.what }),
      ...(plan.place !== undefined && { Location: plan.place }),
      ...(plan.isPrivate && { IsPrivate: true })
    }
  };
}

export function invitation(event: string, person: LocalRef, status: CalendarAnswer): SampleRecord {
  return {
    ref: `relation:${event}:${person.ref}`,
    fields: { EventId: ref(event), RelationId: person, Status: status }
  };
}
