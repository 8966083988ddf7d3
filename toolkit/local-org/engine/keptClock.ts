import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from '../core/clock.ts';
import { readSetting, writeSetting } from './store/openStore.ts';

/** A clock that was set stands there until it is set free, also over a restart: records of that time would look wrong otherwise. */
export function restoreClock(database: DatabaseSync, clock: Clock): void {
  const kept = readSetting(database, 'clock') ?? '';
  if (kept !== '') {
    clock.set(new Date(kept), { frozen: true });
  }
}

/** Stops the clock at a moment, or lets it go on. */
export function keepClock(database: DatabaseSync, clock: Clock, now: Date | undefined): void {
  if (now === undefined) {
    clock.reset();
  } else {
    clock.set(now, { frozen: true });
  }
  writeSetting(database, 'clock', now?.toISOString() ?? '');
}
