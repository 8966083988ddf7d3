/** The people of a challenge world over HTTP, as browsers and integrations meet the org, and writes that have to be refused. */
import assert from 'node:assert/strict';
import { createLocalOrgServer } from '@toolkit/local-org';
import { Person } from './attendeesWorld.ts';
import type { Row } from './attendeesWorld.ts';
import { openChallengeWorld } from './challengesWorld.ts';
import type { Actor, ChallengeWorld } from './challengesWorld.ts';

export interface ChallengeSite {
  world: ChallengeWorld;
  url: string;
  /** The same person, over HTTP. */
  person(actor: Actor): Promise<Person>;
  close(): Promise<void>;
}

export async function openChallengeSite(): Promise<ChallengeSite> {
  const world = await openChallengeWorld();
  const server = createLocalOrgServer(world.org, { log: () => undefined });
  const { url } = await server.listen(0);
  return {
    world,
    url,
    person: (actor) => Person.logIn(url, String(world.admin.value('User', actor.id, 'Username'))),
    close: async () => {
      await server.close();
      world.close();
    }
  };
}

/** No access to the object, the field or the record, in the words of either protocol. */
export const FORBIDDEN =
  /INSUFFICIENT_ACCESS|CANNOT_INSERT|INVALID_TYPE|INVALID_FIELD|ENTITY_IS_DELETED|insufficient|not supported|not defined|Unknown type|ValidationError|ObjectNotSupported/i;

/** What cannot be seen is not there. */
export const INVISIBLE = /NOT_FOUND|INVALID_CROSS_REFERENCE_KEY/;

/** Tries the same over REST and over GraphQL; both have to be refused, for a reason that fits. */
export async function cannotCreate(
  who: Person,
  object: string,
  fields: Row,
  reason = FORBIDDEN
): Promise<void> {
  assert.match(await who.refusal('POST', `/sobjects/${object}`, fields), reason);
  const { errors } = await write(who, [{ object, fields }]);
  assert.match(JSON.stringify(errors), reason);
}

export async function cannotUpdate(
  who: Person,
  object: string,
  id: string,
  fields: Row,
  reason = FORBIDDEN
): Promise<void> {
  assert.match(await who.refusal('PATCH', `/sobjects/${object}/${id}`, fields), reason);
  const { errors } = await write(who, [{ object, id, fields }]);
  assert.match(JSON.stringify(errors), reason);
}

export async function cannotDelete(
  who: Person,
  object: string,
  id: string,
  reason = FORBIDDEN
): Promise<void> {
  assert.match(await who.refusal('DELETE', `/sobjects/${object}/${id}`), reason);
  const { errors } = await who.graphql(
    `mutation M($input: RecordDeleteInput!) { uiapi { ${object}Delete(input: $input) { Id } } }`,
    { input: { Id: id } }
  );
  assert.match(JSON.stringify(errors), reason);
}

/** One record to create, or to change; `@{step0}` in a field stands for the id of the first. */
export interface Step {
  object: string;
  id?: string;
  fields: Row;
}

/** All steps in one request, all of them or none: what the package's own components send. */
export function write(who: Person, steps: Step[]): Promise<{ data: unknown; errors: unknown[] }> {
  const verb = ({ id }: Step): string => (id === undefined ? 'Create' : 'Update');
  const name = (index: number): string => (index === 0 ? 'input' : `input${index}`);
  const parameters = steps.map((step, index) => `$${name(index)}: ${step.object}${verb(step)}Input!`);
  const fields = steps.map(
    (step, index) => `step${index}: ${step.object}${verb(step)}(input: $${name(index)}) { Record { Id } }`
  );
  const variables = steps.map(({ object, id, fields: values }, index) => [
    name(index),
    id === undefined ? { [object]: values } : { Id: id, [object]: values }
  ]);
  return who.graphql(
    `mutation Write(${parameters.join(', ')}) { uiapi(input: { allOrNone: true }) { ${fields.join(' ')} } }`,
    Object.fromEntries(variables) as Row
  );
}
