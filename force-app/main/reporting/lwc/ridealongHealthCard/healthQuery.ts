/** Reads what a page may know of how Ridealong is doing. Variables: `since`, seven days ago. */
import { nodes, value } from 'c/ridealongShared';
import type { Person } from 'c/ridealongAttendees';
import type { Connection, Field, PartedQuery } from 'c/ridealongShared';

export interface Run {
  status: string;
  startedAt?: string;
  dataAsOf?: string;
  message?: string;
  setAside: number;
}

export interface Health {
  /** Undefined: there was none yet. */
  run?: Run;
  problems: number;
  /** Of the newest problem. */
  failedFlow?: string;
  colleagues: number;
  /** Who they are: 2,000 of them at most. */
  people: Person[];
  /** Names of colleagues whose user has left, and of those without a function. */
  leavers: Names;
  withoutFunction: Names;
  withoutKey: number;
}

export interface Names {
  total: number;
  names: string[];
}

export const HEALTH: PartedQuery = {
  name: 'health',
  variables: { since: 'DateTime' },
  parts: [
    `
        runs: Ridealong_Sync_Run__c(first: 1, orderBy: { Started_At__c: { order: DESC, nulls: LAST } }) {
          edges {
            node {
              Id
              Run_Status__c @optional {
                value
              }
              Started_At__c @optional {
                value
              }
              Data_As_Of__c @optional {
                value
              }
              Message__c @optional {
                value
              }
              Rows_Quarantined__c @optional {
                value
              }
            }
          }
        }`,
    `
        problems: Ridealong_Problem__c(
          first: 1
          where: { CreatedDate: { gte: { value: $since } } }
          orderBy: { CreatedDate: { order: DESC } }
        ) {
          totalCount
          edges {
            node {
              Id
              Failed_Flow__c @optional {
                value
              }
            }
          }
        }`,
    `
        colleagues: Ridealong_Colleague__c(
          first: 2000
          where: { and: [{ Is_Active__c: { eq: true } }, { User__r: { IsActive: { eq: true } } }] }
          orderBy: { Name: { order: ASC } }
        ) {
          totalCount
          edges {
            node {
              Id
              Name @optional {
                value
              }
              User__c @optional {
                value
              }
            }
          }
        }`,
    `
        leavers: Ridealong_Colleague__c(
          first: 3
          where: { and: [{ Is_Active__c: { eq: true } }, { User__r: { IsActive: { eq: false } } }] }
          orderBy: { Name: { order: ASC } }
        ) {
          totalCount
          edges {
            node {
              Id
              Name @optional {
                value
              }
            }
          }
        }`,
    `
        withoutFunction: Ridealong_Colleague__c(
          first: 3
          where: { and: [{ Is_Active__c: { eq: true } }, { Business_Function__c: { eq: null } }] }
          orderBy: { Name: { order: ASC } }
        ) {
          totalCount
          edges {
            node {
              Id
              Name @optional {
                value
              }
            }
          }
        }`,
    `
        attendees: Internal_Attendee__c(first: 1, where: { Attendee_Key__c: { eq: null } }) {
          totalCount
        }
        keyless: Ridealong_Colleague__c(first: 1, where: { Colleague_Key__c: { eq: null } }) {
          totalCount
        }
        meetings: Customer_Meeting__c(first: 1, where: { Event_Id__c: { eq: null } }) {
          totalCount
        }`
  ]
};

interface RunNode {
  Run_Status__c?: Field<string>;
  Started_At__c?: Field<string>;
  Data_As_Of__c?: Field<string>;
  Message__c?: Field<string>;
  Rows_Quarantined__c?: Field<number>;
}

type Counted<Node> = (Connection<Node> & { totalCount?: number }) | null;

export interface HealthAnswer {
  uiapi?: {
    query?: {
      runs?: Connection<RunNode> | null;
      problems?: Counted<{ Failed_Flow__c?: Field<string> }>;
      colleagues?: Counted<{ Name?: Field<string>; User__c?: Field<string> }>;
      leavers?: Counted<{ Name?: Field<string> }>;
      withoutFunction?: Counted<{ Name?: Field<string> }>;
      attendees?: { totalCount?: number } | null;
      keyless?: { totalCount?: number } | null;
      meetings?: { totalCount?: number } | null;
    } | null;
  } | null;
}

export function healthOf(data: HealthAnswer | undefined): Health {
  const query = data?.uiapi?.query ?? {};
  const [run] = nodes(query.runs);
  const [problem] = nodes(query.problems);
  return {
    run: run && runOf(run),
    problems: query.problems?.totalCount ?? 0,
    failedFlow: value(problem?.Failed_Flow__c),
    colleagues: query.colleagues?.totalCount ?? 0,
    people: peopleOf(query.colleagues),
    leavers: namesOf(query.leavers),
    withoutFunction: namesOf(query.withoutFunction),
    withoutKey: [query.attendees, query.keyless, query.meetings].reduce(
      (sum, counted) => sum + (counted?.totalCount ?? 0),
      0
    )
  };
}

function runOf(node: RunNode): Run {
  return {
    status: value(node.Run_Status__c) ?? '',
    startedAt: value(node.Started_At__c),
    dataAsOf: value(node.Data_As_Of__c),
    message: value(node.Message__c),
    setAside: value(node.Rows_Quarantined__c) ?? 0
  };
}

function peopleOf(found: Counted<{ Name?: Field<string>; User__c?: Field<string> }> | undefined): Person[] {
  return nodes(found).flatMap(({ Name, User__c }) => {
    const id = value(User__c);
    return id === undefined ? [] : [{ id, name: value(Name) ?? '' }];
  });
}

function namesOf(found: Counted<{ Name?: Field<string> }> | undefined): Names {
  return { total: found?.totalCount ?? 0, names: nodes(found).map(({ Name }) => value(Name) ?? '') };
}
