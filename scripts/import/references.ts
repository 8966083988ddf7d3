/** Deals, themes and people by what a file calls them. */
import { looksLikeId, recordIdOf } from '../sync/plan/recordId.ts';
import type { Transport } from '../sync/org/transport.ts';
import { queryRows, quoted, textAt } from '../target-org/queries.ts';
import type { Row } from '../target-org/queries.ts';

/** Ids by what tells names apart (`keyOf`); several where a name is not enough. */
export type Index = Map<string, readonly string[]>;

const KINDS = ['deals', 'themes', 'people', 'contacts', 'meetings'] as const;
export type Kind = (typeof KINDS)[number];
export type References = Readonly<Record<Kind, Index>>;

/** As many names as fit into the address of a query. */
const NAMES_A_QUERY = 50;
const PREFIXES: Readonly<Partial<Record<Kind, string>>> = { deals: '006', contacts: '003' };

/** The 18-character form of the id of a deal or contact, in whichever spelling it is written; undefined for a name. */
const idIn = (text: string, kind?: Kind): string | undefined => {
  const prefixes = kind === undefined ? Object.values(PREFIXES) : [PREFIXES[kind] ?? ''];
  return prefixes.some((prefix) => prefix !== '' && looksLikeId(text, prefix)) ? recordIdOf(text) : undefined;
};

/** What names are told apart by: ids by their case, which tells two of 15 characters apart, and names without it. */
export const keyOf = (name: string): string => idIn(name) ?? name.toLowerCase();

export type NamesUsed = Readonly<Record<Kind, readonly string[]>>;

/** More names than this are forgotten and asked for again. */
const MAX_NAMES = 50_000;

const forEachKind = <T>(make: (kind: Kind) => T): Record<Kind, T> =>
  Object.fromEntries(KINDS.map((kind) => [kind, make(kind)])) as Record<Kind, T>;

/** Names that were asked for are not asked for again. */
export class NameCache {
  readonly #transport: Transport;
  readonly #known: References = forEachKind((): Index => new Map());

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  async read(names: NamesUsed): Promise<References> {
    const known = this.#known;
    const news = forEachKind((kind) => this.#unknown(kind, names[kind]));
    const found = await readReferences(this.#transport, news);
    for (const kind of KINDS) {
      news[kind].forEach((name) => known[kind].set(keyOf(name), []));
      found[kind].forEach((ids, name) => known[kind].set(name, ids));
    }
    return known;
  }

  #unknown(kind: Kind, names: readonly string[]): string[] {
    const known = this.#known[kind];
    if (known.size > MAX_NAMES) {
      known.clear();
    }
    return [...new Set(names)].filter((name) => name !== '' && !known.has(keyOf(name)));
  }
}

async function readReferences(transport: Transport, names: NamesUsed): Promise<References> {
  const users = [
    ...(await rowsIn(transport, 'User', 'Username', names.people)),
    ...(await rowsIn(transport, 'User', 'Email', names.people))
  ].filter((row) => row['IsActive'] === true);
  const themes = await rowsIn(transport, 'Challenge_Theme__c', 'Name', names.themes);
  const meetings = await rowsIn(transport, 'Customer_Meeting__c', 'Event_Id__c', names.meetings);
  return {
    deals: index(await byIdOrName(transport, 'deals', 'Opportunity', names.deals)),
    contacts: index(await byIdOrName(transport, 'contacts', 'Contact', names.contacts)),
    themes: index(themes.map((row) => [textAt(row, 'Name'), row])),
    meetings: index(meetings.map((row) => [textAt(row, 'Event_Id__c'), row])),
    people: index(
      users.flatMap((row) => [[textAt(row, 'Username'), row] as const, [textAt(row, 'Email'), row] as const])
    )
  };
}

async function byIdOrName(
  transport: Transport,
  kind: Kind,
  object: string,
  names: readonly string[]
): Promise<[name: string, row: Row][]> {
  const byId = names.flatMap((name) => {
    const id = idIn(name, kind);
    return id === undefined ? [] : [{ name, id }];
  });
  const withId = await rowsIn(
    transport,
    object,
    'Id',
    byId.map(({ id }) => id)
  );
  const byName = names.filter((name) => idIn(name, kind) === undefined);
  return [
    ...byId.flatMap(({ name, id }) =>
      withId.filter((row) => textAt(row, 'Id') === id).map((row): [string, Row] => [name, row])
    ),
    ...(await rowsIn(transport, object, 'Name', byName)).map((row): [string, Row] => [
      textAt(row, 'Name'),
      row
    ])
  ];
}

const FIELDS: Readonly<Record<string, string>> = {
  Opportunity: 'Id, Name',
  Contact: 'Id, Name',
  Customer_Meeting__c: 'Id, Event_Id__c',
  User: 'Id, Username, Email, IsActive',
  Challenge_Theme__c: 'Id, Name'
};

async function rowsIn(
  transport: Transport,
  object: string,
  field: string,
  values: readonly string[]
): Promise<Row[]> {
  const rows: Row[] = [];
  const distinct = [...new Set(values)].filter((value) => value !== '');
  for (let start = 0; start < distinct.length; start += NAMES_A_QUERY) {
    const list = distinct
      .slice(start, start + NAMES_A_QUERY)
      .map(quoted)
      .join(', ');
    rows.push(
      ...(await queryRows(transport, `SELECT ${FIELDS[object]} FROM ${object} WHERE ${field} IN (${list})`))
    );
  }
  return rows;
}

function index(pairs: readonly (readonly [name: string, row: Row])[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [name, row] of pairs) {
    const key = keyOf(name);
    const ids = found.get(key) ?? [];
    const id = textAt(row, 'Id');
    found.set(key, ids.includes(id) ? ids : [...ids, id]);
  }
  return found;
}
