/** Deals, themes and people by what a file calls them. */
import { looksLikeId, recordIdOf } from '../sync/plan/recordId.ts';
import type { Transport } from '../sync/org/transport.ts';
import { queryRows, quoted, textAt } from '../target-org/queries.ts';
import type { Row } from '../target-org/queries.ts';

/** Ids by what tells names apart (`keyOf`); several where a name is not enough. */
export type Index = Map<string, readonly string[]>;

export interface References {
  deals: Index;
  themes: Index;
  people: Index;
}

/** As many names as fit into the address of a query. */
const NAMES_A_QUERY = 50;
const DEAL_PREFIX = '006';

/** The 18-character form of a deal's id, in whichever spelling it is written; undefined for a name. */
const dealIdOf = (text: string): string | undefined =>
  looksLikeId(text, DEAL_PREFIX) ? recordIdOf(text) : undefined;

/** What names are told apart by: ids by their case, which tells two of 15 characters apart, and names without it. */
export const keyOf = (name: string): string => dealIdOf(name) ?? name.toLowerCase();

export type NamesUsed = Readonly<Record<keyof References, readonly string[]>>;

/** More names than this are forgotten and asked for again. */
const MAX_NAMES = 50_000;

/** Names that were asked for are not asked for again. */
export class NameCache {
  readonly #transport: Transport;
  readonly #known: References = { deals: new Map(), themes: new Map(), people: new Map() };

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  async read(names: NamesUsed): Promise<References> {
    const known = this.#known;
    const news = {
      deals: this.#unknown('deals', names.deals),
      themes: this.#unknown('themes', names.themes),
      people: this.#unknown('people', names.people)
    };
    const found = await readReferences(this.#transport, news);
    for (const kind of ['deals', 'themes', 'people'] as const) {
      news[kind].forEach((name) => known[kind].set(keyOf(name), []));
      found[kind].forEach((ids, name) => known[kind].set(name, ids));
    }
    return known;
  }

  #unknown(kind: keyof References, names: readonly string[]): string[] {
    const known = this.#known[kind];
    if (known.size > MAX_NAMES) {
      known.clear();
    }
    return [...new Set(names)].filter((name) => name !== '' && !known.has(keyOf(name)));
  }
}

async function readReferences(transport: Transport, names: NamesUsed): Promise<References> {
  const byId = names.deals.flatMap((name) => {
    const id = dealIdOf(name);
    return id === undefined ? [] : [{ name, id }];
  });
  const byName = names.deals.filter((name) => dealIdOf(name) === undefined);
  const withId = await rowsIn(
    transport,
    'Opportunity',
    'Id',
    byId.map(({ id }) => id)
  );
  const deals = [
    ...byId.flatMap(({ name, id }) =>
      withId.filter((row) => textAt(row, 'Id') === id).map((row): [string, Row] => [name, row])
    ),
    ...(await rowsIn(transport, 'Opportunity', 'Name', byName)).map((row): [string, Row] => [
      textAt(row, 'Name'),
      row
    ])
  ];
  const users = [
    ...(await rowsIn(transport, 'User', 'Username', names.people)),
    ...(await rowsIn(transport, 'User', 'Email', names.people))
  ].filter((row) => row['IsActive'] === true);
  const themes = await rowsIn(transport, 'Challenge_Theme__c', 'Name', names.themes);
  return {
    deals: index(deals),
    themes: index(themes.map((row) => [textAt(row, 'Name'), row])),
    people: index(
      users.flatMap((row) => [[textAt(row, 'Username'), row] as const, [textAt(row, 'Email'), row] as const])
    )
  };
}

const FIELDS: Readonly<Record<string, string>> = {
  Opportunity: 'Id, Name',
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
