/**
 * Puts the sample data into an org, through its public REST API and nothing else: the local org, or in principle any
 * other that has the package (every sample user needs a licence there).
 */
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
}

export function loadSampleData(options: LoadSampleDataOptions): Promise<LoadSummary> {
  return loadSteps(generateSampleData(options), options);
}
