/**
 * What a project was read to, kept in the folder `.cache` of the repository that it lies in, where there is one. Its name is
 * a hash of everything that reading depends on, so that it is never out of date: it is the right one or not there.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { threadId } from 'node:worker_threads';
import type { Project } from './types.ts';
import { XmlNode } from './xmlNode.ts';

/** Where the snapshot of what the files now say would be; undefined where none is kept. */
export function snapshotFile(root: string, packageDirectories: readonly string[]): string | undefined {
  const cache = cacheFolder(root);
  const said = cache === undefined ? undefined : contentHash(root, packageDirectories);
  return cache === undefined || said === undefined
    ? undefined
    : join(cache, 'sfdx-project', `${hashOf(root).slice(0, 16)}-${said}`);
}

/** `.cache` of the nearest folder above that has one and a package.json: that of the repository, for its fixtures too. */
function cacheFolder(root: string): string | undefined {
  const cache = join(root, '.cache');
  if (existsSync(cache) && existsSync(join(root, 'package.json'))) {
    return cache;
  }
  return dirname(root) === root ? undefined : cacheFolder(dirname(root));
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Of the names of all files and what is in those with metadata; undefined where more than that decides what is read. */
function contentHash(root: string, packageDirectories: readonly string[]): string | undefined {
  const settings = readFileSync(join(root, 'sfdx-project.json'), 'utf8');
  // Values of the environment, put into files as they are read
  if (settings.includes('"replacements"')) {
    return undefined;
  }
  const hash = createHash('sha256').update(`${process.version}\n${readerHash()}\n${root}\n${settings}\n`);
  const ignored = join(root, '.forceignore');
  hash.update(existsSync(ignored) ? readFileSync(ignored) : '');
  try {
    return packageDirectories.every((directory) => addFiles(hash, join(root, directory)))
      ? hash.digest('hex').slice(0, 32)
      : undefined;
  } catch {
    // A directory that is not there: reading says so
    return undefined;
  }
}

/** False where a link leads out of the folder. */
function addFiles(hash: ReturnType<typeof createHash>, folder: string): boolean {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name));
  for (const path of paths.toSorted()) {
    hash.update(`${path}\n`);
    if (path.endsWith('.xml')) {
      const content = readFileSync(path);
      hash.update(`${content.length}\n`).update(content);
    }
  }
  return !entries.some((entry) => entry.isSymbolicLink());
}

let readers: string | undefined;

/** The modules that read: another version of them may read something else. */
function readerHash(): string {
  const folder = import.meta.dirname;
  readers ??= hashOf(
    readdirSync(folder)
      .filter((name) => name === 'package.json' || (name.endsWith('.ts') && !name.endsWith('.test.ts')))
      .toSorted()
      .map((name) => `${name}\n${readFileSync(join(folder, name), 'utf8')}`)
      .join('\n')
  );
  return readers;
}

export function readSnapshot(file: string): Project | undefined {
  try {
    return revived(deserialize(readFileSync(file))) as Project;
  } catch {
    // Not there, or cut short
    return undefined;
  }
}

/** Replaces what was kept of the same project. Other processes see the whole of it or nothing. */
export function writeSnapshot(file: string, project: Project): void {
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true });
  const draft = `${file}.${process.pid}.${threadId}`;
  writeFileSync(draft, serialize(storable(project)));
  renameSync(draft, file);
  const [projectHash = ''] = basename(file).split('-');
  for (const name of readdirSync(folder)) {
    if (name.startsWith(`${projectHash}-`) && name !== basename(file) && !name.includes('.')) {
      rmSync(join(folder, name), { force: true });
    }
  }
}

/** The name of no element and no property. */
const NODE = '<node>';

/** Nodes as what they are made of. What the parser has made stays as it is: text, lists and objects of such. */
function storable(value: unknown): unknown {
  if (value instanceof XmlNode) {
    return { [NODE]: value.source };
  }
  if (Array.isArray(value)) {
    return value.map(storable);
  }
  return isPlain(value)
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, storable(inner)]))
    : value;
}

/** Puts the nodes back, in place. */
function revived(value: unknown): unknown {
  if (Array.isArray(value)) {
    value.forEach((inner, index) => (value[index] = revived(inner)));
  } else if (isPlain(value)) {
    if (NODE in value) {
      return new XmlNode(...(value[NODE] as XmlNode['source']));
    }
    for (const key of Object.keys(value)) {
      value[key] = revived(value[key]);
    }
  }
  return value;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
