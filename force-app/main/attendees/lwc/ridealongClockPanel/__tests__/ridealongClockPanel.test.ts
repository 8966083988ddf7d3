import ClockPanel from 'c/ridealongClockPanel';
import { allById, byId, mount } from 'test/lwcTestUtils';

beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2026-11-22T09:00:00Z'), doNotFake: ['queueMicrotask', 'nextTick'] });
});
afterEach(() => {
  jest.useRealTimers();
});

it.each([
  [{ state: 'On Track', days: 12 }, '12 days since you met a customer', 'You are on track.'],
  [{ state: 'On Track', days: 1 }, '1 day since you met a customer', 'You are on track.'],
  [{ state: 'On Track', days: 0 }, 'You met a customer today', 'You are on track.'],
  [
    { state: 'Due Soon', days: 26 },
    '26 days since you met a customer',
    'Time to plan the next visit: you are due within a week.'
  ],
  [
    { state: 'Overdue', days: 47 },
    '47 days since you met a customer',
    'Too long: ask to come along to an open meeting.'
  ]
])('%j in plain words', (clock, since, advice) => {
  const element = mount('c-ridealong-clock-panel', ClockPanel, { clock });

  expect(byId(element, 'since').textContent).toBe(since);
  expect(byId(element, 'advice').textContent).toBe(advice);
});

it('counts a visit that the sync has not counted yet, and gives no advice of yesterday', () => {
  for (const clock of [{ state: 'Overdue', days: 47 }, { state: 'Never' }]) {
    const element = mount('c-ridealong-clock-panel', ClockPanel, {
      clock,
      visitDays: ['2026-11-21', '2026-10-06']
    });
    expect(byId(element, 'since').textContent).toBe('1 day since you met a customer');
    expect(allById(element, 'advice')).toHaveLength(0);
  }
  const onTrack = mount('c-ridealong-clock-panel', ClockPanel, {
    clock: { state: 'On Track', days: 12 },
    visitDays: ['2026-11-10', '2026-11-29']
  });
  expect(byId(onTrack, 'since').textContent).toBe('12 days since you met a customer');
});

it('does not call for a visit while one is planned', () => {
  const element = mount('c-ridealong-clock-panel', ClockPanel, {
    clock: { state: 'Overdue', days: 47 },
    next: 'Thu, Nov 27, 9:30 AM, Nordlicht'
  });
  expect(byId(element, 'advice').textContent).toBe('Your next visit is booked.');
});

it.each([
  [{ state: 'Booked', days: 31, target: 30 }, 'Too long: ask to come along to an open meeting.'],
  [{ state: 'Booked', days: 30, target: 30 }, 'Time to plan the next visit: you are due within a week.'],
  [{ state: 'Booked' }, undefined]
])('%j: what the sync counted as booked is booked while a yes stands, else %s', (clock, otherwise) => {
  const advice = (next: string): string | undefined => {
    const panel = mount('c-ridealong-clock-panel', ClockPanel, { clock, next });
    return allById(panel, 'advice')[0]?.textContent ?? undefined;
  };
  expect(advice('Thu, Nov 27, 9:30 AM, Nordlicht')).toBe('Your next visit is booked.');
  expect(advice('')).toBe(otherwise);
});

it('says so when the colleague never met a customer', () => {
  const element = mount('c-ridealong-clock-panel', ClockPanel, { clock: { state: 'Never' } });

  expect(byId(element, 'since').textContent).toBe('You have not met a customer yet');
  expect(allById(element, 'advice')).toHaveLength(0);
});

it('says when the next visit is, once there is one', async () => {
  const element = mount<HTMLElement & { next: string }>('c-ridealong-clock-panel', ClockPanel, {
    clock: { state: 'On Track', days: 12 }
  });
  expect(allById(element, 'next')).toHaveLength(0);

  element.next = 'Thu, Nov 27, 9:30 AM, Nordlicht';
  await Promise.resolve();
  expect(byId(element, 'next').textContent).toBe('Next: Thu, Nov 27, 9:30 AM, Nordlicht');
});

it('shows twelve months with words for those who cannot see dots', () => {
  const element = mount('c-ridealong-clock-panel', ClockPanel, {
    clock: { state: 'On Track', days: 1 },
    visitDays: ['2026-11-21', '2026-11-02', '2025-12-31', '2025-11-30']
  });
  const months = allById(element, 'month');

  expect(months).toHaveLength(12);
  expect(months[0]?.textContent).toBe('Dec: 1 visit');
  expect(months[10]?.textContent).toBe('Oct: 0 visits');
  expect(months[11]?.textContent).toBe('Nov: 2 visits');
});

it('is accessible', async () => {
  jest.useRealTimers();
  await expect(
    mount('c-ridealong-clock-panel', ClockPanel, { clock: { state: 'Overdue', days: 47 }, visitDays: [] })
  ).toBeAccessible();
});

it.each([
  [{ state: 'On Track', days: 12, target: 30 }, '40 100', 'arc good', '12'],
  [{ state: 'Due Soon', days: 27, target: 30 }, '90 100', 'arc warning', '27'],
  [{ state: 'Overdue', days: 47, target: 30 }, '100 100', 'arc bad', '47'],
  [{ state: 'Never', target: 30 }, '100 100', 'arc bad', '–'],
  // The last day of the target is due, and the last of a long target is not overdue because it rounds to all of it
  [{ state: 'Due Soon', days: 30, target: 30 }, '100 100', 'arc warning', '30'],
  [{ state: 'Due Soon', days: 364, target: 365 }, '100 100', 'arc warning', '364'],
  [{ state: 'Booked', days: 31, target: 30 }, '100 100', 'arc bad', '31'],
  [{ state: 'Booked', days: 26, target: 30 }, '87 100', 'arc warning', '26']
])('%j is a ring, which repeats what stands beside it', async (clock, dash, tone, number) => {
  jest.useRealTimers();
  const element = mount('c-ridealong-clock-panel', ClockPanel, { clock });
  const ring = byId(element, 'ring');
  const arc = ring.querySelector('.arc');
  expect([arc?.getAttribute('stroke-dasharray'), arc?.getAttribute('class')]).toEqual([dash, tone]);
  expect(ring.querySelector('.number')?.textContent).toBe(number);
  expect(ring.getAttribute('aria-hidden')).toBe('true');
  await expect(element).toBeAccessible();
});
