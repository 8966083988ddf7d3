/**
 * `uiapi { aggregate { Opportunity(groupBy: { StageName: { group: true } }) { edges { node { aggregate { ... } } } } } }`
 * https://developer.salesforce.com/docs/platform/graphql/guide/aggregate-schema.md and aggregate-groupby-schema.md
 */
import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString
} from 'graphql';
import type { GraphQLFieldConfig, GraphQLFieldConfigMap, GraphQLInputFieldConfigMap } from 'graphql';
import type { FieldSchema, ObjectSchema } from '../../core/schemaTypes.ts';
import { dateFunctions } from '../../engine/soql/tree/selectTree.ts';
import { columnKey, dateMembers, resultField } from './aggregateMembers.ts';
import { cursorAt } from './connection.ts';
import type { Connection } from './connection.ts';
import { fieldKind } from './fieldKinds.ts';
import type { FieldKind } from './fieldKinds.ts';
import type { FilterTypes } from './filterTypes.ts';
import type { GraphqlContext } from './graphqlContext.ts';
import { queryAggregate } from './queryAggregate.ts';
import { pageInfo } from './recordTypes.ts';
import type { RecordTypes } from './recordTypes.ts';
import { valueTypeOf, valueTypes } from './valueTypes.ts';
import type { FieldValue } from './valueTypes.ts';
import type { VisibleSchema } from './visibleSchema.ts';

const groupByType = new GraphQLEnumType({
  name: 'GroupByType',
  values: { CUBE: {}, GROUP_BY: {}, ROLLUP: {} }
});
const groupByClause = new GraphQLInputObjectType({
  name: 'GroupByClause',
  fields: { group: { type: GraphQLBoolean } }
});
const groupByFunction = new GraphQLEnumType({
  name: 'GroupByFunction',
  values: Object.fromEntries(dateFunctions.map((name) => [name, {}]))
});
const groupByDateFunction = new GraphQLInputObjectType({
  name: 'GroupByDateFunction',
  fields: { function: { type: groupByFunction }, group: { type: GraphQLBoolean } }
});

const int = valueTypes.get('Integer')!;
const long = valueTypes.get('Double')!;
const date = valueTypes.get('Date')!;

/** Values of one group by the column they came from. */
type Group = Record<string, unknown>;
type Member = GraphQLFieldConfig<{ field: FieldSchema; group: Group }, GraphqlContext>;

export class AggregateTypes {
  readonly #visible: VisibleSchema;
  readonly #filters: FilterTypes;
  readonly #records: RecordTypes;
  readonly #fieldTypes = new Map<
    string,
    GraphQLObjectType<{ field: FieldSchema; group: Group }, GraphqlContext>
  >();

  constructor(visible: VisibleSchema, filters: FilterTypes, records: RecordTypes) {
    this.#visible = visible;
    this.#filters = filters;
    this.#records = records;
  }

