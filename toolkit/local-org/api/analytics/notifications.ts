/**
 * Subscriptions: kept, listed and changed as in an org, but nothing is run by schedule and nothing sent.
 * https://developer.salesforce.com/docs/analytics/salesforce-analytics-rest-api/guide/analytics-api-notifications-reference-list.html
 * The words of the refusals are *assumed*, save "You already have a notification", which users of the API have reported.
 */
import { z } from 'zod';
import { json, noContent } from '../http/apiResponse.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import { readJsonObject } from '../http/jsonBody.ts';
import type { RouteParams } from '../http/route.ts';
import type { DataContext } from '../http/dataContext.ts';
import { findReport, openDashboard, reportError } from '../../engine/reports/index.ts';
import { isoSeconds } from './isoSeconds.ts';
import { NotificationStore } from './notificationStore.ts';
import type { Notification } from './notificationStore.ts';

/** "Up to 7 reports and 7 dashboards" a user (Salesforce Help, "Subscribe to Reports"); the API guide says 5. */
const MAX_SUBSCRIPTIONS = 7;

const REPORTS = 'lightningReportSubscribe';
const DASHBOARDS = 'lightningDashboardSubscribe';

const hour = z.int().min(0).max(23);
const weekday = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
const monthly = z.literal('monthly');

const schedule = z.union([
  z.object({ frequency: z.literal('daily'), details: z.object({ time: hour }) }),
  z.object({
    frequency: z.literal('weekly'),
    details: z.object({ time: hour, daysOfWeek: z.array(weekday).min(1) })
  }),
  z.object({
    frequency: monthly,
    frequencyType: z.literal('specific'),
    details: z.object({ time: hour, daysOfMonth: z.array(z.int().min(-1).max(31)).min(1) })
  }),
  z.object({
    frequency: monthly,
    frequencyType: z.literal('relative'),
    details: z.object({
      time: hour,
      weekInMonth: z.enum(['first', 'second', 'third', 'fourth']),
      dayInWeek: z.enum([...weekday.options, 'weekday', 'weekend'])
    })
  })
]);

const action = z.object({
  type: z.enum(['sendEmail', 'postToSlack']),
  configuration: z.record(z.string(), z.unknown())
});

const threshold = z.object({
  type: z.enum(['always', 'onError', 'condition']),
  actions: z.array(action).min(1),
  conditions: z.array(z.record(z.string(), z.unknown())).nullish()
});

const body = z.object({
  active: z.boolean().default(true),
  deactivateOnTrigger: z.boolean().default(false),
  name: z.string().min(1),
  recordId: z.string(),
  schedule,
  source: z.enum([REPORTS, 'lightningSubscribe', DASHBOARDS]),
  thresholds: z.array(threshold).default([])
});

/** GET /analytics/notifications?source=&recordId= */
export function getNotifications(context: DataContext, request: ApiRequest): ApiResponse {
  const source = sourceOf(request);
  const recordId = request.query.get('recordId');
  const owner = request.query.get('ownerId');
  // *Assumed*: "Manage Analytics Notifications" is none of the permissions that the local org knows
  if (owner !== null && owner.slice(0, 15) !== context.session.userId.slice(0, 15)) {
    throw reportError(403, 'You need the Manage Analytics Notifications permission to see those of others.');
  }
  const found = storeOf(context)
    .list(context.session.userId, source)
    .filter((each) => recordId === null || each.recordId.slice(0, 15) === recordId.slice(0, 15));
  return json(found.map(describe));
}

/** GET /analytics/notifications/limits?source= */
export function getNotificationLimits(context: DataContext, request: ApiRequest): ApiResponse {
  const used = storeOf(context).list(context.session.userId, sourceOf(request)).length;
  return json({ max: MAX_SUBSCRIPTIONS, remaining: MAX_SUBSCRIPTIONS - used });
}

/** POST /analytics/notifications: for the user who is logged in. */
export function postNotification(context: DataContext, request: ApiRequest): ApiResponse {
  const { source, recordId, sent } = readBody(context, request);
  const mine = storeOf(context).list(context.session.userId, source);
  if (mine.some((each) => each.recordId === recordId)) {
    throw reportError(400, 'You already have a notification.');
  }
  if (mine.length >= MAX_SUBSCRIPTIONS) {
    throw reportError(403, `You can't subscribe to more than ${MAX_SUBSCRIPTIONS} of them.`);
  }
  return json(describe(storeOf(context).add(context.session.userId, source, recordId, sent)));
}

export function getNotification(
  context: DataContext,
  _request: ApiRequest,
  params: RouteParams
): ApiResponse {
  return json(describe(notificationOf(context, params)));
}

export function putNotification(context: DataContext, request: ApiRequest, params: RouteParams): ApiResponse {
  const { id, recordId } = notificationOf(context, params);
  const { recordId: sentId, sent } = readBody(context, request);
  if (sentId !== recordId) {
    throw reportError(400, 'A notification stays with its report or dashboard.');
  }
  return json(describe(storeOf(context).change(id, sent)));
}

export function deleteNotification(
  context: DataContext,
  _request: ApiRequest,
  params: RouteParams
): ApiResponse {
  storeOf(context).remove(notificationOf(context, params).id);
  return noContent;
}

function storeOf({ org }: DataContext): NotificationStore {
  return new NotificationStore(org.database, org.now());
}

function notificationOf(context: DataContext, params: RouteParams): Notification {
  const found = storeOf(context).find(params['id'] ?? '');
  if (found?.ownerId !== context.session.userId) {
    throw reportError(404, 'The data you’re trying to access is unavailable.');
  }
  return found;
}

function sourceOf(request: ApiRequest): string {
  const source = request.query.get('source');
  if (source !== REPORTS && source !== DASHBOARDS) {
    throw reportError(400, `The source must be ${REPORTS} or ${DASHBOARDS}.`);
  }
  return source;
}

function readBody(
  context: DataContext,
  request: ApiRequest
): { source: string; recordId: string; sent: Record<string, unknown> } {
  const read = body.safeParse(readJsonObject(request));
  if (!read.success) {
    const [issue] = read.error.issues;
    throw reportError(400, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not valid'}.`);
  }
  const { source, recordId, ...sent } = read.data;
  const isDashboard = source === DASHBOARDS;
  const id = isDashboard ? dashboardId(context, recordId) : reportId(context, recordId);
  return { source: isDashboard ? DASHBOARDS : REPORTS, recordId: id, sent };
}

function reportId({ org, session }: DataContext, id: string): string {
  return findReport(org.queryContext(session), org.project, id).id;
}

function dashboardId({ org, session, version }: DataContext, id: string): string {
  return openDashboard(org, id, { apiVersion: version, filters: [] }, session).id;
}

function describe({ id, source, recordId, createdDate, lastModifiedDate, body: sent }: Notification): object {
  return {
    ...sent,
    id,
    source,
    recordId,
    createdDate: isoSeconds(createdDate),
    lastModifiedDate: isoSeconds(lastModifiedDate)
  };
}
