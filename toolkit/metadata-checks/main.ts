#!/usr/bin/env node
/**
 * `metadata-checks [--project DIR] [--write]`: the checks that stand in for an org, on the project in DIR, else in the folder
 * it is started in. Prints each problem as "file: what is wrong; what to do", sorted by file, and a closing line; fails when
 * there is one. `--write` first writes the page about the data model.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ProjectError } from '@toolkit/sfdx-project';
import { CHECKS } from './allChecks.ts';
import { lwcCompile } from './checks/lwcCompile.ts';
import { unfinishedTranslations } from './checks/translations.ts';
import { staleDataModel, writeDataModel } from './dataModelDoc.ts';
import type { CheckContext } from './model/context.ts';
import { problem, sentence } from './model/problem.ts';
import type { Problem } from './model/problem.ts';
import { readContext } from './model/readContext.ts';
import { SoundFile } from './model/validBefore.ts';

const { values } = parseArgs({ options: { project: { type: 'string' }, write: { type: 'boolean' } } });
const root = resolve(values.project ?? '.');

async function main(): Promise<void> {
  const started = performance.now();
  const context = await readOrExplain();
  if (context === undefined) {
    return;
  }
  if (values.write === true) {
    await writeDataModel(context);
  }
  const compiled = new SoundFile(join(root, context.settings.cacheDirectory, 'compiled.json'));
  const problems = [
    ...CHECKS.flatMap((check) => check(context)),
    ...(await lwcCompile(context, compiled)),
    ...(await staleDataModel(context))
  ];
  compiled.save();
  unfinishedTranslations(context).forEach((each) => console.log(`not yet: ${sentence(each)}`));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  print(problems, `${CHECKS.length + 2} checks over ${context.files.length} files in ${seconds} s`);
}

/** A project that cannot be read has no metadata to check: the reasons are all there is to say. */
async function readOrExplain(): Promise<CheckContext | undefined> {
  try {
    return await readContext(root);
  } catch (error) {
    if (!(error instanceof ProjectError)) {
      throw error;
    }
    const problems = error.problems.map(({ file, reason }) =>
      problem(file, reason, 'the other checks wait for this')
    );
    print(problems, 'the project could not be read');
    return undefined;
  }
}

function print(problems: readonly Problem[], what: string): void {
  const sorted = problems.toSorted((a, b) => a.file.localeCompare(b.file));
  for (const each of sorted) {
    console.error(sentence(each));
  }
  const files = new Set(problems.map(({ file }) => file)).size;
  const outcome =
    problems.length === 0 ? 'no problem' : `${count(problems.length, 'problem')} in ${count(files, 'file')}`;
  console.log(`metadata: ${what}, ${outcome}`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

await main();
