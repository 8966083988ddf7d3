import fc from 'fast-check';
import { calendarLink, calendarText } from '../calendarFile';

const NOW = new Date('2026-11-30T09:00:00Z');
const MEETING = {
  id: 'a02000000000001AAA',
  name: 'Plant tour, with their IT; day 1',
  startsAt: '2026-12-01T08:30:00.000+0000',
  endsAt: '2026-12-01T10:00:00.000+0000',
  day: '2026-12-01',
  notes: ['Sonnwald', 'With Marlene Voss', '']
};
/** Lines as a reader unfolds them: RFC 5545, 3.1. */
const linesOf = (text = ''): string[] => text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
const valueOf = (text: string | undefined, name: string): string =>
  linesOf(text)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1)
    .replaceAll(/\\([\\;,n])/g, (_all, sign: string) => (sign === 'n' ? '\n' : sign)) ?? '';

it('is one event, from when to when in UTC, with what is good to know', () => {
  expect(linesOf(calendarText(MEETING, NOW))).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Ridealong//Ridealong//EN',
    'BEGIN:VEVENT',
    'UID:a02000000000001AAA@ridealong',
    'DTSTAMP:20261130T090000Z',
    'DTSTART:20261201T083000Z',
    'DTEND:20261201T100000Z',
    'SUMMARY:Plant tour\\, with their IT\\; day 1',
    'DESCRIPTION:Sonnwald\\nWith Marlene Voss',
    'END:VEVENT',
    'END:VCALENDAR'
  ]);
});

it('says where it is, and leads to the video meeting, if that is safe', () => {
  const of = (more: object, name: string): string =>
    valueOf(calendarText({ ...MEETING, ...more }, NOW), name);
  const link = 'https://acme.zoom.us/j/1';
  expect(of({ place: 'Umkirch, gate 2', videoLink: link }, 'LOCATION')).toBe('Umkirch, gate 2');
  expect(of({ videoLink: link }, 'LOCATION')).toBe(link);
  expect(of({ videoLink: link }, 'DESCRIPTION')).toContain(link);
  expect(of({ videoLink: 'http://example.org' }, 'LOCATION')).toBe('');
});

it.each([
  ['one day', '2026-12-22T00:00:00.000+0000', '20261222'],
  ['two days', '2026-12-23T00:00:00.000+0000', '20261223'],
  ['an end that is not known', undefined, '20261222']
])('lasts all day: %s', (_name, endsAt, last) => {
  const text = calendarText({ ...MEETING, isAllDay: true, day: '2026-12-21', endsAt }, NOW);
  expect(linesOf(text)).toEqual(
    expect.arrayContaining(['DTSTART;VALUE=DATE:20261221', `DTEND;VALUE=DATE:${last}`])
  );
});

it('is nothing where it is not known when the meeting is', () => {
  expect(calendarText({ id: 'a', name: 'x' }, NOW)).toBeUndefined();
  expect(calendarLink({ id: 'a', name: 'x' }, NOW)).toBe('');
  expect(calendarText({ id: 'a', name: 'x', isAllDay: true }, NOW)).toBeUndefined();
});

it('is the address of a link', () => {
  const link = calendarLink(MEETING, NOW);
  expect(link.startsWith('data:text/calendar;charset=utf-8,BEGIN%3AVCALENDAR')).toBe(true);
  expect(decodeURIComponent(link.slice(link.indexOf(',') + 1))).toBe(calendarText(MEETING, NOW));
});

it('keeps every name, whatever is in it, in lines of at most 75 octets', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
      const text = calendarText({ ...MEETING, name }, NOW) ?? '';
      for (const line of text.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }
      const wanted = name.replaceAll(/\r\n|\r/g, '\n').replaceAll(/(?!\n)\p{Cc}/gu, ' ');
      expect(valueOf(text, 'SUMMARY')).toBe(wanted);
    })
  );
});
