import { json } from '../http/apiResponse.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import { remainingRequests } from '../analytics/hourlyLimits.ts';
import { countRows, executeSelect } from '../../engine/soql/index.ts';
import type { DataContext } from '../http/dataContext.ts';
import { isVisible } from './describeObject.ts';

/** GET /limits (REST guide, "List Org Limits"). API requests, report runs and dashboards are counted here; the rest stand at their maximum. */
export function getLimits(context: DataContext): ApiResponse {
  const { usage } = context.services;
  const used = usage.used(context.services.wallClock());
  const untouched = (max: number): Record<string, number> => ({ Max: max, Remaining: max });
  return json({
    ConcurrentAsyncGetReportInstances: untouched(200),
    ConcurrentSyncReportRuns: untouched(20),
    DailyApiRequests: { Max: usage.max, Remaining: Math.max(0, usage.max - used) },
    DailyAsyncApexExecutions: untouched(250_000),
    DailyBulkApiBatches: untouched(15_000),
    DailyBulkV2QueryFileStorageMB: untouched(976_562),
    DailyBulkV2QueryJobs: untouched(10_000),
    DataStorageMB: untouched(1024),
    FileStorageMB: untouched(1024),
    ...remainingRequests(context.services),
    HourlyODataCallout: untouched(1000),
    SingleEmail: untouched(5000)
  });
}

/** GET /limits/recordCount?sObjects= (REST guide, "Record Count"): counts without regard to sharing, unknown names left out. */
export function getRecordCount(context: DataContext, request: ApiRequest): ApiResponse {
  // sf asks with an empty list when it is given no names, and shows what an org then counts: everything.
  const asked = request.query.get('sObjects') ?? '';
  const objects = [...context.org.schema.objects.values()].filter(
    (object) =>
      object.queryable &&
      !object.virtual &&
      !object.customMetadata &&
      !object.name.endsWith('Share') &&
      isVisible(context, object)
  );
  const names = asked.split(',').map((name) => name.trim().toLowerCase());
  const chosen =
    asked.trim() === '' ? objects : objects.filter((object) => names.includes(object.name.toLowerCase()));
  const query = context.org.queryContext(context.org.systemSession());
  return json({
    sObjects: chosen.map((object) => ({
      count: executeSelect(query, countRows(object.name)).totalSize,
      name: object.name
    }))
  });
}

/** GET /recent: nothing keeps a history of what was viewed; the answer is that of an org nobody has looked at. */
export function getRecent(): ApiResponse {
  return json([]);
}
