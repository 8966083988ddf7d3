import { SalesforceError } from '../../core/types.ts';
import { splitTarget } from '../http/apiRequest.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import { json, jsonOf } from '../http/apiResponse.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import { errorResponse, notFound } from '../http/errorBody.ts';
import { asArray, asObject, isObject, parserError, readJsonObject, tokenName } from '../http/jsonBody.ts';
import type { JsonObject } from '../http/jsonBody.ts';
import type { DataContext } from '../http/dataContext.ts';
import { fillReferences, fillUrl } from './references.ts';

const MAX_SUBREQUESTS = 25;
const MAX_QUERIES = 5;

interface Subrequest {
  method: string;
  url: string;
  referenceId: string;
  body: unknown;
  headers: Record<string, string>;
}

interface Outcome {
  response: ApiResponse;
  referenceId: string;
}

class RolledBack extends Error {}

/**
 * POST /composite (REST guide, "Composite"). Subrequests run in order; collating them (`collateSubrequests`) only
 * changes the order of unrelated ones, which clients may not rely on.
 */
export function postComposite(context: DataContext, request: ApiRequest): ApiResponse {
  const body = readJsonObject(request);
  const subrequests = asArray(body['compositeRequest'], 'list of subrequests').map((one) =>
    readSubrequest(asObject(one, 'Composite Subrequest'))
  );
  checkLimits(subrequests);
  const allOrNone = body['allOrNone'] === true;
  const outcomes = allOrNone
    ? runAllOrNone(context, request, subrequests)
    : run(context, request, subrequests, false);
  return json({
    compositeResponse: outcomes.map(({ response, referenceId }) => ({
      body: jsonOf(response) ?? null,
      httpHeaders:
        response.headers?.['Location'] === undefined ? {} : { Location: response.headers['Location'] },
      httpStatusCode: response.status,
      referenceId
    }))
  });
}

/** "If allOrNone is set to true ... and a subrequest returns an error, all other subrequests return the 400 HTTP status code." */
function runAllOrNone(
  context: DataContext,
  request: ApiRequest,
  subrequests: readonly Subrequest[]
): Outcome[] {
  let outcomes: Outcome[] = [];
  try {
    context.org.transaction(() => {
      outcomes = run(context, request, subrequests, true);
      if (outcomes.some(({ response }) => hasFailed(response))) {
        throw new RolledBack();
      }
    });
    return outcomes;
  } catch (error) {
    if (!(error instanceof RolledBack)) {
      throw error;
    }
  }
  const halted = errorResponse(
    new SalesforceError(
      'PROCESSING_HALTED',
      'The transaction was rolled back since another operation in the same transaction failed.'
    )
  );
  return subrequests.map(({ referenceId }, index) => {
    const own = outcomes[index];
    return own !== undefined && hasFailed(own.response) ? own : { referenceId, response: halted };
  });
}

function run(
  context: DataContext,
  request: ApiRequest,
  subrequests: readonly Subrequest[],
  allOrNone: boolean
): Outcome[] {
  const bodies = new Map<string, unknown>();
  const outcomes: Outcome[] = [];
  for (const subrequest of subrequests) {
    const response = runOne(context, request, subrequest, bodies, allOrNone);
    outcomes.push({ response, referenceId: subrequest.referenceId });
    if (response.status < 300) {
      bodies.set(subrequest.referenceId, jsonOf(response));
    }
    if (allOrNone && hasFailed(response)) {
      break;
    }
  }
  return outcomes;
}

