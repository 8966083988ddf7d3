/**
 * API calls of the last 24 hours, as `Sforce-Limit-Info` and `/limits` report them. The limit is a rolling window
 * (app limits cheat sheet, "API Request Limits and Allocations"); whole hours are precise enough here.
 */
export class ApiUsage {
  max: number;
  readonly #hours = new Map<number, number>();

  constructor(max = 100_000) {
    this.max = max;
  }

  count(now: Date, calls = 1): void {
    const hour = hourOf(now);
    this.#hours.set(hour, (this.#hours.get(hour) ?? 0) + calls);
  }

  used(now: Date): number {
    const oldest = hourOf(now) - 23;
    let sum = 0;
    for (const [hour, calls] of this.#hours) {
      if (hour < oldest) {
        this.#hours.delete(hour);
      } else {
        sum += calls;
      }
    }
    return sum;
  }

  /** Another limit, or another number of calls that are gone already. */
  set(now: Date, { max = this.max, used }: { max?: number; used?: number }): void {
    this.max = max;
    if (used !== undefined) {
      this.#hours.clear();
      this.count(now, used);
    }
  }

  header(now: Date): string {
    return `api-usage=${this.used(now)}/${this.max}`;
  }
}

function hourOf(now: Date): number {
  return Math.floor(now.getTime() / 3_600_000);
}
