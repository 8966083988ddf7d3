/** Rows of sales_pipeline.csv, tied to what the other files say. */
import { UniqueKeys } from '../../sync/csv/index.ts';
import type { CsvRow } from '../../sync/csv/index.ts';
import type { CrmAccount, CrmAgent, CrmDeal, CrmStage } from './crmTypes.ts';

const STAGES: readonly CrmStage[] = ['Prospecting', 'Engaging', 'Won', 'Lost'];
const MAX_ID = 30;
const MAX_AMOUNT = 1_000_000_000_000_000;

/** `GTXPro` and `GTX Pro` are one product. */
const squeezed = (name: string): string => name.replaceAll(/\s+/g, '').toLowerCase();

const counted = (deals: number): string => `${deals.toLocaleString('en')} ${deals === 1 ? 'deal' : 'deals'}`;

export class DealReader {
  readonly #accounts: ReadonlySet<string>;
  readonly #agents: ReadonlySet<string>;
  readonly #products: ReadonlyMap<string, string>;
  readonly #ids = new UniqueKeys();
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
    const id = row.neededKey('opportunity_id', { max: MAX_ID });
    this.#ids.check(row, 'opportunity_id');
    const stage = stageOf(row);
    const closed = stage === 'Won' || stage === 'Lost';
    const facts = {
      id,
      stage,
      agent: this.#agent(row),
      engagedOn: row.date('engage_date', { american: true }),
      closedOn:
        row.date('close_date', { american: true }) ??
        (closed ? row.refuse('close_date', 'is empty on a closed deal', 'fill it in') : undefined),
      value: row.number('close_value', { min: 0, max: MAX_AMOUNT })
    };
    // Last, as they count what they make of it
    return { ...facts, product: this.#product(row), account: this.#account(row) };
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

  #agent(row: CsvRow): string {
    const agent = row.neededKey('sales_agent');
    return this.#agents.has(agent)
      ? agent
      : row.refuse('sales_agent', 'is not in sales_teams.csv', 'add a line for it there');
  }

  #product(row: CsvRow): string {
    const written = row.neededKey('product');
    const product = this.#products.get(squeezed(written));
    if (product === undefined) {
      return row.refuse('product', 'is not in products.csv', 'add a line for it there');
    }
    if (product !== written) {
      const what = `"${written}" instead of "${product}"`;
      this.#renamed.set(what, (this.#renamed.get(what) ?? 0) + 1);
    }
    return product;
  }

  #account(row: CsvRow): string | undefined {
    const name = row.key('account');
    if (name === '') {
      this.#withoutAccount++;
      return undefined;
    }
    return this.#accounts.has(name)
      ? name
      : row.refuse('account', 'is not in accounts.csv', 'add a line for it there, or leave it empty');
  }
}

function stageOf(row: CsvRow): CrmStage {
  const written = row.neededKey('deal_stage');
  const stage = STAGES.find((known) => known.toLowerCase() === written.toLowerCase());
  return stage ?? row.refuse('deal_stage', `is none of ${STAGES.join(', ')}`, 'write one of them');
}
