/** The command: reads its line, opens the org, serves it until Ctrl-C. */
import { ProjectError } from '@toolkit/sfdx-project';
import { openSession } from './api/auth/tokenEndpoint.ts';
import { activeUsers } from './api/auth/users.ts';
import type { LoginUser } from './api/auth/users.ts';
import { toStoredDate } from './core/clock.ts';
import { readCommandLine, usage, UsageError } from './commandLine.ts';
import type { OrgOptions } from './commandLine.ts';
import { createLocalOrgServer } from './api/server/createLocalOrgServer.ts';
import type { LocalOrgServer } from './api/server/createLocalOrgServer.ts';
import { explainPortInUse, isPortInUse } from './api/server/portInUse.ts';
import { openOrg } from './engine/org.ts';
import type { LocalOrg } from './engine/org.ts';
import { projectGaps } from './engine/projectGaps.ts';
import { DatabaseError } from './engine/store/openStore.ts';

export { UsageError, wholeNumber } from './commandLine.ts';

/** More would push the address off the screen. */
const MAX_PEOPLE = 12;

/** What a project gives the command beside its metadata. */
export interface LocalOrgCommand {
  /** How people call it, for the usage. */
  command: string;
  /** Folder of the project where `--project` does not say otherwise. */
  project: string;
  /** Name of the first user, an administrator. */
  adminUsername?: string;
  /** Puts records into the org, unless it is started with `--empty`. An error with `expected` set is a message for people. */
  fill?: (org: OrgToFill) => Promise<void>;
}

export interface OrgToFill {
  org: LocalOrg;
  instanceUrl: string;
  /** Session of the system. */
  accessToken: string;
  /** `YYYY-MM-DD`, in the zone of the org. */
  today: string;
  say: (line: string) => void;
}

/** Runs until Ctrl-C; sets the exit code when it cannot start. */
export async function runLocalOrg(command: LocalOrgCommand, args = process.argv.slice(2)): Promise<void> {
  try {
    const options = readCommandLine(args, command);
    if (options === 'help') {
      console.log(usage(command));
    } else {
      await serve(options, command);
    }
  } catch (error) {
    console.error(isExpected(error) ? error.message : error);
    process.exitCode = 1;
  }
}

/** What a person can mend: its message says how. Anything else is a fault of ours and shows where. */
function isExpected(error: unknown): error is Error {
  return (
    [UsageError, ProjectError, DatabaseError].some((kind) => error instanceof kind) ||
    (error instanceof Error && 'expected' in error && error.expected === true)
  );
}

async function serve(options: OrgOptions, command: LocalOrgCommand): Promise<void> {
  const org = await openOrg({
    project: options.project,
    database: options.database,
    settings: {
      sharedActivities: options.sharedActivities,
      personAccounts: options.personAccounts,
      ...(options.currencies && { currency: options.currencies.corporate, currencies: options.currencies }),
      ...(command.adminUsername === undefined ? {} : { adminUsername: command.adminUsername })
    }
  });
  const server = createLocalOrgServer(org, {
    hosts: options.hosts,
    tokenLifetimeMs: options.tokenLifetimeMs,
    runAs: options.runAs
  });
  try {
    for (const key of options.jwtKeys) {
      await server.services.jwtKeys.add(key).catch((error: unknown) => {
        throw new UsageError(`--jwt-key: ${error instanceof Error ? error.message : String(error)}`);
      });
    }
    const url = await listen(server, options);
    closeOnSignal(server, org);
    if (!options.empty) {
      await fill(org, server, url, command);
    }
    console.log(welcome(url, org, options));
  } catch (error) {
    await server.close();
    org.close();
    throw error;
  }
}

async function fill(
  org: LocalOrg,
  server: LocalOrgServer,
  instanceUrl: string,
  command: LocalOrgCommand
): Promise<void> {
  const system = org.systemSession();
  await command.fill?.({
    org,
    instanceUrl,
    accessToken: openSession(server.services, system.userId).token,
    today: toStoredDate(org.now(), system.timeZone),
    say: console.log
  });
}

async function listen(server: LocalOrgServer, options: OrgOptions): Promise<string> {
  // A further host name is only of use when the machine's own addresses answer too.
  const address = options.hosts.length > 0 ? '0.0.0.0' : '127.0.0.1';
  try {
    return (await server.listen(options.port, address)).url;
  } catch (error) {
    throw isPortInUse(error) ? new UsageError(await explainPortInUse(options.port)) : error;
  }
}

/** Answers what is under way, then closes the file: nothing that was acknowledged is lost. */
function closeOnSignal(server: LocalOrgServer, org: LocalOrg): void {
  let closing = false;
  const close = (): void => {
    if (closing) {
      process.exit(130);
    }
    closing = true;
    server
      .close()
      .then(() => {
        org.close();
        process.exit(0);
      })
      .catch((error: unknown) => {
        console.error(error);
        process.exit(1);
      });
  };
  process.on('SIGINT', close);
  process.on('SIGTERM', close);
}

function welcome(url: string, org: LocalOrg, options: OrgOptions): string {
  const people = listPeople(activeUsers(org));
  const gaps = projectGaps(org).map(({ what, name, file }) => `  ${what} ${name}: ${file}`);
  return [
    // First: the list of a large project is long, and where to log in must still be in sight after it.
    ...(gaps.length === 0 ? [] : ['The project uses what the local org does not support:', ...gaps, '']),
    `Local org of ${org.project.name} at ${url}`,
    options.database === ':memory:'
      ? 'Records are kept in memory, until it stops (keep them with --db FILE).'
      : `Records are kept in ${options.database}.`,
    '',
    'Log in as (password "local"):',
    ...people,
    '',
    'This is a local org for development and tests, not Salesforce. Ctrl-C stops it.'
  ].join('\n');
}

/** Names given for a part to play, such as `rep@`, before people's own. */
function listPeople(users: readonly LoginUser[]): string[] {
  const isRole = ({ username }: LoginUser): boolean => !(username.split('@')[0] ?? '').includes('.');
  const sorted = [...users].sort((a, b) => Number(isRole(b)) - Number(isRole(a)));
  const lines = sorted
    .slice(0, MAX_PEOPLE)
    .map(({ username, name, profileName }) => `  ${username}  (${name}, ${profileName ?? 'no profile'})`);
  const more = users.length - lines.length;
  return more > 0 ? [...lines, `  and ${more} more: see /local/personas`] : lines;
}
