import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { CurrencyTypeRow, DatedRateRow } from '../plan/rows.ts';
import { account, aChallenge, anOpportunity, aTheme, deal, idOf, SETTINGS } from '../testing/builders.ts';
import { currenciesFrom } from './currency.ts';
import type { Currencies } from './currency.ts';
import { desiredThemeFigures, themeSums } from './themeFigures.ts';

const type = (n: number, IsoCode: string, ConversionRate: number): CurrencyTypeRow => ({
  Id: idOf('01L', n),
  IsoCode,
  ConversionRate,
  IsCorporate: IsoCode === 'EUR'
});
const dated = (n: number, ConversionRate: number, from: string, until: string | null): DatedRateRow => ({
  Id: idOf('04w', n),
  IsoCode: 'USD',
  ConversionRate,
  StartDate: from,
  NextStartDate: until
});

const TYPES = [type(1, 'EUR', 1), type(2, 'USD', 1.25), type(3, 'JPY', 160.5)];
const DATED = [dated(1, 1, '1900-01-01', '2026-07-01'), dated(2, 1.1, '2026-07-01', null)];

function known(types = TYPES, rates: DatedRateRow[] = []): Currencies {
  const currencies = currenciesFrom(types, rates);
  assert.ok(currencies !== undefined);
  return currencies;
}

describe('amounts of an org with several currencies', () => {
  it('are converted to the corporate currency', () => {
    const { corporate, cents } = known();
    assert.equal(corporate, 'EUR');
    assert.equal(cents(100, 'USD', null), 8000n);
    assert.equal(cents(1605, 'JPY', null), 1000n);
    assert.equal(cents(12.34, 'EUR', null), 1234n);
    assert.equal(cents(100, null, null), 10000n, 'without a currency it is the corporate one');
  });

  it('by the rate of the close date, from the day on which it begins', () => {
    const { cents } = known(TYPES, DATED);
    assert.equal(cents(110, 'USD', '2026-06-30'), 11000n);
    assert.equal(cents(110, 'USD', '2026-07-01'), 10000n);
    assert.equal(cents(125, 'USD', null), 10000n, 'a deal without a close date has the rate of today');
    assert.equal(cents(160.5, 'JPY', '2026-07-01'), 100n, 'a currency without dated rates');
  });

  it('are added as they stand in an org with one currency', () => {
    assert.equal(currenciesFrom([], []), undefined);
  });

  it('are shares that add up to the cent after conversion', () => {
    const amount = fc.record({
      Amount: fc.integer({ min: 0, max: 1_000_000_000 }).map((cents) => cents / 100),
      CurrencyIsoCode: fc.constantFrom('EUR', 'USD', 'JPY'),
      CloseDate: fc.constantFrom('2026-01-31', '2026-06-30', '2026-07-01', '2027-01-01')
    });
    const severity = fc.constantFrom('Deal Breaker', 'Painful', 'Nuisance');
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 1, maxLength: 6 }),
        fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 4 }), severity), { maxLength: 20 }),
        (deals, heard) => {
          const currencies = known(TYPES, DATED);
          const sums = themeSums({
            themes: [1, 2, 3, 4].map((n) => aTheme(n)),
            opportunities: deals.map((fields, n) => anOpportunity(n + 1, fields)),
            challenges: heard.map(([n, theme, Severity__c], index) =>
              aChallenge(index + 1, deal(n + 1), { Theme__c: idOf('a04', theme), Severity__c })
            ),
            meetings: [],
            meetingStates: new Map(),
            settings: SETTINGS,
            currencies
          });
          const themed = new Set(heard.map(([n]) => n).filter((n) => n < deals.length));
          const open = [...themed].reduce((sum, n) => {
            const { Amount = 0, CurrencyIsoCode = null, CloseDate = null } = deals[n] ?? {};
            return sum + currencies.cents(Amount, CurrencyIsoCode, CloseDate);
          }, 0n);
          assert.equal(
            [...sums.values()].reduce((sum, { share }) => sum + share, 0n),
            open
          );
        }
      )
    );
  });

  it('stand on the theme in the corporate currency, which the theme is set to', () => {
    const context = {
      themes: [aTheme(1, { CurrencyIsoCode: 'USD' })],
      opportunities: [1, 2, 3].map((n) =>
        anOpportunity(n, { AccountId: account(n), Amount: 125, CurrencyIsoCode: 'USD' })
      ),
      challenges: [1, 2, 3].map((n) => aChallenge(n, deal(n), { Theme__c: idOf('a04', 1) })),
      meetings: [],
      meetingStates: new Map(),
      settings: SETTINGS
    };
    const [row] = desiredThemeFigures({ ...context, currencies: known() });
    assert.deepEqual([row?.owned['Open_Pipeline__c'], row?.owned['CurrencyIsoCode']], [300, 'EUR']);
    const [single] = desiredThemeFigures(context);
    assert.ok(single !== undefined && !('CurrencyIsoCode' in single.owned));
  });
});
