import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { OperatorError } from './operatorError.ts';
import { queryRows, queryTogether, toolingRows } from './queries.ts';
import { openTargetOrg } from './targetOrg.ts';
import type { SfAnswer } from './sfCli.ts';
import { startOwnOrg } from './testing/ownOrg.ts';
import type { OwnOrg } from './testing/ownOrg.ts';

let own: OwnOrg;
before(async () => {
  own = await startOwnOrg();
});
after(() => own.close());

const answering = (stdout: unknown, exitCode = 0) => {
  const asked: string[][] = [];
  const sf = (args: readonly string[]): Promise<SfAnswer> => {
    asked.push([...args]);
    return Promise.resolve({ exitCode, stdout: JSON.stringify(stdout), stderr: '' });
  };
  return { sf, asked };
};

test('an alias is what the Salesforce CLI has a session with', async () => {
  const { accessToken } = own.target;
  const { sf, asked } = answering({ result: { instanceUrl: own.url, accessToken } });
  const org = await openTargetOrg('sandbox', { env: {}, sf });
  assert.deepEqual(asked, [['org', 'display', '--target-org', 'sandbox', '--json']]);
  assert.equal((await queryRows(org.transport, 'SELECT Id FROM Organization')).length, 1);
});

test('without a session, or without an org, it is said what to do', async () => {
  const { sf } = answering({ name: 'NamedOrgNotFoundError', message: 'No authorization information' }, 1);
  await assert.rejects(openTargetOrg('sandbox', { env: {}, sf }), {
    name: 'OperatorError',
    todo: 'Log in: npx sf org login web --alias sandbox'
  });
  await assert.rejects(openTargetOrg(undefined, { env: {} }), OperatorError);
  await assert.rejects(openTargetOrg('https://example.my.salesforce.com', { env: {} }), {
    message: 'https://example.my.salesforce.com needs a session.'
  });
});

test('an address takes its token from the environment', async () => {
  const env = { SF_INSTANCE_URL: own.url, SF_ACCESS_TOKEN: own.target.accessToken };
  const org = await openTargetOrg(undefined, { env });
  assert.equal(org.isLocal, true);
  assert.equal((await queryRows(org.transport, 'SELECT Id FROM Organization')).length, 1);
});

test('many queries are one call, and one that the org refuses spoils no other', async () => {
  const { transport } = own.target;
  const before_ = transport.calls;
  const found = await queryTogether(transport, {
    organization: 'SELECT Name FROM Organization',
    nothing: 'SELECT Id FROM Nothing__c',
    counted: "SELECT COUNT(Id) n FROM PermissionSet WHERE Name LIKE 'Ridealong%'"
  });
  assert.equal(transport.calls - before_, 1);
  assert.equal(found.organization?.length, 1);
  assert.equal(found.nothing, undefined);
  assert.ok(Number(found.counted?.[0]?.['n']) > 5);
});

test('flows are read from the Tooling API', async () => {
  const rows = await toolingRows(own.target.transport, 'SELECT Definition.DeveloperName, Status FROM Flow');
  assert.ok(rows.length > 25);
});
