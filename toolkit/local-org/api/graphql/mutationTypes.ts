/**
 * `mutation { uiapi(input: { allOrNone }) { AccountCreate(input: { Account: {...} }) { Record { Id } } } }`
 * https://developer.salesforce.com/docs/platform/graphql/guide/mutations-schema.md
 */
import {
  GraphQLBoolean,
  GraphQLID,
  GraphQLInputObjectType,
  GraphQLNonNull,
  GraphQLObjectType
} from 'graphql';
import type { GraphQLFieldConfig, GraphQLFieldConfigMap, GraphQLInputType } from 'graphql';
import type { FieldSchema, ObjectSchema } from '../../core/schemaTypes.ts';
import { fieldKind } from './fieldKinds.ts';
import type { GraphqlContext } from './graphqlContext.ts';
import { runMutations } from './mutations.ts';
import type { MutationOutcome, MutationPlan, Outcomes } from './mutations.ts';
import type { RecordTypes } from './recordTypes.ts';
import { scalars } from './scalars.ts';
import type { VisibleSchema } from './visibleSchema.ts';

const deleteInput = new GraphQLInputObjectType({
  name: 'RecordDeleteInput',
  fields: { Id: { type: new GraphQLNonNull(scalars.IdOrRef) } }
});

const deletePayload = new GraphQLObjectType<MutationOutcome>({
  name: 'RecordDeletePayload',
  fields: { Id: { type: GraphQLID, resolve: ({ id }) => id } }
});

const mutationsInput = new GraphQLInputObjectType({
  name: 'UIAPIMutationsInput',
  fields: { allOrNone: { type: GraphQLBoolean, defaultValue: true } }
});

export function mutationType(
  visible: VisibleSchema,
  records: RecordTypes
): GraphQLObjectType<unknown, GraphqlContext> {
  const plans = new Map<string, MutationPlan>();
  const operations = new GraphQLObjectType<Outcomes, GraphqlContext>({
    name: 'UIAPIMutations',
    fields: () =>
      visible.objects.reduce<GraphQLFieldConfigMap<Outcomes, GraphqlContext>>(
        (fields, object) => ({ ...fields, ...operationFields(object, visible, records, plans) }),
        {}
      )
  });
  return new GraphQLObjectType<unknown, GraphqlContext>({
    name: 'Mutation',
    fields: {
      uiapi: {
        type: new GraphQLNonNull(operations),
        args: { input: { type: mutationsInput } },
        resolve: (_, args: { input?: { allOrNone?: boolean | null } | null }, context, info) =>
          runMutations(context, plans, operations, args.input?.allOrNone ?? true, info)
      }
    }
  });
}

function operationFields(
  object: ObjectSchema,
  visible: VisibleSchema,
  records: RecordTypes,
  plans: Map<string, MutationPlan>
): GraphQLFieldConfigMap<Outcomes, GraphqlContext> {
  const fields: GraphQLFieldConfigMap<Outcomes, GraphqlContext> = {};
  const add = (
    operation: MutationPlan['operation'],
    config: GraphQLFieldConfig<Outcomes, GraphqlContext>
  ): void => {
    const name = `${object.name}${operation.charAt(0).toUpperCase()}${operation.slice(1)}`;
    plans.set(name, { object, operation });
    fields[name] = config;
  };
  if (object.createable) {
    add('create', written(object, records, 'Create', representation(object, visible, 'createable'), false));
  }
  if (object.updateable) {
    add('update', written(object, records, 'Update', representation(object, visible, 'updateable'), true));
  }
  if (object.deletable) {
    add('delete', {
      type: deletePayload,
      args: { input: { type: new GraphQLNonNull(deleteInput) } },
      resolve: (outcomes, _, __, info) => outcomes.take(String(info.path.key))
    });
  }
  return fields;
}

function written(
  object: ObjectSchema,
  records: RecordTypes,
  verb: 'Create' | 'Update',
  fields: GraphQLInputObjectType,
  withId: boolean
): GraphQLFieldConfig<Outcomes, GraphqlContext> {
  const input = new GraphQLInputObjectType({
    name: `${object.name}${verb}Input`,
    fields: {
      ...(withId && { Id: { type: new GraphQLNonNull(scalars.IdOrRef) } }),
      [object.name]: { type: new GraphQLNonNull(fields) }
    }
  });
  const payload = new GraphQLObjectType<MutationOutcome, GraphqlContext>({
    name: `${object.name}${verb}Payload`,
    fields: () => ({
      Record: {
        type: records.record(object),
        resolve: (outcome, _, context, info) => outcome.record(context, info)
      },
      success: { type: GraphQLBoolean, resolve: () => true }
    })
  });
  return {
    type: payload,
    args: { input: { type: new GraphQLNonNull(input) } },
    resolve: (outcomes, _, __, info) => outcomes.take(String(info.path.key))
  };
}

function representation(
  object: ObjectSchema,
  visible: VisibleSchema,
  how: 'createable' | 'updateable'
): GraphQLInputObjectType {
  const verb = how === 'createable' ? 'Create' : 'Update';
  return new GraphQLInputObjectType({
    name: `${object.name}${verb}Representation`,
    fields: () => {
      const fields = Object.fromEntries(
        visible.writable(object, how).map((field) => [field.name, { type: inputType(field) }])
      );
      // GraphQL allows no empty input type; an object without a field to write still has its operation.
      return Object.keys(fields).length > 0 ? fields : { _: { type: GraphQLBoolean } };
    }
  });
}

function inputType(field: FieldSchema): GraphQLInputType {
  return field.type === 'reference' ? scalars.IdOrRef : fieldKind(field)!.scalar;
}
