import type { DatabaseSync } from 'node:sqlite';
import type { OrgSettings } from './bootstrap/settings.ts';
import { calendarRules } from './calendar/calendar.ts';
import type { CurrencyRates } from './currency/currencyRates.ts';
import { currencyRules } from './currency/currencyRules.ts';
import { currencyFeatures } from './currency/openCurrencies.ts';
import type { CurrencyFeatures } from './currency/openCurrencies.ts';
import { hasSharedActivities } from './openSharedActivities.ts';
import { rulesByObject } from './save/objectRules.ts';
import { PERSON_ACCOUNT_RULES } from './standard/personAccounts.ts';
import { STANDARD_RULES } from './standard/standardRules.ts';
import { readSetting, writeSetting } from './store/openStore.ts';

export interface OrgFeatures extends CurrencyFeatures {
  sharedActivities: boolean;
  personAccounts: boolean;
}

/** What is asked for, and what the file has: what is once on stays on, for records have come to need it. */
export function orgFeatures(database: DatabaseSync, settings: OrgSettings): OrgFeatures {
  return {
    sharedActivities: settings.sharedActivities || hasSharedActivities(database),
    personAccounts: settings.personAccounts || readSetting(database, 'personAccounts') === 'on',
    ...currencyFeatures(database, settings)
  };
}

export function keepPersonAccounts(database: DatabaseSync, { personAccounts }: OrgFeatures): void {
  writeSetting(database, 'personAccounts', personAccounts ? 'on' : '');
}

/** What the platform does for each object. */
export function orgRules(
  features: OrgFeatures,
  rates: CurrencyRates | undefined
): ReturnType<typeof rulesByObject> {
  return rulesByObject([
    ...STANDARD_RULES,
    ...(features.personAccounts ? PERSON_ACCOUNT_RULES : []),
    ...calendarRules(features),
    ...(rates === undefined ? [] : currencyRules(rates))
  ]);
}
