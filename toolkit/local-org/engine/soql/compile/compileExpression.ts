/** Expressions of a query to SQL, with the field description that says how their values behave. */
import type { FieldSchema, FieldType } from '../../../core/schemaTypes.ts';
import type { SqlFragment } from '../../../core/types.ts';
import { convertedSql } from '../../../core/currencySql.ts';
import { cleanNumber } from '../../formula/formulaTypes.ts';
import { dateFunctionSql } from './dateFunctionSql.ts';
import type { FieldScope, ResolvedField, Source } from './fieldScope.ts';
import { picklistLabel, textOf } from '../../../core/formatValue.ts';
import { pseudoField } from './pseudoField.ts';
import { invalidField, malformedQuery } from '../tree/queryErrors.ts';
import type { AggregateFunction, Expression, FieldExpression } from '../tree/selectTree.ts';
import { compose, joined, sql } from './sqlFragment.ts';

export interface CompiledExpression {
  /** Describes the values: the field itself, or what a function makes of it. */
  field: FieldSchema;
  sql: SqlFragment;
  source: Source | undefined;
  /** Turns a stored value into what the API answers, where that is not the value itself. */
  read?: (value: unknown) => unknown;
}

const textTypes: ReadonlySet<FieldType> = new Set([
  'string',
  'textarea',
  'picklist',
  'multipicklist',
  'combobox',
  'email',
  'phone',
  'url',
  'anyType'
]);
const numberTypes: ReadonlySet<FieldType> = new Set(['int', 'double', 'currency', 'percent']);

export function isText(field: FieldSchema): boolean {
  return textTypes.has(field.type);
}

export function isNumber(field: FieldSchema): boolean {
  return numberTypes.has(field.type);
}

export function isReference(field: FieldSchema): boolean {
  return field.type === 'id' || field.type === 'reference';
}

/** As written, for messages and implied names. */
export function pathOf(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case 'field':
      return expression.path;
    default:
      return pathOf(expression.argument);
  }
}

export function compileExpression(scope: FieldScope, expression: Expression): CompiledExpression {
  switch (expression.kind) {
    case 'field':
      return scope.resolve(expression);
    case 'date': {
      const argument = scope.resolve(expression.argument);
      const needsTime =
        expression.function === 'DAY_ONLY' || expression.function === 'HOUR_IN_DAY' || expression.inUserZone;
      const type = argument.field.type;
      if (type !== 'datetime' && (needsTime || type !== 'date')) {
        throw invalidField(
          `field '${argument.field.name}' is not a ${needsTime ? 'dateTime' : 'date or dateTime'} field`,
          expression.argument.path,
          scope.context.source
        );
      }
      return {
        field: pseudoField(expression.function, expression.function === 'DAY_ONLY' ? 'date' : 'int'),
        sql: dateFunctionSql(
          expression.function,
          argument.sql,
          expression.inUserZone ? scope.context.session.timeZone : undefined
        ),
        source: argument.source
      };
    }
    case 'aggregate':
      return aggregate(
        scope,
        expression.function,
        scope.resolve(expression.argument),
        expression.argument.path
      );
    case 'grouping':
      throw malformedQuery('GROUPING() needs GROUP BY ROLLUP or GROUP BY CUBE', scope.context.source);
    case 'label': {
      const argument = scope.resolve(expression.argument);
      const field = scope.context.session.words.field(argument.field);
      const translate = field.picklist !== undefined;
      return {
        ...argument,
        ...(translate && {
          read: (value: unknown) => (value === null ? null : picklistLabel(field, textOf(value)))
        })
      };
    }
    case 'convert':
      return conversion(scope, expression.argument, expression.to);
    case 'format':
      return compileExpression(scope, expression.argument);
  }
}

/**
 * `convertCurrency()`: https://developer.salesforce.com/docs/platform/salesforce-soql-sosl/guide/sforce-api-calls-soql-querying-currency-fields.md
 * *Assumed*: rounded to the decimal places of the currency that it is converted to.
 */
function conversion(
  scope: FieldScope,
  argument: FieldExpression,
  to: string | undefined
): CompiledExpression {
  const { currencies, source: text } = scope.context;
  const resolved = scope.resolve(argument);
  const { field, source } = resolved;
  if (currencies === undefined || field.type !== 'currency' || source === undefined) {
    throw invalidField(
      `convertCurrency() needs a currency field of an org with several currencies`,
      argument.path,
      text
    );
  }
  const target = to ?? currencies.personal;
  const value = convertedSql(resolved.sql.sql, source, target, currencies);
  if (value === undefined) {
    return resolved;
  }
  // What reports add up is rounded when it is added up.
  const shown = to === undefined ? `round(${value}, ${currencies.decimals(target)})` : value;
  return { field, source, sql: sql(shown, ...resolved.sql.params) };
}

