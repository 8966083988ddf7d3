import { mutate } from 'c/ridealongShared';

const CHALLENGE = 'Customer_Challenge__c';

/** What was noted about telling the customer, as it was before: nothing, or what they were told of an earlier decision. */
export interface NotedBefore {
  id: string;
  on?: string;
  by?: string;
  note?: string;
  decision?: string;
  /** From before they were told: what somebody else notes until then stays. */
  version?: string;
}

/** Takes back that customers were told. */
export async function takeBackTold(noted: NotedBefore[], withDecision: boolean): Promise<void> {
  await mutate(
    noted.map(({ id, on = null, by = null, note = null, decision = null, version }, index) => ({
      name: `told${index}`,
      object: CHALLENGE,
      id,
      fields: {
        Told_Customer_On__c: on,
        Told_Customer_By__c: by,
        Told_Note__c: note,
        ...(version === undefined ? {} : { Based_On__c: version }),
        ...(withDecision ? { Told_Decision__c: decision } : {})
      }
    }))
  );
}
