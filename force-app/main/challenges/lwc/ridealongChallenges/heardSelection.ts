/** What every list of challenges shows of one: what was heard, by whom, at which meeting, and whether the customer knows. */
import type { Field } from 'c/ridealongShared';

/** For the selection of a challenge. */
export const HEARD_FIELDS = `
        Statement__c { value }
        CreatedDate { value }
        Severity__c @optional { value displayValue }
        Customer_Words__c @optional { value }
        Cost_To_Customer__c @optional { value }
        Workaround__c @optional { value }
        Suggested_Solution__c @optional { value }
        Customer_Not_Told__c @optional { value }
        Told_Customer_On__c @optional { value }
        Heard_By__r @optional { Name @optional { value } }
        Customer_Meeting__r @optional { Meeting_Date__c @optional { value } }`;

export interface HeardFields {
  Statement__c: Field<string>;
  CreatedDate?: Field<string>;
  Severity__c?: Field<string>;
  Customer_Words__c?: Field<string>;
  Cost_To_Customer__c?: Field<string>;
  Workaround__c?: Field<string>;
  Suggested_Solution__c?: Field<string>;
  Customer_Not_Told__c?: Field<boolean>;
  Told_Customer_On__c?: Field<string>;
  Heard_By__r?: { Name?: Field<string> } | null;
  Customer_Meeting__r?: { Meeting_Date__c?: Field<string> } | null;
}
