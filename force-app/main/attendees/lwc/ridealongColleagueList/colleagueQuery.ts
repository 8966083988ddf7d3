/** Reads who is a colleague, and whether the reader may change that. */
import { gql } from 'lightning/graphql';
import usual from '@salesforce/label/c.Ridealong_Colleagues_Usual';
import { ACCESS_FIELDS, canEdit, count, display, format, nodes, value } from 'c/ridealongShared';
import type { Connection, Field, ObjectInfos } from 'c/ridealongShared';

const COLLEAGUE = 'Ridealong_Colleague__c';

export const COLLEAGUES = gql`
  query colleaguesThatThereAre {
    uiapi {
      objectInfos(apiNames: ["${COLLEAGUE}"]) {${ACCESS_FIELDS}
      }
      query {
        Ridealong_Colleague__c(
          first: 2000
          where: { Is_Active__c: { eq: true } }
          orderBy: { Name: { order: ASC } }
        ) {
          totalCount
          edges {
            node {
              Id
              Name @optional {
                value
              }
              Business_Function__c @optional {
                value
                displayValue
              }
              Target_Days__c @optional {
                value
              }
              Clock_Target__c @optional {
                value
              }
            }
          }
        }
      }
    }
  }
`;

export interface ColleaguesAnswer {
  uiapi: {
    objectInfos?: ObjectInfos;
    query: {
      Ridealong_Colleague__c?: Connection<{
        Id: string;
        Name?: Field<string>;
        Business_Function__c?: Field<string>;
        Target_Days__c?: Field<number>;
        Clock_Target__c?: Field<number>;
      }>;
    };
  };
}

export interface ColleagueRow {
  id: string;
  name: string;
  businessFunction?: string;
  functionLabel: string;
  /** Empty: the usual number of days. */
  target?: number;
  /** The days that count, in words. */
  clock: string;
}

export function colleaguesOf({ uiapi }: ColleaguesAnswer): ColleagueRow[] {
  return nodes(uiapi.query.Ridealong_Colleague__c).map((node) => ({
    id: node.Id,
    name: value(node.Name) ?? '',
    businessFunction: value(node.Business_Function__c),
    functionLabel: display(node.Business_Function__c),
    target: value(node.Target_Days__c),
    clock: clockOf(value(node.Target_Days__c), value(node.Clock_Target__c))
  }));
}

/** "45", their own; "30, as usual", for who has none. */
function clockOf(own: number | undefined, inForce: number | undefined): string {
  if (own !== undefined) {
    return count(own);
  }
  return inForce === undefined ? '' : format(usual, count(inForce));
}

export const mayChange = ({ uiapi }: ColleaguesAnswer): boolean =>
  canEdit(uiapi.objectInfos, COLLEAGUE, 'Business_Function__c');
