/**
 * What the calendar says, as meetings rather than as rows: one meeting for one Event that people really hold, with
 * the users invited to it.
 *
 * Event rows that are not meetings (Object Reference, Event): the child rows that each invited user gets
 * (`IsChild`), and the row that only holds the pattern of a series (`IsRecurrence` in Classic, `GroupEventType` 3 in
 * Lightning Experience). EventRelation always hangs on the parent row.
 */
import { NOBODY_INVITABLE } from './functionAddresses.ts';
import type { FunctionAddress, Invitable } from './functionAddresses.ts';
import type { EventRelationRow, EventRow } from './rows.ts';

export type Response = 'New' | 'Accepted' | 'Declined';

/** A user's place on a meeting: invited, or the organiser. */
export interface Invitation {
  userId: string;
  response: Response;
  invitedAt: string;
  respondedAt: string;
  /** When they said so, where the calendar knows it. */
  answeredAt: string | null;
  isOrganiser?: boolean;
}

export interface CalendarMeeting {
  event: EventRow;
  /** Related to an account, deal, contact or lead, or one of them is invited: an internal meeting is not ours. */
  withCustomer: boolean;
  invitations: ReadonlyMap<string, Invitation>;
  /** In the order of the setting; who has declined for the function is not among them. */
  functionsInvited: readonly FunctionAddress[];
}

export interface Calendar {
  live: ReadonlyMap<string, CalendarMeeting>;
  /** Rows that are no meeting, and private entries: somebody may have mirrored one all the same. */
  others: ReadonlyMap<string, EventRow>;
  /** Events in the recycle bin. */
  deleted: ReadonlySet<string>;
}

const SERIES_PATTERN = '3';
const CUSTOMER_PREFIXES = new Set(['001', '003', '006', '00Q']);

export const isUser = (id: string): boolean => id.startsWith('005');
export const isOpportunity = (id: string | null): id is string => id !== null && id.startsWith('006');
const isCustomer = (id: string | null): boolean => id !== null && CUSTOMER_PREFIXES.has(id.slice(0, 3));

export function isMeeting(event: EventRow): boolean {
  return !event.IsChild && event.IsRecurrence !== true && event.GroupEventType !== SERIES_PATTERN;
}

/** @param invitable contacts, leads and calendars that stand for a function: they are no customers */
export function readCalendar(
  events: readonly EventRow[],
  relations: readonly EventRelationRow[],
  invitable: Invitable = NOBODY_INVITABLE
): Calendar {
  const live = new Map<string, EventRow>();
  const others = new Map<string, EventRow>();
  const deleted = new Set<string>();
  for (const event of latestById(events)) {
    if (event.IsDeleted) {
      deleted.add(event.Id);
    } else if (isMeeting(event) && !event.IsPrivate) {
      live.set(event.Id, event);
    } else {
      others.set(event.Id, event);
    }
  }

  const relationsOf = Map.groupBy(
    latestById(relations).filter((relation) => !relation.IsDeleted && relation.IsInvitee !== false),
    (relation) => relation.EventId
  );

  return {
    deleted,
    others,
    live: new Map(
      [...live].map(([id, event]) => {
        const invited = relationsOf.get(id) ?? [];
        return [
          id,
          {
            event,
            withCustomer: isWithCustomer(event, invited, invitable),
            invitations: invitationsOf(event, invited),
            functionsInvited: functionsIn(invited, invitable)
          }
        ];
      })
    )
  };
}

function isWithCustomer(
  { AccountId, WhatId, WhoId }: EventRow,
  invited: readonly EventRelationRow[],
  invitable: Invitable
): boolean {
  const isOne = (id: string | null): boolean => isCustomer(id) && !invitable.has(id ?? '');
  // The account of an event is that of what it is about, or else that of whom it is with.
  const account = isCustomer(WhatId) || WhoId === null || !invitable.has(WhoId) ? AccountId : null;
  return [account, WhatId, WhoId].some(isOne) || invited.some(({ RelationId }) => isOne(RelationId));
}

function functionsIn(invited: readonly EventRelationRow[], invitable: Invitable): FunctionAddress[] {
  if (invitable.size === 0) {
    return [];
  }
  const asked = new Set(
    invited
      .filter(({ Status }) => Status !== 'Declined')
      .map(({ RelationId }) => invitable.get(RelationId)?.address)
  );
  const all = new Map([...invitable.values()].map((one) => [one.address, one]));
  return [...all.values()].filter(({ address }) => asked.has(address));
}

function invitationsOf(event: EventRow, invited: readonly EventRelationRow[]): Map<string, Invitation> {
  const invitations = new Map<string, Invitation>();
  const users = invited.filter((relation) => isUser(relation.RelationId)).sort(byStamp);
  for (const relation of users) {
    // The same person can hang on an event twice; the newest row speaks.
    invitations.set(relation.RelationId, {
      userId: relation.RelationId,
      response: responseOf(relation.Status),
      invitedAt: relation.CreatedDate,
      respondedAt: relation.RespondedDate ?? relation.SystemModstamp,
      answeredAt: relation.RespondedDate
    });
  }
  if (isUser(event.OwnerId) && !invitations.has(event.OwnerId)) {
    // The organiser has no EventRelation, and anyone who calls a meeting means to be there.
    invitations.set(event.OwnerId, {
      userId: event.OwnerId,
      response: 'Accepted',
      invitedAt: event.CreatedDate,
      respondedAt: event.CreatedDate,
      answeredAt: null,
      isOrganiser: true
    });
  }
  return invitations;
}

function responseOf(status: string | null): Response {
  return status === 'Accepted' || status === 'Declined' ? status : 'New';
}

/** A row that changed while it was read can come twice: the newer version counts, whatever the order. */
function latestById<T extends { Id: string; SystemModstamp: string }>(rows: readonly T[]): T[] {
  const latest = new Map<string, T>();
  for (const row of rows) {
    const known = latest.get(row.Id);
    if (known === undefined || known.SystemModstamp < row.SystemModstamp) {
      latest.set(row.Id, row);
    }
  }
  return [...latest.values()];
}

function byStamp(a: EventRelationRow, b: EventRelationRow): number {
  return compareText(a.SystemModstamp, b.SystemModstamp) || compareText(a.Id, b.Id);
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
