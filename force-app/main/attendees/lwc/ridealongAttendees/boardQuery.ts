/** Reads the meetings that are open to colleagues, the reader's own part in them, and who asked the reader. */
import { display, nodes, value } from 'c/ridealongShared';
import type { Connection, Field, Meta, PartedQuery } from 'c/ridealongShared';
import { ATTENDANCE } from './attendance';
import { dealFacts, dealSelection } from './dealText';
import type { DealExtra, DealNode } from './dealText';
import { MEETING_PARTIES, MEETING_START, MEETING_TIME } from './meetingSelection';
import type { MeetingPartiesFields, MeetingStartFields, MeetingTimeFields } from './meetingSelection';
import { otherDayOf } from './otherDay';

export interface OpenMeeting {
  id: string;
  name: string;
  startsAt?: string;
  endsAt?: string;
  day?: string;
  isAllDay: boolean;
  ownerId: string;
  ownerName?: string;
  accountName?: string;
  region?: string;
  /** On site, by video or by phone. */
  channel?: string;
  /** Worth, stage, time left and what stands in the way of the deal, for who can see it. */
  deal: Meta[];
  openTo?: string;
  openToLabel?: string;
  tagged: number;
  /** The reader's own row, as far as there is one. */
  ownRowId?: string;
  ownAttendance?: string;
  /** The day that the reader said yes to, where it is another than that of the meeting now. */
  ownAcceptedFor?: string;
}

export interface Request {
  id: string;
  name: string;
  businessFunction?: string;
  meetingId: string;
  meetingName: string;
  startsAt?: string;
  day?: string;
  isAllDay: boolean;
  /** The version that an answer starts from. */
  version?: string;
}

/** Variables: `me`. What is over is not on the board; neither is what the reader may not see. */
export const board = (dealFields = ''): PartedQuery => ({
  name: 'rideAlongBoard',
  variables: { me: 'ID' },
  core: [
    `
        meetings: Customer_Meeting__c(
          first: 500
          where: {
            and: [
              { Open_To_Colleagues__c: { eq: true } }
              { Status__c: { eq: "Planned" } }
              { Ends_At__c: { gte: { literal: TODAY } } } # for speed
            ]
          }
          orderBy: { Starts_At__c: { order: ASC } }
        ) {
          totalCount
          edges {
            node {
              Id
              Name @optional {
                value
              }
              OwnerId @optional {
                value
              }${MEETING_TIME}${MEETING_PARTIES}${dealSelection(dealFields)}
              Channel__c @optional {
                value
                displayValue
              }
              Region__c @optional {
                value
              }
              Open_To_Function__c @optional {
                value
                displayValue
              }
              Colleagues_Tagged__c @optional {
                value
              }
              Internal_Attendees__r(first: 1, where: { Attendee__c: { eq: $me } }) {
                edges {
                  node {
                    Id
                    Attendance__c @optional {
                      value
                    }
                    Accepted_For__c @optional {
                      value
                    }
                  }
                }
              }
            }
          }
        }`
  ],
  parts: [
    `
        own: Ridealong_Colleague__c(first: 1, where: { User__c: { eq: $me } }) {
          edges {
            node {
              Business_Function__c @optional {
                value
                displayValue
              }
            }
          }
        }`,
    `
        requests: Internal_Attendee__c(
          first: 100
          where: {
            and: [
              { Attendance__c: { eq: "Requested" } }
              { Customer_Meeting__r: { OwnerId: { eq: $me } } }
              { Customer_Meeting__r: { Status__c: { eq: "Planned" } } }
            ]
          }
          orderBy: { CreatedDate: { order: ASC } }
        ) {
          totalCount
          edges {
            node {
              Id
              LastModifiedDate @optional {
                value
              }
              Attendee__r @optional {
                Name {
                  value
                }
              }
              Business_Function__c @optional {
                value
                displayValue
              }
              Customer_Meeting__c {
                value
              }
              Customer_Meeting__r {
                Name @optional {
                  value
                }
                Account__r @optional {
                  Name @optional {
                    value
                  }
                }${MEETING_START}
              }
            }
          }
        }`
  ]
});

