/**
 * `uiapi { aggregate { Opportunity(groupBy: { StageName: { group: true } }) { edges { node { aggregate { ... } } } } } }`
 * https://developer.salesforce.com/docs/platform/graphql/guide/aggregate-schema.md and aggregate-groupby-schema.md
 */
import {
  getNamedType,
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLError,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  isObjectType
} from 'graphql';
import type {
  FieldNode,
  GraphQLFieldConfig,
  GraphQLFieldConfigMap,
  GraphQLInputFieldConfigMap,
  GraphQLResolveInfo
} from 'graphql';
import type { FieldSchema, ObjectSchema } from '../schema/types.ts';
import { compileTree, executeSelect } from '../soql/index.ts';
import { pseudoField } from '../soql/pseudoField.ts';
import { dateFunctions, fieldOf } from '../soql/selectTree.ts';
import type { AggregateFunction, Column, DateFunction, Expression, SelectTree } from '../soql/selectTree.ts';
import { asWritten } from './asWritten.ts';
import { connectionOf, pageArguments, writeCursor } from './connection.ts';
import type { Connection } from './connection.ts';
import { fieldKind } from './fieldKinds.ts';
import type { FieldKind } from './fieldKinds.ts';
import type { FilterTypes } from './filterTypes.ts';
import { Filters } from './filterCondition.ts';
import type { GraphqlContext } from './graphqlContext.ts';
import { isRecord } from './isRecord.ts';
import { pageInfo } from './recordTypes.ts';
import type { RecordTypes } from './recordTypes.ts';
import { selectedFields } from './selection.ts';
import { valueTypeOf, valueTypes } from './valueTypes.ts';
import type { FieldValue } from './valueTypes.ts';
import type { VisibleSchema } from './visibleSchema.ts';

