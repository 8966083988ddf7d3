import { json } from '../http/apiResponse.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import type { BulkContext } from './bulkContext.ts';
import { jobSummary } from './bulkJob.ts';
import type { BulkJob } from './bulkJob.ts';

/** Jobs of one page of the list. */
const PAGE = 1000;

/** GET /jobs/query and /jobs/ingest: all jobs of the user, of both kinds unless `jobType` says otherwise. */
export function listJobs(context: BulkContext, request: ApiRequest): ApiResponse {
  const jobType = request.query.get('jobType');
  const from = Number(/^\d{1,9}$/.exec(request.query.get('queryLocator') ?? '')?.[0] ?? 0);
  const all = context.services.bulk.store
    .all()
    .filter((job) => isVisible(context, job) && (jobType === null || jobType === typeOf(job)));
  const next = from + PAGE;
  const kind = request.segments.at(-1);
  return json({
    done: next >= all.length,
    records: all.slice(from, next).map((job) => ({ ...jobSummary(job), jobType: typeOf(job) })),
    nextRecordsUrl: next < all.length ? `${context.base}/jobs/${kind}?queryLocator=${next}` : null
  });
}

function isVisible({ session }: BulkContext, job: BulkJob): boolean {
  return job.createdById === session.userId || session.access.hasPermission('ViewAllData');
}

function typeOf(job: BulkJob): string {
  return job.kind === 'query' ? 'V2Query' : 'V2Ingest';
}
