import { createRecord } from 'lightning/uiRecordApi';
import { graphql } from 'lightning/graphql';
import LeadershipCard from 'c/ridealongLeadershipCard';
import { allById, byId, inCard, mount, settle, textOf } from 'test/lwcTestUtils';

interface Emitter {
  emit(data: unknown): void;
  emitErrors(errors: unknown[]): void;
  getLastConfig(): { variables: unknown } | undefined;
  refresh: jest.Mock;
}
const wire = graphql as unknown as Emitter;
const create = createRecord as unknown as jest.Mock;
const field = (value: unknown, displayValue: string | null = null) => ({ value, displayValue });
const connection = (found: unknown[], totalCount = found.length) => ({
  totalCount,
  edges: found.map((node) => ({ node }))
});
const colleague = (Name: string, businessFunction: string, size: number, due = 'Due') => ({
  Id: Name,
  Name: field(Name),
  Business_Function__c: field(businessFunction, `The ${businessFunction}`),
  Visit_Due__c: field(due),
  Function_Size__c: field(size)
});
const theme = (Id: string, state: string, pipeline: number | null, deals = 2) => ({
  Id,
  Name: field(`Theme ${Id}`),
  Owner: { Name: field('Jo Owner') },
  Opportunities__c: field(deals),
  Open_Pipeline__c: field(pipeline),
  Answer_State__c: field(state)
});
const MEETING = 'a02000000000001AAA';
const deal = (Id: string, Amount: number, ...meetings: object[]) => ({
  Id,
  Name: field(`Deal ${Id}`),
  Amount: field(Amount),
  CloseDate: field('2031-12-24'),
  Customer_Meetings__r: connection(meetings)
});
const meeting = {
  Id: MEETING,
  Name: field('First talk'),
  Meeting_Date__c: field('2031-11-27'),
  Open_To_Colleagues__c: field(false)
};
const IT = [
  colleague('Ann', 'IT', 7),
  colleague('Bea', 'IT', 7),
  colleague('Cid', 'IT', 7),
  colleague('Dov', 'IT', 7),
  colleague('Eve', 'IT', 7, 'Not Due')
];
const full = {
  due: connection([colleague('Zoe', 'Product', 4), ...IT]),
  open: { totalCount: 3 },
  themes: connection([theme('T1', 'Overdue', 540_321), theme('T2', 'In Time', 20_000, 1)]),
  unseen: connection([deal('D1', 303_456, meeting), deal('D2', 10_000)], 15),
  asks: connection([])
};

async function open(query: object = full): Promise<HTMLElement> {
  const card = mount('c-ridealong-leadership-card', LeadershipCard);
  await settle();
  wire.emit({ uiapi: { query } });
  await settle();
  return card;
}
async function press(card: HTMLElement, id: string, place = 0): Promise<void> {
  allById(card, id)[place]?.click();
  await settle();
}
const notice = (card: HTMLElement): string =>
  card.shadowRoot?.querySelector<HTMLElement & { message?: string }>('c-ridealong-undo-notice')?.message ??
  '';

beforeEach(() => {
  create.mockReset().mockResolvedValue({ id: 'a09000000000001AAA' });
  wire.refresh.mockReset().mockResolvedValue(undefined);
});

const factsOf = (row: HTMLElement): string[] =>
  [...row.querySelectorAll<HTMLElement & { parts: { text: string }[] }>('c-ridealong-meta-row')].flatMap(
    ({ parts }) => parts.map(({ text }) => text)
  );

it('shows functions due a visit, themes by what hangs on them, and meetings on deals nobody has seen', async () => {
  const card = await open();

  expect(wire.getLastConfig()?.variables).toEqual({ monday: '2026-11-16T00:00:00.000Z' });
  const [first, second] = allById(card, 'function').map(({ textContent }) => textContent);
  expect(first).toContain('The IT5 of 7 due1 bookedAnn, Bea, Cid and 1 more');
  expect(second).toContain('The Product1 of 4 due');
  expect(allById(card, 'theme').map(factsOf)).toEqual([
    ['2 deals', '€540K open', 'Jo Owner'],
    ['1 deal', '€20K open', 'Jo Owner']
  ]);
  const deals = allById(card, 'deal');
  expect(deals.map(factsOf)).toEqual([
    ['€303K', 'closes Dec 24, 2031'],
    ['€10K', 'closes Dec 24, 2031']
  ]);
  expect(deals.map(({ textContent }) => textContent)).toEqual([
    'Nov 27, 2031',
    'No coming meeting in Ridealong'
  ]);
  expect(byId(card, 'unseen-more').textContent).toContain('The 2 biggest of 15');
  // Only what waits can be asked for
  expect(allById(card, 'answer').map((button) => button.dataset.target)).toEqual(['T1']);
  await expect(card).toBeAccessible();
});

it('asks for a seat: those without a booking hear of it', async () => {
  const card = await open();
  await press(card, 'seat');

  expect(create).toHaveBeenCalledWith({
    apiName: 'Ridealong_Ask__c',
    fields: { Kind__c: 'Seat', Business_Function__c: 'IT' }
  });
  expect(notice(card)).toBe('Asked: 4 people from The IT hear of the next open meeting.');
  expect(allById(card, 'function')[0]?.textContent).toContain('Asked this week');
  expect(allById(card, 'seat').map((button) => button.dataset.target)).toEqual(['Product']);
});

