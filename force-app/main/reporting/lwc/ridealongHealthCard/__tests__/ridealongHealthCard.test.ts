import { graphql } from 'lightning/graphql';
import HealthCard from 'c/ridealongHealthCard';
import { allById, inCard, mount, settle } from 'test/lwcTestUtils';

interface Emitter {
  emit(data: unknown): void;
  emitErrors(errors: unknown[]): void;
  getLastConfig(): { variables: unknown } | undefined;
}
const wire = graphql as unknown as Emitter;
const field = (value: unknown) => ({ value });
const connection = (found: unknown[], totalCount = found.length) => ({
  totalCount,
  edges: found.map((node) => ({ node }))
});
const HOUR = 3_600_000;
const run = (status: string, hours: number, more: object = {}) => ({
  Id: 'a07',
  Run_Status__c: field(status),
  Started_At__c: field(new Date(Date.now() - hours * HOUR).toISOString()),
  Data_As_Of__c: field(new Date(Date.now() - hours * HOUR).toISOString()),
  Rows_Quarantined__c: field(0),
  ...more
});
const people = (...names: string[]) => names.map((Name) => ({ Id: Name, Name: field(Name) }));
const well = {
  runs: connection([run('Done', 1)]),
  problems: connection([]),
  colleagues: connection(people('Ann'), 12),
  leavers: connection([]),
  withoutFunction: connection([]),
  attendees: { totalCount: 0 },
  keyless: { totalCount: 0 },
  meetings: { totalCount: 0 }
};

async function open(query: object = well): Promise<HTMLElement> {
  const card = mount('c-ridealong-health-card', HealthCard);
  await settle();
  wire.emit({ uiapi: { query } });
  await settle();
  return card;
}

interface Row extends HTMLElement {
  finding: { state: string; what: string; todo: string };
}

const found = (card: HTMLElement, key: string): Row | null | undefined =>
  allById(card, 'line')
    .find(({ dataset }) => dataset.line === key)
    ?.querySelector<Row>('c-ridealong-health-row');

function lineOf(card: HTMLElement, key: string): { state: string; text: string } {
  const { state, what, todo } = found(card, key)?.finding ?? { state: '', what: '', todo: '' };
  return { state, text: [what, todo].filter(Boolean).join(' ') };
}

it('says of an org that is well that it is, since when, and what it cannot see', async () => {
  const card = await open();

  expect(allById(card, 'line')).toHaveLength(7);
  for (const { dataset } of allById(card, 'line')) {
    expect(lineOf(card, dataset.line ?? '').state).toBe('ok');
    expect(found(card, dataset.line ?? '')?.finding.todo).toBe('');
  }
  expect(lineOf(card, 'sync').text).toContain('figures as of');
  expect(lineOf(card, 'colleagues').text).toBe('12 active');
  expect(card.shadowRoot?.textContent).toContain('npm run doctor');
  await expect(card).toBeAccessible();
});

it('names what is wrong, with the people and the flow, and what to do', async () => {
  const card = await open({
    ...well,
    runs: connection([run('Done', 2, { Rows_Quarantined__c: field(4) })]),
    problems: connection([{ Id: 'p', Failed_Flow__c: field('Some_Flow') }], 3),
    leavers: connection(people('Ann', 'Bea', 'Cid'), 5),
    withoutFunction: connection(people('Dov')),
    attendees: { totalCount: 1 },
    keyless: { totalCount: 2 }
  });

  expect(lineOf(card, 'refused')).toEqual({
    state: 'look',
    text: '4 in the last run npm run sync -- status names them, and why they were refused.'
  });
  expect(lineOf(card, 'problems').text).toContain('3 in 7 days, the last in Some_Flow');
  expect(lineOf(card, 'leavers').text).toContain('Ann, Bea, Cid and 2 more');
  expect(lineOf(card, 'functions').text).toContain('Not chosen for Dov');
  expect(lineOf(card, 'keys').text).toContain('3 to be saved once more');
});

it.each([
  ['never', connection([]), 'look', 'Has never run'],
  ['long ago', connection([run('Done', 26)]), 'broken', 'Last run'],
  ['failed', connection([run('Failed', 1, { Message__c: field('No login.') })]), 'broken', 'No login.']
])('tells a sync that ran %s', async (_when, runs, state, text) => {
  const card = await open({ ...well, runs });

  expect(lineOf(card, 'sync').state).toBe(state);
  expect(lineOf(card, 'sync').text).toContain(text);
});

it('says so when nothing can be read', async () => {
  const card = mount('c-ridealong-health-card', HealthCard);
  await settle();
  wire.emitErrors([{ message: 'No access' }]);
  await settle();

  expect(inCard(card, 'c-ridealong-error-panel')).not.toBeNull();
  expect(allById(card, 'line')).toEqual([]);
});
