/**
 * Pages of records: https://developer.salesforce.com/docs/platform/graphql/guide/paginate.md
 * A cursor is opaque to clients; here it holds how many records came before.
 */
import { GraphQLError } from 'graphql';

/** "The default is 10, the maximum 2,000"; further pages reach 4,000 records unless `upperBound` is given (assumed). */
export const defaultFirst = 10;
const largestFirst = 2000;
const furthest = 4000;

export interface PageArguments {
  first: number;
  offset: number;
}

/** A page of records with what its connection fields need. */
export interface Connection {
  records: Record<string, unknown>[];
  offset: number;
  hasNextPage: boolean;
  totalCount: () => number;
}

export function pageArguments(args: Record<string, unknown>): PageArguments {
  const first = args['first'] ?? defaultFirst;
  if (typeof first !== 'number' || first < 0 || first > largestFirst) {
    throw new GraphQLError(`The argument first takes a number from 0 to ${largestFirst}.`);
  }
  const upperBound = args['upperBound'] ?? undefined;
  if (
    upperBound !== undefined &&
    (typeof upperBound !== 'number' || upperBound < 200 || upperBound > largestFirst)
  ) {
    throw new GraphQLError(`The argument upperBound takes a number from 200 to ${largestFirst}.`);
  }
  const offset = args['after'] === undefined || args['after'] === null ? 0 : readCursor(args['after']);
  if (upperBound === undefined && offset + first > furthest) {
    throw new GraphQLError(`Pages reach ${furthest} records; give upperBound to go on.`);
  }
  return { first, offset };
}

/** Cuts the one record too many that was read to know whether there is a next page. */
export function connectionOf(
  read: Record<string, unknown>[],
  { first, offset }: PageArguments,
  totalCount: () => number
): Connection {
  return { records: read.slice(0, first), offset, hasNextPage: read.length > first, totalCount };
}

export function writeCursor(position: number): string {
  return Buffer.from(JSON.stringify({ v: '1', o: position })).toString('base64');
}

function readCursor(cursor: unknown): number {
  const invalid = new GraphQLError(`Invalid cursor: ${String(cursor)}`);
  try {
    const read: unknown = JSON.parse(Buffer.from(String(cursor), 'base64').toString('utf8'));
    if (
      typeof read === 'object' &&
      read !== null &&
      'o' in read &&
      typeof read.o === 'number' &&
      Number.isSafeInteger(read.o) &&
      read.o >= 0
    ) {
      return read.o;
    }
  } catch {
    throw invalid;
  }
  throw invalid;
}
