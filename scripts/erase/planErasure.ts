/** What has to go so that Ridealong holds nothing of a person any more, and what somebody has to look at. Pure. */
import { isNamedIn, withoutNames } from './mentions.ts';
import { FREE_TEXT } from './personalText.ts';

export type Row = Record<string, unknown>;
export type Rows = Readonly<Record<string, readonly Row[]>>;

export interface Subject {
  kind: 'contact' | 'user';
  id: string;
  /** The whole name, and other spellings that were given. */
  names: readonly string[];
  /** Alone it may be somebody else: it is shown, and not touched. */
  lastName: string;
}

export interface Change {
  object: string;
  id: string;
  fields: Row;
  /** What is there now, to be printed on demand. */
  before: Row;
  /** Of which version of the record, where its flows ask: who names it is not taken for somebody who has not read it. */
  basedOn?: unknown;
}

export interface Erasure {
  changes: Change[];
  deletions: { object: string; id: string }[];
  /** For a person to look at. */
  doubts: string[];
}

export function planErasure(subject: Subject, rows: Rows): Erasure {
  const deletions = subject.kind === 'user' ? ownRecords(subject, rows) : [];
  const gone = new Set(deletions.map(({ id }) => id));
  const left = Object.entries(rows).flatMap(([object, all]) =>
    all.filter((row) => !gone.has(idOf(row))).map((row) => ({ object, row }))
  );
  return {
    changes: left.flatMap(({ object, row }) => changeOf(subject, object, row)),
    deletions,
    doubts: left.flatMap(({ object, row }) => doubtsOf(subject, object, row))
  };
}

const idOf = (row: Row): string => String(row['Id']);

/** Visits and the colleague row are about the person; months go with the colleague row. */
function ownRecords({ id }: Subject, rows: Rows): Erasure['deletions'] {
  const of = (object: string, field: string): Erasure['deletions'] =>
    (rows[object] ?? []).filter((row) => row[field] === id).map((row) => ({ object, id: idOf(row) }));
  return [...of('Internal_Attendee__c', 'Attendee__c'), ...of('Ridealong_Colleague__c', 'User__c')];
}

/** Lookups to the person, which can be emptied. */
export const LOOKUPS: Readonly<Record<Subject['kind'], Readonly<Record<string, readonly string[]>>>> = {
  contact: { Customer_Challenge__c: ['Said_By__c'] },
  user: {
    Customer_Challenge__c: ['Heard_By__c', 'Told_Customer_By__c'],
    Challenge_Theme__c: ['Sales_Partner__c', 'Changed_By__c', 'Merged_By__c'],
    Customer_Meeting__c: ['Seat_Opened_By__c'],
    Internal_Attendee__c: ['Deal_Given_By__c'],
    Ridealong_Visit_Note__c: ['Ask_Instead__c']
  }
};

function changeOf(subject: Subject, object: string, row: Row): Change[] {
  const emptied = (LOOKUPS[subject.kind][object] ?? []).filter((field) => row[field] === subject.id);
  // What a customer's person said, word for word, is theirs; what it means for us stays.
  const isTheirs = emptied.includes('Said_By__c') && text(row, 'Customer_Words__c') !== '';
  const fields: Row = {
    ...namesGone(subject, object, row),
    ...Object.fromEntries(emptied.map((field) => [field, null])),
    ...(isTheirs && { Customer_Words__c: null })
  };
  const names = Object.keys(fields);
  if (names.length === 0) {
    return [];
  }
  const before = Object.fromEntries(names.map((field) => [field, row[field]]));
  const basedOn = row['Changed_At__c'] ?? undefined;
  return [{ object, id: idOf(row), fields, before, ...(basedOn !== undefined && { basedOn }) }];
}

function namesGone({ names }: Subject, object: string, row: Row): Row {
  const named = (FREE_TEXT[object] ?? []).filter((field) => isNamedIn(text(row, field), names));
  return Object.fromEntries(named.map((field) => [field, withoutNames(text(row, field), names)]));
}

function doubtsOf({ names, lastName }: Subject, object: string, row: Row): string[] {
  return (FREE_TEXT[object] ?? [])
    .filter((field) => isNamedIn(withoutNames(text(row, field), names), [lastName]))
    .map((field) => `${object} ${idOf(row)}: ${field} says "${lastName}"`);
}

const text = (row: Row, field: string): string => {
  const value = row[field];
  return typeof value === 'string' ? value : '';
};
