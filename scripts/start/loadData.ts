/** Fills a new org, through its public API. */
import type { LocalOrg } from '../local-org/org.ts';
import type { Project } from '../project/types.ts';
import { loadSampleData } from '../sample-data/loadSampleData.ts';
import { isLoaded } from '../sample-data/loadSteps.ts';
import type { StartOptions } from './startOptions.ts';

export interface LoadDataRequest {
  url: string;
  org: LocalOrg;
  project: Project;
  options: StartOptions;
  progress: (message: string) => void;
}

export const admin = 'admin@ridealong.local';

/** The sample data is about this package: another project starts with its users only. */
export async function loadData({ url, org, project, options, progress }: LoadDataRequest): Promise<void> {
  if (!project.objects.some(({ name }) => name === 'Customer_Meeting__c')) {
    progress('The sample data is about Ridealong; this project starts without records');
    return;
  }
  const accessToken = await logIn(url, admin);
  if (await isLoaded({ instanceUrl: url, accessToken })) {
    progress('Using the records in the database');
    return;
  }
  const today = org.now().toISOString().slice(0, 10);
  const onProgress = (message: string): void => progress(`Loading sample data: ${message}`);
  await loadSampleData({ instanceUrl: url, accessToken, seed: options.seed, today, onProgress });
}

async function logIn(url: string, username: string): Promise<string> {
  const response = await fetch(`${url}/services/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'password',
      client_id: 'start',
      client_secret: 'start',
      username,
      password: 'local'
    })
  });
  const body: unknown = await response.json();
  if (
    typeof body === 'object' &&
    body !== null &&
    'access_token' in body &&
    typeof body.access_token === 'string'
  ) {
    return body.access_token;
  }
  throw new Error(`${username} cannot log in to load the data: ${JSON.stringify(body)}`);
}
