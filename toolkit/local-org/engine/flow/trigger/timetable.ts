/** When a schedule-triggered flow runs. Pure. */
import { DateTime } from 'luxon';

/**
 * `schedule` of a flow's start. "The time of day when the flow runs, based on the org's default time zone" (Metadata API guide,
 * FlowSchedule): the Z of `startTime` says nothing.
 */
export interface Timetable {
  frequency: 'Once' | 'Daily' | 'Weekly';
  /** `YYYY-MM-DD`; of a weekly flow it also says the day of the week. */
  startDate: string;
  /** `HH:MM:SS.mmmZ` */
  startTime: string;
}

/** The one path of a flow that has no others. */
export const SCHEDULE_PATH = '$Schedule';

const UNIT = { Daily: 'days', Weekly: 'weeks' } as const;

/** The latest run up to a moment; undefined before the first. The clock on the wall counts: summer time moves no run. */
export function lastRun(timetable: Timetable, until: Date, timeZone: string): Date | undefined {
  const { frequency, startDate, startTime } = timetable;
  const start = DateTime.fromISO(`${startDate}T${startTime.slice(0, 8)}`, { zone: timeZone });
  if (start.toJSDate() > until) {
    return undefined;
  }
  if (frequency === 'Once') {
    return start.toJSDate();
  }
  const unit = UNIT[frequency];
  const passed = Math.floor(DateTime.fromJSDate(until, { zone: timeZone }).diff(start, unit).as(unit));
  return start.plus({ [unit]: passed }).toJSDate();
}
