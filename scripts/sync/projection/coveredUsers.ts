/**
 * Whose invitations are in the projection. In a large org most of them are of users who are nobody's colleague: they decide nothing,
 * and are left out. Who becomes a colleague later, or is put on a meeting by hand, is no such user any more: their invitations are
 * read then, by a list of ids. Invitations of all others (contacts, leads, calendars) are always read: they say whether a meeting is
 * with a customer, and who is invited for a function.
 */
import { NoBulk, readBulk } from '../org/bulkRead.ts';
import { idConditions, MAX_IDS_A_QUERY } from '../org/read.ts';
import { eventsOfUsers, fillFigures, markReached } from './dirty.ts';
import { readInto } from './readInto.ts';
import type { ReadFrom } from './readInto.ts';
import { narrowedRead } from './narrowedRead.ts';
import type { BreakEven } from './narrowedRead.ts';
import type { ProjectionStore } from './store.ts';

/** All that decide something, in the place of what was there; everybody's where that costs no more. */
export async function fillInvitations(
  store: ProjectionStore,
  from: ReadFrom,
  breakEven?: BreakEven
): Promise<number> {
  const users = usersWhoMatter(store);
  const narrowed = await narrowedRead(from.transport, store.count('Event'), users, breakEven);
  const rows = narrowed && (await readByJobs(store, from, narrowed));
  store.transaction(() => cover(store, rows === undefined ? 'everybody' : users));
  return rows ?? readInto(store, from, 'EventRelation');
}

/** By jobs: their query may be longer than a URL. Undefined where the org does not do them. */
async function readByJobs(
  store: ProjectionStore,
  from: ReadFrom,
  conditions: readonly string[]
): Promise<number | undefined> {
  let rows = 0;
  try {
    for (const where of conditions) {
      rows += await readInto(store, from, 'EventRelation', { where, read: readBulk });
    }
    return rows;
  } catch (error) {
    if (error instanceof NoBulk) {
      return undefined;
    }
    throw error;
  }
}

/** The invitations of those who have come to matter, with what they reach. */
export async function readUncovered(store: ProjectionStore, from: ReadFrom): Promise<number> {
  const users = store.meta('covers') === 'everybody' ? [] : uncovered(store);
  let rows = 0;
  for (let start = 0; start < users.length; start += MAX_IDS_A_QUERY) {
    const some = users.slice(start, start + MAX_IDS_A_QUERY);
    for (const where of idConditions('RelationId', some)) {
      rows += await readInto(store, from, 'EventRelation', { where });
    }
    // At once: a run that ends before this reads them again, and marks what they reach then.
    store.transaction(() => {
      markAroundUsers(store, some);
      addCovered(store, some);
    });
  }
  return rows;
}

function markAroundUsers(store: ProjectionStore, users: readonly string[]): void {
  const events = eventsOfUsers(store, users);
  const reached = { events, users: new Map(), deals: new Set<string>(), themes: new Set<string>() };
  fillFigures(store, reached);
  markReached(store, reached);
}

/** Attendees by steps through the index: they have many rows each, and this is asked in every run. */
const WHO_MATTERS = `WITH RECURSIVE attendee(id) AS (
    SELECT min(Attendee__c) FROM Internal_Attendee__c
    UNION ALL SELECT (SELECT min(Attendee__c) FROM Internal_Attendee__c WHERE Attendee__c > attendee.id)
      FROM attendee WHERE id IS NOT NULL)
  SELECT User__c AS id FROM Ridealong_Colleague__c WHERE User__c IS NOT NULL
  UNION SELECT id FROM attendee WHERE id IS NOT NULL`;

const idsIn = (store: ProjectionStore, select: string): string[] =>
  store.database
    .prepare(select)
    .all()
    .map(({ id }) => store.idOf(Number(id)));

const usersWhoMatter = (store: ProjectionStore): string[] => idsIn(store, WHO_MATTERS);

const uncovered = (store: ProjectionStore): string[] =>
  idsIn(store, `${WHO_MATTERS} EXCEPT SELECT id FROM covered_user`);

function cover(store: ProjectionStore, users: readonly string[] | 'everybody'): void {
  store.database.exec('DELETE FROM covered_user');
  store.setMeta('covers', users === 'everybody' ? users : 'users');
  addCovered(store, users === 'everybody' ? [] : users);
}

function addCovered(store: ProjectionStore, users: readonly string[]): void {
  const insert = store.database.prepare('INSERT OR IGNORE INTO covered_user VALUES (?)');
  users.forEach((user) => insert.run(store.idNumber(user)));
}
