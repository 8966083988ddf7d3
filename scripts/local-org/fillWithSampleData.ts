import { loadSampleData } from '../sample-data/loadSampleData.ts';
import { openSession } from './auth/tokenEndpoint.ts';
import type { LocalOrgServer } from './http/createLocalOrgServer.ts';
import { toStoredDate } from './clock.ts';

/** Any of these missing, and the sample data has no place to go: another project brings its own. */
const neededObjects = [
  'Customer_Meeting__c',
  'Internal_Attendee__c',
  'Colleague__c',
  'Customer_Challenge__c'
];

const seed = 1;

/** Loads the sample data through REST, as any client would; once, and only into a project that it was made for. */
export async function fillWithSampleData(
  server: LocalOrgServer,
  instanceUrl: string,
  say: (line: string) => void
): Promise<void> {
  const { org } = server.services;
  const missing = neededObjects.filter((name) => !org.schema.objects.has(name.toLowerCase()));
  if (missing.length > 0) {
    say(`No sample data: the project has no ${missing.join(', ')}.`);
    return;
  }
  const system = org.systemSession();
  if (org.query('SELECT COUNT() FROM Account', system).totalSize > 0) {
    return;
  }
  const { token: accessToken } = openSession(server.services, system.userId);
  await loadSampleData({
    instanceUrl,
    accessToken,
    seed,
    today: toStoredDate(org.now(), system.timeZone),
    onProgress: say
  });
}
