import { FIRST_PAGE, ThemeCorpus, indexOf } from '../themeCorpus';
import { DEAL, NIGHT, TYPED_TWICE, corpusPage, text } from 'test/challenges/corpus';

const theme = (id: string): Record<string, unknown> => ({ Theme__c: { value: id } });

it('gathers every statement and quote under its theme', () => {
  const corpus = new ThemeCorpus(DEAL);
  const page = corpusPage(
    [TYPED_TWICE, NIGHT],
    [
      text('a0C1', 'The clerk copies orders', {
        ...theme(TYPED_TWICE.Id),
        Customer_Words__c: { value: 'All day!' }
      }),
      text('a0C2', 'The line stops at two', theme(NIGHT.Id))
    ]
  );
  expect(corpus.take(page)).toBeUndefined();
  expect([...corpus.known().values()]).toEqual([
    {
      kind: 'theme',
      id: TYPED_TWICE.Id,
      name: 'Orders are typed twice',
      texts: ['The clerk copies orders', 'All day!'],
      customers: 4,
      pipeline: 310_400,
      decision: 'Will act',
      decisionValue: 'Will Act'
    },
    {
      kind: 'theme',
      id: NIGHT.Id,
      name: 'Nobody answers at night',
      texts: ['The line stops at two'],
      customers: 1,
      pipeline: undefined,
      decision: undefined,
      decisionValue: undefined
    }
  ]);
});

it('knows which theme this deal has already, by either form of the id, and not by a repeat', () => {
  const corpus = new ThemeCorpus(DEAL.slice(0, 15));
  const here = { Opportunity__c: { value: DEAL }, ...theme(TYPED_TWICE.Id) };
  corpus.take(
    corpusPage(
      [TYPED_TWICE, NIGHT],
      [text('a0C8', 'Again', { ...here, Is_Repeat__c: { value: true } }), text('a0C9', 'First', here)]
    )
  );
  expect(corpus.known().get(TYPED_TWICE.Id)?.onThisDeal).toBe('a0C9');
  expect(corpus.known().get(NIGHT.Id)?.onThisDeal).toBeUndefined();
});

it('knows what stands elsewhere, and says nothing of what it does not know', () => {
  const corpus = new ThemeCorpus(DEAL);
  const id = 'a0C000000000001EAA';
  corpus.take(
    corpusPage([NIGHT], [text(id, 'Moved', theme(NIGHT.Id)), text('a0C000000000002EAA', 'Untriaged')])
  );
  expect(corpus.standsElsewhere(id.slice(0, 15), NIGHT.Id)).toBe(false);
  expect(corpus.standsElsewhere(id.slice(0, 15), TYPED_TWICE.Id)).toBe(true);
  expect(corpus.standsElsewhere('a0C000000000002', TYPED_TWICE.Id)).toBe(true);
  expect(corpus.standsElsewhere('a0C000000000003', TYPED_TWICE.Id)).toBe(false);
});

it('keeps what this customer said and nobody has triaged, once', () => {
  const corpus = new ThemeCorpus(DEAL);
  const untriaged = text('a0C3', 'Labels fade', { Customer_Words__c: { value: 'In the sun' } });
  corpus.take(
    corpusPage([], [untriaged, untriaged, text('a0C4', 'Fade again', { Is_Repeat__c: { value: true } })])
  );
  expect([...corpus.known().values()]).toEqual([
    { kind: 'challenge', id: 'a0C3', name: 'Labels fade', texts: ['In the sun'], onThisDeal: undefined }
  ]);
});

it('leaves out what was heard about a theme that the reader may not see, or that was merged away', () => {
  const corpus = new ThemeCorpus(DEAL);
  corpus.take(corpusPage([NIGHT], [text('a0C5', 'Secret', theme('a0T000000000099AAA'))]));
  expect([...corpus.known().keys()]).toEqual([NIGHT.Id]);
});

describe('page after page', () => {
  const EVERYTHING = '4000-12-31T00:00:00.000Z';
  const NOTHING = '1700-01-01T00:00:00.000Z';
  const made = (moment: string): Record<string, unknown> => ({ CreatedDate: { value: moment } });
  const said = (id: string, moment: string): never => text(id, id, made(moment));

  it('begins where the page before ended, and asks no more for what is complete', () => {
    expect(FIRST_PAGE).toEqual({ themesUntil: EVERYTHING, textsUntil: EVERYTHING });
    const corpus = new ThemeCorpus(DEAL);
    const page = corpusPage([NIGHT, TYPED_TWICE], [said('a0C1', '2026-11-03T08:00:00.000Z')], {
      themes: true
    });
    expect(corpus.take(page)).toEqual({ themesUntil: TYPED_TWICE.CreatedDate.value, textsUntil: NOTHING });
    expect(corpus.take(corpusPage([TYPED_TWICE, { ...TYPED_TWICE, Id: 'a0T3' }], []))).toBeUndefined();
    expect([...corpus.known().keys()]).toEqual([NIGHT.Id, TYPED_TWICE.Id, 'a0T3', 'a0C1']);
  });

  it('gives up after five, and where more was made at one moment than a page holds', () => {
    const corpus = new ThemeCorpus(DEAL);
    for (let day = 9; day > 5; day -= 1) {
      const moment = `2026-11-0${day}T08:00:00.000Z`;
      expect(corpus.take(corpusPage([], [said(`a0C${day}`, moment)], { texts: true }))).toEqual({
        themesUntil: NOTHING,
        textsUntil: moment
      });
    }
    expect(
      corpus.take(corpusPage([], [said('a0C5', '2026-11-05T08:00:00.000Z')], { texts: true }))
    ).toBeUndefined();

    const stuck = new ThemeCorpus(DEAL);
    const same = corpusPage([], [said('a0C1', '2026-11-05T08:00:00.000Z')], { texts: true });
    expect(stuck.take(same)).toBeDefined();
    expect(stuck.take(same)).toBeUndefined();
  });
});

it('lets the browser do something else between every 200 themes', async () => {
  const known = Array.from({ length: 1000 }, (_unused, number) => ({
    kind: 'theme' as const,
    id: String(number),
    name: `Theme ${number} about orders`,
    texts: []
  }));
  let pauses = 0;
  // eslint-disable-next-line @lwc/lwc/no-async-operation -- counts how often something else gets its turn
  const beat = setInterval(() => {
    pauses += 1;
  }, 0);
  const index = await indexOf(known);
  clearInterval(beat);

  expect(index.index.candidates).toHaveLength(1000);
  expect(pauses).toBeGreaterThanOrEqual(4);
});
