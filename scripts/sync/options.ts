import { parseArgs } from 'node:util';
import { EXIT_CODE } from './exitCode.ts';
import { SyncError } from './syncError.ts';

export const COMMANDS = ['sync', 'plan'] as const;
export type Command = (typeof COMMANDS)[number];

export interface SyncOptions {
  command: Command | 'help';
  json: boolean;
  showText: boolean;
  allowMassChange: boolean;
}

export const HELP = `Brings the figures of Ridealong up to date: reads events, invitations, users and deals of an org, and
writes meetings, attendees, clocks, field time, and the figures of deals and themes back into it.

  npm run sync -- sync     write what differs (a second run writes nothing)
  npm run sync -- plan     say what would be written; change nothing

  --allow-mass-change      also when unusually many meetings would be cancelled
  --json                   the result as JSON on standard output
  --show-text              show subjects of meetings in the plan
  --help

The org:
  SF_INSTANCE_URL, SF_ACCESS_TOKEN                    an access token, or
  SF_CLIENT_ID, SF_USERNAME, SF_JWT_KEY_FILE          a login with a key (JWT),
  SF_LOGIN_URL                                        at another place than https://login.salesforce.com

Exit codes: 0 done, 1 unexpected, 2 wrong use or settings, 4 some rows were refused, 5 too many cancellations,
6 the org lacks a field or permission, 75 try again later, 130 interrupted. docs/sync.md has the rest.`;

export function parseOptions(args: readonly string[]): SyncOptions {
  const { values, positionals } = parse(args);
  const [word, ...more] = positionals;
  if (values.help || word === 'help') return { command: 'help', ...flags(values) };
  const command = COMMANDS.find((known) => known === (word ?? 'sync'));
  if (command === undefined) throw usage(`There is no command "${word}".`);
  if (more.length > 0) throw usage(`One command at a time: "${more.join(' ')}" is too much.`);
  return { command, ...flags(values) };
}

interface Flags {
  json?: boolean | undefined;
  'show-text'?: boolean | undefined;
  'allow-mass-change'?: boolean | undefined;
}

function flags(values: Flags): Omit<SyncOptions, 'command'> {
  return {
    json: values.json ?? false,
    showText: values['show-text'] ?? false,
    allowMassChange: values['allow-mass-change'] ?? false
  };
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
        'allow-mass-change': { type: 'boolean' }
      }
    });
  } catch (error) {
    throw usage(error instanceof Error ? error.message : String(error));
  }
}

function usage(message: string): SyncError {
  return new SyncError(message, { exitCode: EXIT_CODE.usage, wayOut: 'See "npm run sync -- --help".' });
}
