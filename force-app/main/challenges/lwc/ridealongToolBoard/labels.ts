import deal from '@salesforce/label/c.Ridealong_Tools_Deal';
import dealsOne from '@salesforce/label/c.Ridealong_Tools_Deals_One';
import dealsOther from '@salesforce/label/c.Ridealong_Tools_Deals_Other';
import due from '@salesforce/label/c.Ridealong_Waiting_Due';
import emptyHeading from '@salesforce/label/c.Ridealong_Tools_Empty';
import emptyText from '@salesforce/label/c.Ridealong_Tools_EmptyText';
import failed from '@salesforce/label/c.Ridealong_Tools_Failed';
import logged from '@salesforce/label/c.Ridealong_Tools_Logged';
import notFiled from '@salesforce/label/c.Ridealong_Tools_NotFiled';
import notSaved from '@salesforce/label/c.Ridealong_Form_Not_Saved';
import overdue from '@salesforce/label/c.Ridealong_Waiting_Overdue';
import question from '@salesforce/label/c.Ridealong_Tools_Question';
import save from '@salesforce/label/c.Ridealong_Tools_Save';
import sentenceMissing from '@salesforce/label/c.Ridealong_Tools_Missing';
import title from '@salesforce/label/c.Ridealong_Tools_Title';
import vote from '@salesforce/label/c.Ridealong_Tools_Vote';
import voteFor from '@salesforce/label/c.Ridealong_Tools_VoteFor';
import voted from '@salesforce/label/c.Ridealong_Tools_Voted';
import worthSeen from '@salesforce/label/c.Ridealong_Tools_Worth_Seen';
import yours from '@salesforce/label/c.Ridealong_Tools_Yours';

export const labels = {
  deal,
  dealsOne,
  dealsOther,
  due,
  emptyHeading,
  emptyText,
  failed,
  logged,
  notFiled,
  notSaved,
  overdue,
  question,
  save,
  sentenceMissing,
  title,
  vote,
  voteFor,
  voted,
  worthSeen,
  yours
};
