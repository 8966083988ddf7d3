export { runSync } from './runSync.ts';
