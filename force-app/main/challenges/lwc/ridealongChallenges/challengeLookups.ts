/** Makes the form's choices of what was read: meetings, and the people who may have said it. Pure. */
import { ATTENDANCE, STATUS } from 'c/ridealongAttendees';
import { display, nodes, notShown, shortDay, value } from 'c/ridealongShared';
import type { OwnAttendance } from 'c/ridealongNothingNewButton';
import { LOOKUPS } from './lookupQuery';
import type { LookupData } from './lookupQuery';

export { LOOKUPS };
export type { LookupData };

export interface Choice {
  label: string;
  value: string;
}

export interface Meeting extends Choice {
  isHeld: boolean;
  /** The row of the person who fills in the form, when they were to come along. */
  attendee?: OwnAttendance;
}

export interface Lookups {
  isClosed: boolean;
  accountId?: string;
  meetings: Meeting[];
  /** Contact roles of the deal first, then the other contacts of its account. */
  people: Choice[];
  /** How many more there are: people, who are searched for, and meetings, the oldest. */
  peopleNotShown: number;
  meetingsNotShown: number;
  canAddContact: boolean;
  /** Fields of a challenge that this person may fill in; undefined until it is known, and then nothing else is offered. */
  writable?: string[];
  /** False when the deal cannot be read: then nothing can be logged on it. */
  isReadable: boolean;
}

/** Before anything was read: the form works without. */
export const NO_LOOKUPS: Lookups = {
  isClosed: false,
  meetings: [],
  people: [],
  peopleNotShown: 0,
  meetingsNotShown: 0,
  canAddContact: false,
  isReadable: false
};

export function lookupsOf({ uiapi }: LookupData): Lookups {
  const { Opportunity, Customer_Meeting__c, OpportunityContactRole, Contact } = uiapi.query;
  const [deal] = nodes(Opportunity);
  const people = new Map<string, string>();
  for (const role of nodes(OpportunityContactRole)) {
    const id = value(role.ContactId);
    const name = value(role.Contact?.Name);
    // A person can have several roles on a deal; the first one names them.
    if (id && name && !people.has(id)) {
      people.set(id, named(name, display(role.Role)));
    }
  }
  for (const contact of nodes(Contact)) {
    const name = value(contact.Name);
    if (name && !people.has(contact.Id)) {
      people.set(contact.Id, named(name, value(contact.Title) ?? ''));
    }
  }
  return {
    isReadable: deal !== undefined,
    isClosed: value(deal?.IsClosed) ?? false,
    accountId: value(deal?.AccountId),
    meetings: nodes(Customer_Meeting__c).map((meeting) => {
      const day = value(meeting.Meeting_Date__c);
      const subject = value(meeting.Name) ?? '';
      return {
        value: meeting.Id,
        label: day ? `${shortDay(day)}, ${subject}` : subject,
        isHeld: value(meeting.Status__c) === STATUS.held,
        attendee: nodes(meeting.Internal_Attendees__r).find(isExpected)
      };
    }),
    people: [...people].map(([id, label]) => ({ value: id, label })),
    peopleNotShown: notShown(uiapi.query, ['OpportunityContactRole', 'Contact']),
    meetingsNotShown: notShown(uiapi.query, ['Customer_Meeting__c']),
    canAddContact: uiapi.objectInfos?.some((info) => info?.ApiName === 'Contact' && info.createable) ?? false,
    writable: writableOf(uiapi.objectInfos)
  };
}

function writableOf(infos: LookupData['uiapi']['objectInfos']): string[] | undefined {
  const fields = infos?.find((info) => info?.ApiName === 'Customer_Challenge__c')?.fields;
  return fields?.flatMap((field) => (field?.createable ? [field.ApiName] : []));
}

/** The last meeting that took place: most probably where it was heard. */
export function lastHeld(meetings: Meeting[]): string | undefined {
  return meetings.find((meeting) => meeting.isHeld)?.value;
}

/** Somebody who was taken off the meeting, or said no, owes nothing. */
function isExpected({ Attendance__c }: OwnAttendance): boolean {
  const stayedAway: (string | undefined)[] = [ATTENDANCE.removed, ATTENDANCE.declined, ATTENDANCE.missed];
  return !stayedAway.includes(value(Attendance__c));
}

function named(name: string, what: string): string {
  return what ? `${name} · ${what}` : name;
}
