/** The GraphQL schema of what a session may see: `Query.uiapi` and `Mutation.uiapi`. */
import {
  DirectiveLocation,
  GraphQLDirective,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  specifiedDirectives
} from 'graphql';
import { AggregateTypes } from './aggregateTypes.ts';
import { FilterTypes } from './filterTypes.ts';
import type { GraphqlContext } from './graphqlContext.ts';
import { mutationType } from './mutationTypes.ts';
import { objectInfosField, objectInfoTypes } from './objectInfoTypes.ts';
import { readRecord } from './queryRecords.ts';
import { RecordTypes } from './recordTypes.ts';
import type { VisibleSchema } from './visibleSchema.ts';

/** "Optional fields": a field that the session may not see is left out instead of failing the request. */
export const optionalDirective = new GraphQLDirective({
  name: 'optional',
  locations: [DirectiveLocation.FIELD]
});

export function buildGraphqlSchema(visible: VisibleSchema): GraphQLSchema {
  const filters = new FilterTypes(visible);
  const records = new RecordTypes(visible, filters);
  const aggregates = new AggregateTypes(visible, filters, records);
  const user = visible.object('User');
  const recordQuery = new GraphQLObjectType<unknown, GraphqlContext>({
    name: 'RecordQuery',
    fields: () =>
      Object.fromEntries(visible.objects.map((object) => [object.name, records.queryField(object)]))
  });
  const uiapi = new GraphQLObjectType<unknown, GraphqlContext>({
    name: 'UIAPI',
    fields: () => ({
      aggregate: { type: new GraphQLNonNull(aggregates.queryType()), resolve: () => ({}) },
      objectInfos: objectInfosField(visible),
      query: { type: new GraphQLNonNull(recordQuery), resolve: () => ({}) },
      ...(user && {
        currentUser: {
          type: records.record(user),
          resolve: (_: unknown, __: unknown, context: GraphqlContext, info) =>
            readRecord(context, user, context.session.userId, info.fieldNodes, info) ?? null
        }
      })
    })
  });
  return new GraphQLSchema({
    query: new GraphQLObjectType<unknown, GraphqlContext>({
      name: 'Query',
      fields: { uiapi: { type: new GraphQLNonNull(uiapi), resolve: () => ({}) } }
    }),
    mutation: mutationType(visible, records),
    types: [...records.all(), ...objectInfoTypes],
    directives: [...specifiedDirectives, optionalDirective]
  });
}
