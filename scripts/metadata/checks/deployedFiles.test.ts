import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { broken } from '../testing/brokenProject.ts';
import { deployedFiles } from './deployedFiles.ts';

/** The .forceignore is read where the project lies, and the broken project is gone by now: put one there. */
async function whats(forceIgnore: string): Promise<[string, string][]> {
  const context = await broken({ 'force-app/main/shared/lwc/words/__tests__/words.test.ts': 'plural(1);\n' });
  const directory = mkdtempSync(join(tmpdir(), 'forceignore-'));
  try {
    writeFileSync(join(directory, '.forceignore'), forceIgnore);
    return deployedFiles({ ...context, project: { ...context.project, directory } }).map(({ file, what }) => [
      file,
      what
    ]);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

test('with a sound .forceignore only compiled code and metadata go out', async () => {
  assert.deepEqual(await whats('**/*.ts\n**/__tests__/**\n'), []);
});

test('TypeScript that would go out is found', async () => {
  const problems = await whats('**/__tests__/**\n');
  assert.deepEqual(
    problems.map(([file]) => file.split('/').at(-1)),
    ['visitCard.ts', 'problemAction.ts', 'retryButton.ts', 'words.ts']
  );
  assert.ok(problems.every(([, what]) => what === 'it would be deployed'));
});

test('metadata and compiled code that would stay behind are found', async () => {
  assert.deepEqual(await whats('**/*.ts\n**/__tests__/**\n**/words.js\n**/*.notiftype-meta.xml\n'), [
    ['force-app/main/attendees/notificationtypes/Visit_Soon.notiftype-meta.xml', 'it would not be deployed'],
    ['force-app/main/shared/lwc/words/words.js', 'it would not be deployed']
  ]);
});
