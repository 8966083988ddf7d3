import fc from 'fast-check';
import { suggest } from '../suggestions';
import type { Facts } from '../suggestions';

const nobody = { without: [] };
const names = (facts: Facts[], wish = nobody as Parameters<typeof suggest>[1]): string[] =>
  suggest(facts, wish).map(({ name }) => name);

const ana: Facts = { userId: 'A', name: 'Ana', visits: 1, lastVisit: '2026-10-06' };
const ben: Facts = { userId: 'B', name: 'Ben', themes: ['Slow pages', 'Late parcels'] };
const cem: Facts = { userId: 'C', name: 'Cem', clock: 'Overdue', daysSinceMeeting: 47 };
const dee: Facts = { userId: 'D', name: 'Dee', withRep: 3 };
const eve: Facts = { userId: 'E', name: 'Eve', clock: 'Never' };

describe('order', () => {
  it('puts visits to this customer before known themes, those before the clock, that before the rep', () => {
    expect(names([dee, cem, ben, ana])).toEqual(['Ana', 'Ben', 'Cem', 'Dee']);
  });

  it('takes those who never met a customer before those who are overdue', () => {
    expect(names([cem, eve, { ...cem, userId: 'F', name: 'Flo', daysSinceMeeting: 300 }])).toEqual([
      'Eve',
      'Flo',
      'Cem'
    ]);
  });

  it('says no more than that somebody is due where clocks are hidden', () => {
    const [only] = suggest([{ userId: 'D', name: 'Due', isDue: true }], nobody);
    expect(only?.reasons).toEqual([{ kind: 'due' }]);
    expect(names([{ userId: 'N', name: 'Not due', isDue: false }])).toEqual([]);
    expect(suggest([{ ...cem, isDue: true }], nobody)[0]?.reasons).toEqual([{ kind: 'overdue', days: 47 }]);
  });

  it('counts visits before the clock, and themes before the clock', () => {
    const often = { ...ana, userId: 'F', name: 'Flo', visits: 2 };
    const overdue = { ...ana, userId: 'G', name: 'Gil', clock: 'Overdue', daysSinceMeeting: 99 };
    expect(names([ana, overdue, often])).toEqual(['Flo', 'Gil', 'Ana']);
  });

  it('takes colleagues of the function the rep asked for first', () => {
    const wished = { ...dee, businessFunction: 'IT' };
    expect(names([ana, wished, cem], { without: [], businessFunction: 'IT' })).toEqual(['Dee', 'Ana', 'Cem']);
  });

  it('goes by name when nothing else differs, and by id when even the name is the same', () => {
    const twin = { ...dee, userId: 'A2' };
    expect(suggest([dee, { ...dee, userId: 'Z', name: 'Åke' }, twin], nobody).map((s) => s.userId)).toEqual([
      'Z',
      'A2',
      'D'
    ]);
  });
});

describe('reasons', () => {
  it('gives every reason, the strongest first, from however many rows of one person', () => {
    const [only] = suggest(
      [{ ...dee, userId: 'A', name: 'Ana' }, ana, { ...cem, userId: 'A', name: 'Ana' }],
      nobody
    );
    expect(only?.reasons).toEqual([
      { kind: 'visited', times: 1, lastVisit: '2026-10-06' },
      { kind: 'overdue', days: 47 },
      { kind: 'withRep', times: 3 }
    ]);
  });

  it('does not let a gap in one row hide what another row knows', () => {
    const [only] = suggest([ana, { userId: 'A', name: 'Ana', visits: undefined, clock: 'On Track' }], nobody);
    expect(only?.reasons).toEqual([{ kind: 'visited', times: 1, lastVisit: '2026-10-06' }]);
  });

  it('does not say "never" of somebody who is known to have been along', () => {
    const [only] = suggest([{ ...dee, clock: 'Never' }], nobody);
    expect(only?.reasons).toEqual([{ kind: 'withRep', times: 3 }]);
  });

  it.each(['On Track', 'Due Soon', 'Booked', undefined])(
    'suggests nobody for the clock %s alone',
    (clock) => {
      expect(names([{ userId: 'A', name: 'Ana', clock, daysSinceMeeting: 29 }])).toEqual([]);
    }
  );
});

it('leaves out those who are on the meeting', () => {
  expect(names([ana, ben, cem], { without: ['B', 'A'] })).toEqual(['Cem']);
});

describe('for any facts', () => {
  const facts = fc.array(
    fc.record({
      userId: fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8'),
      name: fc.constantFrom('Ana', 'Ben', 'Zoë'),
      visits: fc.option(fc.nat(3), { nil: undefined }),
      themes: fc.option(fc.array(fc.constantFrom('x', 'y'), { maxLength: 2 }), { nil: undefined }),
      clock: fc.constantFrom('On Track', 'Due Soon', 'Booked', 'Overdue', 'Never', undefined),
      daysSinceMeeting: fc.option(fc.nat(400), { nil: undefined }),
      withRep: fc.option(fc.nat(3), { nil: undefined })
    }),
    { maxLength: 20 }
  );
  const oneRowEach = facts.map((rows) => [...new Map(rows.map((row) => [row.userId, row])).values()]);
  const strength = ['visited', 'theme', 'overdue', 'withRep'];

  it('nobody comes twice, nobody comes without a reason, nobody comes who should not', () => {
    fc.assert(
      fc.property(facts, fc.subarray(['1', '2', '3']), (rows, without) => {
        const suggested = suggest(rows, { without });
        const ids = suggested.map(({ userId }) => userId);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.filter((id) => without.includes(id))).toEqual([]);
        expect(suggested.every(({ reasons }) => reasons.length > 0)).toBe(true);
      })
    );
  });

  it('the order does not depend on the order of the facts', () => {
    fc.assert(
      fc.property(oneRowEach, fc.infiniteStream(fc.nat()), (rows, random) => {
        const shuffled = rows.map((row) => ({ row, key: random.next().value as number }));
        shuffled.sort((one, other) => one.key - other.key);
        expect(
          suggest(
            shuffled.map(({ row }) => row),
            nobody
          )
        ).toEqual(suggest(rows, nobody));
      })
    );
  });

  it('a stronger first reason never comes after a weaker one', () => {
    fc.assert(
      fc.property(oneRowEach, (rows) => {
        const tiers = suggest(rows, nobody).map(({ reasons }) => strength.indexOf(reasons[0]?.kind ?? ''));
        expect(tiers).toEqual([...tiers].sort((one, other) => one - other));
      })
    );
  });

  it('taking somebody away leaves the order of the others', () => {
    fc.assert(
      fc.property(oneRowEach, (rows) => {
        const all = suggest(rows, nobody).map(({ userId }) => userId);
        const [first] = all;
        expect(suggest(rows, { without: first ? [first] : [] }).map(({ userId }) => userId)).toEqual(
          all.slice(1)
        );
      })
    );
  });
});
