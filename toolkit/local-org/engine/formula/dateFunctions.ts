import { fromStoredDateTime, toStoredDate, toStoredDateTime } from '../../core/clock.ts';
import type { Value } from '../../core/types.ts';
import { DAY, fromMilliseconds, toMilliseconds } from './dateArithmetic.ts';
import { FormulaEvaluationError } from './formulaError.ts';
import type { FormulaType } from './formulaTypes.ts';
import type { FunctionDefinition } from './functionDefinition.ts';

const NUMBER: readonly FormulaType[] = ['number'];
const DATE: readonly FormulaType[] = ['date'];

export const dateFunctions: Readonly<Record<string, FunctionDefinition>> = {
  ADDMONTHS: {
    parameters: [['date', 'datetime'], NUMBER],
    result: ([type]) => (type === 'datetime' ? 'datetime' : 'date'),
    evaluate: ([value, months], _clock, [arg]) =>
      value === null || value === undefined || months === null
        ? null
        : addMonths(arg?.type === 'datetime' ? 'datetime' : 'date', String(value), Math.trunc(Number(months)))
  },
  DATE: {
    parameters: [NUMBER, NUMBER, NUMBER],
    result: 'date',
    evaluate: ([year, month, day]) => {
      if (year === null || month === null || day === null) {
        return null;
      }
      const date = readDay(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
      if (date === undefined) {
        throw new FormulaEvaluationError('Month or Day out of range in DATE() function');
      }
      return date;
    }
  },
  DATETIMEVALUE: {
    parameters: [['text', 'date', 'datetime']],
    result: 'datetime',
    evaluate: ([value], _clock, [arg]) => {
      if (value === null || arg?.type === 'datetime') {
        return value ?? null;
      }
      const text = arg?.type === 'date' ? `${value} 00:00:00` : String(value);
      const [, day = '', hour, minute, second] =
        /^(\S+) (\d{1,2}):(\d{1,2}):(\d{1,2})(?:Z|\s)*$/.exec(text) ?? [];
      const date = readDay(day);
      if (date === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) {
        throw new FormulaEvaluationError('DATETIMEVALUE() needs YYYY-MM-DD HH:MM:SS');
      }
      return toStoredDateTime(new Date(`${date}T${pad(hour, 2)}:${pad(minute, 2)}:${pad(second, 2)}Z`));
    }
  },
  DATEVALUE: {
    parameters: [['text', 'date', 'datetime']],
    result: 'date',
    evaluate: ([value], { timeZone }, [arg]) => {
      if (value === null || value === undefined || arg?.type === 'date') {
        return value ?? null;
      }
      if (arg?.type === 'datetime') {
        return toStoredDate(fromStoredDateTime(String(value)), timeZone);
      }
      const date = readDay(String(value));
      if (date === undefined) {
        throw new FormulaEvaluationError('DATEVALUE() needs YYYY-MM-DD');
      }
      return date;
    }
  },
  DAY: partOf(DATE, (date) => date.getUTCDate()),
  DAYOFYEAR: partOf(DATE, (date) =>
    Math.round((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 0)) / DAY)
  ),
  FROMUNIXTIME: {
    parameters: [NUMBER],
    result: 'datetime',
    evaluate: ([seconds]) => (seconds === null ? null : toStoredDateTime(new Date(Number(seconds) * 1000)))
  },
  HOUR: partOf(['time'], (time) => time.getUTCHours()),
  ISOWEEK: partOf(['date', 'datetime'], (date) => isoWeek(date).week),
  ISOYEAR: partOf(['date', 'datetime'], (date) => isoWeek(date).year),
  MILLISECOND: partOf(['time'], (time) => time.getUTCMilliseconds()),
  MINUTE: partOf(['time'], (time) => time.getUTCMinutes()),
  MONTH: partOf(DATE, (date) => date.getUTCMonth() + 1),
  NOW: { parameters: [], result: 'datetime', evaluate: (_, { now }) => toStoredDateTime(now) },
  SECOND: partOf(['time'], (time) => time.getUTCSeconds()),
  TIMENOW: { parameters: [], result: 'time', evaluate: (_, { now }) => now.toISOString().slice(11) },
  TIMEVALUE: {
    parameters: [['text', 'datetime', 'time']],
    result: 'time',
    evaluate: ([value], _clock, [arg]) => {
      if (value === null || value === undefined || arg?.type === 'time') {
        return value ?? null;
      }
      const text = arg?.type === 'datetime' ? String(value).slice(11, 23) : String(value);
      if (!/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}$/.test(text)) {
        throw new FormulaEvaluationError('TIMEVALUE() needs HH:MM:SS.MS');
      }
      return `${text}Z`;
    }
  },
  TODAY: { parameters: [], result: 'date', evaluate: (_, { now, timeZone }) => toStoredDate(now, timeZone) },
  UNIXTIMESTAMP: {
    parameters: [['date', 'datetime']],
    result: 'number',
    evaluate: ([value], _clock, [arg]) =>
      value === null ? null : toMilliseconds(arg?.type === 'date' ? 'date' : 'datetime', String(value)) / 1000
  },
  WEEKDAY: partOf(DATE, (date) => date.getUTCDay() + 1),
  YEAR: partOf(DATE, (date) => date.getUTCFullYear())
};

function partOf(types: readonly FormulaType[], part: (moment: Date) => number): FunctionDefinition {
  const type = types[0] === 'time' ? 'time' : 'date';
  return {
    parameters: [types],
    result: 'number',
    evaluate: ([value]): Value =>
      value === null || value === undefined
        ? null
        : part(new Date(toMilliseconds(type, type === 'date' ? String(value).slice(0, 10) : String(value))))
  };
}

/** The last day of a month goes to the last day of the other: Salesforce's engine does so, though no calendar asks for it. */
function addMonths(type: 'date' | 'datetime', stored: string, months: number): string {
  const start = new Date(toMilliseconds(type, stored));
  const wasLastDay = new Date(start.getTime() + DAY).getUTCDate() === 1;
  const lastDay = new Date(
    Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months + 1, 0)
  ).getUTCDate();
  const day = wasLastDay ? lastDay : Math.min(start.getUTCDate(), lastDay);
  const moved = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, day);
  return fromMilliseconds(type, moved + (start.getTime() % DAY));
}

function isoWeek(date: Date): { week: number; year: number } {
  const thursday = new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * DAY);
  const year = thursday.getUTCFullYear();
  return { year, week: Math.ceil(((thursday.getTime() - Date.UTC(year, 0, 1)) / DAY + 1) / 7) };
}

/** `YYYY-MM-DD` of a day that the calendar has; month and day may be written with one digit. */
function readDay(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text) ?? [];
  const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || date < '0001' || !new Date(time).toISOString().startsWith(date)
    ? undefined
    : date;
}

function pad(value: Value | undefined, length: number): string {
  return String(Math.trunc(Number(value))).padStart(length, '0');
}
