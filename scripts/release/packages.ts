/**
 * `npm run package:create`, `package:version [NAME...]`, `package:promote`: the packages of sfdx-project.json in the default Dev
 * Hub. The components are built first: a package version without their JavaScript would be one without components.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildComponents, checkBuilt } from '../deploy/build.ts';
import { runCommand } from '../target-org/command.ts';
import { OperatorError } from '../target-org/operatorError.ts';
import { sf } from '../target-org/sfCli.ts';
import { createCommands, promoteCommands, readPackageProject, versionCommands } from './packageCommands.ts';
import type { PackageProject } from './packageCommands.ts';

const root = resolve(import.meta.dirname, '../..');
const FILE = join(root, 'sfdx-project.json');

const read = (): PackageProject => readPackageProject(readFileSync(FILE, 'utf8'));

async function run(commands: readonly string[][]): Promise<number> {
  for (const command of commands) {
    console.log(`sf ${command.join(' ')}`);
    const { exitCode } = await sf(command, { isShown: true });
    if (exitCode !== 0) {
      return exitCode;
    }
  }
  return 0;
}

async function version(names: readonly string[]): Promise<number> {
  const commands = versionCommands(read(), names);
  await buildComponents(root);
  checkBuilt(
    root,
    read().packageDirectories.map(({ path }) => path)
  );
  return run(commands);
}

await runCommand(async () => {
  const [what, ...names] = process.argv.slice(2);
  switch (what) {
    case 'create':
      return run(createCommands(read()));
    case 'version':
      return version(names);
    case 'promote':
      return run(promoteCommands(read()));
    default:
      throw new OperatorError(`There is no ${what}.`, 'create, version or promote.');
  }
});
