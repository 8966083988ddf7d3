import accompanied from '@salesforce/label/c.Ridealong_FieldTime_Accompanied';
import accompaniedOfNext from '@salesforce/label/c.Ridealong_FieldTime_Accompanied_Next';
import ahead from '@salesforce/label/c.Ridealong_FieldTime_Ahead';
import aheadEmpty from '@salesforce/label/c.Ridealong_FieldTime_AheadEmpty';
import answerAgain from '@salesforce/label/c.Ridealong_Answer_Again';
import answerNotSaved from '@salesforce/label/c.Ridealong_Answer_NotSaved';
import board from '@salesforce/label/c.Ridealong_FieldTime_Board';
import dueOne from '@salesforce/label/c.Ridealong_Suggestions_Overdue_One';
import dueOther from '@salesforce/label/c.Ridealong_Suggestions_Overdue_Other';
import companions from '@salesforce/label/c.Ridealong_FieldTime_Companions';
import empty from '@salesforce/label/c.Ridealong_FieldTime_Empty';
import emptyText from '@salesforce/label/c.Ridealong_FieldTime_EmptyText';
import knows from '@salesforce/label/c.Ridealong_FieldTime_Knows';
import meetings from '@salesforce/label/c.Ridealong_FieldTime_Meetings';
import meetingsEmpty from '@salesforce/label/c.Ridealong_FieldTime_MeetingsEmpty';
import notLoaded from '@salesforce/label/c.Ridealong_FieldTime_NotLoaded';
import owedOne from '@salesforce/label/c.Ridealong_FieldTime_Owed_One';
import owedOther from '@salesforce/label/c.Ridealong_FieldTime_Owed_Other';
import saidAskedAgain from '@salesforce/label/c.Ridealong_Answer_SaidAskedAgain';
import saidAttended from '@salesforce/label/c.Ridealong_Answer_SaidAttended';
import saidComing from '@salesforce/label/c.Ridealong_Answer_SaidComing';
import saidDeclined from '@salesforce/label/c.Ridealong_Answer_SaidDeclined';
import saidMissed from '@salesforce/label/c.Ridealong_Answer_SaidMissed';
import takenBack from '@salesforce/label/c.Ridealong_FieldTime_TakenBack';
import title from '@salesforce/label/c.Ridealong_FieldTime_Title';
import { ATTENDANCE } from 'c/ridealongAttendees';

export const labels = {
  accompanied,
  accompaniedOfNext,
  ahead,
  aheadEmpty,
  answerAgain,
  answerNotSaved,
  board,
  companions,
  dueOne,
  dueOther,
  empty,
  emptyText,
  knows,
  meetings,
  meetingsEmpty,
  notLoaded,
  owedOne,
  owedOther,
  takenBack,
  title
};

export const SAID: Record<string, string> = {
  [ATTENDANCE.accepted]: saidComing,
  [ATTENDANCE.declined]: saidDeclined,
  [ATTENDANCE.attended]: saidAttended,
  [ATTENDANCE.missed]: saidMissed,
  [ATTENDANCE.requested]: saidAskedAgain
};
