/** `npm run dbt:models` writes the dbt project; with --check it only says whether it is current. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { projectFiles } from './models.ts';

export const FOLDER = join(import.meta.dirname, '../../../dbt');
const BY_HAND = new Set(['README.md']);

/** Files that are missing, too many, or say something else. */
export async function staleFiles(): Promise<string[]> {
  const wanted = projectFiles();
  const names = await readdir(FOLDER, { recursive: true, withFileTypes: true }).catch(() => []);
  const held = names
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(FOLDER.length + 1));
  const odd = held.filter((name) => !wanted.has(name) && !BY_HAND.has(name));
  const stale = [];
  for (const [name, text] of wanted) {
    const now = await readFile(join(FOLDER, name), 'utf8').catch(() => undefined);
    if (now !== text) {
      stale.push(name);
    }
  }
  return [...odd, ...stale];
}

if (import.meta.main) {
  const stale = await staleFiles();
  if (process.argv.includes('--check')) {
    if (stale.length > 0) {
      console.error(`Not current: ${stale.join(', ')}. Run "npm run dbt:models".`);
      process.exitCode = 1;
    }
  } else {
    await rm(join(FOLDER, 'models'), { recursive: true, force: true });
    for (const [name, text] of projectFiles()) {
      await mkdir(dirname(join(FOLDER, name)), { recursive: true });
      await writeFile(join(FOLDER, name), text);
    }
    console.log(`${projectFiles().size} files in dbt/.`);
  }
}
