import type { ApiResponse } from '../http/apiResponse.ts';
import type { BulkContext } from './bulkContext.ts';
import { invalidJob } from './bulkErrors.ts';
import type { QueryJob } from './bulkJob.ts';
import { csvLine, csvText } from './csv.ts';

/** Rows in a page when `maxRecords` is not given: "the server uses a default value based on the service" (*assumed*: this). */
const DEFAULT_RECORDS = 50_000;

/** "The request is still subject to the size limits": a page has at most this many rows, whatever is asked (*assumed*). */
const MAX_RECORDS = 250_000;

/** "Returns up to five URIs in one response." */
const MAX_PAGES = 5;

/** GET /jobs/query/{id}/results: a page of CSV, with its header line; where the next one begins is in Sforce-Locator. */
export function resultPage(context: BulkContext, job: QueryJob, query: URLSearchParams): ApiResponse {
  const from = placeOf(query.get('locator'), job);
  const size = pageSize(query);
  const lines = context.services.bulk.store.lines(job.id, 'results', from, size);
  const next = from + lines.length;
  return {
    status: 200,
    headers: {
      'Sforce-NumberOfRecords': String(lines.length),
      'Sforce-Locator': next < job.numberRecordsProcessed ? locatorOf(next) : 'null'
    },
    body: { text: csvText([csvLine(job.columns, job), ...lines], job), type: 'text/csv' }
  };
}

/** GET /jobs/query/{id}/resultPages: addresses of pages that can be read side by side. */
export function resultPages(
  context: BulkContext,
  job: QueryJob,
  query: URLSearchParams
): Record<string, unknown> {
  const from = placeOf(query.get('locator'), job);
  const size = pageSize(query);
  const total = job.numberRecordsProcessed;
  const places = Array.from({ length: MAX_PAGES }, (_, index) => from + index * size).filter(
    (place) => place === from || place < total
  );
  const next = from + MAX_PAGES * size;
  const address = `${context.base}/jobs/query/${job.id}`;
  const asked = query.has('maxRecords') ? `&maxRecords=${size}` : '';
  return {
    resultPages: places.map((place) => ({
      resultUrl: `${address}/results?locator=${locatorOf(place)}${asked}`
    })),
    nextRecordsUrl: next < total ? `${address}/resultPages?locator=${locatorOf(next)}${asked}` : null,
    done: next >= total
  };
}

/** "As long as the associated job exists, the locator string for a set of results does not change." */
function locatorOf(place: number): string {
  return Buffer.from(String(place)).toString('base64url');
}

function placeOf(locator: string | null, job: QueryJob): number {
  const text = locator === null ? '0' : Buffer.from(locator, 'base64url').toString();
  const place = Number(text);
  if (!/^\d{1,12}$/.test(text) || place > job.numberRecordsProcessed) {
    throw invalidJob(`The locator ${locator} does not belong to results of this job.`);
  }
  return place;
}

function pageSize(query: URLSearchParams): number {
  const asked = query.get('maxRecords');
  if (asked === null) {
    return DEFAULT_RECORDS;
  }
  if (!/^[1-9]\d{0,8}$/.test(asked)) {
    throw invalidJob(`maxRecords must be a whole number above 0, not ${asked}.`);
  }
  return Math.min(MAX_RECORDS, Number(asked));
}
