/** What docs/local-org.md assumes of an org with several currencies. */
import { cannotTell, codeOf, inShort, MARK, yesOrNo } from '../question.ts';
import type { Answer, Question, Smoke } from '../question.ts';
import { valueAt } from '../../target-org/queries.ts';
import type { Row } from '../../target-org/queries.ts';

const LOCAL = 'docs/local-org.md';

interface Currency {
  code: string;
  rate: number;
  decimals: number;
}

/** The active currencies; empty in an org with one. */
async function currenciesOf({ client }: Smoke): Promise<Currency[]> {
  const soql = 'SELECT IsoCode, ConversionRate, DecimalPlaces FROM CurrencyType WHERE IsActive = true';
  const answer = await client.ask('GET', `/query?q=${encodeURIComponent(soql)}`);
  const records = answer.status === 200 ? valueAt(answer.body as Row, 'records') : [];
  return (Array.isArray(records) ? (records as Row[]) : []).map((row) => ({
    code: String(row['IsoCode']),
    rate: Number(row['ConversionRate']),
    decimals: Number(row['DecimalPlaces'])
  }));
}

/** Deals of which one unit of the corporate currency is a lot: the figures need many decimal places. */
async function withDeals(
  smoke: Smoke,
  amounts: readonly number[],
  look: (name: string, currency: Currency) => Promise<Answer>
): Promise<Answer> {
  const foreign = (await currenciesOf(smoke)).toSorted((a, b) => b.rate - a.rate)[0];
  if (foreign === undefined || foreign.rate <= 1.5) {
    return cannotTell('needs an active currency of which more than 1.5 make one of the corporate currency');
  }
  const name = `${MARK} converted ${amounts.length}`;
  for (const Amount of amounts) {
    await smoke.create('Opportunity', {
      Name: name,
      StageName: 'Prospecting',
      CloseDate: smoke.now.toISOString().slice(0, 10),
      Amount,
      CurrencyIsoCode: foreign.code
    });
  }
  return look(name, foreign);
}

export const currencyQuestions: readonly Question[] = [
  {
    id: 'converted-decimals',
    claim: 'A converted amount has the decimal places of its currency.',
    from: LOCAL,
    ask: (smoke) =>
      withDeals(smoke, [1], async (name, { decimals }) => {
        const [row] = await smoke.query(
          `SELECT convertCurrency(Amount) shown FROM Opportunity WHERE Name = '${name}' LIMIT 1`
        );
        const shown = Number(row?.['shown']);
        const digits = Math.max(2, decimals);
        return yesOrNo(Number(shown.toFixed(digits)) === shown, `convertCurrency gave ${shown}`);
      })
  },
  {
    id: 'sum-of-converted',
    claim: 'Sums add up what each amount is worth, and round the sum.',
    from: LOCAL,
    ask: (smoke) =>
      withDeals(smoke, [1, 1, 1], async (name, { rate }) => {
        const [row] = await smoke.query(`SELECT SUM(Amount) total FROM Opportunity WHERE Name = '${name}'`);
        const total = Number(row?.['total']);
        return yesOrNo(Math.abs(total - 3 / rate) <= 0.0051, `3 / ${rate} was summed to ${total}`);
      })
  },
  {
    id: 'convert-one-currency',
    claim: 'convertCurrency() in an org with one currency is INVALID_FIELD.',
    from: LOCAL,
    ask: async (smoke) => {
      if ((await currenciesOf(smoke)).length > 0) {
        return cannotTell('this org has several currencies');
      }
      const soql = 'SELECT convertCurrency(Amount) FROM Opportunity LIMIT 1';
      const answer = await smoke.client.ask('GET', `/query?q=${encodeURIComponent(soql)}`);
      return yesOrNo(codeOf(answer) === 'INVALID_FIELD', inShort(answer));
    }
  },
  {
    id: 'dated-rate-create',
    claim: 'A dated rate can be created through the API.',
    from: LOCAL,
    ask: async ({ client }) => {
      const answer = await client.ask('GET', '/sobjects/DatedConversionRate/describe');
      return answer.status === 200
        ? yesOrNo(
            valueAt(answer.body as Row, 'createable') === true,
            `createable: ${String(valueAt(answer.body as Row, 'createable'))}`
          )
        : cannotTell('needs advanced currency management');
    }
  }
];
