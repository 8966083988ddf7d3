/**
 * Queries whose rows are groups: aggregate functions, GROUP BY with ROLLUP and CUBE, HAVING.
 * https://developer.salesforce.com/docs/platform/salesforce-soql-sosl/guide/sforce-api-calls-soql-select-groupby.md
 * Text is grouped without regard to case (assumed, as text is compared so everywhere else).
 *
 * `SELECT StageName, SUM(Amount) total FROM Opportunity GROUP BY StageName HAVING COUNT(Id) > 1 ORDER BY SUM(Amount) DESC`:
 *   SELECT t0."StageName" AS c0, round(sum(t0."Amount"), 2) AS c1, round(sum(t0."Amount"), 2)
 *     FROM "Opportunity" t0 WHERE t0."IsDeleted" = 0 GROUP BY org_fold(t0."StageName")
 *   HAVING count(t0."Id") > ? ORDER BY 3 DESC NULLS FIRST
 */
import type { FieldSchema, ObjectSchema } from '../../../core/schemaTypes.ts';
import type { SqlFragment } from '../../../core/types.ts';
import type { CompileContext } from './compileContext.ts';
import { compileCondition } from './compileCondition.ts';
import { compileExpression, isText, pathOf, sortKeys } from './compileExpression.ts';
import type { CompiledExpression } from './compileExpression.ts';
import { conditionsOf, directed, whereClause } from './compileSelect.ts';
import type { FieldScope } from './fieldScope.ts';
import { formatValue } from '../../../core/formatValue.ts';
import { pseudoField } from './pseudoField.ts';
import { invalidField, malformedQuery } from '../tree/queryErrors.ts';
import { checkWindow, scopeOf } from './queryScope.ts';
import { reader } from './rowPlan.ts';
import type { FieldEntry } from './rowPlan.ts';
import type { Condition, Expression, FieldExpression, SelectTree } from '../tree/selectTree.ts';
import { compose, joined, sql } from './sqlFragment.ts';
import { UnsupportedError } from '../../../core/types.ts';

export interface CompiledAggregate {
  kind: 'aggregate';
  object: ObjectSchema;
  statement: SqlFragment;
  entries: (FieldEntry & { aggregate: boolean; written: string })[];
}

export function isAggregate(tree: SelectTree): boolean {
  return (
    tree.groupBy !== undefined ||
    tree.columns.some((column) => column.kind === 'value' && hasAggregate(column.expression))
  );
}

function hasAggregate(expression: Expression): boolean {
  return (
    expression.kind === 'aggregate' || (expression.kind === 'format' && hasAggregate(expression.argument))
  );
}

export function compileAggregate(
  context: CompileContext,
  object: ObjectSchema,
  tree: SelectTree
): CompiledAggregate {
  if (tree.having && !tree.groupBy) {
    throw malformedQuery('HAVING needs GROUP BY', context.source);
  }
  if (!tree.groupBy && tree.limit !== undefined) {
    throw malformedQuery(
      'Non-grouped query that uses overall aggregate functions cannot also use LIMIT',
      context.source
    );
  }
  checkWindow(context, tree);
  return new AggregateBuilder(scopeOf(context, object, tree), tree).build();
}

interface Group {
  key: string;
  compiled: CompiledExpression;
}

class AggregateBuilder {
  readonly #scope: FieldScope;
  readonly #context: CompileContext;
  readonly #tree: SelectTree;
  readonly #groups: Group[];

  constructor(scope: FieldScope, tree: SelectTree) {
    this.#scope = scope;
    this.#context = scope.context;
    this.#tree = tree;
    this.#groups = (tree.groupBy?.expressions ?? []).map((expression) => this.#group(expression));
  }

