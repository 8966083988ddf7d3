export interface ScratchWishes {
  def: string;
  alias: string;
  days: string;
  /** The CLI has an org by that alias. */
  isThere: boolean;
  /** Without sample data. */
  isEmpty: boolean;
}

export interface ScratchCommand {
  command: 'sf' | 'deploy' | 'fill';
  args: string[];
}

/** Definitions in which opportunities have no shares. */
const WITHOUT_SHARES = new Set(['public-read-write']);

/** Sets that the person who made the org gets, to try every side of it. */
const SETS = ['Ridealong_Admin', 'Ridealong_Rep', 'Ridealong_Colleague', 'Ridealong_Theme_Owner'];

export function scratchCommands({ def, alias, days, isThere, isEmpty }: ScratchWishes): ScratchCommand[] {
  const create: ScratchCommand = {
    command: 'sf',
    args: [
      'org',
      'create',
      'scratch',
      '--definition-file',
      `config/scratch/${def}.json`,
      '--alias',
      alias,
      '--duration-days',
      days,
      '--set-default',
      '--wait',
      '30'
    ]
  };
  const parts = [
    'dashboards',
    ...(WITHOUT_SHARES.has(def) ? [] : ['private-deals']),
    ...(def === 'german' ? ['german'] : [])
  ];
  const deploySteps = ['preflight', 'build', 'deploy', 'activate'];
  const steps = (names: readonly string[]): string[] => names.flatMap((name) => ['--only', name]);
  const fill: ScratchCommand = { command: 'fill', args: ['--target-org', alias] };
  return [
    ...(isThere ? [] : [create]),
    {
      command: 'deploy',
      args: ['--target-org', alias, ...parts.flatMap((name) => ['--with', name]), ...steps(deploySteps)]
    },
    {
      command: 'sf',
      args: ['org', 'assign', 'permset', '--target-org', alias, ...SETS.flatMap((name) => ['--name', name])]
    },
    ...(isEmpty ? [] : [fill]),
    { command: 'deploy', args: ['--target-org', alias, ...steps(['doctor'])] }
  ];
}
