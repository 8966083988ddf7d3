/**
 * What a query means, evaluated row by row in memory and written apart from the compiler: the two must agree.
 * Covers what `testing/randomQueries.ts` makes.
 */
import { DateTime } from 'luxon';
import type { ObjectSchema, OrgSchema } from '../../../core/schemaTypes.ts';
import type { Condition, Expression, Literal, SelectTree } from '../tree/selectTree.ts';

export type Cell = string | number | boolean | null;
export type DataRow = Record<string, Cell>;
export type Data = Record<string, DataRow[]>;

export class ReferenceEvaluator {
  readonly schema: OrgSchema;
  readonly data: Data;
  readonly now: DateTime;

  constructor(schema: OrgSchema, data: Data, now: Date, timeZone: string) {
    this.schema = schema;
    this.data = data;
    this.now = DateTime.fromJSDate(now, { zone: timeZone });
  }

  /** Ids of the rows, in order; `orderBy` must end with something unique. */
  ids(tree: SelectTree): Cell[] {
    const object = this.#object(tree.object);
    const rows = this.#rows(tree).toSorted((a, b) => {
      for (const order of tree.orderBy) {
        const [left, right] = [
          this.#sortValue(object, order.expression, a),
          this.#sortValue(object, order.expression, b)
        ];
        if (left === null || right === null) {
          if (left !== right) {
            return (left === null) === order.nullsLast ? 1 : -1;
          }
          continue;
        }
        const result = compareCells(left, right);
        if (result !== 0) {
          return order.descending ? -result : result;
        }
      }
      return 0;
    });
    const offset = tree.offset ?? 0;
    return rows
      .slice(offset, tree.limit === undefined ? undefined : offset + tree.limit)
      .map((row) => row['Id'] ?? null);
  }

  /** Count and sum by group, groups told apart without regard to case. */
  groups(
    tree: SelectTree,
    by: Expression,
    summed: Expression
  ): Map<string, { count: number; sum: number | null }> {
    const object = this.#object(tree.object);
    const groups = new Map<string, { count: number; sum: number | null }>();
    for (const row of this.#rows(tree)) {
      const value = this.#value(object, by, row);
      const key = typeof value === 'string' ? value.toUpperCase() : String(value);
      const group = groups.get(key) ?? { count: 0, sum: null };
      const addend = this.#value(object, summed, row);
      groups.set(key, {
        count: group.count + 1,
        sum: typeof addend === 'number' ? (group.sum ?? 0) + addend : group.sum
      });
    }
    return groups;
  }

  #object(name: string): ObjectSchema {
    const object = this.schema.objects.get(name.toLowerCase());
    if (!object) {
      throw new Error(name);
    }
    return object;
  }

  #rows(tree: SelectTree): DataRow[] {
    const object = this.#object(tree.object);
    return (this.data[tree.object] ?? []).filter(
      (row) => !row['IsDeleted'] && (!tree.where || this.#holds(object, tree.where, row))
    );
  }

  #holds(object: ObjectSchema, condition: Condition, row: DataRow): boolean {
    switch (condition.kind) {
      case 'and':
        return condition.conditions.every((each) => this.#holds(object, each, row));
      case 'or':
        return condition.conditions.some((each) => this.#holds(object, each, row));
      case 'not':
        return !this.#holds(object, condition.condition, row);
      case 'compare':
        return this.#compares(this.#value(object, condition.left, row), condition.operator, condition.value);
      case 'in':
        return (
          condition.values.some((value) =>
            this.#compares(this.#value(object, condition.left, row), '=', value)
          ) !== condition.negated
        );
      case 'includes': {
        const chosen = String(this.#value(object, condition.left, row) ?? '')
          .toUpperCase()
          .split(';');
        const found = condition.values.some((value) =>
          value
            .toUpperCase()
            .split(';')
            .every((part) => chosen.includes(part))
        );
        return found !== condition.negated;
      }
      case 'inSelect': {
        const [column] = condition.select.columns;
        const inner = this.#object(condition.select.object);
        const expression = column?.kind === 'value' ? column.expression : undefined;
        const found = this.#rows(condition.select).map((each) =>
          expression ? this.#value(inner, expression, each) : null
        );
        const left = this.#value(object, condition.left, row);
        return (left !== null && found.includes(left)) !== condition.negated;
      }
      case 'fields':
        throw new Error('not in SOQL');
    }
  }

  #compares(left: Cell, operator: string, literal: Literal): boolean {
    if (literal.type === 'dateLiteral') {
      return this.#inRange(left, operator, literal.name, literal.count);
    }
    const raw: Cell = literal.type === 'null' ? null : literal.value;
    const right = raw === '' ? null : literal.type === 'datetime' ? storedTime(String(raw)) : raw;
    if (operator === 'LIKE') {
      return left !== null && right !== null ? like(String(left), String(right)) : left === right;
    }
    if (typeof left === 'boolean' && right === null) {
      return operator === '=' ? !left : operator === '!=' && left;
    }
    if (operator === '=') {
      return left === null || right === null ? left === right : compareCells(left, right) === 0;
    }
    if (operator === '!=') {
      return !this.#compares(left, '=', literal);
    }
    if (left === null || right === null) {
      return false;
    }
    const result = compareCells(left, right);
    return operator === '<'
      ? result < 0
      : operator === '<='
        ? result <= 0
        : operator === '>'
          ? result > 0
          : result >= 0;
  }

  /** Only the literals that the random queries use. */
  #inRange(left: Cell, operator: string, name: string, count = 0): boolean {
    const day = this.now.startOf('day');
    const month = day.startOf('month');
    const ranges: Record<string, [DateTime, DateTime]> = {
      TODAY: [day, day.plus({ days: 1 })],
      LAST_MONTH: [month.minus({ months: 1 }), month],
      NEXT_N_DAYS: [day.plus({ days: 1 }), day.plus({ days: 1 + count })],
      N_MONTHS_AGO: [month.minus({ months: count }), month.minus({ months: count - 1 })],
      THIS_YEAR: [day.startOf('year'), day.startOf('year').plus({ years: 1 })]
    };
    const range = ranges[name];
    if (!range) {
      throw new Error(name);
    }
    if (left === null) {
      return operator === '!=';
    }
    const moment =
      String(left).length > 10
        ? DateTime.fromISO(String(left).replace('+0000', 'Z'))
        : DateTime.fromISO(String(left), { zone: day.zone });
    const [start, end] = range;
    switch (operator) {
      case '=':
        return moment >= start && moment < end;
      case '!=':
        return moment < start || moment >= end;
      case '<':
        return moment < start;
      case '<=':
        return moment < end;
      case '>':
        return moment >= end;
      default:
        return moment >= start;
    }
  }

  #value(object: ObjectSchema, expression: Expression, row: DataRow): Cell {
    if (expression.kind === 'date') {
      const stored = this.#value(object, expression.argument, row);
      if (typeof stored !== 'string') {
        return null;
      }
      const utc =
        stored.length > 10
          ? DateTime.fromISO(stored.replace('+0000', 'Z'), { zone: 'utc' })
          : DateTime.fromISO(stored, { zone: 'utc' });
      const moment = expression.inUserZone ? utc.setZone(this.now.zone) : utc;
      const parts: Record<string, number> = {
        CALENDAR_YEAR: moment.year,
        CALENDAR_MONTH: moment.month,
        CALENDAR_QUARTER: moment.quarter,
        DAY_IN_MONTH: moment.day,
        DAY_IN_WEEK: (moment.weekday % 7) + 1,
        DAY_IN_YEAR: moment.ordinal,
        HOUR_IN_DAY: moment.hour,
        WEEK_IN_MONTH: Math.ceil(moment.day / 7),
        WEEK_IN_YEAR: Math.ceil(moment.ordinal / 7)
      };
      return parts[expression.function] ?? null;
    }
    if (expression.kind !== 'field') {
      throw new Error(expression.kind);
    }
    return this.#path(object, expression.path, row);
  }

  #path(object: ObjectSchema, path: readonly string[], row: DataRow): Cell {
    const [first = '', ...rest] = path;
    if (rest.length === 0) {
      return row[first] ?? null;
    }
    const reference = [...object.fields.values()].find((field) => field.relationshipName === first)!;
    for (const target of reference.referenceTo) {
      const parent = (this.data[target] ?? []).find((each) => each['Id'] === row[reference.name]);
      if (parent) {
        return this.#path(this.#object(target), rest, parent);
      }
    }
    const last = this.#object(reference.referenceTo[0]!).fields.get(rest.at(-1)!.toLowerCase());
    return rest.length === 1 && last?.type === 'boolean' ? false : null;
  }

  #sortValue(object: ObjectSchema, expression: Expression, row: DataRow): Cell {
    const value = this.#value(object, expression, row);
    const field =
      expression.kind === 'field' && expression.path.length === 1
        ? object.fields.get(expression.path[0]!.toLowerCase())
        : undefined;
    if (value === null || field?.type !== 'picklist') {
      return value;
    }
    const place = field.picklist!.values.findIndex(
      (each) => each.value.toUpperCase() === String(value).toUpperCase()
    );
    return `${String(place < 0 ? 999 : place).padStart(3, '0')}${String(value)}`;
  }
}

function compareCells(left: Cell, right: Cell): number {
  if (typeof left === 'string' && typeof right === 'string') {
    return Buffer.compare(Buffer.from(left.toUpperCase()), Buffer.from(right.toUpperCase()));
  }
  return Number(left) - Number(right);
}

function storedTime(written: string): string {
  return `${new Date(written).toISOString().slice(0, 23)}+0000`;
}

function like(text: string, pattern: string): boolean {
  const match = (at: number, from: number): boolean => {
    const token = pattern[from];
    if (token === undefined) {
      return at === text.length;
    }
    if (token === '%') {
      return match(at, from + 1) || (at < text.length && match(at + 1, from));
    }
    if (at >= text.length) {
      return false;
    }
    if (token === '_') {
      return match(at + 1, from + 1);
    }
    const [wanted, next] = token === '\\' ? [pattern[from + 1], from + 2] : [token, from + 1];
    return wanted?.toUpperCase() === text[at]!.toUpperCase() && match(at + 1, next);
  };
  return match(0, 0);
}
