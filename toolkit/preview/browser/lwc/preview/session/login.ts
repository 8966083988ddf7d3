/** OAuth 2.0 username-password flow against the org that serves this page. */
import type { User } from './user.ts';

export interface Login {
  accessToken: string;
  user: User;
}

export class LoginError extends Error {
  override readonly name = 'LoginError';
}

/** Users of a local org all have this password: see `docs/local-org.md`. */
export const localPassword = 'local';

function text(source: Record<string, unknown>, key: string, fallback = ''): string {
  const value = source[key];
  return typeof value === 'string' ? value : fallback;
}

async function readJson(response: Response): Promise<Record<string, unknown>> {
  const body: unknown = await response.json();
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
}

export async function requestToken(username: string): Promise<string> {
  const response = await fetch('/services/oauth2/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'password',
      client_id: 'preview',
      client_secret: 'preview',
      username,
      password: localPassword
    })
  });
  const body = await readJson(response);
  if (!response.ok) {
    throw new LoginError(
      `Cannot log in as ${username}: ${text(body, 'error_description', response.statusText)}.`
    );
  }
  return text(body, 'access_token');
}

export async function logIn(username: string): Promise<Login> {
  const accessToken = await requestToken(username);
  const response = await fetch('/services/oauth2/userinfo', {
    headers: { Authorization: `Bearer ${accessToken}` }
  });
  const info = await readJson(response);
  if (!response.ok) {
    throw new LoginError(`The org does not say who ${username} is (${response.status}).`);
  }
  return {
    accessToken,
    user: {
      id: text(info, 'user_id'),
      name: text(info, 'name', username),
      username: text(info, 'preferred_username', username),
      email: text(info, 'email'),
      timeZone: text(info, 'zoneinfo', 'UTC'),
      locale: text(info, 'locale', 'en_US'),
      language: text(info, 'language', 'en_US'),
      isGuest: false
    }
  };
}
