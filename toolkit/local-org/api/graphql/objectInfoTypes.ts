/**
 * `uiapi { objectInfos(apiNames: ["Account"]) { ... } }`: what components ask about objects and fields.
 * https://developer.salesforce.com/docs/platform/graphql/guide/query-objectinfo.md
 */
import { nameFieldOf } from '../../schema/schemaLookup.ts';
import {
  GraphQLBoolean,
  GraphQLID,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLObjectType,
  GraphQLString
} from 'graphql';
import type { GraphQLFieldConfig } from 'graphql';
import type { FieldSchema, ObjectSchema } from '../../core/schemaTypes.ts';
import { executeQuery } from '../../engine/soql/index.ts';
import type { QueryContext } from '../../core/types.ts';
import type { GraphqlContext } from './graphqlContext.ts';
import type { VisibleSchema } from './visibleSchema.ts';

/** Record type of objects that have none. */
const masterRecordType = '012000000000000AAA';

const picklistValue = new GraphQLObjectType<{ value: string; label: string }>({
  name: 'PicklistValueInfo',
  fields: { label: { type: GraphQLString }, value: { type: GraphQLString } }
});

const picklistValues = new GraphQLObjectType<FieldSchema>({
  name: 'PicklistValues',
  fields: {
    defaultValue: {
      type: picklistValue,
      resolve: (field) => field.picklist?.values.find((each) => each.isDefault) ?? null
    },
    picklistValues: {
      type: new GraphQLList(picklistValue),
      resolve: (field) => (field.picklist?.values ?? []).filter((each) => each.active)
    },
    recordTypeID: { type: GraphQLString, resolve: () => masterRecordType }
  }
});

const referenceTo = new GraphQLObjectType<{ name: string }>({
  name: 'ReferenceToInfo',
  fields: { ApiName: { type: GraphQLString, resolve: ({ name }) => name } }
});

type FieldConfig = GraphQLFieldConfig<FieldSchema, GraphqlContext>;

const fieldMembers: Record<string, FieldConfig> = {
  ApiName: { type: GraphQLString, resolve: (field) => field.name },
  calculated: {
    type: GraphQLBoolean,
    resolve: (field) => field.formula !== undefined || field.rollUp !== undefined
  },
  createable: { type: GraphQLBoolean },
  custom: { type: GraphQLBoolean },
  dataType: { type: GraphQLString, resolve: (field) => dataType(field) },
  filterable: { type: GraphQLBoolean },
  inlineHelpText: { type: GraphQLString, resolve: (field) => field.helpText ?? null },
  label: { type: GraphQLString },
  length: { type: GraphQLInt },
  nameField: { type: GraphQLBoolean },
  precision: { type: GraphQLInt },
  reference: { type: GraphQLBoolean, resolve: (field) => field.type === 'reference' },
  referenceToInfos: {
    type: new GraphQLList(referenceTo),
    resolve: (field) => field.referenceTo.map((name) => ({ name }))
  },
  relationshipName: { type: GraphQLString, resolve: (field) => field.relationshipName ?? null },
  required: {
    type: GraphQLBoolean,
    resolve: (field) => !field.nillable && !field.defaultedOnCreate && field.createable
  },
  scale: { type: GraphQLInt },
  sortable: { type: GraphQLBoolean },
  unique: { type: GraphQLBoolean },
  updateable: { type: GraphQLBoolean }
};

const fieldInterface = new GraphQLInterfaceType({
  name: 'Field',
  fields: Object.fromEntries(Object.entries(fieldMembers).map(([name, { type }]) => [name, { type }])),
  resolveType: (field: FieldSchema) => (field.picklist ? 'PicklistField' : 'StandardField')
});

const standardField = new GraphQLObjectType<FieldSchema, GraphqlContext>({
  name: 'StandardField',
  interfaces: [fieldInterface],
  fields: fieldMembers
});

const picklistField = new GraphQLObjectType<FieldSchema, GraphqlContext>({
  name: 'PicklistField',
  interfaces: [fieldInterface],
  fields: {
    ...fieldMembers,
    picklistValuesByRecordTypeIDs: { type: new GraphQLList(picklistValues), resolve: (field) => [field] }
  }
});

const childRelationship = new GraphQLObjectType<{
  childObject: string;
  field: string;
  relationshipName?: string;
}>({
  name: 'ChildRelationship',
  fields: {
    childObjectApiName: { type: GraphQLString, resolve: (each) => each.childObject },
    fieldName: { type: GraphQLString, resolve: (each) => each.field },
    relationshipName: { type: GraphQLString, resolve: (each) => each.relationshipName ?? null }
  }
});

interface RecordTypeInfo {
  recordTypeId: string;
  name: string;
  available: boolean;
  master: boolean;
  defaultRecordTypeMapping: boolean;
}

