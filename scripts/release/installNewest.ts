/** `node scripts/release/installNewest.ts ALIAS`: the newest version of each package into an org, the core first. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runCommand } from '../target-org/command.ts';
import { sf } from '../target-org/sfCli.ts';
import { newestVersions, readPackageProject } from './packageCommands.ts';

const root = resolve(import.meta.dirname, '../..');

await runCommand(async () => {
  const project = readPackageProject(readFileSync(join(root, 'sfdx-project.json'), 'utf8'));
  for (const id of newestVersions(project).values()) {
    const { exitCode } = await sf(
      [
        'package',
        'install',
        '--package',
        id,
        '--target-org',
        process.argv[2] ?? '',
        '--wait',
        '30',
        '--no-prompt'
      ],
      { isShown: true }
    );
    if (exitCode !== 0) {
      return exitCode;
    }
  }
  return 0;
});
