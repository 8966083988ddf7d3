/** The deal a challenge was heard for, and its customer. */
import type { Field } from 'c/ridealongShared';

/** For the selection of a challenge. Absent for readers who cannot see the deal. */
export const CHALLENGE_DEAL = `
        Opportunity__r @optional {
          Id
          Name @optional { value }
          Account @optional { Id Name @optional { value } }
        }`;

export interface ChallengeDealFields {
  Opportunity__r?: {
    Id: string;
    Name?: Field<string>;
    Account?: { Id: string; Name?: Field<string> } | null;
  } | null;
}
