import { UnsupportedError } from '../../core/types.ts';
import { json } from '../http/apiResponse.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import type { RouteParams } from '../http/route.ts';
import type { DataContext } from '../http/dataContext.ts';
import { unchangedDescribe } from './conditional.ts';
import { describeGlobal, describeObject, visibleObject } from './describeObject.ts';
import {
  createAtId,
  deleteByExternalId,
  externalIdField,
  getByExternalId,
  upsertByExternalId
} from './externalIdRows.ts';
import { toId18 } from '../../core/ids.ts';
import { traverse } from './relationships.ts';

export function getDescribe(context: DataContext, request: ApiRequest, params: RouteParams): ApiResponse {
  const object = visibleObject(context, params['object'] ?? '');
  return unchangedDescribe(context, request) ?? json(describeObject(context, object));
}

export function getDescribeGlobal(context: DataContext, request: ApiRequest): ApiResponse {
  return unchangedDescribe(context, request) ?? json(describeGlobal(context));
}

/** What Salesforce has below an object and the local org has not. */
export function unsupportedBelowObject(
  context: DataContext,
  request: ApiRequest,
  params: RouteParams
): ApiResponse {
  visibleObject(context, params['object'] ?? '');
  throw new UnsupportedError(`the REST resource ${request.path}`);
}

/**
 * `/sobjects/{object}/{a}/{b}/...` is a row by external id or a relationship of a row. A field that can name rows wins;
 * no field has the form of an id.
 */
export function deeperPath(context: DataContext, request: ApiRequest, params: RouteParams): ApiResponse {
  const object = visibleObject(context, params['object'] ?? '');
  const [first = '', ...rest] = request.segments.slice(request.segments.indexOf('sobjects') + 2);
  if (toId18(first) !== undefined && !object.fields.has(first.toLowerCase())) {
    return traverse(context, request, object, first, rest);
  }
  const field = externalIdField(context, object, first);
  const value = rest.join('/');
  switch (request.method) {
    case 'PATCH':
      return upsertByExternalId(context, request, object, field, value);
    case 'DELETE':
      return deleteByExternalId(context, object, field, value);
    default:
      return getByExternalId(context, request, object, field, value);
  }
}

/** POST /sobjects/{object}/Id */
export function postAtId(context: DataContext, request: ApiRequest, params: RouteParams): ApiResponse {
  return createAtId(context, request, visibleObject(context, params['object'] ?? ''));
}
