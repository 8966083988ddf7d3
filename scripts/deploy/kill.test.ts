/**
 * A deployment whose process is killed with SIGKILL, which nothing can catch: at a random request, before the org has seen it or after it
 * has done what it says. Run again it does what is left, and a run after that changes nothing.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { test } from 'node:test';
import { readProject } from '@toolkit/sfdx-project';
import { expectationsIn } from '../doctor/expectations.ts';
import { OWN_PROJECT, startOwnOrg } from '../target-org/testing/ownOrg.ts';
import type { OwnOrg } from '../target-org/testing/ownOrg.ts';

const MAIN = resolve(import.meta.dirname, 'main.ts');
const STEPS = ['activate', 'schedule', 'share', 'assign'];
const PEOPLE = 4;
const DEATHS = 4;

interface Death {
  at: number;
  isDone: boolean;
}

/** Between the process and the org: passes requests on, and kills who asks when the time has come. */
class Proxy {
  readonly #org: string;
  readonly #server = createServer((request, response) => {
    void (async () => {
      const body = await buffer(request);
      this.seen++;
      const dies = this.#death?.at === this.seen;
      if (dies && this.#death?.isDone === false) {
        this.#child?.kill('SIGKILL');
        return;
      }
      const { host: _, connection: __, 'content-length': ___, ...headers } = request.headers;
      const answer = await fetch(`${this.#org}${request.url ?? ''}`, {
        method: request.method ?? 'GET',
        headers: headers as Record<string, string>,
        ...(body.length === 0 ? {} : { body })
      });
      const said = Buffer.from(await answer.arrayBuffer());
      if (dies) {
        this.#child?.kill('SIGKILL');
        return;
      }
      response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
      response.end(said);
    })();
  });
  seen = 0;
  #death: Death | undefined;
  #child: ChildProcess | undefined;

  constructor(org: string) {
    this.#org = org;
  }

  async run(args: readonly string[], death?: Death): Promise<{ killed: boolean; said: string }> {
    if (!this.#server.listening) {
      this.#server.listen(0, '127.0.0.1');
      await once(this.#server, 'listening');
    }
    this.seen = 0;
    this.#death = death;
    const url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    const child = spawn(process.execPath, [MAIN, '--target-org', url, ...args], {
      stdio: ['ignore', 'pipe', 'pipe']
    });
    this.#child = child;
    const [said, failed, [code, signal]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'close') as Promise<[number | null, string | null]>
    ]);
    assert.ok(signal === 'SIGKILL' || code === 0, `${String(code)}: ${said}${failed}`);
    return { killed: signal === 'SIGKILL', said };
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await Promise.resolve();
  }
}

function addPeople({ org }: OwnOrg): string[] {
  const session = org.systemSession();
  const ProfileId = String(
    org.query("SELECT Id FROM Profile WHERE Name = 'Standard User'", session).records[0]?.['Id']
  );
  const names = Array.from({ length: PEOPLE }, (_, number) => `p${number}@killed.local`);
  const rows = names.map((Username) => ({
    LastName: Username,
    Username,
    Email: Username,
    Alias: Username.slice(0, 2),
    ProfileId,
    TimeZoneSidKey: 'Europe/Berlin',
    LocaleSidKey: 'en_US',
    LanguageLocaleKey: 'en_US',
    EmailEncodingKey: 'UTF-8'
  }));
  assert.ok(org.save({ operation: 'create', object: 'User', rows }, session).every(({ success }) => success));
  return names;
}

test('killed at random requests, run again: everything is done, nothing twice', async (t) => {
  const own = await startOwnOrg();
  const proxy = new Proxy(own.url);
  const folder = mkdtempSync(join(tmpdir(), 'killed-'));
  t.after(async () => {
    await proxy.close();
    await own.close();
    rmSync(folder, { recursive: true });
  });
  const { flows } = expectationsIn(await readProject(OWN_PROJECT));
  const file = join(folder, 'people.csv');
  writeFileSync(file, ['user,set', ...addPeople(own).map((name) => `${name},Ridealong_Rep`)].join('\n'));
  const args = [...STEPS.flatMap((step) => ['--only', step]), '--assign', file];
  const assigned = (): number =>
    own.org.query(
      "SELECT Id FROM PermissionSetAssignment WHERE Assignee.Username LIKE '%@killed.local'",
      own.org.systemSession()
    ).totalSize;
  const off = (): string[] => flows.filter((name) => own.org.flowStates.isSwitchedOff(name));
  flows.forEach((name) => own.org.flowStates.setActive(name, false));

  const moments: Death[] = [];
  for (let left = DEATHS; left > 0; left--) {
    // Each gets a little further than to the first request, none to the end: an activation is a request for each flow.
    const death = { at: 2 + Math.floor(Math.random() * 12), isDone: Math.random() < 0.5 };
    moments.push(death);
    const { killed } = await proxy.run(args, death);
    assert.ok(killed, JSON.stringify(moments));
    assert.equal(assigned() < PEOPLE || off().length > 0, true, 'it was killed before its end');
  }
  await proxy.run(args);
  assert.deepEqual([off(), assigned()], [[], PEOPLE], JSON.stringify(moments));
  const { said } = await proxy.run(args);
  assert.deepEqual([off(), assigned()], [[], PEOPLE]);
  assert.match(said, /all flows|are active|nothing/i);
});
