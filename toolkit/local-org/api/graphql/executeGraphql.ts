/**
 * `POST /services/data/vXX.0/graphql`: parse, validate, execute. Always answers 200 with `data`, `errors` and
 * `extensions`; errors carry their kind in `extensions.ErrorType`.
 * https://developer.salesforce.com/docs/platform/graphql/guide/query-status.md
 */
import { execute, GraphQLError, parse, specifiedRules, validate } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { SalesforceError } from '../../core/types.ts';
import type { Grants, Session } from '../../core/types.ts';
import { buildGraphqlSchema } from './buildGraphqlSchema.ts';
import type { GraphqlContext, GraphqlOrg } from './graphqlContext.ts';
import { isRecord } from './isRecord.ts';
import { withoutMissingOptionals } from './optionalFields.ts';
import { excessOf } from './requestLimits.ts';
import { VisibleSchema } from './visibleSchema.ts';

export interface GraphqlRequest {
  query: string;
  variables?: Record<string, unknown> | null;
  operationName?: string | null;
}

type ErrorType =
  | 'InvalidSyntax'
  | 'ValidationError'
  | 'DataFetchingException'
  | 'OperationNotSupported'
  | 'ExecutionAborted';

export interface GraphqlErrorBody {
  message: string;
  locations: { line: number; column: number }[];
  paths: (string | number)[];
  extensions: Record<string, unknown>;
}

export interface GraphqlAnswer {
  data: Record<string, unknown>;
  errors: GraphqlErrorBody[];
  extensions: Record<string, unknown>;
}

const longest = 100_000;
const MAX_TOKENS = 15_000;

export function executeGraphql(org: GraphqlOrg, request: GraphqlRequest, session: Session): GraphqlAnswer {
  const { schema, visible, documents } = sessionSchema(org, session);
  const document = documents.prepare(request.query);
  if (Array.isArray(document)) {
    return failed(document);
  }
  const query = org.queryContext(session);
  const contextValue: GraphqlContext = {
    org,
    session,
    visible,
    query,
    variables: request.variables ?? {},
    presentation: {
      locale: session.locale,
      timeZone: session.timeZone,
      currency: query.currency ?? 'USD',
      currencies: query.currencies,
      words: session.words
    }
  };
  try {
    const result = execute({
      schema,
      document,
      contextValue,
      variableValues: request.variables ?? null,
      operationName: request.operationName ?? null
    });
    if (result instanceof Promise) {
      throw new Error('GraphQL resolvers are synchronous');
    }
    // Without data nothing was executed: a variable of the wrong type, an operation that is not there.
    const errors = (result.errors ?? []).map((error) =>
      errorBody(error, result.data === undefined ? notExecuted(error) : 'DataFetchingException')
    );
    return { data: result.data ?? {}, errors, extensions: {} };
  } catch (error) {
    if (error instanceof RangeError) {
      return failed([errorBody(new GraphQLError('The request is too complex.'), 'ExecutionAborted')]);
    }
    throw error;
  }
}

function notExecuted(error: GraphQLError): ErrorType {
  return /operation/i.test(error.message) && !/variable/i.test(error.message)
    ? 'OperationNotSupported'
    : 'ValidationError';
}

function failed(errors: GraphqlErrorBody[]): GraphqlAnswer {
  return { data: {}, errors, extensions: {} };
}

/** An unexpected fault of ours must not look like an answer: it goes on to what logs it. */
function errorBody(error: GraphQLError, kind: ErrorType): GraphqlErrorBody {
  const { originalError } = error;
  if (
    originalError &&
    !(originalError instanceof SalesforceError) &&
    !(originalError instanceof GraphQLError)
  ) {
    throw originalError;
  }
  return {
    message: error.message.trim(),
    locations: (error.locations ?? []).map(({ line, column }) => ({ line, column })),
    paths: [...(error.path ?? [])],
    extensions: { ErrorType: kind, ...error.extensions }
  };
}

/** Checked documents of one schema, by their text. */
class Documents {
  static readonly #most = 300;
  readonly #schema: GraphQLSchema;
  readonly #known = new Map<string, DocumentNode | GraphqlErrorBody[]>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  prepare(text: string): DocumentNode | GraphqlErrorBody[] {
    let result = this.#known.get(text);
    if (result === undefined) {
      result = this.#check(text);
      const [oldest] = this.#known.keys();
      if (this.#known.size >= Documents.#most && oldest !== undefined) {
        this.#known.delete(oldest);
      }
      this.#known.set(text, result);
    }
    return result;
  }

  #check(text: string): DocumentNode | GraphqlErrorBody[] {
    if (text.length > longest) {
      return [tooMuch(`A query can have ${longest} characters.`)];
    }
    try {
      const parsed = parse(text, { maxTokens: MAX_TOKENS });
      const excess = excessOf(parsed);
      if (excess) {
        return [tooMuch(excess)];
      }
      const document = withoutMissingOptionals(this.#schema, parsed);
      const errors = validate(this.#schema, document, specifiedRules);
      return errors.length > 0 ? errors.map((error) => errorBody(error, 'ValidationError')) : document;
    } catch (error) {
      if (error instanceof GraphQLError) {
        return [errorBody(error, 'InvalidSyntax')];
      }
      if (error instanceof RangeError) {
        return [tooMuch('The query is nested too deeply.')];
      }
      throw error;
    }
  }
}

function tooMuch(message: string): GraphqlErrorBody {
  return { message, locations: [], paths: [], extensions: { ErrorType: 'ValidationError' } };
}

interface SessionSchema {
  schema: GraphQLSchema;
  visible: VisibleSchema;
  documents: Documents;
}

const byGrants = new WeakMap<Grants, SessionSchema>();
const byFingerprint = new WeakMap<GraphqlOrg['schema'], Map<string, Omit<SessionSchema, 'visible'>>>();

/** Sessions that may see the same share one schema. */
function sessionSchema(org: GraphqlOrg, session: Session): SessionSchema {
  const grants = session.access.grants ?? session.access;
  const known = byGrants.get(grants);
  if (known) {
    return known;
  }
  const visible = new VisibleSchema(org.schema, grants);
  let schemas = byFingerprint.get(org.schema);
  if (!schemas) {
    schemas = new Map<string, Omit<SessionSchema, 'visible'>>();
    byFingerprint.set(org.schema, schemas);
  }
  const fingerprint = visible.fingerprint();
  let shared = schemas.get(fingerprint);
  if (!shared) {
    const schema = buildGraphqlSchema(visible);
    shared = { schema, documents: new Documents(schema) };
    schemas.set(fingerprint, shared);
  }
  const own = { ...shared, visible };
  byGrants.set(grants, own);
  return own;
}

/** Checks a request body. */
export function readGraphqlRequest(body: unknown): GraphqlRequest | undefined {
  if (!isRecord(body) || typeof body['query'] !== 'string') {
    return undefined;
  }
  const variables = body['variables'] ?? null;
  const operationName = body['operationName'] ?? null;
  if (
    (variables !== null && !isRecord(variables)) ||
    (operationName !== null && typeof operationName !== 'string')
  ) {
    return undefined;
  }
  return { query: body['query'], variables, operationName };
}
