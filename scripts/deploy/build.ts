/** Components are written in TypeScript, and their JavaScript is in no repository: without it they deploy empty. */
import { spawn } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from '../target-org/operatorError.ts';

/** Modules whose JavaScript is missing, or older than they are. */
export function unbuilt(root: string, directories: readonly string[]): string[] {
  return directories
    .flatMap((directory) =>
      globSync(`${directory}/**/lwc/*/*.ts`, {
        cwd: root,
        exclude: ['**/node_modules/**', '**/__tests__/**']
      })
    )
    .filter((source) => !source.endsWith('.d.ts'))
    .filter((source) => {
      const built = statSync(join(root, source.replace(/\.ts$/, '.js')), { throwIfNoEntry: false });
      return built === undefined || built.mtimeMs < statSync(join(root, source)).mtimeMs;
    });
}

/** Fails in words, so that nothing is sent half. */
export function checkBuilt(root: string, directories: readonly string[]): void {
  const missing = unbuilt(root, directories);
  if (missing.length > 0) {
    throw new OperatorError(
      `${missing.length} components are not built, ${missing[0]} for one: they would be deployed without what they do.`,
      'Run npm run build.'
    );
  }
}

export async function buildComponents(root: string): Promise<void> {
  const code = await new Promise<number>((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.lwc-build.json')],
      { stdio: 'inherit', cwd: root }
    );
    child.on('error', reject);
    child.on('close', (exit) => resolve(exit ?? 1));
  });
  if (code !== 0) {
    throw new OperatorError('The components could not be built.', 'The compiler says above what to correct.');
  }
}
