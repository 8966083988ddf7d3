/** Reads what the user has chosen. Admins may read everybody's row: only the user's own counts here. */
import { gql } from 'lightning/graphql';
import { nodes, value } from 'c/ridealongShared';
import type { Connection, Field } from 'c/ridealongShared';

export const PREFERENCE = gql`
  query preference($user: ID) {
    uiapi {
      query {
        Ridealong_Preference__c(first: 1, where: { OwnerId: { eq: $user } }) {
          edges {
            node {
              Id
              Weekly_Digest__c @optional {
                value
              }
            }
          }
        }
      }
    }
  }
`;

interface PreferenceNode {
  Id: string;
  Weekly_Digest__c?: Field<boolean>;
}

export interface PreferenceAnswer {
  uiapi: { query: { Ridealong_Preference__c: Connection<PreferenceNode> } };
}

/** Without a row nothing was chosen, and nothing is sent. */
export interface Preference {
  id?: string;
  wantsDigest: boolean;
}

export function preferenceOf(answer: PreferenceAnswer | undefined): Preference {
  const [row] = nodes(answer?.uiapi.query.Ridealong_Preference__c);
  return { id: row?.Id, wantsDigest: value(row?.Weekly_Digest__c) === true };
}
