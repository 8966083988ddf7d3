/**
 * Pages of records: https://developer.salesforce.com/docs/platform/graphql/guide/paginate.md
 * A cursor is opaque to clients; here it holds how many records came before.
 */
import { GraphQLError } from 'graphql';

/** "The default is 10, the maximum 2,000"; without `upperBound` further pages reach 4,000 records (assumed). */
export const defaultFirst = 10;
const largestFirst = 2000;
const furthest = 4000;
/** https://developer.salesforce.com/docs/platform/graphql/guide/paginate-use-upperbound.md */
const smallestBatch = 200;

export interface PageArguments {
  /** How many records this page has at most. */
  first: number;
  offset: number;
  /** Pages end after so many records; the cursors of such a page remember it. */
  upperBound?: number;
}

/** A page of records with what its connection fields need. */
export interface Connection {
  records: Record<string, unknown>[];
  offset: number;
  upperBound?: number;
  hasNextPage: boolean;
  totalCount: () => number;
}

export function pageArguments(args: Record<string, unknown>): PageArguments {
  const first = args['first'] ?? defaultFirst;
  if (typeof first !== 'number' || first < 0 || first > largestFirst) {
    throw new GraphQLError(`The argument first takes a number from 0 to ${largestFirst}.`);
  }
  const after = args['after'] ?? undefined;
  const cursor = after === undefined ? { o: 0 } : readCursor(after);
  const offset = cursor.o;
  const upperBound = args['upperBound'] ?? cursor.u;
  if (upperBound === undefined) {
    if (offset + first > furthest) {
      throw new GraphQLError(`Pages reach ${furthest} records; give upperBound to go on.`);
    }
    return { first, offset };
  }
  if (typeof upperBound !== 'number' || upperBound < 1) {
    throw new GraphQLError('The argument upperBound takes a number of records from 1.');
  }
  if (first < smallestBatch) {
    throw new GraphQLError(
      `With upperBound the argument first takes a number from ${smallestBatch} to ${largestFirst}.`
    );
  }
  return { first: Math.max(0, Math.min(first, upperBound - offset)), offset, upperBound };
}

/** Cuts the one record too many that was read to know whether there is a next page. */
export function connectionOf(
  read: Record<string, unknown>[],
  { first, offset, upperBound }: PageArguments,
  totalCount: () => number
): Connection {
  const isLast = upperBound !== undefined && offset + first >= upperBound;
  return {
    records: read.slice(0, first),
    offset,
    upperBound,
    hasNextPage: read.length > first && !isLast,
    totalCount
  };
}

interface Cursor {
  /** Records before the next page. */
  o: number;
  u?: number;
}

/** Cursor of a record on the page; a page that begins after it begins with the next one. */
export function cursorAt({ offset, upperBound }: Connection, index: number): string {
  return writeCursor(offset + index + 1, upperBound);
}

function writeCursor(position: number, upperBound: number | undefined): string {
  return Buffer.from(JSON.stringify({ v: '1', o: position, u: upperBound })).toString('base64');
}

function readCursor(cursor: unknown): Cursor {
  try {
    const read: unknown = JSON.parse(Buffer.from(String(cursor), 'base64').toString('utf8'));
    if (typeof read === 'object' && read !== null && 'o' in read && isCount(read.o)) {
      const u = 'u' in read ? read.u : undefined;
      if (u === undefined || isCount(u)) {
        return { o: read.o, u };
      }
    }
  } catch {
    // Not a cursor: said below.
  }
  throw new GraphQLError(`Invalid cursor: ${String(cursor)}`);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
