/** A folder in the shape of the public data set "CRM Sales Opportunities": four files, read and tied together. */
import { join } from 'node:path';
import { readCsv } from './readCsv.ts';
import type { CsvRow } from './readCsv.ts';

export interface CrmAccount {
  name: string;
  sector: string;
  yearEstablished: string;
  /** Millions. */
  revenue: number | undefined;
  employees: number | undefined;
  country: string;
  parent: string | undefined;
}

export interface CrmAgent {
  name: string;
  manager: string;
  region: string;
}

export type CrmStage = 'Prospecting' | 'Engaging' | 'Won' | 'Lost';

export interface CrmDeal {
  id: string;
  agent: string;
  product: string;
  account: string | undefined;
  stage: CrmStage;
  engagedOn: string | undefined;
  closedOn: string | undefined;
  value: number | undefined;
}

export interface CrmSales {
  accounts: CrmAccount[];
  agents: CrmAgent[];
  /** List prices by product. */
  prices: Map<string, number>;
  deals: CrmDeal[];
  /** What was not as it should be, and what was made of it. */
  notes: string[];
}

const STAGES: readonly CrmStage[] = ['Prospecting', 'Engaging', 'Won', 'Lost'];

export function readCrmSales(directory: string): CrmSales {
  const accounts = readCsv(join(directory, 'accounts.csv'), [
    'account',
    'sector',
    'year_established',
    'revenue',
    'employees',
    'office_location',
    'subsidiary_of'
  ]).map(readAccount);
  const prices = new Map(
    readCsv(join(directory, 'products.csv'), ['product', 'sales_price']).map((row) => [
      row.needed('product'),
      row.number('sales_price') ?? row.refuse('sales_price', 'is empty')
    ])
  );
  const agents = readCsv(join(directory, 'sales_teams.csv'), [
    'sales_agent',
    'manager',
    'regional_office'
  ]).map((row) => ({
    name: row.needed('sales_agent'),
    manager: row.needed('manager'),
    region: row.text('regional_office')
  }));

  const reader = new DealReader(accounts, agents, prices);
  const deals = readCsv(join(directory, 'sales_pipeline.csv'), [
    'opportunity_id',
    'sales_agent',
    'product',
    'account',
    'deal_stage',
    'engage_date',
    'close_date',
    'close_value'
  ]).map((row) => reader.read(row));
  return { accounts, agents, prices, deals, notes: reader.notes() };
}

function readAccount(row: CsvRow): CrmAccount {
  return {
    name: row.needed('account'),
    sector: row.text('sector'),
    yearEstablished: row.text('year_established'),
    revenue: row.number('revenue'),
    employees: row.number('employees'),
    country: row.text('office_location'),
    parent: row.text('subsidiary_of') || undefined
  };
}

/** `GTXPro` and `GTX Pro` are one product. */
const squeezed = (name: string): string => name.replaceAll(/\s+/g, '').toLowerCase();

const counted = (deals: number): string => `${deals.toLocaleString('en')} ${deals === 1 ? 'deal' : 'deals'}`;

class DealReader {
  readonly #accounts: ReadonlySet<string>;
  readonly #agents: ReadonlySet<string>;
  readonly #products: ReadonlyMap<string, string>;
  readonly #seen = new Set<string>();
  #withoutAccount = 0;
  readonly #renamed = new Map<string, number>();

  constructor(
    accounts: readonly CrmAccount[],
    agents: readonly CrmAgent[],
    prices: ReadonlyMap<string, number>
  ) {
    this.#accounts = new Set(accounts.map((account) => account.name));
    this.#agents = new Set(agents.map((agent) => agent.name));
    this.#products = new Map([...prices.keys()].map((name) => [squeezed(name), name]));
  }

  read(row: CsvRow): CrmDeal {
    const id = row.needed('opportunity_id');
    if (this.#seen.has(id)) {
      row.refuse('opportunity_id', `"${id}" comes twice`);
    }
    this.#seen.add(id);
    const stageText = row.needed('deal_stage');
    const stage = STAGES.find((known) => known === stageText);
    const closed = stage === 'Won' || stage === 'Lost';
    const agent = row.needed('sales_agent');
    return {
      id,
      agent: this.#agents.has(agent)
        ? agent
        : row.refuse('sales_agent', `"${agent}" is not in sales_teams.csv`),
      product: this.#product(row),
      account: this.#account(row),
      stage: stage ?? row.refuse('deal_stage', `"${stageText}" is none of ${STAGES.join(', ')}`),
      engagedOn: row.date('engage_date'),
      closedOn:
        row.date('close_date') ??
        (closed ? row.refuse('close_date', 'is empty on a closed deal') : undefined),
      value: row.number('close_value')
    };
  }

  notes(): string[] {
    const notes = [...this.#renamed].map(
      ([name, count]) => `${counted(count)} ${count === 1 ? 'calls its' : 'call their'} product ${name}.`
    );
    const alone = this.#withoutAccount;
    if (alone > 0) {
      notes.push(`${counted(alone)} without an account: loaded without one.`);
    }
    return notes;
  }

  #product(row: CsvRow): string {
    const written = row.needed('product');
    const product = this.#products.get(squeezed(written));
    if (product === undefined) {
      return row.refuse('product', `"${written}" is not in products.csv`);
    }
    if (product !== written) {
      const what = `"${written}" instead of "${product}"`;
      this.#renamed.set(what, (this.#renamed.get(what) ?? 0) + 1);
    }
    return product;
  }

  #account(row: CsvRow): string | undefined {
    const name = row.text('account');
    if (name === '') {
      this.#withoutAccount++;
      return undefined;
    }
    return this.#accounts.has(name) ? name : row.refuse('account', `"${name}" is not in accounts.csv`);
  }
}
