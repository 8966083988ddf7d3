/** The board's words. */
import all from '@salesforce/label/c.Ridealong_Quotes_All';
import area from '@salesforce/label/c.Ridealong_Details_Area';
import chooserConfirm from '@salesforce/label/c.Ridealong_Theme_Move';
import chooserConfirmMany from '@salesforce/label/c.Ridealong_Triage_Link_Many_Here';
import chooserHeadingMany from '@salesforce/label/c.Ridealong_Theme_Move_Heading';
import chooserHeading from '@salesforce/label/c.Ridealong_Triage_Chooser';
import emptyHeading from '@salesforce/label/c.Ridealong_Triage_Empty_Heading';
import emptyText from '@salesforce/label/c.Ridealong_Triage_Empty_Text';
import filteredHeading from '@salesforce/label/c.Ridealong_Triage_Filtered_Heading';
import filteredText from '@salesforce/label/c.Ridealong_Triage_Filtered_Text';
import failed from '@salesforce/label/c.Ridealong_Triage_Failed';
import hidden from '@salesforce/label/c.Ridealong_Triage_Hidden';
import keys from '@salesforce/label/c.Ridealong_Triage_Keys';
import linked from '@salesforce/label/c.Ridealong_Triage_Linked';
import notSaved from '@salesforce/label/c.Ridealong_Triage_Not_Saved';
import rest from '@salesforce/label/c.Ridealong_Triage_Rest';
import selectedOne from '@salesforce/label/c.Ridealong_Quotes_Selected_One';
import selectedOther from '@salesforce/label/c.Ridealong_Quotes_Selected_Other';
import snoozed from '@salesforce/label/c.Ridealong_Triage_Snoozed';
import title from '@salesforce/label/c.Ridealong_Triage_Title';
import titleLoading from '@salesforce/label/c.Ridealong_Triage_Title_Loading';

export const labels = {
  all,
  area,
  chooserConfirm,
  chooserConfirmMany,
  chooserHeading,
  chooserHeadingMany,
  emptyHeading,
  emptyText,
  failed,
  filteredHeading,
  filteredText,
  hidden,
  keys,
  linked,
  notSaved,
  rest,
  selectedOne,
  selectedOther,
  snoozed,
  title,
  titleLoading
};
