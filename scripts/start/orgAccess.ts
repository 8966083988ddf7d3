/** What starting needs of the org it has just started, over its public API. */
import type { FieldNames } from '@toolkit/preview';

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

interface Describe {
  fields: { name: string; relationshipName: string | null; referenceTo: string[] }[];
}

/** Field names of an object; undefined where the org has no such object. */
export async function describeFields(
  url: string,
  token: string,
  object: string
): Promise<FieldNames | undefined> {
  const response = await fetch(`${url}/services/data/v66.0/sobjects/${encodeURIComponent(object)}/describe`, {
    headers: { Authorization: `Bearer ${token}` }
  });
  if (response.status === 404) {
    return undefined;
  }
  if (!response.ok) {
    throw new Error(`${object} cannot be described: ${await response.text()}`);
  }
  const { fields } = (await response.json()) as Describe;
  return {
    fields: new Set(fields.map(({ name }) => name)),
    parents: new Map(
      fields.flatMap(({ relationshipName, referenceTo }) =>
        relationshipName === null ? [] : [[relationshipName, referenceTo] as const]
      )
    )
  };
}
