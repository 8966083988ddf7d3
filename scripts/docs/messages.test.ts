import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { readProject } from '@toolkit/sfdx-project';
import { messagesOf } from './messages.ts';

const root = join(import.meta.dirname, '../..');

test('docs/messages.md is what the metadata says', async () => {
  await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'writeMessages.ts'), '--check']);
});

test('every rule that is on and every error of a flow is there, with who says it and why', async () => {
  const project = await readProject(root);
  const messages = messagesOf(project);
  const rules = project.objects.flatMap(({ validationRules }) => validationRules).length;
  const errors = project.flows.filter(({ xml }) => xml.children('customErrors').length > 0).length;
  assert.ok(rules > 20 && errors > 3);
  assert.ok(messages.length >= rules + errors);
  assert.deepEqual(
    messages
      .filter(({ text, why }) => text.includes('{!') || text === '' || why === '')
      .map(({ from }) => from),
    []
  );
  assert.match(readFileSync(join(root, 'docs/messages.md'), 'utf8'), /You cannot see this calendar entry/);
});
