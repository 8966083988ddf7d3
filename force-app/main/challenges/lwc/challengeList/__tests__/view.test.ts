import { BARE, DECIDED } from 'test/challenges/challengeNodes';
import { viewOf, viewOfSaved } from '../view';

beforeAll(() => jest.useFakeTimers({ now: new Date('2026-11-22T10:00:00Z') }));
afterAll(() => jest.useRealTimers());

it('shows everything that is known', () => {
  expect(viewOf(DECIDED)).toEqual({
    id: 'a0C000000000001AAA',
    statement: 'Orders are typed twice',
    severity: 'Deal breaker',
    words: 'We pay a student to copy it',
    heard: 'Ana Ruiz · Nov 12 · heard by Priya Nair',
    theme: {
      id: 'a0T000000000002AAA',
      name: 'Double typing',
      decision: 'Will not act',
      reason: 'The ERP maker must open up first',
      interim: 'Import by CSV'
    },
    isUntold: true
  });
});

it('shows what the reader may see, and the day it was written down when the meeting is unknown', () => {
  expect(viewOf(BARE)).toEqual({
    id: 'a0C000000000003AAA',
    statement: 'Nobody answers at night',
    severity: '',
    words: undefined,
    heard: 'Oct 31, 2025',
    theme: undefined,
    isUntold: false
  });
});

it.each([
  ['Considering', undefined, false, 'Import by CSV', undefined],
  ['Will Act', undefined, true, 'Import by CSV', 'The ERP maker must open up first'],
  ['Done', undefined, true, undefined, 'The ERP maker must open up first'],
  ['Done', '2026-11-20', false, undefined, 'The ERP maker must open up first']
])('on %s, told on %s: untold %s, until then %s, because %s', (decision, told, isUntold, interim, reason) => {
  const view = viewOf({
    ...DECIDED,
    Told_Customer_On__c: { value: told ?? null },
    Theme__r: { Id: 'a0T', ...DECIDED.Theme__r, Decision__c: { value: decision } }
  });
  expect(view).toMatchObject({ isUntold });
  expect(view.theme).toMatchObject({ interim, reason });
});

it('shows what was just saved before it is read back', () => {
  expect(viewOfSaved('a0C', { Statement__c: ' Typed twice ', Customer_Words__c: ' Ugh ' })).toEqual({
    id: 'a0C',
    statement: 'Typed twice',
    severity: undefined,
    words: 'Ugh',
    isUntold: false
  });
});
