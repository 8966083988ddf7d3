import type { Store } from './store.ts';

/** What is worked out from rows and asked for again and again: kept by a key until any row of the org is changed. */
export class UntilChange<T> {
  readonly #store: Store;
  readonly #known = new Map<string, T>();
  #version: number | undefined;

  constructor(store: Store) {
    this.#store = store;
  }

  get(key: string, work: () => T): T {
    const { version } = this.#store;
    if (version !== this.#version) {
      this.#known.clear();
      this.#version = version;
    }
    let value = this.#known.get(key);
    if (value === undefined) {
      value = work();
      this.#known.set(key, value);
    }
    return value;
  }
}