const aggregates: Readonly<Record<string, AggregateFunction>> = {
  avg: 'AVG',
  count: 'COUNT',
  countDistinct: 'COUNT_DISTINCT',
  max: 'MAX',
  min: 'MIN',
  sum: 'SUM'
};
/** `calendarYear` for CALENDAR_YEAR. */
const dateMembers = new Map(
  dateFunctions.map((name) => [
    name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
    name
  ])
);

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
      resolve: (_, args: Record<string, unknown>, context, info) => aggregate(context, object, args, info)
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
    const edge = new GraphQLObjectType<{ group: Group; position: number }, GraphqlContext>({
      name: `${object.name}AggregateEdge`,
      fields: {
        cursor: { type: new GraphQLNonNull(GraphQLString), resolve: ({ position }) => writeCursor(position) },
        node: { type: result, resolve: ({ group }) => group }
      }
    });
    return new GraphQLObjectType<Connection, GraphqlContext>({
      name: `${object.name}AggregateConnection`,
      fields: {
        edges: {
          type: new GraphQLList(edge),
          resolve: ({ records, offset }) =>
            records.map((group, index) => ({ group, position: offset + index + 1 }))
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
    if (known) return known;
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
          if (field.type === 'date' || field.type === 'datetime')
            fields[field.name] = { type: groupByDateFunction };
          else if (field.groupable) fields[field.name] = { type: groupByClause };
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

function columnKey(field: FieldSchema, member: string): string {
  return `${field.name}__${member}`;
}

function valueIn(group: Group, key: string, field: FieldSchema): FieldValue {
  return { value: group[key] ?? null, field };
}

function resultField(field: FieldSchema, member: string): FieldSchema {
  if (member === 'count' || member === 'countDistinct' || member === 'grouping')
    return pseudoField(member, 'int');
  if (member === 'avg') return pseudoField(member, 'double', field);
  const name = dateMembers.get(member);
  return name ? pseudoField(member, name === 'DAY_ONLY' ? 'date' : 'int') : field;
}

function aggregate(
  context: GraphqlContext,
  object: ObjectSchema,
  args: Record<string, unknown>,
  info: GraphQLResolveInfo
): Connection {
  const page = pageArguments(args);
  const filters = new Filters(context.visible);
  const where = filters.condition(object, args['where']);
  const expressions = groupExpressions(
    object,
    asWritten(args['groupBy'], 'groupBy', info.fieldNodes[0], context.variables)
  );
  const tree: SelectTree = {
    object: object.name,
    columns: columnsOf(object, info),
    orderBy: filters.orders(
      object,
      asWritten(args['orderBy'], 'orderBy', info.fieldNodes[0], context.variables)
    )
  };
  if (where) tree.where = where;
  if (typeof args['scope'] === 'string') tree.scope = args['scope'];
  if (expressions.length > 0) {
    const type = isRecord(args['groupBy']) ? args['groupBy']['type'] : undefined;
    tree.groupBy = { kind: type === 'ROLLUP' ? 'rollup' : type === 'CUBE' ? 'cube' : 'plain', expressions };
    if (tree.columns.length === 0)
      tree.columns = expressions
        .slice(0, 1)
        .map((expression) => ({ kind: 'value', expression, alias: 'any' }));
  } else if (tree.columns.length === 0) {
    tree.columns = [
      {
        kind: 'value',
        expression: { kind: 'aggregate', function: 'COUNT', argument: fieldOf('Id') },
        alias: 'any'
      }
    ];
  }
  // A plain value needs its grouping; the compiler says so in SOQL's words.
  if (compileTree(context.query, tree).kind !== 'aggregate') {
    throw new GraphQLError('An aggregate query groups by a field or asks for aggregate functions.');
  }
  const groups = executeSelect(context.query, tree).records;
  const rows = groups.slice(page.offset, page.offset + page.first + 1);
  return connectionOf(rows, page, () => groups.length);
}

function groupExpressions(object: ObjectSchema, groupBy: unknown): Expression[] {
  if (!isRecord(groupBy)) return [];
  return Object.entries(groupBy).flatMap(([name, clause]): Expression[] => {
    const field = object.fields.get(name.toLowerCase());
    if (!field || name === 'type' || !isRecord(clause)) return [];
    const by = dateFunctions.find((each) => each === clause['function']);
    if (by) return [{ kind: 'date', function: by, argument: fieldOf(field.name), inUserZone: false }];
    return clause['group'] === true ? [fieldOf(field.name)] : [];
  });
}

/** One column for each member that is selected of each field. */
function columnsOf(object: ObjectSchema, info: GraphQLResolveInfo): Column[] {
  const columns = new Map<string, Column>();
  for (const { field, member } of selectedMembers(object, info)) {
    const alias = columnKey(field, member);
    columns.set(alias, { kind: 'value', expression: memberExpression(field, member), alias });
  }
  return [...columns.values()];
}

function memberExpression(field: FieldSchema, member: string): Expression {
  const argument = fieldOf(field.name);
  const aggregateFunction = aggregates[member];
  if (aggregateFunction) return { kind: 'aggregate', function: aggregateFunction, argument };
  const dateFunction: DateFunction | undefined = dateMembers.get(member);
  if (dateFunction) return { kind: 'date', function: dateFunction, argument, inUserZone: false };
  return member === 'grouping' ? { kind: 'grouping', argument } : argument;
}

function selectedMembers(
  object: ObjectSchema,
  info: GraphQLResolveInfo
): { field: FieldSchema; member: string }[] {
  let nodes: readonly FieldNode[] = info.fieldNodes;
  let type = getNamedType(info.returnType);
  for (const step of ['edges', 'node', 'aggregate']) {
    if (!isObjectType(type)) return [];
    nodes = selectedFields(info, type, nodes)
      .filter((field) => field.name === step)
      .flatMap((field) => field.nodes);
    type = getNamedType(type.getFields()[step]!.type);
  }
  if (!isObjectType(type)) return [];
  const aggregateType = type;
  return selectedFields(info, aggregateType, nodes).flatMap((selected) => {
    const field = object.fields.get(selected.name.toLowerCase());
    const fieldType = getNamedType(aggregateType.getFields()[selected.name]?.type);
    if (!field || !isObjectType(fieldType)) return [];
    return selectedFields(info, fieldType, selected.nodes)
      .filter((member) => member.name !== '__typename')
      .map((member) => ({ field, member: isMember(member.name) ? member.name : 'value' }));
  });
}

function isMember(name: string): boolean {
  return name in aggregates || name === 'grouping' || dateMembers.has(name);
}
