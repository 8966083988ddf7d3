/**
 * Words and synsets as one graph on which a walker goes from a word to what it means, from there to what means the same, to
 * wider and narrower terms, and to the words that explain it.
 */
import { wordsOf } from './vocabulary.ts';
import type { Frequencies } from './vocabulary.ts';
import type { WordNet } from './wordNet.ts';

/** How likely the walker takes a pointer, against one word of the same meaning (3). */
const POINTERS: Readonly<Record<string, number>> = {
  '+': 3, // derived from: deliver, delivery
  '@': 1.5, // a kind of
  '~': 1, // a kind of it, shared by all of them
  '&': 2, // similar
  $: 2, // a verb of one group
  '*': 1, // cannot be without
  '>': 1, // causes
  '=': 1.5, // an attribute
  '^': 1, // see also
  '!': 0.3, // the contrary
  '\\': 2, // pertains to
  '<': 2, // participle of
  ';c': 0.5, // of the field
  '#p': 0.5, // part of
  '%p': 0.5, // has as part
  '#m': 0.3, // member of
  '%m': 0.3, // has as member
  '#s': 0.3, // substance of
  '%s': 0.3 // has as substance
};
const SAME_MEANING = 3;
const EXPLANATION = 2;
/** What a meaning counts that nobody marked in a text. */
const UNSEEN = 0.5;

export class WordGraph {
  readonly #numbers = new Map<string, number>();
  /** Edges of each node, as pairs of number and probability. */
  readonly edges: [to: number, probability: number][][] = [];

  constructor(wordNet: WordNet, frequencies: Frequencies, stopWords: ReadonlySet<string>) {
    for (const [word, senses] of wordNet.senses) {
      const total = senses.reduce((sum, { count }) => sum + count + UNSEEN, 0);
      this.#connect(
        `w ${word}`,
        senses.map(({ synset, count }) => [synset, (count + UNSEEN) / total])
      );
    }
    for (const synset of wordNet.synsets.values()) {
      const { key, words, pointers, gloss } = synset;
      const narrower = pointers.filter(({ symbol }) => symbol === '~').length;
      this.#connect(key, [
        ...words.map((word): [string, number] => [
          `w ${word}`,
          SAME_MEANING * Math.sqrt(shareOf(word, key, wordNet))
        ]),
        ...pointers.map(({ symbol, to }): [string, number] => [
          to,
          (POINTERS[symbol] ?? 0) / (symbol === '~' ? Math.sqrt(narrower) : 1)
        ]),
        ...explanation(gloss, wordNet, frequencies, stopWords)
      ]);
    }
  }

  node(word: string): number {
    return this.#number(`w ${word}`);
  }

  #connect(from: string, targets: readonly [to: string, weight: number][]): void {
    const own = targets.filter(([, weight]) => weight > 0);
    const total = own.reduce((sum, [, weight]) => sum + weight, 0);
    this.edges[this.#number(from)] = own.map(([to, weight]) => [this.#number(to), weight / total]);
  }

  #number(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) {
      return known;
    }
    this.#numbers.set(key, this.#numbers.size);
    this.edges.push([]);
    return this.#numbers.size - 1;
  }
}

/** How much of a word's use has that meaning. */
function shareOf(word: string, synset: string, { senses }: WordNet): number {
  const own = senses.get(word) ?? [];
  const total = own.reduce((sum, { count }) => sum + count + UNSEEN, 0);
  const count = own.find((sense) => sense.synset === synset)?.count ?? 0;
  return total === 0 ? 0 : (count + UNSEEN) / total;
}

/** The words that explain a meaning, rare ones first of all. */
function explanation(
  gloss: string,
  wordNet: WordNet,
  { explaining }: Frequencies,
  stopWords: ReadonlySet<string>
): [word: string, weight: number][] {
  const words = [...wordsOf(gloss, wordNet)].filter((word) => !stopWords.has(word));
  const weights = words.map((word) => Math.log(wordNet.synsets.size / (explaining.get(word) ?? 1)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return words.map((word, index) => [`w ${word}`, (EXPLANATION * (weights[index] ?? 0)) / total]);
}
