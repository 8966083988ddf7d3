import { gql } from 'lightning/graphql';
import type { OwnAttendance } from 'c/ridealongNothingNewButton';
import type { Connection, Field } from 'c/ridealongShared';

/** Everything the form offers to choose from, in one request. The form does not wait for it. */
export const LOOKUPS = gql`
  query ChallengeFormLookups($deal: ID, $me: ID) {
    uiapi {
      query {
        Opportunity(where: { Id: { eq: $deal } }, first: 1) {
          edges {
            node {
              Id
              AccountId @optional {
                value
              }
              IsClosed @optional {
                value
              }
            }
          }
        }
        Customer_Meeting__c(
          where: { Opportunity__c: { eq: $deal } }
          orderBy: { Starts_At__c: { order: DESC, nulls: LAST } }
          first: 100
        ) {
          totalCount
          edges {
            node {
              Id
              Name @optional {
                value
              }
              Meeting_Date__c @optional {
                value
              }
              Status__c @optional {
                value
              }
              Internal_Attendees__r(where: { Attendee__c: { eq: $me } }, first: 1) @optional {
                edges {
                  node {
                    Id
                    Attendance__c @optional {
                      value
                    }
                    Debriefed_At__c @optional {
                      value
                    }
                  }
                }
              }
            }
          }
        }
        OpportunityContactRole(where: { OpportunityId: { eq: $deal } }, first: 100) {
          totalCount
          edges {
            node {
              Id
              ContactId @optional {
                value
              }
              Role @optional {
                value
                displayValue
              }
              Contact @optional {
                Name @optional {
                  value
                }
              }
            }
          }
        }
        Contact(
          where: { AccountId: { inq: { Opportunity: { Id: { eq: $deal } }, ApiName: "AccountId" } } }
          orderBy: { Name: { order: ASC } }
          first: 500
        ) {
          totalCount
          edges {
            node {
              Id
              Name @optional {
                value
              }
              Title @optional {
                value
              }
            }
          }
        }
      }
      objectInfos(apiNames: ["Contact", "Customer_Challenge__c"]) {
        ApiName
        createable
        fields {
          ApiName
          createable
        }
      }
    }
  }
`;

interface Creatable {
  ApiName: string;
  createable: boolean;
}

export interface MeetingNode {
  Id: string;
  Name?: Field<string>;
  Meeting_Date__c?: Field<string>;
  Status__c?: Field<string>;
  Internal_Attendees__r?: Connection<OwnAttendance>;
}

export interface LookupData {
  uiapi: {
    query: {
      Opportunity?: Connection<{ Id: string; AccountId?: Field<string>; IsClosed?: Field<boolean> }>;
      Customer_Meeting__c?: Connection<MeetingNode>;
      OpportunityContactRole?: Connection<{
        Id: string;
        ContactId?: Field<string>;
        Role?: Field<string>;
        Contact?: { Name?: Field<string> } | null;
      }>;
      Contact?: Connection<{ Id: string; Name?: Field<string>; Title?: Field<string> }>;
    };
    objectInfos?: ((Creatable & { fields?: (Creatable | null)[] | null }) | null)[];
  };
}
