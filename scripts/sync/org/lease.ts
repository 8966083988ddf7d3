/**
 * One run at a time, wherever it runs: the row of a run that is under way holds a key that only one row can hold
 * (`Lease_Key__c` is unique), so the org itself decides between two that begin together. The key runs out by the org's
 * clock unless it is renewed; the row of a run that died is then closed by the next one.
 */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { EXIT_CODE } from '../exitCode.ts';
import { canonicalDateTime } from '../plan/canonical.ts';
import type { StateLock } from '../stateLock.ts';
import { SyncError } from '../syncError.ts';
import { endOfRun, OrgError } from './orgError.ts';
import type { PartAnswer, Transport } from './transport.ts';

const RUN = 'Ridealong_Sync_Run__c';
const LEASE_KEY = 'sync';
/** Longer than the longest call (10 minutes) and the wait until the next renewal. */
const LEASE_MILLIS = 20 * 60_000;
const RENEW_EVERY_MILLIS = 5 * 60_000;
/** So soon after it was held nobody else can have taken it: it runs four times as long. */
const FRESH_MILLIS = RENEW_EVERY_MILLIS;
const MAX_ATTEMPTS = 3;

const holders = z.object({
  records: z.array(
    z.object({
      Id: z.string(),
      Run_Key__c: z.string(),
      Started_At__c: z.string(),
      Lease_Until__c: z.string()
    })
  )
});

const writer = z.object({ LastModifiedById: z.string() });

export class Lease {
  readonly runKey = randomUUID();
  readonly #transport: Transport;
  readonly #startedAt: Date;
  readonly #deadRun: string | undefined;
  #timer: NodeJS.Timeout | undefined;
  /** By both clocks: this machine's goes on while it sleeps, the org's is the one that the lease runs out by. */
  #heldAt: { here: number; org: number } | undefined;

  private constructor(transport: Transport, startedAt: Date, deadRun: string | undefined) {
    this.#transport = transport;
    this.#startedAt = startedAt;
    this.#deadRun = deadRun;
  }

  /**
   * @param lock says which run was the last on this state: it is over, whatever its row says
   * @throws SyncError (75) when another run is under way
   */
  static async take(transport: Transport, startedAt: Date, lock?: StateLock): Promise<Lease> {
    const lease = Lease.#make(transport, startedAt, lock);
    await lease.#insist();
    return lease;
  }

  /**
   * As `take`, with other questions in the same call.
   *
   * @returns who has written the row, when it was made at once, and the other answers: none, when an org takes no such call
   */
  static async takeAsking(
    transport: Transport,
    startedAt: Date,
    paths: readonly string[],
    lock?: StateLock
  ): Promise<{ lease: Lease; userId: string | undefined; answers: PartAnswer[] }> {
    const lease = Lease.#make(transport, startedAt, lock);
    const own = `${lease.#path}?fields=LastModifiedById`;
    const [saved, who, ...answers] = await transport
      .sendAndGet({ method: 'PATCH', path: lease.#path, body: lease.#fields() }, [own, ...paths])
      .catch((error: unknown): PartAnswer[] => {
        if (error instanceof OrgError && !error.temporary) {
          return [];
        }
        throw endOfRun(error, 'Noting that a run has begun');
      });
    // Whatever else came of it, it is met again alone, where its rules are.
    const isHeld = saved !== undefined && saved.status >= 200 && saved.status <= 299;
    if (isHeld) {
      lease.#noteHeld();
    }
    await lease.#insist(isHeld);
    return {
      lease,
      userId: isHeld ? writer.safeParse(who?.body).data?.LastModifiedById : undefined,
      answers
    };
  }

  static #make(transport: Transport, startedAt: Date, lock: StateLock | undefined): Lease {
    const lease = new Lease(transport, startedAt, lock?.lastRun);
    lock?.note(lease.runKey);
    return lease;
  }

  async #insist(isHeld = false): Promise<void> {
    for (let attempt = 1; !isHeld && !(await this.#hold()); attempt++) {
      await this.#closeDead(attempt);
    }
    this.#timer = setInterval(() => void this.#keep(), RENEW_EVERY_MILLIS).unref();
  }

  /** Before anything is written: a run that slept past its time must not write beside its successor. */
  async confirm(): Promise<void> {
    if (!this.#isFresh() && !(await this.#hold())) {
      this.#transport.endWith(overtaken());
      throw overtaken();
    }
  }

  /** The row itself is closed by the person who records the end of the run. */
  release(): void {
    clearInterval(this.#timer);
  }

  /** False when another row has the key. Repeating it does no harm: it is the same row each time. */
  async #hold(): Promise<boolean> {
    try {
      await this.#transport.send('PATCH', this.#path, this.#fields());
      this.#noteHeld();
      return true;
    } catch (error) {
      if (error instanceof OrgError && error.errorCode === 'DUPLICATE_VALUE') {
        return false;
      }
      throw endOfRun(error, 'Noting that a run has begun');
    }
  }

  #noteHeld(): void {
    const org = this.#transport.serverTime?.getTime();
    this.#heldAt = org === undefined ? undefined : { here: Date.now(), org };
  }

