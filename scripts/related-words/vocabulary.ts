/** The words that are worth knowing: see `allowedSenses.ts`. */
import { LEFT_OUT, MIN_COUNT, MAX_FREQUENT_WORDS, ROOTS, RUDE } from './allowedSenses.ts';
import { lemmaOf } from './wordNet.ts';
import type { WordNet } from './wordNet.ts';

export interface Frequencies {
  /** In conversation. */
  spoken: ReadonlyMap<string, number>;
  /** In how many explanations of WordNet. */
  explaining: ReadonlyMap<string, number>;
}

const WORD = /[a-z]{3,}/g;
const isWord = (text: string): boolean => /^[a-z]{3,}$/.test(text);

export function frequenciesOf(
  wordNet: WordNet,
  list: readonly { word: string; count: number }[]
): Frequencies {
  const spoken = new Map<string, number>();
  for (const { word, count } of list) {
    const small = word.toLowerCase();
    const lemma = isWord(small) ? lemmaOf(small, wordNet) : undefined;
    if (lemma !== undefined) {
      spoken.set(lemma, (spoken.get(lemma) ?? 0) + count);
    }
  }
  const explaining = new Map<string, number>();
  for (const { gloss } of wordNet.synsets.values()) {
    for (const lemma of wordsOf(gloss, wordNet)) {
      explaining.set(lemma, (explaining.get(lemma) ?? 0) + 1);
    }
  }
  return { spoken, explaining };
}

/** The words of an explanation, each once, as WordNet has them. */
export function wordsOf(gloss: string, wordNet: WordNet): Set<string> {
  const words = gloss.toLowerCase().match(WORD) ?? [];
  return new Set(words.map((word) => lemmaOf(word, wordNet)).filter((word) => word !== undefined));
}

export function vocabularyOf(
  wordNet: WordNet,
  frequencies: Frequencies,
  stopWords: ReadonlySet<string>
): string[] {
  const allowed = [...wordNet.senses.keys()].filter((word) => isWord(word) && !stopWords.has(word));
  const rude = rudeWords(wordNet);
  const known = allowed.filter((word) => !rude.has(word) && isAllowed(word, wordNet));
  const rank = new Map(known.map((word) => [word, rankOf(word, wordNet, frequencies)]));
  const frequent = known
    .toSorted((a, b) => (rank.get(b) ?? 0) - (rank.get(a) ?? 0))
    .slice(0, MAX_FREQUENT_WORDS);
  const business = [...businessWordsOf(wordNet)].filter(
    (word) => rank.has(word) && (frequencies.spoken.get(word) ?? 0) >= MIN_COUNT
  );
  return [...new Set([...frequent, ...business])].sort();
}

/** Words below one of the roots. */
export function businessWordsOf(wordNet: WordNet): Set<string> {
  return new Set([...belowRoots(wordNet)].flatMap((key) => wordNet.synsets.get(key)?.words ?? []));
}

/** Words that WordNet calls by one of the names of `RUDE`, in any of their meanings. */
function rudeWords({ synsets, senses }: WordNet): Set<string> {
  const names = new Set(RUDE.flatMap((name) => senses.get(name) ?? []).map(({ synset }) => synset));
  const rude = [...synsets.values()].filter(({ pointers }) =>
    pointers.some(({ symbol, to }) => symbol === ';u' && names.has(to))
  );
  return new Set(rude.flatMap(({ words }) => words));
}

/** Not only an animal, a part of the body or a plant. */
function isAllowed(word: string, { synsets, senses }: WordNet): boolean {
  const own = senses.get(word) ?? [];
  const [usual] = own.toSorted((a, b) => b.count - a.count);
  const about = synsets.get(usual?.synset ?? '')?.about ?? 0;
  return !LEFT_OUT.has(about) || own.some(({ part }) => part !== 'n');
}

function rankOf(word: string, { senses }: WordNet, { spoken, explaining }: Frequencies): number {
  const marked = (senses.get(word) ?? []).reduce((sum, { count }) => sum + count, 0);
  const written = Math.log1p(marked) + Math.log1p(explaining.get(word) ?? 0);
  return Math.log1p(spoken.get(word) ?? 0) + 1.5 * written;
}

/** Everything that is a kind of one of the roots, or belongs to its field. */
function belowRoots({ synsets, senses }: WordNet): Set<string> {
  const below = new Map<string, string[]>();
  for (const { key, pointers } of synsets.values()) {
    for (const { symbol, to } of pointers) {
      const [from, target] = symbol === '~' ? [key, to] : [to, key];
      if (symbol === '~' || symbol === ';c') {
        below.set(from, [...(below.get(from) ?? []), target]);
      }
    }
  }
  const todo = ROOTS.flatMap((root) => senses.get(root) ?? [])
    .filter(({ part }) => part === 'n' || part === 'v')
    .map(({ synset }) => synset);
  const found = new Set<string>();
  for (let key = todo.pop(); key !== undefined; key = todo.pop()) {
    if (!found.has(key)) {
      found.add(key);
      todo.push(...(below.get(key) ?? []));
    }
  }
  return found;
}
