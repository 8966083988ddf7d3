/** Bundles are kept in folders named by what went into them: the same input is never built twice, by any process. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageDirectory } from './paths.ts';

export interface Built {
  /** Name of the bundle's folder in the cache. */
  folder: string;
  /** File of every module, relative to the folder. */
  entries: Record<string, string>;
}

/** What a bundle is made of: nothing else may decide what is in it. */
export interface Recipe {
  name: string;
  ingredients: readonly string[];
}

const manifest = 'manifest.json';
const day = 24 * 60 * 60 * 1000;

/** The bundle that somebody has built already. */
export async function findBuilt<T extends Built>(
  cacheDirectory: string,
  recipe: Recipe
): Promise<T | undefined> {
  const target = join(cacheDirectory, await folderOf(recipe));
  const known = await readManifest<T>(target);
  if (known) {
    // A bundle in use is not old.
    const now = new Date();
    await utimes(target, now, now).catch(() => undefined);
  }
  return known;
}

/**
 * The bundle of a recipe, kept in `cacheDirectory`, which may be deleted at any time; `build` makes it in the folder it is given when the cache has none.
 * Two processes may build the same at once: the first to finish wins, and both use what it made.
 */
export async function fromCache<T extends Built>(
  cacheDirectory: string,
  recipe: Recipe,
  build: (directory: string) => Promise<Omit<T, 'folder'>>
): Promise<T> {
  const known = await findBuilt<T>(cacheDirectory, recipe);
  if (known) {
    return known;
  }
  const folder = await folderOf(recipe);
  const target = join(cacheDirectory, folder);
  await mkdir(cacheDirectory, { recursive: true });
  const scratch = await mkdtemp(join(cacheDirectory, 'tmp-'));
  try {
    const built = { ...(await build(scratch)), folder };
    await writeFile(join(scratch, manifest), JSON.stringify(built));
    await rename(scratch, target);
    await removeOld(cacheDirectory, recipe.name);
    return built as T;
  } catch (error) {
    await rm(scratch, { recursive: true, force: true });
    const other = await readManifest<T>(target);
    if (other) {
      return other;
    }
    throw error;
  }
}

async function readManifest<T>(directory: string): Promise<T | undefined> {
  const file = join(directory, manifest);
  return existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as T) : undefined;
}

/** Names of packages with their versions: what a bundle made of packages depends on. */
export async function packageVersions(names: readonly string[]): Promise<string[]> {
  return Promise.all(
    names.map(async (name) => {
      const source = await readFile(join(packageDirectory(name), 'package.json'), 'utf8');
      return `${name}@${(JSON.parse(source) as { version: string }).version}`;
    })
  );
}

/** Every file below a folder with its content, in a fixed order, as ingredients. */
export async function fileContents(
  directory: string,
  matters: (path: string) => boolean = () => true
): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(matters)
    .sort();
  return (await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')]))).flat();
}

let ownCode: Promise<string[]> | undefined;

async function folderOf({ name, ingredients }: Recipe): Promise<string> {
  return `${name}-${await digest(ingredients)}`;
}

/** The build's own code is an ingredient of everything. */
async function digest(ingredients: readonly string[]): Promise<string> {
  ownCode ??= fileContents(import.meta.dirname, (file) => !file.endsWith('.test.ts'));
  const hash = createHash('sha256');
  for (const part of [...(await ownCode), ...ingredients]) {
    hash.update(`${part.length}:`).update(part);
  }
  return hash.digest('hex').slice(0, 20);
}

/** Bundles of this name that nobody used for a week, and scratch folders of builds that never ended. */
async function removeOld(cacheDirectory: string, name: string): Promise<void> {
  for (const entry of await readdir(cacheDirectory)) {
    const limit = entry.startsWith('tmp-') ? day : entry.startsWith(`${name}-`) ? 7 * day : undefined;
    if (limit === undefined) {
      continue;
    }
    const path = join(cacheDirectory, entry);
    const found = await stat(path).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs > limit) {
      await rm(path, { recursive: true, force: true });
    }
  }
}
