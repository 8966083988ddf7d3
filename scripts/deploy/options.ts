import { parseArgs } from 'node:util';
import { OperatorError } from '../target-org/operatorError.ts';
import type { ShareWith } from './shareFolders.ts';

/** In the order in which they run; each may be run again, and alone. */
export const STEPS = [
  'preflight',
  'build',
  'deploy',
  'activate',
  'schedule',
  'share',
  'assign',
  'doctor'
] as const;
export type StepName = (typeof STEPS)[number];

/** Package directories beside the core, by the word that asks for them. */
export const OPTIONAL: Readonly<Record<string, string>> = {
  'private-deals': 'force-app-private-deals',
  dashboards: 'force-app-dashboards',
  'sync-calendars': 'force-app-sync-calendars',
  'sync-deals': 'force-app-sync-deals',
  german: 'force-app-german'
};

export interface DeployOptions {
  targetOrg: string | undefined;
  dryRun: boolean;
  steps: readonly StepName[];
  /** Package directories to deploy. */
  directories: readonly string[];
  /** Who may open the folders of reports and dashboards. */
  shareWith: ShareWith;
  assignmentFile: string | undefined;
  /** Public group and the set that its members get. */
  groups: readonly { group: string; set: string }[];
}

export const USAGE = `Usage: npm run deploy -- --target-org ORG [options]

Looks before it deploys, builds the components, deploys, activates the flows, shares the folders of reports and dashboards,
assigns permission sets and calls the doctor.
Interrupted anywhere, it can be run again: what is done is not done twice.

  --with NAME            an optional part, too: ${Object.keys(OPTIONAL).join(', ')} (may be repeated)
  --share everybody      reports and dashboards are for all internal users (default); GROUP: for a public group (its API name)
  --assign FILE          a CSV file with the columns user (username or e-mail) and set (such as Ridealong_Rep)
  --group GROUP=SET      members of a public group (its API name) get the set (may be repeated)
  --only STEP            one step: ${STEPS.join(', ')} (may be repeated)
  --dry-run              validate in the org, and say what would be done; change nothing`;

export function readOptions(args: readonly string[]): DeployOptions | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      'target-org': { type: 'string', short: 'o' },
      'dry-run': { type: 'boolean' },
      with: { type: 'string', multiple: true },
      share: { type: 'string', default: 'everybody' },
      assign: { type: 'string' },
      group: { type: 'string', multiple: true },
      only: { type: 'string', multiple: true },
      help: { type: 'boolean', short: 'h' }
    }
  });
  if (values.help === true) {
    return 'help';
  }
  return {
    targetOrg: values['target-org'],
    dryRun: values['dry-run'] ?? false,
    steps: stepsOf(values.only ?? []),
    directories: ['force-app', ...(values.with ?? []).map(directoryOf)],
    shareWith: shareWithOf(values.share),
    assignmentFile: values.assign,
    groups: (values.group ?? []).map(groupOf)
  };
}

function stepsOf(only: readonly string[]): readonly StepName[] {
  const unknown = only.find((name) => !(STEPS as readonly string[]).includes(name));
  if (unknown !== undefined) {
    throw new OperatorError(`There is no step ${unknown}.`, `Steps are ${STEPS.join(', ')}.`);
  }
  return only.length === 0 ? STEPS : STEPS.filter((name) => only.includes(name));
}

function directoryOf(name: string): string {
  const directory = OPTIONAL[name];
  if (directory === undefined) {
    throw new OperatorError(`There is no part ${name}.`, `Parts are ${Object.keys(OPTIONAL).join(', ')}.`);
  }
  return directory;
}

function groupOf(text: string): { group: string; set: string } {
  const [, group, set] = /^(\w+)=(\w+)$/.exec(text) ?? [];
  if (group === undefined || set === undefined) {
    throw new OperatorError(
      `--group ${text} names no group and set.`,
      'Write --group Product_People=Ridealong_Colleague.'
    );
  }
  return { group, set };
}

function shareWithOf(text: string): ShareWith {
  if (!/^\w+$/.test(text)) {
    throw new OperatorError(
      `--share ${text} names no group.`,
      'Write --share everybody or --share Product_People.'
    );
  }
  return text === 'everybody' ? { everybody: true } : { group: text };
}
