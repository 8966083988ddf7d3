import hidden from '@salesforce/label/c.Ridealong_Briefing_Hidden';
import askedBy from '@salesforce/label/c.Ridealong_Briefing_AskedBy';
import deal from '@salesforce/label/c.Ridealong_Briefing_Deal';
import heard from '@salesforce/label/c.Ridealong_Briefing_Heard';
import heardBy from '@salesforce/label/c.Ridealong_List_Heard_By';
import here from '@salesforce/label/c.Ridealong_Briefing_Here';
import heardEmpty from '@salesforce/label/c.Ridealong_Briefing_HeardEmpty';
import interim from '@salesforce/label/c.Ridealong_Outcome_Interim';
import more from '@salesforce/label/c.Ridealong_Outcome_More';
import noTheme from '@salesforce/label/c.Ridealong_Briefing_NoTheme';
import notLoaded from '@salesforce/label/c.Ridealong_Briefing_NotLoaded';
import people from '@salesforce/label/c.Ridealong_Briefing_People';
import rules from '@salesforce/label/c.Ridealong_Briefing_Rules';
import ruleListen from '@salesforce/label/c.Ridealong_Briefing_Rule_Listen';
import rulePitch from '@salesforce/label/c.Ridealong_Briefing_Rule_NoPitch';
import rulePromise from '@salesforce/label/c.Ridealong_Briefing_Rule_NoPromise';
import title from '@salesforce/label/c.Ridealong_Briefing_Title';
import visits from '@salesforce/label/c.Ridealong_Briefing_Visits';
import join from '@salesforce/label/c.Ridealong_Briefing_Join';
import said from '@salesforce/label/c.Ridealong_Briefing_Said';
import saidWords from '@salesforce/label/c.Ridealong_Briefing_SaidWords';
import where from '@salesforce/label/c.Ridealong_Briefing_Where';
import whereHidden from '@salesforce/label/c.Ridealong_Briefing_WhereHidden';
import why from '@salesforce/label/c.Ridealong_Briefing_Why';

export const labels = {
  hidden,
  askedBy,
  deal,
  heard,
  heardBy,
  heardEmpty,
  here,
  interim,
  join,
  more,
  noTheme,
  notLoaded,
  people,
  rules,
  said,
  saidWords,
  title,
  visits,
  where,
  whereHidden,
  why
};

export const RULES = [ruleListen, rulePitch, rulePromise];
