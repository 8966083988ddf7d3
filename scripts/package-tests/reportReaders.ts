/** Reports of an org as personas get them, and the second opinion on each: what the tests of figures share. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readProject } from '@toolkit/sfdx-project';
import { CHALLENGES, COLLEAGUES, FIGURES, figuresOf } from './figures.ts';
import type { Clock, Figures, Row } from './figures.ts';

export const BASE = '/services/data/v66.0';
export const PERSONAS = ['admin', 'leader', 'owner', 'rep', 'colleague', 'sync'];
/** Amounts of themes are for leaders and admins, for who writes them, and for whom an admin chooses. */
export const SEES_AMOUNTS = ['admin', 'leader', 'sync'];
/** The integration user has no business with reports. */
export const MAY_NOT_RUN = ['sync'];
export const AMOUNTS =
  /Challenge_Theme__c\.(Open_Pipeline|Pipeline_Share|Won_Amount|Lost_Amount)__c|\b(Open_Pipeline|Pipeline_Share|Won_Amount|Lost_Amount)__c/;

export interface Filter {
  column: string;
  operator: string;
  value: string;
}
export interface DateFilter {
  column: string;
  durationValue: string;
}
/** What a report filters by. */
export interface Definition {
  reportFilters: Filter[];
  reportBooleanFilter: string | null;
  standardDateFilter: DateFilter | null;
}
export interface Metadata extends Definition {
  aggregates: string[];
  detailColumns: string[];
  developerName: string;
}
export interface Result {
  factMap: Record<string, { aggregates: { value: number | null }[] }>;
  groupingsDown: { groupings: { key: string; value: string | null; label: string }[] };
  reportMetadata: Metadata;
}

/** Reports that show an amount of a theme. */
export async function reportsOfAmounts(): Promise<Set<string>> {
  const { directory, reports } = await readProject(join(import.meta.dirname, '../..'));
  const shown = reports.filter(({ file }) => AMOUNTS.test(readFileSync(join(directory, file), 'utf8')));
  assert.ok(shown.length > 0);
  return new Set(shown.map(({ developerName }) => developerName));
}

/** By the value of the first group, or its label where the value stands for a record. */
function figuresIn({ factMap, groupingsDown }: Result, grouped: boolean, byLabel = false): Figures {
  const values = (key: string): (number | null)[] =>
    (factMap[`${key}!T`]?.aggregates ?? []).map(({ value }) => value);
  return {
    all: values('T'),
    ...(grouped &&
      Object.fromEntries(
        groupingsDown.groupings.map(({ key, value, label }) => [byLabel ? label : (value ?? ''), values(key)])
      ))
  };
}

/** To a millionth; a figure that is not worked out here is NaN. What is added turns a negative zero, of a difference that rounds to nothing, into zero. */
export function rounded(figures: Figures): Figures {
  return Object.fromEntries(
    Object.entries(figures)
      .map(([key, values]): [string, (number | null)[]] => [
        key,
        values.map((value) => (value === null ? null : Math.round(value * 1e6) / 1e6 + 0))
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1))
  );
}

/** Leaves out what the other side does not work out. */
export function compared(actual: Figures, expected: Figures): Figures {
  return Object.fromEntries(
    Object.entries(actual).map(([key, values]) => [
      key,
      values.map((value, index) => (Number.isNaN(expected[key]?.[index] ?? 0) ? Number.NaN : value))
    ])
  );
}

/** Reports of somebody's months: for leaders and admins, and for whom an admin chooses. */
const MONTHS = [
  'Challenges_Per_Meeting',
  'Coverage_By_Function',
  'Debriefs_Done_Of_Due',
  'Field_Time_By_Function_And_Month'
];

/** Who cannot read the object behind a report: runs of the sync and counts of ratings are for leaders, too, what flows could not do for admins only. */
const NOT_FOR: Readonly<Record<string, readonly string[]>> = {
  Sync_Health: ['rep', 'colleague'],
  Problems_Logged: ['rep', 'colleague', 'owner', 'leader'],
  Useful_To_The_Rep: ['rep', 'colleague', 'owner'],
  ...Object.fromEntries(MONTHS.map((report) => [report, ['rep', 'colleague', 'owner']]))
};

/** A row with its amounts as one of the personas gets them added up. */
export type Money = (persona: string, row: Row) => Row;

interface Org {
  url: string;
  /** Access token of a user. */
  logIn(username: string): Promise<string>;
}

/** An org with who is logged in. */
export class Readers {
  readonly url: string;
  readonly #tokens: ReadonlyMap<string, string>;
  readonly #clock: Clock;
  readonly #amountReports: ReadonlySet<string>;
  readonly #money: Money | undefined;

