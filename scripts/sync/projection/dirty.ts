/**
 * The dirty closure: which buckets a changed row reaches. It is asked before a change is put into the projection and after,
 * so that what a row hung on and what it hangs on now are both worked out again.
 */
import type { ReadObject } from '../org/probe.ts';
import { isOpportunity, isUser } from '../plan/calendar.ts';
import { survivors } from '../figures/themeFigures.ts';
import type { ThemeRow } from '../plan/rows.ts';
import type { ProjectionStore, StoredRow } from './store.ts';

/** Ids of changed rows by object. */
export type ChangedIds = ReadonlyMap<ReadObject, ReadonlySet<string>>;
/** What says nothing to whom. */
export type Quiet = Record<'deals' | 'people', ChangedIds>;

/** People with the first day, as a number, on which something may have changed for them. */
export type PeopleSince = Map<string, number>;
/** Or with none: everything that was ever counted for them is counted again. */
export const ALL_TIME = 0;

export interface Reached {
  events: Set<string>;
  users: PeopleSince;
  deals: Set<string>;
  /** Themes that are decided by a change, with all that share a deal with them. */
  themes: Set<string>;
}

/** @param quiet those of them that say nothing to some figures */
export function markAround(store: ProjectionStore, changed: ChangedIds, quiet: Quiet = ALL_LOUD): void {
  markReached(store, reachedFrom(store, changed, quiet));
}

export function markReached(store: ProjectionStore, { events, users, deals, themes }: Reached): void {
  store.mark('event', events);
  for (const [since, some] of Map.groupBy(users.keys(), (user) => users.get(user) ?? ALL_TIME)) {
    store.mark('user', some, since);
  }
  store.mark('deal', deals);
  store.mark('theme', themes);
}

export function reach(people: PeopleSince, users: Iterable<string>, since = ALL_TIME): void {
  for (const user of users) {
    people.set(user, Math.min(since, people.get(user) ?? since));
  }
}

const ALL_LOUD: Quiet = { deals: new Map(), people: new Map() };

function reachedFrom(store: ProjectionStore, changed: ChangedIds, quiet: Quiet): Reached {
  const rowsOf = (object: ReadObject): StoredRow[] => store.rows(object, 'Id', changed.get(object) ?? []);
  const loud = eventsReached(store, without(changed, quiet.deals), rowsOf);
  const reached: Reached = {
    events: eventsReached(store, changed, rowsOf),
    users: new Map(),
    deals: new Set(changed.get('Opportunity')),
    themes: new Set()
  };
  fillPeople(store, {
    events: eventsReached(store, without(changed, quiet.people), rowsOf),
    users: reached.users
  });
  fillDeals(store, { events: loud, deals: reached.deals });
  for (const colleague of rowsOf('Ridealong_Colleague__c')) {
    reach(reached.users, [text(colleague, 'User__c')]);
    // How many a function has stands on each of them.
    const same = store.rows('Ridealong_Colleague__c', 'Business_Function__c', [
      colleague['Business_Function__c'] ?? null
    ]);
    reach(reached.users, valuesOf(same, 'User__c'));
  }
  const months = rowsOf('Field_Time__c');
  reach(
    reached.users,
    months.map((row) => text(row, 'Field_Time_Key__c').slice(0, 18))
  );
  const challenges = rowsOf('Customer_Challenge__c');
  reach(reached.users, valuesOf(challenges, 'Heard_By__c'));
  const deals = new Set(changed.get('Opportunity'));
  addAll(deals, challenges, 'Opportunity__c');
  challengedDeals(store, loud).forEach((deal) => deals.add(deal));
  const themes = new Set(changed.get('Challenge_Theme__c'));
  addAll(themes, challenges, 'Theme__c');
  reached.themes = themesAround(store, deals, themes);
  return reached;
}

const without = (changed: ChangedIds, quiet: ChangedIds): ChangedIds =>
  new Map(
    [...changed].map(([object, ids]) => [
      object,
      new Set([...ids].filter((id) => !quiet.get(object)?.has(id)))
    ])
  );

function eventsReached(
  store: ProjectionStore,
  changed: ChangedIds,
  rowsOf: (object: ReadObject) => StoredRow[]
): Set<string> {
  const events = new Set(changed.get('Event'));
  const valuesIn = (object: ReadObject, name: string): string[] =>
    store.column(object, name, 'Id', changed.get(object) ?? []);
  valuesIn('EventRelation', 'EventId').forEach((event) => events.add(event));
  valuesIn('Customer_Meeting__c', 'Event_Id__c').forEach((event) => events.add(event));
  store
    .column(
      'Customer_Meeting__c',
      'Event_Id__c',
      'Id',
      valuesIn('Internal_Attendee__c', 'Customer_Meeting__c')
    )
    .forEach((event) => events.add(event));
  const colleagues = rowsOf('Ridealong_Colleague__c').map((row) => text(row, 'User__c'));
  eventsOfUsers(store, colleagues).forEach((event) => events.add(event));
  // Who leaves owns nothing any more, and nothing lies ahead of them.
  eventsOfUsers(store, changed.get('User') ?? []).forEach((event) => events.add(event));
  return events;
}

