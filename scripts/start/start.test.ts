/** `npm start` as a person runs it. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { ProjectError } from '@toolkit/sfdx-project';
import { explainFailure } from './explainFailure.ts';
import { logIn } from './orgAccess.ts';

const script = join(import.meta.dirname, '../start.ts');
const project = join(import.meta.dirname, '../../toolkit/preview/fixtures/project');

interface Run {
  output: () => string;
  waitFor: (pattern: RegExp) => Promise<RegExpExecArray>;
  ended: Promise<number | null>;
  interrupt: () => void;
}

function run(...args: string[]): Run {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => {
      output += data.toString();
      for (const listener of listeners) {
        listener();
      }
    });
  }
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return {
    output: () => output,
    ended,
    interrupt: () => child.kill('SIGINT'),
    waitFor: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = pattern.exec(output);
          if (found) {
            resolve(found);
          }
        };
        listeners.add(look);
        look();
        void ended.then(() => reject(new Error(`It ended without ${String(pattern)}:\n${output}`)));
      })
  };
}

test(
  'it starts, says where and who, serves a page, and stops cleanly on Ctrl-C',
  { timeout: 120_000 },
  async () => {
    const started = run('--project', project, '--port', '0', '--empty', '--shared-activities');
    const [, url = ''] = await started.waitFor(/Ready in [\d.]+ s: (http:\/\/localhost:\d+)/);
    await started.waitFor(/Ctrl-C stops/);
    assert.match(started.output(), /Ada Admin/);
    assert.match(
      started.output(),
      /Not supported here, though Salesforce has it:[\s\S]*activityPanel \(force-app/
    );
    const page = await fetch(`${url}/lightning/page/home`);
    const html = await page.text();
    assert.equal(page.status, 200);
    // Connections are kept for as long as it runs: it loads data through its own API, and may be busy for a while.
    assert.equal(page.headers.get('keep-alive'), null);
    assert.match(html, /<script type="importmap">/);
    assert.equal((await fetch(`${url}/nowhere`)).status, 404);
    assert.equal((await fetch(`${url}/preview/assets/..%2f..%2fpackage.json`)).status, 404);
    assert.equal((await fetch(`${url}/resource/lab/lab.js`)).status, 200);
    assert.equal((await fetch(`${url}/resource/lab/..%2flab.resource-meta.xml`)).status, 404);
    const described = await fetch(`${url}/services/data/v66.0/sobjects/EventRelation/describe`, {
      headers: { Authorization: `Bearer ${await logIn(url, 'admin@ridealong.local')}` }
    });
    assert.match(await described.text(), /"name":"IsWhat"/);
    started.interrupt();
    assert.equal(await started.ended, 0);
  }
);

test('a port in use is said, with another to take', { timeout: 60_000 }, async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const started = run('--project', project, '--port', String(port), '--empty');
  assert.equal(await started.ended, 1);
  assert.match(started.output(), new RegExp(`Port ${port} is in use: .* npm start -- --port ${port + 1}`));
  await new Promise((resolve) => other.close(resolve));
});

test('wrong options and missing projects end with words and a code', { timeout: 60_000 }, async () => {
  const wrong = run('--port', 'x');
  assert.equal(await wrong.ended, 2);
  assert.match(wrong.output(), /--port must be a whole number/);
  const missing = run('--project', join(project, 'nowhere'), '--port', '0');
  assert.equal(await missing.ended, 1);
  assert.match(missing.output(), /sfdx-project\.json/);
  assert.doesNotMatch(missing.output(), /at async /);
});

test('failures are explained', () => {
  const options = { project: 'p', port: 80, database: ':memory:', empty: false, seed: 1 };
  assert.match(
    explainFailure(Object.assign(new Error('no'), { code: 'EACCES' }), options),
    /Port 80 may not be used/
  );
  assert.match(
    explainFailure(new ProjectError([{ file: 'a.xml', reason: 'is broken' }]), options),
    /The project in p cannot be used:\n {2}a\.xml: is broken/
  );
  assert.equal(explainFailure(new Error('Boom'), options), 'Boom');
});
