/**
 * Very many new rows of one object by the Bulk API 2.0: a job, its rows as CSV, and three files that say what became of them, in
 * any order. Rows are known by their keys. What is there already is never written this way: who has saved it in between is only
 * seen where it is looked at right before a call (`write.ts`).
 */
import { z } from 'zod';
import { EXIT_CODE } from '../exitCode.ts';
import { cellAt, CsvStream } from '../csv/streamCsv.ts';
import type { CellSpans } from '../csv/streamCsv.ts';
import type { Change } from '../plan/diff.ts';
import type { FieldValue } from '../plan/canonical.ts';
import { SyncError } from '../syncError.ts';
import { checkWords, MAX_BATCHES_A_CALL, MAX_ROWS_A_BATCH } from './batchRequest.ts';
import type { RowBatch, SaveResult } from './batchRequest.ts';
import { OrgError } from './orgError.ts';
import type { Transport } from './transport.ts';

/** Some 15 MB of text: a job takes 100, but the text is in memory. */
export const MAX_ROWS_A_JOB = 50_000;
/** Made, filled, closed, asked after six times, three files, deleted. */
const CALLS_A_JOB = 13;
const MAX_ATTEMPTS = 3;
const FIRST_POLL_MILLIS = 1000;
const MAX_POLL_MILLIS = 15_000;
/** An org has ten minutes for each 10,000 rows, and works on several at a time. */
const MAX_WAIT_MILLIS = 2 * 60 * 60 * 1000;

export const collectionCalls = (rows: number): number =>
  Math.ceil(rows / (MAX_ROWS_A_BATCH * MAX_BATCHES_A_CALL));
export const bulkWriteCalls = (rows: number): number => Math.ceil(rows / MAX_ROWS_A_JOB) * CALLS_A_JOB;

/** Of new rows; from 13,001 on. */
export const isBulkWriteCheaper = (rows: number): boolean => bulkWriteCalls(rows) < collectionCalls(rows);

/** In CSV nothing means "leave it", and this means nothing. */
const NULL = '#N/A';

/** Somebody may have called an event that. */
export const canGoByBulk = ({ kind, fields }: Change): boolean =>
  kind === 'create' && !Object.values(fields).includes(NULL);

/** The org does not do this as a job, and has not begun with it: rows have to go otherwise. */
export class NoBulkWrite extends Error {
  override readonly name = 'NoBulkWrite';
}

const jobAnswer = z.object({ id: z.string(), state: z.string(), errorMessage: z.string().nullish() });

/**
 * @returns a result for each row, in the order of the rows
 * @throws NoBulkWrite
 */
export async function writeBulk(transport: Transport, batch: RowBatch): Promise<SaveResult[]> {
  try {
    const id = await newJob(transport, batch);
    return await worked(transport, id, batch);
  } catch (error) {
    // Sent otherwise, rows that have been made are met again: by their keys nothing is made twice.
    throw error instanceof OrgError && !error.temporary
      ? new NoBulkWrite(error.message, { cause: error })
      : error;
  }
}

async function worked(transport: Transport, id: string, batch: RowBatch): Promise<SaveResult[]> {
  let state = 'Open';
  try {
    await transport.upload(`/jobs/ingest/${id}/batches`, csvOf(batch));
    await transport.send('PATCH', `/jobs/ingest/${id}`, { state: 'UploadComplete' }).catch(ifRefused);
    state = await finished(transport, id);
    if (state === 'Open') {
      throw new NoBulkWrite('The job was not begun.');
    }
    await abort(transport, id, state);
    const results = await resultsOf(transport, id, batch);
    if (state !== 'JobComplete' && results.every((result) => result === NOT_DONE)) {
      throw new NoBulkWrite(state);
    }
    return results;
  } finally {
    await abort(transport, id, state);
    await transport.send('DELETE', `/jobs/ingest/${id}`, undefined, EVEN_IF_STOPPED).catch(() => undefined);
  }
}

/** Sent twice, because an answer was lost, it is refused the second time: its state says what is true. */
function ifRefused(error: unknown): void {
  if (!(error instanceof OrgError) || error.temporary) {
    throw error;
  }
}

const OVER: readonly string[] = ['JobComplete', 'Failed', 'Aborted'];
const EVEN_IF_STOPPED = { evenIfStopped: true, attempts: 1 };

/** A job must not go on behind the back of a run that has ended. */
async function abort(transport: Transport, id: string, state: string): Promise<void> {
  if (!OVER.includes(state)) {
    const body = { state: 'Aborted' };
    await transport.send('PATCH', `/jobs/ingest/${id}`, body, EVEN_IF_STOPPED).catch(() => undefined);
  }
}

async function newJob(
  transport: Transport,
  { mapping: { object, keyField }, verb }: RowBatch
): Promise<string> {
  const how =
    verb === 'upsert' ? { operation: 'upsert', externalIdFieldName: keyField } : { operation: 'insert' };
  const format = { contentType: 'CSV', columnDelimiter: 'COMMA', lineEnding: 'LF' };
  return jobAnswer.parse(await transport.send('POST', '/jobs/ingest', { object, ...how, ...format })).id;
}

