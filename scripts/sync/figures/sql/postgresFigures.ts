/**
 * The figures on PostgreSQL, or on whatever speaks its protocol: rows are sent to tables of a schema of the sync's own, the same
 * SQL runs there, and what comes of it is fetched page by page. Tables that are there already are used as they are: partitions,
 * foreign tables on other servers, distributed ones.
 */
import { Client } from 'pg';
import { EXIT_CODE } from '../../exitCode.ts';
import { SyncError } from '../../syncError.ts';
import { RESULTS, viewsSql } from './core.ts';
import { pagesOf, ROWS_A_PAGE } from './engine.ts';
import type { FigureEngine, FigureRow } from './engine.ts';
import { columnsOf, INPUT_NAMES, tablesSql } from './inputs.ts';
import type { InputKind, InputName, InputRow } from './inputs.ts';

const SCHEMA = 'ridealong_sync';

/** Numbers of records, or their ids as text. */
export type IdType = 'BIGINT' | 'TEXT';

export class PostgresFigures implements FigureEngine {
  readonly #url: string;
  readonly #ids: IdType;

  constructor(url: string, ids: IdType = 'BIGINT') {
    this.#url = url;
    this.#ids = ids;
  }

  async figures(
    inputs: (table: InputName) => Iterable<InputRow>,
    onRows: Parameters<FigureEngine['figures']>[1]
  ): Promise<void> {
    const client = new Client({ connectionString: this.#url, application_name: 'ridealong-sync' });
    // A connection that breaks is told by the query that it breaks.
    client.on('error', () => undefined);
    try {
      await client.connect();
      await makeTables(client, this.#ids);
      await client.query('BEGIN');
      for (const table of INPUT_NAMES) {
        await client.query(`DELETE FROM ${table}`);
        await insertInto(client, table, this.#ids, inputs(table));
      }
      for (const table of INPUT_NAMES) {
        await client.query(`ANALYZE ${table}`);
      }
      for (const view of viewsSql()) {
        await client.query(view);
      }
      for (const result of RESULTS) {
        await fetchAll(client, result, (rows) => {
          onRows(result, rows);
        });
      }
      await client.query('COMMIT');
    } catch (error) {
      throw endOfEngine(error);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

async function makeTables(client: Client, ids: IdType): Promise<void> {
  await client.query(`CREATE SCHEMA IF NOT EXISTS ${SCHEMA}`);
  await client.query(`SET search_path TO ${SCHEMA}, pg_temp`);
  for (const table of tablesSql((kind) => typeOf(kind, ids))) {
    await client.query(table);
  }
}

/** Ids are compared byte by byte, and not as words of a language. */
function typeOf(kind: InputKind, ids: IdType): string {
  const type = kind === 'id' ? ids : kind === 'integer' ? 'BIGINT' : 'TEXT';
  return type === 'TEXT' ? 'TEXT COLLATE "C"' : type;
}

/** Column by column: one statement for a page of rows. */
async function insertInto(
  client: Client,
  table: InputName,
  ids: IdType,
  rows: Iterable<InputRow>
): Promise<void> {
  const columns = columnsOf(table);
  const arrays = columns.map(([, kind], at) => {
    const type = kind === 'id' ? ids : kind === 'integer' ? 'BIGINT' : 'TEXT';
    return `$${at + 1}::${type}[]`;
  });
  const names = columns.map(([name]) => name).join(', ');
  const text = `INSERT INTO ${table} (${names}) SELECT * FROM unnest(${arrays.join(', ')})`;
  for (const page of pagesOf(rows)) {
    await client.query({
      name: `into ${table}`,
      text,
      values: columns.map((_, at) => page.map((row) => row[at] ?? null))
    });
  }
}

async function fetchAll(
  client: Client,
  result: (typeof RESULTS)[number],
  onRows: (rows: FigureRow[]) => void
): Promise<void> {
  await client.query(`DECLARE figures NO SCROLL CURSOR FOR SELECT * FROM ${result}`);
  for (;;) {
    const { rows, fields } = await client.query<Record<string, unknown>>(`FETCH ${ROWS_A_PAGE} FROM figures`);
    if (rows.length === 0) {
      break;
    }
    const numbers = fields.filter(({ dataTypeID }) => NUMBERS.has(dataTypeID)).map(({ name }) => name);
    onRows(rows.map((row) => withNumbers(row, numbers)));
  }
  await client.query('CLOSE figures');
}

/** int8, int4 and numeric: pg gives the wide ones as text, because JavaScript ends at 2^53. Ours end before. */
const NUMBERS = new Set([20, 23, 1700]);

function withNumbers(row: Record<string, unknown>, numbers: readonly string[]): FigureRow {
  for (const name of numbers) {
    row[name] = row[name] === null ? null : Number(row[name]);
  }
  return row as FigureRow;
}

/** Nothing has been written when it happens. */
function endOfEngine(error: unknown): unknown {
  const { code = '', message } = error as { code?: string; message: string };
  const said = `The server of --engine: ${message}`;
  if (/^(?:28|3D|42501)/.test(code) || /SASL|password/i.test(message)) {
    return new SyncError(said, {
      exitCode: EXIT_CODE.usage,
      actions: `Give the user the right to make the schema ${SCHEMA}; the password goes into PGPASSWORD or ~/.pgpass.`,
      cause: error
    });
  }
  if (/^(?:08|53|57|E[A-Z]{3,})/.test(code) || /terminated|timeout/i.test(message)) {
    return new SyncError(said, {
      exitCode: EXIT_CODE.temporary,
      actions: 'Run again when it answers, or without --engine. Nothing was changed.',
      cause: error
    });
  }
  return error;
}
