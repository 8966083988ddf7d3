import { existsSync, watch } from 'node:fs';
import type { FSWatcher } from 'node:fs';
import { join } from 'node:path';

/** Whether a change of the file can change a page: tests, editors' scratch files and compiled twins cannot. */
export function matters(folder: string, name: string): boolean {
  if (/(~|\.swp|\.tmp)$/.test(name) || /(^|[\\/])(__tests__|__mocks__|\.[^\\/]+)([\\/]|$)/.test(name)) {
    return false;
  }
  if (/\.test\.[jt]s$/.test(name)) {
    return false;
  }
  return !(name.endsWith('.js') && existsSync(join(folder, name.replace(/\.js$/, '.ts'))));
}

/** Tells when something below the folders was saved, once for a burst of events. Returns how to stop. */
export function watchFolders(folders: readonly string[], changed: () => void, wait = 80): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watchers: FSWatcher[] = [];
  for (const folder of folders) {
    try {
      const watcher = watch(folder, { recursive: true }, (_event, name) => {
        if (name !== null && !matters(folder, name)) {
          return;
        }
        clearTimeout(timer);
        timer = setTimeout(changed, wait);
      });
      watcher.on('error', () => watcher.close());
      watchers.push(watcher);
    } catch {
      // A folder that is not there has nothing to watch; reading the project says so.
    }
  }
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) {
      watcher.close();
    }
  };
}
