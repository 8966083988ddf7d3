import VisitRow from 'c/ridealongVisitRow';
import { allById, byId, metaTexts, mount } from 'test/lwcTestUtils';

const visitor = (id: string, name: string, change: object) => ({
  id,
  userId: id,
  name,
  attendance: 'Attended',
  heardNothingNew: false,
  ...change
});
const visit = {
  id: 'a00000000000001AAA',
  name: 'Quarterly review',
  status: 'Held',
  startsAt: '2026-11-12T09:00:00.000Z',
  isAllDay: false,
  deal: [{ key: '0', text: '€303K' }],
  ownerName: 'Lena Brandt',
  visitors: [
    visitor('1', 'Priya Nair', { businessFunction: 'Product', debrief: 'Done' }),
    visitor('2', 'Tomas Lindqvist', { debrief: 'Due', attendance: 'Accepted' }),
    visitor('3', 'Mei Tanaka', { debrief: 'Done', heardNothingNew: true }),
    visitor('4', 'Jonas Weber', { debrief: 'Not Due', attendance: 'Did Not Attend' })
  ]
};

it('says when, with whom, and how each debrief stands', async () => {
  const row = mount('c-ridealong-visit-row', VisitRow, { visit });

  expect(metaTexts(byId(row, 'about'))).toEqual(['Thu, Nov 12, 10:00 AM', 'Lena Brandt']);
  expect(allById(row, 'deal')).toHaveLength(0);
  expect(allById(row, 'visitor').map(({ textContent }) => textContent)).toEqual([
    'Priya NairProduct',
    'Tomas Lindqvist',
    'Mei Tanaka',
    'Jonas Weber'
  ]);
  expect(allById(row, 'state')).toMatchObject([
    { label: 'Debriefed', tone: 'good' },
    { label: 'Owes a debrief', tone: 'warning' },
    { label: 'Heard nothing new', tone: 'plain' },
    { label: 'Was not there', tone: 'plain' }
  ]);
  await expect(row).toBeAccessible();
});

it('says that a meeting was cancelled', () => {
  const row = mount('c-ridealong-visit-row', VisitRow, {
    visit: { ...visit, status: 'Cancelled', ownerName: undefined }
  });

  expect(byId(row, 'cancelled')).toMatchObject({ label: 'Cancelled' });
  expect(metaTexts(byId(row, 'about'))).toEqual(['Thu, Nov 12, 10:00 AM']);
});

it('names the customer instead of the rep, for the rep', () => {
  const row = mount('c-ridealong-visit-row', VisitRow, {
    visit: { ...visit, accountName: 'Nordlicht Medizintechnik' },
    showsCustomer: true
  });

  expect(metaTexts(byId(row, 'about'))).toEqual(['Thu, Nov 12, 10:00 AM', 'Nordlicht Medizintechnik']);
  expect(metaTexts(byId(row, 'deal'))).toEqual(['€303K']);
});

it('says that somebody said yes to another day', () => {
  const visitors = [visitor('1', 'Priya Nair', { attendance: 'Accepted', acceptedFor: '2026-11-26' })];
  const row = mount('c-ridealong-visit-row', VisitRow, { visit: { ...visit, status: 'Planned', visitors } });

  expect(byId(row, 'state')).toMatchObject({
    label: 'Said yes to Nov 26, asked again',
    tone: 'warning'
  });
});
