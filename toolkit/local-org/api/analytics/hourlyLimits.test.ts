import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DataServices } from '../http/dataContext.ts';
import { countRequest, remainingRequests } from './hourlyLimits.ts';

function servicesAt(clock: { now: number }): DataServices {
  return { wallClock: () => new Date(clock.now) } as DataServices;
}

test('the 501st run within an hour is refused, and possible again when the first is an hour old', () => {
  const clock = { now: Date.parse('2026-06-15T12:00:00Z') };
  const services = servicesAt(clock);
  for (let run = 0; run < 500; run++) {
    countRequest(services, 'HourlySyncReportRuns');
    clock.now += 1000;
  }
  assert.deepEqual(remainingRequests(services).HourlySyncReportRuns, { Max: 500, Remaining: 0 });
  assert.throws(() => countRequest(services, 'HourlySyncReportRuns'), {
    status: 403,
    errorCode: 'FORBIDDEN',
    message: "You can't run more than 500 reports synchronously every 60 minutes. Try again later."
  });
  clock.now = Date.parse('2026-06-15T13:00:00Z');
  countRequest(services, 'HourlySyncReportRuns');
  assert.throws(() => countRequest(services, 'HourlySyncReportRuns'));
});

test('each kind has a limit of its own, and each server its own count', () => {
  const clock = { now: 0 };
  const [one, other] = [servicesAt(clock), servicesAt(clock)];
  countRequest(one, 'HourlyDashboardRefreshes');
  assert.deepEqual(
    Object.entries(remainingRequests(one)).map(([name, { Max, Remaining }]) => [name, Max - Remaining]),
    [
      ['HourlyAsyncReportRuns', 0],
      ['HourlyDashboardRefreshes', 1],
      ['HourlyDashboardResults', 0],
      ['HourlySyncReportRuns', 0]
    ]
  );
  assert.equal(remainingRequests(other).HourlyDashboardRefreshes.Remaining, 200);
});
