/**
 * Puts the sample data into an org, through its public REST API and nothing else: the local org, or any other
 * that has the package; where there are fewer licences than people, some play others.
 */
import { PEOPLE } from './content/people.ts';
import { foldUsers } from './foldUsers.ts';
import { generateSampleData } from './generateSampleData.ts';
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
}

export function loadSampleData(options: LoadSampleDataOptions): Promise<LoadSummary> {
  const steps = generateSampleData(options);
  const { users = PEOPLE.length } = options;
  return loadSteps(users < PEOPLE.length ? foldUsers(steps, PEOPLE, users) : steps, options);
}
