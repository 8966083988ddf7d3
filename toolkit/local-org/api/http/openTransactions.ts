/**
 * Transactions that have started and not ended. The org's own saves start and end within one request; those that
 * `/local/transactions` holds open are here, and replication covers no time after the oldest of them began.
 */
export class OpenTransactions {
  readonly #starts = new Map<string, Date>();

  begin(id: string, startedAt: Date): void {
    this.#starts.set(id, startedAt);
  }

  end(id: string): void {
    this.#starts.delete(id);
  }

  /** When the oldest one began; undefined when none is open. */
  oldest(): Date | undefined {
    const times = [...this.#starts.values()].map((start) => start.getTime());
    return times.length === 0 ? undefined : new Date(Math.min(...times));
  }
}
