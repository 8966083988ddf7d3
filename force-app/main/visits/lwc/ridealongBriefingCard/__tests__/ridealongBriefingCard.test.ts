import BriefingCard from 'c/ridealongBriefingCard';
import type { BriefingFacts } from 'c/ridealongVisits';
import { metaOf } from 'c/ridealongShared';
import type { Meta } from 'c/ridealongShared';
import { allById, byId, listen, mount, settle } from 'test/lwcTestUtils';

const heard = (id: string, change: object = {}) => ({ id, statement: `Challenge ${id}`, ...change });
const facts: BriefingFacts = {
  deal: { id: 'deal', name: 'Returns', facts: metaOf('€48K', 'Prospecting', '1 deal breaker') },
  people: [
    {
      id: '1',
      name: 'Ana Ruiz',
      title: 'Head of logistics',
      role: 'Decision Maker',
      said: [
        { words: 'Twice!', statement: 'They type twice', day: '2031-01-21' },
        { statement: 'Nobody answers at night' },
        { statement: 'An old one' }
      ]
    },
    { id: '2', name: 'Bo Lind', said: [] }
  ],
  heard: [
    heard('1', {
      severity: 'Deal Breaker',
      severityLabel: 'Deal breaker',
      themeName: 'Typed twice',
      decision: 'Will Not Act',
      decisionLabel: 'Will not act',
      reason: 'Too few ask',
      interim: 'CSV import'
    }),
    heard('2', { severity: 'Painful', severityLabel: 'Painful' })
  ],
  heardNotShown: 0,
  peopleNotShown: 0,
  visits: [],
  knowing: []
};

const factsOf = (row: Element | null | undefined): string[] =>
  (row as (HTMLElement & { parts: Meta[] }) | null | undefined)?.parts.map(({ text }) => text) ?? [];

it('says why you, whom you meet, how the deal stands, what was heard and how to behave', async () => {
  const card = mount('c-ridealong-briefing-card', BriefingCard, {
    facts,
    why: 'You know returns',
    ownerName: 'Lena Brandt'
  });

  expect(byId(card, 'why').textContent).toBe('Why youYou know returnsAsked by Lena Brandt');
  const [ana, bo] = allById(card, 'person');
  expect(factsOf(ana?.querySelector('c-ridealong-meta-row'))).toEqual([
    'Head of logistics',
    'Decision Maker'
  ]);
  // In quotation marks stand recorded words, and nothing else; the two newest are enough
  expect(
    [...(ana?.querySelectorAll('[data-id="said"]') ?? [])].map(({ textContent }) => textContent?.trim())
  ).toEqual(['“Twice!” Jan 21, 2031', 'Told us: Nobody answers at night']);
  expect(bo?.textContent).toBe('Bo Lind');
  expect(factsOf(byId(card, 'deal-facts'))).toEqual(['€48K', 'Prospecting', '1 deal breaker']);
  expect(allById(card, 'challenge').map(({ textContent }) => textContent)).toEqual([
    'Typed twiceToo few askUntil then: CSV import',
    ''
  ]);
  expect([...(card.shadowRoot?.querySelectorAll('c-ridealong-state-pill') ?? [])]).toMatchObject([
    { label: 'Deal breaker', tone: 'bad' },
    { label: 'Will not act', tone: 'plain' },
    { label: 'Painful', tone: 'warning' },
    { label: 'Not triaged yet', tone: 'plain' }
  ]);
  expect(byId(card, 'rules').querySelectorAll('li')).toHaveLength(3);
  await expect(card).toBeAccessible();
});

it('leaves out what the reader may not see', async () => {
  const card = mount('c-ridealong-briefing-card', BriefingCard, {
    facts: { people: [], heard: [], heardNotShown: 0, peopleNotShown: 0, visits: [], knowing: [] },
    ownerName: 'Lena Brandt'
  });

  for (const part of ['why', 'people', 'deal', 'visits']) {
    expect(allById(card, part)).toHaveLength(0);
  }
  expect(byId(card, 'heard').textContent).toContain('You may be the first to hear it.');
  await expect(card).toBeAccessible();
});

describe('where', () => {
  const where = (meeting: object): HTMLElement =>
    mount('c-ridealong-briefing-card', BriefingCard, { facts, meeting, ownerName: 'Lena Brandt' });

  it('says the place, and leads to the video meeting in a window of its own', async () => {
    const card = where({ place: 'Plant Umkirch', videoLink: 'https://acme.zoom.us/j/1', isOpen: false });
    expect(byId(card, 'place').textContent).toBe('Plant Umkirch');
    const link = byId<HTMLAnchorElement>(card, 'video');
    expect(link.textContent).toBe('Join by Zoom');
    expect([link.href, link.target, link.rel]).toEqual([
      'https://acme.zoom.us/j/1',
      '_blank',
      'noopener noreferrer'
    ]);
    await expect(card).toBeAccessible();
  });

  it('says a link once, and offers none that is not safe', () => {
    const link = 'https://zoom.us/j/1';
    expect(allById(where({ place: link, videoLink: link, isOpen: false }), 'place')).toHaveLength(0);
    expect(allById(where({ videoLink: 'http://zoom.us/j/1', isOpen: false }), 'where')).toHaveLength(0);
  });

  it('says why it is not there while the meeting is open', () => {
    expect(byId(where({ isOpen: true }), 'where-hidden').textContent).toContain(
      'Where it is stands in Lena Brandt’s calendar entry'
    );
  });

  it('is not there where nothing is known', () => {
    expect(allById(where({ isOpen: false }), 'where')).toHaveLength(0);
  });
});

