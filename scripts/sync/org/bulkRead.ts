/**
 * Rows of one query by the Bulk API 2.0: a job that the org works off, and pages of CSV. A page that breaks off is asked for
 * again, and what has been delivered of it is passed over; a page says how many rows it has, and the job how many there are.
 */
import { z } from 'zod';
import { EXIT_CODE } from '../exitCode.ts';
import { cellAt, CsvStream } from '../csv/streamCsv.ts';
import type { CellSpans } from '../csv/streamCsv.ts';
import { valueIn } from '../projection/encodeCells.ts';
import { TABLES } from '../projection/tables.ts';
import { SyncError } from '../syncError.ts';
import { OrgError } from './orgError.ts';
import type { ReadObject } from './probe.ts';
import { incomplete } from './readPages.ts';
import type { RawRow, RowQuery } from './readPages.ts';
import type { Transport } from './transport.ts';

const ROWS_A_PAGE = 100_000;
const ROWS_AT_A_TIME = 2000;
const MAX_ATTEMPTS = 5;
const FIRST_POLL_MILLIS = 500;
const MAX_POLL_MILLIS = 15_000;
/** An org has so long for a job; then something is wrong with it. */
const MAX_WAIT_MILLIS = 2 * 60 * 60 * 1000;

const jobAnswer = z.object({
  id: z.string(),
  state: z.string(),
  numberRecordsProcessed: z.number().optional(),
  errorMessage: z.string().optional()
});
type Job = z.infer<typeof jobAnswer>;

/** The org does not do this query as a job: it has to be read otherwise. Nothing has been delivered. */
export class NoBulk extends Error {
  override readonly name = 'NoBulk';
}

/** What is made of a row of CSV. */
export type MakeRow<Row> = (text: string, spans: CellSpans) => Row;

/** @param make rows as they would come by REST, when it is left out */
export async function* readBulk<Row = RawRow>(
  transport: Transport,
  query: RowQuery & { object: ReadObject },
  make?: MakeRow<Row>
): AsyncGenerator<(RawRow | Row)[], void, void> {
  const job = await newJob(transport, query);
  let isDone = false;
  try {
    const total = await finished(transport, job.id);
    let rows = 0;
    const { object, fields } = query;
    const plain: MakeRow<RawRow> = (text, spans) => rowOf(object, fields, text, spans);
    for await (const page of pagesOf<RawRow | Row>(transport, job.id, fields, make ?? plain)) {
      rows += page.length;
      query.onPage?.(query.object, rows, total);
      yield page;
    }
    if (rows !== total) {
      throw incomplete(query.object, rows, total);
    }
    isDone = true;
  } catch (error) {
    // Results are there for seven days, and for as long as nobody deletes the job.
    throw isRefused(error) ? broken(`${error.errorCode}: ${error.message}`) : error;
  } finally {
    await cleared(transport, job.id, isDone);
  }
}

/** Without an order: an order would keep the org from cutting the query into pieces. */
async function newJob(transport: Transport, { object, fields, where, all }: RowQuery): Promise<Job> {
  const soql = `SELECT ${fields.join(', ')} FROM ${object}${where === undefined ? '' : ` WHERE ${where}`}`;
  const body = {
    operation: all ? 'queryAll' : 'query',
    query: soql,
    contentType: 'CSV',
    columnDelimiter: 'COMMA',
    lineEnding: 'LF'
  };
  try {
    return jobAnswer.parse(await transport.queryJob('POST', '', body));
  } catch (error) {
    throw error instanceof OrgError && !error.temporary
      ? new NoBulk(`${error.errorCode}: ${error.message}`, { cause: error })
      : error;
  }
}

/** @returns how many rows the job has found */
async function finished(transport: Transport, id: string): Promise<number> {
  let waited = 0;
  for (let pause = FIRST_POLL_MILLIS; ; pause = Math.min(MAX_POLL_MILLIS, pause * 2)) {
    const job = jobAnswer.parse(await transport.get(`/jobs/query/${id}`));
    if (job.state === 'JobComplete') {
      return job.numberRecordsProcessed ?? 0;
    }
    if (job.state === 'Failed' || job.state === 'Aborted') {
      throw new NoBulk(`${job.state}: ${job.errorMessage ?? 'no reason given'}`);
    }
    if (waited >= MAX_WAIT_MILLIS) {
      throw broken(`Job ${id} is still ${job.state} after two hours.`);
    }
    await transport.sleep(pause);
    waited += pause;
  }
}

async function* pagesOf<Row>(
  transport: Transport,
  id: string,
  fields: readonly string[],
  make: MakeRow<Row>
): AsyncGenerator<Row[], void, void> {
  const passed = new Set<string>();
  for (let locator: string | undefined = ''; locator !== undefined;) {
    const page: ResultPage = new ResultPage(transport, id, locator);
    yield* page.rows(fields, make);
    const next: string | undefined = page.next;
    if (next !== undefined && passed.has(next)) {
      throw broken(`Job ${id} gives the same page again.`);
    }
    passed.add(next ?? '');
    locator = next;
  }
}

