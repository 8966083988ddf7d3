import VisitRow from 'c/ridealongVisitRow';
import { allById, byId, mount } from 'test/lwcTestUtils';

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

  expect(byId(row, 'about').textContent).toBe('Thu, Nov 12, 10:00 AM · Lena Brandt');
  expect(allById(row, 'visitor').map(({ textContent }) => textContent)).toEqual([
    'Priya NairProduct · Debriefed',
    'Tomas LindqvistOwes a debrief',
    'Mei TanakaHeard nothing new',
    'Jonas WeberWas not there'
  ]);
  await expect(row).toBeAccessible();
});

it('says that a meeting was cancelled', () => {
  const row = mount('c-ridealong-visit-row', VisitRow, {
    visit: { ...visit, status: 'Cancelled', ownerName: undefined }
  });

  expect(byId(row, 'about').textContent).toBe('Cancelled · Thu, Nov 12, 10:00 AM');
});

it('names the customer instead of the rep, for the rep', () => {
  const row = mount('c-ridealong-visit-row', VisitRow, {
    visit: { ...visit, accountName: 'Nordlicht Medizintechnik' },
    showsCustomer: true
  });

  expect(byId(row, 'about').textContent).toBe('Thu, Nov 12, 10:00 AM · Nordlicht Medizintechnik');
});
