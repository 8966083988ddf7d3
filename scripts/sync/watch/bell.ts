/** What wakes a watch before its time. It may ring while a run is under way: then the next rest is short. */
import { setTimeout as wait } from 'node:timers/promises';

export interface BellPauses {
  /** What comes together is one run: a meeting with ten people rings eleven times. */
  gatherMillis: number;
  /** Between two runs, however often it rings: an org in which somebody always saves something is not asked all day. */
  leastMillis: number;
}

export class Bell {
  readonly #pauses: BellPauses;
  readonly #pause: typeof pauseFor;
  #rung = Promise.withResolvers<void>();

  /** @param pause for tests */
  constructor(pauses: BellPauses, pause = pauseFor) {
    this.#pauses = pauses;
    this.#pause = pause;
  }

  ring(): void {
    this.#rung.resolve();
  }

  /** Ends at a ring, after so much time, or at once when it is told to stop. */
  async rest(millis: number, signal: AbortSignal): Promise<void> {
    const ended = new AbortController();
    const either = AbortSignal.any([signal, ended.signal]);
    await Promise.race([this.#ringing(either), this.#pause(millis, either)]);
    ended.abort();
    this.#rung = Promise.withResolvers<void>();
  }

  async #ringing(signal: AbortSignal): Promise<void> {
    const least = this.#pause(this.#pauses.leastMillis, signal);
    await this.#rung.promise;
    await Promise.all([least, this.#pause(this.#pauses.gatherMillis, signal)]);
  }
}

/** Aborted is over, too. */
const pauseFor = (millis: number, signal: AbortSignal): Promise<void> =>
  wait(millis, undefined, { signal }).catch(() => {});
