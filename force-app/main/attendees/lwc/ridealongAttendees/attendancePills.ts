/** How attendance and debriefs look: a word, a tone, an icon. States that an org has added look plain and have no word. Pure. */
import cancelled from '@salesforce/label/c.Ridealong_Visits_Cancelled';
import debriefDone from '@salesforce/label/c.Ridealong_Visits_DebriefDone';
import debriefDue from '@salesforce/label/c.Ridealong_Visits_DebriefDue';
import nothingNew from '@salesforce/label/c.Ridealong_Visits_NothingNew';
import otherDay from '@salesforce/label/c.Ridealong_Attendance_OtherDay';
import { format, shortDay } from 'c/ridealongShared';
import type { Tone } from 'c/ridealongStatePill';
import { ATTENDANCE, DEBRIEF } from './attendance';
import { attendanceWords } from './attendanceText';

export interface AttendancePill {
  label: string;
  tone: Tone;
  iconName?: string;
}

type Look = Omit<AttendancePill, 'label'>;

const PLAIN: Look = { tone: 'plain' };

const LOOKS: Record<string, Look> = {
  [ATTENDANCE.requested]: { tone: 'open', iconName: 'utility:question' },
  [ATTENDANCE.invited]: { tone: 'open', iconName: 'utility:clock' },
  [ATTENDANCE.accepted]: { tone: 'good', iconName: 'utility:check' },
  [ATTENDANCE.declined]: { tone: 'plain', iconName: 'utility:ban' },
  [ATTENDANCE.attended]: { tone: 'good', iconName: 'utility:success' },
  [ATTENDANCE.missed]: { tone: 'plain', iconName: 'utility:ban' }
};

/** None for a state that nobody is told about, or that the reader may not see. */
export function attendancePill(attendance: string | undefined, hasLeft = false): AttendancePill | undefined {
  const label = attendanceWords(attendance, hasLeft);
  const isGone = label !== attendanceWords(attendance);
  return label ? { label, ...((!isGone && LOOKS[attendance ?? '']) || PLAIN) } : undefined;
}

/** None before a debrief is due. */
export function debriefPill(
  debrief: string | undefined,
  heardNothingNew = false
): AttendancePill | undefined {
  if (debrief === DEBRIEF.due) {
    return { label: debriefDue, tone: 'warning', iconName: 'utility:warning' };
  }
  if (debrief !== DEBRIEF.done) {
    return undefined;
  }
  return heardNothingNew
    ? { label: nothingNew, tone: 'plain', iconName: 'utility:check' }
    : { label: debriefDone, tone: 'good', iconName: 'utility:success' };
}

/** Said yes, and the meeting has moved since. */
export const otherDayPill = (day: string): AttendancePill => ({
  label: format(otherDay, shortDay(day)),
  tone: 'warning',
  iconName: 'utility:event'
});

export const CANCELLED_PILL: AttendancePill = { label: cancelled, tone: 'plain', iconName: 'utility:ban' };
