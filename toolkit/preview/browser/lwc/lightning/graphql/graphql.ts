/** https://developer.salesforce.com/docs/platform/lwc/guide/reference-graphql-wire.html */
import { executeGraphql, gql, graphqlQuery, store, wireAdapter } from 'preview/lds';
import type { GraphqlAnswer, GraphqlRequest } from 'preview/lds';

export { gql };

export const graphql = wireAdapter<GraphqlAnswer, GraphqlRequest>({
  store,
  query: (config) => (config.query ? graphqlQuery(config) : undefined),
  value: ({ data }, query) => ({
    data: data?.data,
    errors: data?.errors,
    refresh: query ? () => store.refresh(query.key) : undefined
  })
});

/** Resolves with `errors` rather than rejecting, also when the request failed as a whole. */
export function executeMutation(request: GraphqlRequest): Promise<GraphqlAnswer> {
  if (!request?.query) {
    return Promise.reject(new Error('executeMutation needs a query made with gql.'));
  }
  return executeGraphql(request);
}
