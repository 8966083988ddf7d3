/** The SELECT list of a query for records: which SQL columns it needs and how they become a record. */
import type { FieldSchema, ObjectSchema } from '../../../core/schemaTypes.ts';
import { compileExpression, pathOf } from './compileExpression.ts';
import type { CompiledExpression } from './compileExpression.ts';
import type { FieldScope, Relationship, Source } from './fieldScope.ts';
import { formatValue } from '../../../core/formatValue.ts';
import { moneyFieldsOf, moneyOf } from '../../../core/money.ts';
import type { MoneyOf } from '../../../core/money.ts';
import { SalesforceError } from '../../../core/types.ts';
import { invalidField, malformedQuery, noSuchObject } from '../tree/queryErrors.ts';
import { addressReader, reader, RecordPlan, SqlColumns } from './rowPlan.ts';
import type { Entry, Row } from './rowPlan.ts';
import type { Column, Expression, FieldExpression, SelectTree } from '../tree/selectTree.ts';
import { quoted, sql } from './sqlFragment.ts';

export interface ChildSelect {
  key: string;
  relationship: string;
  select: SelectTree;
}

export interface RecordColumns {
  columns: SqlColumns;
  plan: RecordPlan;
  children: ChildSelect[];
}

export function selectColumns(scope: FieldScope, tree: SelectTree): RecordColumns {
  return new RecordColumnsBuilder(scope).build(tree);
}

class RecordColumnsBuilder {
  readonly #scope: FieldScope;
  readonly #columns = new SqlColumns();
  readonly #children: ChildSelect[] = [];
  readonly #selected = new Set<string>();
  /** Plans of parents by their place, so that `Account.Name, Id, Account.Phone` makes one `Account`. */
  readonly #parents = new Map<string, RecordPlan>();
  readonly #root: RecordPlan;

  constructor(scope: FieldScope) {
    this.#scope = scope;
    const { object, alias } = scope.root;
    this.#root = new RecordPlan(object.name, this.#columns.add(sql(`${alias}.${quoted('Id')}`)));
  }

