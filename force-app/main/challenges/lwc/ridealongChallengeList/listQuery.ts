import { gql } from 'lightning/graphql';
import { DECISION_FIELDS, HEARD_FIELDS } from 'c/ridealongChallenges';
import type { DecisionFields, HeardFields } from 'c/ridealongChallenges';
import { ACCESS_FIELDS } from 'c/ridealongShared';
import type { Connection, Field, ObjectInfos } from 'c/ridealongShared';

/** The challenges of a deal, newest first, with what became of them. */
export const CHALLENGES = gql`
  query ChallengesOfADeal($deal: ID) {
    uiapi {
      query {
        Opportunity(where: { Id: { eq: $deal } }, first: 1) {
          edges {
            node {
              Id
              AccountId @optional {
                value
              }
              Account @optional {
                Name @optional {
                  value
                }
              }
            }
          }
        }
        Customer_Challenge__c(
          where: { Opportunity__c: { eq: $deal } }
          orderBy: { CreatedDate: { order: DESC } }
          first: 500
        ) {
          totalCount
          edges {
            node {
              Id${HEARD_FIELDS}
              LastModifiedDate @optional {
                value
              }
              Told_Customer_By__c @optional {
                value
              }
              Told_Customer_By__r @optional {
                Name @optional {
                  value
                }
              }
              Told_Note__c @optional {
                value
              }
              Told_Decision__c @optional {
                value
              }
              Is_Repeat__c @optional {
                value
              }
              Same_As__c @optional {
                value
              }
              Said_By__r @optional {
                Id
                Name @optional {
                  value
                }
                FirstName @optional {
                  value
                }
                Email @optional {
                  value
                }
              }
              CreatedById @optional {
                value
              }
              CreatedBy @optional {
                Name @optional {
                  value
                }
              }
              Theme__r @optional {
                Id
                Name @optional {
                  value
                }${DECISION_FIELDS}
                What_Customer_May_Read__c @optional {
                  value
                }
              }
            }
          }
        }
      }
      objectInfos(apiNames: ["Customer_Challenge__c"]) {${ACCESS_FIELDS}
      }
    }
  }
`;

interface Named {
  Name?: Field<string>;
}

export interface ChallengeNode extends HeardFields {
  Id: string;
  LastModifiedDate?: Field<string>;
  Told_Customer_By__c?: Field<string>;
  Told_Customer_By__r?: Named | null;
  Told_Note__c?: Field<string>;
  Told_Decision__c?: Field<string>;
  Is_Repeat__c?: Field<boolean>;
  Same_As__c?: Field<string>;
  Said_By__r?: ({ Id: string; FirstName?: Field<string>; Email?: Field<string> } & Named) | null;
  CreatedById?: Field<string>;
  CreatedBy?: Named | null;
  Theme__r?:
    | (DecisionFields & { Id: string; Name?: Field<string>; What_Customer_May_Read__c?: Field<string> })
    | null;
}

export interface ChallengesData {
  uiapi: {
    query: {
      Opportunity?: Connection<{ Id: string; AccountId?: Field<string>; Account?: Named | null }>;
      Customer_Challenge__c?: Connection<ChallengeNode>;
    };
    objectInfos?: ObjectInfos;
  };
}