it('shows the newest challenges, and all of them on demand', async () => {
  const many = ['1', '2', '3', '4', '5', '6', '7'].map((id) => heard(id));
  const card = mount('c-ridealong-briefing-card', BriefingCard, { facts: { ...facts, heard: many } });
  expect(allById(card, 'challenge')).toHaveLength(5);
  byId(card, 'more').click();
  await settle();

  expect(allById(card, 'challenge')).toHaveLength(7);
  expect(allById(card, 'more')).toHaveLength(0);
  // The button is gone: the focus is on the first one that came.
  expect(card.shadowRoot?.activeElement).toBe(
    card.shadowRoot?.querySelectorAll('c-ridealong-record-link')[6]
  );
});

it('has the house rules while it loads, and when loading failed', async () => {
  const card = mount('c-ridealong-briefing-card', BriefingCard);
  expect(card.shadowRoot?.querySelector('c-ridealong-loading-state')).not.toBeNull();
  expect(allById(card, 'rules')).toHaveLength(1);
  await expect(card).toBeAccessible();

  const retry = listen(card, 'retry');
  Object.assign(card, { errors: [{ message: 'no access' }] });
  await settle();
  const panel = card.shadowRoot?.querySelector('c-ridealong-error-panel');
  expect(panel).toMatchObject({ heading: 'The briefing could not be loaded' });
  panel?.dispatchEvent(new CustomEvent('retry'));
  expect(retry).toHaveBeenCalledTimes(1);
  expect(allById(card, 'rules')).toHaveLength(1);
});

it('does not call nothing what the reader may not see', () => {
  const card = mount('c-ridealong-briefing-card', BriefingCard, {
    facts: { people: [], heard: [], heardNotShown: 0, peopleNotShown: 0, visits: [], knowing: [] },
    isDealHidden: true,
    ownerName: 'Giacomo Ferri'
  });
  expect(byId(card, 'heard').textContent).toContain(
    'You see what this customer finds hard once Giacomo Ferri takes you along.'
  );
  expect(byId(card, 'heard').textContent).not.toContain('Nothing was written down');
});

it('says how many challenges and people it did not get', async () => {
  const card = mount('c-ridealong-briefing-card', BriefingCard, {
    facts: { ...facts, heardNotShown: 3, peopleNotShown: 1 }
  });
  await settle();
  const notices = [...(card.shadowRoot?.querySelectorAll('c-ridealong-more-notice') ?? [])];
  expect(notices.map((notice) => notice.shadowRoot?.textContent)).toEqual([
    '1 more is not shown here.',
    '3 more are not shown here.'
  ]);
});

it('shows what was heard at this very meeting first, and by whom', async () => {
  const atMeeting = [
    heard('1', { meetingId: 'a00000000000001AAA', heardBy: 'Priya Nair' }),
    heard('2', { meetingId: 'a00000000000002AAA', heardBy: 'Jonas Weber' }),
    heard('3', { meetingId: 'a00000000000001AAA' })
  ];
  const card = mount('c-ridealong-briefing-card', BriefingCard, {
    facts: { ...facts, heard: atMeeting },
    meeting: { id: 'a00000000000001', isOpen: false }
  });
  const labelsIn = (id: string) =>
    [...byId(card, id).querySelectorAll<HTMLElement & { label: string }>('c-ridealong-record-link')].map(
      ({ label }) => label
    );
  expect(labelsIn('here')).toEqual(['Challenge 1', 'Challenge 3']);
  expect(labelsIn('heard')).toEqual(['Challenge 2']);
  expect(allById(card, 'by').map(({ textContent }) => textContent)).toEqual(['heard by Priya Nair']);
  await expect(card).toBeAccessible();
});

it('says nothing of elsewhere where all was heard at this meeting', () => {
  const card = mount('c-ridealong-briefing-card', BriefingCard, {
    facts: { ...facts, heard: [heard('1', { meetingId: 'a00000000000001AAA' })] },
    meeting: { id: 'a00000000000001AAA', isOpen: false }
  });
  expect(allById(card, 'here')).toHaveLength(1);
  expect(allById(card, 'heard')).toHaveLength(0);
});

it('lists earlier visits, and not the meeting that it is about', () => {
  const visit = (id: string) =>
    ({ id, name: id, visitors: [] as unknown[] }) as BriefingFacts['visits'][number];
  const [own, other] = ['a01000000000001AAA', 'a01000000000002AAA'] as const;
  const visited = (visits: BriefingFacts['visits']): HTMLElement =>
    mount('c-ridealong-briefing-card', BriefingCard, {
      facts: { ...facts, visits },
      meeting: { id: own.slice(0, 15), isOpen: false }
    });
  const rows = byId(visited([visit(own), visit(other)]), 'visits').querySelectorAll('c-ridealong-visit-row');
  expect([...rows]).toMatchObject([{ visit: { id: other } }]);
  expect(allById(visited([visit(own)]), 'visits')).toHaveLength(0);
});
