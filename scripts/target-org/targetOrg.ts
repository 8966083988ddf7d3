/**
 * Which org `--target-org` means, and a session with it: an alias or username that the Salesforce CLI knows, or an address. An
 * address takes its token from `SF_ACCESS_TOKEN`; a local org needs none.
 */
import { z } from 'zod';
import { logIn, admin } from '../start/orgAccess.ts';
import { Transport } from '../sync/org/transport.ts';
import { sf } from './sfCli.ts';
import type { Sf } from './sfCli.ts';
import { OperatorError } from './operatorError.ts';

export const API_VERSION = '66.0';

export interface TargetOrg {
  /** As it was asked for. */
  name: string;
  instanceUrl: string;
  accessToken: string;
  /** Started by `npm run org` or `npm start`. */
  isLocal: boolean;
  transport: Transport;
}

export interface TargetOptions {
  env?: Readonly<Record<string, string | undefined>>;
  sf?: Sf;
}

const LOCAL_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]']);

export async function openTargetOrg(
  name: string | undefined,
  { env = process.env, sf: run = sf }: TargetOptions = {}
): Promise<TargetOrg> {
  const wanted = name ?? env['SF_INSTANCE_URL'];
  if (wanted === undefined) {
    throw new OperatorError('No org is named.', 'Add --target-org with an alias, a username or an address.');
  }
  const session = /^https?:/.test(wanted) ? await byAddress(wanted, env) : await byAlias(wanted, run);
  const isLocal = isLocalAddress(session.instanceUrl);
  const transport = new Transport({ ...session, apiVersion: API_VERSION, readOnly: false });
  return { name: wanted, ...session, isLocal, transport };
}

export interface Session {
  instanceUrl: string;
  accessToken: string;
}

/** In a local org everybody has the same password; of another the Salesforce CLI has the session. */
export async function sessionAs({ isLocal, instanceUrl }: TargetOrg, user: string): Promise<Session> {
  return isLocal ? { instanceUrl, accessToken: await logIn(instanceUrl, user) } : openTargetOrg(user);
}

async function byAddress(
  address: string,
  env: Readonly<Record<string, string | undefined>>
): Promise<Session> {
  const { origin } = new URL(address);
  const token = env['SF_ACCESS_TOKEN'];
  if (token !== undefined && token !== '') {
    return { instanceUrl: origin, accessToken: token };
  }
  if (!isLocalAddress(origin)) {
    throw new OperatorError(
      `${origin} needs a session.`,
      'Set SF_ACCESS_TOKEN, or log in with "npx sf org login web --alias NAME" and give --target-org NAME.'
    );
  }
  const accessToken = await logIn(origin, admin).catch((cause: unknown) => {
    throw new OperatorError(
      `Nothing answers at ${origin} as a local org does.`,
      'Start one with "npm run org" and give its address.',
      { cause }
    );
  });
  return { instanceUrl: origin, accessToken };
}

function isLocalAddress(address: string): boolean {
  return LOCAL_HOSTS.has(new URL(address).hostname);
}

const displayed = z.object({
  result: z.object({ instanceUrl: z.url(), accessToken: z.string().min(1) })
});

async function byAlias(alias: string, run: Sf): Promise<Session> {
  const { stdout } = await run(['org', 'display', '--target-org', alias, '--json']);
  const { data } = displayed.safeParse(parseJson(stdout));
  if (data === undefined) {
    throw new OperatorError(
      `The Salesforce CLI has no session with ${alias}.`,
      `Log in: npx sf org login web --alias ${alias}`
    );
  }
  return data.result;
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
