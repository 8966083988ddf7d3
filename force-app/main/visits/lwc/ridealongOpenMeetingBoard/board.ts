/** Open meetings by day, and what they can be narrowed down to. Pure. */
import { ownDay } from 'c/ridealongAttendees';
import type { OpenMeeting } from 'c/ridealongAttendees';

export interface Day {
  /** `YYYY-MM-DD`, empty for meetings without a day. */
  day: string;
  meetings: OpenMeeting[];
}

export interface Choice {
  label: string;
  value: string;
}

/** Meetings by the day that it is where the reader is, the next day first. */
export function byDay(meetings: OpenMeeting[]): Day[] {
  const days = new Map<string, OpenMeeting[]>();
  for (const meeting of meetings) {
    const day = ownDay(meeting);
    days.set(day, [...(days.get(day) ?? []), meeting]);
  }
  const sortKey = (day: string): string => day || '9999';
  return [...days.entries()]
    .sort(([one], [other]) => (sortKey(one) < sortKey(other) ? -1 : 1))
    .map(([day, found]) => ({ day, meetings: found }));
}

/** A meeting for any function suits every function. */
export function narrow(meetings: OpenMeeting[], businessFunction?: string, region?: string): OpenMeeting[] {
  return meetings.filter(
    (meeting) =>
      (!businessFunction || !meeting.openTo || meeting.openTo === businessFunction) &&
      (!region || meeting.region === region)
  );
}

/** What looks for the reader's own function stands apart, before everything else. */
export function splitByFit(
  meetings: OpenMeeting[],
  own?: string
): { forOwn: OpenMeeting[]; others: OpenMeeting[] } {
  const isForOwn = ({ openTo }: OpenMeeting): boolean => own !== undefined && openTo === own;
  return {
    forOwn: meetings.filter(isForOwn),
    others: meetings.filter((meeting) => !isForOwn(meeting))
  };
}

/** The functions that are asked for, each once, by name. */
export function functionsOf(meetings: OpenMeeting[]): Choice[] {
  return choices(
    meetings.map(({ openTo = '', openToLabel }) => ({ value: openTo, label: openToLabel ?? openTo }))
  );
}

/** The regions that occur, each once, by name. */
export function regionsOf(meetings: OpenMeeting[]): Choice[] {
  return choices(meetings.map(({ region = '' }) => ({ value: region, label: region })));
}

function choices(found: Choice[]): Choice[] {
  const once = new Map(found.filter(({ value }) => value !== '').map((choice) => [choice.value, choice]));
  return [...once.values()].sort((one, other) => one.label.localeCompare(other.label));
}
