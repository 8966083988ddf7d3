/** What was decided about a theme, and what customers may read of it. */
import type { Field } from 'c/ridealongShared';

/** For the selection of a theme. */
export const DECISION_FIELDS = `
        Decision__c @optional { value displayValue }
        Decision_Reason__c @optional { value }
        Interim_Answer__c @optional { value }`;

export interface DecisionFields {
  Decision__c?: Field<string>;
  Decision_Reason__c?: Field<string>;
  Interim_Answer__c?: Field<string>;
}
