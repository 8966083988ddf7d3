import { chooseChangeEvents } from './chooseChangeEvents.ts';
import { ratesOf } from './currencies.ts';
import { loadSampleData } from '../sample-data/loadSampleData.ts';
import type { OrgToFill } from '@toolkit/local-org';

/** Any of these missing, and the sample data has no place to go: another project brings its own. */
const neededObjects = [
  'Customer_Meeting__c',
  'Internal_Attendee__c',
  'Ridealong_Colleague__c',
  'Customer_Challenge__c'
];

const seed = 1;

/** Loads the sample data through REST, as any client would; once, and only into a project that it was made for. */
export async function fillWithSampleData({
  org,
  instanceUrl,
  accessToken,
  today,
  say
}: OrgToFill): Promise<void> {
  const missing = neededObjects.filter((name) => !org.schema.objects.has(name.toLowerCase()));
  if (missing.length > 0) {
    say(`No sample data: the project has no ${missing.join(', ')}.`);
    return;
  }
  if (org.query('SELECT COUNT() FROM Account', org.systemSession()).totalSize === 0) {
    await loadSampleData({ instanceUrl, accessToken, seed, today, onProgress: say, rates: ratesOf(org) });
  }
  // Of what happens from now on: the sample data is no news.
  chooseChangeEvents(org);
}