/** What is added up or ordered: "any currency data returned by using an aggregate function is in the org's default currency". */
export function inCorporateCurrency(
  { context: { currencies } }: FieldScope,
  { field, source, sql: value }: CompiledExpression
): SqlFragment {
  const inCorporate =
    currencies === undefined || field.type !== 'currency' || source === undefined
      ? undefined
      : convertedSql(value.sql, source, currencies.corporate, currencies);
  return inCorporate === undefined ? value : sql(inCorporate, ...value.params);
}

/** https://developer.salesforce.com/docs/platform/salesforce-soql-sosl/guide/sforce-api-calls-soql-select-agg-functions-field-types.md */
function allowed(name: AggregateFunction, field: FieldSchema): boolean {
  if (field.type === 'textarea' && !field.filterable) {
    return false;
  }
  if (['boolean', 'address', 'base64', 'multipicklist', 'time', 'anyType'].includes(field.type)) {
    return false;
  }
  return name === 'SUM' || name === 'AVG' ? isNumber(field) : true;
}

function aggregate(
  scope: FieldScope,
  name: AggregateFunction,
  argument: ResolvedField,
  path: readonly string[]
): CompiledExpression {
  const { field } = argument;
  if (!allowed(name, field)) {
    throw invalidField(
      `field ${field.name} does not support aggregate operator ${name}`,
      path,
      scope.context.source
    );
  }
  const value = inCorporateCurrency(scope, argument);
  switch (name) {
    case 'COUNT':
      return { field: pseudoField(name, 'int', field), sql: compose`count(${value})`, source: undefined };
    case 'COUNT_DISTINCT':
      return {
        field: pseudoField(name, 'int', field),
        sql: compose`count(DISTINCT ${isText(field) ? compose`org_fold(${value})` : value})`,
        source: undefined
      };
    case 'SUM':
      // Salesforce adds decimals; SQLite adds doubles: rounding to the field's own digits takes out the difference.
      return { field, sql: compose`round(sum(${value}), ${String(field.scale)})`, source: undefined };
    case 'AVG':
      return {
        field: pseudoField(name, 'double', field),
        sql: compose`avg(${value})`,
        source: undefined,
        read: (average) => (typeof average === 'number' ? cleanNumber(average) : average)
      };
    case 'MIN':
    case 'MAX': {
      const extreme = name === 'MIN' ? 'min' : 'max';
      if (field.type !== 'picklist' || !field.picklist) {
        return { field, sql: compose`${extreme}(${value})`, source: undefined };
      }
      // By the order of the picklist, not of the alphabet: the place, padded, stands before the value.
      const ranked = compose`printf('%06d', ${picklistPlace(field, value)}) || ${value}`;
      return { field, sql: compose`substr(${extreme}(${ranked}), 7)`, source: undefined };
    }
  }
}

/** Place of a picklist value in its list; values no longer in the list come last. */
export function picklistPlace(field: FieldSchema, value: SqlFragment): SqlFragment {
  const values = field.picklist?.values ?? [];
  // A bare number in ORDER BY would be the place of a column.
  if (values.length === 0) {
    return sql('abs(0)');
  }
  const cases = values.map((each, index) => sql(`WHEN ? THEN ${index}`, each.value));
  return compose`CASE ${value} ${joined(cases, ' ')} ELSE ${String(values.length)} END`;
}

/**
 * What rows are sorted by: text by its upper-case characters, picklists by their order.
 * https://developer.salesforce.com/docs/platform/salesforce-soql-sosl/guide/sforce-api-calls-soql-select-orderby.md
 * For locales other than English Salesforce uses Unicode collation; here every locale sorts as English does.
 */
export function sortKeys(expression: CompiledExpression): SqlFragment[] {
  const { field } = expression;
  if (field.type === 'picklist' && field.picklist) {
    return [picklistPlace(field, expression.sql), compose`org_fold(${expression.sql})`];
  }
  return [isText(field) ? compose`org_fold(${expression.sql})` : expression.sql];
}
