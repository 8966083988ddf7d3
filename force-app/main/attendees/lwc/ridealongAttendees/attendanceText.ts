/** Says in words where things stand with a colleague. */
import requested from '@salesforce/label/c.Ridealong_Attendance_Requested';
import invited from '@salesforce/label/c.Ridealong_Attendance_Invited';
import accepted from '@salesforce/label/c.Ridealong_Attendance_Accepted';
import declined from '@salesforce/label/c.Ridealong_Attendance_Declined';
import attended from '@salesforce/label/c.Ridealong_Attendance_Attended';
import left from '@salesforce/label/c.Ridealong_Attendance_Left';
import missed from '@salesforce/label/c.Ridealong_Attendance_Missed';
import { ATTENDANCE } from './attendance';

const WORDS: Record<string, string> = {
  [ATTENDANCE.requested]: requested,
  [ATTENDANCE.invited]: invited,
  [ATTENDANCE.accepted]: accepted,
  [ATTENDANCE.declined]: declined,
  [ATTENDANCE.attended]: attended,
  [ATTENDANCE.missed]: missed
};

/** What somebody who has left can no longer do. */
const AHEAD: readonly string[] = [ATTENDANCE.requested, ATTENDANCE.invited, ATTENDANCE.accepted];

/** Empty for a state that nobody is told about, or that the reader may not see. */
export function attendanceWords(attendance: string | undefined, hasLeft = false): string {
  if (hasLeft && AHEAD.includes(attendance ?? '')) {
    return left;
  }
  return WORDS[attendance ?? ''] ?? '';
}
