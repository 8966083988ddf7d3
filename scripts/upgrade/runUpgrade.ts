/** What an upgrade of the platform does not carry, looked for and done; a second run finds nothing. */
import type { Transport } from '../sync/org/transport.ts';
import { activate, flowsToActivate } from '../deploy/activate.ts';
import { together } from './change.ts';
import type { Change, Findings } from './change.ts';
import { pageChanges } from './pages.ts';
import type { Override } from './pages.ts';
import { picklistChanges } from './picklists.ts';
import type { WantedPicklist } from './picklists.ts';
import { reportChanges } from './reports.ts';
import { rowChanges } from './rows.ts';

export interface Wanted {
  picklists: readonly WantedPicklist[];
  flows: readonly string[];
  app: string;
  pages: readonly Override[];
  reports: readonly string[];
}

export interface UpgradeWishes {
  dryRun: boolean;
  /** Before the upgrade: keep what was changed in our reports. Nothing else is done then. */
  keepReports: boolean;
  today: string;
  print: (line: string) => void;
}

/** Answers an exit code: 1 where something was refused. */
export async function runUpgrade(
  transport: Transport,
  wanted: Wanted,
  { dryRun, keepReports, today, print }: UpgradeWishes
): Promise<number> {
  const { changes, byHand } = keepReports
    ? await reportChanges(transport, wanted.reports, today)
    : await leftUndone(transport, wanted);
  const failed: string[] = [];
  for (const change of changes) {
    const problem = dryRun ? undefined : await problemOf(change);
    print(`${dryRun ? 'to do' : problem === undefined ? 'done' : 'REFUSED'}: ${change.what}${problem ?? ''}`);
    if (problem !== undefined) {
      failed.push(change.what);
    }
  }
  byHand.forEach((line) => print(`by hand: ${line}`));
  if (changes.length + byHand.length === 0) {
    print('nothing is left to do');
  }
  return failed.length > 0 ? 1 : 0;
}

async function leftUndone(transport: Transport, wanted: Wanted): Promise<Findings> {
  return together([
    await picklistChanges(transport, wanted.picklists),
    await flowChanges(transport, wanted.flows),
    await pageChanges(transport, wanted.app, wanted.pages),
    await rowChanges(transport)
  ]);
}

async function flowChanges(transport: Transport, flows: readonly string[]): Promise<Findings> {
  const inactive = await flowsToActivate(transport, flows);
  return {
    changes: inactive.map((one) => ({
      what: `flow ${one.flow} activated`,
      apply: () => activate(transport, one)
    })),
    byHand: []
  };
}

const problemOf = (change: Change): Promise<string | undefined> =>
  change.apply().then(
    () => undefined,
    (error: unknown) => ` (${error instanceof Error ? error.message : String(error)})`
  );
