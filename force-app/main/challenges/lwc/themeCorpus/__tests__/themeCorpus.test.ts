import { ThemeCorpus, indexOf } from 'c/themeCorpus';
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
      decision: 'Will act'
    },
    {
      kind: 'theme',
      id: NIGHT.Id,
      name: 'Nobody answers at night',
      texts: ['The line stops at two'],
      customers: 1,
      pipeline: undefined,
      decision: undefined
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

it('asks for page after page, and gives up asking after five', () => {
  const corpus = new ThemeCorpus(DEAL);
  expect(corpus.take(corpusPage([TYPED_TWICE], [], { themes: 'c1' }))).toEqual({
    themesAfter: 'c1',
    textsAfter: null
  });
  expect(corpus.take(corpusPage([NIGHT], [text('a0C1', 'a')], { texts: 'c2' }))).toEqual({
    themesAfter: null,
    textsAfter: 'c2'
  });
  for (let page = 3; page < 5; page += 1)
    expect(corpus.take(corpusPage([], [], { texts: 'c' }))).toBeDefined();
  expect(corpus.take(corpusPage([], [], { texts: 'c' }))).toBeUndefined();
  expect(corpus.known().size).toBe(3);
});

it('indexes 5,000 themes without keeping the browser for long at a time', async () => {
  const known = Array.from({ length: 5000 }, (_unused, number) => ({
    kind: 'theme' as const,
    id: String(number),
    name: `Theme ${number} about orders`,
    texts: [`Statement ${number} of a clerk`, `They type ${number} orders twice`, `Quote number ${number}`]
  }));
  let longest = 0;
  let last = performance.now();
  // eslint-disable-next-line @lwc/lwc/no-async-operation -- measures how long the index keeps everything else waiting
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 1);
  const index = await indexOf(known);
  clearInterval(beat);

  expect(index.candidates).toHaveLength(5000);
  expect(longest).toBeLessThan(250);
});
