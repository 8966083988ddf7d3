/**
 * `npm run scratch [-- --def NAME] [--alias ALIAS] [--days N] [--empty]`: a new scratch org with everything in it, sample
 * data too, and you as its admin. Run again with the same alias it deploys into the org that is there.
 */
import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from '../target-org/command.ts';
import { OperatorError } from '../target-org/operatorError.ts';
import { sf } from '../target-org/sfCli.ts';
import { scratchCommands } from './scratchCommands.ts';

const root = resolve(import.meta.dirname, '../..');
const PROGRAMS = { deploy: 'scripts/deploy/main.ts', fill: 'scripts/release/fill.ts' } as const;

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      def: { type: 'string', default: 'private' },
      alias: { type: 'string', default: 'ridealong' },
      days: { type: 'string', default: '7' },
      empty: { type: 'boolean', default: false }
    }
  });
  const known = globSync('config/scratch/*.json', { cwd: root }).map((file) => basename(file, '.json'));
  if (!known.includes(values.def)) {
    throw new OperatorError(`There is no definition ${values.def}.`, `There are ${known.join(', ')}.`);
  }
  const isThere = (await sf(['org', 'display', '--target-org', values.alias, '--json'])).exitCode === 0;
  for (const { command, args } of scratchCommands({ ...values, isThere, isEmpty: values.empty })) {
    const code =
      command === 'sf' ? (await sf(args, { isShown: true })).exitCode : await run(PROGRAMS[command], args);
    if (code !== 0) {
      return code;
    }
  }
  return 0;
});

async function run(program: string, args: readonly string[]): Promise<number> {
  return new Promise((done) => {
    spawn(process.execPath, [resolve(root, program), ...args], { stdio: 'inherit' }).on('close', (code) =>
      done(code ?? 1)
    );
  });
}
