/** All rows of an object in the way that costs the org fewer calls. */
import { NoBulk, readBulk } from './bulkRead.ts';
import type { MakeRow } from './bulkRead.ts';
import { OrgError } from './orgError.ts';
import type { ReadObject } from './probe.ts';
import { queryPage, queryPath, readPages } from './readPages.ts';
import type { RawRow, RowQuery } from './readPages.ts';
import type { Transport } from './transport.ts';

const ROWS_A_PAGE = 2000;
const ROWS_A_RESULT = 100_000;
/** Making and deleting a job, and asking six times how far it is: it is ready within 30 seconds, or large enough to pay. */
const CALLS_FOR_A_JOB = 8;

export const restCalls = (rows: number): number => Math.max(1, Math.ceil(rows / ROWS_A_PAGE));
export const bulkCalls = (rows: number): number =>
  CALLS_FOR_A_JOB + Math.max(1, Math.ceil(rows / ROWS_A_RESULT));

/** The first page has been read by then, and is read again with the job. */
export const isBulkCheaper = (rows: number): boolean => bulkCalls(rows) < restCalls(rows) - 1;

/** @param make what a row of a job becomes; as it would come by REST, when it is left out */
export async function* readAllRows<Row = RawRow>(
  transport: Transport,
  query: RowQuery & { object: ReadObject },
  { make, isCheaper = isBulkCheaper }: { make?: MakeRow<Row>; isCheaper?: (rows: number) => boolean } = {}
): AsyncGenerator<(RawRow | Row)[], void, void> {
  let isSlow = false;
  const answer = await transport
    .get(queryPath(query), { repeat: ({ errorCode }) => errorCode !== 'QUERY_TIMEOUT' })
    .catch((error: unknown) => {
      // Whatever else it is, it is met again below, where its rules are.
      isSlow = error instanceof OrgError && error.errorCode === 'QUERY_TIMEOUT';
    });
  const first = queryPage.safeParse(answer).data;
  // A job has more time than a query.
  if (isSlow || (first !== undefined && isCheaper(first.totalSize))) {
    try {
      yield* readBulk<Row>(transport, query, make);
      return;
    } catch (error) {
      if (!(error instanceof NoBulk)) {
        throw error;
      }
    }
  }
  yield* readPages(transport, query, first);
}