  private constructor(
    url: string,
    tokens: ReadonlyMap<string, string>,
    amountReports: ReadonlySet<string>,
    money: Money | undefined
  ) {
    this.url = url;
    this.#money = money;
    this.#tokens = tokens;
    this.#amountReports = amountReports;
    this.#clock = {
      today: new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date())
    };
  }

  /** `money`: in an org with several currencies. */
  static async of(org: Org, personas: readonly string[] = PERSONAS, money?: Money): Promise<Readers> {
    const tokens = new Map<string, string>();
    for (const persona of personas) {
      tokens.set(persona, await org.logIn(`${persona}@ridealong.local`));
    }
    return new Readers(org.url, tokens, await reportsOfAmounts(), money);
  }

  showsAmounts(name: string): boolean {
    return this.#amountReports.has(name);
  }

  async call(
    persona: string,
    path: string,
    { method, body }: { method?: string; body?: object } = {}
  ): Promise<{ status: number; body: unknown }> {
    const response = await fetch(this.url + path, {
      method: method ?? (body ? 'POST' : 'GET'),
      headers: {
        authorization: `Bearer ${this.#tokens.get(persona) ?? ''}`,
        'content-type': 'application/json'
      },
      ...(body && { body: JSON.stringify(body) })
    });
    return { status: response.status, body: await response.json() };
  }

  /** Without the amounts that the persona may not see. */
  async read(persona: string, soql: string): Promise<Row[]> {
    const visible = SEES_AMOUNTS.includes(persona)
      ? soql
      : soql.replace(/\b(Open_Pipeline|Pipeline_Share|Won_Amount|Lost_Amount)__c,\s*/g, '');
    const { body } = await this.call(persona, `${BASE}/query?q=${encodeURIComponent(visible)}`);
    const { records, done } = body as { records: Row[]; done: boolean };
    assert.ok(done, JSON.stringify(body));
    return records;
  }

  async urlOf(persona: string, name: string): Promise<string> {
    const [report] = await this.read(persona, `SELECT Id FROM Report WHERE DeveloperName = '${name}'`);
    return `${BASE}/analytics/reports/${String(report?.['Id'])}`;
  }

  /** What the report says, each figure by its first group; filtered otherwise, where that is wanted. */
  async figures(persona: string, name: string, change?: Partial<Definition>): Promise<Figures> {
    const path = `${await this.urlOf(persona, name)}?includeDetails=false`;
    const { status, body } = await this.call(
      persona,
      path,
      change ? { body: { reportMetadata: change } } : {}
    );
    assert.equal(status, 200, `${name} for ${persona}: ${JSON.stringify(body)}`);
    return figuresIn(body as Result, FIGURES[name]?.group !== undefined, FIGURES[name]?.byLabel);
  }

  async definition(persona: string, name: string): Promise<Definition> {
    const { body } = await this.call(persona, `${await this.urlOf(persona, name)}/describe`);
    return (body as Result).reportMetadata;
  }

  secondOpinion(persona: string, name: string): Promise<Figures> {
    // Everybody's report counts colleagues; when each last met a customer is not for everybody to read.
    const reader = (soql: string): string => (soql === COLLEAGUES ? 'admin' : persona);
    const read = async (soql: string): Promise<Row[]> => {
      const rows = await this.#readMoney(reader(soql), soql);
      return soql === CHALLENGES ? this.asFormulasSee(rows) : rows;
    };
    return figuresOf(name, read, this.#clock);
  }

  /** Amounts in the currency of the persona's reports. */
  async #readMoney(persona: string, soql: string): Promise<Row[]> {
    const money = this.#money;
    if (money === undefined) {
      return this.read(persona, soql);
    }
    const rows = await this.read(
      persona,
      soql.replace(/\b(Amount|Pipeline_Share__c)\b/, 'CurrencyIsoCode, $1')
    );
    return rows.map((row) => money(persona, row));
  }

  /** Customer_Not_Told__c looks at the original of a repeat, which its reader may not see. */
  async asFormulasSee(rows: Row[]): Promise<Row[]> {
    const all = await this.read('admin', 'SELECT Id, Same_As__r.Said_By__c FROM Customer_Challenge__c');
    const originals = new Map(all.map((row) => [row['Id'], row['Same_As__r']]));
    return rows.map((row) => ({ ...row, Same_As__r: originals.get(row['Id']) ?? null }));
  }

  /** Fails where the report and the second opinion differ. */
  async check(persona: string, name: string, where: string): Promise<void> {
    const { status, body } = await this.call(
      persona,
      `${await this.urlOf(persona, name)}?includeDetails=false`
    );
    if (MAY_NOT_RUN.includes(persona) || NOT_FOR[name]?.includes(persona) === true) {
      assert.equal(status, 403, `${name} is not for a ${persona}`);
    } else if (this.showsAmounts(name) && !SEES_AMOUNTS.includes(persona)) {
      // Sorted or filtered by what is hidden, it is refused by name; otherwise the column is gone
      if (status === 400) {
        assert.match(JSON.stringify(body), AMOUNTS);
      } else {
        const { aggregates, detailColumns } = (body as Result).reportMetadata;
        assert.equal(status, 200);
        assert.doesNotMatch(JSON.stringify([aggregates, detailColumns]), AMOUNTS, `${name} for ${persona}`);
      }
    } else {
      const expected = await this.secondOpinion(persona, name);
      const actual = await this.figures(persona, name);
      assert.deepEqual(
        rounded(compared(actual, expected)),
        rounded(expected),
        `${name} for ${persona} ${where}`
      );
    }
  }
}
