/**
 * `where` and `orderBy` values to conditions and orders of a query. Several fields, and several operators of one field,
 * must all hold (https://developer.salesforce.com/docs/platform/graphql/guide/filter-boolean.md).
 * Assumed: an operator whose variable was not given filters nothing.
 */
import { GraphQLError } from 'graphql';
import type { FieldSchema, ObjectSchema } from '../../core/schemaTypes.ts';
import { textOf } from '../../core/formatValue.ts';
import { nameFields } from '../../engine/soql/compile/nameObject.ts';
import { allOf, dateFunctions, fieldOf } from '../../engine/soql/tree/selectTree.ts';
import type {
  CompareOperator,
  Condition,
  Expression,
  FieldExpression,
  Literal,
  Order
} from '../../engine/soql/tree/selectTree.ts';
import { isRecord } from './isRecord.ts';
import type { VisibleSchema } from './visibleSchema.ts';

const operators: Readonly<Record<string, CompareOperator>> = {
  eq: '=',
  ne: '!=',
  lt: '<',
  lte: '<=',
  gt: '>',
  gte: '>=',
  like: 'LIKE'
};

export class Filters {
  readonly #visible: VisibleSchema;

  constructor(visible: VisibleSchema) {
    this.#visible = visible;
  }

  condition(object: ObjectSchema, where: unknown, path: readonly string[] = []): Condition | undefined {
    if (!isRecord(where)) {
      return undefined;
    }
    const parts = Object.entries(where).map(([key, value]) => {
      if (value === null || value === undefined) {
        return undefined;
      }
      if (key === 'and' || key === 'or') {
        return this.#list(key, value, (each) => this.condition(object, each, path));
      }
      if (key === 'not') {
        return negated(this.condition(object, value, path));
      }
      const field = object.fields.get(key.toLowerCase());
      if (field?.name === key) {
        return this.#field(field, fieldOf(...path, key), value);
      }
      return this.#parent(object, key, value, path);
    });
    return allOf(...parts);
  }

  orders(object: ObjectSchema, orderBy: unknown, path: readonly string[] = []): Order[] {
    if (!isRecord(orderBy)) {
      return [];
    }
    return Object.entries(orderBy).flatMap(([key, value]) => {
      if (!isRecord(value)) {
        return [];
      }
      if (object.fields.get(key.toLowerCase())?.name === key) {
        return [
          {
            expression: fieldOf(...path, key),
            descending: value['order'] === 'DESC',
            nullsLast: value['nulls'] === 'LAST'
          }
        ];
      }
      const parent = this.#reference(object, key);
      const [target] = parent ? this.#visible.parents(parent) : [];
      return target ? this.orders(target, value, [...path, key]) : [];
    });
  }

  #list(
    kind: 'and' | 'or',
    value: unknown,
    each: (item: unknown) => Condition | undefined
  ): Condition | undefined {
    const items: unknown[] = Array.isArray(value) ? value : [value];
    const conditions = items.map(each).filter((condition) => condition !== undefined);
    return conditions.length > 0 ? { kind, conditions } : undefined;
  }

  #reference(object: ObjectSchema, relationship: string): FieldSchema | undefined {
    return this.#visible.fields(object).find((field) => field.relationshipName === relationship);
  }

  /** A filter on a parent; on a polymorphic one, by kind of parent. */
  #parent(
    object: ObjectSchema,
    relationship: string,
    value: unknown,
    path: readonly string[]
  ): Condition | undefined {
    const reference = this.#reference(object, relationship);
    if (!reference) {
      return undefined;
    }
    const way = [...path, relationship];
    if (reference.referenceTo.length === 1) {
      const [target] = this.#visible.parents(reference);
      return target && this.condition(target, value, way);
    }
    if (!isRecord(value)) {
      return undefined;
    }
    return allOf(
      ...Object.entries(value).map(([kind, filter]) => {
        if (kind === 'Name') {
          return this.#nameCondition(filter, way);
        }
        const target = this.#visible.object(kind);
        if (!target || !isRecord(filter)) {
          return undefined;
        }
        const narrowed = [...path, `${relationship}#${kind}`];
        const isKind: Condition = {
          kind: 'compare',
          left: fieldOf(...way, 'Type'),
          operator: '=',
          value: { type: 'string', value: kind }
        };
        return allOf(isKind, this.condition(target, filter, narrowed));
      })
    );
  }

  #nameCondition(where: unknown, path: readonly string[]): Condition | undefined {
    if (!isRecord(where)) {
      return undefined;
    }
    return allOf(
      ...Object.entries(where).map(([key, value]) => {
        if (key === 'and' || key === 'or') {
          return this.#list(key, value, (each) => this.#nameCondition(each, path));
        }
        if (key === 'not') {
          return negated(this.#nameCondition(value, path));
        }
        const field = nameFields.get(key.toLowerCase());
        return field && this.#field(field, fieldOf(...path, key), value);
      })
    );
  }

  #field(field: FieldSchema, left: FieldExpression, value: unknown): Condition | undefined {
    if (!isRecord(value)) {
      return undefined;
    }
    return allOf(
      ...Object.entries(value).map(([operator, operand]) => this.#operator(field, left, operator, operand))
    );
  }

  #operator(
    field: FieldSchema,
    left: FieldExpression,
    operator: string,
    operand: unknown
  ): Condition | undefined {
    if (operand === undefined) {
      return undefined;
    }
    const compare = operators[operator];
    if (compare) {
      return { kind: 'compare', left, operator: compare, value: literal(field, operand) };
    }
    const values: unknown[] = Array.isArray(operand) ? operand : [operand];
    switch (operator) {
      case 'in':
      case 'nin':
        return {
          kind: 'in',
          left,
          negated: operator === 'nin',
          values: values.map((each) => literal(field, each))
        };
      case 'includes':
      case 'excludes':
        return {
          kind: 'includes',
          left,
          negated: operator === 'excludes',
          values: values.filter((each) => typeof each === 'string')
        };
      case 'inq':
      case 'ninq':
        return this.#join(left, operator === 'ninq', operand);
      default:
        return dateFunction(left, operator, operand);
    }
  }

  #join(left: FieldExpression, negate: boolean, operand: unknown): Condition | undefined {
    if (!isRecord(operand)) {
      return undefined;
    }
    const { ApiName: apiName, ...filters } = operand;
    const [entry, ...more] = Object.entries(filters);
    const child = entry && this.#visible.object(entry[0]);
    if (!child || more.length > 0 || typeof apiName !== 'string') {
      throw new GraphQLError(
        'A semi-join names one object with its filter, and in ApiName the field that holds the Id.'
      );
    }
    const where = this.condition(child, entry[1]);
    return {
      kind: 'inSelect',
      left,
      negated: negate,
      select: {
        object: child.name,
        columns: [{ kind: 'value', expression: fieldOf(apiName) }],
        orderBy: [],
        ...(where && { where })
      }
    };
  }
}

