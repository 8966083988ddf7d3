/**
 * Writes changes, each row for itself: one bad row never holds up the others. Every call may be sent twice without
 * harm: rows carry their id or their unique key.
 *
 * What is there is updated by id: a row that somebody deleted meanwhile stays deleted. New meetings go by upsert on the
 * event's id, because the component makes the same rows. New details (attendees, field time) go by plain create: an
 * upsert that finds the row there already would name the master again, which is refused on a detail that cannot be
 * moved, and would put our first values over what a person has said since. Their unique key makes a second create
 * fail with DUPLICATE_VALUE instead, which here means "somebody was quicker": the next run compares.
 */
import { to18 } from '../plan/canonical.ts';
import { EXIT_CODE } from '../exitCode.ts';
import type { Change } from '../plan/diff.ts';
import type { ObjectMapping } from '../plan/mapping.ts';
import { SyncError } from '../syncError.ts';
import { MAX_BATCHES_A_CALL, MAX_ROWS_A_BATCH, sendBatches } from './batchRequest.ts';
import type { BatchAnswer, Verb } from './batchRequest.ts';
import { canGoByBulk, isBulkWriteCheaper, MAX_ROWS_A_JOB, NoBulkWrite, writeBulk } from './bulkWrite.ts';
import { lanesOf } from './lanes.ts';
import { endOfRun, OrgError, orgErrorFrom } from './orgError.ts';
import { isMissingParent, isOwnerRefused, verdictOfRequest, verdictOfRow } from './rowVerdict.ts';
import type { RowError } from './rowVerdict.ts';
import type { Transport } from './transport.ts';

const MAX_ATTEMPTS = 5;

export interface RowProblem {
  object: string;
  key: string;
  code: string;
  message: string;
}

export interface WriteResult {
  /** Ids by key of the rows that were written. */
  ids: Map<string, string>;
  problems: RowProblem[];
  /** Keys of rows that somebody else made, changed or deleted in the meantime. */
  overtaken: string[];
}

/** The changes of one object. */
export interface WriteJob {
  mapping: ObjectMapping;
  changes: readonly Change[];
  /**
   * Called right before rows are sent; gives back those that still may be. What people may have changed since it was
   * read has to be looked at again: collections know no "only if unmodified".
   */
  stillRight?: ((changes: readonly Change[]) => Promise<readonly Change[]>) | undefined;
}

/** What is to be written of one object, and what came of it. */
interface OpenJob extends WriteJob {
  result: WriteResult;
  isBulkCheaper: (rows: number) => boolean;
}

/** Rows that go into one request, and how often they were locked. */
interface Batch {
  job: OpenJob;
  verb: Verb;
  rows: readonly Change[];
  attempt: number;
  /** As a job. */
  isBulk?: boolean;
}

/** What was written, by id. */
export function changesById(changes: readonly Change[], { ids }: WriteResult): Map<string, Change> {
  return new Map(
    changes.flatMap((change): [string, Change][] => {
      const id = ids.get(change.key);
      return id === undefined ? [] : [[to18(id), change]];
    })
  );
}

/** Rows of one object. */
export async function writeChanges(
  transport: Transport,
  mapping: ObjectMapping,
  changes: readonly Change[],
  stillRight?: WriteJob['stillRight']
): Promise<WriteResult> {
  const [result] = await writeJobs(transport, [{ mapping, changes, stillRight }]);
  return result ?? emptyResult();
}

/**
 * Rows of several objects, parents first. Jobs that together fit into one call share it; a large one has calls of its
 * own, several at a time.
 */
export async function writeJobs(
  transport: Transport,
  jobs: readonly WriteJob[],
  isBulkCheaper = isBulkWriteCheaper
): Promise<WriteResult[]> {
  const open = jobs.map((job): OpenJob => ({ ...job, isBulkCheaper, result: emptyResult() }));
  for (const lanes of stagesOf(open)) {
    const ends = await Promise.allSettled(lanes.map((lane) => writeLane(transport, lane, open)));
    const failed = ends.find((end) => end.status === 'rejected');
    if (failed !== undefined) {
      throw failed.reason;
    }
  }
  return open.map(({ result }) => result);
}

const emptyResult = (): WriteResult => ({ ids: new Map(), problems: [], overtaken: [] });

