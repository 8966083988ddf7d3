/** The steps of a deployment, one after the other. Each looks what there is to do: a second run does what is left. */
import { readFile } from 'node:fs/promises';
import { examine } from '../doctor/examine.ts';
import type { Expectations } from '../doctor/expectations.ts';
import { asText, exitCodeOf } from '../doctor/report.ts';
import { OperatorError } from '../target-org/operatorError.ts';
import type { Sf } from '../target-org/sfCli.ts';
import type { TargetOrg } from '../target-org/targetOrg.ts';
import { activate, flowsToActivate } from './activate.ts';
import { assign, planAssignments, readAssignments, readPeople, readSets, wishesOfGroup } from './assign.ts';
import { checkBuilt } from './build.ts';
import type { DeployOptions, StepName } from './options.ts';
import { isInstalled, obstacles, readOrgState } from './preflight.ts';

export interface Deployment {
  root: string;
  options: DeployOptions;
  target: TargetOrg;
  expected: Expectations;
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
  assign: assignSets,
  doctor: async ({ target, expected, print }) => {
    const findings = await examine(target.transport, expected);
    print(asText(findings, target.instanceUrl, target.transport.calls));
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
  const { target, expected, options, print } = deployment;
  const names = {
    objects: expected.objects,
    flows: flowsIn(deployment),
    permissionSets: expected.permissionSets
  };
  const state = await readOrgState(target.transport, names);
  const found = obstacles(state, options.directories);
  if (found.length > 0) {
    throw new OperatorError(found.join('\n'), 'Nothing was changed.');
  }
  print(
    `${state.edition}${state.isSandbox ? ', sandbox' : ''}, API ${state.newestVersion}, opportunities ${state.opportunitySharing}; ` +
      (isInstalled(state)
        ? 'Ridealong is there and is brought up to date'
        : 'no Ridealong yet, and no name is taken')
  );
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

async function assignSets({ target, options, print }: Deployment): Promise<number> {
  if (options.assignmentFile === undefined && options.groups.length === 0) {
    print('nobody was named: --assign FILE or --group GROUP=SET');
    return DONE;
  }
  const people = await readPeople(target.transport);
  const { ids, held } = await readSets(target.transport);
  const { wishes, refused } = await readWishes(options.assignmentFile);
  const ofGroups = await Promise.all(
    options.groups.map(({ group, set }) => wishesOfGroup(target.transport, group, set, people))
  );
  const plan = planAssignments([...wishes, ...ofGroups.flat()], people, new Set(ids.keys()), held);
  const notSaved = options.dryRun ? [] : await assign(target.transport, plan.assignments, ids);
  const problems = [...refused, ...plan.refused, ...notSaved];
  problems.forEach(print);
  const done = plan.assignments.length - notSaved.length;
  print(`${done} ${options.dryRun ? 'would be assigned' : 'assigned'}, ${problems.length} refused`);
  return problems.length > 0 ? 1 : DONE;
}

async function readWishes(file: string | undefined): Promise<ReturnType<typeof readAssignments>> {
  if (file === undefined) {
    return { wishes: [], refused: [] };
  }
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new OperatorError(`${file} cannot be read.`, 'Give --assign a CSV file.', { cause });
  });
  return readAssignments(bytes, file);
}
