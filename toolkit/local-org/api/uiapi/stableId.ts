import { createHash } from 'node:crypto';
import { toId18 } from '../../core/ids.ts';

/** An id for metadata that has no row: the same for the same name in every run. */
export function stableId(keyPrefix: string, name: string): string {
  const digest = createHash('sha256').update(`${keyPrefix}:${name}`).digest('hex');
  return toId18(`${keyPrefix}${digest.slice(0, 12)}`) ?? `${keyPrefix}000000000000AAA`;
}
