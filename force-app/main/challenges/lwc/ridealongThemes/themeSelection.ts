import { gql } from 'lightning/graphql';
import { CHALLENGE_DEAL, DECISION_FIELDS, HEARD_FIELDS } from 'c/ridealongChallenges';
import type { ChallengeDealFields, DecisionFields, HeardFields } from 'c/ridealongChallenges';
import { ACCESS_FIELDS, CURRENCY_SELECTION } from 'c/ridealongShared';
import type { Connection, Field, ObjectInfos } from 'c/ridealongShared';

/** A theme and what was heard about it, newest first, in one request. */
export const THEME = gql`
  query ThemeWithEverythingHeard($theme: ID) {
    uiapi {
      query {
        Challenge_Theme__c(where: { Id: { eq: $theme } }, first: 1) {
          edges {
            node {
              Id
              Name @optional {
                value
              }
              OwnerId @optional {
                value
              }
              Owner @optional {
                ... on User {
                  Name @optional {
                    value
                  }
                }
              }
              Theme_Area__c @optional {
                value
                displayValue
              }${DECISION_FIELDS}
              Decided_On__c @optional {
                value
              }
              Decision_Log__c @optional {
                value
              }
              First_Answer_Due__c @optional {
                value
              }
              First_Answered_On__c @optional {
                value
              }
              What_Customer_May_Read__c @optional {
                value
              }
              Initiative__c @optional {
                value
              }
              Changed_At__c @optional {
                value
              }
              Changed_By__r @optional {
                Name @optional {
                  value
                }
              }
              Sales_Partner__c @optional {
                value
              }
              Sales_Partner__r @optional {
                Name @optional {
                  value
                }
              }
              Accounts__c @optional {
                value
              }
              Opportunities__c @optional {
                value
              }
              Open_Pipeline__c @optional {
                value
              }
              ${CURRENCY_SELECTION}
              Pipeline_Share__c @optional {
                value
              }
              Won_Amount__c @optional {
                value
              }
              Lost_Amount__c @optional {
                value
              }
              Answering_Theme__c @optional {
                value
              }
              Answering_Theme__r @optional {
                Name @optional {
                  value
                }
              }
              Split_From__c @optional {
                value
              }
              Split_From__r @optional {
                Name @optional {
                  value
                }
              }
              Merged_Themes__r(first: 100, orderBy: { Merged_On__c: { order: DESC } }) @optional {
                edges {
                  node {
                    Id
                    Name @optional {
                      value
                    }
                    OwnerId @optional {
                      value
                    }
                    Merged_On__c @optional {
                      value
                    }
                    Merged_By__r @optional {
                      Name @optional {
                        value
                      }
                    }
                  }
                }
              }
            }
          }
        }
        Customer_Challenge__c(
          where: { Theme__c: { eq: $theme } }
          orderBy: { CreatedDate: { order: DESC } }
          first: 2000
        ) {
          totalCount
          edges {
            node {
              Id${HEARD_FIELDS}
              Filed_Under__c @optional {
                value
              }
              LastModifiedDate @optional {
                value
              }
              Said_By__r @optional {
                Name @optional {
                  value
                }
              }${CHALLENGE_DEAL}
            }
          }
        }
      }
      objectInfos(apiNames: ["Challenge_Theme__c", "Customer_Challenge__c"]) {${ACCESS_FIELDS}
      }
    }
  }
`;

interface Named {
  Name?: Field<string>;
}

export interface ThemeNode extends DecisionFields {
  Id: string;
  Name?: Field<string>;
  OwnerId?: Field<string>;
  Owner?: Named | null;
  Theme_Area__c?: Field<string>;
  Decided_On__c?: Field<string>;
  Decision_Log__c?: Field<string>;
  First_Answer_Due__c?: Field<string>;
  First_Answered_On__c?: Field<string>;
  What_Customer_May_Read__c?: Field<string>;
  Initiative__c?: Field<string>;
  Changed_At__c?: Field<string>;
  Changed_By__r?: Named | null;
  Sales_Partner__c?: Field<string>;
  Sales_Partner__r?: Named | null;
  Accounts__c?: Field<number>;
  Opportunities__c?: Field<number>;
  Open_Pipeline__c?: Field<number>;
  CurrencyIsoCode?: Field<string>;
  Pipeline_Share__c?: Field<number>;
  Won_Amount__c?: Field<number>;
  Lost_Amount__c?: Field<number>;
  Answering_Theme__c?: Field<string>;
  Answering_Theme__r?: Named | null;
  Split_From__c?: Field<string>;
  Split_From__r?: Named | null;
  Merged_Themes__r?: Connection<MergedNode>;
}

export interface MergedNode {
  Id: string;
  Name?: Field<string>;
  OwnerId?: Field<string>;
  Merged_On__c?: Field<string>;
  Merged_By__r?: Named | null;
}

export interface HeardNode extends HeardFields, ChallengeDealFields {
  Id: string;
  Filed_Under__c?: Field<string>;
  LastModifiedDate?: Field<string>;
  Said_By__r?: Named | null;
}

export interface ThemeData {
  uiapi: {
    query: { Challenge_Theme__c?: Connection<ThemeNode>; Customer_Challenge__c?: Connection<HeardNode> };
    objectInfos?: ObjectInfos;
  };
}
