import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { addDays, countedSeconds, dayOf, hoursOf, monthOf } from './days.ts';

const hoursBetween = (startsAt: string, endsAt: string, allDay: boolean): number =>
  hoursOf(countedSeconds(startsAt, endsAt, allDay));

describe('dayOf', () => {
  it('is the day in the reporting time zone', () => {
    assert.equal(dayOf('2026-11-23T23:30:00Z', 'Europe/Berlin'), '2026-11-24');
    assert.equal(dayOf('2026-11-23T23:30:00Z', 'America/New_York'), '2026-11-23');
  });

  it('knows summer time', () => {
    assert.equal(dayOf('2026-07-01T22:30:00Z', 'Europe/Berlin'), '2026-07-02');
    assert.equal(dayOf('2026-12-01T22:30:00Z', 'Europe/Berlin'), '2026-12-01');
    // The night in which clocks go back: 00:30 UTC is 02:30 for the second time.
    assert.equal(dayOf('2026-10-25T00:30:00Z', 'Europe/Berlin'), '2026-10-25');
  });
});

describe('the day in a time zone', () => {
  const zones = [
    'Europe/Berlin',
    'America/New_York',
    'Asia/Kolkata',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
    'Pacific/Apia',
    'America/St_Johns',
    'UTC'
  ];
  const spelled = [(iso: string) => iso, (iso: string) => iso.replace('.000Z', 'Z')];

  it('is the one that luxon knows, whatever the moment', () => {
    const minutes = fc.integer({ min: 0, max: Date.UTC(2038, 0) / 60_000 });
    fc.assert(
      fc.property(minutes, fc.constantFrom(...zones), fc.constantFrom(...spelled), (minute, zone, spell) => {
        const moment = spell(new Date(minute * 60_000).toISOString());
        assert.equal(dayOf(moment, zone), DateTime.fromISO(moment, { zone }).toISODate());
      }),
      { numRuns: 2000 }
    );
  });

  it('is the one that luxon knows, around each midnight of a year in which clocks change', () => {
    for (const zone of zones) {
      for (
        let start = DateTime.fromISO('2011-12-01', { zone });
        start.year < 2013;
        start = start.plus({ days: 1 })
      ) {
        for (const seconds of [-1, 0, 1, 7200]) {
          const moment = new Date(start.toMillis() + seconds * 1000).toISOString();
          assert.equal(
            dayOf(moment, zone),
            DateTime.fromISO(moment, { zone }).toISODate(),
            `${moment} ${zone}`
          );
        }
      }
    }
  });
});

describe('days and months', () => {
  it('counts over months and leap days', () => {
    assert.equal(addDays('2028-02-28', 1), '2028-02-29');
    assert.equal(addDays('2026-01-01', -1), '2025-12-31');
    assert.equal(monthOf('2026-11-24'), '2026-11-01');
  });
});

describe('hoursBetween', () => {
  it('counts hours, and 8 for each day of something longer', () => {
    assert.equal(hoursBetween('2026-11-24T08:00:00Z', '2026-11-24T09:30:00Z', false), 1.5);
    assert.equal(hoursBetween('2026-11-24T00:00:00Z', '2026-11-25T00:00:00Z', true), 8);
    assert.equal(hoursBetween('2026-11-24T00:00:00Z', '2026-11-27T00:00:00Z', true), 24);
    assert.equal(
      hoursBetween('2026-11-24T08:00:00Z', '2026-11-25T16:00:00Z', false),
      16,
      'two days, not 32 hours'
    );
  });

  for (const [hours, counted] of [
    [0.5, 0.5],
    [7.75, 7.75],
    [8, 8],
    [9, 8],
    [23, 8],
    [23.99, 8],
    [24, 8],
    [24.5, 16],
    [25, 16],
    [47, 16],
    [48, 16],
    [49, 24],
    [72, 24]
  ] as const) {
    it(`counts ${counted} for ${hours} hours`, () => {
      const start = Date.parse('2026-11-17T23:00:00Z');
      const end = new Date(start + hours * 3_600_000).toISOString();
      assert.equal(hoursBetween('2026-11-17T23:00:00Z', end, false), counted);
    });
  }

  it('never counts less for something longer', () => {
    fc.assert(
      fc.property(fc.nat(15 * 24 * 60), fc.nat(24 * 60), (minutes, more) => {
        const after = (count: number): string => new Date(count * 60_000).toISOString();
        const hours = (count: number): number => hoursBetween(after(0), after(count), false);
        assert.ok(hours(minutes) <= hours(minutes + more));
      })
    );
  });

  it('takes nothing from a meeting without length, or with a negative one', () => {
    assert.equal(hoursBetween('2026-11-24T08:00:00Z', '2026-11-24T08:00:00Z', false), 0);
    assert.equal(hoursBetween('2026-11-24T08:00:00Z', '2026-11-24T07:00:00Z', false), 0);
  });
});
