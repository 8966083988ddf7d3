/** Reads users who are no colleagues yet. */
import { gql } from 'lightning/graphql';
import { canCreate, nodes, value } from 'c/ridealongShared';
import type { Connection, Field, ObjectInfos } from 'c/ridealongShared';

export interface Candidate {
  id: string;
  name: string;
  title?: string;
  department?: string;
}

/** Variables: `pattern`, such as `%ana%`. The platform's own users and those who left are no candidates. */
export const USERS_QUERY = gql`
  query usersWhoAreNoColleagues($pattern: String) {
    uiapi {
      objectInfos(apiNames: ["Ridealong_Colleague__c"]) {
        ApiName
        createable
      }
      query {
        User(
          first: 200
          where: {
            and: [
              { IsActive: { eq: true } }
              { UserType: { eq: "Standard" } }
              { Id: { ninq: { Ridealong_Colleague__c: {}, ApiName: "User__c" } } }
              {
                or: [
                  { Name: { like: $pattern } }
                  { Title: { like: $pattern } }
                  { Department: { like: $pattern } }
                ]
              }
            ]
          }
          orderBy: { Name: { order: ASC } }
        ) {
          edges {
            node {
              Id
              Name @optional {
                value
              }
              Title @optional {
                value
              }
              Department @optional {
                value
              }
            }
          }
          totalCount
        }
      }
    }
  }
`;

export interface UsersAnswer {
  uiapi?: {
    objectInfos?: ObjectInfos;
    query?: {
      User?: Connection<{
        Id: string;
        Name?: Field<string>;
        Title?: Field<string>;
        Department?: Field<string>;
      }> | null;
    } | null;
  } | null;
}

export function readCandidates(data: UsersAnswer | undefined): Candidate[] {
  return nodes(data?.uiapi?.query?.User).map((node) => ({
    id: node.Id,
    name: value(node.Name) ?? '',
    title: value(node.Title),
    department: value(node.Department)
  }));
}

/** Whether the reader may add colleagues at all; true while that is not known. */
export function mayAdd(data: UsersAnswer | undefined): boolean {
  const infos = data?.uiapi?.objectInfos;
  return !infos || canCreate(infos, 'Ridealong_Colleague__c');
}

/** How many users fit in all; the list shows the first of them. */
export function countCandidates(data: UsersAnswer | undefined): number {
  return data?.uiapi?.query?.User?.totalCount ?? 0;
}

/** A search text as a pattern: `%` and `_` of the text stand for themselves. */
export function patternOf(search: string): string {
  return `%${search.trim().replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}
