import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startOrg } from './conformance/startTestOrg.ts';
import { logIn } from './logIn.ts';

let org: Awaited<ReturnType<typeof startOrg>>;

before(async () => {
  org = await startOrg();
});
after(() => org.stop());

test('a token that works, and the id of its user', async () => {
  const { token, userId } = await logIn(org.url, 'admin@local.example');
  const response = await fetch(`${org.url}/services/oauth2/userinfo`, {
    headers: { Authorization: `Bearer ${token}` }
  });
  assert.equal(((await response.json()) as { user_id: string }).user_id, userId);
});

test('a wrong password is refused with what the org says', async () => {
  await assert.rejects(
    logIn(org.url, 'admin@local.example', 'wrong'),
    /^Error: admin@local\.example cannot log in: .*authentication failure/
  );
});
