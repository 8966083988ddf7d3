/**
 * What the challenge form works out while somebody types: what was heard before among 5,000 themes, and whether a text
 * names a solution. The modules are the components' own, run by Node as they stand.
 */
import { registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { median } from './figures.ts';
import type { Figure } from './figures.ts';
import { candidatesOf, measure, printTable, withLunr, withMiniSearch } from './similarTable.ts';
import type { Candidate, Labelled } from './similarTable.ts';

const repository = resolve(import.meta.dirname, '../..');
const THEMES = 5000;
/** What c/ridealongSimilarThemeList compares at most. */
const MAX_COMPARED = 600;
/** As much as somebody may paste. */
const MAIL = 10_000;

interface SimilarModule {
  SimilarThemes: new (
    candidates: Candidate[],
    groups?: object
  ) => { find(text: string, limit: number): { id: string; isSure: boolean }[] };
}
interface LanguageModule {
  isSolution: (text: string) => boolean;
}
interface LabelledModule {
  LABELLED_THEMES: Labelled[];
}
interface UnseenModule {
  UNSEEN_THEMES: Labelled[];
}
interface WordsModule {
  useWords: (content: ArrayBuffer) => void;
}
interface TestWordsModule {
  wordsResource: () => ArrayBuffer;
}
interface TokensModule {
  NO_GROUPS: object;
}

export async function benchSimilar(): Promise<Figure[]> {
  const { SimilarThemes } = await load<SimilarModule>(
    'main/challenges/lwc/ridealongThemeSearch/similarThemes.ts'
  );
  const { isSolution } = await load<LanguageModule>(
    'main/challenges/lwc/ridealongSolutionHint/problemLanguage.ts'
  );
  const { LABELLED_THEMES } = await load<LabelledModule>('test/challenges/themes.ts');
  const { UNSEEN_THEMES } = await load<UnseenModule>('test/challenges/unseenThemes.ts');
  const { NO_GROUPS } = await load<TokensModule>('main/challenges/lwc/ridealongThemeSearch/tokens.ts');
  const { useWords } = await load<WordsModule>('main/challenges/lwc/ridealongThemeSearch/relatedWords.ts');
  const { wordsResource } = await load<TestWordsModule>('test/challenges/words.ts');
  useWords(wordsResource());
  const others = { lunr: withLunr, MiniSearch: withMiniSearch };
  const ours = { Ridealong: (all: Candidate[]) => new SimilarThemes(all) };
  const untuned = { 'without synonyms': (all: Candidate[]) => new SimilarThemes(all, NO_GROUPS) };
  printTable(`${UNSEEN_THEMES.length} themes that nothing was fitted to`, UNSEEN_THEMES, {
    ...ours,
    ...untuned,
    ...others
  });
  printTable(`${LABELLED_THEMES.length} themes that the synonyms were written with`, LABELLED_THEMES, {
    ...untuned,
    ...others
  });
  const both = [...LABELLED_THEMES, ...UNSEEN_THEMES];
  printTable(`all ${both.length} together, synonyms and all`, both, { ...ours, ...others });
  const unseen = measure(UNSEEN_THEMES, ours.Ridealong);

  const sentences = LABELLED_THEMES.flatMap(({ name, statements }) => [name, ...statements]);
  const paraphrases = LABELLED_THEMES.flatMap(({ heldBack }) => heldBack);
  const candidates = manyThemes(THEMES, sentences);
  const mail = `${sentences.join(' ')} `.repeat(5).slice(0, MAIL);

  const start = performance.now();
  const index = new SimilarThemes(candidates);
  const built = performance.now() - start;
  const found = timesOf(paraphrases, (text) => index.find(text, 5));
  const scanned = timesOf(paraphrases.slice(0, 20), (text) => scan(text, candidates));
  const pasted = timesOf(
    Array.from({ length: 20 }, () => mail.slice(0, MAX_COMPARED)),
    (text) => index.find(text, 5)
  );
  const judged = timesOf(
    Array.from({ length: 50 }, () => mail),
    isSolution
  );
  const among = `among ${THEMES.toLocaleString('en')} themes of four texts`;
  return [
    {
      what: `the theme is among the first five, ${candidatesOf(UNSEEN_THEMES).length} themes never seen`,
      measured: unseen.five / unseen.of,
      unit: 'of all',
      goal: { is: '>', value: 0.75 }
    },
    {
      what: 'the theme is first, themes never seen',
      measured: unseen.first / unseen.of,
      unit: 'of all',
      goal: { is: '>', value: 0.5 }
    },
    {
      what: `what was heard before, ${among}: slowest of ${found.length} paraphrases`,
      measured: Math.max(...found),
      unit: 'ms',
      goal: { is: '<', value: 100 }
    },
    {
      what: `what was heard before, ${among}: median`,
      measured: median(found),
      unit: 'ms',
      goal: { is: '<', value: 100 },
      yardstick: { what: 'counting common words in every text', measured: median(scanned) }
    },
    {
      what: `the beginning of a pasted mail, ${MAX_COMPARED} characters, ${among}: slowest of ${pasted.length}`,
      measured: Math.max(...pasted),
      unit: 'ms',
      goal: { is: '<', value: 100 }
    },
    {
      what: `the index of ${THEMES.toLocaleString('en')} themes, built in slices`,
      measured: built,
      unit: 'ms'
    },
    {
      what: `solution or problem, a mail of ${MAIL.toLocaleString('en')} characters: slowest of ${judged.length}`,
      measured: Math.max(...judged),
      unit: 'ms',
      goal: { is: '<', value: 50 }
    }
  ];
}

/** A module of the package: its imports carry no extension, as the platform wants them. */
async function load<Module>(path: string): Promise<Module> {
  const hooks = registerHooks({
    resolve: (specifier, context, next) =>
      next(specifier.startsWith('./') && !specifier.endsWith('.ts') ? `${specifier}.ts` : specifier, context)
  });
  try {
    return (await import(pathToFileURL(resolve(repository, 'force-app', path)).href)) as Module;
  } finally {
    hooks.deregister();
  }
}

/** Milliseconds that each text takes, after a few turns to warm up. */
function timesOf(texts: string[], work: (text: string) => unknown): number[] {
  for (const text of texts.slice(0, 5)) {
    work(text);
  }
  return texts.map((text) => {
    const start = performance.now();
    work(text);
    return performance.now() - start;
  });
}

/** Themes put together from parts of real sentences and made-up words, the same ones each time. */
function manyThemes(count: number, sentences: string[]): Candidate[] {
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

/** The simplest thing that could work: how many words a text shares with each candidate. */
function scan(text: string, candidates: Candidate[]): Candidate[] {
  const words = new Set(text.toLowerCase().split(/\W+/));
  const common = ({ name, texts }: Candidate): number =>
    new Set(
      [name, ...texts].flatMap((one) =>
        one
          .toLowerCase()
          .split(/\W+/)
          .filter((word) => words.has(word))
      )
    ).size;
  return candidates
    .map((candidate) => ({ candidate, score: common(candidate) }))
    .sort((one, other) => other.score - one.score)
    .slice(0, 5)
    .map(({ candidate }) => candidate);
}
