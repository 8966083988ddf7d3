/**
 * From credentials to an open session, by the OAuth 2.0 JWT bearer flow: one form post to the token endpoint, signed
 * with `jose`. That is all of OAuth the sync needs, so it brings no Salesforce client library
 * (docs/decisions/0040-the-sync-brings-its-own-transport.md).
 */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Credentials } from '../config.ts';
import { EXIT_CODE } from '../exitCode.ts';
import { SyncError } from '../syncError.ts';

export interface Session {
  instanceUrl: string;
  accessToken: string;
}

export interface Connection {
  session: Session;
  /** Logs in again, when the org no longer accepts the session; undefined where only a token was given. */
  renew?: () => Promise<Session>;
}

type JwtCredentials = Extract<Credentials, { kind: 'jwt' }>;

const GRANT_TYPE = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
/** The longest life of an assertion that Salesforce accepts. */
const ASSERTION_SECONDS = 180;
/** A clock that differs by less is not why a login is refused. */
const MAX_CLOCK_SKEW_MILLIS = 60_000;
const TIMEOUT_MILLIS = 60_000;

const tokenAnswer = z.object({ access_token: z.string().min(1), instance_url: z.string() });
const refusal = z.object({ error: z.string(), error_description: z.string().optional() });

export async function openSession(credentials: Credentials): Promise<Connection> {
  if (credentials.kind === 'token') {
    const { instanceUrl, accessToken } = credentials;
    return { session: { instanceUrl, accessToken } };
  }
  const renew = (): Promise<Session> => logIn(credentials);
  return { session: await renew(), renew };
}

/**
 * `exp` is judged by Salesforce's clock. When this machine's clock is wrong, the refusal carries the right time in its
 * `Date` header, and the assertion is signed once more with it.
 */
async function logIn(credentials: JwtCredentials): Promise<Session> {
  const first = await post(credentials, Date.now());
  if (first.session !== undefined) {
    return first.session;
  }
  const isSkewed = Math.abs(first.serverMillis - Date.now()) > MAX_CLOCK_SKEW_MILLIS;
  const answer = isSkewed ? await post(credentials, first.serverMillis) : first;
  if (answer.session === undefined) {
    throw answer.error;
  }
  return answer.session;
}

type LoginAnswer = { session: Session } | { session?: undefined; error: SyncError; serverMillis: number };

async function post(credentials: JwtCredentials, nowMillis: number): Promise<LoginAnswer> {
  const { loginUrl } = credentials;
  const assertion = await signAssertion(credentials, nowMillis);
  let response: Response;
  let body: string;
  try {
    response = await fetch(`${loginUrl}/services/oauth2/token`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ grant_type: GRANT_TYPE, assertion }),
      signal: AbortSignal.timeout(TIMEOUT_MILLIS)
    });
    body = await response.text();
  } catch (cause) {
    throw new SyncError(`Nothing answers at ${loginUrl}.`, {
      exitCode: EXIT_CODE.temporary,
      actions: 'Check SF_LOGIN_URL and the network, then run again.',
      cause
    });
  }
  const answer = tokenAnswer.safeParse(parseJson(body));
  if (response.ok && answer.success) {
    return { session: { instanceUrl: answer.data.instance_url, accessToken: answer.data.access_token } };
  }
  const serverMillis = Date.parse(response.headers.get('date') ?? '') || Date.now();
  return { error: loginFailed(response.status, body, credentials), serverMillis };
}

async function signAssertion(
  { keyFile, clientId, username, loginUrl }: JwtCredentials,
  nowMillis: number
): Promise<string> {
  let pem: string;
  try {
    pem = await readFile(keyFile, 'utf8');
  } catch (error) {
    throw keyProblem(`The key file ${keyFile} cannot be read.`, error);
  }
  const { importPKCS8, SignJWT } = await import('jose');
  try {
    const key = await importPKCS8(pem, 'RS256');
    return await new SignJWT()
      .setProtectedHeader({ alg: 'RS256' })
      .setIssuer(clientId)
      .setSubject(username)
      .setAudience(loginUrl)
      .setExpirationTime(Math.floor(nowMillis / 1000) + ASSERTION_SECONDS)
      .sign(key);
  } catch (error) {
    throw keyProblem(`${keyFile} is not a private RSA key in PKCS #8 form.`, error);
  }
}

function keyProblem(message: string, cause: unknown): SyncError {
  return new SyncError(message, {
    exitCode: EXIT_CODE.usage,
    actions: 'SF_JWT_KEY_FILE must name a file that begins with -----BEGIN PRIVATE KEY-----.',
    cause
  });
}

function loginFailed(status: number, body: string, { loginUrl, username }: JwtCredentials): SyncError {
  const { data } = refusal.safeParse(parseJson(body));
  const reason = data === undefined ? `HTTP ${status}` : (data.error_description ?? data.error);
  const isTemporary = status >= 500 || status === 429 || status === 420;
  return new SyncError(`${loginUrl} refused the login of ${username}: ${reason}.`, {
    exitCode: isTemporary ? EXIT_CODE.temporary : EXIT_CODE.usage,
    actions: isTemporary
      ? 'Run again later: nothing has to be undone.'
      : 'The app must know the certificate of the key, and the user must be approved for the app in advance.'
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
