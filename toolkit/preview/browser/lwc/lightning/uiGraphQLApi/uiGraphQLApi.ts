/** The older GraphQL module: https://developer.salesforce.com/docs/platform/lwc/guide/reference-wire-adapters-graphql.html */
import { gql, graphqlQuery, store, wireAdapter } from 'preview/lds';
import type { GraphqlAnswer, GraphqlRequest } from 'preview/lds';

export { gql };

/** The query behind each result that was handed out, for `refreshGraphQL(result)`. */
const keys = new WeakMap<object, string>();

export const graphql = wireAdapter<GraphqlAnswer, GraphqlRequest>({
  store,
  query: (config) => (config.query ? graphqlQuery(config) : undefined),
  value: ({ data }, query) => {
    const result = { data: data?.data, errors: data?.errors };
    if (query) {
      keys.set(result, query.key);
    }
    return result;
  }
});

export function refreshGraphQL(result: object): Promise<void> {
  const key = keys.get(result);
  if (key === undefined) {
    return Promise.reject(new Error('refreshGraphQL needs the whole result of a graphql wire.'));
  }
  return store.refresh(key);
}
