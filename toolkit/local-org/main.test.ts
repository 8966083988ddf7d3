import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { asFields, asList, Client } from './conformance/client.ts';
import { shopProject } from './conformance/startTestOrg.ts';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));
let folder: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'local-org-'));
});

/** What a failed test left running would keep this process alive. */
const started: ChildProcess[] = [];

after(async () => {
  started.filter(({ exitCode }) => exitCode === null).forEach((child) => child.kill('SIGKILL'));
  await rm(folder, { recursive: true, force: true });
});

interface Running {
  process: ChildProcess;
  url: string;
  output: () => string;
  /** Ctrl-C; gives the exit code. */
  interrupt(): Promise<number | null>;
}

function start(args: readonly string[]): {
  process: ChildProcess;
  output: () => string;
  ended: Promise<number | null>;
} {
  const child = spawn(process.execPath, [main, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  started.push(child);
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { process: child, output: () => text, ended };
}

async function run(args: readonly string[]): Promise<Running> {
  const {
    process: child,
    output,
    ended
  } = start(['--project', shopProject, '--port', '0', '--empty', ...args]);
  const deadline = Date.now() + 300_000;
  while (!/Ctrl-C stops it/.test(output())) {
    if (Date.now() > deadline) {
      child.kill('SIGKILL');
    }
    assert.ok(child.exitCode === null && child.signalCode === null, output());
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const url = /at (http:\/\/localhost:\d+)/.exec(output())?.[1] ?? '';
  return {
    process: child,
    url,
    output,
    interrupt: () => {
      child.kill('SIGINT');
      return ended;
    }
  };
}

async function failure(args: readonly string[]): Promise<string> {
  const { output, ended } = start(args);
  assert.equal(await ended, 1, output());
  assert.doesNotMatch(output(), /\n\s+at /, 'a stack trace is no message');
  return output();
}

test('says where it is and who can log in, and stops cleanly', async () => {
  const org = await run([]);
  assert.match(org.output(), /Local org of conformance-shop at http:\/\/localhost:\d+/);
  assert.match(org.output(), /admin@local\.example/);
  assert.equal((await fetch(`${org.url}/services/data`)).status, 200);
  assert.equal(await org.interrupt(), 0);
});

test('what was acknowledged is there after a restart, and the session with it', async () => {
  const file = join(folder, 'kept.db');
  const first = await run(['--db', file]);
  const client = await Client.login(first.url, 'admin@local.example');
  const writes = Array.from({ length: 60 }, (_, index) =>
    client
      .create('Merchandise__c', { Name: `n${index}`, Merchandise_Key__c: `k${index}` })
      .catch(() => undefined)
  );
  const acknowledged: string[] = [];
  const done = Promise.all(
    writes.map(async (write) => {
      const id = await write;
      if (id !== undefined) {
        acknowledged.push(id);
      }
    })
  );
  // Ctrl-C as soon as the first is answered, while the others are under way.
  await Promise.race(writes);
  const code = await first.interrupt();
  await done;
  assert.equal(code, 0);
  const second = await run(['--db', file]);
  const again = new Client(second.url, client.token);
  const kept = (await again.query('SELECT Id FROM Merchandise__c')).map((record) => String(record['Id']));
  assert.equal(await second.interrupt(), 0);
  assert.deepEqual(
    acknowledged.filter((id) => !kept.includes(id)),
    []
  );
  assert.ok(acknowledged.length > 0);
});

test('a key for JWT logins that was registered is known after a restart', async () => {
  const file = join(folder, 'keys.db');
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const first = await run(['--db', file]);
  const pem = await exportSPKI(publicKey);
  assert.equal((await new Client(first.url).post('/local/jwt-keys', { pem })).status, 204);
  assert.equal(await first.interrupt(), 0);
  const second = await run(['--db', file]);
  const assertion = await new SignJWT({})
    .setProtectedHeader({ alg: 'RS256' })
    .setIssuer('app')
    .setSubject('admin@local.example')
    .setAudience('https://login.salesforce.com')
    .setExpirationTime('3m')
    .sign(privateKey);
  const grantType = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
  const answer = await new Client(second.url).form('/services/oauth2/token', {
    grant_type: grantType,
    assertion
  });
  assert.equal(answer.status, 200, JSON.stringify(answer.body));
  assert.equal(await second.interrupt(), 0);
});

test('Shared Activities are off until they are switched on, also for records kept before', async () => {
  const file = join(folder, 'shared.db');
  const fields = async (url: string): Promise<unknown[]> => {
    const client = await Client.login(url, 'admin@local.example');
    const described = asFields((await client.get('/sobjects/EventRelation/describe')).body);
    const names = asList(described['fields']).map(({ name }) => name);
    return ['IsInvitee', 'IsParent', 'IsWhat'].filter((name) => names.includes(name));
  };
  const plain = await run(['--db', file]);
  const client = await Client.login(plain.url, 'admin@local.example');
  const account = await client.create('Account', { Name: 'Kept' });
  const event = await client.create('Event', {
    Subject: 'kept',
    WhatId: account,
    StartDateTime: new Date().toISOString(),
    DurationInMinutes: 30
  });
  const contact = await client.create('Contact', { LastName: 'Kept' });
  await client.create('EventRelation', { EventId: event, RelationId: contact });
  assert.deepEqual(await fields(plain.url), []);
  assert.equal(await plain.interrupt(), 0);
  const shared = await run(['--db', file, '--shared-activities']);
  assert.deepEqual(await fields(shared.url), ['IsInvitee', 'IsParent', 'IsWhat']);
  const again = new Client(shared.url, client.token);
  const invited = await again.query(
    `SELECT RelationId FROM EventRelation WHERE EventId = '${event}' AND IsInvitee = true`
  );
  assert.deepEqual(
    invited.map(({ RelationId: id }) => id),
    [contact]
  );
  const related = await again.query(
    `SELECT RelationId, IsWhat FROM EventRelation WHERE EventId = '${event}' AND IsParent = true`
  );
  assert.deepEqual(
    related.map((row) => [row['RelationId'], row['IsWhat']]),
    [[account, true]]
  );
  assert.equal(await shared.interrupt(), 0);
  const later = await run(['--db', file]);
  assert.equal((await fields(later.url)).length, 3, 'the file goes on having them');
  assert.equal(await later.interrupt(), 0);
});

test('--help tells the options', async () => {
  const { output, ended } = start(['--help']);
  assert.equal(await ended, 0);
  for (const option of ['--project', '--port', '--db', '--empty', '--jwt-key', '--shared-activities']) {
    assert.ok(output().includes(option), option);
  }
});

test('a port in use is named, and a free one', async () => {
  const org = await run([]);
  const port = new URL(org.url).port;
  const message = await failure(['--project', shopProject, '--empty', '--port', port]);
  await org.interrupt();
  assert.match(
    message,
    new RegExp(
      `Port ${port} is in use by another local org\\. Stop it, or start with --port \\d+, which is free\\.`
    )
  );
});

test('a folder that is not a project is named', async () => {
  assert.match(
    await failure(['--project', folder, '--port', '0']),
    /sfdx-project\.json: there is no such file/
  );
});

test('broken metadata is named by file', async () => {
  const broken = join(folder, 'broken');
  await cp(shopProject, broken, { recursive: true });
  const field = join(broken, 'shop/main/objects/Merchandise__c/fields/Supplier__c.field-meta.xml');
  await writeFile(
    field,
    '<?xml version="1.0" encoding="UTF-8"?>\n<CustomField xmlns="http://soap.sforce.com/2006/04/metadata"><fullName>Supplier__c</fullName><label>Supplier</label><referenceTo>Nowhere__c</referenceTo><relationshipName>Merchandise</relationshipName><type>Lookup</type></CustomField>\n'
  );
  const message = await failure(['--project', broken, '--port', '0']);
  assert.match(message, /Supplier__c\.field-meta\.xml/);
  assert.match(message, /Nowhere__c/);
});

test('what the project uses and the local org lacks is listed, by name and file', async () => {
  const other = join(folder, 'other');
  await cp(shopProject, other, { recursive: true });
  const classes = join(other, 'shop/main/classes');
  await mkdir(classes);
  await writeFile(join(classes, 'Till.cls'), 'public class Till {}');
  await writeFile(
    join(classes, 'Till.cls-meta.xml'),
    '<?xml version="1.0" encoding="UTF-8"?>\n<ApexClass xmlns="http://soap.sforce.com/2006/04/metadata"><apiVersion>66.0</apiVersion><status>Active</status></ApexClass>\n'
  );
  const org = await run(['--project', other]);
  await org.interrupt();
  assert.match(
    org.output(),
    /The project uses what the local org does not support:\n {2}ApexClass Till: shop\/main\/classes\/Till\.cls/
  );
});

test('an invalid key is named', async () => {
  const file = join(folder, 'key.pem');
  await writeFile(file, 'no key');
  assert.match(
    await failure(['--project', shopProject, '--port', '0', '--jwt-key', file]),
    /--jwt-key: A JWT key must be PEM text/
  );
});

test('a file that is not a database is named, with what to do about it', async () => {
  const file = join(folder, 'not.db');
  await writeFile(file, 'plain text, and enough of it that it cannot be taken for an empty file');
  const message = await failure(['--project', shopProject, '--port', '0', '--db', file]);
  assert.match(message, /not\.db/);
});
