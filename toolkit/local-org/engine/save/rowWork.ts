import type { FieldSchema } from '../../core/schemaTypes.ts';
import type { SaveError, SObjectRecord } from '../../core/types.ts';

/** One row on its way through a save. */
export interface RowWork {
  /** Place of the row in the request. */
  index: number;
  operation: 'create' | 'update' | 'delete' | 'undelete';
  /** What the row will be: all stored fields. Before-save flows and derivations change it. */
  record: SObjectRecord;
  /** What it was, shared with others; undefined on create. */
  prior: Readonly<SObjectRecord> | undefined;
  /** Names of the fields the request sets. */
  given: Set<string>;
  errors: SaveError[];
  /** The row as the last derivation of standard fields left it: what differs since, a flow has changed. */
  derived?: SObjectRecord;
  /** Set by upsert: whether it made or changed the row. */
  upserted?: boolean;
}

/** A failure that one row, or several, must answer for; what catches it runs the others again without them. */
export class RowFailure extends Error {
  override readonly name = 'RowFailure';
  readonly failures: { work: RowWork; error: SaveError }[];

  constructor(failures: { work: RowWork; error: SaveError }[]) {
    super(failures[0]?.error.message ?? 'a row failed');
    this.failures = failures;
  }
}

export function isChanged(work: RowWork, name: string): boolean {
  return work.prior === undefined || (work.prior[name] ?? null) !== (work.record[name] ?? null);
}

export function changedFields(work: RowWork, fields: readonly FieldSchema[]): string[] {
  return fields.filter(({ name }) => isChanged(work, name)).map(({ name }) => name);
}

export function idOf(work: RowWork): string {
  return String(work.record['Id']);
}

export function valid(works: readonly RowWork[]): RowWork[] {
  return works.filter(({ errors }) => errors.length === 0);
}
