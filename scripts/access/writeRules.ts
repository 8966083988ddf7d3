/**
 * Writes what is generated from attendanceTable.ts: the validation rules of `Internal_Attendee__c` and
 * `Ridealong_Visit_Note__c`, and the picture in docs/security.md. With `--check` it writes nothing and fails when one of them is stale.
 */
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { attendancePicture, withPicture } from './attendancePicture.ts';
import { attendanceRules } from './attendanceRules.ts';
import { noteRules } from './noteRules.ts';
import { isGenerated, ruleFile } from './ruleFiles.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const OBJECTS = join(PROJECT, 'force-app/main/attendees/objects');
const RULES = { Internal_Attendee__c: attendanceRules(), Ridealong_Visit_Note__c: noteRules() };
const PAGE = join(PROJECT, 'docs/security.md');

/** File path -> what it should hold; undefined: it should not be there. */
function wanted(): Map<string, string | undefined> {
  const files = new Map<string, string | undefined>();
  for (const [object, rules] of Object.entries(RULES)) {
    const folder = join(OBJECTS, object, 'validationRules');
    for (const name of readdirSync(folder)) {
      if (isGenerated(readFileSync(join(folder, name), 'utf8'))) {
        files.set(join(folder, name), undefined);
      }
    }
    for (const { name, content } of rules.map(ruleFile)) {
      files.set(join(folder, name), content);
    }
  }
  files.set(PAGE, withPicture(readFileSync(PAGE, 'utf8'), attendancePicture()));
  return files;
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

const stale = [...wanted()].filter(([path, content]) => contentOf(path) !== content);
if (process.argv.includes('--check')) {
  for (const [path] of stale) {
    console.error(`${path} is stale: run npm run access:rules`);
  }
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const [path, content] of stale) {
    if (content === undefined) {
      rmSync(path);
    } else {
      writeFileSync(path, content);
    }
  }
  console.log(`${stale.length} files written`);
}