async function finished(transport: Transport, id: string): Promise<string> {
  let waited = 0;
  for (let pause = FIRST_POLL_MILLIS; ; pause = Math.min(MAX_POLL_MILLIS, pause * 2)) {
    const { state } = jobAnswer.parse(await transport.get(`/jobs/ingest/${id}`));
    if (OVER.includes(state) || state === 'Open' || waited >= MAX_WAIT_MILLIS) {
      return state;
    }
    await transport.sleep(pause);
    waited += pause;
  }
}

/** Columns that any of the rows has, and a line for each row. */
export function csvOf({ mapping, rows }: RowBatch): string {
  checkWords(mapping, rows);
  const columns = [...new Set(rows.flatMap(({ fields }) => Object.keys(fields)))];
  const { parent, keyField } = mapping;
  const parents = parent === undefined ? [] : [`${parent.relationship}.${parent.keyField}`];
  const lines = rows.map(({ key, lock, fields }) => [
    key,
    ...(parent === undefined ? [] : [lock]),
    ...columns.map((name) => (name in fields ? textOf(fields[name] ?? null) : ''))
  ]);
  return [[keyField, ...parents, ...columns], ...lines]
    .map((cells) => `${cells.map(quoted).join(',')}\n`)
    .join('');
}

const textOf = (value: FieldValue): string => (value === null || value === '' ? NULL : String(value));
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** What an org that ended the job, or this run's patience, has left undone: it is sent again, by collections. */
const NOT_DONE: SaveResult = {
  success: false,
  errors: [{ statusCode: 'SERVER_UNAVAILABLE', message: 'The job has ended without this row.' }]
};

async function resultsOf(
  transport: Transport,
  id: string,
  { mapping: { keyField }, rows }: RowBatch
): Promise<SaveResult[]> {
  const found = new Map<string, SaveResult>();
  const read = (file: string, resultOf: (cell: Cell) => SaveResult): Promise<void> =>
    readFile(transport, `/jobs/ingest/${id}/${file}/`, keyField, (key, cell) =>
      found.set(key, resultOf(cell))
    );
  await read('failedResults', (cell) => ({ success: false, errors: [errorIn(cell('sf__Error'))] }));
  await read('successfulResults', (cell) => ({ success: true, id: cell('sf__Id'), errors: [] }));
  return rows.map(({ key }) => found.get(key) ?? NOT_DONE);
}

/** `DUPLICATE_VALUE:duplicate value found: …:Attendee_Key__c --` */
export function errorIn(text: string): SaveResult['errors'][number] {
  const [, statusCode = 'UNKNOWN', message = text] =
    /^([A-Z][A-Z0-9_]+):(.*?)(?::[\w, ]*--)?$/s.exec(text) ?? [];
  return { statusCode, message };
}

type Cell = (name: string) => string;
type Take = (key: string, cell: Cell) => void;

/** From its beginning, as often as it takes: what was taken once is taken once more. */
async function readFile(transport: Transport, path: string, keyField: string, take: Take): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await readOnce(transport, path, keyField, take);
      return;
    } catch (error) {
      const isBroken =
        error instanceof RangeError ||
        error instanceof TypeError ||
        (error instanceof OrgError && error.temporary);
      if (!isBroken || attempt >= MAX_ATTEMPTS) {
        throw isBroken && !(error instanceof OrgError) ? brokenFile(error) : error;
      }
      await transport.backOff(attempt);
    }
  }
}

async function readOnce(transport: Transport, path: string, keyField: string, take: Take): Promise<void> {
  const { chunks } = await transport.stream(path, { accept: 'text/csv' });
  const csv = new CsvStream();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let names: readonly string[] | undefined;
  const onRow = (text: string, spans: CellSpans): void => {
    const cells = Array.from({ length: spans.length / 2 }, (_, index) => cellAt(text, spans, index));
    if (names === undefined) {
      names = namesIn(cells, keyField);
      return;
    }
    const known = names;
    const cell: Cell = (name) => cells[known.indexOf(name)] ?? '';
    take(cell(keyField), cell);
  };
  for await (const chunk of chunks) {
    csv.each(decoder.decode(chunk, { stream: true }), onRow);
  }
  csv.each(decoder.decode(), onRow);
  csv.endEach(onRow);
}

function namesIn(cells: readonly string[], keyField: string): readonly string[] {
  if (!cells.includes(keyField)) {
    throw new RangeError(`The results of a job do not name ${keyField}.`);
  }
  return cells;
}

const brokenFile = (error: Error): SyncError =>
  new SyncError(`Writing by the Bulk API: ${error.message}`, {
    exitCode: EXIT_CODE.temporary,
    actions: 'Run again: the next run compares every row and repeats what is missing.',
    cause: error
  });
