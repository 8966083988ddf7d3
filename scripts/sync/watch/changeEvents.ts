/**
 * Listens to change events and rings. They carry nothing into the projection: what has changed is asked for by the run that
 * the bell wakes. So a lost event costs a minute, never a row; and where none are to be had, the watch polls as it does anyway.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { Session } from '../org/connection.ts';
import { BayeuxClient, NoSession } from './bayeux.ts';
import type { BayeuxMessage } from './bayeux.ts';
import { CHANNELS } from './channels.ts';
import type { ReplayIds } from './replayIds.ts';

const ONLY_NEW = -1;
const FIRST_PAUSE_MILLIS = 1000;
const MAX_PAUSE_MILLIS = 5 * 60_000;
/** Until somebody may have chosen objects in Setup. */
const NONE_PAUSE_MILLIS = 60 * 60_000;

export interface Listening {
  session: () => Session;
  renew: (() => Promise<Session>) | undefined;
  /** Whose own changes are no news. */
  syncUserId: string;
  replayIds: ReplayIds;
  ring: () => void;
  /** Something has changed that change events do not tell, and that may have left no stamp. */
  gap: () => void;
  say: (text: string) => void;
  signal: AbortSignal;
  fetch?: typeof fetch;
  pause?: (millis: number, signal: AbortSignal) => Promise<unknown>;
}

/** Until the signal; whatever happens, it begins again. */
export async function listen(listening: Listening): Promise<void> {
  const { signal, say, renew, pause = rest } = listening;
  for (let failures = 0; !signal.aborted;) {
    let millis = NONE_PAUSE_MILLIS;
    try {
      await once(listening, () => (failures = 0));
    } catch (error) {
      if (signal.aborted) {
        return;
      }
      if (!(error instanceof NoChannels)) {
        millis = Math.min(MAX_PAUSE_MILLIS, FIRST_PAUSE_MILLIS * 2 ** failures++);
      }
      say(`No change events (${error instanceof Error ? error.message : String(error)}): asking in turn.`);
      if (error instanceof NoSession && renew !== undefined) {
        await renew().catch(() => undefined);
      }
    }
    if (!signal.aborted) {
      await pause(millis, signal);
    }
  }
}

class NoChannels extends Error {}

async function once(listening: Listening, connected: () => void): Promise<void> {
  const { signal, ring, gap, say, replayIds } = listening;
  const { instanceUrl, accessToken } = listening.session();
  const client = new BayeuxClient({ instanceUrl, accessToken, signal, fetch: listening.fetch });
  await client.shakeHands();
  const channels = await subscribeAll(client, await replayIds.read());
  say(`Listening to change events: ${channels.join(', ')}.`);
  // What happened before is in the run that this wakes.
  ring();
  while (!signal.aborted) {
    const news = await client.next();
    connected();
    if (news.some(isGap)) {
      gap();
    }
    if (news.some((one) => isGap(one) || !isOwn(one, listening.syncUserId))) {
      ring();
    }
    await replayIds.keep(news.map((one) => [one.channel, replayIdOf(one)] as const));
  }
}

async function subscribeAll(client: BayeuxClient, known: ReadonlyMap<string, number>): Promise<string[]> {
  const heard: string[] = [];
  let reason = '';
  for (const channel of CHANNELS) {
    const from = known.get(channel) ?? ONLY_NEW;
    const problem = await client.subscribe(channel, from);
    // After more than three days, or in another org: the run that is woken knows what was missed.
    const again =
      problem !== undefined && from !== ONLY_NEW ? await client.subscribe(channel, ONLY_NEW) : problem;
    if (again === undefined) {
      heard.push(channel);
    } else {
      reason = again;
    }
  }
  if (heard.length === 0) {
    throw new NoChannels(reason);
  }
  return heard;
}

interface ChangeData {
  payload?: { ChangeEventHeader?: { commitUser?: string; changeType?: string } };
  event?: { replayId?: number };
}

const dataOf = (one: BayeuxMessage): ChangeData => one['data'] ?? {};

const replayIdOf = (one: BayeuxMessage): number | undefined => dataOf(one).event?.replayId;

/** `GAP_UPDATE`, `GAP_OVERFLOW` and their like: too much for an event, or done by the platform outside of any transaction. */
const isGap = (one: BayeuxMessage): boolean =>
  dataOf(one).payload?.ChangeEventHeader?.changeType?.startsWith('GAP_') === true;

const isOwn = (one: BayeuxMessage, syncUserId: string): boolean =>
  dataOf(one).payload?.ChangeEventHeader?.commitUser?.slice(0, 15) === syncUserId.slice(0, 15);

const rest = (millis: number, signal: AbortSignal): Promise<unknown> =>
  wait(millis, undefined, { signal }).catch(() => undefined);
