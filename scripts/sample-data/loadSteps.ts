/** From steps to a filled org: look first, load, then let the sync work out the figures. */
import { afterwardsOn } from '../sync/afterRun.ts';
import { runSync } from '../sync/runSync.ts';
import { Transport } from '../sync/org/transport.ts';
import { LoadError } from './loadError.ts';
import { loadPerson } from './loadPerson.ts';
import { OrgClient } from './orgClient.ts';
import { empowerLoader, resolveOrgRefs } from './orgRefs.ts';
import { runSteps } from './runSteps.ts';
import type { Step } from './sampleRecord.ts';

export interface LoadOptions {
  instanceUrl: string;
  accessToken: string;
  /** `YYYY-MM-DD` */
  today: string;
  usernameSuffix?: string;
  onProgress?: (message: string) => void;
}

export interface LoadSummary {
  /** Records made, by object. */
  created: Record<string, number>;
}

const SYNC_API_VERSION = '66.0';
const REP = 'rep@ridealong.local';
const FIRST_ACCOUNT = 'Sonnwald Medizintechnik GmbH';

/** Whether an org has been filled before, by sample data or by a data set of your own. */
export async function isLoaded(options: Omit<LoadOptions, 'today'>): Promise<boolean> {
  const client = new OrgClient(options);
  return (await hasRep(client, options.usernameSuffix ?? '')) || hasAccount(client);
}

export async function loadSteps(steps: readonly Step[], options: LoadOptions): Promise<LoadSummary> {
  const client = new OrgClient(options);
  if (await isLoaded(options)) {
    throw new LoadError(
      `${options.instanceUrl} has its data already (user ${REP}). Start with an empty org.`
    );
  }
  const ids = await resolveOrgRefs(client, steps);
  await empowerLoader(client, ids);
  await runSteps(await whatIsNeeded(steps, client), { client, ids, onProgress: options.onProgress });
  await loadPerson(client, options.today, options.usernameSuffix);
  options.onProgress?.('figures');
  await workOutFigures(options);
  return { created: countCreated(steps) };
}

async function hasRep(client: OrgClient, suffix: string): Promise<boolean> {
  return (await client.query(`SELECT Id FROM User WHERE Username = '${REP}${suffix}'`)).length > 0;
}

/** An org without a licence for the rep has their customers all the same. */
async function hasAccount(client: OrgClient): Promise<boolean> {
  return (await client.query(`SELECT Id FROM Account WHERE Name = '${FIRST_ACCOUNT}' LIMIT 1`)).length > 0;
}

/** Where everybody may read deals anyway, sharing them is refused. */
async function whatIsNeeded(steps: readonly Step[], client: OrgClient): Promise<readonly Step[]> {
  const [org] = await client.query('SELECT DefaultOpportunityAccess FROM Organization');
  if (org?.['DefaultOpportunityAccess'] === 'None') {
    return steps;
  }
  return steps.filter((step) => !('object' in step) || step.object !== 'OpportunityShare');
}

/** Clocks, field time and the figures of deals and themes are the sync's: nobody else makes them up. */
async function workOutFigures({ instanceUrl, accessToken }: LoadOptions): Promise<void> {
  const transport = new Transport({
    instanceUrl,
    accessToken,
    apiVersion: SYNC_API_VERSION,
    readOnly: false
  });
  const outcome = await runSync({ transport, afterwards: afterwardsOn(transport) });
  const [problem] = outcome.problems;
  if (problem !== undefined) {
    throw new LoadError(
      `The first sync: ${problem.object} ${problem.key} was refused: ${problem.code}, ${problem.message}`
    );
  }
}

function countCreated(steps: readonly Step[]): Record<string, number> {
  const created: Record<string, number> = {};
  for (const step of steps) {
    if (step.operation !== 'create') {
      continue;
    }
    created[step.object] = (created[step.object] ?? 0) + step.records.length;
  }
  return created;
}