function runOne(
  context: DataContext,
  request: ApiRequest,
  subrequest: Subrequest,
  bodies: ReadonlyMap<string, unknown>,
  allOrNone: boolean
): ApiResponse {
  try {
    const target = splitTarget(fillUrl(subrequest.url, bodies));
    if (target === undefined) {
      throw notFound();
    }
    if (!isComposable(target.segments)) {
      throw notFound(`The resource ${target.path} cannot be used in a composite request`);
    }
    let body = fillReferences(subrequest.body, bodies);
    if (allOrNone && target.path.includes('/composite/sobjects')) {
      // "the all-or-none behavior also applies to each of the sObject Collections subrequests, overriding the value"
      body = isObject(body) ? { ...body, allOrNone: true } : body;
      target.query.set('allOrNone', 'true');
    }
    const response = context.dispatch({
      method: subrequest.method,
      ...target,
      headers: subrequest.headers,
      origin: request.origin,
      body: body === undefined ? { text: '' } : { value: body }
    });
    if (response instanceof Promise) {
      response.catch(() => undefined);
      throw new Error(`${target.path} answers later, which a transaction cannot wait for`);
    }
    return response;
  } catch (error) {
    if (error instanceof SalesforceError) {
      return errorResponse(error);
    }
    throw error;
  }
}

/** sObject resources, queries and sObject Collections: REST guide, "Send Multiple Requests Using Composite". */
function isComposable([, , , family, part]: readonly string[]): boolean {
  return (
    family === 'sobjects' ||
    family === 'query' ||
    family === 'queryAll' ||
    (family === 'composite' && part === 'sobjects')
  );
}

/** A collections answer is 200 although rows in it failed; for the composite around it that is a failure. */
function hasFailed(response: ApiResponse): boolean {
  const body = jsonOf(response);
  return (
    response.status >= 300 ||
    (Array.isArray(body) && body.some((row) => isObject(row) && row['success'] === false))
  );
}

function checkLimits(subrequests: readonly Subrequest[]): void {
  if (subrequests.length > MAX_SUBREQUESTS) {
    throw new SalesforceError(
      'INVALID_INPUT',
      `The composite request has ${subrequests.length} subrequests. The maximum is ${MAX_SUBREQUESTS}.`
    );
  }
  const queries = subrequests.filter(({ url }) =>
    /\/v\d+\.0\/+(?:query|queryAll|composite\/+sobjects)(?:[/?]|$)/.test(url)
  );
  if (queries.length > MAX_QUERIES) {
    throw new SalesforceError(
      'INVALID_INPUT',
      `The composite request has ${queries.length} query and sObject Collections operations. The maximum is ${MAX_QUERIES}.`
    );
  }
  const seen = new Set<string>();
  for (const { referenceId } of subrequests) {
    // Since v52: "any illegal characters in reference IDs cause the whole request to fail".
    if (!/^[A-Za-z0-9]\w*$/.test(referenceId)) {
      throw new SalesforceError(
        'INVALID_INPUT',
        `Provided referenceId ('${referenceId}') must start with a letter or a number, and it can contain only letters, numbers and underscores ('_').`
      );
    }
    if (seen.has(referenceId)) {
      throw new SalesforceError(
        'INVALID_INPUT',
        `Duplicate referenceId ('${referenceId}') provided. Each referenceId must be unique.`
      );
    }
    seen.add(referenceId);
  }
}

function readSubrequest(value: JsonObject): Subrequest {
  const text = (name: string): string => {
    const one = value[name];
    if (typeof one !== 'string') {
      throw parserError(`Cannot deserialize instance of string from ${tokenName(one)} value of "${name}"`);
    }
    return one;
  };
  const method = text('method');
  if (!['GET', 'POST', 'PATCH', 'PUT', 'DELETE'].includes(method)) {
    throw new SalesforceError(
      'INVALID_INPUT',
      `Invalid method '${method}': use POST, PUT, PATCH, GET or DELETE.`
    );
  }
  return {
    method,
    url: text('url'),
    referenceId: text('referenceId'),
    body: value['body'],
    headers: readHeaders(value['httpHeaders'])
  };
}

/** "Don't specify these headers in a subrequest. If you do, the top-level request fails and returns an HTTP 400 response." */
function readHeaders(value: unknown): Record<string, string> {
  if (value === undefined || value === null) {
    return {};
  }
  const headers: Record<string, string> = {};
  for (const [name, one] of Object.entries(asObject(value, 'httpHeaders'))) {
    const lower = name.toLowerCase();
    if (['accept', 'authorization', 'content-type'].includes(lower)) {
      throw new SalesforceError('INVALID_INPUT', `The header ${name} cannot be set in a subrequest.`);
    }
    headers[lower] = String(one);
  }
  return headers;
}
