/** `npm run subscribe`: logs in as each person, and makes, lists or ends their subscriptions. */
import { openSession, readConfig, SyncError } from '../sync/index.ts';
import type { Credentials } from '../sync/index.ts';
import { HELP, readOptions } from './options.ts';
import type { SubscribeOptions } from './options.ts';
import { OrgApi, RefusedError } from './orgApi.ts';
import { SubscribeError } from './subscribeError.ts';
import { requestBody, scheduleText, SOURCES } from './subscription.ts';
import type { Kind, Schedule } from './subscription.ts';

const EXIT_CODE = { done: 0, unexpected: 1, usage: 2, refused: 4 } as const;

type Print = (line: string) => void;

export async function runSubscribe(
  args: readonly string[],
  env: Record<string, string | undefined>,
  print: { out: Print; error: Print }
): Promise<number> {
  try {
    const options = readOptions(args);
    if (options.action === 'help') {
      print.out(HELP);
      return EXIT_CODE.done;
    }
    return await forEverybody(readConfig(env), options, print);
  } catch (error) {
    if (error instanceof SubscribeError) {
      print.error(`${error.message} --help lists the options.`);
      return EXIT_CODE.usage;
    }
    if (error instanceof SyncError) {
      print.error(`${error.message}\n${error.actions}`);
      return error.exitCode;
    }
    print.error(error instanceof Error ? error.message : String(error));
    return EXIT_CODE.unexpected;
  }
}

/** One person's refusal stops nobody else's subscription. */
async function forEverybody(
  credentials: Credentials,
  options: SubscribeOptions,
  print: { out: Print; error: Print }
): Promise<number> {
  let refused = 0;
  for (const user of options.users.length > 0 ? options.users : [undefined]) {
    const org = new OrgApi((await openSession(as(credentials, user))).session);
    const username = await org.username();
    if (user !== undefined && user.toLowerCase() !== username.toLowerCase()) {
      throw new SubscribeError(
        `SF_ACCESS_TOKEN is ${username}'s: it cannot subscribe ${user}. Log in with a key (SF_CLIENT_ID, SF_JWT_KEY_FILE) to subscribe others.`
      );
    }
    refused += await forOne(org, username, options, print);
  }
  return refused > 0 ? EXIT_CODE.refused : EXIT_CODE.done;
}

function as(credentials: Credentials, username: string | undefined): Credentials {
  return credentials.kind === 'jwt' && username !== undefined ? { ...credentials, username } : credentials;
}

/** Gives the number of refusals. */
async function forOne(
  org: OrgApi,
  username: string,
  options: SubscribeOptions,
  print: { out: Print; error: Print }
): Promise<number> {
  if (options.action === 'list') {
    await list(org, username, print.out);
    return 0;
  }
  let refused = 0;
  for (const { kind, name } of options.targets) {
    try {
      print.out(`${username}: ${await applySubscription(org, kind, name, options)}`);
    } catch (error) {
      if (!(error instanceof RefusedError) && !(error instanceof SubscribeError)) {
        throw error;
      }
      refused += 1;
      print.error(`${username}: ${name}: ${error.message}`);
    }
  }
  return refused;
}

async function applySubscription(
  org: OrgApi,
  kind: Kind,
  name: string,
  options: SubscribeOptions
): Promise<string> {
  const found = await org.find(kind, name);
  const { action, dryRun, schedule, slack } = options;
  if (action === 'remove') {
    if (dryRun) {
      return `"${found.name}" would end.`;
    }
    return (await org.remove(kind, found.id))
      ? `"${found.name}" ended.`
      : `"${found.name}" was not subscribed to.`;
  }
  const what = `"${found.name}" ${scheduleText(schedule)}${slack ? ` to Slack channel ${slack.channel}` : ''}`;
  if (dryRun) {
    return `${what} (nothing was changed)`;
  }
  const body = requestBody(kind, found.id, found.name, { schedule, ...(slack && { slack }) });
  return `${what} (${await org.save(kind, found.id, body)})`;
}

async function list(org: OrgApi, username: string, out: Print): Promise<void> {
  const found = (await Promise.all(kinds().map((kind) => org.list(kind)))).flat();
  if (found.length === 0) {
    out(`${username}: no subscriptions. --report NAME makes one.`);
  }
  for (const { name, schedule } of found) {
    out(
      `${username}: "${name}" ${isOurs(schedule) ? scheduleText(schedule) : String(schedule['frequency'])}`
    );
  }
}

function kinds(): Kind[] {
  return Object.keys(SOURCES) as Kind[];
}

/** Monthly ones are made by hand, in the org. */
function isOurs(schedule: Record<string, unknown> | Schedule): schedule is Schedule {
  return schedule['frequency'] === 'daily' || schedule['frequency'] === 'weekly';
}
