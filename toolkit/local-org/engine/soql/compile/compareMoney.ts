import { codeSql, convertedSql, staticRateSql } from '../../../core/currencySql.ts';
import type { SqlFragment } from '../../../core/types.ts';
import { invalidFilterValue } from '../tree/queryErrors.ts';
import type { CompareOperator } from '../tree/selectTree.ts';
import type { CompileContext } from './compileContext.ts';
import type { CompiledExpression } from './compileExpression.ts';
import { sql } from './sqlFragment.ts';

/**
 * `Amount > USD5000`: both in the corporate currency, to a millionth. Not of an aggregate ("you can't use ISO_CODEvalue"), and in an
 * active currency only.
 */
export function compareMoney(
  { currencies, schema, source: text }: CompileContext,
  { field, source, sql: left }: CompiledExpression,
  path: readonly string[],
  operator: CompareOperator,
  { currency, value }: { currency: string; value: number }
): SqlFragment {
  const isActive = schema.currencies?.values.some((one) => one.active && one.value === currency);
  const own =
    currencies && isActive === true && source && field.type === 'currency'
      ? convertedSql(left.sql, source, currencies.corporate, currencies)
      : undefined;
  if (own === undefined) {
    throw invalidFilterValue(
      `value of filter criterion for field '${field.name}' cannot be in the currency ${currency}`,
      path,
      text
    );
  }
  const wanted = `(${value} / ${staticRateSql(codeSql(currency))})`;
  const written = operator === '!=' ? 'IS NOT' : operator;
  return sql(`round(${own}, 6) ${written} round(${wanted}, 6)`, ...left.params);
}
