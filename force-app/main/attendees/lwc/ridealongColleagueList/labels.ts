import changedMeanwhile from '@salesforce/label/c.Ridealong_Refused_Changed_Meanwhile';
import changeNobody from '@salesforce/label/c.Ridealong_Colleagues_ChangeNobody';
import changeOne from '@salesforce/label/c.Ridealong_Colleagues_Change_One';
import changeOther from '@salesforce/label/c.Ridealong_Colleagues_Change_Other';
import changedOne from '@salesforce/label/c.Ridealong_Colleagues_Changed_One';
import changedOther from '@salesforce/label/c.Ridealong_Colleagues_Changed_Other';
import days from '@salesforce/label/c.Ridealong_Colleagues_Days';
import empty from '@salesforce/label/c.Ridealong_Colleagues_Empty';
import emptyText from '@salesforce/label/c.Ridealong_Colleagues_EmptyText';
import functionLabel from '@salesforce/label/c.Ridealong_Colleagues_NewFunction';
import inFunction from '@salesforce/label/c.Ridealong_Colleagues_In';
import name from '@salesforce/label/c.Ridealong_Adder_Name';
import notChanged from '@salesforce/label/c.Ridealong_Colleagues_NotChanged';
import notLoaded from '@salesforce/label/c.Ridealong_Colleagues_NotLoaded';
import target from '@salesforce/label/c.Ridealong_Colleagues_NewTarget';
import targetHelp from '@salesforce/label/c.Ridealong_Colleagues_TargetHelp';
import targetWrong from '@salesforce/label/c.Ridealong_Adder_TargetWrong';
import title from '@salesforce/label/c.Ridealong_Colleagues_Title';
import titleCount from '@salesforce/label/c.Ridealong_Colleagues_TitleCount';

export const labels = {
  changedMeanwhile,
  changeNobody,
  changeOne,
  changeOther,
  changedOne,
  changedOther,
  days,
  empty,
  emptyText,
  function: functionLabel,
  inFunction,
  name,
  notChanged,
  notLoaded,
  target,
  targetHelp,
  targetWrong,
  title,
  titleCount
};
