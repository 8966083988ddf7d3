import WaitingThemeList from 'c/ridealongWaitingThemeList';
import { partnerlessOf, unansweredOf } from 'c/ridealongThemes';
import { triageAnswer } from 'test/challenges/triageAnswer';
import { allById, byId, metaTexts, mount, textOf } from 'test/lwcTestUtils';

it('says in words which answers are late or due, and which yes has nobody from sales', async () => {
  jest.useFakeTimers({ now: new Date('2026-11-22T10:00:00Z') });
  const answer = triageAnswer();
  const element = mount('c-ridealong-waiting-theme-list', WaitingThemeList, {
    unanswered: unansweredOf(answer),
    partnerless: partnerlessOf(answer)
  });
  jest.useRealTimers();
  expect(textOf(element)).toContain('Waiting for a first answer (2)');
  const lines = (id: string): string[][] =>
    [...byId(element, id).querySelectorAll<HTMLElement>('[data-id="detail"]')].map(metaTexts);
  expect(lines('unanswered')).toEqual([
    ['Jonas Weber', '2 customers'],
    ['First answer due in 3 days', '1 customer']
  ]);
  expect(allById(element, 'overdue')).toMatchObject([
    { label: 'First answer was due 11 days ago', tone: 'bad' }
  ]);
  expect(lines('partnerless')).toEqual([['Decided 5 days ago', 'Amara Obi']]);
  await expect(element).toBeAccessible();
});

it('says so when nothing waits', async () => {
  const element = mount('c-ridealong-waiting-theme-list', WaitingThemeList, {
    unanswered: [],
    partnerless: []
  });
  expect(byId(element, 'unanswered').textContent).toBe('Every theme has had its first answer.');
  expect(byId(element, 'partnerless').textContent).toContain('somebody from sales in the room');
  await expect(element).toBeAccessible();
});

it('says nothing about what the reader may not see', () => {
  const element = mount('c-ridealong-waiting-theme-list', WaitingThemeList, { unanswered: [] });
  expect(byId(element, 'unanswered')).toBeDefined();
  expect(allById(element, 'partnerless')).toHaveLength(0);
});