/** What is written one after the other; in each, lanes that run side by side. */
function stagesOf(jobs: readonly OpenJob[]): Batch[][][] {
  const stages: Batch[][][] = [];
  let shared: Batch[] = [];
  for (const job of jobs) {
    const byBulk = bulkBatches(job);
    if (byBulk.length > 0) {
      stages.push([shared], [byBulk]);
      shared = [];
    }
    const inJobs = new Set(byBulk.flatMap(({ rows }) => rows));
    const changes = inJobs.size === 0 ? job.changes : job.changes.filter((change) => !inJobs.has(change));
    const batches = batchesOf(job, changes);
    if (batches.length > MAX_BATCHES_A_CALL) {
      const lanes = lanesOf(changes, MAX_ROWS_A_BATCH * MAX_BATCHES_A_CALL);
      stages.push(
        [shared],
        lanes.map((lane) => batchesOf(job, lane))
      );
      shared = [];
      continue;
    }
    if (shared.length + batches.length > MAX_BATCHES_A_CALL) {
      stages.push([shared]);
      shared = [];
    }
    shared.push(...batches);
  }
  return [...stages, [shared]];
}

function batchesOf(job: OpenJob, changes: readonly Change[]): Batch[] {
  return [...Map.groupBy(changes, (change) => verbFor(job.mapping, change))].flatMap(([verb, rows]) =>
    split({ job, verb, rows, attempt: 0 }, MAX_ROWS_A_BATCH)
  );
}

/** New rows, where jobs cost fewer calls. */
function bulkBatches(job: OpenJob): Batch[] {
  return [...Map.groupBy(job.changes.filter(canGoByBulk), (change) => verbFor(job.mapping, change))]
    .filter(([, rows]) => job.isBulkCheaper(rows.length))
    .flatMap(([verb, rows]) => split({ job, verb, rows, attempt: 0, isBulk: true }, MAX_ROWS_A_JOB));
}

function verbFor(mapping: ObjectMapping, change: Change): Verb {
  if (change.kind === 'update' && change.id !== undefined) {
    return 'update';
  }
  return mapping.createOnly ? 'create' : 'upsert';
}

function split(batch: Batch, size: number): Batch[] {
  const parts: Batch[] = [];
  for (let start = 0; start < batch.rows.length; start += size) {
    parts.push({ ...batch, rows: batch.rows.slice(start, start + size) });
  }
  return parts;
}

async function writeLane(
  transport: Transport,
  batches: readonly Batch[],
  jobs: readonly OpenJob[]
): Promise<void> {
  const queue = [...batches];
  while (queue.length > 0) {
    const next = await stillRight(queue.splice(0, queue[0]?.isBulk ? 1 : MAX_BATCHES_A_CALL));
    if (next.length === 0) {
      continue;
    }
    const attempt = Math.max(...next.map((batch) => batch.attempt));
    if (attempt > 0) {
      await transport.backOff(attempt);
    }
    const answers = await send(transport, next).catch((error: unknown) => {
      if (error instanceof NoBulkWrite) {
        queue.unshift(...next.flatMap((batch) => split({ ...batch, isBulk: false }, MAX_ROWS_A_BATCH)));
        return [];
      }
      throw error;
    });
    // Nothing of an answer that cannot be trusted is booked.
    answers.forEach(refuseBrokenAnswer);
    next.forEach((batch, index) => {
      const answer = answers[index];
      if (answer !== undefined) {
        queue.push(...settle(batch, answer, jobs));
      }
    });
  }
}

async function send(transport: Transport, batches: readonly Batch[]): Promise<BatchAnswer[]> {
  try {
    const [first] = batches;
    if (first?.isBulk) {
      return [await writeBulk(transport, { ...first, mapping: first.job.mapping })];
    }
    return await sendBatches(
      transport,
      batches.map(({ job: { mapping }, verb, rows }) => ({ mapping, verb, rows }))
    );
  } catch (error) {
    throw error instanceof NoBulkWrite ? error : endOfRun(error, `Writing ${namesOf(batches)}`);
  }
}

const namesOf = (batches: readonly Batch[]): string =>
  [...new Set(batches.map(({ job }) => job.mapping.object))].join(', ');

async function stillRight(batches: readonly Batch[]): Promise<Batch[]> {
  const left: Batch[] = [];
  for (const [job, ofJob] of Map.groupBy(batches, (batch) => batch.job)) {
    if (job.stillRight === undefined) {
      left.push(...ofJob);
      continue;
    }
    const right = new Set(await job.stillRight(ofJob.flatMap(({ rows }) => rows)));
    for (const batch of ofJob) {
      const rows = batch.rows.filter((row) => right.has(row));
      job.result.overtaken.push(...batch.rows.filter((row) => !right.has(row)).map(({ key }) => key));
      if (rows.length > 0) {
        left.push({ ...batch, rows });
      }
    }
  }
  return left;
}

