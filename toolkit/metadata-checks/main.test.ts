import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { CHECKS } from './allChecks.ts';
import { dataModelPage } from './dataModelDoc.ts';
import { readContext } from './model/readContext.ts';
import { change, validProject, withBroken } from './testing/brokenProject.ts';
import type { Break } from './testing/brokenProject.ts';

const MAIN = 'force-app/main';

interface Run {
  code: number;
  problems: string[];
  closing: string;
}

/** Runs the command on the valid project with something broken in it. */
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

/** The valid project has no docs: that is the one problem it has. */
const STALE =
  'docs/data-model.md: it is not what the metadata says; run metadata-checks with --write and commit it';

test('prints what is wrong, sorted by file, and fails', async () => {
  const { code, problems, closing } = await run({
    [`${MAIN}/shared/labels/Shared.labels-meta.xml`]: change('Try again', ''),
    [`${MAIN}/bookings/tabs/Visit__c.tab-meta.xml`]: change('Custom15: People', 'People')
  });
  assert.deepEqual(problems, [
    STALE,
    `${MAIN}/bookings/tabs/Visit__c.tab-meta.xml: there is no tab style "People"; write one such as "Custom15: People"`,
    `${MAIN}/shared/labels/Shared.labels-meta.xml: the label Trips_Error_Retry is empty; give it a <value>`
  ]);
  // With the two that take their time
  assert.ok(closing.startsWith(`metadata: ${CHECKS.length + 2} checks over `), closing);
  assert.match(closing, /over \d+ files in [\d.]+ s, 3 problems in 3 files$/);
  assert.equal(code, 1);
});

test('says why a project cannot be read', async () => {
  const { code, problems, closing } = await run({
    [`${MAIN}/bookings/tabs/Visit__c.tab-meta.xml`]: '<CustomTab>'
  });
  assert.equal(problems.length, 1);
  assert.match(
    problems[0] ?? '',
    /^force-app\/main\/bookings\/tabs\/Visit__c\.tab-meta\.xml: line 1 is not well-formed XML/
  );
  assert.equal(closing, 'metadata: the project could not be read, 1 problem in 1 file');
  assert.equal(code, 1);
});

test('passes when nothing is wrong', async () => {
  const page = await withBroken({}, async (directory) => dataModelPage(await readContext(directory)));
  const { code, problems, closing } = await run({ 'docs/data-model.md': page?.text });
  assert.deepEqual(problems, []);
  assert.match(closing, /, no problem$/);
  assert.equal(code, 0);
});

/** An SFDX project as `sf project generate` lays it out, with JavaScript and no settings for these checks. */
const FOREIGN: Record<string, string> = {
  'sfdx-project.json': JSON.stringify({
    packageDirectories: [{ path: 'force-app', default: true }],
    name: 'bakery',
    sourceApiVersion: '66.0'
  }),
  '.forceignore': '**/jsconfig.json\n**/__tests__/**\n',
  'force-app/main/default/lwc/oven/oven.js': [
    "import { LightningElement, api } from 'lwc';",
    "import { degrees } from './degrees';",
    "import { warm } from 'c/warmth';",
    'export default class Oven extends LightningElement {',
    '  @api bread;',
    '  get title() {',
    '    return warm(degrees(this.bread));',
    '  }',
    '}'
  ].join('\n'),
  'force-app/main/default/lwc/oven/degrees.js': 'export const degrees = (bread) => (bread ? 230 : 20);',
  'force-app/main/default/lwc/oven/oven.html': '<template><p>{title}</p></template>',
  'force-app/main/default/lwc/oven/oven.js-meta.xml': bundleMeta('An oven.'),
  'force-app/main/default/lwc/oven/__tests__/oven.test.js':
    "import Oven from 'c/oven';\nexport default Oven;",
  'force-app/main/default/lwc/warmth/warmth.js': 'export const warm = (degrees) => `${degrees} degrees`;',
  'force-app/main/default/lwc/warmth/warmth.js-meta.xml': bundleMeta('How warm it is.')
};

function bundleMeta(description: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><LightningComponentBundle xmlns="http://soap.sforce.com/2006/04/metadata"><apiVersion>66.0</apiVersion><description>${description}</description><isExposed>false</isExposed></LightningComponentBundle>`;
}

/** Takes the project of these tests away, and puts another in its place. */
function instead(files: Record<string, string>): Break {
  const gone = Object.keys(validProject).map((path) => [path, undefined] as const);
  return { ...Object.fromEntries(gone), ...files };
}

test('a project without settings, of another layout and in JavaScript, is checked too', async () => {
  const { code, problems, closing } = await run(instead(FOREIGN));
  // Nothing uses the oven yet: that is the one thing that holds for every project.
  assert.deepEqual(problems, [
    'force-app/main/default/lwc/oven/oven.js-meta.xml: nothing uses the component oven; import it, or delete it'
  ]);
  assert.match(closing, /, 1 problem in 1 file$/);
  assert.equal(code, 1);
});

test('what is wrong with it is found as in any other', async () => {
  const { problems } = await run(
    instead({
      ...FOREIGN,
      'force-app/main/default/lwc/oven/oven.html': '<template><c-pan></c-pan><p>{titel}</p></template>',
      'force-app/main/default/lwc/oven/degrees.js':
        "import { x } from './nothing';\nexport const degrees = x;",
      'force-app/main/default/lwc/warmth/warmth.js': 'export const warm = (degrees) => `;'
    })
  );
  const messages = problems.map((line) => line.replace(/^force-app\/main\/default\/lwc\/|;.*$/g, ''));
  assert.ok(messages.includes('oven/oven.html: there is no component <c-pan>'), problems.join('\n'));
  assert.ok(messages.includes('oven/oven.html: the class has no titel'), problems.join('\n'));
  assert.ok(messages.includes('oven/degrees.js: the bundle has no ./nothing'), problems.join('\n'));
  assert.ok(
    messages.some((what) => what.startsWith("warmth/warmth.js-meta.xml: the platform's compiler")),
    problems.join('\n')
  );
});
