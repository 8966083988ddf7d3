/** Says when a meeting is, in the reader's locale and time zone. An all-day meeting has days and no time. */
import { clockTime, dayAndTime, dayOf, dayRange, readInstant, shortDay, timeRange } from 'c/ridealongShared';

export interface MeetingTime {
  startsAt?: string;
  endsAt?: string;
  /** Of the company, in its reporting time zone; an all-day meeting's own. */
  day?: string;
  isAllDay?: boolean;
}

/** When it begins; for all-day meetings from which day to which. Empty when it is not known. */
export function when({ startsAt, endsAt, day, isAllDay }: MeetingTime): string {
  if (startsAt && !isAllDay) {
    return dayAndTime(startsAt);
  }
  if (!day) {
    return '';
  }
  const last = isAllDay && endsAt ? lastDay(endsAt) : day;
  return last > day ? dayRange(day, last) : shortDay(day);
}

/** The same under a heading that says the day: the time, or for what lasts several days which ones. Else nothing. */
export function timeOf(time: MeetingTime): string {
  const { startsAt, endsAt, day, isAllDay } = time;
  if (startsAt && !isAllDay) {
    return clockTime(startsAt);
  }
  return day && isAllDay && endsAt && lastDay(endsAt) > day ? when(time) : '';
}

/** From when to when. */
export function fromTo(time: MeetingTime): string {
  const { startsAt, endsAt, isAllDay } = time;
  return startsAt && endsAt && !isAllDay ? timeRange(startsAt, endsAt) : when(time);
}

/** The day a meeting begins on where the reader is; for what lasts all day, its own. Empty when it is not known. */
export function ownDay({ startsAt, day = '', isAllDay }: MeetingTime): string {
  return startsAt && !isAllDay ? dayOf(startsAt) : day;
}

/** An all-day meeting ends at midnight UTC after its last day. */
function lastDay(endsAt: string): string {
  return new Date(readInstant(endsAt).getTime() - 1).toISOString().slice(0, 10);
}
