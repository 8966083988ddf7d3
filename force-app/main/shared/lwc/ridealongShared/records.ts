/** Reads the answers of the GraphQL wire adapter: connections, and fields that access may have left out. */

/** A field in a GraphQL answer. Null or absent: empty, or not for this user to see (`@optional`). */
export type Field<T = string | number | boolean> =
  | { value: T | null; displayValue?: string | null }
  | null
  | undefined;

export interface Connection<T> {
  edges?: ({ node?: T | null } | null)[] | null;
  totalCount?: number;
}

/** The rows of a connection. */
export function nodes<T>(connection: Connection<T> | null | undefined): T[] {
  return (connection?.edges ?? []).flatMap((edge) => edge?.node ?? []);
}

/** What lies between a connection and what its rows hold. */
const INSIDE: ReadonlySet<string> = new Set(['edges', 'node']);

/**
 * How many rows the connections of an answer left out, of those that were asked how many there are in all (`totalCount`); among
 * these names only, if any are given. Wherever in the answer they are.
 */
export function notShown(answer: unknown, among: readonly string[] = [], name = ''): number {
  if (typeof answer !== 'object' || answer === null) {
    return 0;
  }
  if (Array.isArray(answer)) {
    return answer.reduce<number>((sum, one) => sum + notShown(one, among, name), 0);
  }
  const { edges, totalCount } = answer as Connection<unknown>;
  const isAsked = among.length === 0 || among.includes(name);
  const left = isAsked && typeof totalCount === 'number' ? Math.max(0, totalCount - (edges?.length ?? 0)) : 0;
  const inner = Object.entries(answer).map(([key, part]) =>
    notShown(part, among, INSIDE.has(key) ? name : key)
  );
  return inner.reduce((sum, part) => sum + part, left);
}

/** The value of a field, undefined when empty or hidden. */
export function value<T>(field: Field<T>): T | undefined {
  return field?.value ?? undefined;
}

/** The value as the platform would print it, else the value as text. */
export function display(field: Field): string {
  return field?.displayValue ?? String(field?.value ?? '');
}

/**
 * The record type that picklists are asked for on objects without record types of their own.
 * https://developer.salesforce.com/docs/platform/lwc/guide/reference-wire-adapters-picklist-values.html
 */
export const MASTER_RECORD_TYPE = '012000000000000AAA';

/** What the GraphQL wire adapter delivers. */
export interface WireResult<T> {
  data?: T;
  errors?: unknown[];
  refresh?: () => Promise<void>;
}

/** What a query found. A refused one comes with an object beside its errors, empty or full of holes: that is nothing. */
export function dataOf<T>({ data, errors }: WireResult<T>): T | undefined {
  return errors?.length ? undefined : data;
}

/**
 * What to show after the wire has delivered again: undefined until there is something. When reading again fails, say in a
 * tunnel, what was there stays; only a first answer that fails is an error to show. A refused query comes with an object
 * beside its errors, empty or full of holes: what is in it would pass for "there is nothing".
 */
export function latest<T>(
  before: WireResult<T> | undefined,
  result: WireResult<T>
): WireResult<T> | undefined {
  if (!result.errors?.length) {
    return result.data ? { ...result, errors: undefined } : before;
  }
  if (before?.data) {
    return { ...before, refresh: result.refresh ?? before.refresh };
  }
  return result.data ? { ...result, data: undefined } : result;
}
