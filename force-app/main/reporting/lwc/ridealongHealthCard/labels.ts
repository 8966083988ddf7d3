import beyond from '@salesforce/label/c.Ridealong_Health_Beyond';
import colleagues from '@salesforce/label/c.Ridealong_Health_Colleagues';
import colleaguesActive from '@salesforce/label/c.Ridealong_Health_ColleaguesActive';
import colleaguesNone from '@salesforce/label/c.Ridealong_Health_ColleaguesNone';
import colleaguesTodo from '@salesforce/label/c.Ridealong_Health_ColleaguesTodo';
import functions from '@salesforce/label/c.Ridealong_Health_Functions';
import functionsSome from '@salesforce/label/c.Ridealong_Health_FunctionsSome';
import functionsTodo from '@salesforce/label/c.Ridealong_Health_FunctionsTodo';
import keys from '@salesforce/label/c.Ridealong_Health_Keys';
import keysSome from '@salesforce/label/c.Ridealong_Health_KeysSome';
import keysTodo from '@salesforce/label/c.Ridealong_Health_KeysTodo';
import leavers from '@salesforce/label/c.Ridealong_Health_Leavers';
import leaversSome from '@salesforce/label/c.Ridealong_Health_LeaversSome';
import leaversTodo from '@salesforce/label/c.Ridealong_Health_LeaversTodo';
import more from '@salesforce/label/c.Ridealong_Health_More';
import none from '@salesforce/label/c.Ridealong_Health_None';
import notLoaded from '@salesforce/label/c.Ridealong_Health_NotLoaded';
import problems from '@salesforce/label/c.Ridealong_Health_Problems';
import problemsSome from '@salesforce/label/c.Ridealong_Health_ProblemsSome';
import problemsTodo from '@salesforce/label/c.Ridealong_Health_ProblemsTodo';
import refused from '@salesforce/label/c.Ridealong_Health_Refused';
import refusedSome from '@salesforce/label/c.Ridealong_Health_RefusedSome';
import refusedTodo from '@salesforce/label/c.Ridealong_Health_RefusedTodo';
import sync from '@salesforce/label/c.Ridealong_Health_Sync';
import syncFailed from '@salesforce/label/c.Ridealong_Health_SyncFailed';
import syncFailedTodo from '@salesforce/label/c.Ridealong_Health_SyncFailedTodo';
import syncFine from '@salesforce/label/c.Ridealong_Health_SyncFine';
import syncNever from '@salesforce/label/c.Ridealong_Health_SyncNever';
import syncNeverTodo from '@salesforce/label/c.Ridealong_Health_SyncNeverTodo';
import syncOld from '@salesforce/label/c.Ridealong_Health_SyncOld';
import syncOldTodo from '@salesforce/label/c.Ridealong_Health_SyncOldTodo';
import title from '@salesforce/label/c.Ridealong_Health_Title';

export const labels = {
  beyond,
  colleagues,
  colleaguesActive,
  colleaguesNone,
  colleaguesTodo,
  functions,
  functionsSome,
  functionsTodo,
  keys,
  keysSome,
  keysTodo,
  leavers,
  leaversSome,
  leaversTodo,
  more,
  none,
  notLoaded,
  problems,
  problemsSome,
  problemsTodo,
  refused,
  refusedSome,
  refusedTodo,
  sync,
  syncFailed,
  syncFailedTodo,
  syncFine,
  syncNever,
  syncNeverTodo,
  syncOld,
  syncOldTodo,
  title
};
