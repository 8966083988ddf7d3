/**
 * Puts the sample data into an org, through its public REST API and nothing else: the local org, or any other
 * that has the package; where there are fewer licences than people, some play others.
 */
import { PEOPLE } from './content/people.ts';
import { foldUsers } from './foldUsers.ts';
import { generateSampleData } from './generateSampleData.ts';
import { inSeveralCurrencies } from './inSeveralCurrencies.ts';
import type { Rates } from './inSeveralCurrencies.ts';
import { loadSteps } from './loadSteps.ts';
import type { LoadSummary } from './loadSteps.ts';

export interface LoadSampleDataOptions {
  instanceUrl: string;
  /** Of an administrator. */
  accessToken: string;
  seed: number;
  /** `YYYY-MM-DD`: all dates move with it. */
  today: string;
  onProgress?: (message: string) => void;
  /** For an org other than the local one: user names are shared by all of Salesforce. */
  usernameSuffix?: string;
  /** How many people become users; all, if it is left out. */
  users?: number;
  /** Of an org with several currencies. */
  rates?: Rates;
}

export function loadSampleData(options: LoadSampleDataOptions): Promise<LoadSummary> {
  const generated = generateSampleData(options);
  const steps = options.rates === undefined ? generated : inSeveralCurrencies(generated, options.rates);
  const { users = PEOPLE.length } = options;
  return loadSteps(users < PEOPLE.length ? foldUsers(steps, PEOPLE, users) : steps, options);
}
