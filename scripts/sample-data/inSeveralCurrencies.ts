/** The same customers and deals in an org with several currencies: each in that of its country, where the org has it. */
import { textIn } from './sampleRecord.ts';
import type { SampleRecord, Step } from './sampleRecord.ts';

/** Units of each active currency that one unit of the corporate one costs. */
export type Rates = ReadonlyMap<string, number>;

const OF_COUNTRY: Readonly<Record<string, string>> = {
  'United Kingdom': 'GBP',
  Sweden: 'SEK'
};

const OF_ZONE: Readonly<Record<string, string>> = {
  'Europe/London': 'GBP',
  'Europe/Stockholm': 'SEK'
};

const AMOUNTS = ['Amount', 'AnnualRevenue'];

export function inSeveralCurrencies(steps: readonly Step[], rates: Rates): Step[] {
  const ofAccount = new Map(
    recordsOf(steps, 'Account').map(({ ref, fields }) => [
      ref,
      OF_COUNTRY[textIn(fields, 'BillingCountry')] ?? ''
    ])
  );
  return steps.map((step) => {
    if (step.operation !== 'create') {
      return step;
    }
    const records = step.records.map((record) => converted(step.object, record, ofAccount, rates));
    return { ...step, records };
  });
}

function recordsOf(steps: readonly Step[], object: string): SampleRecord[] {
  return steps.flatMap((step) => (step.operation === 'create' && step.object === object ? step.records : []));
}

function converted(
  object: string,
  record: SampleRecord,
  ofAccount: ReadonlyMap<string, string>,
  rates: Rates
): SampleRecord {
  const { fields } = record;
  if (object === 'User') {
    const code = OF_ZONE[textIn(fields, 'TimeZoneSidKey')] ?? '';
    return rates.has(code) ? withFields(record, { DefaultCurrencyIsoCode: code }) : record;
  }
  const account = fields['AccountId'];
  const code =
    object === 'Account'
      ? ofAccount.get(record.ref)
      : object === 'Opportunity' && typeof account === 'object' && account !== null
        ? ofAccount.get(account.ref)
        : undefined;
  const rate = code === undefined ? undefined : rates.get(code);
  if (code === undefined || rate === undefined) {
    return record;
  }
  return withFields(record, { CurrencyIsoCode: code, ...amounts(fields, rate) });
}

/** Worth about the same, and as round as people write amounts. */
function amounts(fields: SampleRecord['fields'], rate: number): Record<string, number> {
  return Object.fromEntries(
    AMOUNTS.flatMap((name) => {
      const value = fields[name];
      return typeof value === 'number' ? [[name, Math.round((value * rate) / 1000) * 1000]] : [];
    })
  );
}

function withFields(record: SampleRecord, more: SampleRecord['fields']): SampleRecord {
  return { ...record, fields: { ...record.fields, ...more } };
}
