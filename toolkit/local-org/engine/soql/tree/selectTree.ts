/**
 * A query as a tree: what SOQL, GraphQL and reports are turned into, so that there is one compiler to SQL.
 * Names are as the caller wrote them; `compileQuery` resolves them against the schema and the session's access.
 */

export type AggregateFunction = 'COUNT' | 'COUNT_DISTINCT' | 'SUM' | 'AVG' | 'MIN' | 'MAX';

/** https://developer.salesforce.com/docs/platform/salesforce-soql-sosl/guide/sforce-api-calls-soql-select-date-functions.md */
export const dateFunctions = [
  'CALENDAR_MONTH',
  'CALENDAR_QUARTER',
  'CALENDAR_YEAR',
  'DAY_IN_MONTH',
  'DAY_IN_WEEK',
  'DAY_IN_YEAR',
  'DAY_ONLY',
  'FISCAL_MONTH',
  'FISCAL_QUARTER',
  'FISCAL_YEAR',
  'HOUR_IN_DAY',
  'WEEK_IN_MONTH',
  'WEEK_IN_YEAR'
] as const;
export type DateFunction = (typeof dateFunctions)[number];

export interface FieldExpression {
  kind: 'field';
  /** Relationship names and, last, the field: `['Account', 'Owner', 'Name']`. `Owner#User`: the owner where it is a user. */
  path: readonly string[];
}

export type Expression =
  | FieldExpression
  /** `inUserZone`: the argument was wrapped in `convertTimezone()`. */
  | { kind: 'date'; function: DateFunction; argument: FieldExpression; inUserZone: boolean }
  | { kind: 'aggregate'; function: AggregateFunction; argument: FieldExpression }
  | { kind: 'grouping'; argument: FieldExpression }
  | { kind: 'label'; argument: FieldExpression }
  /** An amount in another currency: `to`, or that of the person who asks (`convertCurrency()`). */
  | { kind: 'convert'; argument: FieldExpression; to?: string }
  | { kind: 'format'; argument: Expression };

export type Literal =
  | { type: 'null' }
  | { type: 'string'; value: string }
  | { type: 'number'; value: number }
  /** `USD5000`. */
  | { type: 'money'; currency: string; value: number }
  | { type: 'boolean'; value: boolean }
  | { type: 'date'; value: string }
  | { type: 'datetime'; value: string }
  | { type: 'dateLiteral'; name: string; count?: number };

export type CompareOperator = '=' | '!=' | '<' | '<=' | '>' | '>=' | 'LIKE';

export type Condition =
  | { kind: 'and' | 'or'; conditions: readonly Condition[] }
  | { kind: 'not'; condition: Condition }
  | { kind: 'compare'; left: Expression; operator: CompareOperator; value: Literal }
  | { kind: 'in'; left: Expression; negated: boolean; values: readonly Literal[] }
  | { kind: 'inSelect'; left: FieldExpression; negated: boolean; select: SelectTree }
  /** Two fields of a row (reports). */
  | {
      kind: 'fields';
      left: FieldExpression;
      operator: Exclude<CompareOperator, 'LIKE'>;
      right: FieldExpression;
    }
  | { kind: 'includes'; left: FieldExpression; negated: boolean; values: readonly string[] };

export type Column =
  | { kind: 'value'; expression: Expression; alias?: string }
  | { kind: 'fields'; which: 'ALL' | 'STANDARD' | 'CUSTOM' }
  | {
      kind: 'typeof';
      /** The polymorphic relationship: `['What']`. */
      path: readonly string[];
      whens: readonly { object: string; fields: readonly FieldExpression[] }[];
      otherwise?: readonly FieldExpression[];
    }
  /** Child rows: `(SELECT ... FROM Contacts)`. `key` names the result where it differs from the relationship. */
  | { kind: 'children'; relationship: string; select: SelectTree; key?: string };

export interface Order {
  expression: Expression;
  descending: boolean;
  /** Salesforce sorts nulls first unless told otherwise. */
  nullsLast: boolean;
}

export interface Grouping {
  kind: 'plain' | 'rollup' | 'cube';
  expressions: readonly Expression[];
}

/**
 * Rows of a child object beside each row (reports only: SOQL nests them instead). Fields of the joined object are
 * written with the join's `name` as their first path segment.
 */
export interface ChildJoin {
  name: string;
  object: string;
  /** The child's reference field, and whose Id it holds: another join's name, or undefined for the main object. */
  field: string;
  parent?: string;
  /** Keep rows that have no child. */
  outer: boolean;
}

export interface SelectTree {
  object: string;
  alias?: string;
  /** `SELECT COUNT()`: only the number of rows. */
  countOnly?: boolean;
  columns: readonly Column[];
  joins?: readonly ChildJoin[];
  scope?: string;
  where?: Condition;
  groupBy?: Grouping;
  having?: Condition;
  orderBy: readonly Order[];
  limit?: number;
  offset?: number;
  /** Child rows: `totalSize` counts the rows beyond the limit too (GraphQL's `totalCount`). */
  countBeyondLimit?: boolean;
}

export function fieldOf(...path: string[]): FieldExpression {
  return { kind: 'field', path };
}

/** `conditions` joined by AND, leaving out what is not there. */
export function allOf(...conditions: (Condition | undefined)[]): Condition | undefined {
  const present = conditions.filter((condition) => condition !== undefined);
  return present.length > 1 ? { kind: 'and', conditions: present } : present[0];
}
