import { fromStoredDateTime } from '../../core/clock.ts';
import { SalesforceError } from '../../core/types.ts';
import { toDateTime } from '../rest/deserialize.ts';

/** The span of a replication call: whole minutes, the first included and the last not. */
export interface ReplicationWindow {
  readonly start: Date;
  readonly end: Date;
}

const MINUTE = 60_000;
const DAY = 86_400_000;

/** "Results are returned for no more than 30 days previous to the day the call is executed" (REST guide, "sObject Get Updated"). */
const MAX_DAYS_BACK = 30;

/** Reads `start` and `end`. "The API ignores the seconds portion of the specified dateTime value." */
export function readWindow(query: URLSearchParams, now: Date): ReplicationWindow {
  const start = wholeMinute(readTime(query, 'start'));
  const end = wholeMinute(readTime(query, 'end'));
  if (end.getTime() - start.getTime() < MINUTE) {
    // The platform's own words, the wrong way round as they are (public clients quote them).
    throw invalidDate('startDate must be at least one minute greater than endDate');
  }
  if (now.getTime() - start.getTime() > MAX_DAYS_BACK * DAY) {
    throw invalidDate('startDate cannot be more than 30 days ago');
  }
  return { start, end };
}

export function wholeMinute(moment: Date): Date {
  return new Date(Math.floor(moment.getTime() / MINUTE) * MINUTE);
}

function readTime(query: URLSearchParams, name: 'start' | 'end'): Date {
  const text = query.get(name);
  if (text === null || text.trim() === '') {
    throw new SalesforceError('MISSING_ARGUMENT', `The parameter "${name}" is required.`);
  }
  const stored = toDateTime(text);
  if (stored === undefined) {
    throw invalidDate(
      `The parameter "${name}" must be a date and time such as 2026-05-06T00:00:00Z or, with its plus escaped, 2026-05-06T00:00:00%2B00:00.`
    );
  }
  return fromStoredDateTime(stored);
}

function invalidDate(message: string): SalesforceError {
  return new SalesforceError('INVALID_REPLICATION_DATE', message);
}
