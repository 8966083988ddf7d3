import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dateRange, parseDate, parseDateTime, storedDateTime } from './dateLiterals.ts';
import type { DateClock } from './dateLiterals.ts';

// Wednesday; in Berlin the clocks go forward on 29 March, a Sunday.
const berlin: DateClock = {
  now: new Date('2026-03-25T11:00:00Z'),
  timeZone: 'Europe/Berlin',
  locale: 'en-GB'
};

/** First and last day, or '' when there is no such literal. */
function days(literal: string, clock = berlin): string {
  const [name = '', count] = literal.split(':');
  const range = dateRange(name, count === undefined ? undefined : Number(count), clock);
  return range ? `${range.start.toISODate()} ${range.end.minus({ milliseconds: 1 }).toISODate()}` : '';
}

for (const [literal, expected] of Object.entries({
  YESTERDAY: '2026-03-24 2026-03-24',
  TODAY: '2026-03-25 2026-03-25',
  TOMORROW: '2026-03-26 2026-03-26',
  LAST_WEEK: '2026-03-16 2026-03-22',
  THIS_WEEK: '2026-03-23 2026-03-29',
  NEXT_WEEK: '2026-03-30 2026-04-05',
  LAST_MONTH: '2026-02-01 2026-02-28',
  THIS_MONTH: '2026-03-01 2026-03-31',
  NEXT_MONTH: '2026-04-01 2026-04-30',
  LAST_90_DAYS: '2025-12-25 2026-03-25',
  NEXT_90_DAYS: '2026-03-26 2026-06-23',
  'LAST_N_DAYS:2': '2026-03-23 2026-03-25',
  'NEXT_N_DAYS:2': '2026-03-26 2026-03-27',
  'N_DAYS_AGO:2': '2026-03-23 2026-03-23',
  'LAST_N_WEEKS:2': '2026-03-09 2026-03-22',
  'NEXT_N_WEEKS:2': '2026-03-30 2026-04-12',
  'N_WEEKS_AGO:2': '2026-03-09 2026-03-15',
  'LAST_N_MONTHS:2': '2026-01-01 2026-02-28',
  'NEXT_N_MONTHS:2': '2026-04-01 2026-05-31',
  'N_MONTHS_AGO:1': '2026-02-01 2026-02-28',
  THIS_QUARTER: '2026-01-01 2026-03-31',
  LAST_QUARTER: '2025-10-01 2025-12-31',
  NEXT_QUARTER: '2026-04-01 2026-06-30',
  'LAST_N_QUARTERS:2': '2025-07-01 2025-12-31',
  'NEXT_N_QUARTERS:2': '2026-04-01 2026-09-30',
  'N_QUARTERS_AGO:5': '2024-10-01 2024-12-31',
  THIS_YEAR: '2026-01-01 2026-12-31',
  LAST_YEAR: '2025-01-01 2025-12-31',
  NEXT_YEAR: '2027-01-01 2027-12-31',
  'LAST_N_YEARS:2': '2024-01-01 2025-12-31',
  'NEXT_N_YEARS:2': '2027-01-01 2028-12-31',
  'N_YEARS_AGO:2': '2024-01-01 2024-12-31',
  THIS_FISCAL_QUARTER: '2026-01-01 2026-03-31',
  LAST_FISCAL_YEAR: '2025-01-01 2025-12-31',
  'N_FISCAL_QUARTERS_AGO:1': '2025-10-01 2025-12-31',
  'NEXT_N_FISCAL_YEARS:1': '2027-01-01 2027-12-31',
  THIS_FISCAL_WEEK: '',
  'LAST_N_FISCAL_MONTHS:1': '',
  LAST_N_DAYS: '',
  'LAST_N_DAYS:-1': '',
  'LAST_N_DAYS:1.5': '',
  'THIS_WEEK:1': '',
  'LAST_DAYS_AGO:1': '',
  'LAST_N_DAYS_AGO:1': '',
  SOMEDAY: ''
})) {
  test(literal, () => {
    assert.equal(days(literal), expected);
  });
}

test('weeks start by the locale, days by the zone', () => {
  assert.equal(days('THIS_WEEK', { ...berlin, locale: 'en_US' }), '2026-03-22 2026-03-28');
  assert.equal(days('THIS_WEEK', { ...berlin, locale: 'no such' }), '2026-03-22 2026-03-28');
  const late = new Date('2026-03-25T23:30:00Z');
  assert.equal(days('TODAY', { ...berlin, now: late }), '2026-03-26 2026-03-26');
  assert.equal(
    days('TODAY', { ...berlin, now: late, timeZone: 'America/Los_Angeles' }),
    '2026-03-25 2026-03-25'
  );
});

