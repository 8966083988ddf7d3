import type { Query, QueryStore, Snapshot } from './queryStore.ts';

export interface WireAdapter {
  connect: () => void;
  update: (config: Record<string, unknown>) => void;
  disconnect: () => void;
}

/** What LWC calls with a component's callback. */
export type WireAdapterConstructor = new (tell: (value: unknown) => void) => WireAdapter;

export interface WireOptions<Data, Config> {
  /** The query for a configuration; undefined while it is not complete. */
  query: (config: Config) => Query<Data> | undefined;
  store: QueryStore;
  /** What the component gets; `{ data, error }` unless said otherwise. */
  value?: (snapshot: Snapshot<Data>, query: Query<Data> | undefined) => unknown;
}

/**
 * A wire runs only when every parameter it was given has a value: `$recordId` is undefined until the page sets it.
 * https://developer.salesforce.com/docs/platform/lwc/guide/data-wire-service-about.html
 */
export function isComplete(config: Record<string, unknown>): boolean {
  return Object.values(config).every((value) => value !== undefined);
}

/** Makes a wire adapter of a kind of query. */
export function wireAdapter<Data, Config extends object>(
  options: WireOptions<Data, Config>
): WireAdapterConstructor {
  const value = options.value ?? (({ data, error }: Snapshot<Data>) => ({ data, error }));
  return class implements WireAdapter {
    #config: Record<string, unknown> | undefined;
    #connected = false;
    #key: string | undefined;
    #stop: (() => void) | undefined;
    readonly #tell: (value: unknown) => void;

    constructor(tell: (value: unknown) => void) {
      this.#tell = tell;
      // A wired property is an object from the start, so that a template may read `record.data`.
      tell(value({ data: undefined, error: undefined }, undefined));
    }

    connect(): void {
      this.#connected = true;
      this.subscribe();
    }

    update(config: Record<string, unknown>): void {
      this.#config = config;
      this.subscribe();
    }

    disconnect(): void {
      this.#connected = false;
      this.#key = undefined;
      this.#stop?.();
      this.#stop = undefined;
    }

    private subscribe(): void {
      if (!this.#connected || !this.#config || !isComplete(this.#config)) {
        return;
      }
      const query = options.query(this.#config as Config);
      if (!query || query.key === this.#key) {
        return;
      }
      this.#stop?.();
      this.#key = query.key;
      this.#stop = options.store.subscribe(query, (snapshot) => this.#tell(value(snapshot, query)));
    }
  };
}
