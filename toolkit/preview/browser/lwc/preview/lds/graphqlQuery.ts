import { isFetchResponse } from './fetchError.ts';
import type { FetchResponse } from './fetchError.ts';
import { request } from './fetchResponse.ts';
import type { Query } from './queryStore.ts';
import { recordTimeToLive } from './recordQueries.ts';

/** What `gql` gives: opaque to components. */
export interface GraphqlDocument {
  readonly graphqlDocument: string;
}

export interface GraphqlRequest {
  query: GraphqlDocument | string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

export interface GraphqlAnswer {
  data: unknown;
  errors: unknown[] | undefined;
}

export function gql(parts: TemplateStringsArray | string, ...values: unknown[]): GraphqlDocument {
  if (typeof parts === 'string') {
    return { graphqlDocument: parts };
  }
  // A document inside a document is a fragment.
  const text = parts.reduce(
    (whole, part, index) => whole + part + (index < values.length ? source(values[index]) : ''),
    ''
  );
  return { graphqlDocument: text };
}

function source(value: unknown): string {
  return typeof value === 'object' && value !== null && 'graphqlDocument' in value
    ? String(value.graphqlDocument)
    : String(value);
}

/** An answer of `POST /graphql` without errors has `errors: []`; components see undefined then. */
export async function executeGraphql({
  query,
  variables,
  operationName
}: GraphqlRequest): Promise<GraphqlAnswer> {
  try {
    const answer = (await request('POST', '/graphql', {
      query: source(query),
      variables: variables ?? {},
      ...(operationName === undefined ? {} : { operationName })
    })) as { data?: unknown; errors?: unknown[] };
    const errors = answer.errors?.length ? answer.errors : undefined;
    return { data: answer.data ?? undefined, errors };
  } catch (error) {
    if (!isFetchResponse(error)) {
      throw error;
    }
    return { data: undefined, errors: graphqlErrors(error) };
  }
}

/** A request that failed as a whole is an error among `errors` too: the GraphQL module has no `error`. */
function graphqlErrors(error: FetchResponse): unknown[] {
  const body = Array.isArray(error.body) ? error.body : [error.body];
  return body.map((item: unknown) =>
    typeof item === 'object' && item !== null ? { ...error, ...item } : { ...error, message: String(item) }
  );
}

export function graphqlQuery(config: GraphqlRequest): Query<GraphqlAnswer> {
  return {
    key: `graphql ${JSON.stringify([source(config.query), config.variables ?? {}, config.operationName ?? null])}`,
    fetch: () => executeGraphql(config),
    // A record's change does not run a GraphQL query again; the component calls refresh().
    records: () => [],
    timeToLive: recordTimeToLive
  };
}
