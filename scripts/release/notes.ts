/** `npm run release:notes`: notes of the newest package versions, with links to install them, for a release on GitHub. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readProject } from '@toolkit/sfdx-project';
import { releaseNotes } from './releaseNotes.ts';
import { newestVersions, readPackageProject } from './packageCommands.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const { reports, dashboards } = await readProject(root);

console.log(
  releaseNotes({
    changelog: read('CHANGELOG.md'),
    versions: newestVersions(readPackageProject(read('sfdx-project.json'))),
    overwritten: [...reports, ...dashboards].map(({ label }) => label)
  })
);
