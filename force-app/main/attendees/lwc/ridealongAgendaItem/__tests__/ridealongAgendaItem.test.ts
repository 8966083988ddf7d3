import AgendaItem from 'c/ridealongAgendaItem';
import { allById, byId, listen, mount, labelOf } from 'test/lwcTestUtils';

const entry = {
  id: 'a01000000000001AAA',
  attendance: 'Invited',
  meetingId: 'a00000000000001AAA',
  meetingName: 'Workshop',
  startsAt: '2026-11-27T13:30:00.000Z',
  isAllDay: false,
  ownerName: 'Lena Brandt',
  accountName: 'Nordlicht'
};

it('asks for an answer to what is ahead', async () => {
  const item = mount('c-ridealong-agenda-item', AgendaItem, { entry });
  const answer = listen(item, 'answer');

  expect(byId(item, 'about').textContent).toBe('Fri, Nov 27, 2:30 PM');
  expect(byId(item, 'who').textContent).toBe('Nordlicht, with Lena Brandt');
  expect(byId(item, 'state')).toMatchObject({ label: 'Asked', tone: 'open' });
  const buttons = allById(item, 'answer');
  expect(buttons.map((button) => button.ariaLabel)).toEqual(['Accept: Workshop', "Can't make it: Workshop"]);
  buttons.forEach((button) => button.click());
  expect(answer.mock.calls.map(([event]) => event.detail as unknown)).toEqual([
    { id: entry.id, meetingId: entry.meetingId, attendance: 'Accepted' },
    { id: entry.id, meetingId: entry.meetingId, attendance: 'Declined' }
  ]);
  await expect(item).toBeAccessible();
});

it.each(['Accepted', 'Requested'])('%s: there is nothing to answer', (attendance) => {
  const item = mount('c-ridealong-agenda-item', AgendaItem, { entry: { ...entry, attendance } });

  expect(allById(item, 'answer')).toHaveLength(0);
});

it('speaks to who asked, and not about them', () => {
  const item = mount('c-ridealong-agenda-item', AgendaItem, { entry: { ...entry, attendance: 'Requested' } });

  expect(byId(item, 'state')).toMatchObject({ label: 'You asked', tone: 'open' });
});

it('asks "did you go?" of what is owed', async () => {
  const item = mount('c-ridealong-agenda-item', AgendaItem, { entry, isOwed: true });

  expect(byId(item, 'question').textContent).toBe('Did you go?');
  expect(allById(item, 'answer').map(({ dataset }) => dataset.attendance)).toEqual([
    'Attended',
    'Did Not Attend'
  ]);
  await expect(item).toBeAccessible();
});

it('does not ask again anyone who said they went, but what they heard', async () => {
  const item = mount('c-ridealong-agenda-item', AgendaItem, {
    entry: { ...entry, attendance: 'Attended' },
    isOwed: true
  });

  const debrief = listen(item, 'debrief');

  expect(allById(item, 'question')).toHaveLength(0);
  expect(allById(item, 'answer')).toHaveLength(0);
  expect(labelOf(byId(item, 'debrief'))).toBe('Say what you heard');
  expect(byId(item, 'debrief').ariaLabel).toBe('Say what you heard: Workshop');
  byId(item, 'debrief').click();
  expect(debrief.mock.calls[0]?.[0].detail).toBe(entry.meetingId);
  await expect(item).toBeAccessible();
});

it('gives who said yes a calendar file, once, and not to whom the calendar invited', async () => {
  const shown = (more: object, isOwed = false): HTMLElement[] =>
    allById(
      mount('c-ridealong-agenda-item', AgendaItem, { entry: { ...entry, ...more }, isOwed }),
      'calendar'
    );
  const [link] = shown({ attendance: 'Accepted', source: 'Tagged' });
  expect(link?.getAttribute('download')).toBe('ridealong.ics');
  expect(decodeURIComponent(link?.getAttribute('href') ?? '')).toContain(
    'SUMMARY:Workshop\r\nDESCRIPTION:Nordlicht\\nwith Lena Brandt'
  );
  expect(shown({ attendance: 'Accepted', source: 'Invited' })).toHaveLength(0);
  expect(shown({ attendance: 'Invited', source: 'Tagged' })).toHaveLength(0);
  expect(shown({ attendance: 'Accepted', source: 'Tagged' }, true)).toHaveLength(0);
  const item = mount('c-ridealong-agenda-item', AgendaItem, { entry: { ...entry, attendance: 'Accepted' } });
  await expect(item).toBeAccessible();
});

it('asks a colleague again who said yes to another day', async () => {
  const item = mount('c-ridealong-agenda-item', AgendaItem, {
    entry: { ...entry, attendance: 'Accepted', acceptedFor: '2026-11-26' }
  });

  expect(byId(item, 'state')).toMatchObject({
    label: 'Said yes to Nov 26, asked again',
    tone: 'warning'
  });
  expect(allById(item, 'answer').map(labelOf)).toEqual(['I can still come', "Can't make it"]);
  // It is not in the calendar of somebody who may not come
  expect(allById(item, 'calendar')).toHaveLength(0);
  await expect(item).toBeAccessible();
});
