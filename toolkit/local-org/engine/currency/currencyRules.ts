import { CURRENCY_FIELD } from '../../core/money.ts';
import { objectNamed } from '../../schema/schemaLookup.ts';
import type { ObjectSchema } from '../../core/schemaTypes.ts';
import type { SObjectRecord } from '../../core/types.ts';
import { recountCurrencyRollUps } from '../save/refreshRollUps.ts';
import { rulesFor } from '../save/objectRules.ts';
import { idOf, isChanged } from '../save/rowWork.ts';
import type { RowWork } from '../save/rowWork.ts';
import { saveError } from '../save/saveErrors.ts';
import type { ObjectRules, SaveContext } from '../save/saveContext.ts';
import type { CurrencyRates } from './currencyRates.ts';

/** What an org with several currencies keeps right. */
export function currencyRules(rates: CurrencyRates): readonly ObjectRules[] {
  const refresh = (context: SaveContext): void => {
    rates.touch();
    recountCurrencyRollUps(context.services.schema, context.services.store);
  };
  return [
    { appliesTo: ({ fields }) => fields.has(CURRENCY_FIELD.toLowerCase()), derive: defaultCurrency },
    rulesFor(['CurrencyType'], {
      validate: checkCurrency,
      afterWrite: (works, context) => {
        works.filter(isNewCorporate).forEach((work) => rebase(work, context));
        refresh(context);
      }
    }),
    rulesFor(['DatedConversionRate'], {
      validate: checkDatedRate,
      afterWrite: (works, context) => {
        chainDatedRates(works, context);
        refresh(context);
      },
      afterDelete: (works, context) => {
        chainDatedRates(works, context);
        refresh(context);
      }
    })
  ];
}

/** "The default selected currency is User currency"; a user's own is the corporate one. It is never empty. */
function defaultCurrency(work: RowWork, context: SaveContext, object: ObjectSchema): void {
  const { record, prior } = work;
  if (object.name === 'User') {
    const corporate = corporateOf(context);
    record['DefaultCurrencyIsoCode'] ??= prior?.['DefaultCurrencyIsoCode'] ?? corporate;
    record[CURRENCY_FIELD] ??= prior?.[CURRENCY_FIELD] ?? corporate;
    return;
  }
  const { user } = context.services.globals(context.session.userId);
  record[CURRENCY_FIELD] ??= prior?.[CURRENCY_FIELD] ?? user['DefaultCurrencyIsoCode'] ?? null;
}

function corporateOf({ services }: SaveContext): string | null {
  const row = services.store
    .prepare('SELECT "IsoCode" AS "code" FROM "CurrencyType" WHERE "IsCorporate" = 1')
    .get();
  return typeof row?.['code'] === 'string' ? row['code'] : null;
}

const isNewCorporate = (work: RowWork): boolean =>
  work.record['IsCorporate'] === true && work.prior?.['IsCorporate'] !== true;

/** *Assumed*: codes and words. The rules are of the CurrencyType object: one row a currency; the corporate one stays, and costs one. */
function checkCurrency(work: RowWork, context: SaveContext): void {
  const { record, prior } = work;
  const refuse = (message: string, field: string): void =>
    void work.errors.push(saveError('FIELD_INTEGRITY_EXCEPTION', message, [field]));
  if (typeof record['ConversionRate'] === 'number' && record['ConversionRate'] <= 0) {
    refuse('Conversion Rate: must be greater than zero', 'ConversionRate');
  }
  if (prior?.['IsCorporate'] === true) {
    if (record['IsCorporate'] !== true || record['IsActive'] !== true) {
      refuse('Corporate Currency: the corporate currency stays until another takes its place', 'IsCorporate');
    }
    if (record['ConversionRate'] !== 1) {
      refuse('Conversion Rate: that of the corporate currency is 1', 'ConversionRate');
    }
  }
  if (prior === undefined && others(record, context).length > 0) {
    work.errors.push(
      saveError('DUPLICATE_VALUE', `duplicate value found: IsoCode duplicates value ${record['IsoCode']}`, [
        'IsoCode'
      ])
    );
  }
}

function others(record: SObjectRecord, { services }: SaveContext): SObjectRecord[] {
  const type = objectNamed(services.schema, 'CurrencyType');
  return services.store.select(type, '"IsoCode" = ?', [String(record['IsoCode'])]);
}

/** "When a currency is set to corporate, all conversion rates are reset based on the new one" (CurrencyType object). */
function rebase(work: RowWork, { services }: SaveContext): void {
  const type = objectNamed(services.schema, 'CurrencyType');
  const rate = Number(work.record['ConversionRate']);
  for (const row of services.store.select(type, '1')) {
    const isThis = row['Id'] === idOf(work);
    services.store.update(
      type,
      { ...row, IsCorporate: isThis, ConversionRate: isThis ? 1 : Number(row['ConversionRate']) / rate },
      ['IsCorporate', 'ConversionRate']
    );
  }
}

function checkDatedRate(work: RowWork, { services }: SaveContext): void {
  const { record } = work;
  if (typeof record['ConversionRate'] === 'number' && record['ConversionRate'] <= 0) {
    work.errors.push(
      saveError('FIELD_INTEGRITY_EXCEPTION', 'Conversion Rate: must be greater than zero', ['ConversionRate'])
    );
  }
  const dated = objectNamed(services.schema, 'DatedConversionRate');
  const same = services.store.select(dated, '"IsoCode" = ? AND "StartDate" = ?', [
    String(record['IsoCode']),
    String(record['StartDate'])
  ]);
  if (work.prior === undefined && isChanged(work, 'StartDate') && same.length > 0) {
    work.errors.push(
      saveError('DUPLICATE_VALUE', 'duplicate value found: there is a rate of this currency on that day', [
        'StartDate'
      ])
    );
  }
}

/** A rate ends where the next one of its currency begins. */
function chainDatedRates(works: readonly RowWork[], { services }: SaveContext): void {
  const dated = objectNamed(services.schema, 'DatedConversionRate');
  for (const code of new Set(works.map(({ record }) => String(record['IsoCode'])))) {
    const rows = services.store
      .select(dated, '"IsoCode" = ?', [code])
      .toSorted((a, b) => (String(a['StartDate']) < String(b['StartDate']) ? -1 : 1));
    rows.forEach((row, index) => {
      const next = rows[index + 1]?.['StartDate'] ?? null;
      if ((row['NextStartDate'] ?? null) !== next) {
        services.store.update(dated, { ...row, NextStartDate: next }, ['NextStartDate']);
      }
    });
  }
}
