/**
 * Rows that the org has refused. A row that stands as it stood when it was refused, and that should get the same values,
 * would be refused again: it is set aside, shown in every run, and not sent until something about it changes. Once a day
 * it is tried all the same, because what has changed may be a rule of the org. Who may own nothing is remembered for all
 * rows: the rest of each is sent without its owner.
 */
import { z } from 'zod';
import { CHANGED_BACK, OWNER_NOT_GIVEN, rowDigest, sentDigest } from './changedBack.ts';
import { digest } from './digest.ts';
import { to18 } from './plan/canonical.ts';
import type { Change, ObjectPlan } from './plan/diff.ts';
import { MEETING } from './plan/mapping.ts';
import { verdictOfRow } from './org/rowVerdict.ts';
import { NO_MEETING, withoutOwner } from './org/write.ts';
import type { RowProblem } from './org/write.ts';

/** What is remembered of one row: digests, so that the file holds nobody's ids. */
export const setAsideRow = z.object({
  row: z.string(),
  /** What was sent, and the version of the row that it was worked out from. */
  change: z.string(),
  object: z.string(),
  code: z.string(),
  since: z.iso.datetime(),
  triedAt: z.iso.datetime()
});
export type SetAsideRow = z.infer<typeof setAsideRow>;

/** Less than a day, so that the first run of the next day tries again. */
const RETRY_AFTER_MILLIS = 20 * 3_600_000;

export interface Sifted {
  /** What is sent. */
  objects: ObjectPlan[];
  /** What is not, and why. */
  problems: RowProblem[];
}

export function sift(objects: readonly ObjectPlan[], known: readonly SetAsideRow[], now: Date): Sifted {
  const open = known.filter((entry) => !isDue(entry, now));
  const held = new Map(open.map((entry) => [entry.row, entry]));
  const owners = ownersIn(open);
  const problems: RowProblem[] = [];
  const parents = new Set<string>();
  const sifted = objects.map((plan) => {
    const { object, parent } = plan.mapping;
    const problem = (key: string, entry: SetAsideRow): void => {
      problems.push({ object, key, code: entry.code, message: refusedBefore(entry) });
    };
    const sendable = plan.changes.flatMap((change) => {
      const refused = owners.get(ownerDigest(object, change));
      if (refused === undefined) {
        return [change];
      }
      problem(change.key, refused);
      return withoutOwner(change) ?? [];
    });
    const changes = sendable.filter((change) => {
      const entry = held.get(rowDigest(object, change.key));
      if (entry !== undefined && entry.change === digestFor(entry.code, object, change)) {
        problem(change.key, entry);
        if (change.kind === 'create') {
          parents.add(change.key);
        }
        return false;
      }
      // A detail cannot be made before its parent; it has done nothing wrong itself.
      const isOrphan = parent !== undefined && change.kind === 'create' && parents.has(change.lock);
      if (isOrphan) {
        problems.push({ object, key: change.key, ...NO_MEETING });
      }
      return !isOrphan;
    });
    return { ...plan, changes };
  });
  return { objects: sifted, problems };
}

/** What the next run has to know: what was refused now, and what was not tried. A row that became right is forgotten. */
export function nextSetAside(
  plan: readonly ObjectPlan[],
  problems: readonly RowProblem[],
  known: readonly SetAsideRow[],
  now: Date
): SetAsideRow[] {
  const before = new Map(known.map((entry) => [entry.row, entry]));
  const owners = ownersIn(known.filter((entry) => !isDue(entry, now)));
  const refused = new Map(problems.map((problem) => [rowDigest(problem.object, problem.key), problem]));
  return plan.flatMap(({ mapping: { object }, changes }) =>
    changes.flatMap((change) => {
      const row = rowDigest(object, change.key);
      const problem = refused.get(row);
      if (problem === undefined || problem.code === NO_MEETING.code || isTemporary(problem)) {
        return [];
      }
      const digest = digestFor(problem.code, object, change);
      const entry = before.get(row);
      if (entry !== undefined && entry.change === digest && !isDue(entry, now)) {
        return [entry];
      }
      // Of an owner who was refused on another row, this one was not tried.
      const at = owners.get(digest)?.triedAt ?? now.toISOString();
      const since = entry?.since ?? at;
      return [{ row, change: digest, object, code: problem.code, since, triedAt: at }];
    })
  );
}

