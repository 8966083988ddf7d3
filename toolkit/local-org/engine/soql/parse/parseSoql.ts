/** SOQL text to `SelectTree`. Syntax is @jetstreamapp/soql-parser-js's business; what it gives is made small and typed. */
import { parseQuery } from '@jetstreamapp/soql-parser-js';
import type {
  FieldFunctionExpression,
  FieldType,
  FunctionExp,
  GroupByClause,
  OrderByClause,
  Query,
  Subquery
} from '@jetstreamapp/soql-parser-js';
import { SalesforceError, UnsupportedError } from '../../../core/types.ts';
import { hasOpenString, normalizeSoql } from './normalizeSoql.ts';
import { parseConditions } from './parseConditions.ts';
import { openString, syntaxError } from './syntaxError.ts';
import { indexOfName, malformedQuery } from '../tree/queryErrors.ts';
import type { QueryText } from '../tree/queryErrors.ts';
import { dateFunctions, fieldOf } from '../tree/selectTree.ts';
import type {
  AggregateFunction,
  Column,
  DateFunction,
  Expression,
  FieldExpression,
  Grouping,
  Order,
  SelectTree
} from '../tree/selectTree.ts';

/** https://developer.salesforce.com/docs/atlas.en-us.salesforce_app_limits_cheatsheet.meta (SOQL and SOSL limits) */
const MAX_LENGTH = 100_000;

const AGGREGATE_FUNCTIONS: readonly AggregateFunction[] = [
  'COUNT',
  'COUNT_DISTINCT',
  'SUM',
  'AVG',
  'MIN',
  'MAX'
];

export interface ParsedSoql {
  tree: SelectTree;
  source: QueryText;
}

export function parseSoql(soql: string): ParsedSoql {
  const source: QueryText = { text: soql };
  if (soql.length > MAX_LENGTH) {
    throw malformedQuery(
      `SOQL statements cannot be longer than ${MAX_LENGTH.toLocaleString('en-US')} characters.`
    );
  }
  const text = normalizeSoql(soql);
  const first = /^\S*/.exec(text)?.[0] ?? '';
  if (first.toUpperCase() !== 'SELECT') {
    // Recorded: a query that does not start with SELECT is refused without a position.
    throw malformedQuery(text === '' ? 'A query string has to be specified' : `unexpected token: ${first}`);
  }
  if (hasOpenString(soql)) {
    throw openString(source);
  }
  return { tree: new SoqlReader(source).query(parsed(text, source)), source };
}

function parsed(text: string, source: QueryText): Query {
  try {
    return parseQuery(text);
  } catch (error) {
    if (/\bfrom\s+\w+(\s+\w+)?\s*,/i.test(text)) {
      throw new UnsupportedError('several objects in FROM', text.slice(0, 80));
    }
    if (error instanceof RangeError) {
      throw new SalesforceError('QUERY_TOO_COMPLICATED', 'Query is too complicated.');
    }
    throw syntaxError(error, text, source);
  }
}

class SoqlReader {
  readonly source: QueryText;

  constructor(source: QueryText) {
    this.source = source;
  }

  query(query: Query): SelectTree {
    if (query.sObject === undefined) {
      throw malformedQuery("unexpected token: '<EOF>'", this.source, this.source.text.length);
    }
    return this.select(query, query.sObject);
  }

  /** `object` is the object's name or, for child rows, the child relationship's. */
  private select(query: Query | Subquery, object: string): SelectTree {
    if (query.withDataCategory) {
      throw new UnsupportedError('WITH DATA CATEGORY');
    }
    if (query.withAccessLevel === 'SYSTEM_MODE') {
      throw new UnsupportedError('WITH SYSTEM_MODE', 'it is for Apex only');
    }
    if (query.update) {
      throw new UnsupportedError(`UPDATE ${query.update}`);
    }
    if (query.for === 'UPDATE' && query.orderBy) {
      throw malformedQuery('ORDER BY is not allowed with FOR UPDATE', this.source);
    }
    const context = {
      source: this.source,
      field: (written: string) => this.field(written),
      call: (call: FunctionExp) => this.call(call),
      select: (inner: Query) => this.query(inner)
    };
    const fields = query.fields ?? [];
    const [only] = fields;
    const countOnly = fields.length === 1 && only !== undefined && isBareCount(only);
    const tree: SelectTree = {
      object,
      columns: countOnly ? [] : fields.map((field) => this.column(field)),
      orderBy: list(query.orderBy).map((order) => this.order(order))
    };
    if (query.sObjectAlias !== undefined) {
      tree.alias = query.sObjectAlias;
    }
    if (countOnly) {
      tree.countOnly = true;
    }
    if (query.usingScope !== undefined) {
      tree.scope = query.usingScope;
    }
    if (query.where) {
      tree.where = parseConditions(query.where, context);
    }
    if (query.groupBy) {
      tree.groupBy = this.grouping(list(query.groupBy));
    }
    if (query.having) {
      tree.having = parseConditions(query.having, context);
    }
    if (query.limit !== undefined) {
      tree.limit = query.limit;
    }
    if (query.offset !== undefined) {
      tree.offset = query.offset;
    }
    return tree;
  }

  field(written: string): FieldExpression {
    return fieldOf(...written.split('.'));
  }

