import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { RestUser, startLocalOrg } from '../sync/testing/localOrgProcess.ts';
import type { LocalOrgProcess } from '../sync/testing/localOrgProcess.ts';
import { runSubscribe } from './subscribe.ts';
import { requestBody, scheduleText } from './subscription.ts';

const LEADER = 'leader@ridealong.local';
const ADMIN = 'admin@ridealong.local';

interface Run {
  code: number;
  out: string[];
  err: string[];
}

async function run(args: readonly string[], env: Record<string, string> = {}): Promise<Run> {
  const [out, err]: [string[], string[]] = [[], []];
  const print = { out: (line: string) => void out.push(line), error: (line: string) => void err.push(line) };
  return { code: await runSubscribe(args, env, print), out, err };
}

describe('against a local org', () => {
  let org: LocalOrgProcess;
  let folder: string;
  let env: Record<string, string>;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'subscribe-'));
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    await writeFile(join(folder, 'private.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
    await writeFile(join(folder, 'public.pem'), publicKey.export({ type: 'spki', format: 'pem' }));
    org = await startLocalOrg(['--jwt-key', join(folder, 'public.pem')]);
    env = {
      SF_LOGIN_URL: org.url,
      SF_CLIENT_ID: 'subscriptions',
      SF_USERNAME: ADMIN,
      SF_JWT_KEY_FILE: join(folder, 'private.pem')
    };
  });
  after(async () => {
    await org[Symbol.asyncDispose]();
    await rm(folder, { recursive: true });
  });

  it('subscribes each person in their own name, again changes, list shows, remove ends', async () => {
    const both = ['--user', LEADER, '--user', ADMIN];
    const reports = ['--report', 'Colleagues_Due_A_Visit', '--dashboard', 'Customer_Contact'];
    const first = await run([...reports, ...both, '--weekly', '--day', 'thu,mon'], env);
    assert.deepEqual(first.err, []);
    assert.equal(first.code, 0);
    assert.deepEqual(first.out, [
      `${LEADER}: "Colleagues Due A Visit" every Monday and Thursday at 7:00 (new)`,
      `${LEADER}: "Customer Contact" every Monday and Thursday at 7:00 (new)`,
      `${ADMIN}: "Colleagues Due A Visit" every Monday and Thursday at 7:00 (new)`,
      `${ADMIN}: "Customer Contact" every Monday and Thursday at 7:00 (new)`
    ]);
    const again = await run([...reports, '--user', LEADER, '--daily', '--time', '18'], env);
    assert.deepEqual(again.out, [
      `${LEADER}: "Colleagues Due A Visit" every day at 18:00 (changed)`,
      `${LEADER}: "Customer Contact" every day at 18:00 (changed)`
    ]);
    const listed = await run(['--list', ...both], env);
    assert.deepEqual(listed.out, [
      `${LEADER}: "Colleagues Due A Visit" every day at 18:00`,
      `${LEADER}: "Customer Contact" every day at 18:00`,
      `${ADMIN}: "Colleagues Due A Visit" every Monday and Thursday at 7:00`,
      `${ADMIN}: "Customer Contact" every Monday and Thursday at 7:00`
    ]);
    const ended = await run([...reports, ...both, '--remove'], env);
    assert.equal(ended.out[0], `${LEADER}: "Colleagues Due A Visit" ended.`);
    const nothing = await run(['--list', ...both], env);
    assert.match(nothing.out.join('\n'), /leader.*no subscriptions.*\n.*admin.*no subscriptions/);
    const twice = await run([...reports, '--user', LEADER, '--remove'], env);
    assert.equal(twice.out[0], `${LEADER}: "Colleagues Due A Visit" was not subscribed to.`);
  });

  it('a dry run changes nothing', async () => {
    const dry = await run(['--report', 'Promises_Kept', '--user', LEADER, '--dry-run'], env);
    assert.deepEqual(dry.out, [`${LEADER}: "Promises Kept" every Monday at 7:00 (nothing was changed)`]);
    assert.match((await run(['--list', '--user', LEADER], env)).out[0] ?? '', /no subscriptions/);
  });

  it('what is refused is named, the rest goes through, and the exit code says so', async () => {
    const some = await run(
      ['--report', "No_Such'Report", '--report', 'Promises_Kept', '--user', LEADER],
      env
    );
    assert.equal(some.code, 4);
    assert.match(some.err.join(), /leader.*No_Such'Report: There is no report "No_Such'Report"/);
    assert.match(some.out.join(), /"Promises Kept".*\(new\)/);
    await run(['--report', 'Promises_Kept', '--user', LEADER, '--remove'], env);
  });

  it('a report is known by its id in every spelling, and by none whose suffix says otherwise', async () => {
    const admin = new RestUser(org.url, await org.logIn(ADMIN));
    const id = await admin.idOf("SELECT Id FROM Report WHERE DeveloperName = 'Promises_Kept'");
    const [short, suffix] = [id.slice(0, 15), id.slice(15)];
    const known = [short, id, id.toUpperCase(), id.toLowerCase(), short + suffix.toLowerCase()];
    const wrong = suffix === 'AAB' ? 'AAC' : 'AAB';
    const unknown = [short + wrong, `${short}A`, short.slice(0, 14), id.replace('00O', '01Z'), `${id}A`];
    const reports = [...known, ...unknown].flatMap((text) => ['--report', text]);
    const { out, err } = await run([...reports, '--user', LEADER, '--dry-run'], env);
    assert.equal(out.filter((line) => line.includes('"Promises Kept"')).length, known.length);
    assert.equal(err.filter((line) => line.includes('There is no report')).length, unknown.length);
  });

  it('a token subscribes its own person, and nobody else', async () => {
    const own = { SF_INSTANCE_URL: org.url, SF_ACCESS_TOKEN: await org.logIn(LEADER) };
    assert.equal((await run(['--report', 'Promises_Kept'], own)).code, 0);
    const other = await run(['--report', 'Promises_Kept', '--user', ADMIN], own);
    assert.equal(other.code, 2);
    assert.match(other.err.join(), /SF_ACCESS_TOKEN is leader@ridealong\.local's/);
    assert.equal((await run(['--report', 'Promises_Kept', '--remove'], own)).code, 0);
  });
});

