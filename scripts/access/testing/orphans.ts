/** What may be nowhere in an org, whatever was deleted: pointers to nothing, access without a reason, wrong counts. */
import assert from 'node:assert/strict';
import type { Actor } from '../../e2e/challengesWorld.ts';

/** A lookup or master-detail field of the package. */
export interface Relation {
  object: string;
  field: string;
  target: string;
}

type Row = Record<string, unknown>;

const SHARED = 'SELECT OpportunityId, UserOrGroupId FROM OpportunityShare';
const ROWS = 'SELECT Id, Customer_Meeting__c, Attendee__c, Shared_Opportunity__c FROM Internal_Attendee__c';

/** Manual shares of deals that Ridealong did not give. */
export function sharedByHand(admin: Actor): Set<string> {
  return new Set(dealShares(admin));
}

/** Fails for the first thing that hangs in the air. */
export function assertNoOrphans(admin: Actor, relations: readonly Relation[], byHand: Set<string>): void {
  assert.deepEqual(
    {
      pointers: relations.flatMap((relation) => pointersToNothing(admin, relation)),
      deals: dealShares(admin).filter((share) => !byHand.has(share) && !visitsWithDeal(admin).has(share)),
      meetings: meetingShares(admin).filter((share) => !visits(admin).has(share)),
      repeats: repeatsOfNothing(admin),
      counts: miscounted(admin),
      merges: mergedIntoNothing(admin),
      problems: admin.rows('SELECT Failed_Flow__c, Reason__c FROM Ridealong_Problem__c')
    },
    { pointers: [], deals: [], meetings: [], repeats: [], counts: [], merges: [], problems: [] }
  );
}

const idsOf = (admin: Actor, object: string): Set<unknown> =>
  new Set(admin.rows(`SELECT Id FROM ${object}`).map(({ Id }) => Id));

function pointersToNothing(admin: Actor, { object, field, target }: Relation): string[] {
  const there = idsOf(admin, target);
  return admin
    .rows(`SELECT Id, ${field} FROM ${object} WHERE ${field} != NULL`)
    .filter((row) => !there.has(row[field]))
    .map(({ Id }) => `${object}.${field} of ${String(Id)}`);
}

/** The platform deletes the calendar entries of a deal with it, and runs no flow for them: the sync finds these meetings. */
export function openMeetingsWithoutEvent(admin: Actor): unknown[] {
  const events = idsOf(admin, 'Event');
  return admin
    .rows('SELECT Id, Event_Id__c FROM Customer_Meeting__c WHERE Is_Cancelled__c = FALSE')
    .filter(({ Event_Id__c }) => !events.has(Event_Id__c));
}

const pair = (one: unknown, other: unknown): string => `${String(one)} ${String(other)}`;

const dealShares = (admin: Actor): string[] =>
  admin
    .rows(`${SHARED} WHERE RowCause = 'Manual'`)
    .map(({ OpportunityId, UserOrGroupId }) => pair(OpportunityId, UserOrGroupId));

const meetingShares = (admin: Actor): string[] =>
  admin
    .rows("SELECT ParentId, UserOrGroupId FROM Customer_Meeting__Share WHERE RowCause = 'Manual'")
    .map(({ ParentId, UserOrGroupId }) => pair(ParentId, UserOrGroupId));

const visitsBy = (admin: Actor, keyOf: (row: Row) => string): Set<string> =>
  new Set(admin.rows(ROWS).map(keyOf));
const visits = (admin: Actor): Set<string> =>
  visitsBy(admin, (row) => pair(row['Customer_Meeting__c'], row['Attendee__c']));
const visitsWithDeal = (admin: Actor): Set<string> =>
  visitsBy(admin, (row) => pair(row['Shared_Opportunity__c'], row['Attendee__c']));

const repeatsOfNothing = (admin: Actor): unknown[] =>
  admin
    .rows('SELECT Id, Is_Repeat__c, Same_As__c FROM Customer_Challenge__c')
    .filter(({ Is_Repeat__c, Same_As__c }) => Is_Repeat__c !== (Same_As__c !== null));

function miscounted(admin: Actor): unknown[] {
  const counts = new Map<unknown, number>();
  const heard = admin.rows('SELECT Opportunity__c FROM Customer_Challenge__c WHERE Is_Repeat__c = FALSE');
  for (const { Opportunity__c } of heard) {
    counts.set(Opportunity__c, (counts.get(Opportunity__c) ?? 0) + 1);
  }
  return admin
    .rows('SELECT Id, Ridealong_Challenges__c FROM Opportunity')
    .filter(({ Id, Ridealong_Challenges__c }) => (Ridealong_Challenges__c ?? 0) !== (counts.get(Id) ?? 0));
}

const mergedIntoNothing = (admin: Actor): unknown[] =>
  admin
    .rows('SELECT Id, Merged_Into__c, Merged_On__c, Merged_By__c, Answering_Theme__c FROM Challenge_Theme__c')
    .filter(({ Merged_Into__c }) => Merged_Into__c === null)
    .filter((row) =>
      ['Merged_On__c', 'Merged_By__c', 'Answering_Theme__c'].some((field) => row[field] !== null)
    );

/** By theme, what the sync counted and what there is to count. */
export function themeCounts(admin: Actor): {
  counted: Record<string, unknown>;
  right: Record<string, unknown>;
} {
  const deals = new Map<unknown, Set<unknown>>();
  for (const { Theme__c, Opportunity__c } of admin.rows(
    'SELECT Theme__c, Opportunity__c FROM Customer_Challenge__c WHERE Theme__c != NULL'
  )) {
    deals.set(Theme__c, (deals.get(Theme__c) ?? new Set()).add(Opportunity__c));
  }
  const themes = admin.rows('SELECT Id, Opportunities__c FROM Challenge_Theme__c');
  return {
    counted: Object.fromEntries(themes.map((row) => [String(row['Id']), row['Opportunities__c'] ?? 0])),
    right: Object.fromEntries(themes.map(({ Id }) => [String(Id), deals.get(Id)?.size ?? 0]))
  };
}
