/** Groups by date: which period a value falls in, and how the period is called. */
import { DateTime } from 'luxon';
import { intlLocale } from '../../core/formatValue.ts';
import type { Presentation } from '../../core/formatValue.ts';
import type { Granularity } from './reportMetadata.ts';

export interface Period {
  /** First day, or the number of the month or day for `MonthInYear` and `DayInMonth`. */
  value: string;
  label: string;
  sortKey: string | number;
}

/** `stored`: a date or a datetime as records have them. The week starts on the locale's first day (assumed Sunday or Monday only). */
export function periodOf(stored: string, granularity: Granularity, presentation: Presentation): Period {
  const locale = intlLocale(presentation.locale);
  const moment =
    stored.length > 10
      ? DateTime.fromISO(stored.replace('+0000', 'Z'), { zone: presentation.timeZone })
      : DateTime.fromISO(stored);
  const day = moment.setLocale(locale);
  const period = (start: DateTime, label: string): Period => {
    const value = start.toFormat('yyyy-MM-dd');
    return { value, label, sortKey: value };
  };
  switch (granularity) {
    case 'None':
    case 'Day':
      return period(day, day.toLocaleString(DateTime.DATE_SHORT));
    case 'Week': {
      const start = day.startOf('week', { useLocaleWeeks: true });
      const end = start.plus({ days: 6 });
      return period(
        start,
        `${start.toLocaleString(DateTime.DATE_SHORT)} - ${end.toLocaleString(DateTime.DATE_SHORT)}`
      );
    }
    case 'Month':
      return period(day.startOf('month'), day.toFormat('LLLL yyyy'));
    case 'Quarter':
      return period(day.startOf('quarter'), `Q${day.quarter} CY${day.year}`);
    case 'FiscalQuarter':
      return period(day.startOf('quarter'), `Q${day.quarter} FY${day.year}`);
    case 'Year':
      return period(day.startOf('year'), `CY${day.year}`);
    case 'FiscalYear':
      return period(day.startOf('year'), `FY${day.year}`);
    case 'MonthInYear':
      return { value: String(day.month), label: day.toFormat('LLLL'), sortKey: day.month };
    case 'DayInMonth':
      return { value: String(day.day), label: String(day.day), sortKey: day.day };
  }
}
