import { decimalsOf } from '../../core/currencySettings.ts';
import type { CurrencySettings } from '../../core/currencySettings.ts';
import { CURRENCY_FIELD } from '../../core/money.ts';
import { objectNamed } from '../../schema/schemaLookup.ts';
import { SystemRows } from '../bootstrap/systemRows.ts';
import { quote } from '../store/tableDefinition.ts';
import type { OrgSchema } from '../../core/schemaTypes.ts';
import type { Store } from '../store/store.ts';

/** The first rate is "valid for all time" (Help, "About Advanced Currency Management"); days begin here. */
const ALL_TIME = '1700-01-01';

/** The currencies that are missing, and the corporate one for records of before: "existing records are stamped with a default currency". */
export function turnOnCurrencies(
  schema: OrgSchema,
  store: Store,
  corporate: string,
  { rates, datedRates }: CurrencySettings,
  by: { now: Date; userId: string }
): void {
  const rows = new SystemRows(schema, store, by.now, by.userId);
  const type = objectNamed(schema, 'CurrencyType');
  const known = new Map(store.select(type, '1').map((row) => [String(row['IsoCode']), row]));
  const isNew = known.size === 0;
  for (const [code, rate] of Object.entries({ [corporate]: 1, ...rates })) {
    if (!known.has(code)) {
      rows.insert(type, {
        IsoCode: code,
        ConversionRate: rate,
        DecimalPlaces: decimalsOf(code),
        IsActive: true,
        IsCorporate: isNew && code === corporate
      });
    }
  }
  stamp(schema, store);
  if (datedRates) {
    beginDatedRates(schema, store, rows);
  }
}

/** "Your existing exchange rates automatically become the first set of dated exchange rates" (Help). */
function beginDatedRates(schema: OrgSchema, store: Store, rows: SystemRows): void {
  const dated = objectNamed(schema, 'DatedConversionRate');
  const known = new Set(store.select(dated, '1').map((row) => row['IsoCode']));
  for (const { IsoCode, ConversionRate } of store.select(objectNamed(schema, 'CurrencyType'), '1')) {
    if (!known.has(IsoCode ?? null)) {
      rows.insert(dated, {
        IsoCode: IsoCode ?? null,
        ConversionRate: ConversionRate ?? 1,
        StartDate: ALL_TIME,
        NextStartDate: null
      });
    }
  }
}

function stamp(schema: OrgSchema, store: Store): void {
  const corporate = '(SELECT "IsoCode" FROM "CurrencyType" WHERE "IsCorporate" = 1)';
  for (const object of schema.objects.values()) {
    for (const name of [CURRENCY_FIELD, 'DefaultCurrencyIsoCode']) {
      if (object.fields.has(name.toLowerCase())) {
        store
          .prepare(
            `UPDATE ${quote(object.name)} SET ${quote(name)} = ${corporate} WHERE ${quote(name)} IS NULL`
          )
          .run();
      }
    }
  }
}