  build(): CompiledAggregate {
    const entries = this.#entries();
    const sets = this.#groupingSets();
    const single =
      sets.length === 1 && this.#tree.groupBy?.kind !== 'rollup' && this.#tree.groupBy?.kind !== 'cube';
    // Everything that resolves names comes before FROM is written down.
    const branches = sets.map((active) => this.#branch(active));
    const conditions = conditionsOf(this.#scope, this.#tree);
    const from = this.#scope.from();
    const selects = branches.map(
      (branch) =>
        compose`SELECT ${joined(branch.columns, ', ')} FROM ${from} ${whereClause(conditions)} ${branch.groupBy} ${branch.having}`
    );
    const window = this.#window();
    const body = single ? selects[0]! : compose`SELECT * FROM (${joined(selects, ' UNION ALL ')})`;
    const order = this.#order(entries.length, branches[0]!.sortColumns, single);
    return {
      kind: 'aggregate',
      object: this.#scope.root.object,
      entries,
      statement: compose`${body} ${order} ${window}`
    };
  }

  #group(expression: Expression): Group {
    const compiled = compileExpression(this.#scope, expression);
    const fine = expression.kind === 'field' || expression.kind === 'date';
    if (!fine) {
      throw malformedQuery(`GROUP BY takes fields and date functions`, this.#context.source);
    }
    if (expression.kind === 'field' && (!compiled.field.groupable || compiled.field.formula)) {
      throw invalidField(
        `field '${compiled.field.name}' can not be grouped in a query call`,
        expression.path,
        this.#context.source
      );
    }
    return { key: keyOf(expression, compiled), compiled };
  }

  /** Which groupings are active in each part of the result: one set for plain, prefixes for ROLLUP, all for CUBE. */
  #groupingSets(): ReadonlySet<string>[] {
    const keys = this.#groups.map((group) => group.key);
    switch (this.#tree.groupBy?.kind) {
      case 'rollup':
        return keys.map((_, index) => new Set(keys.slice(0, keys.length - index))).concat([new Set()]);
      case 'cube':
        return Array.from(
          { length: 2 ** keys.length },
          (_, bits) => new Set(keys.filter((__, index) => !(bits & (1 << index))))
        );
      default:
        return [new Set(keys)];
    }
  }

  #branch(active: ReadonlySet<string>): {
    columns: SqlFragment[];
    groupBy: SqlFragment;
    having: SqlFragment;
    sortColumns: Sort[];
  } {
    const columns = this.#tree.columns.map((column, index) => {
      if (column.kind !== 'value') {
        throw malformedQuery('Only fields and functions can be selected with GROUP BY', this.#context.source);
      }
      return compose`${this.#value(column.expression, active).sql} AS c${String(index)}`;
    });
    const sorts = this.#sorts(active);
    sorts.forEach((sort) => columns.push(...sort.columns));
    const terms = this.#groups
      .filter((group) => active.has(group.key))
      .map(({ compiled }) => (isText(compiled.field) ? compose`org_fold(${compiled.sql})` : compiled.sql));
    return {
      columns,
      groupBy: terms.length === 0 ? sql('') : compose`GROUP BY ${joined(terms, ', ')}`,
      having: this.#having(active),
      sortColumns: sorts
    };
  }

