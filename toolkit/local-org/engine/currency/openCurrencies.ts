import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from '../../core/clock.ts';
import type { OrgSchema } from '../../core/schemaTypes.ts';
import type { OrgSettings } from '../bootstrap/settings.ts';
import { readSetting, writeSetting } from '../store/openStore.ts';
import type { Store } from '../store/store.ts';
import { CurrencyRates } from './currencyRates.ts';
import { turnOnCurrencies } from './turnOnCurrencies.ts';

export interface CurrencyFeatures {
  multipleCurrencies: boolean;
  datedRates: boolean;
}

/** What is asked for, and what the file has: several currencies, once on, stay on. */
export function currencyFeatures(database: DatabaseSync, { currencies }: OrgSettings): CurrencyFeatures {
  const kept = readSetting(database, 'currencies');
  return {
    multipleCurrencies: currencies !== undefined || kept !== undefined,
    datedRates: currencies?.datedRates === true || kept === 'dated'
  };
}

/** Undefined in an org with one currency. */
export function openCurrencies(
  { schema, store, settings }: { schema: OrgSchema; store: Store; settings: OrgSettings },
  { datedRates }: CurrencyFeatures,
  userId: string,
  clock: Clock
): CurrencyRates | undefined {
  if (schema.currencies === undefined) {
    return undefined;
  }
  const rates = { rates: {}, ...settings.currencies, datedRates };
  store.transaction(() => {
    turnOnCurrencies(schema, store, settings.currency, rates, {
      now: clock.now(),
      userId
    });
    writeSetting(store.db, 'currencies', datedRates ? 'dated' : 'on');
  });
  return new CurrencyRates(store.db, datedRates, schema.currencies);
}
