import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Fields } from '../plan/canonical.ts';
import {
  account,
  aChallenge,
  aMeeting,
  anOpportunity,
  aTheme,
  deal,
  event,
  idOf,
  meetingId,
  SETTINGS
} from '../testing/builders.ts';
import { fromCents } from './splitAmount.ts';
import { desiredThemeFigures, themeSums } from './themeFigures.ts';
import type { ThemeContext } from './themeFigures.ts';

const theme = (n: number): string => idOf('a04', n);

/** Amounts included that the small-group rule hides (`smallGroups.test.ts`). */
function figures(some: Partial<ThemeContext>): Map<string, Fields> {
  const context: ThemeContext = {
    themes: [aTheme(1), aTheme(2)],
    challenges: [],
    opportunities: [anOpportunity(1, { Amount: 1000.01 }), anOpportunity(2, { Amount: 500 })],
    meetings: [],
    meetingStates: new Map(),
    settings: SETTINGS,
    ...some
  };
  const sums = themeSums(context);
  return new Map(
    desiredThemeFigures(context).map(({ key, owned }) => {
      const { open = 0n, share = 0n, won = 0n, lost = 0n } = sums.get(key) ?? {};
      const amounts = {
        Open_Pipeline__c: fromCents(open),
        Pipeline_Share__c: fromCents(share),
        Won_Amount__c: fromCents(won),
        Lost_Amount__c: fromCents(lost)
      };
      return [key, { ...owned, ...amounts }];
    })
  );
}

const heard = (n: number, deals: number, themes: number, severity: string | null = 'Painful') =>
  aChallenge(n, deal(deals), { Theme__c: theme(themes), Severity__c: severity });

describe('desiredThemeFigures', () => {
  it('counts a deal once, however often the problem was heard on it', () => {
    const first = figures({ challenges: [heard(1, 1, 1), heard(2, 1, 1), heard(3, 2, 1)] }).get(theme(1));
    assert.deepEqual(
      [
        first?.['Opportunities__c'],
        first?.['Accounts__c'],
        first?.['Open_Pipeline__c'],
        first?.['Pipeline_Share__c']
      ],
      [2, 2, 1500.01, 1500.01]
    );
  });

  it('splits a deal by the worst severity heard for each theme', () => {
    const all = figures({
      challenges: [heard(1, 1, 1, 'Nuisance'), heard(2, 1, 1, 'Deal Breaker'), heard(3, 1, 2, null)]
    });
    assert.equal(
      all.get(theme(1))?.['Pipeline_Share__c'],
      750.01,
      'three parts of four, and the cent left over'
    );
    assert.equal(all.get(theme(2))?.['Pipeline_Share__c'], 250);
    assert.equal(all.get(theme(2))?.['Open_Pipeline__c'], 1000.01);
  });

  it('keeps won and lost deals out of the pipeline', () => {
    const first = figures({
      challenges: [heard(1, 1, 1), heard(2, 2, 1), heard(3, 3, 1)],
      opportunities: [
        anOpportunity(1, { Amount: 10, IsClosed: true, IsWon: true }),
        anOpportunity(2, { Amount: 20, IsClosed: true }),
        anOpportunity(3, { Amount: null })
      ]
    }).get(theme(1));
    assert.deepEqual(
      ['Won_Amount__c', 'Lost_Amount__c', 'Open_Pipeline__c', 'Pipeline_Share__c'].map(
        (name) => first?.[name]
      ),
      [10, 20, 0, 0]
    );
  });

  it('knows when a problem was heard last: on its meeting, or else when it was written down', () => {
    const all = figures({
      challenges: [
        { ...heard(1, 1, 1), CreatedDate: '2026-11-10T23:30:00Z' },
        { ...heard(2, 1, 2), Customer_Meeting__c: meetingId(1) }
      ],
      meetings: [aMeeting(1)],
      meetingStates: new Map([
        [
          event(1),
          {
            eventId: event(1),
            startsAt: null,
            endsAt: null,
            day: '2026-10-05',
            allDay: false,
            cancelled: false,
            opportunityId: null,
            accountId: account(1)
          }
        ]
      ])
    });
    assert.equal(all.get(theme(1))?.['Last_Heard_On__c'], '2026-11-11', 'in the reporting zone');
    assert.equal(all.get(theme(2))?.['Last_Heard_On__c'], '2026-10-05');
  });

  it('counts what hangs on a merged theme for the one that took it in', () => {
    const themes = [
      aTheme(1, { Merged_Into__c: theme(2) }),
      aTheme(2, { Merged_Into__c: theme(3) }),
      aTheme(3)
    ];
    const all = figures({ themes, challenges: [heard(1, 1, 1), heard(2, 1, 3)] });
    assert.deepEqual(
      [1, 2, 3].map((n) => all.get(theme(n))?.['Open_Pipeline__c']),
      [0, 0, 1000.01]
    );
  });

  it('does not run in circles', () => {
    const themes = [aTheme(1, { Merged_Into__c: theme(2) }), aTheme(2, { Merged_Into__c: theme(1) })];
    const all = figures({ themes, challenges: [heard(1, 1, 1)] });
    assert.equal(all.get(theme(1))?.['Opportunities__c'], 1);
  });

  it('says nothing about a theme nobody mentioned', () => {
    assert.deepEqual(figures({}).get(theme(1)), {
      Accounts__c: 0,
      Opportunities__c: 0,
      Open_Pipeline__c: 0,
      Pipeline_Share__c: 0,
      Won_Amount__c: 0,
      Lost_Amount__c: 0,
      Last_Heard_On__c: null
    });
  });
});
