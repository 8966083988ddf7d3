import { LightningElement, api, wire } from 'lwc';
import { getPicklistValues } from 'lightning/uiObjectInfoApi';
import type { PicklistEntry } from 'lightning/uiObjectInfoApi';
import DECISION from '@salesforce/schema/Challenge_Theme__c.Decision__c';
import title from '@salesforce/label/c.Ridealong_Decision_History_Title';
import { decisionLook } from 'c/ridealongChallenges';
import { MASTER_RECORD_TYPE, metaOf, shortDay } from 'c/ridealongShared';
import type { PastDecision } from 'c/ridealongThemes';

/** What was decided before, the newest first. Reads what the decisions are called once it is on the page. */
export default class DecisionHistoryList extends LightningElement {
  @api decisions: PastDecision[] = [];

  labels = { title };

  @wire(getPicklistValues, { recordTypeId: MASTER_RECORD_TYPE, fieldApiName: DECISION })
  picklist?: { data?: { values: PicklistEntry[] }; error?: unknown };

  get rows() {
    const names = new Map((this.picklist?.data?.values ?? []).map(({ value, label }) => [value, label]));
    return this.decisions.map(({ key, day, decision, by, reason }) => ({
      key,
      reason,
      // A value that the org has taken away since goes by its name
      label: names.get(decision) ?? decision,
      look: decisionLook(decision),
      meta: metaOf(shortDay(day), by)
    }));
  }
}
