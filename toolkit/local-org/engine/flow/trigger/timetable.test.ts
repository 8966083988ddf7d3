import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LastRuns, runsAround } from './timetable.ts';
import type { Timetable } from './timetable.ts';

const BERLIN = 'Europe/Berlin';
const MINUTE = 60_000;

const anyTimetable: fc.Arbitrary<Timetable> = fc.record({
  frequency: fc.constantFrom('Once', 'Daily', 'Weekly'),
  startDate: fc.constantFrom('2026-01-05', '2026-03-29', '2026-10-25'),
  startTime: fc.constantFrom('00:00:00.000Z', '02:30:00.000Z', '07:00:00.000Z')
});
/** Some of them beside a change to or from summer time. */
const anyMoment = fc
  .oneof(
    fc.integer({ min: Date.UTC(2025, 11, 1), max: Date.UTC(2027, 1, 1) }),
    fc.integer({ min: Date.UTC(2026, 2, 27), max: Date.UTC(2026, 3, 1) }),
    fc.integer({ min: Date.UTC(2026, 9, 23), max: Date.UTC(2026, 9, 28) })
  )
  .map((time) => new Date(time));

test('up to the next run the last one stays, and then it is the next', () => {
  fc.assert(
    fc.property(anyTimetable, anyMoment, (timetable, moment) => {
      const { last, next } = runsAround(timetable, moment, BERLIN);
      assert.ok(last === undefined || last <= moment);
      if (next !== undefined) {
        assert.ok(next > moment);
        const before = runsAround(timetable, new Date(next.getTime() - 1), BERLIN);
        assert.deepEqual([before.last, before.next], [last, next]);
        assert.deepEqual(runsAround(timetable, next, BERLIN).last, next);
      }
    }),
    { numRuns: 300 }
  );
});

test('what is known of a timetable is what it says, however the clock moves', () => {
  fc.assert(
    fc.property(anyTimetable, fc.array(anyMoment, { minLength: 2, maxLength: 6 }), (timetable, moments) => {
      const runs = new LastRuns(BERLIN);
      for (const moment of moments) {
        assert.deepEqual(runs.lastRun(timetable, moment), runsAround(timetable, moment, BERLIN).last);
      }
    }),
    { numRuns: 200 }
  );
});

test('between two runs nothing is worked out again', () => {
  let count = 0;
  const runs = new LastRuns(BERLIN, (...args) => {
    count += 1;
    return runsAround(...args);
  });
  const monday: Timetable = { frequency: 'Weekly', startDate: '2026-01-05', startTime: '07:00:00.000Z' };
  const at = Date.UTC(2026, 10, 24, 12);
  for (let minute = 0; minute < 1000; minute += 1) {
    runs.lastRun(monday, new Date(at + minute * MINUTE));
  }
  assert.equal(count, 1);
  runs.lastRun(monday, new Date(at + 7 * 24 * 60 * MINUTE));
  assert.equal(count, 2);
});
