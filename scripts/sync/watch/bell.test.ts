/** How long a watch rests. The clock is the test's. */
import assert from 'node:assert/strict';
import { setImmediate as settle } from 'node:timers/promises';
import { describe, it } from 'node:test';
import { Bell } from './bell.ts';

const SECOND = 1000;
const PAUSES = { gatherMillis: SECOND, leastMillis: 5 * SECOND };

class Resting {
  readonly stop = new AbortController();
  readonly bell = new Bell(PAUSES, (millis, signal) => this.#pause(millis, signal));
  #waiting: { until: number; resolve: () => void }[] = [];
  #now = 0;

  #pause(millis: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push({ until: this.#now + millis, resolve });
      signal.addEventListener('abort', () => resolve());
    });
  }

  /** Seconds until a rest of at most so many is over, with something happening at one of them. */
  async restOf(seconds: number, at?: number, happen = (): void => this.bell.ring()): Promise<number> {
    const start = this.#now;
    let isOver = false;
    void this.bell.rest(seconds * SECOND, this.stop.signal).then(() => (isOver = true));
    await settle();
    while (!isOver && this.#now - start <= seconds * SECOND) {
      if (this.#now - start === (at ?? -1) * SECOND) {
        happen();
        await settle();
      }
      await this.#tick();
    }
    return (this.#now - start) / SECOND;
  }

  async #tick(): Promise<void> {
    this.#now += SECOND;
    this.#waiting.filter(({ until }) => until <= this.#now).forEach(({ resolve }) => resolve());
    this.#waiting = this.#waiting.filter(({ until }) => until > this.#now);
    await settle();
  }
}

describe('a rest', () => {
  it('lasts as long as it was told when nothing rings', async () => {
    assert.equal(await new Resting().restOf(60), 60);
  });

  it('ends soon after a ring: what comes together is one run', async () => {
    assert.equal(await new Resting().restOf(60, 20), 21);
  });

  it('is never shorter than the least, however early it rings', async () => {
    assert.equal(await new Resting().restOf(60, 1), 5);
  });

  it('is short when it rang during the run before, and only once', async () => {
    const resting = new Resting();
    resting.bell.ring();
    assert.equal(await resting.restOf(60), 5);
    assert.equal(await resting.restOf(60), 60);
  });

  it('ends at once when it is stopped', async () => {
    const resting = new Resting();
    assert.equal(await resting.restOf(60, 20, () => resting.stop.abort()), 21);
  });
});
