import { toStoredDateTime } from '../../core/clock.ts';
import type { FieldSchema, ObjectSchema } from '../../core/schemaTypes.ts';
import type { Store } from '../store/store.ts';

/** Numbers of auto-number fields for the rows of one save: the last ones are read and written once. */
export class AutoNumbers {
  readonly #store: Store;
  readonly #last = new Map<string, number>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** The next number in the field's format, e.g. `A-{000000}`; `{YYYY}`, `{YY}`, `{MM}`, `{DD}` give the day. */
  next(object: ObjectSchema, field: FieldSchema, now: Date): string {
    const key = `${object.name}.${field.name}`;
    const number = (this.#last.get(key) ?? this.#stored(key)) + 1;
    this.#last.set(key, number);
    return formatAutoNumber(field.autoNumber ?? '{0}', number, now);
  }

  keep(): void {
    for (const [key, last] of this.#last) {
      this.#store
        .prepare(
          'INSERT INTO "_auto_number" VALUES (?, ?) ON CONFLICT DO UPDATE SET "last" = excluded."last"'
        )
        .run(key, last);
    }
  }

  #stored(key: string): number {
    const row = this.#store.prepare('SELECT "last" FROM "_auto_number" WHERE "field" = ?').get(key);
    return Number(row?.['last'] ?? 0);
  }
}

export function formatAutoNumber(format: string, number: number, now: Date): string {
  const day = toStoredDateTime(now);
  const dates: Readonly<Record<string, string>> = {
    YYYY: day.slice(0, 4),
    YY: day.slice(2, 4),
    MM: day.slice(5, 7),
    DD: day.slice(8, 10)
  };
  return format.replace(/\{(0+|[YMD]+)\}/g, (all, token: string) =>
    token.startsWith('0') ? String(number).padStart(token.length, '0') : (dates[token] ?? all)
  );
}
