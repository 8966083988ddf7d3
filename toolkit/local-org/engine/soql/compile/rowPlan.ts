/**
 * How the values of an SQL row become the record REST answers: `attributes`, the fields in the order selected, parents
 * nested, child rows put in later. https://developer.salesforce.com/docs/platform/salesforce-soql-sosl/guide/sforce-api-calls-soql-relationships-query-results.md
 */
import type { FieldSchema } from '../../../core/schemaTypes.ts';
import type { SqlFragment } from '../../../core/types.ts';

export type Row = readonly unknown[];
export type RestRecord = Record<string, unknown>;

/** The SQL columns of a statement, in order. */
export class SqlColumns {
  readonly fragments: SqlFragment[] = [];

  add(fragment: SqlFragment): number {
    this.fragments.push(fragment);
    return this.fragments.length - 1;
  }
}

export interface FieldEntry {
  kind: 'field';
  key: string;
  field: FieldSchema;
  read: (row: Row) => unknown;
}

export interface ParentEntry {
  kind: 'parent';
  key: string;
  plan: RecordPlan;
}

/** `TYPEOF`: which plan reads the parent depends on its Id's key prefix. */
export interface TypeofEntry {
  kind: 'typeof';
  key: string;
  idIndex: number;
  byPrefix: ReadonlyMap<string, RecordPlan>;
  otherwise: RecordPlan | undefined;
}

/** Filled in after the page is read: one statement for all rows of the page. */
export interface ChildrenEntry {
  kind: 'children';
  key: string;
  index: number;
}

export type Entry = FieldEntry | ParentEntry | TypeofEntry | ChildrenEntry;

export class RecordPlan {
  readonly entries: Entry[] = [];
  readonly idIndex: number;
  /** What `attributes.type` says; `Name` for a polymorphic parent. */
  readonly type: string;
  /** The object in `attributes.url`, by key prefix where it is not one. */
  readonly objectOf: (id: string) => string;

  constructor(type: string, idIndex: number, objectOf: (id: string) => string = () => type) {
    this.type = type;
    this.idIndex = idIndex;
    this.objectOf = objectOf;
  }

  read(row: Row, version: string): RestRecord | null {
    const id = row[this.idIndex];
    if (typeof id !== 'string') {
      return null;
    }
    const record: RestRecord = {
      attributes: { type: this.type, url: `/services/data/v${version}/sobjects/${this.objectOf(id)}/${id}` }
    };
    for (const entry of this.entries) {
      switch (entry.kind) {
        case 'field':
          record[entry.key] = entry.read(row);
          break;
        case 'parent':
          record[entry.key] = entry.plan.read(row, version);
          break;
        case 'typeof': {
          const parent = row[entry.idIndex];
          const plan =
            typeof parent === 'string'
              ? (entry.byPrefix.get(parent.slice(0, 3)) ?? entry.otherwise)
              : undefined;
          record[entry.key] = plan?.read(row, version) ?? null;
          break;
        }
        case 'children':
          record[entry.key] = null;
      }
    }
    return record;
  }
}

/** Reads a stored value as the API answers it. */
export function reader(field: FieldSchema, index: number): (row: Row) => unknown {
  if (field.type === 'boolean') {
    return (row) => row[index] === 1;
  }
  return (row) => row[index] ?? null;
}

const addressParts = [
  'city',
  'country',
  'countryCode',
  'geocodeAccuracy',
  'latitude',
  'longitude',
  'postalCode',
  'state',
  'stateCode',
  'street'
];

/** An address field: an object of its parts, null when all are empty. `indexes` by the part's name. */
export function addressReader(indexes: ReadonlyMap<string, number>): (row: Row) => unknown {
  const parts = addressParts.filter(
    (part) => !part.endsWith('Code') || part === 'postalCode' || indexes.has(part)
  );
  return (row) => {
    const address: RestRecord = {};
    let empty = true;
    for (const part of parts) {
      const index = indexes.get(part);
      const value = index === undefined ? null : (row[index] ?? null);
      if (value !== null) {
        empty = false;
      }
      address[part] = value;
    }
    return empty ? null : address;
  };
}
