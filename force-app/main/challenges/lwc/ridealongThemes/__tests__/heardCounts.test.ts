import fc from 'fast-check';
import { byQuarter, bySeverity, countOf, customersTold } from '../heardCounts';
import type { Heard } from '../themeQuery';

const heard = (fields: Partial<Heard>): Heard => ({
  id: 'x',
  statement: 'x',
  severityLabel: '',
  isTold: false,
  isUntold: false,
  openAmount: 0,
  stakes: [],
  ...fields
});

it('counts how bad it is, the most frequent first, the unrated last', () => {
  const bars = bySeverity(
    [
      heard({}),
      heard({}),
      heard({}),
      heard({ severity: 'Painful', severityLabel: 'Schmerzhaft' }),
      heard({ severity: 'Deal Breaker', severityLabel: 'K.o.' }),
      heard({ severity: 'Deal Breaker', severityLabel: 'K.o.' })
    ],
    'Not rated'
  );
  expect(bars).toEqual([
    { key: 'Deal Breaker', label: 'K.o.', count: 2, percent: 67 },
    { key: 'Painful', label: 'Schmerzhaft', count: 1, percent: 33 },
    { key: 'none', label: 'Not rated', count: 3, percent: 100 }
  ]);
  expect(bySeverity([], 'Not rated')).toEqual([]);
});

it('counts the last four quarters, across the turn of the year', () => {
  const days = [
    '2025-03-31',
    '2025-04-01',
    '2025-06-30',
    '2025-12-31',
    '2026-01-01',
    '2026-02-11',
    '2026-03-31'
  ];
  expect(byQuarter([...days.map((day) => heard({ day })), heard({})], '2026-02-11')).toEqual([
    { key: '2025-2', label: 'Q2 2025', count: 2, percent: 67 },
    { key: '2025-3', label: 'Q3 2025', count: 0, percent: 0 },
    { key: '2025-4', label: 'Q4 2025', count: 1, percent: 33 },
    { key: '2026-1', label: 'Q1 2026', count: 3, percent: 100 }
  ]);
});

it('counts deals and customers once, and what is hidden not at all', () => {
  const list = [
    heard({ dealId: '006A', accountId: '001A' }),
    heard({ dealId: '006B', accountId: '001A' }),
    heard({ dealId: '006A' }),
    heard({})
  ];
  expect([countOf(list, 'dealId'), countOf(list, 'accountId')]).toEqual([2, 1]);
});

it('puts every day of the last four quarters into one of them', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2000-01-01'), max: new Date('2050-12-31'), noInvalidDate: true }),
      (date) => {
        const today = date.toISOString().slice(0, 10);
        const bars = byQuarter([heard({ day: today })], today);
        expect(bars).toHaveLength(4);
        expect(bars.map(({ count }) => count)).toEqual([0, 0, 0, 1]);
        expect(new Set(bars.map(({ key }) => key)).size).toBe(4);
      }
    )
  );
});

it('counts a customer as told once everything they said has been answered', () => {
  const all = [
    heard({ accountId: 'A', isTold: true }),
    heard({ accountId: 'A', isTold: false }),
    heard({ accountId: 'B', isTold: true }),
    heard({ accountId: 'B', isTold: true }),
    heard({ accountId: 'C' }),
    heard({ isTold: true })
  ];
  expect(customersTold(all)).toEqual({ told: 1, all: 3 });
  expect(customersTold([])).toEqual({ told: 0, all: 0 });
});
