/**
 * Rows of one query, page by page, in the order of their ids. That order is what makes a long read safe: when a
 * cursor is lost (an org keeps about ten for a user, and not for ever), or a query takes too long, the read goes on
 * after the last row it has, with a new cursor or in smaller pieces. Rows that change meanwhile keep their place.
 */
import { z } from 'zod';
import { EXIT_CODE } from '../exitCode.ts';
import { SyncError } from '../syncError.ts';
import { endOfRun, OrgError } from './orgError.ts';
import type { Transport } from './transport.ts';

export interface RowQuery {
  object: string;
  fields: readonly string[];
  where?: string | undefined;
  /** With deleted and archived rows (`queryAll`). */
  all?: boolean | undefined;
  /** After each page: rows of this query so far, and how many there are. */
  onPage?: ((object: string, rows: number, total: number) => void) | undefined;
}

/** A row as it comes, checked for its id alone. */
export type RawRow = { Id: string } & Record<string, unknown>;

const hasId = (row: unknown): boolean =>
  typeof row === 'object' && row !== null && 'Id' in row && typeof row.Id === 'string';

export const queryPage = z.object({
  totalSize: z.number(),
  done: z.boolean(),
  nextRecordsUrl: z.string().optional(),
  records: z.custom<RawRow[]>((rows) => Array.isArray(rows) && rows.every(hasId))
});
export type QueryPage = z.infer<typeof queryPage>;

/** After a query that took too long: so many rows a query, then halves of it. */
const FIRST_LIMIT = 20_000;
const MIN_LIMIT = 200;

export function soqlOf({ object, fields, where }: RowQuery, after?: string, limit?: number): string {
  const conditions = [where && `(${where})`, after && `Id > '${after}'`].filter(Boolean);
  return [
    `SELECT ${fields.join(', ')} FROM ${object}`,
    conditions.length > 0 && `WHERE ${conditions.join(' AND ')}`,
    'ORDER BY Id',
    limit !== undefined && `LIMIT ${limit}`
  ]
    .filter(Boolean)
    .join(' ');
}

export const queryPath = (query: RowQuery, after?: string, limit?: number): string =>
  `/${query.all ? 'queryAll' : 'query'}?q=${encodeURIComponent(soqlOf(query, after, limit))}`;

/** @param first a page that was read already, as part of a composite */
export async function* readPages(
  transport: Transport,
  query: RowQuery,
  first?: QueryPage
): AsyncGenerator<RawRow[], void, void> {
  let after: string | undefined;
  let limit: number | undefined;
  let known = first;
  for (;;) {
    let got = 0;
    try {
      for await (const rows of pagesOfOne(transport, query, { after, limit, first: known })) {
        known = undefined;
        got += rows.length;
        after = rows.at(-1)?.Id ?? after;
        yield rows;
      }
      if (limit === undefined || got < limit) {
        return;
      }
    } catch (error) {
      const next = limitAfter(error, limit, got > 0);
      if (next === 'give up') {
        throw endOfRun(error, `Reading ${query.object}`);
      }
      limit = next;
      known = undefined;
    }
  }
}

interface OneQuery {
  after: string | undefined;
  limit: number | undefined;
  first: QueryPage | undefined;
}

/** The pages of one cursor, which has to deliver as many rows as it promised. */
async function* pagesOfOne(
  transport: Transport,
  query: RowQuery,
  { after, limit, first }: OneQuery
): AsyncGenerator<RawRow[], void, void> {
  const passed = new Set<string>();
  let got = 0;
  let page = first ?? (await getPage(transport, query.object, queryPath(query, after, limit)));
  for (;;) {
    const { totalSize, done, nextRecordsUrl: next, records } = page;
    got += records.length;
    query.onPage?.(query.object, got, totalSize);
    if (records.length > 0) {
      yield records;
    }
    if (done && got === totalSize) {
      return;
    }
    if (done || next === undefined || passed.has(next)) {
      throw incomplete(query.object, got, totalSize);
    }
    passed.add(next);
    page = await getPage(transport, query.object, next);
  }
}

/** A query that ran into its time limit would do so again: it is not repeated as it is. */
async function getPage(transport: Transport, object: string, path: string): Promise<QueryPage> {
  const answer = await transport.get(path, { repeat: ({ errorCode }) => errorCode !== 'QUERY_TIMEOUT' });
  const page = queryPage.safeParse(answer);
  if (!page.success) {
    throw new SyncError(`Reading ${object}: the answer is not a page of rows.`, {
      exitCode: EXIT_CODE.temporary,
      actions: 'Run again. The sync does not work on half of the data; nothing was changed.',
      cause: page.error
    });
  }
  return page.data;
}

/** How many rows the next query may ask for, after this error. */
function limitAfter(
  error: unknown,
  limit: number | undefined,
  moved: boolean
): number | undefined | 'give up' {
  if (!(error instanceof OrgError)) {
    return 'give up';
  }
  if (error.errorCode === 'INVALID_QUERY_LOCATOR') {
    return moved ? limit : 'give up';
  }
  if (error.errorCode !== 'QUERY_TIMEOUT') {
    return 'give up';
  }
  const smaller = limit === undefined ? FIRST_LIMIT : Math.floor(limit / 2);
  return smaller < MIN_LIMIT ? 'give up' : smaller;
}

export function incomplete(object: string, got: number, expected: number): SyncError {
  return new SyncError(`Reading ${object}: got ${got} rows of ${expected}.`, {
    exitCode: EXIT_CODE.temporary,
    actions: 'Run again. The sync does not work on half of the data; nothing was changed.'
  });
}
