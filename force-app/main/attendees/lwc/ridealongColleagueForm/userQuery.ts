/** Reads users who are no colleagues yet. */
import { gql } from 'lightning/graphql';
import { canCreate, nodes, value } from 'c/ridealongShared';
import type { Connection, Field, ObjectInfos } from 'c/ridealongShared';
import type { FittingUsers } from './whyNobody';

export interface Candidate {
  id: string;
  name: string;
  title?: string;
  department?: string;
}

/**
 * Variables: patterns such as `%ana%`, all of which have to fit, each anywhere: words come in any order, and are parts of names,
 * titles, departments or addresses. The platform's own users and those who left are no candidates. `Fitting` are the first of all whom the
 * words fit, so that an empty list says why: when nobody is left to add, each of them is there already, has left or is no person.
 */
export const USERS_QUERY = gql`
  query usersWhoAreNoColleagues(
    $first: String
    $second: String
    $third: String
    $fourth: String
    $firstMail: Email
    $secondMail: Email
    $thirdMail: Email
    $fourthMail: Email
  ) {
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
              { not: { Username: { like: "%@00d%" } } } # programs of the platform, named after the org's id
              { Id: { ninq: { Ridealong_Colleague__c: {}, ApiName: "User__c" } } }
              {
                or: [
                  { Name: { like: $first } }
                  { Title: { like: $first } }
                  { Department: { like: $first } }
                  { Email: { like: $firstMail } }
                  { Username: { like: $first } }
                ]
              }
              {
                or: [
                  { Name: { like: $second } }
                  { Title: { like: $second } }
                  { Department: { like: $second } }
                  { Email: { like: $secondMail } }
                  { Username: { like: $second } }
                ]
              }
              {
                or: [
                  { Name: { like: $third } }
                  { Title: { like: $third } }
                  { Department: { like: $third } }
                  { Email: { like: $thirdMail } }
                  { Username: { like: $third } }
                ]
              }
              {
                or: [
                  { Name: { like: $fourth } }
                  { Title: { like: $fourth } }
                  { Department: { like: $fourth } }
                  { Email: { like: $fourthMail } }
                  { Username: { like: $fourth } }
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
        Fitting: User(
          first: 4
          where: {
            and: [
              {
                or: [
                  { Name: { like: $first } }
                  { Title: { like: $first } }
                  { Department: { like: $first } }
                  { Email: { like: $firstMail } }
                  { Username: { like: $first } }
                ]
              }
              {
                or: [
                  { Name: { like: $second } }
                  { Title: { like: $second } }
                  { Department: { like: $second } }
                  { Email: { like: $secondMail } }
                  { Username: { like: $second } }
                ]
              }
              {
                or: [
                  { Name: { like: $third } }
                  { Title: { like: $third } }
                  { Department: { like: $third } }
                  { Email: { like: $thirdMail } }
                  { Username: { like: $third } }
                ]
              }
              {
                or: [
                  { Name: { like: $fourth } }
                  { Title: { like: $fourth } }
                  { Department: { like: $fourth } }
                  { Email: { like: $fourthMail } }
                  { Username: { like: $fourth } }
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
              IsActive @optional {
                value
              }
              UserType @optional {
                value
              }
              Username @optional {
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
      Fitting?: FittingUsers | null;
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

/** Addresses are of a type of their own: the same patterns once more. */
export interface Patterns {
  first: string;
  second: string;
  third: string;
  fourth: string;
  firstMail: string;
  secondMail: string;
  thirdMail: string;
  fourthMail: string;
}

/** A search text as patterns, one a word: `%` and `_` of the text stand for themselves. Further words go with the fourth. */
export function patternsOf(search: string): Patterns {
  const words = search.trim().replace(/,/g, ' ').split(/\s+/);
  const [one = '', two = '', three = '', ...others] = words;
  const [first = '', second = '', third = '', fourth = ''] = [one, two, three, others.join(' ')].map(
    patternOf
  );
  const mails = { firstMail: first, secondMail: second, thirdMail: third, fourthMail: fourth };
  return { first, second, third, fourth, ...mails };
}

export function patternOf(word: string): string {
  return `%${word.trim().replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}
