import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { BuildWorker } from './buildWorker.ts';
import { iconCategories, iconEntries } from './icons.ts';
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
