/** One client of the Streaming API: what it has subscribed to, and the request that waits for news. */
import type { Org, Session } from '../../core/types.ts';
import { changeEvent, objectsOf } from './channels.ts';
import type { Message } from './bayeux.ts';

export class StreamingClient {
  readonly id: string;
  readonly session: Session;
  readonly #org: Org;
  /** Channels, each with the replay id up to which it has been told. */
  readonly #told = new Map<string, number>();
  #wake: (() => void) | undefined;
  #seenAt: number;
  connected = false;

  constructor(id: string, session: Session, org: Org, now: number) {
    this.id = id;
    this.session = session;
    this.#org = org;
    this.#seenAt = now;
  }

  subscribe(channel: string, after: number): void {
    this.#told.set(channel, after);
  }

  unsubscribe(channel: string): void {
    this.#told.delete(channel);
  }

  /** Since when nothing has been heard of it; undefined while a request of it waits. */
  silentSince(): number | undefined {
    return this.#wake === undefined ? this.#seenAt : undefined;
  }

  wake(): void {
    this.#wake?.();
  }

  /** What has not been told yet: at once where there is something, else when there is, or after the time. */
  async news(waitMs: number, now: () => number): Promise<Message[]> {
    // A client that asks again has given the request before up.
    this.wake();
    const first = this.#take();
    if (first.length > 0 || waitMs === 0) {
      this.#seenAt = now();
      return first;
    }
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, waitMs);
    this.#wake = resolve;
    await promise;
    clearTimeout(timer);
    if (this.#wake === resolve) {
      this.#wake = undefined;
    }
    this.#seenAt = now();
    return this.#take();
  }

  #take(): Message[] {
    return [...this.#told].flatMap(([channel, after]) => {
      const objects = new Map(objectsOf(channel, this.#org)?.map((object) => [object.name, object]));
      const changes = this.#org.changes.after(after);
      this.#told.set(channel, changes.at(-1)?.replayId ?? after);
      return changes.flatMap((change) => {
        const object = objects.get(change.object);
        return object === undefined ? [] : [{ channel, data: changeEvent(change, object, this.session) }];
      });
    });
  }
}
