import { createRecord, updateRecord } from 'lightning/uiRecordApi';
import RepMeetingList from 'c/ridealongRepMeetingList';
import type { Visit } from 'c/ridealongAttendees';
import { metaOf } from 'c/ridealongShared';
import { allById, byId, listen, metaTexts, mount, settle } from 'test/lwcTestUtils';

const create = createRecord as unknown as jest.Mock;
const update = updateRecord as unknown as jest.Mock;
const visit = (id: string, more: Partial<Visit> = {}): Visit => ({
  id,
  name: `Meeting ${id}`,
  status: 'Planned',
  isAllDay: false,
  deal: [],
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
  { userId: 'mei', name: 'Mei Tanaka', why: metaOf('IT', '47 days'), accounts: ['Sonnwald'] },
  { userId: 'priya', name: 'Priya Nair', why: metaOf('Product', '31 days'), accounts: ['Tannhof'] }
];
const open = (visits: Visit[]): HTMLElement =>
  mount('c-ridealong-rep-meeting-list', RepMeetingList, { label: 'Your meetings', visits, companions });
const shown = (list: HTMLElement): string[] =>
  [...(list.shadowRoot?.querySelectorAll<HTMLElement & { visit: Visit }>('c-ridealong-visit-row') ?? [])].map(
    (row) => row.visit.id
  );
/** What stands where nobody comes along: that, and who could, with the reasons. */
const alone = (list: HTMLElement): string[] => {
  const reasons = allById(list, 'why').map(metaTexts);
  return allById(list, 'alone').map(({ textContent }, index) =>
    [textContent, ...(reasons[index] ?? [])].join(', ')
  );
};
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
  expect(alone(list)).toEqual([
    'Nobody is coming along yet.Priya Nair, Product, 31 days',
    'Nobody is coming along yet.Mei Tanaka, IT, 47 days'
  ]);
  expect(allById(list, 'ask').map(({ textContent }) => textContent)).toEqual(['jonas asks to come along.']);
  await expect(list).toBeAccessible();
});

it('names nobody twice while others are free, also for one customer', () => {
  const list = open([
    visit('A', { accountName: 'Tannhof' }),
    visit('B', { accountName: 'Tannhof' }),
    visit('C', { accountName: 'Tannhof' })
  ]);
  expect(allById(list, 'suggested').map(({ textContent }) => textContent)).toEqual([
    'Priya Nair',
    'Mei Tanaka',
    'Priya Nair'
  ]);
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
  // Undo has gone, and would have taken the focus with it
  expect(list.shadowRoot?.activeElement?.getAttribute('data-id')).toBe('tag');
});

it('tags once more whom it has taken off', async () => {
  const list = open([visit('A')]);
  byId(list, 'tag').click();
  await settle();
  list.shadowRoot?.querySelector('c-ridealong-undo-notice')?.dispatchEvent(new CustomEvent('undo'));
  await settle(10);
  byId(list, 'tag').click();
  await settle(10);
  expect(create).toHaveBeenCalledTimes(1);
  expect(update).toHaveBeenLastCalledWith({
    fields: { Id: 'a01000000000009AAA', Attendance__c: 'Invited', Source__c: 'Tagged' }
  });
  expect(notice(list)).toMatchObject({ message: 'Mei Tanaka is tagged.', canUndo: true });
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

it('begins with late deals, then with the dearest', () => {
  const stakes = (amount: number, isLate = false) => ({ stakes: { amount, isLate } });
  const list = open([
    visit('no deal'),
    visit('small', stakes(10)),
    visit('dear', stakes(900)),
    visit('late', stakes(20, true)),
    visit('late and dear', stakes(30, true)),
    visit('accompanied', { ...stakes(9000, true), visitors: [visitor('jonas', 'Accepted')] })
  ]);
  expect(shown(list)).toEqual(['late and dear', 'late', 'dear', 'small', 'no deal', 'accompanied']);
});

it('names different people for customers that nobody knows', () => {
  const list = open([visit('A'), visit('B'), visit('C')]);
  expect(alone(list)).toEqual([
    'Nobody is coming along yet.Mei Tanaka, IT, 47 days',
    'Nobody is coming along yet.Priya Nair, Product, 31 days',
    'Nobody is coming along yet.Mei Tanaka, IT, 47 days'
  ]);
});

describe('with a colleague who asks to come along', () => {
  const asked = [visit('A', { visitors: [visitor('jonas', 'Requested')] })];

  it('is answered with one tap, which can be taken back', async () => {
    const list = open(asked);
    const changed = listen(list, 'changed');
    byId(list, 'bring').click();
    await settle();
    expect(update).toHaveBeenCalledWith({ fields: { Id: 'row jonas', Attendance__c: 'Accepted' } });
    expect(allById(list, 'ask')).toHaveLength(0);
    expect(allById(list, 'alone')).toHaveLength(0);
    expect(changed).toHaveBeenCalledTimes(1);
    expect(notice(list)).toMatchObject({ message: 'jonas is coming along.', canUndo: true });

    list.shadowRoot?.querySelector('c-ridealong-undo-notice')?.dispatchEvent(new CustomEvent('undo'));
    await settle(10);
    expect(update).toHaveBeenLastCalledWith({ fields: { Id: 'row jonas', Attendance__c: 'Requested' } });
    expect(allById(list, 'ask')).toHaveLength(1);
  });

  it('can be told that it does not fit, and then somebody else is named', async () => {
    const list = open(asked);
    await expect(list).toBeAccessible();
    byId(list, 'refuse').click();
    await settle();
    expect(update).toHaveBeenCalledWith({ fields: { Id: 'row jonas', Attendance__c: 'Declined' } });
    expect(alone(list)).toEqual(['Nobody is coming along yet.Mei Tanaka, IT, 47 days']);
  });

  it('asks again when it was not saved', async () => {
    update.mockRejectedValue(new Error('no access'));
    const list = open(asked);
    byId(list, 'bring').click();
    await settle(10);
    expect(allById(list, 'ask')).toHaveLength(1);
    expect(byId(list, 'errors')).toMatchObject({ heading: 'jonas: that was not saved' });
  });
});

it('shows eight at first, and the rest on request', async () => {
  const list = open(Array.from({ length: 11 }, (_unused, number) => visit(`M${number}`)));
  expect(shown(list)).toHaveLength(8);
  expect(byId<HTMLElement & { label: string }>(list, 'more').label).toBe('Show 3 more');
  byId(list, 'more').click();
  await settle();
  expect(shown(list)).toHaveLength(11);
  expect(allById(list, 'more')).toHaveLength(0);
});
