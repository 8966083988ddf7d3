import { DateTime, Duration } from 'luxon';
import { SalesforceError } from '../../core/types.ts';
import { authenticate } from '../auth/authenticate.ts';
import { fieldEquals, orderBy, selectFields, selectRecords } from '../../engine/soql/index.ts';
import { activeUsers } from '../auth/users.ts';
import { toId18 } from '../../core/ids.ts';
import { collectionEntry } from '../rest/saveOutcome.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import { faultRoutes } from '../local/faultRoutes.ts';
import { localOrgRoutes } from '../local/orgRoutes.ts';
import { LocalTransactions } from '../local/transactions.ts';
import { answerDataApi } from './dataApi.ts';
import { localBulkRoutes } from '../local/bulkRoutes.ts';
import { json } from '../http/apiResponse.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import { asArray, readJsonObject } from '../http/jsonBody.ts';
import type { Route } from '../http/route.ts';
import type { Services } from './services.ts';

const transactions = new LocalTransactions<Services>(
  (services) => (request) => answerDataApi(services, request)
);

/**
 * `/local/...`: what no real org has, and what tests and the preview need of this one. Never called by the package.
 */
export const localRoutes: readonly Route<Services>[] = [
  { method: 'GET', pattern: '/personas', handler: (services) => json(personas(services)) },
  { method: 'GET', pattern: '/unsupported', handler: (services) => json(services.unsupported.list()) },
  {
    method: 'DELETE',
    pattern: '/unsupported',
    handler: (services) => {
      services.unsupported.clear();
      return { status: 204 };
    }
  },
  {
    method: 'GET',
    pattern: '/clock',
    handler: (services) => json({ now: services.org.now().toISOString() })
  },
  { method: 'POST', pattern: '/clock', handler: setClock },
  { method: 'POST', pattern: '/latency', handler: setLatency },
  { method: 'POST', pattern: '/jwt-keys', handler: addJwtKey },
  { method: 'POST', pattern: '/undelete', handler: undelete },
  {
    method: 'GET',
    pattern: '/automation-errors',
    handler: (services) => json(services.org.automationErrors())
  },
  ...localBulkRoutes,
  ...faultRoutes,
  ...localOrgRoutes,
  ...transactions.routes,
  { method: 'GET', pattern: '/notifications', handler: listNotifications },
  { method: 'POST', pattern: '/notifications/read', handler: readNotifications }
];

/** Everyone who can log in, with what they may do. */
function personas(services: Services): Record<string, unknown>[] {
  const { org } = services;
  const assigned = new Map<string, string[]>();
  const tree = selectFields('PermissionSetAssignment', ['AssigneeId', 'PermissionSet.Name'], {
    where: fieldEquals('PermissionSet.IsOwnedByProfile', false),
    orderBy: [orderBy('PermissionSet.Name')]
  });
  for (const row of selectRecords(org.queryContext(org.systemSession()), tree)) {
    const set = row['PermissionSet'];
    const name = typeof set === 'object' && set !== null && 'Name' in set ? String(set.Name) : '';
    const userId = String(row['AssigneeId']);
    assigned.set(userId, [...(assigned.get(userId) ?? []), name]);
  }
  return activeUsers(org).map(({ id, username, name, profileName, timeZone }) => ({
    id,
    username,
    name,
    profile: profileName,
    permissionSets: assigned.get(id) ?? [],
    timeZone
  }));
}

/** `{ "now": "2026-12-01T10:00:00Z" }`, `{ "advance": "PT90M" }` or `{ "now": null }` for real time again. */
function setClock(services: Services, request: ApiRequest): ApiResponse {
  const { now, advance } = readJsonObject(request);
  const { org } = services;
  if (now === null) {
    org.setClock(undefined);
  } else if (typeof now === 'string') {
    const time = DateTime.fromISO(now, { zone: 'utc' });
    org.setClock(valid(time.isValid, time.toJSDate()));
  } else if (typeof advance === 'string') {
    const duration = Duration.fromISO(advance);
    org.setClock(valid(duration.isValid, new Date(org.now().getTime() + duration.toMillis())));
  } else {
    throw badInput('Send { "now": "2026-12-01T10:00:00Z" }, { "advance": "PT90M" } or { "now": null }.');
  }
  return json({ now: org.now().toISOString() });
}

function valid(isValid: boolean, time: Date): Date {
  const year = time.getUTCFullYear();
  // Salesforce dates run from 1700 to 4000.
  if (!isValid || Number.isNaN(year) || year < 1700 || year > 4000) {
    throw badInput('The time must be ISO 8601, between the years 1700 and 4000.');
  }
  return time;
}

function setLatency(services: Services, request: ApiRequest): ApiResponse {
  const { ms } = readJsonObject(request);
  if (typeof ms !== 'number' || !(ms >= 0) || ms > 60_000) {
    throw badInput('Send { "ms": 250 }: milliseconds from 0 to 60000.');
  }
  services.settings.latencyMs = ms;
  return json({ ms });
}

async function addJwtKey(services: Services, request: ApiRequest): Promise<ApiResponse> {
  const { pem } = readJsonObject(request);
  try {
    await services.jwtKeys.add(typeof pem === 'string' ? pem : '');
  } catch (error) {
    throw badInput(error instanceof Error ? error.message : 'The key cannot be read.');
  }
  return { status: 204 };
}

/** Salesforce undeletes by SOAP and Apex only; this address stands in for them (assumed). Body: `{ "ids": [...] }`. */
function undelete(services: Services, request: ApiRequest): ApiResponse {
  const session = authenticate(services, request);
  const ids = asArray(readJsonObject(request)['ids'], 'list "ids"').map((one) => {
    const id = typeof one === 'string' ? toId18(one) : undefined;
    if (id === undefined) {
      throw new SalesforceError('MALFORMED_ID', `malformed id ${String(one)}`);
    }
    return id;
  });
  if (ids.length > 200) {
    throw new SalesforceError(
      'EXCEEDED_ID_LIMIT',
      'record limit reached. cannot submit more than 200 records into this call'
    );
  }
  const results = ids.map((id) => {
    const object = [...services.org.schema.objects.values()].find((one) => one.keyPrefix === id.slice(0, 3));
    if (object === undefined) {
      throw new SalesforceError('MALFORMED_ID', `malformed id ${id}`);
    }
    return services.org.save({ operation: 'undelete', object: object.name, ids: [id] }, session)[0];
  });
  return json(results.map((result) => (result === undefined ? null : collectionEntry(result))));
}

/** The bell of the preview: an org shows it in its pages, and has no public address for it (assumed). */
function listNotifications(services: Services, request: ApiRequest): ApiResponse {
  const { userId } = authenticate(services, request);
  return json(
    services.org.notifications.list(userId).map(({ id, title, body, targetId, createdAt, readAt }) => ({
      id: String(id),
      title,
      body,
      targetId,
      createdDate: createdAt,
      read: readAt !== null
    }))
  );
}

/** `{ "ids": ["1"] }`, or `{}` for all. Ids of other people's notifications do nothing. */
function readNotifications(services: Services, request: ApiRequest): ApiResponse {
  const { userId } = authenticate(services, request);
  const { ids } = readJsonObject(request);
  const chosen =
    ids === undefined ? undefined : asArray(ids, 'list "ids"').map(Number).filter(Number.isSafeInteger);
  services.org.notifications.markRead(userId, services.org.now(), chosen);
  return { status: 204 };
}

function badInput(message: string): SalesforceError {
  return new SalesforceError('INVALID_INPUT', message);
}
