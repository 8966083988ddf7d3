/** Components are written in TypeScript, and their JavaScript is in no repository: without it they deploy empty. */
import { spawn } from 'node:child_process';
import { globSync, readdirSync, rmSync, statSync } from 'node:fs';
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

/** Folders of components that have moved since they were built: what was compiled stays behind, and would be sent along. */
export function leftOver(root: string, directories: readonly string[]): string[] {
  return directories
    .flatMap((directory) =>
      globSync(`${directory}/**/lwc/*/`, { cwd: root, exclude: ['**/node_modules/**'] })
    )
    .filter((folder) => {
      const names = readdirSync(join(root, folder));
      return names.length > 0 && names.every((name) => name.endsWith('.js'));
    });
}

export async function buildComponents(root: string): Promise<void> {
  const directories = readdirSync(root).filter((name) => name.startsWith('force-app'));
  leftOver(root, directories).forEach((folder) => rmSync(join(root, folder), { recursive: true }));
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
