import { SalesforceError } from '../../core/types.ts';
import { splitTarget } from '../http/apiRequest.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import { json, jsonOf } from '../http/apiResponse.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import { asArray, asObject, readJsonObject } from '../http/jsonBody.ts';
import type { JsonObject } from '../http/jsonBody.ts';
import type { DataContext } from '../http/dataContext.ts';

const MAX_SUBREQUESTS = 25;

/** POST /composite/batch (REST guide, "Composite Batch"): independent subrequests, each its own commit and API call. */
export async function postBatch(context: DataContext, request: ApiRequest): Promise<ApiResponse> {
  const body = readJsonObject(request);
  const subrequests = asArray(body['batchRequests'], 'list of subrequests').map((one) =>
    readSubrequest(context, request, asObject(one, 'Subrequest'))
  );
  if (subrequests.length > MAX_SUBREQUESTS) {
    throw new SalesforceError(
      'INVALID_INPUT',
      `The batch has ${subrequests.length} subrequests. The maximum is ${MAX_SUBREQUESTS}.`
    );
  }
  context.services.usage.count(context.services.wallClock(), Math.max(0, subrequests.length - 1));
  const halt = body['haltOnError'] === true;
  const results: { statusCode: number; result: unknown }[] = [];
  let failed = false;
  for (const subrequest of subrequests) {
    if (failed && halt) {
      // "returns an HTTP 412 status code and a BATCH_PROCESSING_HALTED error message for each subsequent subrequest"
      results.push({
        statusCode: 412,
        result: [{ errorCode: 'BATCH_PROCESSING_HALTED', message: 'Batch processing halted per request' }]
      });
      continue;
    }
    const response = await context.dispatch(subrequest);
    failed ||= response.status >= 400;
    results.push({ statusCode: response.status, result: jsonOf(response) ?? null });
  }
  return json({ hasErrors: failed, results });
}

/** REST guide, "Composite Batch". */
const batchable: ReadonlySet<string> = new Set([
  'actions',
  'chatter',
  'connect',
  'limits',
  'query',
  'queryAll',
  'search',
  'sobjects'
]);

function readSubrequest(context: DataContext, request: ApiRequest, value: JsonObject): ApiRequest {
  const { method, url } = value;
  if (typeof method !== 'string' || !/^(GET|POST|PUT|PATCH|DELETE|HEAD)$/i.test(method)) {
    throw new SalesforceError('INVALID_BATCH_REQUEST', 'Each subrequest needs a valid "method".');
  }
  if (typeof url !== 'string') {
    throw new SalesforceError('INVALID_BATCH_REQUEST', 'Each subrequest needs a "url".');
  }
  // The guide's examples leave out `/services/data/`; full paths work too.
  const path = url.replace(/^\/+/, '');
  const target = splitTarget(path.startsWith('services/data/') ? `/${path}` : `/services/data/${path}`);
  const version = Number(/^v(\d+)\.0$/.exec(target?.segments[2] ?? '')?.[1] ?? NaN);
  if (target === undefined || !(version <= Number(context.version))) {
    throw new SalesforceError(
      'INVALID_BATCH_REQUEST',
      `The url "${url}" must name an API version no later than v${context.version}.`
    );
  }
  if (!batchable.has(target.segments[3] ?? '')) {
    throw new SalesforceError(
      'INVALID_BATCH_REQUEST',
      `The resource ${target.path} cannot be used in a batch.`
    );
  }
  const input = value['richInput'];
  return {
    method: method.toUpperCase(),
    ...target,
    headers: {},
    origin: request.origin,
    body: input === undefined || input === null ? { text: '' } : { value: input }
  };
}
