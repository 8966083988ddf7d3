/**
 * From the data set to records: its accounts, sales people and deals as they are, moved in time so that its newest
 * day is today; and around them what it does not have, people outside sales and a calendar.
 */
import { cutText } from '../../sync/plan/canonical.ts';
import { dayFrom, daysBetween } from '../calendarTime.ts';
import { ref } from '../sampleRecord.ts';
import type { SampleRecord, Step } from '../sampleRecord.ts';
import type { CrmAccount, CrmDeal, CrmSales } from './crmTypes.ts';

export interface CrmRecords {
  steps: Step[];
  notes: string[];
}

const MILLION = 1_000_000;

/** Of the data set, as written there, on the values that every org has. */
const INDUSTRY_OF_SECTOR = new Map(
  Object.entries({
    technolgy: 'Technology',
    technology: 'Technology',
    software: 'Technology',
    medical: 'Healthcare',
    retail: 'Retail',
    entertainment: 'Entertainment',
    marketing: 'Media',
    telecommunications: 'Telecommunications',
    finance: 'Finance'
  })
);

const STAGE_NAMES = {
  Prospecting: 'Prospecting',
  Engaging: 'Needs Analysis',
  Won: 'Closed Won',
  Lost: 'Closed Lost'
} as const;

export const agentKey = (name: string): string => `agent ${name}`;
export const accountRef = (name: string): string => `account:${name}`;
export const dealRef = (deal: CrmDeal): string => `deal:${deal.id}`;

/** Days by which the data set has to move for its newest day to be today. */
export function daysToMove({ deals }: CrmSales, today: string): number {
  const days = deals.flatMap((deal) => [deal.engagedOn, deal.closedOn]).filter((day) => day !== undefined);
  const newest = days.sort().at(-1);
  return newest === undefined ? 0 : daysBetween(newest, today);
}

/** Parents first. A company that is part of one which is not in the file stands alone. */
export function accountRecords(data: CrmSales): SampleRecord[] {
  const known = new Map(data.accounts.map((account) => [account.name, account]));
  const owners = busiestAgents(data.deals);
  const ordered = new Set<CrmAccount>();
  const add = (account: CrmAccount, below: readonly CrmAccount[]): void => {
    const parent = account.parent === undefined ? undefined : known.get(account.parent);
    if (parent !== undefined && !below.includes(parent)) {
      add(parent, [...below, account]);
    }
    ordered.add(account);
  };
  for (const account of data.accounts) {
    add(account, []);
  }
  return [...ordered].map((account) => accountRecord(account, known, owners.get(account.name), data));
}

function accountRecord(
  account: CrmAccount,
  known: ReadonlyMap<string, CrmAccount>,
  owner: string | undefined,
  data: CrmSales
): SampleRecord {
  const parent = account.parent !== undefined && known.has(account.parent) ? account.parent : undefined;
  return {
    ref: accountRef(account.name),
    fields: {
      Name: account.name,
      Industry: INDUSTRY_OF_SECTOR.get(account.sector.toLowerCase()) ?? 'Other',
      AnnualRevenue: account.revenue === undefined ? null : Math.round(account.revenue * MILLION),
      NumberOfEmployees: account.employees ?? null,
      BillingCountry: account.country,
      YearStarted: account.yearEstablished,
      ParentId: parent === undefined ? null : ref(accountRef(parent)),
      OwnerId: ref(`user:${agentKey(owner ?? data.agents[0]?.name ?? '')}`)
    }
  };
}

/** Who has the most deals with each account: the file does not say whose account it is. */
function busiestAgents(deals: readonly CrmDeal[]): Map<string, string> {
  const owners = new Map<string, string>();
  for (const [account, own] of Map.groupBy(deals, (deal) => deal.account)) {
    if (account === undefined) {
      continue;
    }
    const byAgent = [...Map.groupBy(own, (deal) => deal.agent)].map(([agent, of]) => ({
      agent,
      count: of.length
    }));
    byAgent.sort((a, b) => b.count - a.count || (a.agent < b.agent ? -1 : 1));
    if (byAgent[0] !== undefined) {
      owners.set(account, byAgent[0].agent);
    }
  }
  return owners;
}

const MAX_DEAL_NAME = 120;

/** Its number stays whole: by it two deals are told apart. */
function dealName({ product, account, id }: CrmDeal): string {
  const number = ` (${id})`;
  const what = `${product} for ${account ?? 'an unnamed customer'}`;
  return `${cutText(what, MAX_DEAL_NAME - number.length).trimEnd()}${number}`;
}

export function opportunityRecords(data: CrmSales, today: string): SampleRecord[] {
  const move = daysToMove(data, today);
  return data.deals.map((deal, index) => {
    const price = data.prices.get(deal.product) ?? 0;
    const created = deal.engagedOn && dayFrom(deal.engagedOn, move);
    return {
      ref: dealRef(deal),
      fields: {
        Name: dealName(deal),
        AccountId: deal.account === undefined ? null : ref(accountRef(deal.account)),
        StageName: STAGE_NAMES[deal.stage],
        // A lost deal is written with 0, an open one without a value: what it was about is the price of the product.
        Amount: deal.value || price,
        // An open deal has no day to close on; one within the coming four months has to do.
        CloseDate:
          deal.closedOn === undefined
            ? dayFrom(today, 7 + ((index * 37) % 120))
            : dayFrom(deal.closedOn, move),
        OwnerId: ref(`user:${agentKey(deal.agent)}`)
      },
      ...(created !== undefined && { audit: { CreatedDate: `${created}T09:00:00Z` } })
    };
  });
}
