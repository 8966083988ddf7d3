import accepted from '@salesforce/label/c.Ridealong_WhoIsComing_Accepted';
import allRegions from '@salesforce/label/c.Ridealong_Board_AllRegions';
import anyFunction from '@salesforce/label/c.Ridealong_OpenSeat_Any';
import ask from '@salesforce/label/c.Ridealong_Ask_Button';
import askNotSent from '@salesforce/label/c.Ridealong_Ask_NotSent';
import asked from '@salesforce/label/c.Ridealong_Ask_Sent';
import bring from '@salesforce/label/c.Ridealong_Row_Accept';
import bringShort from '@salesforce/label/c.Ridealong_Row_AcceptShort';
import empty from '@salesforce/label/c.Ridealong_Board_Empty';
import emptyText from '@salesforce/label/c.Ridealong_Board_EmptyText';
import filterFunction from '@salesforce/label/c.Ridealong_Board_Function';
import filterRegion from '@salesforce/label/c.Ridealong_Board_Region';
import forOwn from '@salesforce/label/c.Ridealong_Board_ForOwn';
import noDay from '@salesforce/label/c.Ridealong_Board_NoDay';
import nothingLeft from '@salesforce/label/c.Ridealong_Board_NothingLeft';
import nothingLeftText from '@salesforce/label/c.Ridealong_Board_NothingLeftText';
import notChanged from '@salesforce/label/c.Ridealong_WhoIsComing_NotChanged';
import notLoaded from '@salesforce/label/c.Ridealong_Board_NotLoaded';
import refuse from '@salesforce/label/c.Ridealong_Row_Decline';
import refuseShort from '@salesforce/label/c.Ridealong_Row_DeclineShort';
import refused from '@salesforce/label/c.Ridealong_WhoIsComing_Refused';
import requests from '@salesforce/label/c.Ridealong_Board_Requests';
import title from '@salesforce/label/c.Ridealong_Board_Title';
import withdrawn from '@salesforce/label/c.Ridealong_Answer_SaidWithdrawn';

export const labels = {
  accepted,
  allRegions,
  anyFunction,
  ask,
  askNotSent,
  asked,
  bring,
  bringShort,
  empty,
  emptyText,
  filterFunction,
  filterRegion,
  forOwn,
  noDay,
  notChanged,
  notLoaded,
  nothingLeft,
  nothingLeftText,
  refuse,
  refuseShort,
  refused,
  requests,
  title,
  withdrawn
};