  /** An expression of SELECT or ORDER BY: aggregated, or grouped (null where this part does not group by it). */
  #value(expression: Expression, active: ReadonlySet<string>): CompiledExpression {
    if (expression.kind === 'aggregate') {
      return compileExpression(this.#scope, expression);
    }
    if (expression.kind === 'format') {
      return this.#value(expression.argument, active);
    }
    if (expression.kind === 'grouping') {
      const key = this.#grouped(expression.argument);
      return {
        field: pseudoField('GROUPING', 'int'),
        sql: sql(active.has(key) ? '0' : '1'),
        source: undefined
      };
    }
    const compiled = compileExpression(this.#scope, expression);
    return active.has(this.#grouped(expression)) ? compiled : { ...compiled, sql: sql('NULL') };
  }

  /** The grouping an expression belongs to. "You can use the date field instead of the date function in the GROUP BY". */
  #grouped(expression: Expression): string {
    const plain = expression.kind === 'label' ? expression.argument : expression;
    const key = keyOf(plain, compileExpression(this.#scope, plain));
    if (this.#groups.some((group) => group.key === key)) {
      return key;
    }
    if (plain.kind === 'date') {
      const argument = this.#scope.resolve(plain.argument);
      const byField = keyOf(plain.argument, argument);
      if (argument.field.type === 'date' && this.#groups.some((group) => group.key === byField)) {
        return byField;
      }
    }
    throw malformedQuery(
      `Field must be grouped or aggregated: ${pathOf(expression).join('.')}`,
      this.#context.source
    );
  }

  #entries(): CompiledAggregate['entries'] {
    const everything = new Set(this.#groups.map((group) => group.key));
    const names = new Set<string>();
    let unnamed = 0;
    return this.#tree.columns.map((column, index) => {
      if (column.kind !== 'value') {
        throw malformedQuery('Only fields and functions can be selected with GROUP BY', this.#context.source);
      }
      const { expression } = column;
      const compiled = this.#value(expression, everything);
      const named = expression.kind === 'field' || expression.kind === 'label';
      const key = column.alias ?? (named ? compiled.field.name : `expr${unnamed++}`);
      if (names.has(key.toLowerCase())) {
        throw malformedQuery(`duplicate alias: ${key}`, this.#context.source);
      }
      names.add(key.toLowerCase());
      const stored = reader(compiled.field, index);
      const convert = compiled.read;
      return {
        kind: 'field',
        key,
        field: compiled.field,
        aggregate: !named,
        written: writtenAs(expression),
        read:
          expression.kind === 'format'
            ? (row) => formatValue(compiled.field, stored(row), this.#context.presentation)
            : convert
              ? (row) => convert(stored(row))
              : stored
      };
    });
  }

  #having(active: ReadonlySet<string>): SqlFragment {
    const having: Condition | undefined = this.#tree.having;
    if (!having) {
      return sql('');
    }
    const condition = compileCondition(this.#scope, having, {
      check: (expression) => {
        if (expression.kind === 'aggregate') {
          return;
        }
        const key = this.#grouped(expression);
        if (!active.has(key)) {
          throw new UnsupportedError('grouped fields in HAVING with GROUP BY ROLLUP or CUBE');
        }
      }
    });
    return compose`HAVING ${condition}`;
  }

  #sorts(active: ReadonlySet<string>): Sort[] {
    const orders = this.#tree.orderBy.map((order) => {
      const compiled = this.#value(order.expression, active);
      const known = compiled.sql.sql === 'NULL' ? [sql('NULL')] : sortKeys(compiled);
      const width = sortKeys({ ...compiled, sql: sql('0') }).length;
      const keys = known.length === width ? known : Array.from({ length: width }, () => sql('NULL'));
      return { columns: keys, value: compiled.sql, descending: order.descending, nullsLast: order.nullsLast };
    });
    if (orders.length > 0 || this.#tree.groupBy === undefined || this.#tree.groupBy.kind === 'plain') {
      return orders;
    }
    // Subtotals follow what they add up, as in the examples of the SOQL reference.
    return this.#groups.flatMap((group) => {
      const on = active.has(group.key);
      const value = on ? group.compiled.sql : sql('NULL');
      const key = on ? sortKeys(group.compiled)[0]! : sql('NULL');
      return [
        { columns: [sql(on ? '0' : '1')], value: sql('0'), descending: false, nullsLast: false },
        { columns: [key], value, descending: false, nullsLast: false }
      ];
    });
  }

  /** By number of column: in a compound SELECT only those can be sorted by. */
  #order(columns: number, sorts: readonly Sort[], single: boolean): SqlFragment {
    if (sorts.length === 0) {
      return sql('');
    }
    let number = columns;
    const terms = sorts.flatMap((sort) => {
      const places = sort.columns.map(() => sql(String(++number)));
      const nulls = sort.nullsLast ? 'LAST' : 'FIRST';
      if (places.length === 1 || !single) {
        return places.map((place) => directed([place], place, sort.descending, nulls)[0]!);
      }
      return directed(places, sort.value, sort.descending, nulls);
    });
    return compose`ORDER BY ${joined(terms, ', ')}`;
  }

  #window(): SqlFragment {
    const { limit, offset } = this.#tree;
    if (limit === undefined && offset === undefined) {
      return sql('');
    }
    return sql(`LIMIT ${limit ?? -1} OFFSET ${offset ?? 0}`);
  }
}

interface Sort {
  columns: SqlFragment[];
  value: SqlFragment;
  descending: boolean;
  nullsLast: boolean;
}

function keyOf(
  expression: Expression | FieldExpression,
  compiled: { sql: SqlFragment; field: FieldSchema }
): string {
  const kind = expression.kind === 'date' ? `${expression.function}${expression.inUserZone}` : '';
  return `${kind}:${compiled.sql.sql}:${JSON.stringify(compiled.sql.params)}`;
}

function writtenAs(expression: Expression): string {
  switch (expression.kind) {
    case 'field':
      return expression.path.join('.');
    case 'aggregate':
    case 'date':
      return `${expression.function}(${expression.argument.path.join('.')})`;
    case 'grouping':
      return `GROUPING(${expression.argument.path.join('.')})`;
    case 'label':
      return `toLabel(${expression.argument.path.join('.')})`;
    case 'convert':
      return `convertCurrency(${expression.argument.path.join('.')})`;
    case 'format':
      return `FORMAT(${writtenAs(expression.argument)})`;
  }
}
