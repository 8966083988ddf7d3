/** The deal a challenge was heard for, what it is worth, whose it is, and its customer. */
import { DEAL_FIELDS } from 'c/ridealongAttendees';
import type { DealNode } from 'c/ridealongAttendees';
import type { Field } from 'c/ridealongShared';

/** For the selection of a challenge. Absent for readers who cannot see the deal. */
export const CHALLENGE_DEAL = `
        Opportunity__r @optional {
          Id
          Name @optional { value }${DEAL_FIELDS}
          Owner @optional { ... on User { Id Name @optional { value } IsActive @optional { value } } }
          Account @optional { Id Name @optional { value } }
        }`;

export interface ChallengeDealFields {
  Opportunity__r?:
    | (DealNode & {
        Id: string;
        Name?: Field<string>;
        Owner?: { Id: string; Name?: Field<string>; IsActive?: Field<boolean> } | null;
        Account?: { Id: string; Name?: Field<string> } | null;
      })
    | null;
}
