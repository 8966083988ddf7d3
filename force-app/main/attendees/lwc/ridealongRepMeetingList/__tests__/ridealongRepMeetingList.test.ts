import { createRecord, updateRecord } from 'lightning/uiRecordApi';
import RepMeetingList from 'c/ridealongRepMeetingList';
import type { Visit } from 'c/ridealongAttendees';
import { allById, byId, listen, mount, settle } from 'test/lwcTestUtils';

const create = createRecord as unknown as jest.Mock;
const update = updateRecord as unknown as jest.Mock;
const visit = (id: string, more: Partial<Visit> = {}): Visit => ({
  id,
  name: `Meeting ${id}`,
  status: 'Planned',
  isAllDay: false,
  visitors: [],
  ...more
});
const visitor = (userId: string, attendance: string): Visit['visitors'][number] => ({
  id: `row ${userId}`,
  userId,
  name: userId,
  attendance,
  heardNothingNew: false
});
const companions = [
  { userId: 'mei', name: 'Mei Tanaka', why: 'IT · 47 days', accounts: ['Sonnwald'] },
  { userId: 'priya', name: 'Priya Nair', why: 'Product · 31 days', accounts: ['Tannhof'] }
];
const open = (visits: Visit[]): HTMLElement =>
  mount('c-ridealong-rep-meeting-list', RepMeetingList, { label: 'Your meetings', visits, companions });
const shown = (list: HTMLElement): string[] =>
  [...(list.shadowRoot?.querySelectorAll<HTMLElement & { visit: Visit }>('c-ridealong-visit-row') ?? [])].map(
    (row) => row.visit.id
  );
const notice = (list: HTMLElement): { message: string; canUndo: boolean } =>
  list.shadowRoot?.querySelector('c-ridealong-undo-notice') as unknown as {
    message: string;
    canUndo: boolean;
  };

beforeEach(() => {
  create.mockReset().mockResolvedValue({ id: 'a01000000000009AAA' });
  update.mockReset().mockResolvedValue({});
});

it('shows first where nobody comes along, with who knows the customer, else who waits longest', async () => {
  const list = open([
    visit('A', { visitors: [visitor('jonas', 'Accepted')] }),
    visit('B', { accountName: 'Tannhof' }),
    visit('C', { accountName: 'Nordlicht', visitors: [visitor('jonas', 'Requested')] }),
    visit('D', { accountName: 'Tannhof', visitors: [visitor('priya', 'Declined')] })
  ]);
  expect(shown(list)).toEqual(['B', 'C', 'D', 'A']);
  expect(allById(list, 'alone').map(({ textContent }) => textContent)).toEqual([
    'Nobody is coming along yet.Priya Nair Product · 31 days',
    'Nobody is coming along yet.Mei Tanaka IT · 47 days',
    'Nobody is coming along yet.Mei Tanaka IT · 47 days'
  ]);
  await expect(list).toBeAccessible();
});

it('tags with one tap, at once, and leaves the row where it is', async () => {
  const list = open([visit('A', { accountName: 'Tannhof' }), visit('B')]);
  const changed = listen(list, 'changed');
  byId(list, 'tag').click();
  await settle(1);
  expect(allById(list, 'alone')).toHaveLength(1);
  expect(shown(list)).toEqual(['A', 'B']);
  expect(notice(list)).toMatchObject({ message: 'Priya Nair is tagged.', canUndo: true });
  await settle();
  expect(create).toHaveBeenCalledTimes(1);
  expect(create.mock.calls[0]).toMatchObject([
    { fields: { Customer_Meeting__c: 'A', Attendee__c: 'priya', Attendance__c: 'Invited' } }
  ]);
  expect(changed).toHaveBeenCalledTimes(1);
});

it('takes it back', async () => {
  const list = open([visit('A')]);
  byId(list, 'tag').click();
  await settle();
  list.shadowRoot?.querySelector('c-ridealong-undo-notice')?.dispatchEvent(new CustomEvent('undo'));
  await settle(10);
  expect(update).toHaveBeenCalledWith({
    fields: { Id: 'a01000000000009AAA', Attendance__c: 'Removed' }
  });
  expect(allById(list, 'alone')).toHaveLength(1);
});

it('puts the row back and says why when it was refused', async () => {
  create.mockRejectedValue(new Error('no access'));
  const list = open([visit('A')]);
  byId(list, 'tag').click();
  await settle(10);
  expect(allById(list, 'tag')).toHaveLength(1);
  expect(byId(list, 'errors')).toMatchObject({ heading: 'Mei Tanaka was not tagged' });
  await expect(list).toBeAccessible();
});
