/** Groups by date: which period a value falls in, and how the period is called. */
import { DateTime } from 'luxon';
import { toIsoDateTime } from '../../../core/clock.ts';
import { intlLocale } from '../../../core/formatValue.ts';
import type { Presentation } from '../../../core/formatValue.ts';
import type { Granularity } from '../metadata/reportMetadata.ts';

export interface Period {
  /** First day, or the number of the month or day for `MonthInYear` and `DayInMonth`. */
  value: string;
  label: string;
  sortKey: string | number;
  /** First and last day; undefined where the days of many years or months are one group. */
  days?: { startDate: string; endDate: string };
}

type Describe = (day: DateTime) => Period;

const iso = (day: DateTime): string => day.toFormat('yyyy-MM-dd');

function span(unit: 'day' | 'month' | 'quarter' | 'year', label: (day: DateTime) => string): Describe {
  return (day) => period(day.startOf(unit), day.endOf(unit), label(day));
}

function period(start: DateTime, end: DateTime, label: string): Period {
  const value = iso(start);
  return { value, label, sortKey: value, days: { startDate: value, endDate: iso(end) } };
}

const day = span('day', (each) => each.toLocaleString(DateTime.DATE_SHORT));

/** The week starts on the locale's first day (assumed Sunday or Monday only). */
function week(each: DateTime): Period {
  const start = each.startOf('week', { useLocaleWeeks: true });
  const end = start.plus({ days: 6 });
  const short = DateTime.DATE_SHORT;
  return period(start, end, `${start.toLocaleString(short)} - ${end.toLocaleString(short)}`);
}

const granularities: Readonly<Record<Granularity, Describe>> = {
  None: day,
  Day: day,
  Week: week,
  Month: span('month', (each) => each.toFormat('LLLL yyyy')),
  Quarter: span('quarter', (each) => `Q${each.quarter} CY${each.year}`),
  FiscalQuarter: span('quarter', (each) => `Q${each.quarter} FY${each.year}`),
  Year: span('year', (each) => `CY${each.year}`),
  FiscalYear: span('year', (each) => `FY${each.year}`),
  MonthInYear: (each) => ({
    value: String(each.month),
    label: each.toFormat('LLLL'),
    sortKey: each.month
  }),
  DayInMonth: (each) => ({ value: String(each.day), label: String(each.day), sortKey: each.day })
};

const MAX_KNOWN = 10_000;
const known = new Map<string, Period>();

/** `stored`: a date or a datetime as records have them. Groups have few days, and reports are run again and again. */
export function periodOf(stored: string, granularity: Granularity, presentation: Presentation): Period {
  const key = `${stored} ${granularity} ${presentation.locale} ${presentation.timeZone}`;
  let found = known.get(key);
  if (found === undefined) {
    found = newPeriod(stored, granularity, presentation);
    if (known.size >= MAX_KNOWN) {
      known.clear();
    }
    known.set(key, found);
  }
  return found;
}

function newPeriod(stored: string, granularity: Granularity, presentation: Presentation): Period {
  const moment =
    stored.length > 10
      ? DateTime.fromISO(toIsoDateTime(stored), { zone: presentation.timeZone })
      : DateTime.fromISO(stored);
  return granularities[granularity](moment.setLocale(intlLocale(presentation.locale)));
}
