/** The steps of a deployment, one after the other. Each looks what there is to do: a second run does what is left. */
import { readFile } from 'node:fs/promises';
import { examine } from '../doctor/examine.ts';
import type { Expectations } from '../doctor/expectations.ts';
import { asText, exitCodeOf } from '../doctor/report.ts';
import { OperatorError } from '../target-org/operatorError.ts';
import type { Sf } from '../target-org/sfCli.ts';
import type { TargetOrg } from '../target-org/targetOrg.ts';
import { activate, flowsToActivate } from './activate.ts';
import { SYNC_GROUP } from '../sync/access/syncGroup.ts';
import { joinSyncGroup } from '../target-org/syncGroup.ts';
import { assign, planAssignments, readAssignments, readPeople, readSets, wishesOfGroup } from './assign.ts';
import type { Person } from './assign.ts';
import { checkBuilt } from './build.ts';
import type { DeployOptions, StepName } from './options.ts';
import { foldersToShare, shareFolder } from './shareFolders.ts';
import type { Names } from './names.ts';
import { obstacles, readOrgState } from './preflight.ts';

export interface Deployment {
  root: string;
  options: DeployOptions;
  target: TargetOrg;
  expected: Expectations;
  /** What the directories to deploy bring, by kind. */
  names: Names;
  sf: Sf;
  /** Makes the JavaScript of the components. */
  build: (root: string) => Promise<void>;
  print: (line: string) => void;
}

const MINUTES_TO_WAIT = '60';

type Step = (deployment: Deployment) => Promise<number>;

const DONE = 0;

const STEP: Readonly<Record<StepName, Step>> = {
  preflight,
  build: async ({ root, build, print }) => {
    await build(root);
    print('components built');
    return DONE;
  },
  deploy,
  activate: activateFlows,
  schedule,
  share: shareFolders,
  assign: assignSets,
  doctor: async ({ target, expected, print }) => {
    const { calls } = target.transport;
    const findings = await examine(target.transport, expected);
    print(asText(findings, target.instanceUrl, target.transport.calls - calls));
    return exitCodeOf(findings);
  }
};

export async function runDeploy(deployment: Deployment): Promise<number> {
  const { options, print } = deployment;
  const steps = options.dryRun ? options.steps.filter((name) => name !== 'doctor') : options.steps;
  for (const name of steps) {
    print(`\n== ${name}${options.dryRun ? ' (dry run)' : ''}`);
    const code = await STEP[name](deployment);
    if (code !== DONE) {
      return code;
    }
  }
  return DONE;
}

function flowsIn({ expected, options }: Deployment): string[] {
  return [...expected.flows, ...options.directories.flatMap((name) => expected.optionalFlows[name] ?? [])];
}

async function preflight(deployment: Deployment): Promise<number> {
  const { target, names, options, print } = deployment;
  const state = await readOrgState(target.transport, names);
  const found = obstacles(state, options.directories);
  if (found.length > 0) {
    throw new OperatorError(found.join('\n'), 'Nothing was changed.');
  }
  print(
    `${state.edition}${state.isSandbox ? ', sandbox' : ''}, API ${state.newestVersion}, opportunities ${state.opportunitySharing}; ` +
      (state.isInstalled
        ? 'Ridealong is there and is brought up to date'
        : 'no Ridealong yet, and no name is taken')
  );
  const { unseen } = state.taken;
  if (unseen.length > 0 && !state.isInstalled) {
    print(`this user does not see whether names are taken of: ${unseen.join(', ')}`);
  }
  return checkPeople(deployment);
}

/** Before anything is sent: who cannot get their set, for want of a licence or because nobody has that name. */
async function checkPeople({ target, options, expected, print }: Deployment): Promise<number> {
  if (isNobodyNamed(options)) {
    return DONE;
  }
  const people = await readPeople(target.transport);
  const { wishes, refused } = await readWishes(target, options, people);
  const sets = [
    ...expected.permissionSets,
    ...options.directories.flatMap((name) => expected.optionalSets[name] ?? [])
  ];
  const plan = planAssignments(wishes, people, new Set(sets), new Set());
  const problems = [...refused, ...plan.refused];
  if (problems.length > 0) {
    throw new OperatorError(problems.join('\n'), 'Correct them, or leave them out. Nothing was changed.');
  }
  print(`${plan.assignments.length} assignments are possible`);
  return DONE;
}

