/** The sync as somebody installs it: packed, put into an empty folder without development tools, and run. */
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { z } from 'zod';
import { startLocalOrg } from './testing/localOrgProcess.ts';

const run = promisify(execFile);
const MAX_MEGABYTES = 40;

let folder: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ridealong-sync-install-'));
});

after(() => rm(folder, { recursive: true, force: true }));

async function packAndInstall(): Promise<void> {
  const pack = await run('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: import.meta.dirname
  });
  const [packed] = z.array(z.object({ filename: z.string() })).parse(JSON.parse(pack.stdout));
  await writeFile(join(folder, 'package.json'), '{ "private": true }');
  const tarball = join(folder, packed?.filename ?? '');
  // From npm's cache where it can be; anyone who ran `npm ci` has filled it.
  await run('npm', ['install', '--omit=dev', '--prefer-offline', '--no-audit', '--no-fund', tarball], {
    cwd: folder
  });
}

async function megabytesBelow(path: string): Promise<number> {
  const names = await readdir(path, { recursive: true });
  const sizes = await Promise.all(
    names.map(async (name) => {
      const entry = await stat(join(path, name));
      return entry.isFile() ? entry.size : 0;
    })
  );
  return sizes.reduce((sum, size) => sum + size, 0) / 1e6;
}

describe('the installed sync', () => {
  it('plans against an org, and is small', async (test) => {
    await packAndInstall();
    const megabytes = await megabytesBelow(join(folder, 'node_modules'));
    test.diagnostic(`installed size: ${megabytes.toFixed(1)} MB`);
    assert.ok(megabytes < MAX_MEGABYTES, `${megabytes} MB`);

    await using org = await startLocalOrg();
    const child = spawn(join(folder, 'node_modules/.bin/ridealong-sync'), ['plan'], {
      cwd: folder,
      env: {
        // The command runs on the first `node` of the path; the machine's own may be too old.
        PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH']}`,
        SF_INSTANCE_URL: org.url,
        SF_ACCESS_TOKEN: await org.logIn('sync@ridealong.local')
      },
      stdio: ['ignore', 'pipe', 'pipe']
    });
    const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
    assert.equal(child.exitCode, 0, err);
    assert.match(out, /^Customer_Meeting__c +0 +0 +\d\d$/m);
    assert.match(out, /Nothing was changed\./);
  });

  it('names every package that it imports', async () => {
    const manifest = z
      .object({ dependencies: z.record(z.string(), z.string()) })
      .parse(JSON.parse(await readFile(join(import.meta.dirname, 'package.json'), 'utf8')));
    const sources = (await readdir(import.meta.dirname, { recursive: true })).filter(
      (name) => /\.ts$/.test(name) && !/\.test\.ts$|^testing|^prepack|^dist|node_modules/.test(name)
    );
    const imported = new Set<string>();
    for (const name of sources) {
      const code = await readFile(join(import.meta.dirname, name), 'utf8');
      for (const [, target = ''] of code.matchAll(/(?:from |import\()'([^.'\n][^'\n]*)'/g)) {
        if (!target.startsWith('node:')) {
          imported.add(
            target
              .split('/')
              .slice(0, target.startsWith('@') ? 2 : 1)
              .join('/')
          );
        }
      }
    }
    assert.deepEqual([...imported].sort(), Object.keys(manifest.dependencies).sort());
  });
});
