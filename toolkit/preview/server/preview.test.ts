/** What the preview answers and what it refuses, over HTTP. */
import assert from 'node:assert/strict';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { after, before, test } from 'node:test';
import { labProject } from '../testing/lab.ts';
import { serveProject } from '../testing/serveProject.ts';
import type { ServedProject } from '../testing/serveProject.ts';

let served: ServedProject;
before(async () => {
  served = await serveProject(labProject);
});
after(() => served?.close());

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  text: string;
}

/** As fetch, but the path goes out as it is written and Host may be anything. */
function ask(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const { hostname, port } = new URL(served.url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers }, (response) => {
      let text = '';
      response.on('data', (part: Buffer) => (text += part.toString()));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
    })
      .on('error', reject)
      .end();
  });
}

const paths = ['/', '/lightning/page/home', '/preview/icon.svg', '/resource/lab/lab.js', '/preview/assets/x'];

test('nothing is answered for the name of another site, whatever it points to', async () => {
  const { port } = new URL(served.url);
  const foreign = [
    'evil.example',
    `evil.example:${port}`,
    'localhost',
    'localhost:1',
    `localhost.evil.example:${port}`,
    `x@localhost:${port}`
  ];
  for (const path of paths) {
    for (const host of foreign) {
      const { status, text } = await ask(path, { host });
      assert.equal(status, 421, `${path} for ${host}`);
      assert.doesNotMatch(text, /importmap|<svg/);
    }
    for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `LOCALHOST:${port}`, `[::1]:${port}`]) {
      assert.notEqual((await ask(path, { host })).status, 421, `${path} for ${host}`);
    }
  }
});

test('no other site can put a page into a frame', async () => {
  for (const path of ['/', '/lightning/page/home', '/lightning/r/Visit__c/x/view?persona=a']) {
    const { headers } = await ask(path);
    assert.match(String(headers['content-security-policy']), /frame-ancestors 'self'/);
    assert.equal(headers['x-frame-options'], 'SAMEORIGIN');
  }
});

test('files come with their type and size, and only from their folders', async () => {
  const script = await ask('/resource/lab/lab.js');
  assert.deepEqual([script.status, script.headers['x-content-type-options']], [200, 'nosniff']);
  assert.match(script.headers['content-type'] ?? '', /^text\/javascript/);
  const logo = await ask('/file-asset/lab_logo');
  assert.deepEqual([logo.status, logo.headers['content-type']], [200, 'image/svg+xml']);
  const icon = await ask('/preview/icon.svg');
  assert.deepEqual([icon.status, icon.headers['content-type']?.split(';')[0]], [200, 'image/svg+xml']);
  for (const path of [
    '/resource/lab/..%2flab.resource-meta.xml',
    '/resource/lab/../lab.resource-meta.xml',
    '/resource/lab/nothing.js',
    '/resource/nothing',
    '/file-asset/nothing',
    '/file-asset/..%2flab_logo.asset-meta.xml',
    '/resource/%zz',
    '/preview/assets/..%2f..%2fpackage.json',
    '/preview/assets/a%00b',
    '/preview/assets/%zz',
    '/preview/nothing',
    '/preview/assets/',
    '/preview/slds/package.json',
    '/preview/slds/assets/../package.json',
    '//',
    '//evil.example/x'
  ]) {
    assert.equal((await ask(path)).status, 404, path);
  }
});
