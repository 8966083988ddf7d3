/** Before `npm pack`: compiles to dist/, and puts the licence beside it. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, globSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const folder = import.meta.dirname;
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');

rmSync(join(folder, 'dist'), { recursive: true, force: true });
execFileSync(process.execPath, [compiler, '-p', join(folder, 'tsconfig.build.json')], { stdio: 'inherit' });
for (const file of globSync('figures/sql/*.sql', { cwd: folder })) {
  copyFileSync(join(folder, file), join(folder, 'dist', file));
}
copyFileSync(join(folder, '../../LICENSE'), join(folder, 'LICENSE'));
