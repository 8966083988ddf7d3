/**
 * The FROM of one query: its object, the parents its field paths reach (outer joins, as SOQL says) and, for reports,
 * joined children. Turns field paths into SQL, checking names and access on the way.
 *
 * `SELECT Name, Account.Name FROM Contact WHERE Account.Industry = 'Energy'`: the path `Account.Name` opens the table `t1`,
 * `Account.Industry` uses it again, and the FROM becomes
 *   "Contact" t0 LEFT JOIN "Account" t1 ON t1."Id" = t0."AccountId"
 */
import { nameFieldOf } from '../../../schema/schemaLookup.ts';
import type { FieldSchema, ObjectSchema } from '../../../core/schemaTypes.ts';
import { inRowsCurrencySql } from '../../../core/currencySql.ts';
import { formulaExpression } from '../../formula/sql.ts';
import { UnsupportedError } from '../../../core/types.ts';
import type { SqlFragment } from '../../../core/types.ts';
import type { CompileContext } from './compileContext.ts';
import { nameFields, nameRelationships } from './nameObject.ts';
import { malformedQuery, noSuchColumn, noSuchParent } from '../tree/queryErrors.ts';
import type { FieldExpression } from '../tree/selectTree.ts';
import { firstOf, personName, typeSql, virtualTable } from './fieldSql.ts';
import { compose, joined, quoted, sql } from './sqlFragment.ts';
import { archivedSql } from './archived.ts';
import { lastActivitySql } from './lastActivity.ts';

/** https://developer.salesforce.com/docs/platform/salesforce-soql-sosl/guide/sforce-api-calls-soql-relationships-query-limits.md */
const MAX_LEVELS = 5;

/** A table in the FROM. */
export interface Source {
  object: ObjectSchema;
  alias: string;
  /** Reached by an outer join, so its row may be missing. */
  outer: boolean;
}

/** A step from a table to a parent, before it is known which of the possible objects is needed. */
export interface Relationship {
  from: Source;
  reference: FieldSchema;
  targets: ObjectSchema[];
  /** More than one kind of parent is possible: read through `Name`. */
  polymorphic: boolean;
}

export interface ResolvedField {
  field: FieldSchema;
  sql: SqlFragment;
  /** The table the field is in; undefined for a field of `Name`. */
  source: Source | undefined;
}

export class FieldScope {
  readonly root: Source;
  readonly context: CompileContext;
  readonly #written: ReadonlySet<string>;
  readonly #named = new Map<string, Source>();
  readonly #parents = new Map<string, Source>();
  readonly #joins: SqlFragment[] = [];

  /** `written`: how the query may call its own object in paths (alias, object name). */
  constructor(context: CompileContext, object: ObjectSchema, written: readonly string[]) {
    this.context = context;
    this.root = { object, alias: context.nextAlias(), outer: false };
    this.#written = new Set(written.map((name) => name.toLowerCase()));
  }

  /** `"Event" t0 LEFT JOIN ...`: call it last, when every path has been resolved. */
  from(): SqlFragment {
    return compose`${this.table()} ${this.joins()}`;
  }

  table(): SqlFragment {
    const { object, alias } = this.root;
    if (object.virtual) {
      return compose`${virtualTable(object, this.context.virtualRows.get(object))} ${alias}`;
    }
    return sql(`${quoted(this.root.object.name)} ${this.root.alias}`);
  }

  joins(): SqlFragment {
    return joined(this.#joins, ' ');
  }

  /** Adds a joined child under a name that paths can start with. */
  addJoin(name: string, object: ObjectSchema, on: (alias: string) => SqlFragment, outer: boolean): Source {
    const source: Source = { object, alias: this.context.nextAlias(), outer };
    this.#named.set(name.toLowerCase(), source);
    this.#joins.push(
      compose`${outer ? 'LEFT JOIN' : 'JOIN'} ${quoted(object.name)} ${source.alias} ON ${on(source.alias)}`
    );
    return source;
  }

  named(name: string): Source | undefined {
    return this.#named.get(name.toLowerCase());
  }

  resolve(expression: FieldExpression): ResolvedField {
    const { source, path } = this.#start(expression.path);
    return this.resolveFrom(source, path);
  }

