import * as navigation from 'lightning/navigation';
import OwnThemeList from 'c/ridealongOwnThemeList';
import { readOwnThemes } from 'c/ridealongThemes';
import { allById, byId, mount } from 'test/lwcTestUtils';

const { navigate } = navigation as unknown as { navigate: jest.Mock };
const field = <T>(value: T): object => ({ value });
const connection = (...list: object[]): object => ({ edges: list.map((node) => ({ node })) });
const DATA = {
  ownThemes: connection({ Id: 'a1' }),
  unanswered: connection(
    { Id: 'a1', Name: field('Slow quotes'), First_Answer_Due__c: field('2020-01-31'), Accounts__c: field(2) },
    { Id: 'a2', Name: field('Lost crates'), First_Answer_Due__c: field('2199-01-31') },
    { Id: 'a3', Name: field('No day') }
  ),
  untriaged: { totalCount: 12, ...connection({ Id: 'c' }) }
};
const open = (data: object): HTMLElement =>
  mount('c-ridealong-own-theme-list', OwnThemeList, { found: readOwnThemes(data) });

it('is for who answers for something', () => {
  expect(readOwnThemes({ ...DATA, ownThemes: connection() })).toBeUndefined();
  expect(readOwnThemes(undefined)).toBeUndefined();
});

it('says how many answers are late, each with its day, and how much waits in triage', async () => {
  const list = open(DATA);
  expect(byId(list, 'late').textContent).toBe('1 first answer is overdue');
  expect(allById(list, 'late-answer')).toMatchObject([
    { label: expect.stringMatching(/^First answer was due /), tone: 'bad', iconName: 'utility:warning' }
  ]);
  expect(allById(list, 'due').map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^First answer due /),
    ''
  ]);
  expect(allById(list, 'owed')[0]?.textContent).toContain('2 customers');
  expect(byId(list, 'untriaged').textContent).toBe('12 challenges wait in triage');
  byId(list, 'triage').click();
  expect(navigate).toHaveBeenCalledWith(
    expect.objectContaining({ attributes: { apiName: 'Ridealong_Challenge_Triage' } })
  );
  await expect(list).toBeAccessible();
});

it('says that nothing is owed', async () => {
  const list = open({ ...DATA, unanswered: connection(), untriaged: { totalCount: 0, edges: [] } });
  expect(allById(list, 'late')).toHaveLength(0);
  expect(byId(list, 'answered').textContent).toBe('You owe no first answer.');
  expect(byId(list, 'untriaged').textContent).toBe('Nothing waits in triage.');
  expect(allById(list, 'triage')).toHaveLength(0);
  await expect(list).toBeAccessible();
});