/** Who and what is counted by meetings of these events: nothing of before the first of them is counted otherwise. */
export function fillFigures(store: ProjectionStore, reached: Reached): void {
  fillPeople(store, reached);
  fillDeals(store, reached);
}

function fillPeople(store: ProjectionStore, { events, users }: Pick<Reached, 'events' | 'users'>): void {
  const meetings = store.column('Customer_Meeting__c', 'Id', 'Event_Id__c', events);
  const people = [
    ...store.column('Internal_Attendee__c', 'Attendee__c', 'Customer_Meeting__c', meetings),
    ...store.column('EventRelation', 'RelationId', 'EventId', events),
    ...store.column('Event', 'OwnerId', 'Id', events)
  ];
  reach(users, people.filter(isUser), firstDayOf(store, events));
  // What was heard counts for the day on which it was written, too.
  reach(users, store.column('Customer_Challenge__c', 'Heard_By__c', 'Customer_Meeting__c', meetings));
}

function fillDeals(store: ProjectionStore, { events, deals }: Pick<Reached, 'events' | 'deals'>): void {
  store
    .column('Customer_Meeting__c', 'Opportunity__c', 'Event_Id__c', events)
    .forEach((deal) => deals.add(deal));
  store
    .column('Event', 'WhatId', 'Id', events)
    .filter(isOpportunity)
    .forEach((deal) => deals.add(deal));
}

/** In whichever time zone. */
function firstDayOf(store: ProjectionStore, events: Iterable<string>): number {
  const list = JSON.stringify([...events].map((event) => store.idNumber(event)));
  const found = store.database
    .prepare(
      `WITH wanted AS (SELECT value FROM json_each(?))
       SELECT min(day) AS day FROM (
         SELECT Meeting_Date__c AS day FROM Customer_Meeting__c WHERE Event_Id__c IN wanted
         UNION ALL SELECT ActivityDate FROM Event WHERE Id IN wanted
         UNION ALL SELECT CAST(strftime('%Y%m%d', min(StartDateTime) - 86400, 'unixepoch') AS INTEGER)
           FROM Event WHERE Id IN wanted)`
    )
    .get(list);
  return Number(found?.['day'] ?? ALL_TIME);
}

/** Events that say something about these people: invited, organising, or on them already. */
export function eventsOfUsers(store: ProjectionStore, users: Iterable<string>): Set<string> {
  const list = [...users];
  const meetings = store.column('Internal_Attendee__c', 'Customer_Meeting__c', 'Attendee__c', list);
  return new Set([
    ...store.column('Event', 'Id', 'OwnerId', list),
    ...store.column('EventRelation', 'EventId', 'RelationId', list),
    ...store.column('Customer_Meeting__c', 'Event_Id__c', 'Id', meetings)
  ]);
}

/**
 * A deal is split over its themes, so whatever changes one share changes the others. And a theme stands for those that were
 * merged into it.
 */
function themesAround(
  store: ProjectionStore,
  deals: ReadonlySet<string>,
  themes: ReadonlySet<string>
): Set<string> {
  if (deals.size === 0 && themes.size === 0) {
    return new Set();
  }
  const { survivor, membersOf } = themeGroups(store);
  const group = new Set([...themes].flatMap((theme) => [theme, ...membersOf(survivor(theme) ?? theme)]));
  const touched = new Set(deals);
  addAll(touched, store.rows('Customer_Challenge__c', 'Theme__c', group), 'Opportunity__c');
  for (const challenge of store.rows('Customer_Challenge__c', 'Opportunity__c', touched)) {
    const theme = survivor(text(challenge, 'Theme__c') || null);
    if (theme !== undefined) {
      group.add(theme);
    }
  }
  return group;
}

export interface ThemeGroups {
  survivor: (theme: string | null) => string | undefined;
  /** All that count for a theme, itself among them. */
  membersOf: (theme: string) => readonly string[];
}

export function themeGroups(store: ProjectionStore): ThemeGroups {
  const all = store.rows('Challenge_Theme__c') as unknown as ThemeRow[];
  const survivor = survivors(all);
  const members = Map.groupBy(
    all.map((theme) => theme.Id),
    (theme) => survivor(theme)
  );
  return { survivor, membersOf: (theme) => members.get(theme) ?? [] };
}

function challengedDeals(store: ProjectionStore, events: Iterable<string>): string[] {
  const meetings = store.column('Customer_Meeting__c', 'Id', 'Event_Id__c', events);
  return store.column('Customer_Challenge__c', 'Opportunity__c', 'Customer_Meeting__c', meetings);
}

const text = (row: StoredRow, field: string): string => String(row[field] ?? '');
export const idsOf = (rows: readonly StoredRow[]): string[] => rows.map((row) => row.Id);

export function valuesOf(rows: readonly StoredRow[], field: string): Set<string> {
  const values = new Set<string>();
  addAll(values, rows, field);
  return values;
}

function addAll(into: Set<string>, rows: readonly StoredRow[], field: string): void {
  for (const row of rows) {
    const value = row[field];
    if (typeof value === 'string') {
      into.add(value);
    }
  }
}
