/** Reads what a leader acts on. Variables: `monday`, the start of this week in UTC. */
import { CURRENCY_SELECTION, display, nodes, value } from 'c/ridealongShared';
import { MEETING_START } from 'c/ridealongAttendees';
import type { MeetingStartFields } from 'c/ridealongAttendees';
import type { Connection, Field, PartedQuery } from 'c/ridealongShared';

export interface DueFunction {
  businessFunction: string;
  label: string;
  /** Without a customer meeting for longer than their clock allows, as in the report. */
  due: number;
  /** Those of them who have the next one in the calendar. */
  booked: number;
  /** Active colleagues of the function; undefined where the reader may not know, or the sync has not counted. */
  size?: number;
  /** Who has none booked. */
  names: string[];
}

export interface Theme {
  id: string;
  name: string;
  owner?: string;
  deals?: number;
  openPipeline?: number;
  currency?: string;
  answerState?: string;
}

export interface UnseenDeal {
  id: string;
  name: string;
  amount?: number;
  currency?: string;
  closeDate?: string;
  /** The next one in Ridealong. */
  meeting?: Meeting;
}

export interface Meeting {
  id: string;
  name: string;
  startsAt?: string;
  day?: string;
  isAllDay: boolean;
  isOpen: boolean;
}

export interface Leadership {
  functions: DueFunction[];
  /** People who are due, and how many of them were read. */
  due: { total: number; read: number };
  openMeetings: number;
  themes: Theme[];
  /** Open deals without a joint meeting, the biggest first, and how many there are. */
  unseen: UnseenDeal[];
  unseenTotal: number;
  /** What was asked this week already: see `askKey`. */
  asked: string[];
}

export const KIND = { seat: 'Seat', answer: 'Answer', openMeeting: 'Open Meeting' } as const;

export const LEADERSHIP: PartedQuery = {
  name: 'leadership',
  variables: { monday: 'DateTime' },
  parts: [
    `
        due: Ridealong_Colleague__c(
          first: 500
          where: { and: [{ Is_Active__c: { eq: true } }, { Current__c: { eq: 0 } }] }
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
              Visit_Due__c @optional {
                value
              }
              Function_Size__c @optional {
                value
              }
            }
          }
        }`,
    `
        open: Customer_Meeting__c(
          first: 1
          where: {
            and: [
              { Open_To_Colleagues__c: { eq: true } }
              { Status__c: { eq: "Planned" } }
              { Starts_At__c: { gte: { literal: TODAY } } } # for speed
            ]
          }
        ) {
          totalCount
        }`,
    `
        themes: Challenge_Theme__c(
          first: 5
          where: { and: [{ Merged_Into__c: { eq: null } }, { Opportunities__c: { gt: 0 } }] }
          orderBy: { Open_Pipeline__c: { order: DESC, nulls: LAST } }
        ) {
          edges {
            node {
              Id
              Name @optional {
                value
              }
              Owner @optional {
                ... on User {
                  Name {
                    value
                  }
                }
              }
              Opportunities__c @optional {
                value
              }
              Open_Pipeline__c @optional {
                value
              }
              ${CURRENCY_SELECTION}
              Answer_State__c @optional {
                value
              }
            }
          }
        }`,
    `
        unseen: Opportunity(
          first: 5
          where: { and: [{ IsClosed: { eq: false } }, { Ridealong_Joint_Meetings__c: { eq: 0 } }] }
          orderBy: { Amount: { order: DESC, nulls: LAST } }
        ) {
          totalCount
          edges {
            node {
              Id
              Name @optional {
                value
              }
              Amount @optional {
                value
              }
              ${CURRENCY_SELECTION}
              CloseDate @optional {
                value
              }
              Customer_Meetings__r(
                first: 1
                where: {
                  and: [{ Status__c: { eq: "Planned" } }, { Starts_At__c: { gte: { literal: TODAY } } }]
                }
                orderBy: { Starts_At__c: { order: ASC } }
              ) @optional {
                edges {
                  node {
                    Id
                    Name @optional {
                      value
                    }${MEETING_START}
                    Open_To_Colleagues__c @optional {
                      value
                    }
                  }
                }
              }
            }
          }
        }`,
    `
        asks: Ridealong_Ask__c(first: 200, where: { CreatedDate: { gte: { value: $monday } } }) {
          edges {
            node {
              Id
              Kind__c {
                value
              }
              Business_Function__c @optional {
                value
              }
              Challenge_Theme__c @optional {
                value
              }
              Customer_Meeting__c @optional {
                value
              }
            }
          }
        }`
  ]
};

interface ColleagueNode {
  Id: string;
  Name?: Field<string>;
  Business_Function__c?: Field<string>;
  Visit_Due__c?: Field<string>;
  Function_Size__c?: Field<number>;
}

