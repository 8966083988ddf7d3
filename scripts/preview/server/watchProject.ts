import { watch, type FSWatcher } from 'node:fs';

/** Tells when something below the folders was saved, once for a burst of events. Returns how to stop. */
export function watchFolders(folders: readonly string[], changed: () => void, wait = 80): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watchers: FSWatcher[] = [];
  for (const folder of folders) {
    try {
      const watcher = watch(folder, { recursive: true }, (_event, name) => {
        // Compiled twins of TypeScript sources and editors' scratch files change nothing here.
        if (name !== null && /(~|\.swp|\.tmp|\.test\.[jt]s)$/.test(name)) return;
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
    for (const watcher of watchers) watcher.close();
  };
}
