/**
 * Where tests write: into memory, where Linux has a folder for that. On a disk, tests of what is kept in files wait for each
 * transaction to be safe there, two thirds of their time.
 */
import { readFileSync, statfsSync } from 'node:fs';

const FOLDER = '/dev/shm';
/** A whole run has some hundred megabytes at a time; containers often have 64 in all. */
const MIN_FREE = 2e9;

/** Undefined where there is none that is large enough, and where what lies in it could not be run. */
export function memoryFolder(): string | undefined {
  try {
    const { bavail, bsize } = statfsSync(FOLDER);
    return bavail * bsize >= MIN_FREE && mayRun(readFileSync('/proc/mounts', 'utf8')) ? FOLDER : undefined;
  } catch {
    // Not Linux
    return undefined;
  }
}

/** Lines such as `tmpfs /dev/shm tmpfs rw,nosuid,noexec 0 0`; the last one is what is seen. */
export function mayRun(mounts: string): boolean {
  const options = mounts
    .split('\n')
    .map((line) => line.split(' '))
    .findLast(([, folder, type]) => folder === FOLDER && type === 'tmpfs')?.[3];
  return (
    options !== undefined && options.split(',').every((option) => option !== 'noexec' && option !== 'ro')
  );
}