/**
 * Who may own nothing is told of in every run, though their meetings are right but for the owner and are not worked out again
 * until something about them changes, or the daily run that reads everything. In a pilot they are most of all meetings.
 */
export function stillOwnerless(
  known: readonly SetAsideRow[],
  plannedEvents: ReadonlySet<string> | undefined
): SetAsideRow[] {
  const ownerless = known.filter(({ code }) => code === OWNER_NOT_GIVEN);
  if (plannedEvents === undefined || ownerless.length === 0) {
    return [];
  }
  const planned = new Set([...plannedEvents].map((event) => rowDigest(MEETING.object, event)));
  return ownerless.filter(({ row }) => !planned.has(row));
}

/** Without those with nothing wrong but their owner: that is remembered, and no reason to work them out again. */
export function withMoreThanOwner(
  problems: readonly RowProblem[],
  plan: readonly ObjectPlan[],
  written: ReadonlyMap<string, ReadonlyMap<string, Change>>
): RowProblem[] {
  const refused = problems.filter(({ code }) => code === OWNER_NOT_GIVEN);
  const keys = new Set(refused.map(({ key }) => key));
  const meetings = plan
    .find(({ mapping }) => mapping === MEETING)
    ?.changes.filter(({ key }) => keys.has(key));
  const isWritten = (id: string): boolean => written.get(MEETING.object)?.has(to18(id)) === true;
  const ownerAlone = new Set(
    (meetings ?? [])
      .filter(
        ({ id, ...change }) =>
          id !== undefined && (withoutOwner({ ...change, id }) === undefined || isWritten(id))
      )
      .map(({ key }) => key)
  );
  return problems.filter(({ code, key }) => code !== OWNER_NOT_GIVEN || !ownerAlone.has(key));
}

/** A row that was locked in five attempts may be free in the next run. */
export const isTemporary = ({ code, message }: RowProblem): boolean =>
  verdictOfRow({ statusCode: code, message }) !== 'refused';

const isDue = ({ triedAt }: SetAsideRow, now: Date): boolean =>
  now.getTime() - Date.parse(triedAt) >= RETRY_AFTER_MILLIS;

const refusedBefore = ({ since }: SetAsideRow): string =>
  `Refused before, first at ${since}. It is tried again when it changes, or after a day.`;

/** What is changed back has another version each time; who may own a row does not hang on the row. */
function digestFor(code: string, object: string, change: Change): string {
  if (code === OWNER_NOT_GIVEN && change.fields['OwnerId'] !== undefined) {
    return ownerDigest(object, change);
  }
  return code === CHANGED_BACK ? sentDigest(object, change) : changeDigest(object, change);
}

const ownerDigest = (object: string, { fields: { OwnerId: owner } }: Change): string =>
  digest(JSON.stringify([object, 'OwnerId', owner ?? null]));

/** Who may not own what, by what is remembered of one of their rows. */
const ownersIn = (open: readonly SetAsideRow[]): Map<string, SetAsideRow> =>
  new Map(open.filter(({ code }) => code === OWNER_NOT_GIVEN).map((entry) => [entry.change, entry]));

function changeDigest(object: string, { key, kind, fields, before, version }: Change): string {
  const sorted = (of: object): unknown => Object.entries(of).sort(([a], [b]) => (a < b ? -1 : 1));
  return digest(JSON.stringify([object, key, kind, sorted(fields), sorted(before), version ?? null]));
}

/** How many of which object, and why. */
export function setAsideAsText(rows: readonly SetAsideRow[]): string {
  const kinds = Map.groupBy(rows, ({ object, code }) => `${object}: ${code}`);
  return [...kinds]
    .map(([kind, of]) => `${kind}, ${of.length} set aside until they change, at most a day`)
    .join('\n');
}
