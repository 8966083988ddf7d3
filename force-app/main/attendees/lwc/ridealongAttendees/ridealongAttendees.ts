/** Meetings, colleagues on them and visits: what is read, written and said about them. */
export { ATTENDANCE, CLOCK, DEBRIEF, SOURCE, STATUS, VISIT_DUE, clockOf, roleWords } from './attendance';
export { CANCELLED_PILL, attendancePill, debriefPill, otherDayPill } from './attendancePills';
export type { AttendancePill } from './attendancePills';
export { attendanceWords } from './attendanceText';
export {
  AlreadyThere,
  createRequest,
  createTag,
  tagAgain,
  ensureMeeting,
  saveNote,
  updateAttendee,
  updateMeeting
} from './attendeeWrites';
export { board, readOpenMeetings, readOwnFunction, readRequests } from './boardQuery';
export type { BoardAnswer, OpenMeeting } from './boardQuery';
export { calendarLink } from './calendarFile';
export type { CalendarMeeting } from './calendarFile';
export { COLLEAGUE_PICKER } from './colleaguePicker';
export { PEOPLE_PICKER } from './peoplePicker';
export { giveSets, takeSets, withoutSet } from './colleagueSets';
export type { Outcome as SetOutcome, Person, Runner } from './colleagueSets';
export type { Acquaintance, DueCompanion } from './companions';
export { DEAL_FIELDS, dealFacts, dealText } from './dealText';
export type { DealExtra, DealNode, Stakes } from './dealText';
export { fieldTime, readFieldTime } from './fieldTimeQuery';
export type { AgendaEntry, Clock, FieldTime, FieldTimeAnswer } from './fieldTimeQuery';
export { MEETING, readMeeting } from './meetingQuery';
export type { Attendee, Meeting, MeetingAnswer } from './meetingQuery';
export { MEETING_START } from './meetingSelection';
export type { MeetingStartFields } from './meetingSelection';
export { fromTo, ownDay, timeOf, when } from './meetingTime';
export { suggest } from './suggestions';
export type { Facts, Reason, Suggestion } from './suggestions';
export { backTo } from './takingBack';
export type { Stood, TakenBackBy } from './takingBack';
export { videoLink } from './videoLink';
export type { VideoLink } from './videoLink';
export { VISITS, VISIT_SELECTION, aheadAndBehind, readAlone, readVisits } from './visitQuery';
export type { Visit, VisitNode, Visitor, VisitsAnswer } from './visitQuery';