  #isFresh(): boolean {
    const org = this.#transport.serverTime?.getTime() ?? 0;
    return (
      this.#heldAt !== undefined &&
      Math.abs(Date.now() - this.#heldAt.here) < FRESH_MILLIS &&
      Math.abs(org - this.#heldAt.org) < FRESH_MILLIS
    );
  }

  get #path(): string {
    return `/sobjects/${RUN}/Run_Key__c/${this.runKey}`;
  }

  #fields(): Record<string, string> {
    const now = this.#transport.serverTime ?? this.#startedAt;
    return {
      Run_Status__c: 'Running',
      Started_At__c: canonicalDateTime(this.#startedAt.toISOString()),
      Lease_Key__c: LEASE_KEY,
      Lease_Until__c: canonicalDateTime(new Date(now.getTime() + LEASE_MILLIS).toISOString())
    };
  }

  async #keep(): Promise<void> {
    // What else may go wrong here, goes wrong for the run itself, too.
    const isHeld = await this.#hold().catch(() => true);
    if (!isHeld) {
      this.#transport.endWith(overtaken());
    }
  }

  async #closeDead(attempt: number): Promise<void> {
    const soql = `SELECT Id, Run_Key__c, Started_At__c, Lease_Until__c FROM ${RUN} WHERE Lease_Key__c = '${LEASE_KEY}'`;
    const { records } = holders.parse(await this.#transport.get(`/query?q=${encodeURIComponent(soql)}`));
    const [holder] = records;
    const now = canonicalDateTime((this.#transport.serverTime ?? this.#startedAt).toISOString());
    const isAlive =
      holder !== undefined &&
      holder.Run_Key__c !== this.#deadRun &&
      canonicalDateTime(holder.Lease_Until__c) >= now;
    if (attempt >= MAX_ATTEMPTS || isAlive) {
      throw underWay(holder?.Started_At__c);
    }
    if (holder !== undefined) {
      await this.#transport.send('PATCH', `/sobjects/${RUN}/${holder.Id}`, {
        Lease_Key__c: null,
        Run_Status__c: 'Failed',
        Message__c: 'It ended without a word. The next run has compared everything.'
      });
    }
  }
}

/** Closes the row of a run: what it holds, it holds no longer. */
export const RELEASED = { Lease_Key__c: null, Lease_Until__c: null };

/** Nothing was done, because somebody else is doing it. */
export class AnotherRun extends SyncError {}

export function underWay(since: string | undefined): SyncError {
  const when = since === undefined ? '' : ` since ${canonicalDateTime(since)}`;
  return new AnotherRun(`Another run is under way${when}.`, {
    exitCode: EXIT_CODE.temporary,
    actions:
      'Let it end: two runs at once would do the work twice. When it has died, the next run after 20 minutes takes over.'
  });
}

function overtaken(): SyncError {
  return new SyncError('This run was away for too long: another one has begun meanwhile.', {
    exitCode: EXIT_CODE.temporary,
    actions:
      'Nothing has to be done: what this run has written is right, and the other one compares everything.'
  });
}
