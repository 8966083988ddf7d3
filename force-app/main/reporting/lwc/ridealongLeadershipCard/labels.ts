import answerAsked from '@salesforce/label/c.Ridealong_Lead_AnswerAsked';
import askAnswer from '@salesforce/label/c.Ridealong_Lead_AskAnswer';
import askAnswerOf from '@salesforce/label/c.Ridealong_Lead_AskAnswerOf';
import askSeat from '@salesforce/label/c.Ridealong_Lead_AskSeat';
import askSeatOf from '@salesforce/label/c.Ridealong_Lead_AskSeatOf';
import askedThisWeek from '@salesforce/label/c.Ridealong_Lead_AskedThisWeek';
import booked from '@salesforce/label/c.Ridealong_Lead_Booked';
import closes from '@salesforce/label/c.Ridealong_Lead_Closes';
import dealsOne from '@salesforce/label/c.Ridealong_Lead_DealsOne';
import dealsOther from '@salesforce/label/c.Ridealong_Lead_DealsOther';
import dueAlone from '@salesforce/label/c.Ridealong_Lead_DueAlone';
import dueHelp from '@salesforce/label/c.Ridealong_Lead_DueHelp';
import dueMore from '@salesforce/label/c.Ridealong_Lead_DueMore';
import dueNone from '@salesforce/label/c.Ridealong_Lead_DueNone';
import dueNoneText from '@salesforce/label/c.Ridealong_Lead_DueNoneText';
import dueOf from '@salesforce/label/c.Ridealong_Lead_DueOf';
import dueTitle from '@salesforce/label/c.Ridealong_Lead_DueTitle';
import isOpen from '@salesforce/label/c.Ridealong_Lead_IsOpen';
import more from '@salesforce/label/c.Ridealong_Lead_More';
import noMeeting from '@salesforce/label/c.Ridealong_Lead_NoMeeting';
import noOpenMeeting from '@salesforce/label/c.Ridealong_Lead_NoOpenMeeting';
import notAsked from '@salesforce/label/c.Ridealong_Lead_NotAsked';
import notLoaded from '@salesforce/label/c.Ridealong_Lead_NotLoaded';
import openNow from '@salesforce/label/c.Ridealong_Lead_OpenNow';
import openNowOf from '@salesforce/label/c.Ridealong_Lead_OpenNowOf';
import openPipeline from '@salesforce/label/c.Ridealong_Lead_OpenPipeline';
import opened from '@salesforce/label/c.Ridealong_Lead_Opened';
import seatAsked from '@salesforce/label/c.Ridealong_Lead_SeatAsked';
import seatAskedOne from '@salesforce/label/c.Ridealong_Lead_SeatAskedOne';
import themesNone from '@salesforce/label/c.Ridealong_Lead_ThemesNone';
import themesNoneText from '@salesforce/label/c.Ridealong_Lead_ThemesNoneText';
import themesTitle from '@salesforce/label/c.Ridealong_Lead_ThemesTitle';
import title from '@salesforce/label/c.Ridealong_Lead_Title';
import unseenMore from '@salesforce/label/c.Ridealong_Lead_UnseenMore';
import unseenNone from '@salesforce/label/c.Ridealong_Lead_UnseenNone';
import unseenNoneText from '@salesforce/label/c.Ridealong_Lead_UnseenNoneText';
import unseenTitle from '@salesforce/label/c.Ridealong_Lead_UnseenTitle';

export const labels = {
  answerAsked,
  askAnswer,
  askAnswerOf,
  askSeat,
  askSeatOf,
  askedThisWeek,
  booked,
  closes,
  dealsOne,
  dealsOther,
  dueAlone,
  dueHelp,
  dueMore,
  dueNone,
  dueNoneText,
  dueOf,
  dueTitle,
  isOpen,
  more,
  noMeeting,
  noOpenMeeting,
  notAsked,
  notLoaded,
  openNow,
  openNowOf,
  openPipeline,
  opened,
  seatAsked,
  seatAskedOne,
  themesNone,
  themesNoneText,
  themesTitle,
  title,
  unseenMore,
  unseenNone,
  unseenNoneText,
  unseenTitle
};
