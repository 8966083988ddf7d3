/**
 * Case 65: a flow or trigger of the org undoes what the sync writes, and would be written against in every run. A row that gets
 * the same values in three runs one after the other is set aside like one that was refused, and shown.
 */
import { z } from 'zod';
import { digest } from './digest.ts';
import type { Change } from './plan/diff.ts';
import type { RowProblem } from './org/write.ts';

/** Digests, as in the list of rows that are set aside. */
export const writtenRow = z.object({ row: z.string(), sent: z.string(), times: z.number() });
export type WrittenRow = z.infer<typeof writtenRow>;

export const CHANGED_BACK = 'CHANGED_BACK';
export const OWNER_NOT_GIVEN = 'OWNER_NOT_GIVEN';
const MAX_TIMES = 3;
/** A flow gives a meeting to its owner as it is saved. What it could not do once, it cannot do again. */
const MAX_TIMES_OF_AN_OWNER = 2;
/** So many rows are changed by a first run or another setting, not by a flow that undoes it. */
const MAX_REMEMBERED = 2000;

export const rowDigest = (object: string, key: string): string => digest(JSON.stringify([object, key]));

/** What was sent, whatever stood there before. */
export function sentDigest(object: string, { key, fields }: Change): string {
  const sorted = Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
  return digest(JSON.stringify([object, key, sorted]));
}

type Written = { object: string; change: Change };

/** @param changes what a run has written, by object and id */
export function writtenAgain(
  changes: ReadonlyMap<string, ReadonlyMap<string, Change>>,
  before: readonly WrittenRow[]
): { written: WrittenRow[]; problems: RowProblem[] } {
  const known = new Map(before.map((entry) => [entry.row, entry]));
  const updates = [...changes].flatMap(([object, rows]): Written[] =>
    [...rows.values()].filter(({ kind }) => kind === 'update').map((change) => ({ object, change }))
  );
  const { owners = [], others = [] } = Object.groupBy(updates, ({ change }) =>
    isOwnerAlone(change) ? 'owners' : 'others'
  );
  const ends = [ownersAgain(owners, known), rowsAgain(others, known)];
  return {
    written: ends.flatMap(({ written }) => written),
    problems: ends.flatMap(({ problems }) => problems)
  };
}

type Again = ReturnType<typeof writtenAgain>;

function rowsAgain(updates: readonly Written[], known: ReadonlyMap<string, WrittenRow>): Again {
  if (updates.length > MAX_REMEMBERED) {
    return { written: [], problems: [] };
  }
  const entries = updates.map((update) => ({ ...update, entry: entryOf(update, known) }));
  const again = entries.filter(({ entry }) => entry.times >= MAX_TIMES);
  return { written: entries.map(({ entry }) => entry), problems: again.map(problemOf) };
}

/** Of each owner one meeting is remembered: they may have very many, and get all or none of them. */
function ownersAgain(updates: readonly Written[], known: ReadonlyMap<string, WrittenRow>): Again {
  const written: WrittenRow[] = [];
  const problems: RowProblem[] = [];
  for (const ofOne of Map.groupBy(updates, ({ change }) => change.fields['OwnerId']).values()) {
    const entries = ofOne.map((update) => entryOf(update, known));
    const again = entries.find(({ times }) => times >= MAX_TIMES_OF_AN_OWNER);
    written.push(...(again === undefined ? entries.slice(0, 1) : [again]));
    problems.push(...(again === undefined ? [] : ofOne.map(problemOf)));
  }
  return { written, problems };
}

const problemOf = ({ object, change }: Written): RowProblem => ({
  object,
  key: change.key,
  ...reasonOf(change)
});

function entryOf({ object, change }: Written, known: ReadonlyMap<string, WrittenRow>): WrittenRow {
  const row = rowDigest(object, change.key);
  const sent = sentDigest(object, change);
  const before = known.get(row);
  return { row, sent, times: before?.sent === sent ? before.times + 1 : 1 };
}

const isOwnerAlone = ({ fields }: Change): boolean => Object.keys(fields).join() === 'OwnerId';

const reasonOf = (change: Change): Pick<RowProblem, 'code' | 'message'> =>
  isOwnerAlone(change)
    ? { code: OWNER_NOT_GIVEN, message: NOT_GIVEN }
    : { code: CHANGED_BACK, message: messageOf(change) };

const NOT_GIVEN =
  'The owner of the calendar entry does not get the meeting: without a permission set of Ridealong nobody can own one. Or the flow that gives it is off.';

const messageOf = ({ fields }: Change): string =>
  `${Object.keys(fields).join(', ')} was written in ${MAX_TIMES} runs and is changed back each time: look for a flow or trigger that sets it.`;
