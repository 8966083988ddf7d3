/**
 * Writes changes through sObject Collections, 200 rows a call, each row for itself: one bad row never holds up the
 * others. Every call may be sent twice without harm (rows carry their unique key or their id).
 *
 * Updates and meetings go by upsert on the external id. New details (attendees, field time) go by plain create: an
 * upsert that finds the row there already would name the master again, which is refused on a detail that cannot be
 * moved, and would put our first values over what a person has said since. Their unique key makes a second create
 * fail with DUPLICATE_VALUE instead, which here means "somebody was quicker": the next run compares.
 */
import { z } from 'zod';
import type { Fields } from '../plan/canonical.ts';
import type { Change } from '../plan/diff.ts';
import { EXIT_CODE } from '../exitCode.ts';
import type { ObjectMapping } from '../plan/mapping.ts';
import { endOfRun } from './orgError.ts';
import { SyncError } from '../syncError.ts';
import type { Transport } from './transport.ts';

const ROWS_A_CALL = 200;
const ATTEMPTS = 5;

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
  /** Rows that somebody else made in the meantime. */
  overtaken: number;
}

const saveResults = z.array(
  z.object({
    id: z.string().nullish(),
    success: z.boolean(),
    errors: z.array(z.object({ statusCode: z.string(), message: z.string() })).default([])
  })
);
type SaveResult = z.infer<typeof saveResults>[number];

type Verb = 'create' | 'update' | 'upsert';

export async function writeChanges(
  transport: Transport,
  mapping: ObjectMapping,
  changes: readonly Change[]
): Promise<WriteResult> {
  const result: WriteResult = { ids: new Map(), problems: [], overtaken: 0 };
  for (const [verb, rows] of Map.groupBy(changes, (change) => verbFor(mapping, change))) {
    for (let start = 0; start < rows.length; start += ROWS_A_CALL) {
      await writeBatch(transport, mapping, verb, rows.slice(start, start + ROWS_A_CALL), result);
    }
  }
  return result;
}

function verbFor(mapping: ObjectMapping, change: Change): Verb {
  if (mapping.keyField === 'Id') {
    return 'update';
  }
  return change.kind === 'create' && mapping.onCreate.length > 0 ? 'create' : 'upsert';
}

async function writeBatch(
  transport: Transport,
  mapping: ObjectMapping,
  verb: Verb,
  batch: readonly Change[],
  result: WriteResult
): Promise<void> {
  let open = batch;
  for (let attempt = 1; open.length > 0; attempt++) {
    if (attempt > 1) {
      await transport.backOff(attempt);
    }
    const answers = await send(transport, mapping, verb, open);
    const again: Change[] = [];
    open.forEach((change, index) => {
      const answer = answers[index];
      const error = answer?.errors[0];
      if (answer?.success) {
        result.ids.set(change.key, answer.id ?? change.id ?? '');
      } else if (error !== undefined && isOvertaken(error, verb, change)) {
        result.overtaken++;
      } else if (error !== undefined && isTemporary(error) && attempt < ATTEMPTS) {
        again.push(change);
      } else {
        result.problems.push(problemOf(mapping.object, change.key, answer));
      }
    });
    open = again;
  }
}

async function send(
  transport: Transport,
  mapping: ObjectMapping,
  verb: Verb,
  changes: readonly Change[]
): Promise<SaveResult[]> {
  const { object, keyField } = mapping;
  const body = {
    allOrNone: false,
    records: changes.map((change) => ({
      attributes: { type: object },
      ...keyOf(mapping, verb, change),
      ...(change.basedOn === undefined ? {} : { Based_On__c: change.basedOn }),
      ...change.fields
    }))
  };
  try {
    const answer = await transport.send(
      verb === 'create' ? 'POST' : 'PATCH',
      verb === 'upsert' ? `/composite/sobjects/${object}/${keyField}` : '/composite/sobjects',
      body
    );
    const results = saveResults.parse(answer);
    if (results.length === changes.length) {
      return results;
    }
    throw new SyncError(
      `Writing ${object}: ${changes.length} rows were sent, ${results.length} were answered.`,
      {
        exitCode: EXIT_CODE.temporary,
        actions: 'Run again: the next run compares every row and repeats what is missing.'
      }
    );
  } catch (error) {
    throw endOfRun(error, `Writing ${object}`);
  }
}

function keyOf({ keyField }: ObjectMapping, verb: Verb, change: Change): Fields {
  if (verb === 'update') {
    return { Id: change.id ?? null };
  }
  return { [keyField]: change.key };
}

/** Somebody made the row meanwhile, or changed it: the next run compares with what they wrote. */
function isOvertaken(error: { statusCode: string }, verb: Verb, change: Change): boolean {
  if (verb === 'create') {
    return error.statusCode === 'DUPLICATE_VALUE';
  }
  return change.basedOn !== undefined && error.statusCode === 'FIELD_CUSTOM_VALIDATION_EXCEPTION';
}

/** A lock can hide inside the message of another error, where a trigger or flow of the org passed it on. */
function isTemporary({ statusCode, message }: { statusCode: string; message: string }): boolean {
  return /UNABLE_TO_LOCK_ROW|SERVER_UNAVAILABLE|QUERY_TIMEOUT|REQUEST_RUNNING_TOO_LONG/.test(
    `${statusCode} ${message}`
  );
}

function problemOf(object: string, key: string, answer: SaveResult | undefined): RowProblem {
  const error = answer?.errors[0];
  return {
    object,
    key,
    code: error?.statusCode ?? 'UNKNOWN',
    message: error?.message ?? 'The org gave no reason.'
  };
}
