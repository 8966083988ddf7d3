import { graphql } from 'lightning/graphql';
import VisitHistoryCard from 'c/ridealongVisitHistoryCard';
import { allById, byId, inCard, mount, settle } from 'test/lwcTestUtils';

interface Emitter {
  emit(data: unknown): void;
  emitErrors(errors: unknown[]): void;
  getLastConfig(): { variables: unknown } | undefined;
  refresh: jest.Mock;
}
const wire = graphql as unknown as Emitter;
const field = (value: unknown) => ({ value, displayValue: null });
const connection = (...found: unknown[]) => ({ edges: found.map((node) => ({ node })) });
const meeting = (index: number, status: string) => ({
  Id: `a0000000000000${index}AAA`,
  Name: field(`Meeting ${index}`),
  Status__c: field(status),
  Starts_At__c: field(`2026-0${index}-10T09:00:00.000Z`),
  Internal_Attendees__r: connection({ Id: `a0100000000000${index}AAA`, Attendee__c: field('005') })
});
const answer = (...found: unknown[]) => ({ uiapi: { query: { Customer_Meeting__c: connection(...found) } } });

async function open(): Promise<HTMLElement> {
  const card = mount('c-ridealong-visit-history-card', VisitHistoryCard, { recordId: '006000000000001' });
  await settle();
  return card;
}
const card = (element: HTMLElement) =>
  element.shadowRoot?.querySelector<HTMLElement & { title: string }>('lightning-card');

it('asks for the deal of the page, whichever form its id has', async () => {
  const element = await open();

  expect(wire.getLastConfig()?.variables).toEqual({ opportunityId: '006000000000001AAA' });
  expect(card(element)?.title).toBe('Visits');
  expect(inCard(element, 'c-ridealong-loading-state')).not.toBeNull();
  await expect(element).toBeAccessible();
});

it('shows coming and past visits apart, and all of them on demand', async () => {
  const element = await open();
  wire.emit(answer(meeting(9, 'Planned'), ...[1, 2, 3, 4, 5, 6].map((index) => meeting(index, 'Held'))));
  await settle();

  expect(card(element)?.title).toBe('Visits (7)');
  expect(byId(element, 'ahead').querySelectorAll('li')).toHaveLength(1);
  expect(byId(element, 'behind').querySelectorAll('li')).toHaveLength(5);
  await expect(element).toBeAccessible();

  byId(element, 'more').click();
  await settle();
  expect(byId(element, 'behind').querySelectorAll('li')).toHaveLength(6);
  expect(allById(element, 'more')).toHaveLength(0);
});

it('shows coming meetings that nobody comes along to, which are no visits yet; past ones are none', async () => {
  const alone = (index: number, status: string) => ({
    ...meeting(index, status),
    Internal_Attendees__r: connection()
  });
  const element = await open();
  wire.emit(answer(alone(9, 'Planned'), alone(8, 'Planned'), alone(7, 'Cancelled'), alone(6, 'Held')));
  await settle();

  expect(card(element)?.title).toBe('Visits (0)');
  const rows = byId(element, 'alone').querySelectorAll<HTMLElement & { visit: { name: string } }>(
    'c-ridealong-visit-row'
  );
  expect([...rows].map(({ visit }) => visit.name)).toEqual(['Meeting 8', 'Meeting 9']);
  expect(allById(element, 'behind')).toHaveLength(0);
  expect(element.shadowRoot?.querySelector('c-ridealong-empty-state')).toBeNull();
  await expect(element).toBeAccessible();
});

it('says what an empty place is for', async () => {
  const element = await open();
  wire.emit(answer());
  await settle();

  expect(element.shadowRoot?.querySelector('c-ridealong-empty-state')).toMatchObject({
    heading: 'No visits that you can see'
  });
  await expect(element).toBeAccessible();
});

it.each([
  ['no visits', answer()],
  ['visits', answer(meeting(1, 'Held'))]
])('does not claim that there are no others: %s', async (_what, data) => {
  const element = await open();
  expect(allById(element, 'private')).toHaveLength(0);
  wire.emit(data);
  await settle();

  expect(byId(element, 'private').textContent).toBe(
    'Meetings are private: there may be visits that you cannot see.'
  );
});

it('says what went wrong, and tries again', async () => {
  const element = await open();
  wire.emitErrors([{ message: 'no access' }]);
  await settle();
  const panel = inCard(element, 'c-ridealong-error-panel');

  expect(panel).toMatchObject({ heading: 'The visits could not be loaded' });
  panel?.dispatchEvent(new CustomEvent('retry'));
  expect(wire.refresh).toHaveBeenCalledTimes(1);
  await expect(element).toBeAccessible();
});
