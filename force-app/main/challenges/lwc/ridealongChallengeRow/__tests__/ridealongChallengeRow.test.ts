import ChallengeRow from 'c/ridealongChallengeRow';
import { metaOf } from 'c/ridealongShared';
import { allById, byId, metaTexts, mount, settle, textOf } from 'test/lwcTestUtils';

const FULL = {
  id: 'a0C000000000001AAA',
  statement: 'Orders are typed twice',
  severity: 'Deal breaker',
  severityValue: 'Deal Breaker',
  words: 'We pay a student to copy it',
  facts: { cost: 'Two clerks' },
  heard: metaOf('Ana Ruiz', 'Nov 12', 'heard by Priya Nair'),
  theme: {
    id: 'a0T000000000002AAA',
    name: 'Double typing',
    decision: 'Will not act',
    reason: 'The ERP maker must open up first',
    interim: 'Import by CSV'
  },
  decision: 'Will Not Act',
  isUntold: true
};

it('says what was heard, from whom, and what became of it', async () => {
  const row = mount('c-ridealong-challenge-row', ChallengeRow, { challenge: FULL });

  expect(byId(row, 'statement').textContent).toBe('Orders are typed twice');
  expect(byId(row, 'severity')).toMatchObject({ label: 'Deal breaker', tone: 'bad' });
  expect(byId(row, 'words').textContent).toBe('“We pay a student to copy it”');
  expect(metaTexts(byId(row, 'heard'))).toEqual(['Ana Ruiz', 'Nov 12', 'heard by Priya Nair']);
  expect(byId<HTMLElement & { recordId: string; label: string }>(row, 'theme-link')).toMatchObject({
    recordId: 'a0T000000000002AAA',
    label: 'Double typing'
  });
  expect(byId(row, 'decision')).toMatchObject({ label: 'Will not act', iconName: 'utility:ban' });
  expect(byId(row, 'reason').textContent).toBe('Because: The ERP maker must open up first');
  expect(byId(row, 'interim').textContent).toBe('Until then: Import by CSV');
  expect(byId(row, 'untold').textContent).toBe('Decided, customer not told');
  await expect(row).toBeAccessible();
});

const factsIn = (row: HTMLElement): (object | undefined)[] =>
  [
    ...(row.shadowRoot?.querySelectorAll<HTMLElement & { facts?: object }>(
      'c-ridealong-challenge-fact-list'
    ) ?? [])
  ].map(({ facts }) => facts);

it('has what it costs and how they cope behind "More", and folds it away again', async () => {
  const repeats = [{ id: 'a0C8', statement: 'y', facts: { workaround: 'A ruler' }, isUntold: false }];
  const row = mount('c-ridealong-challenge-row', ChallengeRow, { challenge: { ...FULL, repeats } });
  const more = byId<HTMLElement & { label: string }>(row, 'more');
  expect(more.label).toBe('More');
  expect(more.ariaLabel).toBe('More about “Orders are typed twice”');
  expect(more.ariaExpanded).toBe('false');
  expect(factsIn(row)).toEqual([]);
  more.click();
  await settle();
  expect(more.ariaExpanded).toBe('true');
  expect(factsIn(row)).toEqual([{ cost: 'Two clerks' }, { workaround: 'A ruler' }]);
  more.click();
  await settle();
  expect(factsIn(row)).toEqual([]);
});

it.each([
  [undefined, []],
  [{ cost: ' ' }, []],
  [undefined, [{ id: 'a0C8', statement: 'y', isUntold: false }]]
])('has no "More" where no more is known: %j', (facts, repeats) => {
  const challenge = { ...FULL, facts, repeats };
  expect(allById(mount('c-ridealong-challenge-row', ChallengeRow, { challenge }), 'more')).toHaveLength(0);
});

it('says that nobody has looked at it yet', async () => {
  const challenge = { id: 'a0C', statement: '<b>Nobody</b> answers at night 🌙', isUntold: false };
  const row = mount('c-ridealong-challenge-row', ChallengeRow, { challenge });

  expect(textOf(row)).toBe('<b>Nobody</b> answers at night 🌙');
  expect(byId(row, 'theme')).toMatchObject({ label: 'Not triaged yet', tone: 'plain' });
  expect(row.shadowRoot?.querySelector('b')).toBeNull();
  expect(allById(row, 'untold')).toHaveLength(0);
  await expect(row).toBeAccessible();
});

it('shows what others on the deal heard about the same', async () => {
  const repeats = [
    {
      id: 'a0C8',
      statement: FULL.statement,
      words: 'Me too!',
      heard: metaOf('Zoë Grün', 'Nov 20'),
      isUntold: false
    },
    {
      id: 'a0C9',
      statement: 'The night clerk copies every order',
      severity: 'Painful',
      severityValue: 'Painful',
      heard: metaOf('Nov 21'),
      isUntold: false
    }
  ];
  const row = mount('c-ridealong-challenge-row', ChallengeRow, { challenge: { ...FULL, repeats } });
  expect(allById(row, 'repeat').map((element) => element.textContent)).toEqual([
    '“Me too!”',
    'The night clerk copies every order'
  ]);
  expect(allById(row, 'repeat-heard').map(metaTexts)).toEqual([['Zoë Grün', 'Nov 20'], ['Nov 21']]);
  expect(byId(row, 'repeat-severity')).toMatchObject({ label: 'Painful', tone: 'warning' });
  await expect(row).toBeAccessible();
});

it('shows that the customer was told, by whom, and what they said to it', async () => {
  const told = { on: '2026-11-20', by: '005A', byName: 'Marlene Voss', note: 'By phone: Good, when?' };
  const saidBy = { id: '003A', name: 'Ana Ruiz' };
  const row = mount('c-ridealong-challenge-row', ChallengeRow, {
    challenge: {
      ...FULL,
      saidBy,
      told,
      repeats: [{ id: 'a0C9', statement: 'y', told: { on: '2026-11-21' }, isUntold: false }]
    }
  });
  expect(byId(row, 'told').textContent).toBe(
    'Ana Ruiz was told on Nov 20 by Marlene Voss. By phone: Good, when?'
  );
  expect(byId(row, 'repeat').textContent).toContain('The customer was told on Nov 21 by a colleague.');
  await expect(row).toBeAccessible();
  const before = mount('c-ridealong-challenge-row', ChallengeRow, { challenge: { ...FULL, told: {} } });
  expect(allById(before, 'told')).toHaveLength(0);
});
