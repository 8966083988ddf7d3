import accepted from '@salesforce/label/c.Ridealong_WhoIsComing_Accepted';
import already from '@salesforce/label/c.Ridealong_WhoIsComing_Already';
import answerAgain from '@salesforce/label/c.Ridealong_Answer_Again';
import answerNotSaved from '@salesforce/label/c.Ridealong_Answer_NotSaved';
import ask from '@salesforce/label/c.Ridealong_Ask_Button';
import askNotSent from '@salesforce/label/c.Ridealong_Ask_NotSent';
import askedAgain from '@salesforce/label/c.Ridealong_WhoIsComing_AskedAgain';
import asked from '@salesforce/label/c.Ridealong_Ask_Sent';
import back from '@salesforce/label/c.Ridealong_WhoIsComing_Back';
import cancelled from '@salesforce/label/c.Ridealong_WhoIsComing_Cancelled';
import cancelledRead from '@salesforce/label/c.Ridealong_WhoIsComing_CancelledRead';
import copy from '@salesforce/label/c.Ridealong_WhoIsComing_Copy';
import copyLink from '@salesforce/label/c.Ridealong_WhoIsComing_CopyLink';
import empty from '@salesforce/label/c.Ridealong_WhoIsComing_Empty';
import emptyRead from '@salesforce/label/c.Ridealong_WhoIsComing_EmptyRead';
import emptyText from '@salesforce/label/c.Ridealong_WhoIsComing_EmptyText';
import gone from '@salesforce/label/c.Ridealong_WhoIsComing_Gone';
import goneText from '@salesforce/label/c.Ridealong_WhoIsComing_GoneText';
import list from '@salesforce/label/c.Ridealong_WhoIsComing_List';
import newName from '@salesforce/label/c.Ridealong_WhoIsComing_NewName';
import notChanged from '@salesforce/label/c.Ridealong_WhoIsComing_NotChanged';
import notLoaded from '@salesforce/label/c.Ridealong_WhoIsComing_NotLoaded';
import notTagged from '@salesforce/label/c.Ridealong_WhoIsComing_NotTagged';
import over from '@salesforce/label/c.Ridealong_WhoIsComing_Over';
import own from '@salesforce/label/c.Ridealong_WhoIsComing_Own';
import refused from '@salesforce/label/c.Ridealong_WhoIsComing_Refused';
import removed from '@salesforce/label/c.Ridealong_WhoIsComing_Removed';
import saidAskedAgain from '@salesforce/label/c.Ridealong_Answer_SaidAskedAgain';
import saidAttended from '@salesforce/label/c.Ridealong_Answer_SaidAttended';
import saidComing from '@salesforce/label/c.Ridealong_Answer_SaidComing';
import saidDeclined from '@salesforce/label/c.Ridealong_Answer_SaidDeclined';
import saidMissed from '@salesforce/label/c.Ridealong_Answer_SaidMissed';
import saidWithdrawn from '@salesforce/label/c.Ridealong_Answer_SaidWithdrawn';
import seatClosed from '@salesforce/label/c.Ridealong_OpenSeat_Closed';
import seatNotSaved from '@salesforce/label/c.Ridealong_OpenSeat_NotSaved';
import seatOpened from '@salesforce/label/c.Ridealong_OpenSeat_Opened';
import seatWhy from '@salesforce/label/c.Ridealong_OpenSeat_Why';
import tagSomeone from '@salesforce/label/c.Ridealong_WhoIsComing_TagSomeone';
import thanks from '@salesforce/label/c.Ridealong_Useful_Thanks';
import tagged from '@salesforce/label/c.Ridealong_WhoIsComing_Tagged';
import title from '@salesforce/label/c.Ridealong_WhoIsComing_Title';
import titleOver from '@salesforce/label/c.Ridealong_WhoIsComing_TitleOver';
import { ATTENDANCE } from 'c/ridealongAttendees';

export const labels = {
  accepted,
  already,
  answerAgain,
  answerNotSaved,
  ask,
  askNotSent,
  asked,
  askedAgain,
  back,
  cancelled,
  cancelledRead,
  copy,
  copyLink,
  empty,
  emptyRead,
  emptyText,
  gone,
  goneText,
  list,
  newName,
  notChanged,
  notLoaded,
  notTagged,
  over,
  own,
  refused,
  removed,
  seatClosed,
  seatNotSaved,
  seatOpened,
  seatWhy,
  tagSomeone,
  tagged,
  thanks,
  title,
  titleOver
};

/** What is said after each answer of the reader. */
export const ANSWERED: Record<string, string> = {
  [ATTENDANCE.accepted]: saidComing,
  [ATTENDANCE.declined]: saidDeclined,
  [ATTENDANCE.attended]: saidAttended,
  [ATTENDANCE.missed]: saidMissed,
  [ATTENDANCE.removed]: saidWithdrawn,
  [ATTENDANCE.requested]: saidAskedAgain
};