interface OwnNode {
  Id: string;
  Attendance__c?: Field<string>;
  Accepted_For__c?: Field<string>;
}

interface MeetingNode extends MeetingTimeFields, MeetingPartiesFields {
  Id: string;
  Name?: Field<string>;
  OwnerId?: Field<string>;
  Region__c?: Field<string>;
  Channel__c?: Field<string>;
  Opportunity__r?: DealNode | null;
  Open_To_Function__c?: Field<string>;
  Colleagues_Tagged__c?: Field<number>;
  Internal_Attendees__r?: Connection<OwnNode> | null;
}

interface RequestNode {
  Id: string;
  LastModifiedDate?: Field<string>;
  Attendee__r?: { Name?: Field<string> } | null;
  Business_Function__c?: Field<string>;
  Customer_Meeting__c?: Field<string>;
  Customer_Meeting__r?:
    | (MeetingStartFields & { Name?: Field<string>; Account__r?: { Name?: Field<string> } | null })
    | null;
}

export interface BoardAnswer {
  uiapi?: {
    query?: {
      meetings?: Connection<MeetingNode> | null;
      requests?: Connection<RequestNode> | null;
      own?: Connection<{ Business_Function__c?: Field<string> }> | null;
    } | null;
  } | null;
}

/** The reader's own function: value and label; undefined for who is no colleague. */
export function readOwnFunction(data: BoardAnswer | undefined): { value: string; label: string } | undefined {
  const [own] = nodes(data?.uiapi?.query?.own);
  const found = value(own?.Business_Function__c);
  return found === undefined ? undefined : { value: found, label: display(own?.Business_Function__c) };
}

export function readOpenMeetings(data: BoardAnswer | undefined, extra?: DealExtra): OpenMeeting[] {
  return nodes(data?.uiapi?.query?.meetings).map((node) => {
    const [own] = nodes(node.Internal_Attendees__r);
    const attendance = value(own?.Attendance__c);
    return {
      id: node.Id,
      name: value(node.Name) ?? '',
      startsAt: value(node.Starts_At__c),
      endsAt: value(node.Ends_At__c),
      day: value(node.Meeting_Date__c),
      isAllDay: value(node.Is_All_Day__c) ?? false,
      ownerId: value(node.OwnerId) ?? '',
      ownerName: value(node.Owner?.Name),
      accountName: value(node.Account__r?.Name),
      region: value(node.Region__c),
      channel: display(node.Channel__c) || undefined,
      deal: dealFacts(node.Opportunity__r, extra),
      openTo: value(node.Open_To_Function__c),
      openToLabel: display(node.Open_To_Function__c) || undefined,
      tagged: value(node.Colleagues_Tagged__c) ?? 0,
      ownRowId: own?.Id,
      ownAttendance: attendance === ATTENDANCE.removed ? undefined : attendance,
      ownAcceptedFor: otherDayOf({
        attendance,
        acceptedFor: value(own?.Accepted_For__c),
        day: value(node.Meeting_Date__c)
      })
    };
  });
}

export function readRequests(data: BoardAnswer | undefined): Request[] {
  return nodes(data?.uiapi?.query?.requests).map((node) => ({
    id: node.Id,
    version: value(node.LastModifiedDate),
    name: value(node.Attendee__r?.Name) ?? '',
    businessFunction: display(node.Business_Function__c) || undefined,
    meetingId: value(node.Customer_Meeting__c) ?? '',
    // While it is open its name tells no customer; the person who answers knows which one it is
    meetingName: [node.Customer_Meeting__r?.Name, node.Customer_Meeting__r?.Account__r?.Name]
      .map((field) => value(field))
      .filter(Boolean)
      .join(', '),
    startsAt: value(node.Customer_Meeting__r?.Starts_At__c),
    day: value(node.Customer_Meeting__r?.Meeting_Date__c),
    isAllDay: value(node.Customer_Meeting__r?.Is_All_Day__c) ?? false
  }));
}
