/**
 * `npm run scratch [-- --def NAME] [--alias ALIAS] [--days N]`: a new scratch org with everything in it and you as its admin. Run
 * again with the same alias it deploys into the org that is there.
 */
import { globSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from '../target-org/command.ts';
import { OperatorError } from '../target-org/operatorError.ts';
import { sf } from '../target-org/sfCli.ts';
import { scratchCommands } from './scratchCommands.ts';

const root = resolve(import.meta.dirname, '../..');

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      def: { type: 'string', default: 'private' },
      alias: { type: 'string', default: 'ridealong' },
      days: { type: 'string', default: '7' }
    }
  });
  const known = globSync('config/scratch/*.json', { cwd: root }).map((file) => basename(file, '.json'));
  if (!known.includes(values.def)) {
    throw new OperatorError(`There is no definition ${values.def}.`, `There are ${known.join(', ')}.`);
  }
  const isThere = (await sf(['org', 'display', '--target-org', values.alias, '--json'])).exitCode === 0;
  for (const { command, args } of scratchCommands({ ...values, isThere })) {
    const code = command === 'sf' ? (await sf(args, { isShown: true })).exitCode : await deploy(args);
    if (code !== 0) {
      return code;
    }
  }
  return 0;
});

async function deploy(args: readonly string[]): Promise<number> {
  const { spawn } = await import('node:child_process');
  return new Promise((done) => {
    const program = resolve(root, 'scripts/deploy/main.ts');
    spawn(process.execPath, [program, ...args], { stdio: 'inherit' }).on('close', (code) => done(code ?? 1));
  });
}
