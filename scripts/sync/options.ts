import { parseArgs } from 'node:util';
import { EXIT_CODE } from './exitCode.ts';
import { SyncError } from './syncError.ts';

export const COMMANDS = ['sync', 'watch', 'plan', 'colleagues', 'export', 'apply'] as const;
export type Command = (typeof COMMANDS)[number];

export interface SyncOptions {
  command: Command | 'help';
  json: boolean;
  showText: boolean;
  allowMassChange: boolean;
  /** Where runs leave what they know for the next one. */
  state?: string;
  /** Stop before the org has used this share of its API calls a day, in percent. */
  maxOrgShare?: number;
  /** Stop before this run has made more API calls. */
  maxCalls?: number;
  /** What is said while it runs as JSON lines instead of words. */
  log?: 'json' | 'text';
  /** A text file for Prometheus. */
  metrics?: string;
  /** With `watch`: seconds between two questions. */
  every?: number;
  /** With `export`: where the Parquet files go. */
  parquet?: string;
  /** With `apply`: where they come from. */
  from?: string;
  /** A PostgreSQL server that works the figures out. */
  engine?: string;
  /** Only with the command `colleagues`. */
  colleagues?: ColleagueOptions;
}

export interface ColleagueOptions {
  /** Either a CSV file or a condition on User. */
  from: { file: string } | { users: string };
  /** For everybody who has no function of their own. */
  businessFunction?: string;
  target?: string;
  dryRun: boolean;
}

export const HELP = `Brings the figures of Ridealong up to date: reads events, invitations, users and deals of an org, and
writes meetings, attendees, clocks, field time, and the figures of deals and themes back into it.

  npm run sync -- sync     write what differs (a second run writes nothing)
  npm run sync -- watch --state FOLDER
                           stay, and write whenever something has changed
  npm run sync -- plan     say what would be written; change nothing
  npm run sync -- colleagues --file FILE | --users CONDITION
                           make many users colleagues at once (as an admin)
  npm run sync -- export --parquet FOLDER
                           what the sync reads, as Parquet files for a warehouse; changes nothing in the org
  npm run sync -- apply --from FOLDER
                           figures that were worked out elsewhere, compared and written as its own

  --allow-mass-change      also when unusually many meetings would be cancelled
  --state FOLDER           remember there what is known, and do nothing when nothing has changed (one API call)
  --every SECONDS          with "watch": ask so often (60)
  --engine postgres://…    work the figures out on that server (needs --state; the password in PGPASSWORD)
  --max-org-share PERCENT  stop before the org has used so much of its API calls a day
  --max-calls N            stop before this run has made more API calls
  --log json               what is said while it runs as one JSON object a line, on standard error
  --metrics FILE           leave a text file for Prometheus there
  --json                   the result as JSON on standard output
  --show-text              show subjects of meetings in the plan
  --help

Colleagues:
  --file FILE              a CSV file with the columns user,function,target,active
  --users CONDITION        users by a condition, such as "Department = 'Product'"; needs --function
  --function NAME          where they work, for everybody whose line does not say it
  --target DAYS            their own clock, for everybody whose line does not say it
  --dry-run                say who would be added or changed; change nothing

The org:
  SF_INSTANCE_URL, SF_ACCESS_TOKEN                    an access token, or
  SF_CLIENT_ID, SF_USERNAME, SF_JWT_KEY_FILE          a login with a key (JWT),
  SF_LOGIN_URL                                        at another place than https://login.salesforce.com

Exit codes: 0 done, 1 unexpected, 2 wrong use or settings, 4 some rows were refused, 5 too many cancellations,
6 the org lacks a field or permission, 75 try again later, 130 interrupted. docs/sync.md has the rest.`;

export function parseOptions(args: readonly string[]): SyncOptions {
  const { values, positionals } = parse(args);
  const [word, ...more] = positionals;
  if (values.help || word === 'help') {
    return { command: 'help', ...flags(values) };
  }
  const command = COMMANDS.find((known) => known === (word ?? 'sync'));
  if (command === undefined) {
    throw usage(`There is no command "${word}".`);
  }
  if (more.length > 0) {
    throw usage(`One command at a time: "${more.join(' ')}" is too much.`);
  }
  if (command !== 'colleagues') {
    const odd = ONLY_COLLEAGUES.find((name) => values[name] !== undefined);
    if (odd !== undefined) {
      throw usage(`Only "colleagues" knows --${odd}.`);
    }
    return { command, ...flags(values), ...watchOption(command, values), ...folderOption(command, values) };
  }
  folderOption(command, values);
  return { command, ...flags(values), colleagues: colleagueOptions(values) };
}

function watchOption(command: Command, { every, state }: Flags): Pick<SyncOptions, 'every'> {
  if (command === 'watch' && state === undefined) {
    throw usage('"watch" needs --state FOLDER: there it keeps what it knows.');
  }
  if (command !== 'watch' && every !== undefined) {
    throw usage('Only "watch" knows --every.');
  }
  return wholeNumber('every', every, 'every');
}