interface ThemeNode {
  Id: string;
  Name?: Field<string>;
  Owner?: { Name?: Field<string> } | null;
  Opportunities__c?: Field<number>;
  Open_Pipeline__c?: Field<number>;
  CurrencyIsoCode?: Field<string>;
  Answer_State__c?: Field<string>;
}

interface DealNode {
  Id: string;
  Name?: Field<string>;
  Amount?: Field<number>;
  CurrencyIsoCode?: Field<string>;
  CloseDate?: Field<string>;
  Customer_Meetings__r?: Connection<MeetingNode> | null;
}

interface MeetingNode extends MeetingStartFields {
  Id: string;
  Name?: Field<string>;
  Open_To_Colleagues__c?: Field<boolean>;
}

interface AskNode {
  Kind__c?: Field<string>;
  Business_Function__c?: Field<string>;
  Challenge_Theme__c?: Field<string>;
  Customer_Meeting__c?: Field<string>;
}

export interface LeadershipAnswer {
  uiapi?: {
    query?: {
      due?: (Connection<ColleagueNode> & { totalCount?: number }) | null;
      open?: { totalCount?: number } | null;
      themes?: Connection<ThemeNode> | null;
      unseen?: (Connection<DealNode> & { totalCount?: number }) | null;
      asks?: Connection<AskNode> | null;
    } | null;
  } | null;
}

export function leadershipOf(data: LeadershipAnswer | undefined): Leadership {
  const { due, open, themes, unseen, asks } = data?.uiapi?.query ?? {};
  const colleagues = nodes(due);
  return {
    functions: functionsOf(colleagues),
    due: { total: due?.totalCount ?? colleagues.length, read: colleagues.length },
    openMeetings: open?.totalCount ?? 0,
    themes: nodes(themes).map(themeOf),
    unseen: nodes(unseen).map(dealOf),
    unseenTotal: unseen?.totalCount ?? 0,
    asked: nodes(asks).map((ask) =>
      askKey(
        value(ask.Kind__c) ?? '',
        value(ask.Challenge_Theme__c) ?? value(ask.Customer_Meeting__c) ?? value(ask.Business_Function__c)
      )
    )
  };
}

/** Where most people have no visit booked: a meeting is opened to them first. */
export function neediest(functions: readonly DueFunction[]): DueFunction | undefined {
  const [first] = [...functions].sort((one, other) => other.names.length - one.names.length);
  return first;
}

/** What is asked, and of which theme, meeting or function. */
export function askKey(kind: string, target: string | undefined): string {
  return `${kind} ${target ?? ''}`;
}

/** The function with most people who are due first; people without a function cannot be asked as one. */
function functionsOf(colleagues: readonly ColleagueNode[]): DueFunction[] {
  const found = new Map<string, DueFunction>();
  for (const node of colleagues) {
    const businessFunction = value(node.Business_Function__c);
    if (businessFunction !== undefined) {
      const known = found.get(businessFunction);
      const isBooked = value(node.Visit_Due__c) === 'Not Due';
      found.set(businessFunction, {
        businessFunction,
        label: display(node.Business_Function__c) || businessFunction,
        due: (known?.due ?? 0) + 1,
        booked: (known?.booked ?? 0) + Number(isBooked),
        size: value(node.Function_Size__c) ?? known?.size,
        names: [...(known?.names ?? []), ...(isBooked ? [] : [value(node.Name) ?? ''])]
      });
    }
  }
  return [...found.values()].sort(
    (one, other) => other.due - one.due || one.label.localeCompare(other.label)
  );
}

function themeOf(node: ThemeNode): Theme {
  return {
    id: node.Id,
    name: value(node.Name) ?? '',
    owner: value(node.Owner?.Name),
    deals: value(node.Opportunities__c),
    openPipeline: value(node.Open_Pipeline__c),
    currency: value(node.CurrencyIsoCode),
    answerState: value(node.Answer_State__c)
  };
}

function dealOf(node: DealNode): UnseenDeal {
  const [meeting] = nodes(node.Customer_Meetings__r);
  return {
    id: node.Id,
    name: value(node.Name) ?? '',
    amount: value(node.Amount),
    currency: value(node.CurrencyIsoCode),
    closeDate: value(node.CloseDate),
    meeting: meeting && meetingOf(meeting)
  };
}

function meetingOf(node: MeetingNode): Meeting {
  return {
    id: node.Id,
    name: value(node.Name) ?? '',
    startsAt: value(node.Starts_At__c),
    day: value(node.Meeting_Date__c),
    isAllDay: value(node.Is_All_Day__c) ?? false,
    isOpen: value(node.Open_To_Colleagues__c) ?? false
  };
}
