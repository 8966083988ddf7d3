import { SalesforceError, UnsupportedError } from '../../core/types.ts';
import { json } from '../http/apiResponse.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import type { RouteParams } from '../http/route.ts';
import type { DataContext } from '../http/dataContext.ts';

/** GET /query?q= (REST guide, "Query"). */
export function getQuery(context: DataContext, request: ApiRequest): ApiResponse {
  return runQuery(context, request, false);
}

/** GET /queryAll?q= (REST guide, "QueryAll"). */
export function getQueryAll(context: DataContext, request: ApiRequest): ApiResponse {
  return runQuery(context, request, true);
}

/** GET /query/{locator}: the next page. "These requests use nextRecordsUrl and don't include any parameters." */
export function getQueryMore(context: DataContext, _request: ApiRequest, params: RouteParams): ApiResponse {
  return json(context.org.queryMore(params['locator'] ?? '', context.session));
}

function runQuery(context: DataContext, request: ApiRequest, all: boolean): ApiResponse {
  if (request.query.has('explain')) {
    throw new UnsupportedError('query plans (the parameter "explain")');
  }
  const soql = request.query.get('q');
  if (soql === null) {
    throw new SalesforceError('MALFORMED_QUERY', 'A query string has to be specified');
  }
  if (soql.trim() === '') {
    throw new SalesforceError('MALFORMED_QUERY', 'SOQL statements cannot be empty or null');
  }
  // sf asks for this after every query that it shows as a table (plugin-data; recorded in research/emulators.md 6.1).
  if (request.query.get('columns') === 'true') {
    return json(context.org.queryColumns(soql, context.session));
  }
  const batchSize = batchSizeOf(request.headers['sforce-query-options']);
  return json(context.org.query(soql, context.session, { all, batchSize, apiVersion: context.version }));
}

/** "The default is 2,000; the minimum is 200, and the maximum is 2,000." (REST guide, "Query Options Header") */
export function batchSizeOf(header: string | undefined): number {
  const asked = /(?:^|[,;\s])batchSize\s*=\s*(\d{1,9})/i.exec(header ?? '')?.[1];
  return asked === undefined ? 2000 : Math.min(2000, Math.max(200, Number(asked)));
}
