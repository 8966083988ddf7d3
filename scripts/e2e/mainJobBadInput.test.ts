/** What goes wrong with the main job: each error has Salesforce's shape or plain words, and names the thing. */
import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, describe, test } from 'node:test';
import { createLocalOrgServer, openOrg } from '@toolkit/local-org';
import type { LocalOrg, LocalOrgServer } from '@toolkit/local-org';
import { ORG_SETTINGS } from '../start/orgAccess.ts';
import { explainFailure } from '../start/explainFailure.ts';
import { startAll } from '../start/startAll.ts';
import type { StartOptions } from '../start/startOptions.ts';
import { copyProject, Person } from './attendeesWorld.ts';
import type { Row } from './attendeesWorld.ts';
import { repository } from './mainJobSite.ts';

const ADMIN = 'admin@ridealong.local';

describe('over the API', () => {
  let org: LocalOrg;
  let server: LocalOrgServer;
  let url: string;
  let admin: Person;

  before(async () => {
    org = await openOrg({ settings: ORG_SETTINGS, project: repository });
    server = createLocalOrgServer(org, { log: () => undefined });
    ({ url } = await server.listen(0));
    admin = await Person.logIn(url, ADMIN);
  });

  after(async () => {
    await server.close();
    org.close();
  });

  const refused = async (status: number, method: string, path: string, body?: Row): Promise<string> => {
    const answer = await admin.send(method, path, body);
    assert.equal(answer.status, status, JSON.stringify(answer.body));
    const [error] = answer.body as { errorCode: string; message: string; fields?: string[] }[];
    return `${error?.errorCode}: ${error?.message} [${error?.fields?.join() ?? ''}]`;
  };
  const query = (soql: string): Promise<string> =>
    refused(400, 'GET', `/query?q=${encodeURIComponent(soql)}`);
  const theme = (fields: Row): Promise<string> =>
    refused(400, 'POST', '/sobjects/Challenge_Theme__c', fields);

  test('a wrong password', async () => {
    const login = { grant_type: 'password', client_id: 'x', client_secret: 'x', username: ADMIN };
    const response = await fetch(`${url}/services/oauth2/token`, {
      method: 'POST',
      body: new URLSearchParams({ ...login, password: 'wrong' })
    });
    assert.equal(response.status, 400);
    assert.deepEqual(await response.json(), {
      error: 'invalid_grant',
      error_description: 'authentication failure'
    });
  });

  test('an expired token', async () => {
    const hasty = createLocalOrgServer(org, { log: () => undefined, tokenLifetimeMs: 1 });
    try {
      const late = await Person.logIn((await hasty.listen(0)).url, ADMIN);
      await new Promise((wait) => setTimeout(wait, 20));
      const { status, body } = await late.send('GET', '/sobjects');
      assert.equal(status, 401);
      assert.deepEqual(body, [{ message: 'Session expired or invalid', errorCode: 'INVALID_SESSION_ID' }]);
    } finally {
      await hasty.close();
    }
  });

  test('an object, a field, an id that is not there, and malformed SOQL', async () => {
    assert.match(await query('SELECT Id FROM Challenge_Theem__c'), /^INVALID_TYPE: [^]*'Challenge_Theem__c'/);
    assert.match(
      await query('SELECT Decison__c FROM Challenge_Theme__c'),
      /^INVALID_FIELD: [^]*'Decison__c' on entity 'Challenge_Theme__c'/
    );
    assert.match(await theme({ Name: 'x', Decison__c: 'New' }), /^INVALID_FIELD: [^]*'Decison__c'/);
    assert.match(await refused(404, 'GET', '/sobjects/Challenge_Theem__c/describe'), /^NOT_FOUND: /);
    assert.match(await refused(404, 'GET', '/sobjects/Account/0015j00000000zzAAA'), /^NOT_FOUND: /);
    assert.match(
      await theme({ Name: 'x', Sales_Partner__c: '0055j00000000zzAAA' }),
      /^INVALID_CROSS_REFERENCE_KEY: /
    );
    assert.match(await query('SELECT Id FROM'), /^MALFORMED_QUERY: [^]*Row:1:Column:15/);
  });

  test('too long, not in the picklist, missing, there already', async () => {
    assert.match(await theme({ Name: 'x'.repeat(81) }), /^STRING_TOO_LONG: .*max length=80.* \[Name\]$/);
    assert.match(
      await theme({ Name: 'x', Decision__c: 'Perhaps' }),
      /^INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST: Decision: .*: Perhaps \[Decision__c\]$/
    );
    assert.match(
      await refused(400, 'POST', '/sobjects/Opportunity', { Name: 'x' }),
      /^REQUIRED_FIELD_MISSING: .* \[StageName,CloseDate\]$/
    );
    const colleague = { Name: 'Ada', User__c: admin.id, Business_Function__c: 'IT' };
    const id = await admin.create('Ridealong_Colleague__c', colleague);
    assert.match(
      await refused(400, 'POST', '/sobjects/Ridealong_Colleague__c', colleague),
      new RegExp(`^DUPLICATE_VALUE: .*Colleague_Key__c.*${id.slice(0, 15)} \\[Colleague_Key__c\\]$`)
    );
  });
});

describe('when it starts', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'ridealong-bad-'));
  after(() => rmSync(scratch, { recursive: true }));
  const base: StartOptions = { project: repository, port: 0, database: ':memory:', empty: true, seed: 1 };

  /** What a person would read. */
  const explained = async (options: StartOptions): Promise<string> => {
    try {
      const running = await startAll(options, {
        progress: () => undefined,
        log: () => undefined,
        watch: false
      });
      await running.close();
    } catch (error) {
      return explainFailure(error, options);
    }
    return assert.fail('it started');
  };

  test('a database file of another version', async () => {
    const database = join(scratch, 'org.db');
    (await openOrg({ settings: ORG_SETTINGS, project: repository, database })).close();
    const file = new DatabaseSync(database);
    file.exec("UPDATE _local_org SET value = '99' WHERE key = 'format'");
    file.close();
    const message = await explained({ ...base, database });
    assert.match(
      message,
      /org\.db was written by another version .* Start with another --db file, or delete/
    );
  });

  test('a package with broken metadata', async () => {
    const project = copyProject();
    const field =
      'force-app/main/challenges/objects/Customer_Challenge__c/fields/Statement__c.field-meta.xml';
    appendFileSync(join(project, field), '<oops>');
    try {
      const message = await explained({ ...base, project });
      assert.match(message, /cannot be used:\n {2}.*Statement__c\.field-meta\.xml: .*not well-formed XML/);
    } finally {
      rmSync(project, { recursive: true });
    }
  });
});
