export { readConfig } from './config.ts';
export type { Credentials } from './config.ts';
export { openSession } from './org/connection.ts';
export type { Session } from './org/connection.ts';
export { runSync } from './runSync.ts';
export { SyncError } from './syncError.ts';
