/**
 * How like a clause is to sentences that asked for something: a logistic regression over its words and over pairs of kinds of words, which
 * scripts/related-words/hintWeights.ts fits to the labelled sentences. Beside the rules, never instead of them: it takes back what they find in
 * what is hardly like a wish, and adds what is very like one.
 */
import { ALSO_NOUNS, VERBS } from './verbs';
import { BIAS, WEIGHTS } from './weights';

/** Words that are a kind of their own. */
const SMALL = new Set(
  (
    'the a an and or of to in on at by for with from is are was were be been it its this that these those they them their we us our you your he she his her i my who which what when where why how not no as if than then so but ' +
    'can could would should will may might must do does did has have had there all each every some any more one two three per out up off about into over after before until while because only just also too never always ' +
    "nobody everybody somebody someone nothing something instead without within between again still yet once whoever whatever please let need needs want wants like ask asks asked own better new same self whether don't cannot can't doesn't isn't already soon ever both either half most many few first last next"
  ).split(' ')
);
const STEM: readonly [string, RegExp][] = [
  ['ed', /ed$/u],
  ['ing', /ing$/u],
  ['ly', /ly$/u],
  ['J', /(?:able|ible|ful|less|ous|ive|ical|ary|ish|ic|al)$/u]
];
const LONGEST = 20;
/** Traits of a long clause count as much in all as those of a short one. */
const SCALE = 3;

const kinds = new Map<string, string>();
const MANY_WORDS = 5000;

/** Texts are judged at each key: a word is looked up once. */
function kindOf(word: string): string {
  const known = kinds.get(word) ?? kindOfNew(word);
  if (kinds.size >= MANY_WORDS) {
    kinds.clear();
  }
  kinds.set(word, known);
  return known;
}

/** V: only a verb, A: a noun as well, N: neither that we know; with an s behind it or by its ending. */
function kindOfNew(word: string): string {
  if (SMALL.has(word)) {
    return word;
  }
  if (/^\d/u.test(word)) {
    return '#';
  }
  const known = knownAs(word);
  if (known !== '') {
    return known;
  }
  if (/[^s]s$/u.test(word)) {
    const stems = [word.replace(/s$/u, ''), word.replace(/es$/u, ''), word.replace(/ies$/u, 'y')].map(
      knownAs
    );
    return `${stems.find((stem) => stem === 'V') ?? stems.find((stem) => stem === 'A') ?? 'N'}s`;
  }
  return STEM.find(([, ending]) => ending.test(word))?.[0] ?? 'N';
}

function knownAs(word: string): string {
  if (ALSO_NOUNS.has(word)) {
    return 'A';
  }
  return VERBS.has(word) ? 'V' : '';
}

/** Words, kinds, pairs of kinds, how it begins and how long it is; some of them more than once. */
export function traitsOf(clause: string): string[] {
  const words = clause.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'-]*|[,:;?.]/gu) ?? [];
  const parts = ['^', ...words.map(kindOf), '$'];
  const [first = '', second = ''] = words;
  const traits = [`f${first}`, `g${first} ${second}`, `l${Math.min(LONGEST, words.length)}`];
  for (const word of words) {
    traits.push(`w${word}`);
  }
  for (const [index, part] of parts.entries()) {
    traits.push(`1${part}`, `2${parts[index - 1] ?? ''} ${part}`);
  }
  for (const end of [3, 4, 5]) {
    traits.push(`s${end} ${parts.slice(1, end).join(' ')}`);
  }
  return traits;
}

/** From 0, like what only tells, to 1, like what asks. */
export function likeness(clause: string): number {
  const known = new Set(traitsOf(clause).filter((trait) => WEIGHTS.has(trait)));
  let sum = 0;
  for (const trait of known) {
    sum += WEIGHTS.get(trait) ?? 0;
  }
  return 1 / (1 + Math.exp(-(BIAS + (sum * SCALE) / Math.sqrt(Math.max(1, known.size)))));
}