/** One page, as often as it takes. */
class ResultPage {
  readonly #transport: Transport;
  readonly #path: string;
  #delivered = 0;
  /** Where the next page begins. */
  next: string | undefined;

  constructor(transport: Transport, id: string, locator: string) {
    this.#transport = transport;
    const from = locator === '' ? '' : `&locator=${encodeURIComponent(locator)}`;
    this.#path = `/jobs/query/${id}/results?maxRecords=${ROWS_A_PAGE}${from}`;
  }

  async *rows<Row>(fields: readonly string[], make: MakeRow<Row>): AsyncGenerator<Row[], void, void> {
    for (let attempt = 1; ; attempt++) {
      try {
        yield* this.#once(fields, make);
        return;
      } catch (error) {
        if (!isBroken(error) || attempt >= MAX_ATTEMPTS) {
          throw error instanceof RangeError ? broken(error.message) : error;
        }
        await this.#transport.backOff(attempt);
      }
    }
  }

  async *#once<Row>(fields: readonly string[], make: MakeRow<Row>): AsyncGenerator<Row[], void, void> {
    const { headers, chunks } = await this.#transport.stream(this.#path, { accept: 'text/csv' });
    const locator = headers.get('sforce-locator');
    const expected = Number(headers.get('sforce-numberofrecords') ?? Number.NaN);
    if (locator === null || locator === '' || !Number.isInteger(expected)) {
      await passedOver(chunks);
      throw new RangeError('A page of the Bulk API came without its headers.');
    }
    this.next = locator === 'null' ? undefined : locator;
    let seen = 0;
    for await (const rows of rowsIn(chunks, fields, make)) {
      const fresh = rows.slice(Math.max(0, this.#delivered - seen));
      seen += rows.length;
      if (seen > expected) {
        throw new RangeError(`A page of ${expected} rows has more.`);
      }
      if (fresh.length > 0) {
        this.#delivered = Math.max(this.#delivered, seen);
        yield fresh;
      }
    }
    if (seen !== expected) {
      throw new RangeError(`A page of ${expected} rows ended after ${seen}.`);
    }
  }
}

/** An answer that nobody reads would be waited for until its time is over. */
async function passedOver(chunks: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const _ of chunks) {
    return;
  }
}

/** A few thousand at a time, without the line of names that every page begins with. */
async function* rowsIn<Row>(
  chunks: AsyncIterable<Uint8Array>,
  fields: readonly string[],
  make: MakeRow<Row>
): AsyncGenerator<Row[], void, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const csv = new CsvStream();
  let isFirst = true;
  let ready: Row[] = [];
  const take = (text: string, spans: CellSpans): void => {
    if (spans.length !== 2 * fields.length) {
      throw new RangeError('A row of the Bulk API has not as many values as columns.');
    }
    if (!isFirst) {
      ready.push(make(text, spans));
      return;
    }
    isFirst = false;
    if (fields.some((name, index) => cellAt(text, spans, index) !== name)) {
      throw new RangeError('A page of the Bulk API has other columns than were asked for.');
    }
  };
  for await (const chunk of chunks) {
    csv.each(decoded(decoder, chunk), take);
    if (ready.length >= ROWS_AT_A_TIME) {
      yield ready;
      ready = [];
    }
  }
  csv.each(decoded(decoder), take);
  csv.endEach(take);
  if (ready.length > 0) {
    yield ready;
  }
}

/** Cut within a character is cut. */
function decoded(decoder: InstanceType<typeof TextDecoder>, chunk?: Uint8Array): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch (error) {
    throw new RangeError('A page of the Bulk API is not UTF-8.', { cause: error });
  }
}

/** As the same row would come by REST. */
export function rowOf(object: ReadObject, fields: readonly string[], text: string, spans: CellSpans): RawRow {
  const row: RawRow = { Id: '' };
  for (const [index, name] of fields.entries()) {
    const kind = name === 'Id' ? 'id' : (TABLES[object].columns[name] ?? 'text');
    row[name] = valueIn(cellAt(text, spans, index), kind);
  }
  return row;
}

const isRefused = (error: unknown): error is OrgError => error instanceof OrgError && !error.temporary;

const isBroken = (error: unknown): boolean =>
  error instanceof RangeError || (error instanceof OrgError && error.temporary);

/** Best effort: an org forgets jobs by itself after seven days. */
async function cleared(transport: Transport, id: string, isDone: boolean): Promise<void> {
  try {
    if (!isDone) {
      await transport.queryJob('PATCH', `/${id}`, { state: 'Aborted' });
    }
  } catch {
    // It was over already.
  }
  await transport.queryJob('DELETE', `/${id}`).catch(() => undefined);
}

function broken(message: string): SyncError {
  return new SyncError(`Reading by the Bulk API: ${message}`, {
    exitCode: EXIT_CODE.temporary,
    actions: 'Run again. The sync does not work on half of the data; nothing was changed.'
  });
}
