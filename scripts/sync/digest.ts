import { createHash } from 'node:crypto';

/** Stands for a text that must not be in a file of the sync: nobody reads it back, and two texts never share one. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
