import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, rmdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readContext } from '../model/readContext.ts';
import type { CheckContext } from '../model/context.ts';
import { validCode } from './validCode.ts';
import { validObjects } from './validObjects.ts';
import { validPages } from './validPages.ts';
import type { Files } from './xml.ts';

const FORCEIGNORE = '**/*.ts\n**/__tests__/**\n';

export const validProject: Files = {
  'sfdx-project.json': JSON.stringify({
    packageDirectories: [{ path: 'force-app' }],
    name: 'trips',
    sourceApiVersion: '66.0'
  }),
  'config/metadata-checks.json': JSON.stringify({
    prefix: 'Trips',
    componentPrefix: 'trips',
    componentRoles: { Action: 'a window', Button: 'one tap', Card: 'stands on a page' },
    distinctObjects: ['Guest__c', 'Problem__c', 'Trip_Setting__mdt', 'Visit__c'],
    features: Object.fromEntries(
      ['shared', 'bookings', 'complaints', 'reporting', 'default'].map((name) => [
        name,
        [`force-app/main/${name}`]
      ])
    ),
    appFeature: 'default',
    adminPermissionSet: 'Trips_Admin',
    integrationPermissionSet: 'Trips_Sync',
    dataModelPage: 'docs/data-model.md'
  }),
  '.forceignore': FORCEIGNORE,
  ...validObjects,
  ...validPages,
  ...validCode
};

/** How to break the valid project: by file, its new text, a change of its text, or `undefined` to take it away. */
export type Break = Record<string, string | undefined | ((text: string) => string)>;

/** Folders with the valid project in them that nobody reads at the moment. */
const idle: string[] = [];
process.once('exit', () => idle.forEach((directory) => rmSync(directory, { recursive: true, force: true })));

/**
 * The valid project with something broken in it, read as `npm run metadata` reads ours. Tests do this hundreds of times, so what
 * was broken is mended afterwards and the folder used again.
 */
export async function broken(changes: Break = {}): Promise<CheckContext> {
  const files = applied(changes);
  const directory = idle.pop() ?? (await written(validProject));
  const changed = Object.keys(changes);
  await put(directory, files, changed);
  try {
    return await readContext(directory);
  } finally {
    await put(directory, validProject, changed);
    idle.push(directory);
  }
}

/** As `broken`, for what needs the files themselves, and may change them: they are there until `use` is done. */
export async function withBroken<T>(changes: Break, use: (directory: string) => Promise<T>): Promise<T> {
  const directory = await written(applied(changes));
  try {
    return await use(directory);
  } finally {
    await rm(directory, { recursive: true });
  }
}

async function written(files: Files): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'metadata-'));
  await put(directory, files, Object.keys(files));
  return directory;
}

/** Makes the named files what `files` says: one that it has not is taken away, with folders that are empty then. */
async function put(directory: string, files: Files, paths: string[]): Promise<void> {
  for (const path of paths) {
    const file = join(directory, path);
    const text = files[path];
    if (text === undefined) {
      await remove(file, directory);
    } else {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  }
}

async function remove(file: string, top: string): Promise<void> {
  await rm(file, { force: true });
  for (let folder = dirname(file); folder !== top; folder = dirname(folder)) {
    const isGone = await rmdir(folder).then(
      () => true,
      () => false
    );
    if (!isGone) {
      return;
    }
  }
}

/** Replaces `from`, which must be there: a test whose break misses would prove nothing. */
export function change(from: string | RegExp, to: string): (text: string) => string {
  return (text) => {
    const changed = text.replace(from, () => to);
    if (changed === text) {
      throw new Error(`The valid project has no ${from} to replace here:\n${text}`);
    }
    return changed;
  };
}

function applied(changes: Break): Files {
  const files = { ...validProject };
  for (const [path, edit] of Object.entries(changes)) {
    const text = files[path];
    if (typeof edit === 'string') {
      files[path] = edit;
    } else if (text === undefined) {
      throw new Error(`The valid project has no ${path}`);
    } else if (edit === undefined) {
      delete files[path];
    } else {
      files[path] = edit(text);
    }
  }
  return files;
}
