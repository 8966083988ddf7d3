/** The form's words. */
import close from '@salesforce/label/c.Ridealong_Form_Close';
import closedDeal from '@salesforce/label/c.Ridealong_Form_Closed_Deal';
import discard from '@salesforce/label/c.Ridealong_Form_Discard';
import discarded from '@salesforce/label/c.Ridealong_Form_Discarded';
import draftKept from '@salesforce/label/c.Ridealong_Form_Draft_Kept';
import lastNameMissing from '@salesforce/label/c.Ridealong_Form_Last_Name_Missing';
import lookupsFailed from '@salesforce/label/c.Ridealong_Form_Lookups_Failed';
import noAccess from '@salesforce/label/c.Ridealong_Form_No_Access';
import notSaved from '@salesforce/label/c.Ridealong_Form_Not_Saved';
import notSent from '@salesforce/label/c.Ridealong_Form_Not_Sent';
import nothingNew from '@salesforce/label/c.Ridealong_Form_Nothing_New';
import nothingNewNoted from '@salesforce/label/c.Ridealong_Form_Nothing_New_Noted';
import save from '@salesforce/label/c.Ridealong_Form_Save';
import saveAndNew from '@salesforce/label/c.Ridealong_Form_Save_And_New';
import saved from '@salesforce/label/c.Ridealong_Form_Saved';
import savedElsewhere from '@salesforce/label/c.Ridealong_Form_Saved_Elsewhere';
import saving from '@salesforce/label/c.Ridealong_Form_Saving';
import sendAgain from '@salesforce/label/c.Ridealong_Form_Send_Again';
import statementMissing from '@salesforce/label/c.Ridealong_Form_Statement_Missing';
import tooLongOne from '@salesforce/label/c.Ridealong_Field_Too_Long_One';
import tooLongOther from '@salesforce/label/c.Ridealong_Field_Too_Long_Other';
import type { ChallengeField, Problem } from 'c/ridealongChallenges';
import { plural } from 'c/ridealongShared';

export const labels = {
  close,
  closedDeal,
  discard,
  discarded,
  draftKept,
  lookupsFailed,
  noAccess,
  notSaved,
  notSent,
  nothingNew,
  nothingNewNoted,
  save,
  saveAndNew,
  saved,
  savedElsewhere,
  saving,
  sendAgain
};

/** What is wrong with each field, in words. */
export function messagesOf(problems: Problem[]): Partial<Record<ChallengeField, string>> {
  return Object.fromEntries(problems.map((problem) => [problem.field, messageOf(problem)]));
}

function messageOf({ field, kind, excess = 0 }: Problem): string {
  if (kind === 'tooLong') {
    return plural(excess, { one: tooLongOne, other: tooLongOther });
  }
  return field === 'newLastName' ? lastNameMissing : statementMissing;
}
