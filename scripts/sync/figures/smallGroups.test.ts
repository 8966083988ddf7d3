import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { THEME } from '../plan/mapping.ts';
import { account, aChallenge, anOpportunity, aTheme, deal, idOf, SETTINGS } from '../testing/builders.ts';
import { DEALS_BEHIND, isSmallGroup, shownAmounts } from './smallGroups.ts';
import type { AmountField } from './smallGroups.ts';
import { desiredThemeFigures } from './themeFigures.ts';

const FIELDS = Object.keys(DEALS_BEHIND) as AmountField[];

/** What is written on a theme that was heard on these deals. */
function written(
  deals: { account: number | null; state: 'open' | 'won' | 'lost' }[]
): Record<string, unknown> {
  const [row] = desiredThemeFigures({
    themes: [aTheme(1)],
    challenges: deals.map((_, n) => aChallenge(n + 1, deal(n + 1), { Theme__c: idOf('a04', 1) })),
    opportunities: deals.map(({ account: of, state }, n) =>
      anOpportunity(n + 1, {
        AccountId: of === null ? null : account(of),
        IsClosed: state !== 'open',
        IsWon: state === 'won'
      })
    ),
    meetings: [],
    meetingStates: new Map(),
    settings: SETTINGS
  });
  return row?.owned ?? {};
}

describe('the small-group rule', () => {
  it('knows every figure in money that the sync writes', () => {
    const money = Object.entries(THEME.owned)
      .filter(([, kind]) => kind.kind === 'number' && kind.scale === 2)
      .map(([name]) => name);
    assert.deepEqual(money.sort(), [...FIELDS].sort());
  });

  it('shows no amount of a theme below three deals from three accounts, but how many there are', () => {
    for (const accounts of [[], [1], [1, 2], [1, 1, 2], [1, 2, null]]) {
      const owned = written(accounts.map((of) => ({ account: of, state: 'open' as const })));
      for (const field of FIELDS) {
        assert.equal(owned[field], null, `${field} of ${JSON.stringify(accounts)}`);
      }
      assert.equal(owned['Opportunities__c'], accounts.length);
    }
  });

  it('shows them from there on', () => {
    const owned = written([1, 2, 3].map((of) => ({ account: of, state: 'open' as const })));
    assert.deepEqual([owned['Open_Pipeline__c'], owned['Won_Amount__c']], [6000, 0]);
  });

  it('hides the one amount that only a deal or two stand behind', () => {
    const open = [1, 2, 3].map((of) => ({ account: of, state: 'open' as const }));
    const owned = written([...open, { account: 4, state: 'won' }]);
    assert.deepEqual([owned['Open_Pipeline__c'], owned['Won_Amount__c']], [6000, null]);
  });

  it('never shows an amount that fewer than three deals or accounts stand behind', () => {
    const deals = fc.array(fc.option(fc.constantFrom('a', 'b', 'c', 'd')), { maxLength: 5 });
    fc.assert(
      fc.property(fc.record({ open: deals, won: deals, lost: deals }), (of) => {
        const amounts = { Open_Pipeline__c: 1, Pipeline_Share__c: 2, Won_Amount__c: 3, Lost_Amount__c: 4 };
        const shown = shownAmounts(of, amounts);
        for (const field of FIELDS) {
          const behind = of[DEALS_BEHIND[field]];
          if (shown[field] !== null && behind.length > 0) {
            assert.ok(!isSmallGroup(behind), field);
          }
        }
      })
    );
  });
});
