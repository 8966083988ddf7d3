import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { CHECKS } from './allChecks.ts';
import { dataModelPage } from './dataModelDoc.ts';
import { readContext } from './model/readContext.ts';
import { change, withBroken } from './testing/brokenProject.ts';
import type { Break } from './testing/brokenProject.ts';

const MAIN = 'force-app/main';

interface Run {
  code: number;
  problems: string[];
  closing: string;
}

/** Runs the command on the sound project with something broken in it. */
function run(changes: Break): Promise<Run> {
  return withBroken(
    changes,
    (directory) =>
      new Promise((resolve) => {
        const script = join(import.meta.dirname, 'main.ts');
        execFile(process.execPath, [script, '--project', directory], (error, stdout, stderr) => {
          const problems = stderr.split('\n').filter((line) => line !== '');
          resolve({
            code: typeof error?.code === 'number' ? error.code : 0,
            problems,
            closing: stdout.trim()
          });
        });
      })
  );
}

/** The sound project has no docs: that is the one problem it has. */
const STALE =
  'docs/data-model.md: it is not what the metadata says; run `node toolkit/metadata-checks/dataModelDoc.ts` and commit it';

test('prints what is wrong, sorted by file, and fails', async () => {
  const { code, problems, closing } = await run({
    [`${MAIN}/shared/labels/Shared.labels-meta.xml`]: change('Try again', ''),
    [`${MAIN}/attendees/tabs/Visit__c.tab-meta.xml`]: change('Custom15: People', 'People')
  });
  assert.deepEqual(problems, [
    STALE,
    `${MAIN}/attendees/tabs/Visit__c.tab-meta.xml: there is no tab style "People"; write one such as "Custom15: People"`,
    `${MAIN}/shared/labels/Shared.labels-meta.xml: the label Trips_Error_Retry is empty; give it a <value>`
  ]);
  // With the two that take their time
  assert.ok(closing.startsWith(`metadata: ${CHECKS.length + 2} checks over `), closing);
  assert.match(closing, /over \d+ files in [\d.]+ s, 3 problems in 3 files$/);
  assert.equal(code, 1);
});

test('says why a project cannot be read', async () => {
  const { code, problems, closing } = await run({
    [`${MAIN}/attendees/tabs/Visit__c.tab-meta.xml`]: '<CustomTab>'
  });
  assert.equal(problems.length, 1);
  assert.match(
    problems[0] ?? '',
    /^force-app\/main\/attendees\/tabs\/Visit__c\.tab-meta\.xml: line 1 is not well-formed XML/
  );
  assert.equal(closing, 'metadata: the project could not be read, 1 problem in 1 file');
  assert.equal(code, 1);
});

test('passes when nothing is wrong', async () => {
  const page = await withBroken({}, async (directory) => dataModelPage(await readContext(directory)));
  const { code, problems, closing } = await run({ 'docs/data-model.md': page });
  assert.deepEqual(problems, []);
  assert.match(closing, /, no problem$/);
  assert.equal(code, 0);
});
