/** Conversions inside SQL statements: they read the rates as they are when the statement runs. */
import { CURRENCY_FIELD } from './money.ts';
import type { ObjectSchema } from './schemaTypes.ts';
import type { Currencies } from './money.ts';

/** A row whose amounts are converted. */
export interface MoneyRow {
  object: ObjectSchema;
  alias: string;
}

/** Of formulas and roll-ups, which know no dated rates ("Cross-object formulas always use the static conversion rate", Help). */
export function staticRateSql(currency: string): string {
  return `coalesce((SELECT "ConversionRate" FROM "CurrencyType" WHERE "IsoCode" = ${currency}), 1)`;
}

/** `currency` is SQL; `day` too, where rates are dated. */
function rateSql(currency: string, day: string | undefined): string {
  const fixed = staticRateSql(currency);
  return day === undefined
    ? fixed
    : `coalesce((SELECT "ConversionRate" FROM "DatedConversionRate" WHERE "IsoCode" = ${currency} AND "StartDate" <= ${day}` +
        ` AND ("NextStartDate" IS NULL OR ${day} < "NextStartDate")), ${fixed})`;
}

/** Undefined where the row has no currency. The value is not rounded. */
export function convertedSql(
  value: string,
  { object, alias }: MoneyRow,
  to: string,
  currencies: Currencies
): string | undefined {
  if (!object.fields.has(CURRENCY_FIELD.toLowerCase())) {
    return undefined;
  }
  const day = currencies.hasDatedRates && object.name === 'Opportunity' ? `${alias}."CloseDate"` : undefined;
  const corporate = `(${value}) / ${rateSql(`${alias}."${CURRENCY_FIELD}"`, day)}`;
  return to === currencies.corporate ? `(${corporate})` : `(${corporate} * ${rateSql(codeSql(to), day)})`;
}

/** An amount of a parent in the currency of the row whose formula asks. */
export function inRowsCurrencySql(value: string, parent: MoneyRow, row: MoneyRow): string {
  const has = ({ object }: MoneyRow): boolean => object.fields.has(CURRENCY_FIELD.toLowerCase());
  const rate = ({ alias }: MoneyRow): string => staticRateSql(`${alias}."${CURRENCY_FIELD}"`);
  return has(parent) && has(row) ? `(${value} / ${rate(parent)} * ${rate(row)})` : value;
}

/** Codes come from `CurrencyType`, or are three letters of a query. */
export function codeSql(code: string): string {
  return `'${code.replaceAll("'", "''")}'`;
}
