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

/** @param changes what a run has written, by object and id */
export function writtenAgain(
  changes: ReadonlyMap<string, ReadonlyMap<string, Change>>,
  before: readonly WrittenRow[]
): { written: WrittenRow[]; problems: RowProblem[] } {
  const known = new Map(before.map((entry) => [entry.row, entry]));
  const updates = [...changes].flatMap(([object, rows]) =>
    [...rows.values()].filter(({ kind }) => kind === 'update').map((change) => ({ object, change }))
  );
  if (updates.length > MAX_REMEMBERED) {
    return { written: [], problems: [] };
  }
  const problems: RowProblem[] = [];
  const written = updates.map(({ object, change }) => {
    const entry = entryOf(object, change, known);
    if (entry.times >= (isOwnerAlone(change) ? MAX_TIMES_OF_AN_OWNER : MAX_TIMES)) {
      problems.push({ object, key: change.key, ...reasonOf(change) });
    }
    return entry;
  });
  return { written, problems };
}

function entryOf(object: string, change: Change, known: ReadonlyMap<string, WrittenRow>): WrittenRow {
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
