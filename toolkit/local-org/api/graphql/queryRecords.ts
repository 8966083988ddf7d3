/** One record query of a request: its selection becomes one `SelectTree`, so no record costs a query of its own. */
import { nameFieldOf } from '../../schema/schemaLookup.ts';
import { getNamedType, GraphQLError, isObjectType, isUnionType } from 'graphql';
import type { FieldNode, GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import type { ObjectSchema } from '../../core/schemaTypes.ts';
import { executeSelect, selectRecords } from '../../engine/soql/index.ts';
import { fieldOf } from '../../engine/soql/tree/selectTree.ts';
import type { Column, FieldExpression, SelectTree } from '../../engine/soql/tree/selectTree.ts';
import { moneyFieldNames } from '../../core/money.ts';
import type { Currencies } from '../../core/money.ts';
import { asWritten } from './asWritten.ts';
import { connectionOf, pageArguments } from './connection.ts';
import type { Connection } from './connection.ts';
import { Filters } from './filterCondition.ts';
import type { GraphqlContext } from './graphqlContext.ts';
import { argumentsOf, selectedFields } from './selection.ts';

/** Where child rows of an aliased connection stand in a record: not in the way of any field. */
export function childKey(key: string): string {
  return `>${key}`;
}

export function queryRecords(
  context: GraphqlContext,
  object: ObjectSchema,
  args: Record<string, unknown>,
  info: GraphQLResolveInfo
): Connection {
  const page = pageArguments(args);
  const tree = listTree(context, object, args, info.fieldNodes[0]);
  tree.limit = page.first + 1;
  tree.offset = page.offset;
  tree.columns = new NodeSelection(context, info).columns(object, nodesOf(info, info.fieldNodes));
  return connectionOf(selectRecords(context.query, tree), page, () => {
    const count: SelectTree = { ...listTree(context, object, args), orderBy: [], countOnly: true };
    return executeSelect(context.query, count).totalSize;
  });
}

/** One record by its Id, with what `nodes` select; undefined when there is none the session may read. */
export function readRecord(
  context: GraphqlContext,
  object: ObjectSchema,
  id: string,
  nodes: readonly FieldNode[],
  info: GraphQLResolveInfo
): Record<string, unknown> | undefined {
  const columns = new NodeSelection(context, info).columns(object, nodes);
  const where = {
    kind: 'compare',
    left: fieldOf('Id'),
    operator: '=',
    value: { type: 'string', value: id }
  } as const;
  return selectRecords(context.query, { object: object.name, columns, where, orderBy: [] })[0];
}

function listTree(
  context: GraphqlContext,
  object: ObjectSchema,
  args: Record<string, unknown>,
  node?: FieldNode
): SelectTree {
  const filters = new Filters(context.visible);
  const where = filters.condition(object, args['where']);
  const tree: SelectTree = {
    object: object.name,
    columns: [],
    orderBy: filters.orders(object, asWritten(args['orderBy'], 'orderBy', node, context.variables))
  };
  if (where) {
    tree.where = where;
  }
  if (typeof args['scope'] === 'string') {
    tree.scope = args['scope'];
  }
  return tree;
}

/** The field nodes of `edges { node }` below a connection. */
function nodesOf(
  info: GraphQLResolveInfo,
  nodes: readonly FieldNode[],
  connection = getNamedType(info.returnType)
): FieldNode[] {
  if (!isObjectType(connection)) {
    return [];
  }
  const edge = getNamedType(connection.getFields()['edges']?.type);
  if (!isObjectType(edge)) {
    return [];
  }
  return selectedFields(info, connection, nodes)
    .filter((field) => field.name === 'edges')
    .flatMap((edges) => selectedFields(info, edge, edges.nodes))
    .filter((field) => field.name === 'node')
    .flatMap((field) => field.nodes);
}

class NodeSelection {
  readonly #context: GraphqlContext;
  readonly #info: GraphQLResolveInfo;
  readonly #columns: Column[] = [];
  readonly #chosen = new Set<string>();

  constructor(context: GraphqlContext, info: GraphQLResolveInfo) {
    this.#context = context;
    this.#info = info;
  }

  columns(object: ObjectSchema, nodes: readonly FieldNode[]): Column[] {
    this.#value(['Id']);
    this.#record(object, nodes, []);
    return this.#columns;
  }

  #value(path: readonly string[]): void {
    const key = path.join('.');
    if (this.#chosen.has(key)) {
      return;
    }
    this.#chosen.add(key);
    this.#columns.push({ kind: 'value', expression: fieldOf(...path) });
  }

  #record(object: ObjectSchema, nodes: readonly FieldNode[], path: readonly string[]): void {
    const type = this.#type(object);
    for (const field of selectedFields(this.#info, type, nodes)) {
      const names = fieldNames(object, field.name, this.#context.presentation.currencies);
      if (names) {
        for (const name of names) {
          this.#value([...path, name]);
        }
        continue;
      }
      const parent = this.#parentOf(object, field.name);
      if (parent?.referenceTo.length === 1) {
        const target = this.#context.visible.parents(parent)[0]!;
        // The Id makes the parent a record even when nothing else of it is selected.
        this.#value([...path, field.name, 'Id']);
        this.#record(target, field.nodes, [...path, field.name]);
      } else if (parent) {
        this.#polymorphic(type, field.name, field.nodes, path);
      } else {
        this.#children(object, type, field, path);
      }
    }
  }

  #type(object: ObjectSchema): GraphQLObjectType {
    const type = this.#info.schema.getType(object.name);
    if (!isObjectType(type)) {
      throw new Error(`no type for ${object.name}`);
    }
    return type;
  }

  #parentOf(
    object: ObjectSchema,
    relationship: string
  ): ObjectSchema['fields'] extends ReadonlyMap<string, infer F> ? F | undefined : never {
    return this.#context.visible.fields(object).find((field) => field.relationshipName === relationship);
  }

  /** Inline fragments become the WHENs of a TYPEOF. */
  #polymorphic(
    type: GraphQLObjectType,
    name: string,
    nodes: readonly FieldNode[],
    path: readonly string[]
  ): void {
    const union = getNamedType(type.getFields()[name]?.type);
    if (!isUnionType(union)) {
      return;
    }
    const key = `typeof ${[...path, name].join('.')}`;
    if (this.#chosen.has(key)) {
      throw new GraphQLError(`${name} is selected twice; select it once.`);
    }
    this.#chosen.add(key);
    const whens = union.getTypes().map((member) => {
      const target = this.#context.visible.object(member.name)!;
      const fields: FieldExpression[] = [fieldOf('Id')];
      this.#branch(target, nodes, [], fields, new Set(['Id']));
      return { object: target.name, fields };
    });
    this.#columns.push({ kind: 'typeof', path: [...path, name], whens });
  }

  #branch(
    object: ObjectSchema,
    nodes: readonly FieldNode[],
    path: readonly string[],
    fields: FieldExpression[],
    chosen: Set<string>
  ): void {
    const add = (...way: string[]): void => {
      if (chosen.has(way.join('.'))) {
        return;
      }
      chosen.add(way.join('.'));
      fields.push(fieldOf(...way));
    };
    for (const field of selectedFields(this.#info, this.#type(object), nodes)) {
      const names = fieldNames(object, field.name, this.#context.presentation.currencies);
      if (names) {
        for (const name of names) {
          add(...path, name);
        }
        continue;
      }
      const parent = this.#parentOf(object, field.name);
      if (parent?.referenceTo.length !== 1) {
        throw new GraphQLError(
          `${field.name} of ${object.name} cannot be read through a polymorphic relationship here.`
        );
      }
      add(...path, field.name, 'Id');
      this.#branch(
        this.#context.visible.parents(parent)[0]!,
        field.nodes,
        [...path, field.name],
        fields,
        chosen
      );
    }
  }

  #children(
    object: ObjectSchema,
    type: GraphQLObjectType,
    field: { name: string; key: string; nodes: FieldNode[] },
    path: readonly string[]
  ): void {
    const children = this.#context.visible.children(object).find((each) => each.name === field.name);
    const definition = type.getFields()[field.name];
    if (!children || !definition) {
      return;
    }
    if (path.length > 0) {
      throw new GraphQLError(
        `Child records (${field.name}) can be queried of the record itself, not of its parents.`
      );
    }
    const args = argumentsOf(definition, field, this.#info);
    const page = pageArguments(args);
    const connection = getNamedType(definition.type);
    const nodes = nodesOf(this.#info, field.nodes, connection);
    const columns = new ChildSelection(this.#context, this.#info).columns(children.child, nodes);
    const select: SelectTree = {
      ...listTree(this.#context, children.child, args, field.nodes[0]),
      columns,
      limit: page.first + 1,
      offset: page.offset,
      countBeyondLimit: true
    };
    this.#columns.push({ kind: 'children', relationship: field.name, key: childKey(field.key), select });
  }
}

/** "One level of parent-to-child relationships." */
class ChildSelection extends NodeSelection {
  override columns(object: ObjectSchema, nodes: readonly FieldNode[]): Column[] {
    const columns = super.columns(object, nodes);
    const deeper = columns.find((column) => column.kind === 'children');
    if (deeper?.kind === 'children') {
      throw new GraphQLError(
        `A query can go one level from parent to child: ${deeper.relationship} is a second one.`
      );
    }
    return columns;
  }
}

/** The fields to read for a field of a record type; undefined for relationships. */
function fieldNames(
  object: ObjectSchema,
  name: string,
  currencies: Currencies | undefined
): string[] | undefined {
  const has = (each: string): string[] => (object.fields.has(each.toLowerCase()) ? [each] : []);
  switch (name) {
    case '__typename':
    case 'ApiName':
    case 'Id':
      return [];
    case 'WeakEtag':
      return has('SystemModstamp');
    case 'DisplayValue':
      return [nameFieldOf(object)?.name ?? 'Id'];
    case 'LastModifiedById':
    case 'LastModifiedDate':
    case 'RecordTypeId':
    case 'SystemModstamp':
      return has(name);
    default: {
      const field = object.fields.get(name.toLowerCase());
      const money = field?.type === 'currency' ? moneyFieldNames(object, currencies) : [];
      return field?.name === name ? [name, ...money] : undefined;
    }
  }
}
