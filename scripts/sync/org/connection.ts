/**
 * From credentials to an open org. jsforce does the OAuth; requests go through our own transport, because jsforce
 * does not repeat a write answered 503, and takes a cut-off answer for a good one.
 */
import { readFile } from 'node:fs/promises';
import { importPKCS8, SignJWT } from 'jose';
import { API_VERSION } from '../config.ts';
import type { Credentials } from '../config.ts';
import { EXIT_CODE } from '../exitCode.ts';
import { SyncError } from '../syncError.ts';

export interface OpenSession {
  instanceUrl: string;
  accessToken: string;
}

export async function openSession(credentials: Credentials): Promise<OpenSession> {
  if (credentials.kind === 'token') {
    return credentials;
  }
  const assertion = await signAssertion(credentials);
  const { Connection } = await import('jsforce');
  const connection = new Connection({
    version: API_VERSION,
    oauth2: { loginUrl: credentials.loginUrl, clientId: credentials.clientId }
  });
  try {
    await connection.authorize({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion });
  } catch (error) {
    throw loginFailed(error, credentials);
  }
  if (!connection.accessToken) {
    throw loginFailed(new Error('the answer held no access token'), credentials);
  }
  return { instanceUrl: connection.instanceUrl, accessToken: connection.accessToken };
}

type JwtCredentials = Extract<Credentials, { kind: 'jwt' }>;

/** The token lives three minutes, the longest Salesforce takes. */
async function signAssertion({ keyFile, clientId, username, loginUrl }: JwtCredentials): Promise<string> {
  let pem: string;
  try {
    pem = await readFile(keyFile, 'utf8');
  } catch (error) {
    throw keyProblem(`The key file ${keyFile} cannot be read.`, error);
  }
  try {
    const key = await importPKCS8(pem, 'RS256');
    return await new SignJWT()
      .setProtectedHeader({ alg: 'RS256' })
      .setIssuer(clientId)
      .setSubject(username)
      .setAudience(loginUrl)
      .setExpirationTime('3m')
      .sign(key);
  } catch (error) {
    throw keyProblem(`${keyFile} is not a private RSA key in PKCS #8 form.`, error);
  }
}

function keyProblem(message: string, cause: unknown): SyncError {
  return new SyncError(message, {
    exitCode: EXIT_CODE.usage,
    wayOut: 'SF_JWT_KEY_FILE must name a file that begins with -----BEGIN PRIVATE KEY-----.',
    cause
  });
}

function loginFailed(cause: unknown, { loginUrl, username }: JwtCredentials): SyncError {
  const unreachable = /ECONNREFUSED|ENOTFOUND|ETIMEDOUT|fetch failed|EAI_AGAIN/.test(textOf(cause));
  return unreachable
    ? new SyncError(`Nothing answers at ${loginUrl}.`, {
        exitCode: EXIT_CODE.temporary,
        wayOut: 'Check SF_LOGIN_URL and the network, then run again.',
        cause
      })
    : new SyncError(`${loginUrl} refused the login of ${username}: ${textOf(cause)}.`, {
        exitCode: EXIT_CODE.usage,
        wayOut:
          'The app must know the certificate of the key, and the user must be approved for the app in advance.',
        cause
      });
}

function textOf(error: unknown): string {
  if (!(error instanceof Error)) {
    return String(error);
  }
  return error.cause === undefined ? error.message : `${error.message} (${textOf(error.cause)})`;
}
