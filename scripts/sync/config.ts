/** Where the org is and who the sync is, from the environment: never from arguments, which others can see. */
import { z } from 'zod';
import { EXIT_CODE } from './exitCode.ts';
import { SyncError } from './syncError.ts';

export const API_VERSION = '66.0';

export type Credentials =
  | { kind: 'token'; instanceUrl: string; accessToken: string }
  | { kind: 'jwt'; loginUrl: string; clientId: string; username: string; keyFile: string };

const LOCAL_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]']);

const orgUrl = z
  .url({ protocol: /^https?$/ })
  .transform((text) => new URL(text))
  .refine((url) => url.protocol === 'https:' || LOCAL_HOSTS.has(url.hostname), {
    error: 'must begin with https:// (http is only for this machine)'
  })
  .transform((url) => url.origin);

const environment = z.object({
  SF_INSTANCE_URL: orgUrl.optional(),
  SF_ACCESS_TOKEN: z.string().optional(),
  SF_LOGIN_URL: orgUrl.default('https://login.salesforce.com'),
  SF_CLIENT_ID: z.string().optional(),
  SF_USERNAME: z.string().optional(),
  SF_JWT_KEY_FILE: z.string().optional()
});

const ACTIONS =
  'Set SF_INSTANCE_URL and SF_ACCESS_TOKEN, or SF_CLIENT_ID, SF_USERNAME and SF_JWT_KEY_FILE (and SF_LOGIN_URL for ' +
  'a sandbox or My Domain). docs/sync.md shows both.';

export function readConfig(env: Record<string, string | undefined>): Credentials {
  // An empty variable is one that is not set.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw usage(`The settings are wrong: ${problems.join('; ')}.`);
  }

  const { SF_ACCESS_TOKEN: accessToken, SF_INSTANCE_URL: instanceUrl } = parsed.data;
  if (accessToken !== undefined) {
    if (instanceUrl === undefined) {
      throw usage('SF_ACCESS_TOKEN is set, SF_INSTANCE_URL is not.');
    }
    return { kind: 'token', instanceUrl, accessToken };
  }

  const { SF_CLIENT_ID: clientId, SF_USERNAME: username, SF_JWT_KEY_FILE: keyFile } = parsed.data;
  if (clientId === undefined && username === undefined && keyFile === undefined) {
    throw usage('It is not said which org to work on, nor as whom.');
  }
  const missing = Object.entries({ SF_CLIENT_ID: clientId, SF_USERNAME: username, SF_JWT_KEY_FILE: keyFile })
    .filter(([, value]) => value === undefined)
    .map(([name]) => name);
  if (clientId === undefined || username === undefined || keyFile === undefined) {
    throw usage(`For a login with a key, ${missing.join(' and ')} must be set too.`);
  }
  return { kind: 'jwt', loginUrl: parsed.data.SF_LOGIN_URL, clientId, username, keyFile };
}

function usage(message: string): SyncError {
  return new SyncError(message, { exitCode: EXIT_CODE.usage, actions: ACTIONS });
}
