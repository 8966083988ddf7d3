import { parse } from 'graphql';
import { graphql } from 'lightning/graphql';
import OutcomeList from 'c/ridealongOutcomeList';
import { queryOf } from 'c/ridealongShared';
import { OUTCOMES, OUTCOMES_OF_A_REP, decidedThisWeek, readOutcomes } from '../outcomes';
import { allById, byId, inCard, mount, settle } from 'test/lwcTestUtils';

// A colleague
jest.mock(
  '@salesforce/customPermission/Ridealong_Tag_Colleagues',
  () => ({ __esModule: true, default: undefined }),
  { virtual: true }
);

interface Emitter {
  emit(data: unknown): void;
  emitErrors(errors: unknown[]): void;
  getLastConfig(): { variables: unknown } | undefined;
  refresh: jest.Mock;
}
const wire = graphql as unknown as Emitter;
const field = (value: unknown, displayValue: string | null = null) => ({ value, displayValue });
const challenge = (id: string, decision: string | null, decidedOn: string | null, more: object = {}) => ({
  Id: id,
  Statement__c: field(`Statement ${id}`),
  Theme__c: field(`theme ${id}`),
  Theme__r: {
    Name: field(`Theme ${id}`),
    Decision__c: field(decision, decision),
    Decided_On__c: field(decidedOn),
    ...more
  }
});
const answer = (...found: unknown[]) => ({
  uiapi: { query: { Customer_Challenge__c: { edges: found.map((node) => ({ node })) } } }
});

async function open(): Promise<HTMLElement> {
  const card = mount('c-ridealong-outcome-list', OutcomeList);
  await settle();
  return card;
}

it('is a query that GraphQL accepts', () => {
  for (const query of [OUTCOMES, OUTCOMES_OF_A_REP]) {
    expect(() => parse(String(queryOf(query)))).not.toThrow();
  }
});

it('counts what was decided within seven days, a considering does not count', () => {
  const now = new Date('2026-11-22T09:00:00Z');
  const outcomes = readOutcomes(
    answer(
      challenge('1', 'Will Act', '2026-11-22'),
      challenge('2', 'Will Not Act', '2026-11-16'),
      challenge('3', 'Done', '2026-11-15'),
      challenge('4', 'Considering', '2026-11-22'),
      challenge('5', 'Will Act', null)
    ) as never
  );
  expect(decidedThisWeek(outcomes, now)).toBe(2);
});

it('shows decisions with reasons and what can be said until then', async () => {
  const card = await open();
  expect(wire.getLastConfig()?.variables).toEqual({ me: '005000000000099AAA' });
  expect(inCard(card, 'c-ridealong-loading-state')).not.toBeNull();
  wire.emit(
    answer(
      challenge('1', 'Will Not Act', '2031-01-21', { Decision_Reason__c: field('Too few ask') }),
      challenge('2', 'New', null, { Interim_Answer__c: field('CSV import') }),
      { ...challenge('3', 'New', null), Theme__c: field('theme 2') }
    )
  );
  await settle();

  expect(allById(card, 'outcome').map(({ textContent }) => textContent)).toEqual([
    'Jan 21, 2031Too few askStatement 1',
    'Until then: CSV importStatement 2Statement 3'
  ]);
  expect(allById(card, 'decision').map((pill) => (pill as unknown as { label: string }).label)).toEqual([
    'Will Not Act',
    'New'
  ]);
  await expect(card).toBeAccessible();
});

it('shows the latest, and all of them on demand', async () => {
  const card = await open();
  wire.emit(answer(...['1', '2', '3', '4', '5', '6'].map((id) => challenge(id, 'Done', '2026-01-01'))));
  await settle();
  expect(allById(card, 'outcome')).toHaveLength(5);
  byId(card, 'more').click();
  await settle();

  expect(allById(card, 'outcome')).toHaveLength(6);
});

it('thanks also who heard nothing new', async () => {
  const card = await open();
  wire.emit({
    uiapi: { query: { Customer_Challenge__c: { edges: [] }, thanks: { totalCount: 1, edges: [] } } }
  });
  await settle();
  expect(allById(card, 'effect').map(({ textContent }) => textContent)).toEqual(['1 visit helped the rep']);
  expect(card.shadowRoot?.querySelector('c-ridealong-empty-state')).toBeNull();
  await expect(card).toBeAccessible();
});

