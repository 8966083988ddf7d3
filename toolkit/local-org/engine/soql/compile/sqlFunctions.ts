/** Functions the compiled SQL calls that SQLite does not have. */
import { fromStoredDateTime } from '../../../core/clock.ts';
import type { DatabaseSync } from 'node:sqlite';
import { DateTime } from 'luxon';

const registered = new WeakSet<DatabaseSync>();

export function registerSqlFunctions(db: DatabaseSync): void {
  if (registered.has(db)) {
    return;
  }
  registered.add(db);
  db.function('org_fold', { deterministic: true }, (value) =>
    typeof value === 'string' ? fold(value) : value
  );
  db.function('org_local', { deterministic: true }, (value, zone) =>
    typeof value === 'string' && typeof zone === 'string' ? localDateTime(value, zone) : null
  );
}

/** Text compared without case, as Salesforce does: by the UTF-8 values of the upper-case characters. */
export function fold(text: string): string {
  return text.toUpperCase();
}

const offsets = new Map<string, number>();
const MAX_OFFSETS = 50_000;

/** A stored (UTC) datetime in another zone, `YYYY-MM-DDTHH:MM:SS`. Offsets change on quarter hours, so they are kept by quarter hours. */
export function localDateTime(stored: string, zone: string): string {
  const time = fromStoredDateTime(stored).getTime();
  const key = `${zone} ${Math.floor(time / 900_000)}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    offset = DateTime.fromMillis(time, { zone }).offset;
    if (offsets.size >= MAX_OFFSETS) {
      offsets.clear();
    }
    offsets.set(key, offset);
  }
  return new Date(time + offset * 60_000).toISOString().slice(0, 19);
}
