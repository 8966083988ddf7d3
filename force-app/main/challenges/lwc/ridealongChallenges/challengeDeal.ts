/** The deal a challenge was heard for, what it is worth, whose it is, and its customer. */
import { CURRENCY_SELECTION } from 'c/ridealongShared';
import type { Field } from 'c/ridealongShared';

/** For the selection of a challenge. Absent for readers who cannot see the deal. */
export const CHALLENGE_DEAL = `
        Opportunity__r @optional {
          Id
          Name @optional { value }
          Amount @optional { value }
          ${CURRENCY_SELECTION}
          IsClosed @optional { value }
          Owner @optional { ... on User { Id Name @optional { value } IsActive @optional { value } } }
          Account @optional { Id Name @optional { value } }
        }`;

export interface ChallengeDealFields {
  Opportunity__r?: {
    Id: string;
    Name?: Field<string>;
    Amount?: Field<number>;
    CurrencyIsoCode?: Field<string>;
    IsClosed?: Field<boolean>;
    Owner?: { Id: string; Name?: Field<string>; IsActive?: Field<boolean> } | null;
    Account?: { Id: string; Name?: Field<string> } | null;
  } | null;
}
