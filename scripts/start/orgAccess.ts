/** What starting needs of the org it has just started, over its public API. */
export const admin = 'admin@ridealong.local';

/** What an admin would have set in Setup of the org of this package. */
export const ORG_SETTINGS = { adminUsername: admin };

export async function logIn(url: string, username: string): Promise<string> {
  const response = await fetch(`${url}/services/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'password',
      client_id: 'start',
      client_secret: 'start',
      username,
      password: 'local'
    })
  });
  const body: unknown = await response.json();
  if (
    typeof body === 'object' &&
    body !== null &&
    'access_token' in body &&
    typeof body.access_token === 'string'
  ) {
    return body.access_token;
  }
  throw new Error(`${username} cannot log in: ${JSON.stringify(body)}`);
}
