import {
  addDays,
  dayAndTime,
  dayInText,
  dayOf,
  dayRange,
  daysAgo,
  daysBetween,
  shortDay,
  timeRange,
  today
} from '../dates';

const NOW = new Date('2026-11-22T23:30:00Z'); // already the 23rd in Berlin

it('counts days in the time zone of the user', () => {
  expect(today(NOW)).toBe('2026-11-23');
  expect(dayOf('2026-07-01T22:30:00.000+0000')).toBe('2026-07-02');
});

it.each([
  ['2026-11-23', '2026-11-23', 0],
  ['2026-10-20', '2026-10-30', 10],
  ['2026-03-01', '2026-02-27', -2]
])('daysBetween %s and %s is %i, clock changes or not', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

it('names the year only when it is not this one', () => {
  expect(shortDay('2026-11-12', NOW)).toBe('Nov 12');
  expect(shortDay('2025-11-12', NOW)).toBe('Nov 12, 2025');
});

it('says from when to when', () => {
  const plain = (text: string): string => text.replace(/\s/g, ' ');
  expect(plain(dayRange('2026-12-16', '2026-12-17', NOW))).toBe('Dec 16 – 17');
  expect(plain(dayRange('2026-12-30', '2027-01-02', NOW))).toContain('2027');
  expect(plain(timeRange('2026-11-27T13:30:00.000+0000', '2026-11-27T15:00:00.000Z', NOW))).toBe(
    'Fri, Nov 27, 2:30 – 4:00 PM'
  );
  // The second day is named, too
  expect(plain(timeRange('2026-11-27T22:30:00Z', '2026-11-28T01:00:00Z', NOW))).toContain('Sat, Nov 28');
});

it('says days in words', () => {
  expect(daysAgo('2026-10-07', NOW)).toBe('47 days ago');
  expect(daysAgo('2026-11-22', NOW)).toBe('yesterday');
  expect(daysAgo('2026-11-26', NOW)).toBe('in 3 days');
});

it('says an instant in the time zone of the user', () => {
  const written = (instant: string): string => dayAndTime(instant, NOW).replace(/\s/g, ' ');
  expect(written('2026-11-27T13:30:00.000Z')).toBe('Fri, Nov 27, 2:30 PM');
  // Another year in Berlin already
  expect(written('2026-12-31T23:30:00.000Z')).toBe('Fri, Jan 1, 2027, 12:30 AM');
});

it.each([
  ['2026-12-30', 7, '2027-01-06'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-03-29', 1, '2026-03-30'],
  ['2026-03-01', -1, '2026-02-28']
])('counts %s and %d days: %s', (day, count, wanted) => {
  expect(addDays(day, count)).toBe(wanted);
});

it.each([
  ['en_US', 'en-US', 'Nov 12'],
  ['de', 'de-AT', '12. Nov.'],
  ['de', 'en-US', '12. Nov.'],
  ['en_US', 'de-DE', 'Nov 12'],
  ['en-GB', 'en-IE', '12 Nov']
])('a day inside of a text in %s, with the locale %s, is %s', (language, locale, wanted) => {
  expect(dayInText('2026-11-12', NOW, { language, locale })).toBe(wanted);
});
