/**
 * Which rows belong to a Lightning series. The fields of an event do not say so: the local org keeps it beside them.
 * Beside the occurrences there is one row for the pattern, "with GroupEventType set to 3" (Change Data Capture guide, "Recurring Activities").
 */
import { objectNamed } from '../../schema/schemaLookup.ts';
import type { SObjectRecord } from '../../core/types.ts';
import type { SaveContext } from '../save/saveContext.ts';

const SERIES_PATTERN = '3';

export const isPattern = (row: SObjectRecord | undefined): boolean =>
  row?.['GroupEventType'] === SERIES_PATTERN;

/**
 * The row of the pattern, from an occurrence. The guide shows subject, place, times, owner and rule of the first occurrence.
 * *Assumed*: `IsRecurrence2` is true, too, SOQL finds the row, and flows run for it.
 */
export function patternOf(occurrence: SObjectRecord): SObjectRecord {
  return { ...occurrence, GroupEventType: SERIES_PATTERN };
}

type Context = Pick<SaveContext, 'services'>;

export function seriesOf(eventId: string, { services }: Context): string | undefined {
  const id = services.store
    .prepare('SELECT "seriesId" FROM "_event_series" WHERE "eventId" = ?')
    .get(eventId)?.['seriesId'];
  return typeof id === 'string' ? id : undefined;
}

/** Occurrences of the series of an event that are not deleted. */
export function occurrencesWith(eventId: string, context: Context): SObjectRecord[] {
  return rowsOfSeries(eventId, context).filter((row) => !isPattern(row));
}

/**
 * Occurrences of its series from an event on; undefined when it is of none: "IsRecurrence2 must be true and IsRecurrence2Exclusion
 * must be false" (REST guide, "Delete Lightning Experience Event Series"). *Assumed*: those that differ from their series, too.
 */
export function seriesFrom(event: SObjectRecord | undefined, context: Context): string[] | undefined {
  if (event?.['IsRecurrence2'] !== true || event['IsRecurrence2Exclusion'] === true) {
    return undefined;
  }
  const start = String(event['StartDateTime']);
  return idsOf(
    occurrencesWith(String(event['Id']), context).filter((row) => String(row['StartDateTime']) >= start)
  );
}

export function patternIdsOf(eventId: string, context: SaveContext): string[] {
  return idsOf(rowsOfSeries(eventId, context).filter(isPattern));
}

/** *Assumed*: the pattern goes with the last occurrence, and all occurrences go with the pattern, as they do in Classic. */
export function seriesRowsGoneWith(eventId: string, context: SaveContext): string[] {
  const rows = rowsOfSeries(eventId, context);
  const { store, schema } = context.services;
  return rows.every(isPattern) || isPattern(store.get(objectNamed(schema, 'Event'), eventId))
    ? idsOf(rows)
    : [];
}

const idsOf = (rows: readonly SObjectRecord[]): string[] => rows.map((row) => String(row['Id']));

function rowsOfSeries(eventId: string, context: Context): SObjectRecord[] {
  const series = seriesOf(eventId, context);
  if (series === undefined) {
    return [];
  }
  const { store, schema } = context.services;
  return store.select(
    objectNamed(schema, 'Event'),
    '"IsDeleted" = 0 AND "Id" IN (SELECT "eventId" FROM "_event_series" WHERE "seriesId" = ?)',
    [series]
  );
}

export function remember(ids: readonly string[], seriesId: string, { services }: SaveContext): void {
  for (const id of ids) {
    services.store.prepare('INSERT OR REPLACE INTO "_event_series" VALUES (?, ?)').run(id, seriesId);
  }
}

export function forget(ids: readonly string[], { services }: SaveContext): void {
  for (const id of ids) {
    services.store.prepare('DELETE FROM "_event_series" WHERE "eventId" = ?').run(id);
  }
}

export function earliest(rows: readonly SObjectRecord[]): SObjectRecord {
  return rows.reduce((first, row) =>
    String(row['StartDateTime']) < String(first['StartDateTime']) ? row : first
  );
}
