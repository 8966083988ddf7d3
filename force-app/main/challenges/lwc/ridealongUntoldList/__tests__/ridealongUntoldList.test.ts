import USER from '@salesforce/user/Id';
import { graphql } from 'lightning/graphql';
import * as navigation from 'lightning/navigation';
import UntoldList from 'c/ridealongUntoldList';
import { allById, byId, inCard, metaTexts, mount, settle } from 'test/lwcTestUtils';

// A rep
jest.mock(
  '@salesforce/customPermission/Ridealong_Tag_Colleagues',
  () => ({ __esModule: true, default: true }),
  { virtual: true }
);

const { navigate } = navigation as unknown as { navigate: jest.Mock };
const wire = graphql as unknown as {
  emit(data: unknown): void;
  emitErrors(errors: unknown[]): void;
  getLastConfig(): { variables?: unknown };
  refresh: jest.Mock;
};
const field = <T>(value: T, displayValue?: string): object => ({ value, displayValue });
const deal = (id: string, name: string): object => ({
  Id: id,
  Name: field(name),
  Account: { Name: field(`Customer of ${name}`) }
});
const node = (id: string, statement: string, opportunity: object | null, more: object = {}): object => ({
  node: { Id: id, Statement__c: field(statement), Opportunity__r: opportunity, ...more }
});
const answer = (edges: object[]): unknown => ({ uiapi: { query: { Customer_Challenge__c: { edges } } } });

const open = async (data?: unknown): Promise<HTMLElement> => {
  const element = mount('c-ridealong-untold-list', UntoldList, {});
  await settle();
  if (data) {
    wire.emit(data);
  }
  await settle();
  return element;
};
const title = (element: HTMLElement): string => byId<HTMLElement & { label: string }>(element, 'title').label;

beforeAll(() =>
  jest.useFakeTimers({ now: new Date('2026-11-22T10:00:00Z'), doNotFake: ['queueMicrotask', 'nextTick'] })
);
afterAll(() => jest.useRealTimers());

it('asks for what this person has to tell', async () => {
  const element = await open();
  expect(wire.getLastConfig().variables).toEqual({ me: '005000000000099AAA', owner: USER });
  // How many is not known yet
  expect(title(element)).toBe('Decided, customer not told');
  expect(inCard(element, 'c-ridealong-loading-state')).not.toBeNull();
});

it.each([
  ['has no deal', { edges: [] }, false],
  ['has deals', { edges: [{ node: { Id: '006A' } }] }, true],
  ['may not see deals', undefined, true]
])('with nothing to tell, to who %s', async (_who, ownDeals, isThere) => {
  const element = await open({ uiapi: { query: { Customer_Challenge__c: { edges: [] }, ownDeals } } });
  expect(element.shadowRoot?.querySelector('lightning-card') !== null).toBe(isThere);
});

it('lists by deal what was decided and by whom it was said', async () => {
  const element = await open(
    answer([
      node('a0C1', 'Typed twice', deal('006A', 'Returns'), {
        Theme__r: { Decision__c: field('Will Act', 'Will act'), Decided_On__c: field('2026-11-04') },
        Said_By__r: { Name: field('Ana Ruiz') }
      }),
      node('a0C2', 'Late trucks', deal('006B', 'Trucks')),
      node('a0C3', 'Lost labels', deal('006A', 'Returns')),
      node('a0C4', 'Hidden', null)
    ])
  );
  expect(title(element)).toBe('Decided, customer not told: 2 deals');
  expect(
    allById(element, 'deal').map((row) => [...row.querySelectorAll('.words')].map((p) => p.textContent))
  ).toEqual([['Typed twice', 'Lost labels'], ['Late trucks']]);
  expect(byId(element, 'decision')).toMatchObject({ label: 'Will act', tone: 'good' });
  expect(metaTexts(byId(element, 'detail'))).toEqual(['Nov 4', 'Ana Ruiz']);
});

it('says when everybody knows', async () => {
  const element = await open(answer([]));
  expect(
    element.shadowRoot?.querySelector<HTMLElement & { heading: string }>('c-ridealong-empty-state')?.heading
  ).toBe('Every customer knows');
});

it('says what went wrong and tries again', async () => {
  const element = await open();
  // Once with all it would like to know, once with what it needs
  wire.emitErrors([{ message: 'Server is busy' }]);
  await settle();
  wire.emitErrors([{ message: 'Server is busy' }]);
  await settle();
  inCard(element, 'c-ridealong-error-panel')?.dispatchEvent(new CustomEvent('retry'));
  expect(wire.refresh).toHaveBeenCalledTimes(1);
});

it('can be used by everybody in every state', async () => {
  jest.useRealTimers();
  const element = await open(answer([node('a0C1', 'Typed twice', deal('006A', 'Returns'))]));
  await expect(element).toBeAccessible();
  wire.emit(answer([]));
  await settle();
  await expect(element).toBeAccessible();
});

it('keeps the list when reading it again fails', async () => {
  const element = await open(answer([node('a0C1', 'Typed twice', deal('006A', 'Returns'))]));
  wire.emitErrors([{ message: 'Server is busy' }]);
  await settle();
  expect(allById(element, 'deal')).toHaveLength(1);
  expect(inCard(element, 'c-ridealong-error-panel')).toBeNull();
});

it('opens the letter with one tap, where the deal is', async () => {
  const element = await open(answer([node('a0C1', 'Typed twice', deal('006A', 'Returns'))]));
  expect(byId(element, 'tell').ariaLabel).toBe('Tell the customer: Typed twice');
  byId(element, 'tell').click();
  expect(navigate).toHaveBeenCalledWith({
    type: 'standard__recordPage',
    attributes: { objectApiName: 'Opportunity', recordId: '006A', actionName: 'view' },
    state: { c__tell: 'a0C1' }
  });
  await expect(element).toBeAccessible();
});

it('names no figure of deals where it did not get all of them', async () => {
  const cut = answer([node('a0C1', 'Typed twice', deal('006A', 'Returns'))]) as {
    uiapi: { query: { Customer_Challenge__c: object } };
  };
  Object.assign(cut.uiapi.query.Customer_Challenge__c, { totalCount: 201 });
  const element = await open(cut);
  expect(title(element)).toBe('Decided, customer not told');
  expect(inCard(element, 'c-ridealong-more-notice')?.shadowRoot?.textContent).toBe(
    '200 more are not shown here.'
  );
});
