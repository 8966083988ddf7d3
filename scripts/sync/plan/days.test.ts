import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, dayOf, hoursBetween, monthOf } from './days.ts';

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

  it('takes nothing from a meeting without length, or with a negative one', () => {
    assert.equal(hoursBetween('2026-11-24T08:00:00Z', '2026-11-24T08:00:00Z', false), 0);
    assert.equal(hoursBetween('2026-11-24T08:00:00Z', '2026-11-24T07:00:00Z', false), 0);
  });
});
