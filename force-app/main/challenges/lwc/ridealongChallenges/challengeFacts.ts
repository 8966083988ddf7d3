import { value } from 'c/ridealongShared';
import type { Field } from 'c/ridealongShared';

/** What else somebody wrote down about a challenge. */
export interface Facts {
  cost?: string;
  workaround?: string;
  solution?: string;
}

interface FactsNode {
  Cost_To_Customer__c?: Field<string>;
  Workaround__c?: Field<string>;
  Suggested_Solution__c?: Field<string>;
}

export function factsOf(node: FactsNode): Facts {
  return {
    cost: value(node.Cost_To_Customer__c),
    workaround: value(node.Workaround__c),
    solution: value(node.Suggested_Solution__c)
  };
}