function negated(condition: Condition | undefined): Condition | undefined {
  return condition && { kind: 'not', condition };
}

function literal(field: FieldSchema, value: unknown): Literal {
  if (isRecord(value)) {
    return relative(field, value);
  }
  if (value === null) {
    return { type: 'null' };
  }
  if (typeof value === 'boolean') {
    return { type: 'boolean', value };
  }
  if (typeof value === 'number') {
    return { type: 'number', value };
  }
  return {
    type: field.type === 'date' ? 'date' : field.type === 'datetime' ? 'datetime' : 'string',
    value: textOf(value)
  };
}

/** `{ value }`, `{ literal: TODAY }` or `{ range: { last_n_days: 3 } }` */
function relative(field: FieldSchema, input: Record<string, unknown>): Literal {
  const given = Object.entries(input).filter(([, value]) => value !== undefined);
  const [first, ...more] = given;
  if (first === undefined || more.length > 0) {
    throw new GraphQLError(`Compare ${field.name} with one of value, literal and range.`);
  }
  const [how, value] = first;
  if (value === null) {
    return { type: 'null' };
  }
  if (how === 'literal') {
    return { type: 'dateLiteral', name: textOf(value) };
  }
  if (how === 'range' && isRecord(value)) {
    const ranges = Object.entries(value).filter(([, count]) => typeof count === 'number');
    const [range] = ranges;
    if (range === undefined || ranges.length > 1) {
      throw new GraphQLError('A range has one member, such as last_n_days.');
    }
    return { type: 'dateLiteral', name: range[0].toUpperCase(), count: Number(range[1]) };
  }
  return literal(field, value);
}

/** `CALENDAR_YEAR: { value: { eq: 2026 } }`; `convertTimezoneValue` counts in the user's zone. */
function dateFunction(argument: FieldExpression, name: string, operand: unknown): Condition | undefined {
  const known = dateFunctions.find((each) => each === name);
  if (!known || !isRecord(operand)) {
    return undefined;
  }
  return allOf(
    ...Object.entries(operand).flatMap(([which, comparisons]) => {
      if (!isRecord(comparisons)) {
        return [];
      }
      const left: Expression = {
        kind: 'date',
        function: known,
        argument,
        inUserZone: which === 'convertTimezoneValue'
      };
      const value = (each: unknown): Literal =>
        each === null
          ? { type: 'null' }
          : typeof each === 'number'
            ? { type: 'number', value: each }
            : { type: 'date', value: textOf(each) };
      return Object.entries(comparisons).map(([operator, each]): Condition | undefined => {
        if (each === undefined) {
          return undefined;
        }
        const compare = operators[operator];
        if (compare) {
          return { kind: 'compare', left, operator: compare, value: value(each) };
        }
        return {
          kind: 'in',
          left,
          negated: operator === 'nin',
          values: (Array.isArray(each) ? each : [each]).map(value)
        };
      });
    })
  );
}