  private column(field: FieldType): Column {
    switch (field.type) {
      case 'Field':
        return this.value(this.field('rawValue' in field ? field.rawValue : field.field), field.alias);
      case 'FieldRelationship':
        return this.value(
          this.field(field.rawValue ?? [...field.relationships, field.field].join('.')),
          'alias' in field ? field.alias : undefined
        );
      case 'FieldFunctionExpression':
        return field.functionName.toUpperCase() === 'FIELDS'
          ? fieldsColumn(field)
          : this.value(this.call(field), field.alias);
      case 'FieldSubquery':
        return {
          kind: 'children',
          relationship: field.subquery.relationshipName,
          select: this.select(field.subquery, field.subquery.relationshipName)
        };
      case 'FieldTypeof': {
        const otherwise = field.conditions.find((each) => each.type === 'ELSE');
        return {
          kind: 'typeof',
          path: field.field.split('.'),
          whens: field.conditions
            .filter((each) => each.type === 'WHEN')
            .map((each) => ({
              object: each.objectType ?? '',
              fields: each.fieldList.map((name) => this.field(name))
            })),
          ...(otherwise && { otherwise: otherwise.fieldList.map((name) => this.field(name)) })
        };
      }
    }
  }

  private value(expression: Expression, alias: string | undefined): Column {
    return alias === undefined ? { kind: 'value', expression } : { kind: 'value', expression, alias };
  }

  call(call: FunctionExp | FieldFunctionExpression): Expression {
    const name = (call.functionName ?? '').toUpperCase();
    const [argument, ...more] = call.parameters ?? [];
    const aggregate = AGGREGATE_FUNCTIONS.find((each) => each === name);
    const date = dateFunctions.find((each) => each === name);
    if (name === 'DISTANCE' || name === 'GEOLOCATION') {
      throw new UnsupportedError(`the SOQL function ${call.functionName ?? name}`);
    }
    if (argument === undefined || more.length > 0) {
      throw malformedQuery(
        `unexpected token: '${argument === undefined ? ')' : ','}'`,
        this.source,
        indexOfName(this.source, name)
      );
    }
    if (aggregate) {
      return { kind: 'aggregate', function: aggregate, argument: this.fieldArgument(argument) };
    }
    if (date) {
      return this.dateCall(date, argument);
    }
    if (name === 'TOLABEL') {
      return { kind: 'label', argument: this.fieldArgument(argument) };
    }
    if (name === 'CONVERTCURRENCY') {
      return { kind: 'convert', argument: this.fieldArgument(argument) };
    }
    if (name === 'GROUPING') {
      return { kind: 'grouping', argument: this.fieldArgument(argument) };
    }
    if (name === 'FORMAT') {
      return {
        kind: 'format',
        argument: typeof argument === 'string' ? this.field(argument) : this.call(argument)
      };
    }
    if (name === 'CONVERTTIMEZONE') {
      throw malformedQuery(
        'convertTimezone() can only be used inside a date function',
        this.source,
        indexOfName(this.source, name)
      );
    }
    throw malformedQuery(
      `unexpected token: '${call.functionName ?? ''}'`,
      this.source,
      indexOfName(this.source, name)
    );
  }

  private dateCall(name: DateFunction, argument: string | FunctionExp): Expression {
    if (typeof argument === 'string') {
      return { kind: 'date', function: name, argument: this.field(argument), inUserZone: false };
    }
    const [inner] = argument.parameters ?? [];
    if ((argument.functionName ?? '').toUpperCase() !== 'CONVERTTIMEZONE' || inner === undefined) {
      throw malformedQuery(`unexpected token: '${argument.functionName ?? ''}'`, this.source);
    }
    return { kind: 'date', function: name, argument: this.fieldArgument(inner), inUserZone: true };
  }

  private fieldArgument(argument: string | FunctionExp): FieldExpression {
    if (typeof argument !== 'string') {
      throw malformedQuery(`unexpected token: '${argument.functionName ?? ''}'`, this.source);
    }
    return this.field(argument);
  }

  private order(order: OrderByClause): Order {
    return {
      expression: 'fn' in order ? this.call(order.fn) : this.field(order.field),
      descending: order.order === 'DESC',
      nullsLast: order.nulls === 'LAST'
    };
  }

  private grouping(clauses: GroupByClause[]): Grouping {
    const [only] = clauses;
    const name = only && 'fn' in only ? (only.fn.functionName ?? '').toUpperCase() : '';
    if (only && 'fn' in only && (name === 'ROLLUP' || name === 'CUBE')) {
      if (clauses.length > 1) {
        throw malformedQuery(`GROUP BY ${name} cannot be combined with other groupings`, this.source);
      }
      const expressions = (only.fn.parameters ?? []).map((each) =>
        typeof each === 'string' ? this.field(each) : this.call(each)
      );
      if (expressions.length > 3) {
        throw malformedQuery(`GROUP BY ${name} takes at most three fields`, this.source);
      }
      return { kind: name === 'CUBE' ? 'cube' : 'rollup', expressions };
    }
    return {
      kind: 'plain',
      expressions: clauses.map((each) => ('fn' in each ? this.call(each.fn) : this.field(each.field)))
    };
  }
}

function isBareCount(field: FieldType): boolean {
  return (
    field.type === 'FieldFunctionExpression' &&
    field.functionName.toUpperCase() === 'COUNT' &&
    field.parameters.length === 0
  );
}

function fieldsColumn(field: FieldFunctionExpression): Column {
  const [parameter] = field.parameters;
  const which = typeof parameter === 'string' ? parameter.toUpperCase() : '';
  return { kind: 'fields', which: which === 'STANDARD' || which === 'CUSTOM' ? which : 'ALL' };
}

function list<T>(value: T | T[] | undefined): T[] {
  if (value === undefined) {
    return [];
  }
  return Array.isArray(value) ? value : [value];
}