it('says what an empty place is for', async () => {
  const card = await open();
  wire.emit(answer());
  await settle();
  expect(card.shadowRoot?.querySelector('c-ridealong-empty-state')).toMatchObject({
    heading: 'Nothing to tell yet'
  });
  await expect(card).toBeAccessible();
});

it('says what went wrong, and tries again', async () => {
  const card = await open();
  wire.emitErrors([{ message: 'no access' }]);
  await settle();
  // Asked again without what the card can do without
  wire.emitErrors([{ message: 'no access' }]);
  await settle();
  inCard(card, 'c-ridealong-error-panel')?.dispatchEvent(new CustomEvent('retry'));
  expect(wire.refresh).toHaveBeenCalledTimes(1);
  await expect(card).toBeAccessible();
});

it('says that the customer knows, and what they said to it', async () => {
  const card = await open();
  wire.emit(
    answer({
      ...challenge('1', 'Will Act', '2026-11-20'),
      Told_Customer_On__c: field('2026-11-21'),
      Told_Note__c: field('By phone: Good, when?'),
      Said_By__r: { Name: field('Gudrun Baum') }
    })
  );
  await settle();
  expect(allById(card, 'told').map(({ textContent }) => textContent)).toEqual([
    'Gudrun Baum was told on Nov 21. By phone: Good, when?'
  ]);
  await expect(card).toBeAccessible();
});

it('says what the hearing led to, each deal and theme once, and nothing about what has not happened', async () => {
  const card = await open();
  const won = { Opportunity__r: { Id: 'deal', IsWon: field(true) } };
  const told = { Told_Customer_On__c: field('2026-11-20') };
  const done = challenge('1', 'Done', '2026-11-15');
  const data = answer(
    { ...done, ...won, ...told },
    { ...done, Id: 'again', ...won },
    { ...challenge('2', 'New', null), Opportunity__r: { Id: 'other', IsWon: field(false) } }
  );
  const thanks = { edges: [{ node: { Id: 'n1' } }, { node: { Id: 'n2' } }] };
  wire.emit({ uiapi: { query: { ...data.uiapi.query, thanks } } });
  await settle();
  expect(allById(card, 'effect').map(({ textContent }) => textContent)).toEqual([
    '1 answer told to the customer',
    '1 problem solved',
    '1 deal won',
    '2 visits helped the rep'
  ]);
  await expect(card).toBeAccessible();
  wire.emit(answer(challenge('2', 'New', null)));
  await settle();
  expect(allById(card, 'effect')).toHaveLength(0);
});

it('shows an owner of themes what they answer for, in the same request', async () => {
  const card = await open();
  const ownThemes = { edges: [{ node: { Id: 'a' } }] };
  wire.emit({
    uiapi: { query: { ...answer().uiapi.query, ownThemes, untriaged: { totalCount: 3, edges: [] } } }
  });
  await settle();
  expect(byId(card, 'own-themes')).toMatchObject({ found: { owed: [], notShown: 0, untriaged: 3 } });
});

it('shows what nobody has looked at yet, and how much more there is', async () => {
  const untriagedOwn = {
    totalCount: 5,
    edges: ['Typed twice', 'Slow'].map((text) => ({ node: { Id: text, Statement__c: { value: text } } }))
  };
  const card = await open();
  wire.emit({ uiapi: { query: { Customer_Challenge__c: { totalCount: 0, edges: [] }, untriagedOwn } } });
  await settle();
  expect(allById(card, 'untriaged-statement').map((row) => row.textContent)).toEqual(['Typed twice', 'Slow']);
  const notices = [
    ...(card.shadowRoot?.querySelectorAll<HTMLElement & { count?: number }>('c-ridealong-more-notice') ?? [])
  ];
  expect(notices.map(({ count }) => count)).toEqual([undefined, 3]);
  expect(card.shadowRoot?.querySelector('c-ridealong-empty-state')).toBeNull();
  await expect(card).toBeAccessible();
});
