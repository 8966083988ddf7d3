/** Says when a meeting is, in the reader's locale and time zone. An all-day meeting has a day and no time. */
import { dayAndTime, shortDay } from 'c/dates';

export interface MeetingTime {
  startsAt?: string;
  day?: string;
  isAllDay?: boolean;
}

/** Empty when it is not known. */
export function when({ startsAt, day, isAllDay }: MeetingTime): string {
  if (startsAt && !isAllDay) return dayAndTime(startsAt);
  return day ? shortDay(day) : '';
}
