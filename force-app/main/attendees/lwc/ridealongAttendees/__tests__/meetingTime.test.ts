import { fromTo, ownDay, timeOf, when } from '../meetingTime';

it.each([
  [
    'a time, in the reader’s zone',
    { startsAt: '2026-11-27T13:30:00.000Z', day: '2026-11-27' },
    'Fri, Nov 27, 2:30 PM'
  ],
  [
    'the day alone when it lasts all day',
    { startsAt: '2031-11-27T00:00:00.000Z', day: '2031-11-27', isAllDay: true },
    'Nov 27, 2031'
  ],
  [
    'the first and the last day of several',
    {
      startsAt: '2031-11-27T00:00:00.000Z',
      endsAt: '2031-11-29T00:00:00.000Z',
      day: '2031-11-27',
      isAllDay: true
    },
    'Nov 27 – 28, 2031'
  ],
  [
    'one day once',
    {
      startsAt: '2031-11-27T00:00:00.000Z',
      endsAt: '2031-11-28T00:00:00.000+0000',
      day: '2031-11-27',
      isAllDay: true
    },
    'Nov 27, 2031'
  ],
  ['the day when the time is hidden', { day: '2031-11-28' }, 'Nov 28, 2031'],
  ['nothing when nothing is known', {}, '']
])('says %s', (_what, time, words) => {
  expect(when(time).replace(/\s/g, ' ')).toBe(words);
});

it('says until when, where that is known', () => {
  const start = { startsAt: '2026-11-27T13:30:00.000Z', day: '2026-11-27' };
  const plain = (text: string): string => text.replace(/\s/g, ' ');
  expect(plain(fromTo({ ...start, endsAt: '2026-11-27T15:00:00.000Z' }))).toBe('Fri, Nov 27, 2:30 – 4:00 PM');
  expect(plain(fromTo(start))).toBe('Fri, Nov 27, 2:30 PM');
  expect(fromTo({ startsAt: '2031-11-27T00:00:00.000Z', day: '2031-11-27', isAllDay: true })).toBe(
    'Nov 27, 2031'
  );
});

it('knows the day where the reader is', () => {
  const late = { startsAt: '2026-12-16T23:30:00.000Z', day: '2026-12-16' };
  expect(ownDay(late)).toBe('2026-12-17');
  expect(ownDay({ ...late, isAllDay: true })).toBe('2026-12-16');
  expect(ownDay({ day: '2026-12-16' })).toBe('2026-12-16');
  expect(ownDay({})).toBe('');
});

it('says no day twice under its heading', () => {
  const allDay = { startsAt: '2031-11-27T00:00:00.000Z', day: '2031-11-27', isAllDay: true };
  const plain = (text: string): string => text.replace(/\s/g, ' ');
  expect(plain(timeOf({ startsAt: '2026-11-27T13:30:00.000Z', day: '2026-11-27' }))).toBe('2:30 PM');
  expect(timeOf({ ...allDay, endsAt: '2031-11-28T00:00:00.000Z' })).toBe('');
  expect(plain(timeOf({ ...allDay, endsAt: '2031-11-29T00:00:00.000Z' }))).toBe('Nov 27 – 28, 2031');
  expect(timeOf(allDay)).toBe('');
  expect(timeOf({ day: '2031-11-27' })).toBe('');
});
