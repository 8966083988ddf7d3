import { executeGraphql, readGraphqlRequest } from '../graphql/index.ts';
import { json } from '../http/apiResponse.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import { parserError, readJson } from '../http/jsonBody.ts';
import type { DataContext } from '../http/dataContext.ts';

/** POST /graphql: errors of the query stand in the answer, which is 200 (GraphQL guide, "Query Status"). */
export function postGraphql(context: DataContext, request: ApiRequest): ApiResponse {
  const query = readGraphqlRequest(readJson(request));
  if (query === undefined) {
    throw parserError('The body must be { "query": text, "variables"?: object, "operationName"?: text }');
  }
  return json(executeGraphql(context.org, query, context.session));
}
