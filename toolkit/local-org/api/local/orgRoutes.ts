import { z } from 'zod';
import { toId18 } from '../../core/ids.ts';
import { SalesforceError } from '../../core/types.ts';
import type { Org } from '../../core/types.ts';
import { json, noContent } from '../http/apiResponse.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import { readJsonObject } from '../http/jsonBody.ts';
import type { Route } from '../http/route.ts';

interface OrgServices {
  readonly org: Org;
}

/** What happens in an org without its clients: locks, limits, purges, cursors that end. */
export const localOrgRoutes: readonly Route<OrgServices>[] = [
  { method: 'GET', pattern: '/save-faults', handler: ({ org }) => json(org.saveFaults.list()) },
  { method: 'POST', pattern: '/save-faults', handler: addSaveFault },
  {
    method: 'DELETE',
    pattern: '/save-faults',
    handler: ({ org }) => {
      org.saveFaults.clear();
      return noContent;
    }
  },
  { method: 'GET', pattern: '/scheduled-flows', handler: ({ org }) => json(org.scheduled.names()) },
  { method: 'POST', pattern: '/scheduled-flows', handler: runScheduledFlow },
  { method: 'POST', pattern: '/locks', handler: lockRows },
  {
    method: 'GET',
    pattern: '/change-events',
    handler: ({ org }) => json({ objects: org.changes.objects() })
  },
  { method: 'PUT', pattern: '/change-events', handler: selectChangeEvents },
  { method: 'POST', pattern: '/custom-metadata', handler: changeCustomMetadata },
  { method: 'POST', pattern: '/purge', handler: purge },
  { method: 'POST', pattern: '/delete-log', handler: purgeDeleteLog },
  {
    method: 'DELETE',
    pattern: '/query-cursors',
    handler: ({ org }) => {
      org.endQueryCursors();
      return noContent;
    }
  }
];

const id = z.string().transform((text, context) => {
  const id18 = toId18(text);
  if (id18 === undefined) {
    context.addIssue({ code: 'custom', message: `${text} is no id` });
    return z.NEVER;
  }
  return id18;
});

const times = z.number().int().min(1).optional();

const saveFault = z.strictObject({
  object: z.string().optional(),
  ids: z.array(id).optional(),
  where: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
  rowsAbove: z.number().int().min(0).optional(),
  times,
  error: z.strictObject({
    statusCode: z.string(),
    message: z.string(),
    fields: z.array(z.string()).default([])
  })
});

function addSaveFault({ org }: OrgServices, request: ApiRequest): ApiResponse {
  org.saveFaults.add(read(request, saveFault));
  return json(org.saveFaults.list());
}

function runScheduledFlow({ org }: OrgServices, request: ApiRequest): ApiResponse {
  const { name } = read(request, z.strictObject({ name: z.string() }));
  const records = org.scheduled.runNow(name, org.now());
  if (records === undefined) {
    throw new SalesforceError('INVALID_INPUT', `There is no active flow ${name} that a schedule triggers.`);
  }
  return json({ name, records });
}

/** Rows that somebody else holds: saves of them, and of rows that point to them, fail. Words of many public reports. */
function lockRows({ org }: OrgServices, request: ApiRequest): ApiResponse {
  const lock = read(request, z.strictObject({ ids: z.array(id).min(1), times }));
  const message = `unable to obtain exclusive access to this record or ${lock.ids.length} records: ${lock.ids.join(',')}`;
  org.saveFaults.add({ ...lock, error: { statusCode: 'UNABLE_TO_LOCK_ROW', message, fields: [] } });
  return json(org.saveFaults.list());
}

/** "Change Data Capture" of Setup: the objects whose changes become events, from now on. */
function selectChangeEvents({ org }: OrgServices, request: ApiRequest): ApiResponse {
  const { objects } = read(request, z.strictObject({ objects: z.array(z.string()) }));
  const found = objects.map((name) => {
    const object = org.schema.objects.get(name.toLowerCase());
    if (object === undefined || object.virtual) {
      throw new SalesforceError('INVALID_TYPE', `sObject type '${name}' is not supported.`);
    }
    return object.name;
  });
  org.changes.select([...new Set(found)]);
  return json({ objects: org.changes.objects() });
}

/** What an admin changes in Setup while the org runs. A new start has what the project says. */
function changeCustomMetadata({ org }: OrgServices, request: ApiRequest): ApiResponse {
  const { type, record, values } = read(
    request,
    z.strictObject({
      type: z.string(),
      record: z.string(),
      values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
    })
  );
  org.customMetadata.change(type, record, values);
  return noContent;
}

/** Out of the recycle bin for good: those with the ids, or all. */
function purge({ org }: OrgServices, request: ApiRequest): ApiResponse {
  const { ids } = read(request, z.strictObject({ ids: z.array(id).optional() }));
  return json({ purged: org.recycleBin.purge(ids) });
}

/** The delete log forgets what was deleted before: `earliestDateAvailable` is then that time. */
function purgeDeleteLog({ org }: OrgServices, request: ApiRequest): ApiResponse {
  const { object, before } = read(
    request,
    z.strictObject({ object: z.string(), before: z.iso.datetime({ offset: true }) })
  );
  if (!org.schema.objects.has(object.toLowerCase())) {
    throw new SalesforceError('INVALID_TYPE', `sObject type '${object}' is not supported.`);
  }
  org.recycleBin.forgetBefore(object, new Date(before));
  return noContent;
}

function read<Shape extends z.ZodType>(request: ApiRequest, shape: Shape): z.output<Shape> {
  const result = shape.safeParse(readJsonObject(request));
  if (!result.success) {
    throw new SalesforceError('INVALID_INPUT', z.prettifyError(result.error));
  }
  return result.data;
}
