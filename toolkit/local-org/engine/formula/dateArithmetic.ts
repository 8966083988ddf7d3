import { fromStoredDateTime, toStoredDateTime } from '../../core/clock.ts';
import { FormulaEvaluationError } from './formulaError.ts';

export const DAY = 86_400_000;

export type Moment = 'date' | 'datetime' | 'time';

/** A date moves by whole days, a moment to the nearest second, a time by milliseconds, past midnight but not before it. */
export function addDays(type: Moment, stored: string, amount: number): string {
  const time = toMilliseconds(type, stored);
  switch (type) {
    case 'date':
      return fromMilliseconds(type, time + Math.trunc(amount) * DAY);
    case 'datetime':
      return fromMilliseconds(type, time + Math.round(amount * 86_400) * 1000);
    case 'time': {
      const moved = time + Math.trunc(amount);
      if (moved < 0) {
        throw new FormulaEvaluationError('A time cannot go back beyond midnight');
      }
      return fromMilliseconds(type, moved);
    }
  }
}

/** Days between dates or moments; milliseconds between times. */
export function daysBetween(type: Moment, one: string, other: string): number {
  const difference = toMilliseconds(type, one) - toMilliseconds(type, other);
  return type === 'time' ? (difference + DAY) % DAY : difference / DAY;
}

export function toMilliseconds(type: Moment, stored: string): number {
  switch (type) {
    case 'date':
      return Date.parse(`${stored}T00:00:00Z`);
    case 'datetime':
      return fromStoredDateTime(stored).getTime();
    case 'time':
      return Date.parse(`1970-01-01T${stored}`);
  }
}

export function fromMilliseconds(type: Moment, time: number): string {
  switch (type) {
    case 'date':
      return new Date(time).toISOString().slice(0, 10);
    case 'datetime':
      return toStoredDateTime(new Date(time));
    case 'time':
      return new Date(((time % DAY) + DAY) % DAY).toISOString().slice(11);
  }
}
