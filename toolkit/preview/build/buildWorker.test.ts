import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { BuildWorker } from './buildWorker.ts';
import { iconCategories, iconEntries } from './icons.ts';
import { fillPreviewCache } from '../testing/fillPreviewCache.ts';
import { labProject } from '../testing/lab.ts';
import { testCacheDirectory } from '../testing/testCache.ts';
import { platformLightningModules, shellLightningModules } from './platformModules.ts';
import { vendorModules } from './vendorBundle.ts';

test(
  'a thread builds, fails in words, is closed, and starts again when needed',
  { timeout: 60_000 },
  async () => {
    const worker = new BuildWorker(testCacheDirectory);
    const shell = await worker.run('shell', undefined);
    assert.ok(existsSync(join(testCacheDirectory, shell.folder, shell.entries['preview/boot'] ?? '')));
    assert.ok(existsSync(join(testCacheDirectory, shell.folder, 'preview.css')));
    await assert.rejects(
      worker.run('icons', { category: 'Nothing' as 'Utility' }),
      /iconSvgTemplatesNothing/
    );
    await worker.close();
    const stopped = worker.run('shell', undefined);
    await Promise.all([assert.rejects(stopped, /The build was stopped/), worker.close()]);
    assert.deepEqual(await worker.run('shell', undefined), shell);
    await worker.close();
  }
);

test('what is in the cache needs no thread', { timeout: 120_000 }, async (t) => {
  await fillPreviewCache(labProject);
  let threads = 0;
  const count = (): void => void (threads += 1);
  process.on('worker', count);
  t.after(() => process.off('worker', count));
  await fillPreviewCache(labProject);
  assert.equal(threads, 0);
  const worker = new BuildWorker(testCacheDirectory);
  await worker.run('shell', undefined);
  await worker.close();
  assert.equal(threads, 1, 'threads are seen here');
});

test('everything the preview offers exists on the platform, but for what the shell itself needs', () => {
  const platform = platformLightningModules();
  const offered = [...vendorModules(), ...shellLightningModules().keys()];
  const beyond = offered.filter((name) => name.startsWith('lightning/') && !platform.has(name));
  assert.deepEqual(beyond, ['lightning/groupedCombobox']);
  for (const name of [
    'lightning/datatable',
    'lightning/modal',
    'lightning/graphql',
    'lightning/recordPicker'
  ]) {
    assert.ok(offered.includes(name) && platform.has(name), name);
  }
});

test('every icon category serves both writing directions', () => {
  const entries = iconEntries();
  assert.equal(Object.keys(entries).length, iconCategories.length * 2);
  assert.equal(entries['lightning/iconSvgTemplatesUtilityRtl'], 'Utility');
});
