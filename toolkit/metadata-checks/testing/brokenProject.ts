import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readContext } from '../model/readContext.ts';
import type { CheckContext } from '../model/context.ts';
import { soundCode } from './soundCode.ts';
import { soundObjects } from './soundObjects.ts';
import { soundPages } from './soundPages.ts';
import type { Files } from './xml.ts';

const FORCEIGNORE = '**/*.ts\n**/__tests__/**\n';

export const soundProject: Files = {
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
  ...soundObjects,
  ...soundPages,
  ...soundCode
};

/** How to break the sound project: by file, its new text, a change of its text, or `undefined` to take it away. */
export type Break = Record<string, string | undefined | ((text: string) => string)>;

/** The sound project with something broken in it, read as `npm run metadata` reads ours. */
export async function broken(changes: Break = {}): Promise<CheckContext> {
  return withBroken(changes, readContext);
}

/** As `broken`, for what needs the files themselves: they are there until `use` is done. */
export async function withBroken<T>(changes: Break, use: (directory: string) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), 'metadata-'));
  try {
    for (const [path, text] of Object.entries(applied(changes))) {
      await mkdir(dirname(join(directory, path)), { recursive: true });
      await writeFile(join(directory, path), text);
    }
    return await use(directory);
  } finally {
    await rm(directory, { recursive: true });
  }
}

/** Replaces `from`, which must be there: a test whose break misses would prove nothing. */
export function change(from: string | RegExp, to: string): (text: string) => string {
  return (text) => {
    const changed = text.replace(from, () => to);
    if (changed === text) {
      throw new Error(`The sound project has no ${from} to replace here:\n${text}`);
    }
    return changed;
  };
}

function applied(changes: Break): Files {
  const files = { ...soundProject };
  for (const [path, edit] of Object.entries(changes)) {
    const text = files[path];
    if (typeof edit === 'string') {
      files[path] = edit;
    } else if (text === undefined) {
      throw new Error(`The sound project has no ${path}`);
    } else if (edit === undefined) {
      delete files[path];
    } else {
      files[path] = edit(text);
    }
  }
  return files;
}
