import type { FieldSchema, OrgSchema } from '../../core/schemaTypes.ts';
import { readPairs, writeSetting } from '../store/openStore.ts';
import type { Store } from '../store/store.ts';
import { quote } from '../store/tableDefinition.ts';
import { allFeeds, totals } from './rollUps.ts';
import type { Feed } from './rollUps.ts';

const BATCH = 5000;

/** What each roll-up counts, in words that change when it does. */
function rollUpDefinitions(schema: OrgSchema): Map<string, string> {
  return new Map(feedsInOrder(schema).map((feed) => [keyOf(feed), JSON.stringify(feed.rollUp)]));
}

/** Brings a file in line with the definitions of today. */
export function keepRollUps(schema: OrgSchema, store: Store): void {
  store.transaction(() => {
    refreshRollUps(schema, store, readPairs(store.db, 'rollUps'));
    writeSetting(store.db, 'rollUps', JSON.stringify(Object.fromEntries(rollUpDefinitions(schema))));
  });
}

/**
 * Counts anew what is new or defined otherwise since the records were last used, as Salesforce recalculates a roll-up
 * that somebody adds or edits: the figures change, no record counts as modified and nothing is set off.
 */
function refreshRollUps(schema: OrgSchema, store: Store, known: ReadonlyMap<string, string>): void {
  recount(
    feedsInOrder(schema).filter((feed) => known.get(keyOf(feed)) !== JSON.stringify(feed.rollUp)),
    store
  );
}

/** *Assumed*: when rates change, roll-ups of amounts follow, as those that somebody edits. */
export function recountCurrencyRollUps(schema: OrgSchema, store: Store): void {
  recount(
    feedsInOrder(schema).filter((feed) => feed.ofMoney),
    store
  );
}

function recount(feeds: readonly Feed[], store: Store): void {
  for (const feed of feeds) {
    const ids = store
      .prepare(`SELECT "Id" AS "id" FROM ${quote(feed.parent.name)}`)
      .all()
      .map((row) => String(row['id']));
    for (let start = 0; start < ids.length; start += BATCH) {
      for (const [id, total] of totals(feed, ids.slice(start, start + BATCH), store)) {
        store.update(feed.parent, { Id: id, [feed.field.name]: total }, [feed.field.name]);
      }
    }
  }
}

function keyOf({ parent, field }: Feed): string {
  return `${parent.name}.${field.name}`;
}

/** A roll-up of roll-ups comes after those it sums up. */
function feedsInOrder(schema: OrgSchema): Feed[] {
  const feeds = [...allFeeds(schema).values()].flat();
  const ordered = new Set<Feed>();
  const add = (feed: Feed, around: readonly FieldSchema[]): void => {
    const { childObject, summarizedField, filters } = feed.rollUp;
    const read = [summarizedField, ...filters.map(({ field }) => field)];
    for (const other of feeds) {
      if (
        other.parent.name === childObject &&
        read.includes(other.field.name) &&
        !around.includes(other.field)
      ) {
        add(other, [...around, other.field]);
      }
    }
    ordered.add(feed);
  };
  feeds.forEach((feed) => add(feed, [feed.field]));
  return [...ordered];
}
