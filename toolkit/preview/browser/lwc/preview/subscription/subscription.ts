import type { Query, Snapshot } from 'preview/lds';
import { store } from 'preview/lds';

/** Keeps a component of the shell subscribed to one query at a time. */
export class Subscription<T> {
  #key: string | undefined;
  #stop: (() => void) | undefined;
  readonly #tell: (snapshot: Snapshot<T>) => void;

  constructor(tell: (snapshot: Snapshot<T>) => void) {
    this.#tell = tell;
  }

  follow(query: Query<T> | undefined): void {
    if (query?.key === this.#key) {
      return;
    }
    this.#stop?.();
    this.#key = query?.key;
    this.#stop = query && store.subscribe(query, this.#tell);
  }

  async refresh(): Promise<void> {
    if (this.#key !== undefined) {
      await store.refresh(this.#key);
    }
  }

  end(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#key = undefined;
  }
}
