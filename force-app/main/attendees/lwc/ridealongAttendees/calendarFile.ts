/**
 * A meeting as a calendar file, for who has said yes: an iCalendar stream with one event (RFC 5545), as the address of a link. No
 * server is asked, and no invitation is sent. Pure.
 */
import { readInstant } from 'c/ridealongShared';
import { videoLink } from './videoLink';

export interface CalendarMeeting {
  id: string;
  name: string;
  startsAt?: string;
  endsAt?: string;
  /** Of an all-day meeting: the first one. */
  day?: string;
  isAllDay?: boolean;
  place?: string;
  videoLink?: string;
  /** Customer, rep, what the deal is worth. */
  notes?: string[];
}

/** The text of the file; undefined where it is not known when the meeting is. */
export function calendarText(meeting: CalendarMeeting, now: Date = new Date()): string | undefined {
  const time = timeLines(meeting);
  if (!time) {
    return undefined;
  }
  const link = videoLink(meeting.videoLink)?.href;
  const place = meeting.place ?? link;
  const notes = [...(meeting.notes ?? []), link ?? ''].filter(Boolean);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Ridealong//Ridealong//EN',
    'BEGIN:VEVENT',
    // The same meeting is the same entry: adding it again changes it, and makes no second one
    `UID:${meeting.id}@ridealong`,
    `DTSTAMP:${stamp(now)}`,
    ...time,
    `SUMMARY:${escaped(meeting.name)}`,
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    ...(notes.length > 0 ? [`DESCRIPTION:${escaped(notes.join('\n'))}`] : []),
    'END:VEVENT',
    'END:VCALENDAR'
  ];
  return lines
    .flatMap(folded)
    .map((line) => `${line}\r\n`)
    .join('');
}

/** For `href` of a link with `download`. Empty where there is nothing to download. */
export function calendarLink(meeting: CalendarMeeting, now?: Date): string {
  const text = calendarText(meeting, now);
  return text === undefined ? '' : `data:text/calendar;charset=utf-8,${encodeURIComponent(text)}`;
}

/** An all-day meeting has days, and ends on the day after its last; the platform ends it at midnight UTC after that. */
function timeLines({ startsAt, endsAt, day, isAllDay }: CalendarMeeting): string[] | undefined {
  if (isAllDay) {
    const first = day ?? startsAt?.slice(0, 10);
    if (!first) {
      return undefined;
    }
    const next = endsAt ? endsAt.slice(0, 10) : dayAfter(first);
    const last = next > first ? next : dayAfter(first);
    return [`DTSTART;VALUE=DATE:${plain(first)}`, `DTEND;VALUE=DATE:${plain(last)}`];
  }
  if (!startsAt) {
    return undefined;
  }
  return [
    `DTSTART:${stamp(readInstant(startsAt))}`,
    ...(endsAt ? [`DTEND:${stamp(readInstant(endsAt))}`] : [])
  ];
}

function plain(day: string): string {
  return day.replaceAll('-', '');
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** "20261201T083000Z". */
function stamp(instant: Date): string {
  return `${instant.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** RFC 5545, 3.3.11. Control characters are no text. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(/\p{Cc}/gu, ' ');
}

const MAX_OCTETS = 75;

/** RFC 5545, 3.1: no line is longer than 75 octets; what goes on begins with a blank. No character is cut. */
function folded(line: string): string[] {
  const parts = [''];
  let octets = 0;
  for (const sign of line) {
    const size = octetsOf(sign);
    if (octets + size > MAX_OCTETS) {
      parts.push(' ');
      octets = 1;
    }
    parts[parts.length - 1] += sign;
    octets += size;
  }
  return parts;
}

/** How long a character is in UTF-8. */
function octetsOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) {
    return 1;
  }
  if (code < 0x8_00) {
    return 2;
  }
  return code < 0x1_00_00 ? 3 : 4;
}
