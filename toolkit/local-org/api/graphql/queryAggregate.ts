/** Runs an aggregate query: one column for each member that is selected. */
import { getNamedType, GraphQLError, isObjectType } from 'graphql';
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { FieldSchema, ObjectSchema } from '../../core/schemaTypes.ts';
import { compileTree, executeSelect } from '../../engine/soql/index.ts';
import { dateFunctions, fieldOf } from '../../engine/soql/tree/selectTree.ts';
import type { Column, Expression, SelectTree } from '../../engine/soql/tree/selectTree.ts';
import { columnKey, isMember, memberExpression } from './aggregateMembers.ts';
import { asWritten } from './asWritten.ts';
import { connectionOf, pageArguments } from './connection.ts';
import type { Connection } from './connection.ts';
import { Filters } from './filterCondition.ts';
import type { GraphqlContext } from './graphqlContext.ts';
import { isRecord } from './isRecord.ts';
import { selectedFields } from './selection.ts';

export function queryAggregate(
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
  if (where) {
    tree.where = where;
  }
  if (typeof args['scope'] === 'string') {
    tree.scope = args['scope'];
  }
  if (expressions.length > 0) {
    const type = isRecord(args['groupBy']) ? args['groupBy']['type'] : undefined;
    tree.groupBy = { kind: type === 'ROLLUP' ? 'rollup' : type === 'CUBE' ? 'cube' : 'plain', expressions };
    if (tree.columns.length === 0) {
      tree.columns = expressions
        .slice(0, 1)
        .map((expression) => ({ kind: 'value', expression, alias: 'any' }));
    }
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
  if (!isRecord(groupBy)) {
    return [];
  }
  return Object.entries(groupBy).flatMap(([name, clause]): Expression[] => {
    const field = object.fields.get(name.toLowerCase());
    if (!field || name === 'type' || !isRecord(clause)) {
      return [];
    }
    const by = dateFunctions.find((each) => each === clause['function']);
    if (by) {
      return [{ kind: 'date', function: by, argument: fieldOf(field.name), inUserZone: false }];
    }
    return clause['group'] === true ? [fieldOf(field.name)] : [];
  });
}

function columnsOf(object: ObjectSchema, info: GraphQLResolveInfo): Column[] {
  const columns = new Map<string, Column>();
  for (const { field, member } of selectedMembers(object, info)) {
    const alias = columnKey(field, member);
    columns.set(alias, { kind: 'value', expression: memberExpression(field, member), alias });
  }
  return [...columns.values()];
}

function selectedMembers(
  object: ObjectSchema,
  info: GraphQLResolveInfo
): { field: FieldSchema; member: string }[] {
  let nodes: readonly FieldNode[] = info.fieldNodes;
  let type = getNamedType(info.returnType);
  for (const step of ['edges', 'node', 'aggregate']) {
    if (!isObjectType(type)) {
      return [];
    }
    nodes = selectedFields(info, type, nodes)
      .filter((field) => field.name === step)
      .flatMap((field) => field.nodes);
    type = getNamedType(type.getFields()[step]!.type);
  }
  if (!isObjectType(type)) {
    return [];
  }
  const aggregateType = type;
  return selectedFields(info, aggregateType, nodes).flatMap((selected) => {
    const field = object.fields.get(selected.name.toLowerCase());
    const fieldType = getNamedType(aggregateType.getFields()[selected.name]?.type);
    if (!field || !isObjectType(fieldType)) {
      return [];
    }
    return selectedFields(info, fieldType, selected.nodes)
      .filter((member) => member.name !== '__typename')
      .map((member) => ({ field, member: isMember(member.name) ? member.name : 'value' }));
  });
}
