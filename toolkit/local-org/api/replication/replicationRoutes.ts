import { toStoredDateTime } from '../../core/clock.ts';
import { SalesforceError } from '../../core/types.ts';
import type { ObjectSchema } from '../../core/schemaTypes.ts';
import { json } from '../http/apiResponse.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import type { Route, RouteParams } from '../http/route.ts';
import { visibleObject } from '../rest/describeObject.ts';
import type { DataContext } from '../http/dataContext.ts';
import { deletedRows, earliestDeletion, updatedIds } from './changedRows.ts';
import { readWindow, wholeMinute } from './replicationWindow.ts';
import type { ReplicationWindow } from './replicationWindow.ts';

/** Data replication: what has changed in a span of time (REST guide, "sObject Get Updated" and "sObject Get Deleted"). */
export const replicationRoutes: readonly Route<DataContext>[] = [
  { method: 'GET', pattern: '/sobjects/:object/updated', handler: getUpdated },
  { method: 'GET', pattern: '/sobjects/:object/deleted', handler: getDeleted }
];

function getUpdated(context: DataContext, request: ApiRequest, params: RouteParams): ApiResponse {
  const object = replicatedObject(context, params);
  const window = readWindow(request.query, context.org.now());
  return json({
    ids: updatedIds(context, object, window),
    latestDateCovered: latestDateCovered(context, window)
  });
}

function getDeleted(context: DataContext, request: ApiRequest, params: RouteParams): ApiResponse {
  const object = replicatedObject(context, params);
  const window = readWindow(request.query, context.org.now());
  return json({
    deletedRecords: deletedRows(context, object, window),
    earliestDateAvailable: toStoredDateTime(earliestDeletion(context, object)),
    latestDateCovered: latestDateCovered(context, window)
  });
}

function replicatedObject(context: DataContext, params: RouteParams): ObjectSchema {
  const object = visibleObject(context, params['object'] ?? '');
  if (!object.replicateable) {
    throw new SalesforceError('INVALID_TYPE_FOR_OPERATION', `sObject type ${object.name} is not replicable`);
  }
  return object;
}

/**
 * How far the answer can be trusted: not beyond now, and not beyond the start of a transaction that is still open
 * (SOAP guide, "GetUpdatedResult"). The guide's examples show whole minutes.
 */
function latestDateCovered({ org, services }: DataContext, { end }: ReplicationWindow): string {
  const times = [end, org.now(), services.openTransactions.oldest()].flatMap((time) =>
    time === undefined ? [] : [time.getTime()]
  );
  return toStoredDateTime(wholeMinute(new Date(Math.min(...times))));
}
