import { SalesforceError } from '../../core/types.ts';
import { json } from './apiResponse.ts';
import type { ApiResponse } from './apiResponse.ts';

/**
 * An error as REST words it. Recorded answers carry `fields` only with errors of a record's save
 * (forcedotcom/sf-fx-runtime-nodejs `mappings/`), so it is left out when there are none to name.
 */
export function errorBody(error: SalesforceError): Record<string, unknown>[] {
  const entry: Record<string, unknown> = { message: error.message, errorCode: error.errorCode };
  if (error.fields.length > 0) {
    entry['fields'] = error.fields;
  }
  return [entry];
}

export function errorResponse(error: SalesforceError): ApiResponse {
  return json(errorBody(error), error.status);
}

/** "The requested resource does not exist": unknown paths, objects and records alike (sf-fx-runtime-nodejs mappings). */
export function notFound(message = 'The requested resource does not exist'): SalesforceError {
  return new SalesforceError('NOT_FOUND', message, { status: 404 });
}

/** What a crash tells the client: the words Salesforce uses for its own, and nothing about ours. */
export const unknownException: ApiResponse = json(
  [{ message: 'An unexpected error occurred. The local org has logged it.', errorCode: 'UNKNOWN_EXCEPTION' }],
  500
);