it('asks for an answer, and opens a meeting to the function that is due most', async () => {
  const card = await open();
  await press(card, 'answer');
  expect(create).toHaveBeenLastCalledWith({
    apiName: 'Ridealong_Ask__c',
    fields: { Kind__c: 'Answer', Challenge_Theme__c: 'T1' }
  });
  expect(notice(card)).toBe('Jo Owner is asked for an answer to “Theme T1”.');

  expect(textOf(card)).toContain('Open to The IT');
  await press(card, 'open');
  expect(create).toHaveBeenLastCalledWith({
    apiName: 'Ridealong_Ask__c',
    fields: { Kind__c: 'Open Meeting', Customer_Meeting__c: MEETING, Business_Function__c: 'IT' }
  });
  expect(notice(card)).toBe('“First talk” is open to The IT. Its owner is told.');
  expect(allById(card, 'open')).toHaveLength(0);
  expect(allById(card, 'deal')[0]?.textContent).toContain('Open to colleagues');
});

it('opens to the function with most people without a booking', async () => {
  const due = connection([
    colleague('Ann', 'IT', 3, 'Not Due'),
    colleague('Bea', 'IT', 3, 'Not Due'),
    colleague('Zoe', 'Product', 4)
  ]);
  const card = await open({ ...full, due });
  expect(allById(card, 'function')[0]?.textContent).toContain('The IT2 of 3 due2 booked');
  expect(allById(card, 'seat').map((button) => button.dataset.target)).toEqual(['Product']);
  expect(textOf(card)).toContain('Open to The Product');
});

it('a meeting that is open already is not opened again', async () => {
  const unseen = connection([deal('D1', 1, { ...meeting, Open_To_Colleagues__c: field(true) })]);
  const card = await open({ ...full, unseen });
  expect(allById(card, 'open')).toHaveLength(0);
  expect(byId(card, 'deal').textContent).toContain('Open to colleagues');
});

it('what was asked this week cannot be asked again, no matter who asked', async () => {
  const asks = connection([
    { Id: '1', Kind__c: field('Seat'), Business_Function__c: field('IT') },
    { Id: '2', Kind__c: field('Answer'), Challenge_Theme__c: field('T1') },
    {
      Id: '3',
      Kind__c: field('Open Meeting'),
      Customer_Meeting__c: field(MEETING),
      Business_Function__c: field('Product')
    }
  ]);
  const card = await open({ ...full, asks });
  expect(allById(card, 'seat').map((button) => button.dataset.target)).toEqual(['Product']);
  expect(allById(card, 'answer')).toHaveLength(0);
  expect(allById(card, 'open')).toHaveLength(0);
});

it('somebody else was faster: it is asked', async () => {
  create.mockRejectedValue({
    body: { message: 'duplicate value found: Ask_Key__c duplicates value on record with id: a09000000000001' }
  });
  const card = await open();
  await press(card, 'seat');
  expect(allById(card, 'problem')).toHaveLength(0);
  expect(allById(card, 'function')[0]?.textContent).toContain('Asked this week');
});

it('a refusal is said, and can be tried again', async () => {
  create.mockRejectedValue({ body: { message: 'No access' } });
  const card = await open();
  await press(card, 'seat');
  expect(byId<HTMLElement & { heading: string }>(card, 'problem').heading).toBe('This was not asked');
  expect(allById(card, 'seat')).toHaveLength(2);
  await expect(card).toBeAccessible();
});

it('without an open meeting there is nothing to offer, and it says what to do', async () => {
  const card = await open({ ...full, open: { totalCount: 0 } });
  expect(allById(card, 'seat')).toHaveLength(0);
  expect(byId(card, 'hint').textContent).toBe('No meeting is open to colleagues: open one below.');
});

it('says what is good when there is nothing to do', async () => {
  const none = connection([]);
  const card = await open({ due: none, open: { totalCount: 0 }, themes: none, unseen: none, asks: none });
  const headings = [
    ...(card.shadowRoot?.querySelectorAll<HTMLElement & { heading: string }>('c-ridealong-empty-state') ?? [])
  ].map(({ heading }) => heading);
  expect(headings).toEqual([
    'Everybody has met a customer in time',
    'No theme has an open deal',
    'Each open deal has been seen'
  ]);
  expect(allById(card, 'hint')).toHaveLength(0);
  await expect(card).toBeAccessible();
});

it('more people than were read are not counted silently; unknown sizes and amounts are left out', async () => {
  const card = await open({
    ...full,
    due: connection([{ ...colleague('Ann', 'IT', 1), Function_Size__c: undefined }], 501),
    themes: connection([theme('T1', 'Waiting', null)])
  });
  expect(byId(card, 'due-more').textContent).toContain('the first 1 of 501 people');
  expect(allById(card, 'function')[0]?.textContent).toContain('1 due');
  expect(factsOf(byId(card, 'theme'))).toEqual(['2 deals', 'Jo Owner']);
});

it('a query that fails is said, and can be read again', async () => {
  const card = mount('c-ridealong-leadership-card', LeadershipCard);
  await settle();
  wire.emitErrors([{ message: 'Down' }]);
  await settle();
  expect(inCard(card, 'c-ridealong-error-panel')).not.toBeNull();
  await expect(card).toBeAccessible();
});
