import { SalesforceError } from '../../core/types.ts';
import { json } from '../http/apiResponse.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import { readJsonObject } from '../http/jsonBody.ts';
import type { Route } from '../http/route.ts';
import type { BulkServices } from '../bulk/bulkContext.ts';

/** `/local/bulk`: jobs stay UploadComplete or InProgress as long as somebody wants to see them so. */
export const localBulkRoutes: readonly Route<BulkServices>[] = [
  { method: 'GET', pattern: '/bulk', handler: getHold },
  { method: 'POST', pattern: '/bulk', handler: setHold }
];

function getHold({ bulk }: BulkServices): ApiResponse {
  return json({ hold: bulk.hold ?? null });
}

function setHold(services: BulkServices, request: ApiRequest): ApiResponse {
  const { hold } = readJsonObject(request);
  if (hold !== null && hold !== 'UploadComplete' && hold !== 'InProgress') {
    throw new SalesforceError(
      'INVALID_INPUT',
      'Send { "hold": "UploadComplete" }, { "hold": "InProgress" } or { "hold": null }.'
    );
  }
  services.bulk.hold = hold ?? undefined;
  return getHold(services);
}
