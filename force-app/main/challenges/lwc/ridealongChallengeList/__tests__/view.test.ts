import { BARE, DECIDED } from 'test/challenges/challengeNodes';
import { metaOf } from 'c/ridealongShared';
import { viewOf, viewOfSaved, viewsOf } from '../view';

beforeAll(() => jest.useFakeTimers({ now: new Date('2026-11-22T10:00:00Z') }));
afterAll(() => jest.useRealTimers());

it('shows everything that is known', () => {
  expect(viewOf(DECIDED)).toEqual({
    id: 'a0C000000000001AAA',
    statement: 'Orders are typed twice',
    severity: 'Deal breaker',
    severityValue: 'Deal Breaker',
    words: 'We pay a student to copy it',
    facts: { cost: 'Two clerks', workaround: undefined, solution: undefined },
    heard: metaOf('Ana Ruiz', 'Nov 12', 'heard by Priya Nair'),
    day: 'Nov 12',
    saidBy: { id: '003000000000041AAA', name: 'Ana Ruiz', firstName: 'Ana', email: 'ana@example.com' },
    decision: 'Will Not Act',
    theme: {
      id: 'a0T000000000002AAA',
      name: 'Double typing',
      decision: 'Will not act',
      reason: 'The ERP maker must open up first',
      interim: 'Import by CSV'
    },
    isMine: false,
    isUntold: true,
    told: { on: '2026-10-01', by: '005000000000077AAA', note: 'By phone', decision: 'Will Act' }
  });
});

it('shows what the reader may see, and the day it was written down when the meeting is unknown', () => {
  expect(viewOf(BARE)).toEqual({
    id: 'a0C000000000003AAA',
    statement: 'Nobody answers at night',
    severity: '',
    words: undefined,
    facts: { cost: undefined, workaround: undefined, solution: undefined },
    heard: metaOf('Oct 31, 2025'),
    day: 'Oct 31, 2025',
    saidBy: undefined,
    decision: undefined,
    theme: undefined,
    isMine: false,
    isUntold: false,
    told: { on: undefined, by: undefined, note: undefined, decision: undefined }
  });
});

it.each([
  ['Considering', 'Import by CSV', undefined],
  ['Will Act', 'Import by CSV', 'The ERP maker must open up first'],
  ['Done', undefined, 'The ERP maker must open up first']
])('on %s: until then %s, because %s', (decision, interim, reason) => {
  const view = viewOf({
    ...DECIDED,
    Theme__r: { Id: 'a0T', ...DECIDED.Theme__r, Decision__c: { value: decision } }
  });
  expect(view.theme).toMatchObject({ interim, reason });
});

it('shows a repeat with what it repeats, and alone where that is not to be seen', () => {
  const repeat = (id: string, sameAs: string): typeof BARE => ({
    ...BARE,
    Id: id,
    Is_Repeat__c: { value: true },
    Same_As__c: { value: sameAs }
  });
  const views = viewsOf([repeat('a0C8', DECIDED.Id), DECIDED, repeat('a0C9', 'a0C000000000099AAA')]);
  expect(views.map(({ id, repeats }) => [id, repeats?.map((one) => one.id)])).toEqual([
    [DECIDED.Id, ['a0C8']],
    ['a0C9', undefined]
  ]);
});

it('names who wrote it down for somebody else', () => {
  const entered = (by: string) => ({
    ...BARE,
    Heard_By__r: { Name: { value: 'Priya Nair' } },
    CreatedBy: { Name: { value: by } }
  });
  const heard = (by: string): string | undefined => viewsOf([entered(by)])[0]?.heard?.at(-1)?.text;
  expect(heard('Lena Brandt')).toBe('heard by Priya Nair, entered by Lena Brandt');
  expect(heard('Priya Nair')).toBe('heard by Priya Nair');
});

it('shows what was just saved before it is read back', () => {
  expect(
    viewOfSaved('a0C', {
      Statement__c: ' Typed twice ',
      Customer_Words__c: ' Ugh ',
      Cost_To_Customer__c: 'Nerves'
    })
  ).toEqual({
    id: 'a0C',
    statement: 'Typed twice',
    severity: undefined,
    words: 'Ugh',
    facts: { cost: 'Nerves', workaround: undefined, solution: undefined },
    isUntold: false
  });
});
