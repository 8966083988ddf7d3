import { isOwnName } from '@toolkit/sfdx-project';
import { SalesforceError, UnknownObjectError, UnsupportedError } from '../../core/types.ts';
import type { Session } from '../../core/types.ts';
import { authenticate } from '../auth/authenticate.ts';
import { bulkIngestRoutes } from '../bulk/ingestRoutes.ts';
import { bulkQueryRoutes } from '../bulk/queryRoutes.ts';
import { replicationRoutes } from '../replication/replicationRoutes.ts';
import { restRoutes } from '../rest/restRoutes.ts';
import { askedVersion, listVersions } from '../rest/versions.ts';
import { uiRoutes } from '../uiapi/uiRoutes.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import { errorResponse, notFound } from '../http/errorBody.ts';
import { RouteTable } from '../http/route.ts';
import type { DataContext } from '../http/dataContext.ts';
import type { Services } from './services.ts';

/** A request with all that the server has: each protocol sees its part of it. */
interface ServerContext extends DataContext {
  readonly services: Services;
}

const routes = new RouteTable<ServerContext>([
  ...replicationRoutes,
  ...bulkQueryRoutes,
  ...bulkIngestRoutes,
  ...restRoutes,
  ...uiRoutes
]);

/** Everything below /services/data. */
export async function answerDataApi(services: Services, request: ApiRequest): Promise<ApiResponse> {
  if (request.segments.length === 2) {
    // "You don't need authentication to retrieve the list of versions", and it counts for no limit.
    return request.method === 'GET' || request.method === 'HEAD'
      ? listVersions()
      : methodNotAllowed(request, ['GET']);
  }
  const asked = askedVersion(request.segments[2] ?? '');
  if (asked === 'retired') {
    return errorResponse(retired());
  }
  if (asked === 'unknown') {
    services.unsupported.add(`${request.method} ${request.path}`, services.wallClock());
    return errorResponse(notFound());
  }
  const session = authenticate(services, request);
  const now = services.wallClock();
  services.usage.count(now);
  if (services.usage.used(now) > services.usage.max) {
    return errorResponse(limitExceeded());
  }
  const refused = refuseFormat(request);
  const response =
    refused === undefined
      ? await dispatch(services, session, withMethodOverride(request))
      : asResponse(services, request, refused);
  return { ...response, headers: { 'Sforce-Limit-Info': services.usage.header(now), ...response.headers } };
}

/** One request of a session, top-level or inside a composite. Answers errors as REST does; lets crashes through. */
function dispatch(
  services: Services,
  session: Session,
  request: ApiRequest
): ApiResponse | Promise<ApiResponse> {
  try {
    const response = route(services, session, request);
    return response instanceof Promise
      ? response.catch((error: unknown) => asResponse(services, request, error))
      : response;
  } catch (error) {
    return asResponse(services, request, error);
  }
}

function route(
  services: Services,
  session: Session,
  request: ApiRequest
): ApiResponse | Promise<ApiResponse> {
  const [first, second, asked = ''] = request.segments;
  const version = first === 'services' && second === 'data' ? askedVersion(asked) : 'unknown';
  if (version === 'retired') {
    throw retired();
  }
  if (version === 'unknown') {
    throw notFound();
  }
  const match = routes.match(request.method, request.segments.slice(3));
  if (match.found === 'otherMethods') {
    return methodNotAllowed(request, match.methods);
  }
  if (match.found === 'nothing' || Number(version.served) < (match.route.since ?? 0)) {
    services.unsupported.add(`${request.method} ${request.path}`, services.wallClock());
    throw notFound();
  }
  const context: ServerContext = {
    services,
    org: services.org,
    session,
    version: version.served,
    base: `/services/data/v${version.served}`,
    dispatch: (subrequest) => dispatch(services, session, subrequest)
  };
  return match.route.handler(context, request, match.params);
}

function asResponse(services: Services, request: ApiRequest, error: unknown): ApiResponse {
  if (!(error instanceof SalesforceError)) {
    throw error;
  }
  if (error.status === 501) {
    services.unsupported.add(`${request.method} ${request.path}: ${error.message}`, services.wallClock());
  }
  if (error.errorCode === 'STORAGE_LIMIT_EXCEEDED' && error.cause !== undefined) {
    services.log(`${request.method} ${request.path}: ${error.message}`);
  }
  const unsupported = unsupportedObject(services, error);
  if (unsupported !== undefined) {
    services.unsupported.add(`the object ${unsupported}`, services.wallClock());
  }
  return errorResponse(error);
}

/** An object that Salesforce may have: its clients get the words of an org without it, and anyone who watches is told. */
function unsupportedObject(services: Services, error: SalesforceError): string | undefined {
  if (!(error instanceof UnknownObjectError)) {
    return undefined;
  }
  const name = error.objectName;
  return !isOwnName(name, services.org.project) && !services.org.schema.objects.has(name.toLowerCase())
    ? name
    : undefined;
}

/**
 * JSON is the default; what says that it is something else is refused, as an org does: "MediaType of 'utf-8' is not
 * supported by this resource" (answer of an org in heroku/sf-functions-python#91). XML is a format that orgs know.
 */
function refuseFormat(request: ApiRequest): SalesforceError | undefined {
  const accepted = (request.headers['accept'] ?? '').toLowerCase();
  if (/\b(application|text)\/xml\b/.test(accepted) && !/\*\/\*|application\/(json|\*)/.test(accepted)) {
    return new UnsupportedError('answers in XML (ask for application/json)');
  }
  const [type = ''] = (request.headers['content-type'] ?? '').toLowerCase().split(';');
  const media = type.trim();
  const hasBody = 'value' in request.body || request.body.text !== '';
  if (!hasBody || media === '' || media === 'application/json' || isUpload(request, media)) {
    return undefined;
  }
  return /^(application|text)\/xml$/.test(media)
    ? new UnsupportedError('requests in XML (send application/json)')
    : new SalesforceError(
        'UNSUPPORTED_MEDIA_TYPE',
        `MediaType of '${media}' is not supported by this resource`,
        { status: 415 }
      );
}

/** The one resource that takes something else: data of a bulk job. */
function isUpload({ method, segments }: ApiRequest, media: string): boolean {
  return method === 'PUT' && media === 'text/csv' && segments[3] === 'jobs' && segments.at(-1) === 'batches';
}

/** REST guide, "Status Codes": 403 when the calls of a day are used up (words of many public reports). */
function limitExceeded(): SalesforceError {
  return new SalesforceError('REQUEST_LIMIT_EXCEEDED', 'TotalRequests Limit exceeded.', { status: 403 });
}

/** "REST API returns the 410:GONE error code" (REST guide, "API End-of-Life Policy"). */
function retired(): SalesforceError {
  return new SalesforceError('GONE', 'This version of the API is retired.', { status: 410 });
}

function methodNotAllowed(request: ApiRequest, methods: readonly string[]): ApiResponse {
  const allowed = [...new Set(methods.includes('GET') ? [...methods, 'HEAD'] : methods)].sort();
  return errorResponse(
    new SalesforceError(
      'METHOD_NOT_ALLOWED',
      `HTTP Method '${request.method}' not allowed. Allowed are ${allowed.join(',')}`,
      { status: 405 }
    )
  );
}

/** `POST ...?_HttpMethod=PATCH`, for clients that cannot send PATCH (REST guide, "Update a Record"). */
function withMethodOverride(request: ApiRequest): ApiRequest {
  const override = request.query.get('_HttpMethod');
  return request.method === 'POST' && override !== null
    ? { ...request, method: override.toUpperCase() }
    : request;
}