test('the day the clocks change has 23 hours, or 25', () => {
  const hours = (now: string): unknown => {
    const range = dateRange('TODAY', undefined, { ...berlin, now: new Date(now) })!;
    return [
      storedDateTime(range.start),
      storedDateTime(range.end),
      range.end.diff(range.start, 'hours').hours
    ];
  };
  assert.deepEqual(hours('2026-03-29T12:00:00Z'), [
    '2026-03-28T23:00:00.000+0000',
    '2026-03-29T22:00:00.000+0000',
    23
  ]);
  assert.deepEqual(hours('2026-10-25T12:00:00Z'), [
    '2026-10-24T22:00:00.000+0000',
    '2026-10-25T23:00:00.000+0000',
    25
  ]);
});

test('a day without midnight begins at one, and moves no other range', () => {
  // In Chile clocks went from midnight to one on Sunday, 6 September 2026
  const hours = (now: string, name: string, count?: number): string[] => {
    const range = dateRange(name, count, {
      now: new Date(now),
      timeZone: 'America/Santiago',
      locale: 'es-CL'
    });
    assert.ok(range);
    return [range.start, range.end].map((moment) => moment.toFormat('MM-dd HH:mm'));
  };
  assert.deepEqual(hours('2026-09-06T15:00:00Z', 'TODAY'), ['09-06 01:00', '09-07 00:00']);
  assert.deepEqual(hours('2026-09-06T15:00:00Z', 'TOMORROW'), ['09-07 00:00', '09-08 00:00']);
  assert.deepEqual(hours('2026-09-06T15:00:00Z', 'LAST_N_DAYS', 2), ['09-04 00:00', '09-07 00:00']);
  assert.deepEqual(hours('2026-09-08T15:00:00Z', 'N_DAYS_AGO', 2), ['09-06 01:00', '09-07 00:00']);
  assert.deepEqual(hours('2026-09-06T15:00:00Z', 'THIS_WEEK')[0]?.slice(-5), '00:00');
  assert.deepEqual(hours('2026-09-06T15:00:00Z', 'NEXT_N_DAYS', 3), ['09-07 00:00', '09-10 00:00']);
});

test('neighbouring ranges touch, whatever the moment and zone', () => {
  const zones = [
    'Europe/Berlin',
    'America/New_York',
    'Pacific/Auckland',
    'Asia/Kolkata',
    'GMT',
    // Where a day may begin at one o'clock
    'America/Santiago',
    'Asia/Beirut',
    'Pacific/Kiritimati'
  ];
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }),
      fc.constantFrom(...zones),
      fc.constantFrom('en-US', 'en-GB', 'ar-EG'),
      fc.constantFrom('DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'),
      fc.integer({ min: 1, max: 40 }),
      (now, timeZone, locale, unit, count) => {
        const clock = { now, timeZone, locale };
        const range = (name: string, n?: number) => dateRange(name, n, clock)!;
        const current = unit === 'DAY' ? range('TODAY') : range(`THIS_${unit}`);
        assert.ok(+current.start <= +now && +now < +current.end);
        const last = range(`LAST_N_${unit}S`, count);
        const next = range(`NEXT_N_${unit}S`, count);
        assert.equal(+last.end, unit === 'DAY' ? +current.end : +current.start);
        assert.equal(+next.start, +current.end);
        assert.equal(+range(`N_${unit}S_AGO`, count).start, +last.start);
      }
    )
  );
});

test('written dates and datetimes', () => {
  assert.equal(parseDate('2024-02-29'), '2024-02-29');
  assert.equal(parseDate('2026-02-29'), undefined);
  assert.equal(parseDate('1699-12-31'), undefined);
  assert.equal(parseDateTime('2026-03-25T10:00:00Z'), '2026-03-25T10:00:00.000+0000');
  assert.equal(parseDateTime('2026-03-25T10:00:00.5+0130'), '2026-03-25T08:30:00.500+0000');
  assert.equal(parseDateTime('2026-03-25T10:00:00-08:00'), '2026-03-25T18:00:00.000+0000');
  assert.equal(parseDateTime('2026-02-30T10:00:00Z'), undefined);
  assert.equal(parseDateTime('4001-01-01T00:00:00Z'), undefined);
});
