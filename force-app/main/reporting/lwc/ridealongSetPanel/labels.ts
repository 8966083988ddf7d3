import given from '@salesforce/label/c.Ridealong_Adder_SetsGiven';
import giveOne from '@salesforce/label/c.Ridealong_Health_SetsGive_One';
import giveOther from '@salesforce/label/c.Ridealong_Health_SetsGive_Other';
import kept from '@salesforce/label/c.Ridealong_Health_SetsKept';
import more from '@salesforce/label/c.Ridealong_Health_More';
import refused from '@salesforce/label/c.Ridealong_Health_SetsRefused';
import sets from '@salesforce/label/c.Ridealong_Health_Sets';
import setsFine from '@salesforce/label/c.Ridealong_Health_SetsFine';
import setsMissing from '@salesforce/label/c.Ridealong_Health_SetsMissing';
import setsTodo from '@salesforce/label/c.Ridealong_Health_SetsTodo';
import setsUnknownTodo from '@salesforce/label/c.Ridealong_Health_SetsUnknownTodo';

export const labels = {
  given,
  giveOne,
  giveOther,
  kept,
  more,
  refused,
  sets,
  setsFine,
  setsMissing,
  setsTodo,
  setsUnknownTodo
};
