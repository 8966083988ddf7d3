import { graphql } from 'lightning/graphql';
import AccountCard from 'c/ridealongAccountCard';
import { allById, byId, inCard, metaTexts, mount, settle } from 'test/lwcTestUtils';

const wire = graphql as unknown as {
  emit(data: unknown): void;
  emitErrors(errors: unknown[]): void;
  getLastConfig(): { variables?: unknown };
};
const field = <T>(value: T, displayValue?: string): object => ({ value, displayValue });
const connection = (...list: object[]): object => ({ edges: list.map((node) => ({ node })) });

const THEME = 'a00000000000001AAA';
const heard = (id: string, deal: string, more: object = {}): object => ({
  Id: id,
  Statement__c: field(`Sentence ${id}`),
  Opportunity__c: field(deal),
  Theme__c: field(null),
  ...more
});
const ofTheme = (more: object = {}): object => ({
  Theme__c: field(THEME),
  Theme__r: {
    Name: field('Orders are typed twice'),
    Decision__c: field('Will Act', 'Will act'),
    Interim_Answer__c: field('Import at night')
  },
  ...more
});
const visitor = (id: string, name: string, attendance: string): object => ({
  Id: `a0A${id}${name}`,
  Attendee__c: field(`005${name}`),
  Attendee__r: { Name: field(name) },
  Business_Function__c: field('Product', 'Product'),
  Attendance__c: field(attendance)
});
const meeting = (id: string, status: string, day: string, ...visitors: object[]): object => ({
  Id: id,
  Name: field(`Meeting ${id}`),
  Status__c: field(status),
  Starts_At__c: field(`${day}T10:00:00.000Z`),
  Meeting_Date__c: field(day),
  Internal_Attendees__r: connection(...visitors)
});

const ANSWER = {
  heard: connection(
    heard('c1', 'd1', { Severity__c: field('Nuisance', 'Nuisance') }),
    heard('c2', 'd1', ofTheme({ Severity__c: field('Painful', 'Painful') })),
    heard(
      'c3',
      'd2',
      ofTheme({
        Severity__c: field('Deal Breaker', 'Deal breaker'),
        Told_Customer_On__c: field('2019-11-20')
      })
    ),
    heard('c4', 'd2', ofTheme())
  ),
  meetings: connection(
    meeting('m1', 'Planned', '2031-01-05', visitor('1', 'Zoe', 'Invited')),
    meeting('m2', 'Planned', '2031-01-06', visitor('2', 'Priya Nair', 'Accepted')),
    meeting('m3', 'Held', '2019-11-19', visitor('3', 'Zoe', 'Did Not Attend')),
    meeting(
      'm4',
      'Held',
      '2019-11-18',
      visitor('4', 'Priya Nair', 'Attended'),
      visitor('5', 'Tadeusz', 'Attended')
    ),
    meeting('m5', 'Held', '2019-10-01', visitor('6', 'Priya Nair', 'Attended'))
  )
};

async function open(query?: object): Promise<HTMLElement> {
  const card = mount('c-ridealong-account-card', AccountCard, { recordId: '001000000000001' });
  await settle();
  if (query) {
    wire.emit({ uiapi: { query } });
  }
  await settle();
  return card;
}
const textsOf = (card: HTMLElement, id: string): string[] =>
  allById(card, id).map((one) => one.textContent?.replace(/\s+/g, ' ').trim() ?? '');

it('asks by the long id, and holds the place while it loads', async () => {
  const card = await open();
  expect(wire.getLastConfig().variables).toEqual({ accountId: '001000000000001AAA' });
  expect(inCard(card, 'c-ridealong-loading-state')).not.toBeNull();
});

it('says when the customer was met last and will be met next, by whom', async () => {
  const card = await open(ANSWER);
  // Asked is not coming, and a meeting nobody was at is no visit
  expect(byId(card, 'last').textContent).toBe('Last visit Nov 18, 2019: Priya Nair and Tadeusz');
  expect(byId(card, 'next').textContent).toBe('Next visit Jan 6, 2031: Priya Nair');
  expect(textsOf(card, 'person')).toEqual(['Priya Nair', 'Tadeusz']);
  expect(allById(card, 'met').map(metaTexts)).toEqual([
    ['Product', '2 visits', 'Nov 18, 2019'],
    ['Product', '1 visit', 'Nov 18, 2019']
  ]);
  await expect(card).toBeAccessible();
});

it('shows the worst first: by theme, over all deals, with what became of it and who was told', async () => {
  const card = await open(ANSWER);
  const [first, second] = allById(card, 'problem');
  expect(first?.querySelector('c-ridealong-record-link')).toMatchObject({
    recordId: THEME,
    label: 'Orders are typed twice'
  });
  expect([...(first?.querySelectorAll('c-ridealong-state-pill') ?? [])]).toMatchObject([
    { label: 'Deal breaker', tone: 'bad' },
    { label: 'Will act', tone: 'good' }
  ]);
  expect(first?.textContent).toContain('2 dealstold 1 of 3Import at night');
  expect(second?.querySelector('c-ridealong-record-link')).toMatchObject({
    recordId: 'c1',
    label: 'Sentence c1'
  });
  expect([...(second?.querySelectorAll('c-ridealong-state-pill') ?? [])]).toMatchObject([
    { label: 'Nuisance', tone: 'plain' },
    { label: 'Not triaged yet', tone: 'plain' }
  ]);
});

it('shows five at first, and the rest on request', async () => {
  const many = Array.from({ length: 7 }, (_unused, index) => heard(`c${index}`, 'd'));
  const card = await open({ heard: connection(...many), meetings: connection() });
  expect(allById(card, 'problem')).toHaveLength(5);
  byId(card, 'more').click();
  await settle();
  expect(allById(card, 'problem')).toHaveLength(7);
  expect(allById(card, 'more')).toHaveLength(0);
  expect(byId(card, 'last').textContent).toBe('No past visit that you can see');
});

it.each([
  ['nothing', { heard: connection(), meetings: connection() }],
  ['visits', ANSWER]
])('does not claim that nobody else was there: %s', async (_what, found) => {
  const card = await open();
  expect(allById(card, 'private')).toHaveLength(0);
  const seen = await open(found);
  expect(byId(seen, 'private').textContent).toBe(
    'Meetings are private: there may be visits that you cannot see.'
  );
});

it('says what it is for when nobody was there, and what went wrong when it cannot be read', async () => {
  const card = await open({ heard: connection(), meetings: connection() });
  expect(card.shadowRoot?.querySelector('c-ridealong-empty-state')).not.toBeNull();
  await expect(card).toBeAccessible();
  const failing = await open();
  wire.emitErrors([{ message: 'gone' }]);
  await settle();
  expect(inCard(failing, 'c-ridealong-error-panel')).toMatchObject({
    heading: 'What we know of this customer cannot be shown'
  });
});
