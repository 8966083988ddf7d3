import type { SaveError, SaveResult } from '../../core/types.ts';
import { json } from '../http/apiResponse.ts';
import type { ApiResponse } from '../http/apiResponse.ts';

/** HTTP status of a failed single-record request. 400 unless a source says otherwise. */
export function statusOf(code: string): number {
  switch (code) {
    // sf-fx-runtime-nodejs mappings, delete-already-deleted.json
    case 'ENTITY_IS_DELETED':
    case 'NOT_FOUND':
      return 404;
    // "403: The request has been refused. Verify that the logged-in user has appropriate permissions."
    case 'INSUFFICIENT_ACCESS':
    case 'INSUFFICIENT_ACCESS_OR_READONLY':
    case 'INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY':
      return 403;
    default:
      return 400;
  }
}

/** Errors of one record, as single-record resources answer them. */
export function saveErrorResponse(errors: readonly SaveError[]): ApiResponse {
  return json(
    errors.map(({ statusCode, message, fields }) => ({ message, errorCode: statusCode, fields })),
    statusOf(errors[0]?.statusCode ?? '')
  );
}

/** One row of a collections answer: no `id` when the row has none (REST guide's examples leave it out). */
export function collectionEntry(result: SaveResult): Record<string, unknown> {
  const entry: Record<string, unknown> = {};
  if (result.id !== null) {
    entry['id'] = result.id;
  }
  entry['success'] = result.success;
  entry['errors'] = result.errors;
  if (result.created !== undefined) {
    entry['created'] = result.created;
  }
  return entry;
}
