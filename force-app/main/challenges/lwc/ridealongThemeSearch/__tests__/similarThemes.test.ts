import { readFileSync } from 'node:fs';
import { SimilarThemes } from '../similarThemes';
import type { Candidate } from '../similarThemes';
import { LABELLED_THEMES } from 'test/challenges/themes';
import { UNSEEN_THEMES } from 'test/challenges/unseenThemes';
import { wordsResource } from 'test/challenges/words';
import { useWords } from '../relatedWords';

beforeAll(() => useWords(wordsResource()));

const candidates: Candidate[] = LABELLED_THEMES.map(({ name, statements }) => ({
  id: name,
  name,
  texts: statements
}));
const index = new SimilarThemes(candidates);
const namesFor = (text: string, limit?: number): string[] => index.find(text, limit).map(({ name }) => name);

/** Share of texts that find their theme among the first five, and first of all. */
function measure(
  texts: { text: string; theme: string }[],
  themes: SimilarThemes
): { five: number; first: number } {
  const ranks = texts.map(({ text, theme }) => themes.find(text, 5).findIndex(({ name }) => name === theme));
  return {
    five: ranks.filter((rank) => rank >= 0).length / ranks.length,
    first: ranks.filter((rank) => rank === 0).length / ranks.length
  };
}

describe('how often it is right', () => {
  const heldBack = LABELLED_THEMES.flatMap(({ name, heldBack: texts }) =>
    texts.map((text) => ({ text, theme: name }))
  );

  it('is measured on enough themes and paraphrases, none of which was heard before', () => {
    expect(LABELLED_THEMES.length).toBeGreaterThanOrEqual(50);
    expect(heldBack.length).toBeGreaterThanOrEqual(100);
    const heard = new Set(
      LABELLED_THEMES.flatMap(({ name, statements, writtenFrom }) => [name, ...statements, ...writtenFrom])
    );
    for (const { statements } of LABELLED_THEMES) {
      expect(statements.length).toBeGreaterThanOrEqual(3);
    }
    for (const { text } of heldBack) {
      expect(heard).not.toContain(text);
    }
  });

  it('finds the theme of a paraphrase that the ranking was not written from', () => {
    const { five, first } = measure(heldBack, index);
    process.stdout.write(
      `similar themes, ${LABELLED_THEMES.length} themes, ${heldBack.length} paraphrases held back: ` +
        `among the first five ${five.toFixed(3)}, first ${first.toFixed(3)}\n`
    );
    expect(five).toBeGreaterThanOrEqual(0.8);
  });

  it('finds it in spite of a slip in each long word', () => {
    const slipped = heldBack.map(({ text, theme }) => ({
      theme,
      text: text.replace(
        /\p{L}{7,}/gu,
        (word) => word.slice(0, 3) + (word[4] ?? '') + (word[3] ?? '') + word.slice(5)
      )
    }));
    expect(measure(slipped, index).five).toBeGreaterThanOrEqual(0.75);
  });

  it('finds the theme of the sample data, which somebody else wrote, by each statement left out in turn', () => {
    const nameOf = new Map(pairs('themes', /key: '([^']+)',\s*name: '([^']+)'/));
    const heard = pairs('challenges', /statement:\s*'([^']+)'.*\btheme: '([^']+)'/s).map(([text, theme]) => ({
      text,
      theme
    }));
    const found = heard.filter(({ text, theme }) => {
      const others = [...Map.groupBy(heard, (one) => one.theme)].map(([key, list]) => ({
        id: key,
        name: nameOf.get(key) ?? '',
        texts: list.map((one) => one.text).filter((other) => other !== text)
      }));
      return new SimilarThemes(others).find(text, 5).some(({ id }) => id === theme);
    });
    process.stdout.write(
      `similar themes, sample data: ${found.length} of ${heard.length} statements find their theme among the first five of ${nameOf.size}\n`
    );
    expect(heard.length).toBeGreaterThan(40);
    expect(found.length / heard.length).toBeGreaterThanOrEqual(0.6);
  });
});