  build(tree: SelectTree): RecordColumns {
    for (const column of tree.columns) {
      this.#column(column, tree);
    }
    return { columns: this.#columns, plan: this.#root, children: this.#children };
  }

  #column(column: Column, tree: SelectTree): void {
    switch (column.kind) {
      case 'value':
        return this.#value(column.expression, column.alias);
      case 'fields':
        return this.#fields(column.which, tree);
      case 'typeof':
        return this.#typeof(column);
      case 'children': {
        const wanted = column.relationship.toLowerCase();
        const known = this.#scope.root.object.childRelationships.find(
          (each) => each.relationshipName?.toLowerCase() === wanted
        );
        const key = column.key ?? known?.relationshipName ?? column.relationship;
        this.#root.entries.push({ kind: 'children', key, index: this.#children.length });
        this.#children.push({ key, relationship: column.relationship, select: column.select });
      }
    }
  }

  #value(expression: Expression, alias: string | undefined): void {
    const { source } = this.#scope.context;
    if (expression.kind === 'aggregate' || expression.kind === 'date' || expression.kind === 'grouping') {
      throw malformedQuery(`Field must be grouped or aggregated: ${pathOf(expression).join('.')}`, source);
    }
    if (alias !== undefined && expression.kind === 'field') {
      throw malformedQuery('only aggregate expressions use field aliasing', source);
    }
    const field = fieldIn(expression);
    const path = this.#scope.ownPath(field.path);
    const relationships = path.slice(0, -1);
    const plan = relationships.length === 0 ? this.#root : this.#parentPlan(relationships, field.path);
    this.#add(plan, expression, alias, [...relationships, alias ?? path.at(-1)].join('.'));
  }

  #add(plan: RecordPlan, expression: Expression, alias: string | undefined, name: string): void {
    const key = name.toLowerCase();
    if (this.#selected.has(key)) {
      throw new SalesforceError('INVALID_FIELD', `duplicate field selected: ${name}`);
    }
    this.#selected.add(key);
    plan.entries.push(this.#entry(expression, alias));
  }

  #entry(expression: Expression, alias: string | undefined): Entry {
    const { context } = this.#scope;
    if (expression.kind === 'field') {
      const place = this.#scope.locate(expression);
      if (place && place.field.type === 'address') {
        return this.#address(place.source, place.field);
      }
    }
    const compiled = compileExpression(this.#scope, expression);
    const { field } = compiled;
    const index = this.#columns.add(compiled.sql);
    const stored = reader(field, index);
    const convert = compiled.read;
    const money = expression.kind === 'format' ? this.#money(expression.argument, compiled) : undefined;
    const read =
      expression.kind === 'format'
        ? (row: readonly unknown[]): unknown =>
            formatValue(field, stored(row), context.presentation, money?.(row))
        : convert
          ? (row: readonly unknown[]): unknown => convert(stored(row))
          : stored;
    return { kind: 'field', key: alias ?? field.name, field, read };
  }

  /** For FORMAT(): which currency the amount of a row is in. */
  #money(
    argument: Expression,
    { source, field }: CompiledExpression
  ): ((row: Row) => MoneyOf | undefined) | undefined {
    const { currencies } = this.#scope.context;
    if (currencies === undefined || field.type !== 'currency' || source === undefined) {
      return undefined;
    }
    if (argument.kind === 'convert') {
      return () => ({ currency: currencies.personal });
    }
    const fields = moneyFieldsOf(source.object, currencies);
    const place = (name: string | undefined): number | undefined =>
      name === undefined ? undefined : this.#columns.add(sql(`${source.alias}.${quoted(name)}`));
    const [currency, day] = [place(fields?.currency), place(fields?.day)];
    return (row) =>
      moneyOf(fields, {
        ...(currency !== undefined && { CurrencyIsoCode: row[currency] }),
        ...(day !== undefined && { CloseDate: row[day] })
      });
  }

  #address(source: Source, field: FieldSchema): Entry {
    const prefix = field.name.replace(/Address$/, '');
    const indexes = new Map<string, number>();
    for (const name of field.components ?? []) {
      const part = source.object.fields.get(name.toLowerCase());
      if (!part || part.virtual) {
        continue;
      }
      const short = part.name.slice(prefix.length);
      indexes.set(
        short.charAt(0).toLowerCase() + short.slice(1),
        this.#columns.add(sql(`${source.alias}.${quoted(part.name)}`))
      );
    }
    return { kind: 'field', key: field.name, field, read: addressReader(indexes) };
  }

  /** The plan of a parent record, made with all records on the way to it. */
  #parentPlan(relationships: readonly string[], path: readonly string[]): RecordPlan {
    let plan = this.#root;
    for (let depth = 1; depth <= relationships.length; depth++) {
      const way = relationships.slice(0, depth);
      const place = way.join('.').toLowerCase();
      const known = this.#parents.get(place);
      if (known) {
        plan = known;
        continue;
      }
      const step = this.#scope.relationship(this.#scope.root, way, path);
      const parent = this.#newParent(step);
      plan.entries.push({
        kind: 'parent',
        key: step.reference.relationshipName ?? way.at(-1)!,
        plan: parent
      });
      this.#parents.set(place, parent);
      plan = parent;
    }
    return plan;
  }

  #newParent(step: Relationship): RecordPlan {
    if (!step.polymorphic) {
      const target = step.targets[0]!;
      const parent = this.#scope.parent(step, target);
      return new RecordPlan(target.name, this.#columns.add(sql(`${parent.alias}.${quoted('Id')}`)));
    }
    return new RecordPlan('Name', this.#columns.add(this.#scope.polymorphicId(step)), byPrefix(step.targets));
  }

  #typeof(column: Extract<Column, { kind: 'typeof' }>): void {
    const { context } = this.#scope;
    const path = this.#scope.ownPath([...column.path, 'Id']).slice(0, -1);
    const step = this.#scope.relationship(this.#scope.root, path, [...column.path, 'Id']);
    const name = step.reference.relationshipName ?? path.at(-1)!;
    if (!step.polymorphic) {
      throw invalidField(
        `TYPEOF needs a polymorphic relationship: '${name}' is none`,
        column.path,
        context.source
      );
    }
    const branches = new Map<string, RecordPlan>();
    for (const when of column.whens) {
      const target = step.targets.find((each) => each.name.toLowerCase() === when.object.toLowerCase());
      if (!target) {
        throw noSuchObject(when.object, context.source);
      }
      branches.set(target.keyPrefix, this.#branch(step, target, when.fields));
    }
    const otherwise = column.otherwise && this.#nameBranch(step, path, column.otherwise);
    const idIndex = this.#columns.add(this.#scope.polymorphicId(step));
    const holder = path.length > 1 ? this.#parentPlan(path.slice(0, -1), column.path) : this.#root;
    holder.entries.push({ kind: 'typeof', key: name, idIndex, byPrefix: branches, otherwise });
  }

  /** A WHEN: its fields belong to the target object, reached through the relationship. */
  #branch(step: Relationship, target: ObjectSchema, fields: readonly FieldExpression[]): RecordPlan {
    const parent = this.#scope.parent(step, target);
    const plan = new RecordPlan(target.name, this.#columns.add(sql(`${parent.alias}.${quoted('Id')}`)));
    for (const field of fields) {
      const resolved = this.#scope.resolveFrom(parent, field.path);
      const index = this.#columns.add(resolved.sql);
      nested(plan, field.path.slice(0, -1), this.#scope, parent, this.#columns).entries.push({
        kind: 'field',
        key: resolved.field.name,
        field: resolved.field,
        read: reader(resolved.field, index)
      });
    }
    return plan;
  }

  #nameBranch(step: Relationship, path: readonly string[], fields: readonly FieldExpression[]): RecordPlan {
    const plan = new RecordPlan(
      'Name',
      this.#columns.add(this.#scope.polymorphicId(step)),
      byPrefix(step.targets)
    );
    for (const field of fields) {
      const resolved = this.#scope.resolve({ kind: 'field', path: [...path, ...field.path] });
      const index = this.#columns.add(resolved.sql);
      plan.entries.push({
        kind: 'field',
        key: resolved.field.name,
        field: resolved.field,
        read: reader(resolved.field, index)
      });
    }
    return plan;
  }

  /** https://developer.salesforce.com/docs/platform/salesforce-soql-sosl/guide/sforce-api-calls-soql-select-fields.md */
  #fields(which: 'ALL' | 'STANDARD' | 'CUSTOM', tree: SelectTree): void {
    const { context, root } = this.#scope;
    if (which !== 'STANDARD' && (tree.limit === undefined || tree.limit > 200)) {
      throw malformedQuery('The SOQL FIELDS function must have a LIMIT of at most 200', context.source);
    }
    for (const field of root.object.fields.values()) {
      if (which === 'STANDARD' && field.custom) {
        continue;
      }
      if (which === 'CUSTOM' && !field.custom) {
        continue;
      }
      if (!context.session.access.field(root.object, field.name).read) {
        continue;
      }
      this.#add(this.#root, { kind: 'field', path: [field.name] }, undefined, field.name);
    }
    if (tree.columns.length === 1 && this.#root.entries.length === 0) {
      throw malformedQuery(
        `The object ${root.object.name} has no ${which.toLowerCase()} fields to select`,
        context.source
      );
    }
  }
}

