/**
 * The input types of `where` and `orderBy`. Names and members as in types generated from an org's schema
 * (forcedotcom/sf-skills, `graphql-operations-types.ts`); rules: https://developer.salesforce.com/docs/platform/graphql/guide/filter-fields.md
 */
import { GraphQLEnumType, GraphQLInputObjectType, GraphQLInt, GraphQLList, GraphQLString } from 'graphql';
import type { GraphQLInputFieldConfigMap, GraphQLInputType } from 'graphql';
import type { FieldSchema, ObjectSchema } from '../../core/schemaTypes.ts';
import { nameFields } from '../../engine/soql/compile/nameObject.ts';
import { dateFunctions } from '../../engine/soql/tree/selectTree.ts';
import { fieldKind } from './fieldKinds.ts';
import type { FieldKind } from './fieldKinds.ts';
import { scalars } from './scalars.ts';
import type { VisibleSchema } from './visibleSchema.ts';

const literals = [
  'LAST_90_DAYS',
  'LAST_FISCAL_QUARTER',
  'LAST_FISCAL_YEAR',
  'LAST_MONTH',
  'LAST_QUARTER',
  'LAST_WEEK',
  'LAST_YEAR',
  'NEXT_90_DAYS',
  'NEXT_FISCAL_QUARTER',
  'NEXT_FISCAL_YEAR',
  'NEXT_MONTH',
  'NEXT_QUARTER',
  'NEXT_WEEK',
  'NEXT_YEAR',
  'THIS_FISCAL_QUARTER',
  'THIS_FISCAL_YEAR',
  'THIS_MONTH',
  'THIS_QUARTER',
  'THIS_WEEK',
  'THIS_YEAR',
  'TODAY',
  'TOMORROW',
  'YESTERDAY'
];
const rangeUnits = ['days', 'fiscal_quarters', 'fiscal_years', 'months', 'quarters', 'weeks', 'years'];

const enumOf = (name: string, values: readonly string[]): GraphQLEnumType =>
  new GraphQLEnumType({ name, values: Object.fromEntries(values.map((value) => [value, {}])) });

const dateLiteral = enumOf('DateLiteral', literals);
const dateRange = new GraphQLInputObjectType({
  name: 'DateRange',
  fields: Object.fromEntries(
    rangeUnits
      .flatMap((unit) => [`last_n_${unit}`, `n_${unit}_ago`, `next_n_${unit}`])
      .map((name) => [name, { type: GraphQLInt }])
  )
});

const resultOrder = enumOf('ResultOrder', ['ASC', 'DESC']);
const nullOrder = enumOf('NullOrder', ['FIRST', 'LAST']);
const orderByClause = new GraphQLInputObjectType({
  name: 'OrderByClause',
  fields: { order: { type: resultOrder }, nulls: { type: nullOrder } }
});

function comparisons(type: GraphQLInputType, operators: readonly string[]): GraphQLInputFieldConfigMap {
  return Object.fromEntries(
    operators.map((operator) => [
      operator,
      { type: ['in', 'nin', 'includes', 'excludes'].includes(operator) ? new GraphQLList(type) : type }
    ])
  );
}

const ordered = ['eq', 'ne', 'in', 'nin', 'lt', 'lte', 'gt', 'gte'];

function inputOf(name: string, fields: GraphQLInputFieldConfigMap): GraphQLInputObjectType {
  return new GraphQLInputObjectType({ name, fields });
}

const longOperators = inputOf('LongOperators', comparisons(scalars.Long, ordered));
const datePrimitiveOperators = inputOf('DatePrimitiveOperators', comparisons(scalars.Date, ordered));
const dateFunctionInput = inputOf('DateFunctionInput', {
  convertTimezoneValue: { type: longOperators },
  value: { type: longOperators }
});
const dateTimeFunctionInput = inputOf('DateTimeFunctionInput', {
  convertTimezoneValue: { type: datePrimitiveOperators },
  value: { type: datePrimitiveOperators }
});

function dateInput(name: string, scalar: GraphQLInputType): GraphQLInputObjectType {
  return inputOf(name, {
    literal: { type: dateLiteral },
    range: { type: dateRange },
    value: { type: scalar }
  });
}

function dateFunctionFields(kind: FieldKind): GraphQLInputFieldConfigMap {
  const dates = kind.operators === 'date';
  const names = dateFunctions.filter((name) => !dates || (name !== 'DAY_ONLY' && name !== 'HOUR_IN_DAY'));
  return Object.fromEntries(
    names.map((name) => [name, { type: name === 'DAY_ONLY' ? dateTimeFunctionInput : dateFunctionInput }])
  );
}

/** Builds the filter and order types of one session's schema, each when it is first needed. */
export class FilterTypes {
  readonly #visible: VisibleSchema;
  readonly #operators = new Map<string, GraphQLInputObjectType>();
  readonly #filters = new Map<string, GraphQLInputObjectType>();
  readonly #orders = new Map<string, GraphQLInputObjectType>();
  #join: GraphQLInputObjectType | undefined;
  #name: GraphQLInputObjectType | undefined;

