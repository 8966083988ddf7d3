import addedOne from '@salesforce/label/c.Ridealong_Adder_Added_One';
import addedOther from '@salesforce/label/c.Ridealong_Adder_Added_Other';
import addNobody from '@salesforce/label/c.Ridealong_Adder_AddNobody';
import addOne from '@salesforce/label/c.Ridealong_Adder_Add_One';
import addOther from '@salesforce/label/c.Ridealong_Adder_Add_Other';
import department from '@salesforce/label/c.Ridealong_Adder_Department';
import empty from '@salesforce/label/c.Ridealong_Adder_Empty';
import emptyText from '@salesforce/label/c.Ridealong_Adder_EmptyText';
import forbidden from '@salesforce/label/c.Ridealong_Adder_Forbidden';
import forbiddenText from '@salesforce/label/c.Ridealong_Adder_ForbiddenText';
import functionLabel from '@salesforce/label/c.Ridealong_Form_Function';
import giveSet from '@salesforce/label/c.Ridealong_Adder_GiveSet';
import hasLeft from '@salesforce/label/c.Ridealong_Adder_HasLeft';
import intro from '@salesforce/label/c.Ridealong_Adder_Intro';
import isColleague from '@salesforce/label/c.Ridealong_Adder_IsColleague';
import isProgram from '@salesforce/label/c.Ridealong_Adder_IsProgram';
import moreFit from '@salesforce/label/c.Ridealong_Adder_MoreFit';
import moreLabel from '@salesforce/label/c.Ridealong_Adder_More';
import name from '@salesforce/label/c.Ridealong_Adder_Name';
import notAdded from '@salesforce/label/c.Ridealong_Adder_NotAdded';
import notLoaded from '@salesforce/label/c.Ridealong_Adder_NotLoaded';
import notTakenBack from '@salesforce/label/c.Ridealong_Adder_NotTakenBack';
import search from '@salesforce/label/c.Ridealong_Adder_Search';
import setsGiven from '@salesforce/label/c.Ridealong_Adder_SetsGiven';
import setsHad from '@salesforce/label/c.Ridealong_Adder_SetsHad';
import setsKept from '@salesforce/label/c.Ridealong_Adder_SetsKept';
import setsRefused from '@salesforce/label/c.Ridealong_Adder_SetsRefused';
import target from '@salesforce/label/c.Ridealong_Adder_Target';
import targetHelp from '@salesforce/label/c.Ridealong_Adder_TargetHelp';
import targetWrong from '@salesforce/label/c.Ridealong_Adder_TargetWrong';
import title from '@salesforce/label/c.Ridealong_Adder_Title';
import userTitle from '@salesforce/label/c.Ridealong_Adder_UserTitle';

export const labels = {
  addedOne,
  addedOther,
  addNobody,
  addOne,
  addOther,
  department,
  empty,
  emptyText,
  forbidden,
  forbiddenText,
  function: functionLabel,
  giveSet,
  hasLeft,
  intro,
  isColleague,
  isProgram,
  more: moreLabel,
  moreFit,
  name,
  notAdded,
  notLoaded,
  notTakenBack,
  search,
  setsGiven,
  setsHad,
  setsKept,
  setsRefused,
  target,
  targetHelp,
  targetWrong,
  title,
  userTitle
};
