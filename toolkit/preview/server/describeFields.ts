import type { FieldNames } from './schemaCheck.ts';

interface Describe {
  fields: { name: string; relationshipName: string | null; referenceTo: string[] }[];
}

/** Field names of an object, asked of an org over REST; undefined where the org has no such object. */
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
