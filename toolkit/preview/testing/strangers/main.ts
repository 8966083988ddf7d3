/**
 * `node toolkit/preview/testing/strangers/main.ts FOLDER ...`: serves each project in an empty local org, shows each of its components
 * without Apex in a browser, presses its buttons, and prints how many render and work. Projects lie outside the repository.
 */
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readProject } from '@toolkit/sfdx-project';
import { launchBrowser } from '../browser.ts';
import { admin, logIn, serveProject } from '../serveProject.ts';
import { readSources, strangersAmong } from './components.ts';
import { assignEverything, orgApi } from './orgApi.ts';
import { observe } from './probe.ts';
import { loadSampleData, recordOf } from './records.ts';
import { sumOf, tableLines, tableOf, verdictOf } from './verdict.ts';
import type { Observation } from './verdict.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, quiet: { type: 'boolean', default: false } }
});
if (positionals.length === 0) {
  console.error('Say which projects: npm run strangers -- FOLDER [FOLDER ...] [--only COMPONENT] [--quiet]');
  process.exit(2);
}

async function tryProject(directory: string): Promise<Observation[]> {
  const strangers = strangersAmong(await readSources((await readProject(directory)).lwcs)).filter(
    ({ name, kind }) => kind !== 'window' && (values.only === undefined || values.only === name)
  );
  const served = await serveProject(directory, { exposeAll: true });
  const browser = await launchBrowser();
  try {
    const call = orgApi(served.url, await logIn(served.url, admin));
    await assignEverything(call, admin);
    await loadSampleData(directory, call, console.log);
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const observations: Observation[] = [];
    for (const stranger of strangers) {
      const recordId = await recordOf(stranger.object, call);
      const observation = await observe(stranger, { page, url: served.url, recordId });
      observations.push(observation);
      print(observation);
    }
    return observations;
  } finally {
    await browser.close();
    await served.close();
  }
}

function print(observation: Observation): void {
  const verdict = verdictOf(observation);
  if (values.quiet || verdict === 'works') {
    return;
  }
  const { name, boxes, errors, refused } = observation;
  const why = [...new Set([...boxes, ...errors, ...refused])].map((line) => line.slice(0, 300));
  console.log(`  ${verdict.padEnd(11)} ${name}: ${why.join(' | ')}`);
}

const tables = [];
for (const folder of positionals) {
  const directory = resolve(folder);
  console.log(`${basename(directory)}`);
  tables.push(tableOf(basename(directory), await tryProject(directory)));
}
console.log(`\n${tableLines(tables.length > 1 ? [...tables, sumOf(tables)] : tables).join('\n')}`);
