/**
 * `node toolkit/preview/testing/strangers/main.ts FOLDER ...`: serves each project in an empty local org, shows each of its components
 * without Apex in a browser, presses its buttons, and prints how many render and work. Projects lie outside the repository.
 * `--resume FILE` keeps what was seen after each component and takes up there: a run over many projects may be ended at any time.
 */
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readProject } from '@toolkit/sfdx-project';
import { launchBrowser } from '../browser.ts';
import { admin, logIn, serveProject } from '../serveProject.ts';
import { readSources, strangersAmong } from './components.ts';
import type { Stranger } from './components.ts';
import { assignEverything, orgApi } from './orgApi.ts';
import { observePatiently } from './patience.ts';
import { observe } from './probe.ts';
import { loadSampleData, recordOf } from './records.ts';
import { openSeen } from './seen.ts';
import { sumOf, tableLines, tableOf, verdictOf } from './verdict.ts';
import type { Observation } from './verdict.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    quiet: { type: 'boolean', default: false },
    resume: { type: 'string' },
    seconds: { type: 'string', default: '120' }
  }
});
if (positionals.length === 0) {
  console.error(
    'Say which projects: npm run strangers -- FOLDER [FOLDER ...] [--only COMPONENT] [--quiet] [--resume FILE] [--seconds PER_COMPONENT]'
  );
  process.exit(2);
}

const seen = await openSeen(values.resume);

async function tryProject(directory: string): Promise<Observation[]> {
  const strangers = strangersAmong(await readSources((await readProject(directory)).lwcs)).filter(
    ({ name, kind }) => kind !== 'window' && (values.only === undefined || values.only === name)
  );
  const project = basename(directory);
  const missing = strangers.filter(({ name }) => seen.of(project, name) === undefined);
  if (missing.length > 0) {
    await observeAll(directory, missing);
  }
  return strangers.flatMap(({ name }) => seen.of(project, name) ?? []);
}

async function observeAll(directory: string, strangers: readonly Stranger[]): Promise<void> {
  const served = await serveProject(directory, { exposeAll: true });
  const browser = await launchBrowser();
  try {
    const call = orgApi(served.url, await logIn(served.url, admin));
    await assignEverything(call, admin);
    await loadSampleData(directory, call, console.log);
    for (const stranger of strangers) {
      const recordId = await recordOf(stranger.object, call);
      const observation = await observePatiently(
        stranger.name,
        () => browser.newPage({ viewport: { width: 1280, height: 900 } }),
        (page) => observe(stranger, { page, url: served.url, recordId }),
        Number(values.seconds) * 1000
      );
      await seen.keep(basename(directory), observation);
      print(observation);
    }
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