/** Parents inside a TYPEOF branch (`WHEN Account THEN Owner.Name`). */
function nested(
  plan: RecordPlan,
  relationships: readonly string[],
  scope: FieldScope,
  start: Source,
  columns: SqlColumns
): RecordPlan {
  let current = plan;
  relationships.forEach((name, index) => {
    const known = current.entries.find(
      (entry) => entry.kind === 'parent' && entry.key.toLowerCase() === name.toLowerCase()
    );
    if (known?.kind === 'parent') {
      current = known.plan;
      return;
    }
    const step = scope.relationship(start, relationships.slice(0, index + 1), [...relationships, 'Id']);
    const id = step.polymorphic
      ? scope.polymorphicId(step)
      : sql(`${scope.parent(step, step.targets[0]!).alias}.${quoted('Id')}`);
    const next = step.polymorphic
      ? new RecordPlan('Name', columns.add(id), byPrefix(step.targets))
      : new RecordPlan(step.targets[0]!.name, columns.add(id));
    current.entries.push({ kind: 'parent', key: step.reference.relationshipName ?? name, plan: next });
    current = next;
  });
  return current;
}

function byPrefix(targets: readonly ObjectSchema[]): (id: string) => string {
  const names = new Map(targets.map((target) => [target.keyPrefix, target.name]));
  return (id) => names.get(id.slice(0, 3)) ?? 'Name';
}

function fieldIn(expression: Expression): FieldExpression {
  return expression.kind === 'field' ? expression : fieldIn(expression.argument);
}