async function deploy({ root, options, target, sf, print }: Deployment): Promise<number> {
  if (target.isLocal) {
    print('a local org has the metadata of the project it was started from: nothing to deploy');
    return DONE;
  }
  checkBuilt(root, options.directories);
  const { exitCode } = await sf(
    [
      'project',
      'deploy',
      'start',
      '--target-org',
      target.name,
      '--wait',
      MINUTES_TO_WAIT,
      ...options.directories.flatMap((directory) => ['--source-dir', directory]),
      ...(options.dryRun ? ['--dry-run'] : [])
    ],
    { isShown: true }
  );
  if (exitCode !== 0) {
    print('The org refused the deployment, and has changed nothing: it says above why.');
  }
  return exitCode;
}

async function activateFlows(deployment: Deployment): Promise<number> {
  const { target, options, print } = deployment;
  const inactive = await flowsToActivate(target.transport, flowsIn(deployment));
  for (const one of inactive) {
    if (!options.dryRun) {
      await activate(target.transport, one);
    }
    print(`${options.dryRun ? 'would activate' : 'activated'} ${one.flow}`);
  }
  print(inactive.length === 0 ? 'all flows are active' : `${inactive.length} flows`);
  return DONE;
}

/** A flow that runs by a clock is scheduled by being active: what is left is to know when it runs, and what else has to. */
function schedule({ expected, print }: Deployment): Promise<number> {
  for (const { flow, frequency, startTime } of expected.scheduledFlows) {
    print(`${flow}: ${frequency.toLowerCase()} at ${startTime.slice(0, 5)}, in the org's time zone`);
  }
  print('the sync runs outside of the org: give it a timer of its own (docs/sync.md, "Run it by itself")');
  return Promise.resolve(DONE);
}

async function shareFolders({ target, options, print }: Deployment): Promise<number> {
  const folders = await foldersToShare(target.transport, options.shareWith);
  const who = 'group' in options.shareWith ? `the group ${options.shareWith.group}` : 'all internal users';
  for (const folder of folders) {
    if (!folder.isShared && !options.dryRun) {
      await shareFolder(target.transport, folder);
    }
    const what = folder.isShared ? 'is shared already' : options.dryRun ? 'would be shared' : 'is shared now';
    print(`the folder of ${folder.what} ${what} with ${who}`);
  }
  return DONE;
}

async function assignSets({ target, options, print }: Deployment): Promise<number> {
  const code = await assignNamed({ target, options, print });
  const joined = options.dryRun ? 0 : await joinSyncGroup(target.transport);
  if (joined > 0) {
    print(`${joined} in the group ${SYNC_GROUP}, which may edit what the sync writes on`);
  }
  return code;
}

async function assignNamed({
  target,
  options,
  print
}: Pick<Deployment, 'target' | 'options' | 'print'>): Promise<number> {
  if (isNobodyNamed(options)) {
    print('nobody was named: --assign FILE or --group GROUP=SET');
    return DONE;
  }
  const people = await readPeople(target.transport);
  const { ids, held } = await readSets(target.transport);
  const { wishes, refused } = await readWishes(target, options, people);
  const plan = planAssignments(wishes, people, new Set(ids.keys()), held);
  const notSaved = options.dryRun ? [] : await assign(target.transport, plan.assignments, ids);
  const problems = [...refused, ...plan.refused, ...notSaved];
  problems.forEach(print);
  const done = plan.assignments.length - notSaved.length;
  print(`${done} ${options.dryRun ? 'would be assigned' : 'assigned'}, ${problems.length} refused`);
  return problems.length > 0 ? 1 : DONE;
}

const isNobodyNamed = ({ assignmentFile, groups }: DeployOptions): boolean =>
  assignmentFile === undefined && groups.length === 0;

/** Of the file and of the groups. */
async function readWishes(
  { transport }: TargetOrg,
  { assignmentFile, groups }: DeployOptions,
  people: readonly Person[]
): Promise<ReturnType<typeof readAssignments>> {
  const { wishes, refused } = await wishesInFile(assignmentFile);
  const ofGroups = await Promise.all(
    groups.map(({ group, set }) => wishesOfGroup(transport, group, set, people))
  );
  return { wishes: [...wishes, ...ofGroups.flat()], refused };
}

async function wishesInFile(file: string | undefined): Promise<ReturnType<typeof readAssignments>> {
  if (file === undefined) {
    return { wishes: [], refused: [] };
  }
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new OperatorError(`${file} cannot be read.`, 'Give --assign a CSV file.', { cause });
  });
  return readAssignments(bytes, file);
}
