import OpenMeetingItem from 'c/ridealongOpenMeetingItem';
import { metaOf } from 'c/ridealongShared';
import type { Meta } from 'c/ridealongShared';
import { allById, byId, listen, mount } from 'test/lwcTestUtils';

const meeting = {
  id: 'a00000000000001AAA',
  name: 'Workshop',
  startsAt: '2026-11-27T13:30:00.000Z',
  isAllDay: false,
  ownerId: '005000000000001AAA',
  ownerName: 'Lena Brandt',
  accountName: 'Nordlicht',
  region: 'Bavaria, Germany',
  channel: 'On site',
  deal: metaOf('€185K', 'Negotiation', '1 deal breaker'),
  openTo: 'IT',
  openToLabel: 'Informatik',
  tagged: 2
};

const factsOf = (row: HTMLElement, id: string): string[] =>
  byId<HTMLElement & { parts: Meta[] }>(row, id).parts.map(({ text }) => text);

it('says no day that stands above it', () => {
  const row = mount('c-ridealong-open-meeting-item', OpenMeetingItem, { meeting, isDaySaid: true });
  expect(byId(row, 'about').textContent?.replace(/\s/g, ' ')).toBe('2:30 PM');
});

it('says what, when, where, with whom and who is wanted; one tap asks', async () => {
  const row = mount('c-ridealong-open-meeting-item', OpenMeetingItem, { meeting });
  const ask = listen(row, 'ask');

  expect(byId(row, 'about').textContent).toBe('Fri, Nov 27, 2:30 PM');
  expect(byId(row, 'customer').textContent).toBe('Nordlicht, with Lena Brandt');
  expect(factsOf(row, 'facts')).toEqual([
    'On site',
    'Bavaria, Germany',
    '€185K',
    'Negotiation',
    '1 deal breaker'
  ]);
  expect(factsOf(row, 'wanted')).toEqual(['Looking for: Informatik', '2 colleagues so far']);
  // Several open meetings are called the same: the time tells their buttons apart
  expect(byId(row, 'ask').ariaLabel).toMatch(/^Ask to come along to Workshop, \w+, \w+ \d+/);
  byId(row, 'ask').click();
  expect(ask.mock.calls[0]?.[0].detail).toBe(meeting.id);
  await expect(row).toBeAccessible();
});

it('does without what the reader may not see', () => {
  const row = mount('c-ridealong-open-meeting-item', OpenMeetingItem, {
    meeting: {
      ...meeting,
      accountName: undefined,
      region: undefined,
      channel: undefined,
      deal: [],
      openTo: undefined,
      openToLabel: undefined,
      tagged: 0
    }
  });

  expect(byId(row, 'customer').textContent).toBe('Lena Brandt');
  expect(factsOf(row, 'facts')).toEqual([]);
  expect(factsOf(row, 'wanted')).toEqual(['Any colleague is welcome']);
});

it.each([
  ['Requested', 'You asked'],
  ['Invited', 'You are asked to come along'],
  ['Accepted', 'You are coming along'],
  ['Declined', 'Not this time']
])('%s: says so instead of asking again', (ownAttendance, words) => {
  const row = mount('c-ridealong-open-meeting-item', OpenMeetingItem, {
    meeting: { ...meeting, ownAttendance }
  });

  expect(byId(row, 'state').textContent).toBe(words);
  expect(allById(row, 'ask')).toHaveLength(0);
});

it('does not let the owner ask themselves', () => {
  const row = mount('c-ridealong-open-meeting-item', OpenMeetingItem, {
    meeting: { ...meeting, ownerId: '005000000000099' }
  });

  expect(byId(row, 'state').textContent).toBe('Your meeting');
});

it('says that the reader said yes to another day', () => {
  const row = mount('c-ridealong-open-meeting-item', OpenMeetingItem, {
    meeting: { ...meeting, ownAttendance: 'Accepted', ownAcceptedFor: '2026-11-26' }
  });

  expect(byId(row, 'state').textContent).toBe('Said yes to Nov 26, asked again');
});