  constructor(visible: VisibleSchema) {
    this.#visible = visible;
  }

  /** `Account_Filter` */
  filter(object: ObjectSchema): GraphQLInputObjectType {
    const known = this.#filters.get(object.name);
    if (known) {
      return known;
    }
    const type: GraphQLInputObjectType = new GraphQLInputObjectType({
      name: `${object.name}_Filter`,
      fields: () => ({ ...this.#filterFields(object), ...logic(type) })
    });
    this.#filters.set(object.name, type);
    return type;
  }

  /** `Account_OrderBy` */
  orderBy(object: ObjectSchema): GraphQLInputObjectType {
    const known = this.#orders.get(object.name);
    if (known) {
      return known;
    }
    const type = new GraphQLInputObjectType({
      name: `${object.name}_OrderBy`,
      fields: () => {
        const fields: GraphQLInputFieldConfigMap = {};
        for (const field of this.#visible.fields(object)) {
          if (field.sortable) {
            fields[field.name] = { type: orderByClause };
          }
          const [parent] = this.#visible.parents(field);
          if (parent && field.relationshipName && field.referenceTo.length === 1) {
            fields[field.relationshipName] = { type: this.orderBy(parent) };
          }
        }
        return fields;
      }
    });
    this.#orders.set(object.name, type);
    return type;
  }

  #filterFields(object: ObjectSchema): GraphQLInputFieldConfigMap {
    const fields: GraphQLInputFieldConfigMap = {};
    for (const field of this.#visible.fields(object)) {
      const kind = fieldKind(field);
      if (kind && field.filterable) {
        fields[field.name] = { type: this.#operatorsOf(kind) };
      }
      const parent = this.#parentFilter(object, field);
      if (parent && field.relationshipName) {
        fields[field.relationshipName] = { type: parent };
      }
    }
    return fields;
  }

  #parentFilter(object: ObjectSchema, field: FieldSchema): GraphQLInputObjectType | undefined {
    const parents = this.#visible.parents(field);
    const [only] = parents;
    if (only === undefined || field.relationshipName === undefined) {
      return undefined;
    }
    if (field.referenceTo.length === 1) {
      return this.filter(only);
    }
    // "An input object following the naming convention <ObjectName>_<RelationshipName>_Filters"
    return new GraphQLInputObjectType({
      name: `${object.name}_${field.relationshipName}_Filters`,
      fields: () => ({
        Name: { type: this.#nameFilter() },
        ...Object.fromEntries(parents.map((parent) => [parent.name, { type: this.filter(parent) }]))
      })
    });
  }

  #nameFilter(): GraphQLInputObjectType {
    const type: GraphQLInputObjectType = (this.#name ??= new GraphQLInputObjectType({
      name: 'Name_Filter',
      fields: () => ({
        ...Object.fromEntries(
          [...nameFields.values()].flatMap((field) => {
            const kind = fieldKind(field);
            return kind ? [[field.name, { type: this.#operatorsOf(kind) }]] : [];
          })
        ),
        ...logic(type)
      })
    }));
    return type;
  }

  #operatorsOf(kind: FieldKind): GraphQLInputObjectType {
    const known = this.#operators.get(kind.name);
    if (known) {
      return known;
    }
    const type = new GraphQLInputObjectType({
      name: `${kind.name}Operators`,
      fields: () => this.#operatorFields(kind)
    });
    this.#operators.set(kind.name, type);
    return type;
  }

  #operatorFields(kind: FieldKind): GraphQLInputFieldConfigMap {
    switch (kind.operators) {
      case 'boolean':
        return comparisons(kind.scalar, ['eq', 'ne']);
      case 'multiPicklist':
        return comparisons(kind.scalar, ['eq', 'ne', 'includes', 'excludes']);
      case 'text':
        return comparisons(kind.scalar, [...ordered, 'like']);
      case 'number':
        return comparisons(kind.scalar, ordered);
      case 'date':
        return { ...comparisons(dateInput('DateInput', kind.scalar), ordered), ...dateFunctionFields(kind) };
      case 'dateTime':
        return {
          ...comparisons(dateInput('DateTimeInput', kind.scalar), ordered),
          ...dateFunctionFields(kind)
        };
      case 'id':
        return {
          ...comparisons(kind.scalar, ordered),
          inq: { type: this.#joinInput() },
          ninq: { type: this.#joinInput() }
        };
    }
  }

  /** A semi-join: the child's filter, and in `ApiName` the child's field that holds the Id. */
  #joinInput(): GraphQLInputObjectType {
    return (this.#join ??= new GraphQLInputObjectType({
      name: 'JoinInput',
      fields: () => ({
        ApiName: { type: GraphQLString },
        ...Object.fromEntries(
          this.#visible.objects.map((object) => [object.name, { type: this.filter(object) }])
        )
      })
    }));
  }
}

function logic(type: GraphQLInputObjectType): GraphQLInputFieldConfigMap {
  return { and: { type: new GraphQLList(type) }, or: { type: new GraphQLList(type) }, not: { type } };
}