/** Books what became of each row of a batch, and gives back what has to be sent again. */
function settle(batch: Batch, answer: BatchAnswer, jobs: readonly OpenJob[]): Batch[] {
  if (answer instanceof OrgError) {
    return settleRefusedRequest(batch, answer);
  }
  const { ids, problems, overtaken } = batch.job.result;
  const again: Record<'retry' | 'split', Change[]> = { retry: [], split: [] };
  const ownerless: Change[] = [];
  batch.rows.forEach((change, index) => {
    const row = answer[index];
    if (row?.success) {
      ids.set(change.key, row.id ?? change.id ?? '');
      return;
    }
    const error = row?.errors[0] ?? NO_REASON;
    const rest = isOwnerRefused(error) ? withoutOwner(change) : undefined;
    if (rest !== undefined) {
      ownerless.push(rest);
      return;
    }
    const what = outcomeOf(batch, change, error, jobs);
    if (what === 'overtaken') {
      overtaken.push(change.key);
    } else if (what === 'retry' || what === 'split') {
      again[what].push(change);
    } else {
      problems.push({ object: batch.job.mapping.object, key: change.key, ...what });
    }
  });
  const isBulk = batch.isBulk === true && batch.job.isBulkCheaper(ownerless.length);
  const few = { ...batch, isBulk: false };
  return [
    ...split({ ...batch, rows: ownerless, isBulk }, isBulk ? MAX_ROWS_A_JOB : MAX_ROWS_A_BATCH),
    ...split({ ...few, rows: again.retry, attempt: batch.attempt + 1 }, MAX_ROWS_A_BATCH),
    // All of them may have failed together: halves of what was sent, not of what failed.
    ...split({ ...few, rows: again.split }, Math.min(MAX_ROWS_A_BATCH, Math.ceil(batch.rows.length / 2)))
  ];
}

/** The row as its owner-to-be does not matter; undefined when its owner is all there is to change. */
export function withoutOwner(change: Change): Change | undefined {
  const { OwnerId: owner, ...fields } = change.fields;
  return owner === undefined || Object.keys(fields).length === 0 ? undefined : { ...change, fields };
}

const NO_REASON: RowError = { statusCode: 'UNKNOWN', message: 'The org gave no reason.' };
/** The problem of a row whose meeting could not be made: it stands and falls with the meeting. */
export const NO_MEETING = { code: 'NO_MEETING', message: 'Its meeting could not be written.' };

type RowOutcome = 'overtaken' | 'retry' | 'split' | Pick<RowProblem, 'code' | 'message'>;

function outcomeOf(
  { verb, rows, attempt }: Batch,
  change: Change,
  error: RowError,
  jobs: readonly OpenJob[]
): RowOutcome {
  const isGone = error.statusCode === 'ENTITY_IS_DELETED' && verb === 'update';
  const isThere = error.statusCode === 'DUPLICATE_VALUE' && verb === 'create';
  // The org refuses an attendee that was saved by a person since the version it was worked out from.
  const isOther = change.basedOn !== undefined && error.statusCode === 'FIELD_CUSTOM_VALIDATION_EXCEPTION';
  if (isGone || isThere || isOther) {
    return 'overtaken';
  }
  if (isMissingParent(error) && jobs.some(({ result }) => hasProblem(result, change.lock))) {
    return NO_MEETING;
  }
  const verdict = verdictOfRow(error);
  if (verdict === 'stop') {
    const { statusCode: errorCode, message } = error;
    throw endOfRun(orgErrorFrom(400, JSON.stringify([{ errorCode, message }])), 'Writing');
  }
  if ((verdict === 'retry' && attempt + 1 < MAX_ATTEMPTS) || (verdict === 'split' && rows.length > 1)) {
    return verdict;
  }
  return { code: error.statusCode, message: error.message };
}

const hasProblem = ({ problems }: WriteResult, key: string): boolean =>
  problems.some((problem) => problem.key === key);

/** The request as a whole: smaller and smaller, until the row that spoils it stands alone. */
function settleRefusedRequest(batch: Batch, error: OrgError): Batch[] {
  const { object } = batch.job.mapping;
  if (verdictOfRequest(error) === 'stop') {
    throw endOfRun(error, `Writing ${object}`);
  }
  const [only] = batch.rows;
  if (batch.rows.length === 1 && only !== undefined) {
    batch.job.result.problems.push({ object, key: only.key, code: error.errorCode, message: error.message });
    return [];
  }
  return split(batch, Math.ceil(batch.rows.length / 2));
}

function refuseBrokenAnswer(answer: BatchAnswer): void {
  if (answer instanceof OrgError && answer.errorCode === 'BROKEN_ANSWER' && answer.status === 200) {
    throw new SyncError(`${answer.message}.`, {
      exitCode: EXIT_CODE.temporary,
      actions: 'Run again: the next run compares every row and repeats what is missing.',
      cause: answer
    });
  }
}
