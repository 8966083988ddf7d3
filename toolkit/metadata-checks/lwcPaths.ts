#!/usr/bin/env node
/**
 * `lwc-paths [--project DIR] [--check]`: writes where TypeScript finds each `c/name`, to the file that the project's settings
 * name. TypeScript allows one `*` in a path pattern, and a bundle needs two (`lwc/name/name`), so the map is made from the
 * folders. `--check` fails when it is stale.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readCheckSettings, SETTINGS_FILE } from './model/checkSettings.ts';

const projectFile = z.object({ packageDirectories: z.array(z.object({ path: z.string() })) });

const { values } = parseArgs({ options: { project: { type: 'string' }, check: { type: 'boolean' } } });
const root = resolve(values.project ?? '.');
const { componentPaths } = readCheckSettings(root);

if (componentPaths === undefined) {
  console.error(`${SETTINGS_FILE} names no componentPaths.file to write.`);
  process.exitCode = 1;
} else {
  const { file, others } = componentPaths;
  const wanted = `${JSON.stringify({ compilerOptions: { paths: { ...others, ...paths() } } }, undefined, 2)}\n`;
  if (values.check !== true) {
    writeFileSync(join(root, file), wanted);
  } else if (readFileSync(join(root, file), 'utf8') !== wanted) {
    console.error(`${file} is stale: run lwc-paths without --check and commit it.`);
    process.exitCode = 1;
  }
}

function paths(): Record<string, string[]> {
  const json: unknown = JSON.parse(readFileSync(join(root, 'sfdx-project.json'), 'utf8'));
  const { packageDirectories } = projectFile.parse(json);
  const found: Record<string, string[]> = {};
  for (const { path } of packageDirectories) {
    for (const bundle of globSync(`${path}/**/lwc/*/*.js-meta.xml`, { cwd: root }).sort()) {
      const name = basename(dirname(bundle));
      found[`c/${name}`] = [`./${dirname(bundle).replaceAll('\\', '/')}/${name}.ts`];
    }
  }
  return found;
}
