/** _Change Data Capture_ of Setup, as docs/sync.md asks for it: a watch beside this org is woken, and need not ask in turn. */
import type { LocalOrg } from '@toolkit/local-org';
import { CAPTURED_OBJECTS } from '../sync/watch/channels.ts';

/** What somebody has chosen before stays; another project chooses by itself. */
export function chooseChangeEvents(org: LocalOrg): void {
  const isOurs = CAPTURED_OBJECTS.every((name) => org.schema.objects.has(name.toLowerCase()));
  if (isOurs && org.changes.objects().length === 0) {
    org.changes.select(CAPTURED_OBJECTS);
  }
}
