/**
 * The types of records: `Account implements Record`, `AccountConnection`, `AccountEdge`, and the fields that query them.
 * https://developer.salesforce.com/docs/platform/graphql/guide/query-record-objects.md
 */
import { moneyFieldsOf, moneyOf } from '../../core/money.ts';
import { nameFieldOf } from '../../schema/schemaLookup.ts';
import { fromStoredDateTime } from '../../core/clock.ts';
import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLID,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  GraphQLUnionType
} from 'graphql';
import type { GraphQLFieldConfig, GraphQLFieldConfigArgumentMap, GraphQLFieldConfigMap } from 'graphql';
import type { FieldSchema, ObjectSchema } from '../../core/schemaTypes.ts';
import { connectionOf, pageArguments, cursorAt } from './connection.ts';
import type { Connection } from './connection.ts';
import { fieldKind } from './fieldKinds.ts';
import type { FilterTypes } from './filterTypes.ts';
import type { GraphqlContext } from './graphqlContext.ts';
import { isRecord } from './isRecord.ts';
import { childKey, queryRecords } from './queryRecords.ts';
import { scalars } from './scalars.ts';
import { valueTypeOf, valueTypes } from './valueTypes.ts';
import type { VisibleSchema } from './visibleSchema.ts';

export type RecordValue = Record<string, unknown>;
export type RecordType = GraphQLObjectType<RecordValue, GraphqlContext>;

const id = valueTypes.get('Id')!;
const dateTime = valueTypes.get('DateTime')!;

/** Fields that every record has. */
export const recordInterface = new GraphQLInterfaceType({
  name: 'Record',
  fields: {
    ApiName: { type: new GraphQLNonNull(GraphQLString) },
    DisplayValue: { type: GraphQLString },
    Id: { type: new GraphQLNonNull(GraphQLID) },
    LastModifiedById: { type: id },
    LastModifiedDate: { type: dateTime },
    RecordTypeId: { type: id },
    SystemModstamp: { type: dateTime },
    WeakEtag: { type: new GraphQLNonNull(scalars.Long) }
  },
  resolveType: (record: unknown) => recordApiName(record)
});

export const pageInfo = new GraphQLObjectType<Connection>({
  name: 'PageInfo',
  fields: {
    endCursor: {
      type: GraphQLString,
      resolve: (page) => (page.records.length > 0 ? cursorAt(page, page.records.length - 1) : null)
    },
    hasNextPage: { type: new GraphQLNonNull(GraphQLBoolean) },
    hasPreviousPage: { type: new GraphQLNonNull(GraphQLBoolean), resolve: ({ offset }) => offset > 0 },
    startCursor: {
      type: GraphQLString,
      resolve: (page) => (page.records.length > 0 ? cursorAt(page, 0) : null)
    }
  }
});

function recordApiName(record: unknown): string | undefined {
  const attributes = isRecord(record) ? record['attributes'] : undefined;
  return isRecord(attributes) && typeof attributes['type'] === 'string' ? attributes['type'] : undefined;
}

export class RecordTypes {
  readonly #visible: VisibleSchema;
  readonly #filters: FilterTypes;
  readonly #types = new Map<string, RecordType>();
  readonly #connections = new Map<string, GraphQLObjectType<Connection, GraphqlContext>>();
  readonly #scopes = new Map<string, GraphQLEnumType>();

  constructor(visible: VisibleSchema, filters: FilterTypes) {
    this.#visible = visible;
    this.#filters = filters;
  }

  all(): RecordType[] {
    return this.#visible.objects.map((object) => this.record(object));
  }