const recordTypeInfo = new GraphQLObjectType<RecordTypeInfo>({
  name: 'RecordTypeInfo',
  fields: {
    available: { type: GraphQLBoolean },
    defaultRecordTypeMapping: { type: GraphQLBoolean },
    master: { type: GraphQLBoolean },
    name: { type: GraphQLString },
    recordTypeId: { type: GraphQLID }
  }
});

const themeInfo = new GraphQLObjectType<{ color: string; iconUrl: string | null }>({
  name: 'ThemeInfo',
  fields: { color: { type: GraphQLString }, iconUrl: { type: GraphQLString } }
});

const objectInfo = new GraphQLObjectType<ObjectSchema, GraphqlContext>({
  name: 'ObjectInfo',
  fields: {
    ApiName: { type: GraphQLString, resolve: (object) => object.name },
    childRelationships: {
      type: new GraphQLList(childRelationship),
      resolve: (object, _, { visible }) => visible.children(object).map((each) => each.relationship)
    },
    createable: {
      type: GraphQLBoolean,
      resolve: (object, _, { session }) => object.createable && session.access.object(object).create
    },
    custom: { type: GraphQLBoolean },
    defaultRecordTypeId: { type: GraphQLID, resolve: () => masterRecordType },
    deletable: {
      type: GraphQLBoolean,
      resolve: (object, _, { session }) => object.deletable && session.access.object(object).delete
    },
    feedEnabled: { type: GraphQLBoolean, resolve: () => false },
    fields: {
      type: new GraphQLList(fieldInterface),
      // What one may write is a matter of field-level security, not of the field alone.
      resolve: (object, _, { visible, session }) =>
        visible.fields(object).map((field) => {
          const { edit } = session.access.field(object, field.name);
          const words = session.words.field(field);
          return { ...words, createable: field.createable && edit, updateable: field.updateable && edit };
        })
    },
    keyPrefix: { type: GraphQLString },
    label: { type: GraphQLString, resolve: (object, _, { session }) => session.words.object(object).label },
    labelPlural: {
      type: GraphQLString,
      resolve: (object, _, { session }) => session.words.object(object).labelPlural
    },
    layoutable: { type: GraphQLBoolean, resolve: () => true },
    mruEnabled: { type: GraphQLBoolean, resolve: () => true },
    nameFields: { type: new GraphQLList(GraphQLString), resolve: nameFields },
    queryable: { type: GraphQLBoolean },
    recordTypeInfos: {
      type: new GraphQLList(recordTypeInfo),
      resolve: (object, _, { query }) => recordTypeInfos(object, query)
    },
    searchable: { type: GraphQLBoolean, resolve: () => true },
    themeInfo: { type: themeInfo, resolve: () => ({ color: '', iconUrl: null }) },
    updateable: {
      type: GraphQLBoolean,
      resolve: (object, _, { session }) => object.updateable && session.access.object(object).edit
    }
  }
});

/** A person has its parts besides (UI API guide, "Object Info Directory Entry"). */
function nameFields(object: ObjectSchema): string[] {
  const name = nameFieldOf(object)?.name;
  const parts = ['FirstName', 'LastName'].filter((part) => object.fields.has(part.toLowerCase()));
  return name === undefined ? [] : name === 'Name' ? [...parts, name] : [name];
}

/** Own record types, the master last, as the UI API has them. */
function recordTypeInfos(object: ObjectSchema, query: QueryContext): RecordTypeInfo[] {
  const rows =
    object.recordTypes.length === 0
      ? []
      : executeQuery(query, `SELECT Id, DeveloperName FROM RecordType WHERE SobjectType = '${object.name}'`)
          .records;
  const own = object.recordTypes.flatMap(({ developerName, label, active }) => {
    const row = rows.find((each) => each['DeveloperName'] === developerName);
    return row === undefined
      ? []
      : [
          {
            recordTypeId: String(row['Id']),
            name: label,
            available: active,
            master: false,
            defaultRecordTypeMapping: false
          }
        ];
  });
  return [
    ...own,
    {
      recordTypeId: masterRecordType,
      name: 'Master',
      available: true,
      master: true,
      defaultRecordTypeMapping: true
    }
  ];
}

/** Types that are only reached through an interface. */
export const objectInfoTypes = [standardField, picklistField];

export function objectInfosField(visible: VisibleSchema): GraphQLFieldConfig<unknown, GraphqlContext> {
  return {
    type: new GraphQLList(objectInfo),
    args: { apiNames: { type: new GraphQLList(GraphQLString) } },
    resolve: (_, args: { apiNames?: (string | null)[] | null }) =>
      (args.apiNames ?? []).map((name) => (name === null ? null : (visible.object(name) ?? null)))
  };
}

/** As the UI API names types (`Reference`, `MultiPicklist`). */
function dataType(field: FieldSchema): string {
  const names: Partial<Record<FieldSchema['type'], string>> = {
    id: 'REFERENCE',
    int: 'INT',
    textarea: 'TEXTAREA',
    multipicklist: 'MULTIPICKLIST',
    datetime: 'DATETIME'
  };
  return names[field.type] ?? field.type.toUpperCase();
}
