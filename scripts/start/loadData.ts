/** Fills a new org, through its public API. */
import { DateTime } from 'luxon';
import type { LocalOrg } from '@toolkit/local-org';
import type { Project } from '@toolkit/sfdx-project';
import { loadCrmSales } from '../sample-data/loadCrmSales.ts';
import { loadSampleData } from '../sample-data/loadSampleData.ts';
import { isLoaded } from '../sample-data/loadSteps.ts';
import { ratesOf } from './currencies.ts';
import { admin, logIn } from './orgAccess.ts';
import type { StartOptions } from './startOptions.ts';

export interface LoadDataRequest {
  url: string;
  org: LocalOrg;
  project: Project;
  options: StartOptions;
  progress: (message: string) => void;
  /** A line that stays. */
  log: (line: string) => void;
}

/** The sample data is about this package: another project starts with its users only. */
export async function loadData({
  url,
  org,
  project,
  options,
  progress,
  log
}: LoadDataRequest): Promise<void> {
  if (!project.objects.some(({ name }) => name === 'Customer_Meeting__c')) {
    progress('The sample data is about Ridealong; this project starts without records');
    return;
  }
  const accessToken = await logIn(url, admin);
  if (await isLoaded({ instanceUrl: url, accessToken })) {
    progress('Using the records in the database');
    return;
  }
  const today = dayIn(reportingTimeZone(project), org.now());
  const target = { instanceUrl: url, accessToken, today };
  if (options.crmSales === undefined) {
    const onProgress = (message: string): void => progress(`Loading sample data: ${message}`);
    await loadSampleData({ ...target, seed: options.seed, onProgress, rates: ratesOf(org) });
  } else {
    const onProgress = (message: string): void => progress(`Loading ${options.crmSales}: ${message}`);
    const { notes } = await loadCrmSales({ ...target, directory: options.crmSales, onProgress });
    for (const note of notes) {
      log(note);
    }
  }
}

/** Days are counted in the reporting time zone: around midnight, UTC is a day off. */
function reportingTimeZone(project: Project): string {
  const setting = project.customMetadata.find(({ type }) => type === 'Ridealong_Setting__mdt');
  return setting?.values.get('Reporting_Time_Zone__c') ?? 'UTC';
}

/** `YYYY-MM-DD`. */
function dayIn(timeZone: string, instant: Date): string {
  return DateTime.fromJSDate(instant, { zone: timeZone }).toISODate() ?? '';
}