  /** The table and description of a field that is in a table (not a field of `Name`), without its SQL. */
  locate(expression: FieldExpression): { source: Source; field: FieldSchema } | undefined {
    const { source, path } = this.#start(expression.path);
    const relationships = path.slice(0, -1);
    if (relationships.length === 0) {
      return this.#located(source, path);
    }
    const step = this.relationship(source, relationships, path);
    return step.polymorphic ? undefined : this.#located(this.parent(step, step.targets[0]!), path);
  }

  #located(source: Source, path: readonly string[]): { source: Source; field: FieldSchema } {
    const field = this.context.field(source.object, path.at(-1) ?? '');
    if (field === undefined) {
      throw noSuchColumn(source.object.name, path, this.context.source);
    }
    return { source, field };
  }

  /** The path without the query's own alias or object name in front. */
  ownPath(path: readonly string[]): readonly string[] {
    return this.#start(path).path;
  }

  resolveFrom(source: Source, path: readonly string[]): ResolvedField {
    const last = path.at(-1) ?? '';
    const relationships = path.slice(0, -1);
    if (relationships.length === 0) {
      return this.#column(source, last, path);
    }
    const relationship = this.relationship(source, relationships, path);
    if (relationship.polymorphic) {
      return this.#nameColumn(relationship, last, path);
    }
    return this.#column(this.parent(relationship, relationship.targets[0]!), last, path);
  }

  /** The parents a path of relationship names leads to. */
  relationship(start: Source, names: readonly string[], path: readonly string[]): Relationship {
    if (names.length > MAX_LEVELS) {
      throw malformedQuery(
        `Relationship path '${path.join('.')}' is too deep: a query can follow at most ${MAX_LEVELS} levels to parents`,
        this.context.source
      );
    }
    let source = start;
    let step: Relationship | undefined;
    for (const name of names) {
      if (step) {
        source = this.#through(step, name, path);
      }
      step = this.#step(source, name, path);
    }
    if (step === undefined) {
      throw new Error('relationship() needs at least one name');
    }
    return step;
  }

  /** Splits off what only says which table the path starts from. */
  #start(path: readonly string[]): { source: Source; path: readonly string[] } {
    const [first = '', ...rest] = path;
    const named = this.named(first);
    if (named && rest.length > 0) {
      return { source: named, path: rest };
    }
    const own =
      rest.length > 0 && this.#written.has(first.toLowerCase()) && !this.#reference(this.root.object, first);
    return { source: this.root, path: own ? rest : path };
  }

  /** The reference field behind a relationship name. `Owner#User` is `Owner` where it is a user (GraphQL filters). */
  #reference(object: ObjectSchema, relationship: string): FieldSchema | undefined {
    const wanted = relationship.split('#')[0]!.toLowerCase();
    for (const field of object.fields.values()) {
      if (field.relationshipName?.toLowerCase() === wanted) {
        return field;
      }
    }
    return undefined;
  }

  #step(source: Source, name: string, path: readonly string[]): Relationship {
    if (name.toLowerCase() === 'userrecordaccess') {
      throw new UnsupportedError('UserRecordAccess as a relationship');
    }
    const found = this.#reference(source.object, name);
    const reference = found && this.context.field(source.object, found.name);
    const targets = (reference?.referenceTo ?? [])
      .map((target) => this.context.object(target))
      .filter((each) => each !== undefined);
    const kind = name.split('#')[1];
    const wanted = kind === undefined ? targets : targets.filter((target) => target.name === kind);
    if (reference === undefined || wanted.length === 0) {
      throw noSuchParent(name, path, this.context.source);
    }
    return {
      from: source,
      reference,
      targets: wanted,
      polymorphic: kind === undefined && reference.referenceTo.length > 1
    };
  }

  /** The table to go on from when a path passes through `step` to `next`. */
  #through(step: Relationship, next: string, path: readonly string[]): Source {
    if (!step.polymorphic) {
      return this.parent(step, step.targets[0]!);
    }
    const target = step.targets.find((each) => this.#reference(each, next));
    if (!target || !nameRelationships.has(next.toLowerCase())) {
      throw noSuchParent(next, path, this.context.source);
    }
    return this.parent(step, target);
  }

  /** Joins a parent, once. A parent row the session may not read joins nothing, so its fields are null. */
  parent(step: Relationship, target: ObjectSchema, system = this.context.session.system): Source {
    const key = `${step.from.alias}.${step.reference.name}>${target.name}${system ? '!' : ''}`;
    const known = this.#parents.get(key);
    if (known) {
      return known;
    }
    const source: Source = { object: target, alias: this.context.nextAlias(), outer: true };
    const readable = system ? undefined : this.context.session.access.readableRows(target, source.alias);
    const reference = this.#stored(step.from, step.reference);
    const on = compose`${source.alias}.${quoted('Id')} = ${reference}`;
    this.#joins.push(
      compose`LEFT JOIN ${quoted(target.name)} ${source.alias} ON ${readable ? compose`${on} AND (${readable})` : on}`
    );
    this.#parents.set(key, source);
    return source;
  }

  #column(source: Source, name: string, path: readonly string[]): ResolvedField {
    const field = this.context.field(source.object, name);
    if (field === undefined) {
      throw noSuchColumn(source.object.name, path, this.context.source);
    }
    return { field, source, sql: this.valueOf(source, field) };
  }

  /** SQL of a field's value. Booleans of a missing parent are false: "Boolean fields on outer-joined objects". */
  valueOf(source: Source, field: FieldSchema): SqlFragment {
    const value = this.#stored(source, field);
    return source.outer && field.type === 'boolean' ? compose`ifnull(${value}, 0)` : value;
  }

  #stored(source: Source, field: FieldSchema): SqlFragment {
    if (!field.virtual) {
      return sql(`${source.alias}.${quoted(field.name)}`);
    }
    if (field.formula) {
      return this.#formula(source, field);
    }
    if (field.components && field.type !== 'address') {
      return personName(source, field);
    }
    const archived = archivedSql(source.object, field, source.alias, this.context.now);
    if (archived) {
      return archived;
    }
    const activity = lastActivitySql(this.context.schema, source.object, field, source.alias);
    if (activity) {
      return activity;
    }
    throw new UnsupportedError(`the field ${source.object.name}.${field.name} in a query`);
  }

  /** Formulas read parents as the system does: the reader needs no access to them. */
  #formula(source: Source, field: FieldSchema): SqlFragment {
    return sql(
      formulaExpression(this.context.schema, source.object, field, (path) =>
        this.#systemColumn(source, path, field)
      )
    );
  }

  #systemColumn(start: Source, path: readonly string[], formula: FieldSchema): string {
    let source = start;
    for (const name of path.slice(0, -1)) {
      const reference = this.#reference(source.object, name);
      const target =
        reference && this.context.schema.objects.get((reference.referenceTo[0] ?? '').toLowerCase());
      if (!reference || !target) {
        throw new UnsupportedError(
          `the path ${path.join('.')} in the formula ${formula.name}`,
          formula.source
        );
      }
      source = this.parent({ from: source, reference, targets: [target], polymorphic: false }, target, true);
    }
    const field = source.object.fields.get((path.at(-1) ?? '').toLowerCase());
    if (!field) {
      throw new UnsupportedError(`the path ${path.join('.')} in the formula ${formula.name}`, formula.source);
    }
    const value = this.valueOf(source, field);
    if (value.params.length > 0) {
      throw new UnsupportedError(`the field ${field.name} in the formula ${formula.name}`, formula.source);
    }
    return field.type === 'currency' && source !== start
      ? inRowsCurrencySql(value.sql, source, start)
      : value.sql;
  }

  /** A field of the polymorphic parent: of whichever object the reference points to. */
  #nameColumn(relationship: Relationship, name: string, path: readonly string[]): ResolvedField {
    const field = nameFields.get(name.toLowerCase());
    if (field === undefined) {
      throw noSuchColumn('Name', path, this.context.source);
    }
    const reference = this.#stored(relationship.from, relationship.reference);
    if (field.name === 'Id') {
      return { field, source: undefined, sql: this.polymorphicId(relationship) };
    }
    if (field.name === 'Type') {
      return { field, source: undefined, sql: typeSql(relationship.targets, reference) };
    }
    const values = relationship.targets.flatMap((target) => {
      const own = field.name === 'Name' ? nameFieldOf(target) : target.fields.get(field.name.toLowerCase());
      if (!own || !this.context.session.access.field(target, own.name).read) {
        return [];
      }
      return [this.valueOf(this.parent(relationship, target), own)];
    });
    return { field, source: undefined, sql: firstOf(values) };
  }

  /** Id of the parent, null when there is none or the session may not read it. */
  polymorphicId(relationship: Relationship): SqlFragment {
    return firstOf(
      relationship.targets.map((target) => sql(`${this.parent(relationship, target).alias}.${quoted('Id')}`))
    );
  }
}