  queryType(): GraphQLObjectType<unknown, GraphqlContext> {
    return new GraphQLObjectType<unknown, GraphqlContext>({
      name: 'RecordQueryAggregate',
      fields: () =>
        Object.fromEntries(this.#visible.objects.map((object) => [object.name, this.#queryField(object)]))
    });
  }

  #queryField(object: ObjectSchema): GraphQLFieldConfig<unknown, GraphqlContext> {
    return {
      type: this.#connection(object),
      args: {
        after: { type: GraphQLString },
        first: { type: GraphQLInt },
        groupBy: { type: this.#groupBy(object) },
        orderBy: { type: this.#filters.orderBy(object) },
        scope: { type: this.#records.scope(object) },
        where: { type: this.#filters.filter(object) }
      },
      resolve: (_, args: Record<string, unknown>, context, info) =>
        queryAggregate(context, object, args, info)
    };
  }

  #connection(object: ObjectSchema): GraphQLObjectType<Connection, GraphqlContext> {
    const result = new GraphQLObjectType<Group, GraphqlContext>({
      name: `${object.name}Result`,
      fields: () => ({
        aggregate: {
          type: new GraphQLObjectType<Group, GraphqlContext>({
            name: `${object.name}Aggregate`,
            fields: () => this.#fields(object)
          }),
          resolve: (group) => group
        }
      })
    });
    const edge = new GraphQLObjectType<{ group: Group; cursor: string }, GraphqlContext>({
      name: `${object.name}AggregateEdge`,
      fields: {
        cursor: { type: new GraphQLNonNull(GraphQLString) },
        node: { type: result, resolve: ({ group }) => group }
      }
    });
    return new GraphQLObjectType<Connection, GraphqlContext>({
      name: `${object.name}AggregateConnection`,
      fields: {
        edges: {
          type: new GraphQLList(edge),
          resolve: (page) => page.records.map((group, index) => ({ group, cursor: cursorAt(page, index) }))
        },
        pageInfo: { type: new GraphQLNonNull(pageInfo), resolve: (connection) => connection },
        totalCount: { type: new GraphQLNonNull(GraphQLInt), resolve: ({ totalCount }) => totalCount() }
      }
    });
  }

  #fields(object: ObjectSchema): GraphQLFieldConfigMap<Group, GraphqlContext> {
    return Object.fromEntries(
      this.#visible.fields(object).flatMap((field) => {
        const kind = fieldKind(field);
        return kind
          ? [[field.name, { type: this.#fieldType(kind), resolve: (group: Group) => ({ field, group }) }]]
          : [];
      })
    );
  }

  /** `CurrencyAggregate`: the grouped value itself and what can be worked out of the field's values. */
  #fieldType(kind: FieldKind): GraphQLObjectType<{ field: FieldSchema; group: Group }, GraphqlContext> {
    const known = this.#fieldTypes.get(kind.name);
    if (known) {
      return known;
    }
    const value = valueTypeOf(kind);
    const type = new GraphQLObjectType<{ field: FieldSchema; group: Group }, GraphqlContext>({
      name: `${kind.name}Aggregate`,
      fields: () => {
        const fields: Record<string, Member> = {};
        for (const [name, config] of Object.entries(value.getFields())) {
          fields[name] = {
            type: config.type,
            resolve: ({ field, group }, args: Record<string, unknown>, context, info) =>
              config.resolve?.(valueIn(group, columnKey(field, 'value'), field), args, context, info)
          };
        }
        for (const [member, type_] of members(kind)) {
          fields[member] = {
            type: type_ ?? value,
            resolve: ({ field, group }) =>
              valueIn(group, columnKey(field, member), resultField(field, member))
          };
        }
        return fields;
      }
    });
    this.#fieldTypes.set(kind.name, type);
    return type;
  }

  /** `Account_GroupBy` */
  #groupBy(object: ObjectSchema): GraphQLInputObjectType {
    return new GraphQLInputObjectType({
      name: `${object.name}_GroupBy`,
      fields: () => {
        const fields: GraphQLInputFieldConfigMap = { type: { type: groupByType } };
        for (const field of this.#visible.fields(object)) {
          if (field.type === 'date' || field.type === 'datetime') {
            fields[field.name] = { type: groupByDateFunction };
          } else if (field.groupable) {
            fields[field.name] = { type: groupByClause };
          }
        }
        return fields;
      }
    });
  }
}

function members(kind: FieldKind): [string, GraphQLObjectType<FieldValue, GraphqlContext> | undefined][] {
  const counts: [string, GraphQLObjectType<FieldValue, GraphqlContext>][] = [
    ['count', int],
    ['countDistinct', int],
    ['grouping', int]
  ];
  const dates = (both: boolean): [string, GraphQLObjectType<FieldValue, GraphqlContext>][] =>
    [...dateMembers]
      .filter(([, name]) => both || (name !== 'DAY_ONLY' && name !== 'HOUR_IN_DAY'))
      .map(([member, name]) => [member, name === 'DAY_ONLY' ? date : int]);
  switch (kind.operators) {
    case 'boolean':
      return [['grouping', int]];
    case 'multiPicklist':
      return [];
    case 'number':
      return [...counts, ['avg', long], ['sum', undefined], ['min', undefined], ['max', undefined]];
    case 'date':
      return [...counts, ['min', undefined], ['max', undefined], ...dates(false)];
    case 'dateTime':
      return [...counts, ['min', undefined], ['max', undefined], ...dates(true)];
    case 'id':
    case 'text':
      return [...counts, ['min', undefined], ['max', undefined]];
  }
}

function valueIn(group: Group, key: string, field: FieldSchema): FieldValue {
  return { value: group[key] ?? null, field };
}
