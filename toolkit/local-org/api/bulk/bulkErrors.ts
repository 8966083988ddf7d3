import { SalesforceError } from '../../core/types.ts';
import type { JobState } from './bulkJob.ts';

/** Codes of the Bulk API are written in one word (`FEATURENOTENABLED` in salesforcecli/plugin-data, `INVALIDENTITY` in airbyte). */
export function invalidState(state: JobState, what: string): SalesforceError {
  return new SalesforceError('INVALIDJOBSTATE', `${what} is not possible: the job is ${state}.`);
}

export function invalidJob(message: string): SalesforceError {
  return new SalesforceError('INVALIDJOB', message);
}

export function notForBulk(object: string): SalesforceError {
  return new SalesforceError('INVALIDENTITY', `Entity '${object}' is not supported by the Bulk API.`);
}

export function featureNotEnabled(message: string): SalesforceError {
  return new SalesforceError('FEATURENOTENABLED', message);
}

/** "the call returns a 409 error" when the API version is not that of the job; the words are *assumed*. */
export function otherVersion(version: number): SalesforceError {
  return new SalesforceError(
    'INVALIDJOB',
    `Results are to be had with the API version of the job: ${version}.0.`,
    {
      status: 409
    }
  );
}

/** Ends a whole ingest job; its message stands in `errorMessage`. */
export class JobFailure extends Error {
  override readonly name = 'JobFailure';
}