/** Two texts of each record in a file of the sample data. */
function pairs(file: string, pattern: RegExp): [string, string][] {
  const records = readFileSync(`scripts/sample-data/content/${file}.ts`, 'utf8').split(/\n\s*\{/);
  return records.flatMap((record) => {
    const [, one, other] = pattern.exec(record) ?? [];
    return one && other ? [[one, other] as [string, string]] : [];
  });
}

describe('why it was found', () => {
  it('gives the text that is closest', () => {
    const [match] = index.find('They retype each purchase order');
    expect(match).toMatchObject({
      name: 'Orders are typed twice',
      closest: 'Each purchase order is keyed in a second time by accounting'
    });
  });

  it('points at the name when that is closest', () => {
    expect(index.find('labels cannot be read')[0]).toMatchObject({
      name: 'Labels cannot be read',
      closest: undefined
    });
  });
});

describe('themes that nothing was written from', () => {
  const unseen = UNSEEN_THEMES.flatMap(({ name, heldBack: texts }) =>
    texts.map((text) => ({ text, theme: name }))
  );
  const candidatesOf = (themes: typeof UNSEEN_THEMES): Candidate[] =>
    themes.map(({ name, statements }) => ({ id: name, name, texts: statements }));
  const unseenIndex = new SimilarThemes(candidatesOf(UNSEEN_THEMES));

  it('are enough, and others than those it was written with', () => {
    expect(UNSEEN_THEMES.length).toBeGreaterThanOrEqual(40);
    expect(unseen.length).toBeGreaterThanOrEqual(90);
    const known = new Set(LABELLED_THEMES.map(({ name }) => name));
    expect(UNSEEN_THEMES.filter(({ name }) => known.has(name))).toEqual([]);
  });

  it('are found more often than by the words alone', () => {
    const { five, first } = measure(unseen, unseenIndex);
    process.stdout.write(
      `similar themes, ${UNSEEN_THEMES.length} unseen themes, ${unseen.length} paraphrases: ` +
        `among the first five ${five.toFixed(3)}, first ${first.toFixed(3)}\n`
    );
    expect(five).toBeGreaterThanOrEqual(0.73);
    expect(first).toBeGreaterThanOrEqual(0.5);
  });

  it('are called the same only when that is right more often than not', () => {
    const all = new SimilarThemes(candidatesOf([...LABELLED_THEMES, ...UNSEEN_THEMES]));
    const sure = [...unseen, ...heldBackTexts()].flatMap(({ text, theme }) => {
      const [match] = all.find(text, 1);
      return match?.isSure ? [match.name === theme] : [];
    });
    expect(sure.length).toBeGreaterThanOrEqual(30);
    expect(sure.filter(Boolean).length / sure.length).toBeGreaterThanOrEqual(2 / 3);
  });

  it('are not crowded out by a theme with many texts', () => {
    const crowd: Candidate = {
      id: 'crowd',
      name: 'Orders are typed twice',
      texts: LABELLED_THEMES.flatMap(({ statements }) => statements).slice(0, 60)
    };
    const crowded = new SimilarThemes([...candidatesOf(UNSEEN_THEMES), crowd]);
    const without = measure(unseen, unseenIndex);
    expect(measure(unseen, crowded).five).toBeGreaterThanOrEqual(without.five - 0.05);
    const taken = unseen.filter(({ text }) => crowded.find(text, 1)[0]?.id === 'crowd');
    expect(taken.length / unseen.length).toBeLessThanOrEqual(0.15);
  });
});

function heldBackTexts(): { text: string; theme: string }[] {
  return LABELLED_THEMES.flatMap(({ name, heldBack: texts }) => texts.map((text) => ({ text, theme: name })));
}

describe('what somebody types', () => {
  it('is understood while it is being typed', () => {
    expect(namesFor('The barcod')).toContain('Labels cannot be read');
  });

  it('may be mistyped', () => {
    expect(namesFor('invioces have the wrong prise', 3)).toContain('Invoices contain errors');
  });

  it('has nothing in common with a theme by a short word that looks alike, or by numbers', () => {
    expect(namesFor('He wants to play golf')).not.toContain('They pay for unused licences');
    const counted = new SimilarThemes([
      { id: '1', name: 'Orders are typed twice', texts: ['She types four hundred orders at a time'] }
    ]);
    expect(counted.find('He clicks four hundred times')).toEqual([]);
  });

  it('may be in other words, forms and accents', () => {
    expect(namesFor('Bills are incorrect', 3)).toContain('Invoices contain errors');
    expect(namesFor('LORRIES ARRIVING LATER', 3)).toContain('Deliveries arrive late');
    const accents = new SimilarThemes([{ id: '1', name: 'Kündigung', texts: [] }]);
    expect(accents.find('kundigung')).toHaveLength(1);
  });

  it.each(['', '  ', 'the of and', '?!', '🤯', 'הלקוח מקליד', '<b></b>', 'qzxv wvut'])(
    'may mean nothing known: %j',
    (text) => {
      expect(index.find(text)).toEqual([]);
    }
  );

  it('may be a whole mail', () => {
    const mail = LABELLED_THEMES.map(({ statements }) => statements.join('. '))
      .join(' ')
      .slice(0, 10_000);
    expect(index.find(mail, 5)).toHaveLength(5);
  });
});

it('works with no theme, one and ten', () => {
  expect(new SimilarThemes().find('orders')).toEqual([]);
  const one = new SimilarThemes(candidates.slice(0, 1));
  expect(one.find('They retype orders')[0]?.name).toBe('Orders are typed twice');
  const ten = new SimilarThemes(candidates.slice(0, 10));
  expect(ten.find('help desk closed at night')[0]?.name).toBe('Support cannot be reached at night');
});

it('gives the same answer whatever the order of the themes', () => {
  const backwards = new SimilarThemes([...candidates].reverse());
  for (const text of ['wrong price on the bill', 'late', 'nobody answers']) {
    expect(backwards.find(text).map(({ name }) => name)).toEqual(namesFor(text));
  }
});

it('finds a theme among 5,000 others; how fast is what `npm run bench -- similar` measures', () => {
  const many = new SimilarThemes([...manyThemes(5000, candidates.slice(2)), ...candidates]);
  const found = many.find('The nurse on the night shift waits for the hotline until morning', 5);
  expect(found[0]?.name).toBe('Support cannot be reached at night');
});

/** Themes with three statements each, put together from the words of others and made-up names. */
function manyThemes(count: number, from: Candidate[]): Candidate[] {
  const sentences = from.flatMap(({ name, texts }) => [name, ...texts]);
  let seed = 7;
  const random = (limit: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % limit;
  };
  const mixed = (): string => {
    const one = sentences[random(sentences.length)] ?? '';
    const other = sentences[random(sentences.length)] ?? '';
    return `${one.split(' ').slice(0, 5).join(' ')} ${other.split(' ').slice(-4).join(' ')} w${random(4000)}x`;
  };
  return Array.from({ length: count }, (_unused, number) => ({
    id: String(number),
    name: mixed(),
    texts: [mixed(), mixed(), mixed()]
  }));
}
