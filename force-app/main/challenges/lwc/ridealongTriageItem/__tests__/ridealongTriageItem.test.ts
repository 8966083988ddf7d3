import TriageItem from 'c/ridealongTriageItem';
import { waitingOf } from 'c/ridealongThemes';
import { triageAnswer } from 'test/challenges/triageAnswer';
import { allById, byId, listen, mount, textOf } from 'test/lwcTestUtils';

const [challenge] = waitingOf(triageAnswer()) ?? [];
const CANDIDATES = [
  {
    known: {
      kind: 'theme',
      id: 'a0T1',
      name: 'Orders are typed twice',
      texts: [],
      customers: 4,
      decision: 'Will act'
    },
    closest: 'Typed again'
  },
  { known: { kind: 'theme', id: 'a0T2', name: 'Stock is wrong', texts: [] }, closest: 'Counted wrong' }
];
const open = (properties = {}): HTMLElement =>
  mount('c-ridealong-triage-item', TriageItem, {
    challenge,
    candidates: CANDIDATES,
    canSnooze: true,
    ...properties
  });

const factsOf = (row: Element): string[] =>
  (row as HTMLElement & { parts: { text: string }[] }).parts.map(({ text }) => text);

it('shows what was said, by whom, and what it could be, with why', async () => {
  const item = open();
  expect(byId(item, 'statement').textContent).toBe('A clerk types each order twice');
  expect(factsOf(byId(item, 'facts'))).toEqual(['Nordlicht', 'heard by Priya Nair']);
  expect(textOf(item)).toContain('“All day!”');
  const rows = [...byId(item, 'suggestions').querySelectorAll('li')];
  expect(rows.map((row) => row.querySelector('.pills')?.textContent)).toEqual([
    '1Orders are typed twice',
    '2Stock is wrong'
  ]);
  expect(rows.map((row) => factsOf(row.querySelector('c-ridealong-meta-row')!))).toEqual([
    ['4 customers', '“Typed again”'],
    ['“Counted wrong”']
  ]);
  const pills = [
    ...(item.shadowRoot?.querySelectorAll<HTMLElement & { label?: string }>('c-ridealong-state-pill') ?? [])
  ];
  expect(pills.map(({ label }) => label)).toEqual(['Schmerzhaft', 'Will act', undefined]);
  await expect(item).toBeAccessible();
});

it('says so when nothing is like it, and offers no snooze to those who may not', async () => {
  const item = open({ candidates: [], canSnooze: false });
  expect(byId(item, 'none').textContent).toContain('Nothing like it yet');
  expect(allById(item, 'snooze')).toHaveLength(0);
  await expect(item).toBeAccessible();
});

it('C7: says how many are linked when several are', () => {
  const button = open({ together: 2 }).shadowRoot?.querySelector('[data-theme="a0T2"]');
  expect(button?.textContent).toBe('Link 2');
  expect(button?.getAttribute('aria-label')).toBe('Link 2 to “Stock is wrong”');
});

it('says what is to be done', () => {
  const item = open();
  const link = listen(item, 'link');
  item.shadowRoot?.querySelector<HTMLElement>('[data-theme="a0T2"]')?.click();
  expect(link.mock.calls[0]?.[0].detail).toBe('a0T2');
  for (const name of ['new', 'snooze', 'next']) {
    const heard = listen(item, name);
    byId(item, name).click();
    expect(heard).toHaveBeenCalledTimes(1);
  }
});

describe('a theme that has its answer', () => {
  const known = (decisionValue: string) => ({
    known: {
      kind: 'theme',
      id: 'a0T1',
      name: 'Typed twice',
      texts: [],
      decision: 'Will not act',
      decisionValue
    }
  });

  it('says before whom filing tells it', async () => {
    const item = open({
      challenge: { ...challenge, rep: 'Marlene Voss', heardBy: 'Priya Nair' },
      candidates: [known('Will Not Act')]
    });
    expect(byId(item, 'tells').textContent).toBe(
      'Filing here tells Marlene Voss and Priya Nair: Will not act'
    );
    await expect(item).toBeAccessible();
  });

  it('says so also where nobody is known by name, and nothing where nothing is decided', () => {
    const nobody = { ...challenge, rep: undefined, heardBy: undefined };
    expect(byId(open({ challenge: nobody, candidates: [known('Done')] }), 'tells').textContent).toBe(
      'Filing here tells everybody who waits: Will not act'
    );
    expect(allById(open({ candidates: [known('New')] }), 'tells')).toHaveLength(0);
  });
});
