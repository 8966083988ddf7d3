/**
 * Runs the operations of one mutation request, in order, before their answers are put together: with `allOrNone` one
 * failure undoes all. `"@{alias}"` stands for the Id that an earlier create or delete gave.
 */
import { GraphQLError } from 'graphql';
import type { FieldNode, GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import type { ObjectSchema } from '../../core/schemaTypes.ts';
import { SalesforceError } from '../../core/types.ts';
import type { SaveError, SaveRequest, SaveResult, SObjectRecord, Value } from '../../core/types.ts';
import { textOf } from '../../core/formatValue.ts';
import { parseDateTime } from '../../engine/soql/parse/dateLiterals.ts';
import type { GraphqlContext } from './graphqlContext.ts';
import { isRecord } from './isRecord.ts';
import { readRecord } from './queryRecords.ts';
import { argumentsOf, selectedFields } from './selection.ts';

/** What an operation's resolver needs to know of the field it resolves. */
export interface MutationPlan {
  object: ObjectSchema;
  operation: 'create' | 'update' | 'delete';
}

/** A done operation. */
export interface MutationOutcome {
  id: string;
  record(context: GraphqlContext, info: GraphQLResolveInfo): Record<string, unknown> | null;
}

/** The outcome of every operation, by alias; taking a failed one throws its error. */
export class Outcomes {
  readonly #outcomes = new Map<string, MutationOutcome | GraphQLError>();

  set(key: string, outcome: MutationOutcome | GraphQLError): void {
    this.#outcomes.set(key, outcome);
  }

  take(key: string): MutationOutcome {
    const outcome = this.#outcomes.get(key);
    if (outcome === undefined) {
      throw new GraphQLError('The operation was not run.');
    }
    if (outcome instanceof GraphQLError) {
      throw outcome;
    }
    return outcome;
  }
}

interface Operation extends MutationPlan {
  key: string;
  args: Record<string, unknown>;
}

/** Ends the transaction when one of several operations failed. */
class RolledBack extends Error {}

export function runMutations(
  context: GraphqlContext,
  plans: ReadonlyMap<string, MutationPlan>,
  type: GraphQLObjectType<Outcomes, GraphqlContext>,
  allOrNone: boolean,
  info: GraphQLResolveInfo
): Outcomes {
  const operations = selectedFields(info, type, info.fieldNodes).flatMap((field): Operation[] => {
    const plan = plans.get(field.name);
    const definition = type.getFields()[field.name];
    if (!plan || !definition) {
      return [];
    }
    return [{ ...plan, key: field.key, args: argumentsOf(definition, field, info) }];
  });
  const outcomes = new Outcomes();
  const run = (): void => {
    const ids = new Map<string, string>();
    const failed = operations.filter((operation) => !runOperation(context, operation, ids, outcomes));
    if (allOrNone && failed.length > 0) {
      for (const operation of operations) {
        if (!failed.includes(operation)) {
          outcomes.set(operation.key, aborted());
        }
      }
      throw new RolledBack();
    }
  };
  if (!allOrNone) {
    run();
    return outcomes;
  }
  try {
    context.org.transaction(run);
  } catch (error) {
    if (!(error instanceof RolledBack)) {
      throw error;
    }
  }
  return outcomes;
}

/** Wording of the UI API's batch for the same case; that GraphQL uses it too is assumed. */
function aborted(): GraphQLError {
  return new GraphQLError(
    'The transaction was rolled back since another operation in the same transaction failed.',
    {
      extensions: { ErrorType: 'ExecutionAborted' }
    }
  );
}

function runOperation(
  context: GraphqlContext,
  operation: Operation,
  ids: Map<string, string>,
  outcomes: Outcomes
): boolean {
  try {
    const [result] = context.org.save(saveRequest(operation, ids), context.session);
    if (!result?.success || result.id === null) {
      outcomes.set(operation.key, saveError(result));
      return false;
    }
    const { id } = result;
    if (operation.operation !== 'update') {
      ids.set(operation.key, id);
    }
    outcomes.set(operation.key, { id, record: (_, info) => recordOf(context, operation.object, id, info) });
    return true;
  } catch (error) {
    if (error instanceof GraphQLError) {
      outcomes.set(operation.key, error);
    } else if (error instanceof SalesforceError) {
      outcomes.set(operation.key, operationError(error.message, error.errorCode, error.fields));
    } else {
      throw error;
    }
    return false;
  }
}

function saveRequest({ object, operation, args }: Operation, ids: ReadonlyMap<string, string>): SaveRequest {
  const input = isRecord(args['input']) ? args['input'] : {};
  const row: SObjectRecord = {};
  const values = input[object.name];
  for (const [name, value] of Object.entries(isRecord(values) ? values : {})) {
    const field = object.fields.get(name.toLowerCase());
    if (field) {
      row[field.name] = stored(
        field.type === 'reference' ? resolved(value, ids) : value,
        field.type === 'datetime'
      );
    }
  }
  const id = String(resolved(input['Id'] ?? null, ids));
  switch (operation) {
    case 'create':
      return { operation, object: object.name, rows: [row] };
    case 'update':
      return { operation, object: object.name, rows: [{ Id: id, ...row }] };
    case 'delete':
      return { operation, object: object.name, ids: [id] };
  }
}

function resolved(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  const alias = typeof value === 'string' ? /^@\{(\w+)\}$/.exec(value)?.[1] : undefined;
  if (alias === undefined) {
    return value;
  }
  const id = ids.get(alias);
  if (id === undefined) {
    throw new GraphQLError(
      `'@{${alias}}' refers to no create or delete that was done before in this request.`
    );
  }
  return id;
}

function stored(value: unknown, isTime: boolean): Value {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') {
    return value;
  }
  const text = textOf(value);
  return isTime ? (parseDateTime(text) ?? text) : text;
}

function saveError(result: SaveResult | undefined): GraphQLError {
  const errors: SaveError[] = result?.errors ?? [];
  const [first] = errors;
  return operationError(
    errors.map((each) => each.message).join('; ') || 'The operation failed.',
    first?.statusCode,
    first?.fields
  );
}

/** `errorCode` and `fields` beside ErrorType are assumed. */
function operationError(message: string, errorCode: string | undefined, fields: string[] = []): GraphQLError {
  return new GraphQLError(message, {
    extensions: { ErrorType: 'DataFetchingException', ...(errorCode && { errorCode }), fields }
  });
}

/** "Reference fields can only be queried through their ApiName; child relationships can't be queried." */
function recordOf(
  context: GraphqlContext,
  object: ObjectSchema,
  id: string,
  info: GraphQLResolveInfo
): Record<string, unknown> | null {
  const nodes: readonly FieldNode[] = info.fieldNodes;
  const type = info.schema.getType(object.name);
  for (const field of type && 'getFields' in type
    ? selectedFields(info, type as GraphQLObjectType, nodes)
    : []) {
    const navigates =
      object.childRelationships.some((each) => each.relationshipName === field.name) ||
      [...object.fields.values()].some((each) => each.relationshipName === field.name);
    if (navigates) {
      throw new GraphQLError(`The field ${field.name} is not currently available in mutation results.`);
    }
  }
  return readRecord(context, object, id, nodes, info) ?? null;
}
