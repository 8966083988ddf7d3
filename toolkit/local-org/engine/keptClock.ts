import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from '../core/clock.ts';
import { readSetting } from './store/openStore.ts';

/** A clock that was set stands there until it is set free, also over a restart: records of that time would look wrong otherwise. */
export function restoreClock(database: DatabaseSync, clock: Clock): void {
  const kept = readSetting(database, 'clock') ?? '';
  if (kept !== '') {
    clock.set(new Date(kept), { frozen: true });
  }
}
