/** Login over HTTP by name and password, for programs that use the local org as any client does. */

export interface Login {
  /** Access token. */
  token: string;
  /** Id of the user, as the login's identity URL ends with it. */
  userId: string;
}

/** @throws Error when the org refuses, with its answer. */
export async function logIn(url: string, username: string, password = 'local'): Promise<Login> {
  const response = await fetch(`${url}/services/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'password',
      client_id: 'local',
      client_secret: 'local',
      username,
      password
    })
  });
  const answer = (await response.json()) as { access_token?: string; id?: string };
  if (!response.ok || answer.access_token === undefined) {
    throw new Error(`${username} cannot log in: ${JSON.stringify(answer)}`);
  }
  return { token: answer.access_token, userId: answer.id?.split('/').at(-1) ?? '' };
}