/** Flags that belong to one command, and that it cannot do without. */
const FOLDERS = { parquet: 'export', from: 'apply' } as const;

function folderOption(command: Command, values: Flags): Pick<SyncOptions, 'parquet' | 'from'> {
  for (const flag of ['parquet', 'from'] as const) {
    const folder = values[flag];
    if ((folder !== undefined) !== (command === FOLDERS[flag])) {
      throw usage(
        folder === undefined
          ? `"${command}" needs --${flag} FOLDER.`
          : `Only "${FOLDERS[flag]}" knows --${flag}.`
      );
    }
    if (folder !== undefined) {
      return { [flag]: folder };
    }
  }
  return {};
}

const ONLY_COLLEAGUES = ['file', 'users', 'function', 'target', 'dry-run'] as const;

function colleagueOptions(values: Flags): ColleagueOptions {
  const { file, users, function: businessFunction, target } = values;
  if ((file === undefined) === (users === undefined)) {
    throw usage('Say who becomes a colleague: either --file or --users.');
  }
  if (users !== undefined && businessFunction === undefined) {
    throw usage('With --users, say where they work: --function.');
  }
  return {
    from: file === undefined ? { users: users ?? '' } : { file },
    ...(businessFunction === undefined ? {} : { businessFunction }),
    ...(target === undefined ? {} : { target }),
    dryRun: values['dry-run'] ?? false
  };
}

interface Flags {
  json?: boolean | undefined;
  'show-text'?: boolean | undefined;
  'allow-mass-change'?: boolean | undefined;
  file?: string | undefined;
  users?: string | undefined;
  function?: string | undefined;
  target?: string | undefined;
  'dry-run'?: boolean | undefined;
  state?: string | undefined;
  'max-org-share'?: string | undefined;
  'max-calls'?: string | undefined;
  log?: string | undefined;
  metrics?: string | undefined;
  engine?: string | undefined;
  parquet?: string | undefined;
  from?: string | undefined;
  every?: string | undefined;
}

function flags(values: Flags): Omit<SyncOptions, 'command'> {
  return {
    json: values.json ?? false,
    showText: values['show-text'] ?? false,
    allowMassChange: values['allow-mass-change'] ?? false,
    ...(values.state === undefined ? {} : { state: values.state }),
    ...(values.metrics === undefined ? {} : { metrics: values.metrics }),
    ...engineOption(values),
    ...logOption(values.log),
    ...wholeNumber('max-org-share', values['max-org-share'], 'maxOrgShare'),
    ...wholeNumber('max-calls', values['max-calls'], 'maxCalls')
  };
}

function logOption(log: string | undefined): Pick<SyncOptions, 'log'> {
  if (log !== undefined && log !== 'json' && log !== 'text') {
    throw usage(`--log takes json or text, not "${log}".`);
  }
  return log === undefined ? {} : { log };
}

function engineOption({ engine, state }: Flags): Pick<SyncOptions, 'engine'> {
  if (engine === undefined) {
    return {};
  }
  const url = URL.canParse(engine) ? new URL(engine) : undefined;
  if (url === undefined || !['postgres:', 'postgresql:'].includes(url.protocol)) {
    throw usage('--engine takes the address of a PostgreSQL server: postgres://user@host/database.');
  }
  if (url.password !== '') {
    throw usage(
      'Others on this machine see arguments: leave the password of --engine to PGPASSWORD or ~/.pgpass.'
    );
  }
  if (state === undefined) {
    throw usage('--engine works on what --state keeps: say both.');
  }
  return { engine };
}

function wholeNumber<Name extends string>(
  flag: string,
  text: string | undefined,
  name: Name
): Partial<Record<Name, number>> {
  if (text === undefined) {
    return {};
  }
  if (!/^[1-9]\d*$/.test(text)) {
    throw usage(`--${flag} takes a whole number, not "${text}".`);
  }
  return { [name]: Number(text) } as Partial<Record<Name, number>>;
}

function parse(args: readonly string[]): {
  values: Flags & { help?: boolean | undefined };
  positionals: string[];
} {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        json: { type: 'boolean' },
        'show-text': { type: 'boolean' },
        'allow-mass-change': { type: 'boolean' },
        file: { type: 'string' },
        users: { type: 'string' },
        function: { type: 'string' },
        target: { type: 'string' },
        'dry-run': { type: 'boolean' },
        state: { type: 'string' },
        'max-org-share': { type: 'string' },
        'max-calls': { type: 'string' },
        log: { type: 'string' },
        metrics: { type: 'string' },
        engine: { type: 'string' },
        parquet: { type: 'string' },
        from: { type: 'string' },
        every: { type: 'string' }
      }
    });
  } catch (error) {
    throw usage(error instanceof Error ? error.message : String(error));
  }
}

function usage(message: string): SyncError {
  return new SyncError(message, { exitCode: EXIT_CODE.usage, actions: 'See "npm run sync -- --help".' });
}
