import emptyHeading from '@salesforce/label/c.Ridealong_Account_Empty';
import emptyText from '@salesforce/label/c.Ridealong_Account_EmptyText';
import failed from '@salesforce/label/c.Ridealong_Account_Failed';
import hard from '@salesforce/label/c.Ridealong_Account_Hard';
import lastBy from '@salesforce/label/c.Ridealong_Account_Last';
import mayBeMore from '@salesforce/label/c.Ridealong_Visits_Private';
import more from '@salesforce/label/c.Ridealong_Account_More';
import neverMet from '@salesforce/label/c.Ridealong_Account_NeverMet';
import nextBy from '@salesforce/label/c.Ridealong_Account_Next';
import noTheme from '@salesforce/label/c.Ridealong_Briefing_NoTheme';
import nothingHeard from '@salesforce/label/c.Ridealong_Account_NothingHeard';
import onDealsOne from '@salesforce/label/c.Ridealong_Tools_Deals_One';
import onDealsOther from '@salesforce/label/c.Ridealong_Tools_Deals_Other';
import people from '@salesforce/label/c.Ridealong_Account_People';
import title from '@salesforce/label/c.Ridealong_Account_Title';
import told from '@salesforce/label/c.Ridealong_Account_Told';
import visitsOne from '@salesforce/label/c.Ridealong_Clock_Visits_One';
import visitsOther from '@salesforce/label/c.Ridealong_Clock_Visits_Other';

export const labels = {
  emptyHeading,
  emptyText,
  failed,
  hard,
  lastBy,
  mayBeMore,
  more,
  neverMet,
  nextBy,
  noTheme,
  nothingHeard,
  onDealsOne,
  onDealsOther,
  people,
  title,
  told,
  visitsOne,
  visitsOther
};
