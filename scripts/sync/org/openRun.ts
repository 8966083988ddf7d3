/**
 * The beginning of a run: its row, who it is, and whether the org fits. A run that knows the org does all of it in one call;
 * one that does not asks first, so that what is wrong with the address or the login is said before anything is written.
 */
import { to18 } from '../plan/canonical.ts';
import type { StateLock } from '../stateLock.ts';
import { Lease } from './lease.ts';
import { capabilitiesFrom, DESCRIBES, probe, whoAmI } from './probe.ts';
import type { Capabilities } from './probe.ts';
import { pageIn } from './read.ts';
import { queryPath } from './readPages.ts';
import type { QueryPage, RowQuery } from './readPages.ts';
import type { Transport } from './transport.ts';

export interface OpenRun {
  lease: Lease;
  /** Ends the run when the org does not fit: asked for by who can close its row then. */
  capabilities: () => Promise<Capabilities>;
  /** First pages of what was to be asked with it; undefined when it was not. */
  pages: readonly (QueryPage | undefined)[] | undefined;
}

/**
 * @param isKnown the org has answered in this run, and knows the last one
 * @param asks no more than five queries, for what comes at the end of the run
 */
export async function openRun(
  transport: Transport,
  startedAt: () => Date,
  { isKnown, asks, lock }: { isKnown: boolean; asks: readonly RowQuery[]; lock: StateLock | undefined }
): Promise<OpenRun> {
  if (!isKnown) {
    const capabilities = await probe(transport);
    const lease = await Lease.take(transport, startedAt(), lock);
    return { lease, capabilities: () => Promise.resolve(capabilities), pages: undefined };
  }
  const paths = [...DESCRIBES, ...asks.map((query) => queryPath(query))];
  const { lease, userId, answers } = await Lease.takeAsking(transport, startedAt(), paths, lock);
  if (answers.length === 0) {
    return { lease, capabilities: () => probe(transport), pages: undefined };
  }
  return {
    lease,
    capabilities: async () =>
      capabilitiesFrom(userId === undefined ? await whoAmI(transport) : to18(userId), answers),
    pages: answers.slice(DESCRIBES.length).map(pageIn)
  };
}
