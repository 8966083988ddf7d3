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

/** The runs on either side of a moment. */
export interface Runs {
  /** Undefined before the first. */
  last?: Date;
  /** Undefined after the only one. */
  next?: Date;
}

/** The latest run up to a moment and the first one after it. The clock on the wall counts: summer time moves no run. */
export function runsAround(timetable: Timetable, moment: Date, timeZone: string): Runs {
  const { frequency, startDate, startTime } = timetable;
  const start = DateTime.fromISO(`${startDate}T${startTime.slice(0, 8)}`, { zone: timeZone });
  if (start.toJSDate() > moment) {
    return { next: start.toJSDate() };
  }
  if (frequency === 'Once') {
    return { last: start.toJSDate() };
  }
  const unit = UNIT[frequency];
  const passed = Math.floor(DateTime.fromJSDate(moment, { zone: timeZone }).diff(start, unit).as(unit));
  const run = (count: number): Date => start.plus({ [unit]: count }).toJSDate();
  return { last: run(passed), next: run(passed + 1) };
}

/**
 * The latest run up to a moment, worked out once for all moments between two runs: every request asks whether a flow is due, and
 * arithmetic of the calendar would be a fifth of its work.
 */
export class LastRuns {
  readonly #known = new WeakMap<Timetable, Runs>();
  readonly #timeZone: string;
  readonly #runsAround: typeof runsAround;

  constructor(timeZone: string, around = runsAround) {
    this.#timeZone = timeZone;
    this.#runsAround = around;
  }

  lastRun(timetable: Timetable, until: Date): Date | undefined {
    const known = this.#known.get(timetable);
    if (known !== undefined && isBetween(known, until)) {
      return known.last;
    }
    const runs = this.#runsAround(timetable, until, this.#timeZone);
    this.#known.set(timetable, runs);
    return runs.last;
  }
}

function isBetween({ last, next }: Runs, moment: Date): boolean {
  return (last === undefined || last <= moment) && (next === undefined || moment < next);
}