it('an answer with an error after the subscription was made is no refusal', async () => {
  const made: unknown[] = [];
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    if (request.url?.endsWith('/userinfo')) {
      response.end(JSON.stringify({ preferred_username: 'x@y.example' }));
    } else if (request.url?.includes('/query')) {
      response.end(JSON.stringify({ records: [{ Id: '00Oxx0000000001EAA', Name: 'R' }] }));
    } else if (request.method === 'POST') {
      made.push({ id: '0Au1', name: 'R', recordId: '00Oxx0000000001', schedule: {} });
      response.statusCode = 500;
      response.end(
        JSON.stringify([{ errorCode: 'UNKNOWN_EXCEPTION', message: 'An unexpected error occurred' }])
      );
    } else {
      response.end(JSON.stringify(made));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const done = await run(['--report', 'R'], { SF_INSTANCE_URL: url, SF_ACCESS_TOKEN: 't' });
    assert.deepEqual(
      [done.code, done.out, done.err],
      [0, ['x@y.example: "R" every Monday at 7:00 (new)'], []]
    );
  } finally {
    server.close();
  }
});

const WRONG: [string[], RegExp][] = [
  [[], /Say which/],
  [['--report', 'R', '--time', '24'], /0 to 23, not "24"/],
  [['--report', 'R', '--time', 'noon'], /not "noon"/],
  [['--report', 'R', '--day', 'mon,funday'], /not "funday"/],
  [['--report', 'R', '--daily', '--day', 'mon'], /without --weekly and --day/],
  [['--report', 'R', '--slack', 'C1'], /go together/],
  [['--list', '--remove'], /one of them/],
  [['--fax'], /--fax/],
  [['--report', 'R'], /SF_INSTANCE_URL and SF_ACCESS_TOKEN/]
];
for (const [args, message] of WRONG) {
  it(`wrong use: ${args.join(' ') || 'nothing'}`, async () => {
    const { code, err, out } = await run(args);
    assert.equal(code, 2);
    assert.match(err.join(), message);
    assert.deepEqual(out, []);
  });
}

it('mail has no thresholds; Slack has the channel and the workspace', () => {
  const schedule = { frequency: 'daily', details: { time: 6 } } as const;
  assert.equal('thresholds' in requestBody('report', '00O1', 'R', { schedule }), false);
  const body = requestBody('dashboard', '01Z1', 'D', { schedule, slack: { channel: 'C1', team: 'T2' } });
  assert.equal(body['source'], 'lightningDashboardSubscribe');
  assert.deepEqual(body['thresholds'], [
    {
      type: 'always',
      conditions: null,
      actions: [
        {
          type: 'postToSlack',
          configuration: {
            recipients: [{ id: 'C1', type: 'collaborationRoom' }],
            team: { platformId: 'T2' }
          }
        }
      ]
    }
  ]);
  assert.equal(scheduleText(schedule), 'every day at 6:00');
});