  record(object: ObjectSchema): RecordType {
    const known = this.#types.get(object.name);
    if (known) {
      return known;
    }
    const type: RecordType = new GraphQLObjectType<RecordValue, GraphqlContext>({
      name: object.name,
      interfaces: [recordInterface],
      fields: () => ({ ...this.#fields(object), ...this.#common(object) })
    });
    this.#types.set(object.name, type);
    return type;
  }

  connection(object: ObjectSchema): GraphQLObjectType<Connection, GraphqlContext> {
    const known = this.#connections.get(object.name);
    if (known) {
      return known;
    }
    const edge = new GraphQLObjectType<{ record: RecordValue; cursor: string }, GraphqlContext>({
      name: `${object.name}Edge`,
      fields: () => ({
        cursor: { type: new GraphQLNonNull(GraphQLString) },
        node: { type: this.record(object), resolve: ({ record }) => record }
      })
    });
    const type = new GraphQLObjectType<Connection, GraphqlContext>({
      name: `${object.name}Connection`,
      fields: {
        edges: {
          type: new GraphQLList(edge),
          resolve: (page) => page.records.map((record, index) => ({ record, cursor: cursorAt(page, index) }))
        },
        pageInfo: { type: new GraphQLNonNull(pageInfo), resolve: (connection) => connection },
        pageResultCount: { type: new GraphQLNonNull(GraphQLInt), resolve: ({ records }) => records.length },
        totalCount: { type: new GraphQLNonNull(GraphQLInt), resolve: ({ totalCount }) => totalCount() }
      }
    });
    this.#connections.set(object.name, type);
    return type;
  }

  /** `uiapi { query { Account(...) } }` */
  queryField(object: ObjectSchema): GraphQLFieldConfig<unknown, GraphqlContext> {
    return {
      type: this.connection(object),
      args: { ...this.listArguments(object), scope: { type: this.scope(object) } },
      resolve: (_, args: Record<string, unknown>, context, info) => queryRecords(context, object, args, info)
    };
  }

  listArguments(object: ObjectSchema): GraphQLFieldConfigArgumentMap {
    return {
      after: { type: GraphQLString },
      first: { type: GraphQLInt },
      orderBy: { type: this.#filters.orderBy(object) },
      upperBound: { type: GraphQLInt },
      where: { type: this.#filters.filter(object) }
    };
  }

  scope(object: ObjectSchema): GraphQLEnumType {
    let scope = this.#scopes.get(object.name);
    if (!scope) {
      const values = { EVERYTHING: {}, ...(object.fields.has('ownerid') && { MINE: {} }) };
      scope = new GraphQLEnumType({ name: `${object.name.toUpperCase()}_SCOPE`, values });
      this.#scopes.set(object.name, scope);
    }
    return scope;
  }

  #common(object: ObjectSchema): GraphQLFieldConfigMap<RecordValue, GraphqlContext> {
    const value = (name: string): GraphQLFieldConfig<RecordValue, GraphqlContext>['resolve'] => {
      const field = object.fields.get(name.toLowerCase());
      return (record) => (field ? { field, value: record[field.name] ?? null } : null);
    };
    const nameField = nameFieldOf(object)?.name ?? 'Name';
    return {
      ApiName: { type: new GraphQLNonNull(GraphQLString), resolve: () => object.name },
      DisplayValue: { type: GraphQLString, resolve: (record) => record[nameField] ?? null },
      Id: { type: new GraphQLNonNull(GraphQLID), resolve: (record) => record['Id'] },
      LastModifiedById: { type: id, resolve: value('LastModifiedById') },
      LastModifiedDate: { type: dateTime, resolve: value('LastModifiedDate') },
      RecordTypeId: { type: id, resolve: value('RecordTypeId') },
      SystemModstamp: { type: dateTime, resolve: value('SystemModstamp') },
      WeakEtag: { type: new GraphQLNonNull(scalars.Long), resolve: weakEtag }
    };
  }

  #fields(object: ObjectSchema): GraphQLFieldConfigMap<RecordValue, GraphqlContext> {
    const fields: GraphQLFieldConfigMap<RecordValue, GraphqlContext> = {};
    for (const field of this.#visible.fields(object)) {
      const kind = fieldKind(field);
      if (!kind || field.type === 'id') {
        continue;
      }
      fields[field.name] = {
        type: valueTypeOf(kind),
        resolve: (record, _, { presentation: { currencies } }) => ({
          field,
          value: record[field.name] ?? null,
          ...(field.type === 'currency' && { money: moneyOf(moneyFieldsOf(object, currencies), record) })
        })
      };
      const parent = this.#parent(object, field);
      const name = field.relationshipName;
      if (parent && name) {
        fields[name] = { type: parent, resolve: (record) => record[name] ?? null };
      }
    }
    for (const { name, child } of this.#visible.children(object)) {
      fields[name] ??= {
        type: this.connection(child),
        args: this.listArguments(child),
        resolve: (record, args: Record<string, unknown>, _, info) =>
          childConnection(record[childKey(String(info.path.key))], args)
      };
    }
    return fields;
  }

  /** A polymorphic parent is a union: its fields are read through inline fragments. */
  #parent(object: ObjectSchema, field: FieldSchema): RecordType | GraphQLUnionType | undefined {
    const parents = this.#visible.parents(field);
    const [only] = parents;
    if (only === undefined || field.relationshipName === undefined) {
      return undefined;
    }
    if (field.referenceTo.length === 1) {
      return this.record(only);
    }
    return new GraphQLUnionType({
      name: `${object.name}_${field.relationshipName}`,
      types: () => parents.map((parent) => this.record(parent)),
      resolveType: (record: unknown) => recordApiName(record)
    });
  }
}

function weakEtag(record: RecordValue): number {
  const stamp = record['SystemModstamp'];
  return typeof stamp === 'string' ? fromStoredDateTime(stamp).getTime() : 0;
}

function childConnection(result: unknown, args: Record<string, unknown>): Connection {
  const page = pageArguments(args);
  const found = isRecord(result) ? result : { records: [], totalSize: 0 };
  const records: unknown[] = Array.isArray(found['records']) ? found['records'] : [];
  return connectionOf(records.filter(isRecord), page, () => Number(found['totalSize']));
}
