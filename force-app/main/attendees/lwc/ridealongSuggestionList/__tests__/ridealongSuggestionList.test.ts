import SuggestionList from 'c/ridealongSuggestionList';
import type { Reason, Suggestion } from 'c/ridealongAttendees';
import { allById, byId, listen, metaTexts, mount, settle, textOf } from 'test/lwcTestUtils';

type ListElement = HTMLElement & { focusTag(userId: string): boolean };

const suggestion = (userId: string, name: string, ...reasons: Reason[]): Suggestion => ({
  userId,
  name,
  functionLabel: 'IT',
  reasons
});
const mei = suggestion('M', 'Mei Tanaka', { kind: 'visited', times: 2, lastVisit: '2026-10-06' });

beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2026-11-22T09:00:00Z'), doNotFake: ['queueMicrotask', 'nextTick'] });
});
afterEach(() => {
  jest.useRealTimers();
});

it.each<[Reason, string]>([
  [{ kind: 'visited', times: 2, lastVisit: '2026-10-06' }, 'Met Nordlicht 2 times, last visit 47 days ago'],
  [{ kind: 'visited', times: 1, lastVisit: '2026-11-21' }, 'Met Nordlicht once, yesterday'],
  [{ kind: 'theme', name: 'Slow pages' }, 'Knows “Slow pages”'],
  [{ kind: 'overdue', days: 47 }, 'No customer for 47 days'],
  [{ kind: 'overdue' }, 'Has never met a customer'],
  [{ kind: 'withRep', times: 1 }, 'Came along once before'],
  [{ kind: 'withRep', times: 3 }, 'Came along 3 times before']
])('says why: %j', (reason, words) => {
  const list = mount('c-ridealong-suggestion-list', SuggestionList, {
    suggestions: [suggestion('M', 'Mei Tanaka', reason)],
    accountName: 'Nordlicht'
  });

  expect(metaTexts(byId(list, 'why'))).toEqual([words]);
});

it('joins reasons and does without the name of a customer that the reader may not see', () => {
  const list = mount('c-ridealong-suggestion-list', SuggestionList, {
    suggestions: [{ ...mei, reasons: [...mei.reasons, { kind: 'overdue', days: 47 }] }]
  });

  expect(metaTexts(byId(list, 'why'))).toEqual([
    'Met this customer 2 times, last visit 47 days ago',
    'No customer for 47 days'
  ]);
});

it('tags with one tap on a button that names the person', () => {
  const list = mount('c-ridealong-suggestion-list', SuggestionList, { suggestions: [mei] });
  const tag = listen(list, 'tag');

  expect(byId(list, 'tag').ariaLabel).toBe('Tag Mei Tanaka');
  byId(list, 'tag').click();
  expect(tag.mock.calls[0]?.[0].detail).toEqual(mei);
});

it('shows a screenful, then more', async () => {
  const many = Array.from({ length: 9 }, (_unused, index) =>
    suggestion(`U${index}`, `Person ${index}`, { kind: 'withRep', times: index + 1 })
  );
  const list = mount<ListElement>('c-ridealong-suggestion-list', SuggestionList, { suggestions: many });
  expect(allById(list, 'suggestion')).toHaveLength(3);
  expect(list.focusTag('U8')).toBe(false);

  byId(list, 'more').click();
  await settle();
  expect(allById(list, 'suggestion')).toHaveLength(8);
  byId(list, 'more').click();
  await settle();

  expect(allById(list, 'suggestion')).toHaveLength(9);
  expect(allById(list, 'more')).toHaveLength(0);
  expect(list.focusTag('U8')).toBe(true);
  expect((list.shadowRoot?.activeElement as HTMLElement | null)?.dataset.user).toBe('U8');
});

it('is nothing at all without suggestions', () => {
  const list = mount('c-ridealong-suggestion-list', SuggestionList, { suggestions: [] });

  expect(textOf(list)).toBe('');
});

it('is accessible', async () => {
  jest.useRealTimers();
  const list = mount('c-ridealong-suggestion-list', SuggestionList, {
    suggestions: [mei, suggestion('J', 'Jonas Weber', { kind: 'theme', name: 'Slow pages' })]
  });

  await expect(list).toBeAccessible();
});
