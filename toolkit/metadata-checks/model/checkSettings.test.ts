import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ProjectError } from '@toolkit/sfdx-project';
import { withBroken } from '../testing/brokenProject.ts';
import { SETTINGS_FILE, readCheckSettings } from './checkSettings.ts';

async function reasons(text: string): Promise<string[]> {
  return withBroken({ [SETTINGS_FILE]: text }, (directory) => {
    try {
      readCheckSettings(directory);
      return Promise.resolve([]);
    } catch (error) {
      assert.ok(error instanceof ProjectError);
      return Promise.resolve(error.problems.map(({ file, reason }) => `${file}: ${reason}`));
    }
  });
}

test('reads the settings of a project', async () => {
  const settings = await withBroken(
    { [SETTINGS_FILE]: '{ "prefix": "Acme", "componentPrefix": "acme" }' },
    (directory) => Promise.resolve(readCheckSettings(directory))
  );
  assert.equal(settings.prefix, 'Acme');
  assert.equal(settings.componentPrefix, 'acme');
});

test('a project without the file has no prefix', async () => {
  const settings = await withBroken({ [SETTINGS_FILE]: undefined }, (directory) =>
    Promise.resolve(readCheckSettings(directory))
  );
  assert.equal(settings.prefix, undefined);
  assert.equal(settings.componentPrefix, undefined);
});

test('what is not a setting, and what no setting can be, is said by name', async () => {
  const [unknown = ''] = await reasons('{ "prefixes": "Acme" }');
  assert.match(unknown, /^config\/metadata-checks\.json: .*"prefixes"/);
  for (const prefix of ['acme', 'Acme_', 'My Acme', '', 7]) {
    const [wrong = ''] = await reasons(JSON.stringify({ prefix }));
    assert.match(wrong, /^config\/metadata-checks\.json: prefix: /, String(prefix));
  }
});

test('a file that is not JSON is said to be none', async () => {
  const [broken = ''] = await reasons('{ "prefix": ');
  assert.match(broken, /^config\/metadata-checks\.json: .*JSON/);
});
