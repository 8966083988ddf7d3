/**
 * The neighbours of words as text that is small: words in a list, and for each the later words that are near it, as steps
 * through the list, in three classes of nearness. `relatedWords.ts` of c/ridealongThemeSearch reads it.
 */
import type { Neighbour } from './relatedness.ts';

/** What is at least so near belongs to the first, to the second class, to the third. */
export const CLASSES = [0.3, 0.1, 0.02] as const;

/** Printable, and nothing that a template literal gives a meaning. */
export const DIGITS = Array.from({ length: 94 }, (_unused, index) => String.fromCharCode(33 + index))
  .filter((sign) => !'`\\$'.includes(sign))
  .join('');
const ONE = 46;
const TWO = DIGITS.length - 1;

/** One digit up to 45, two up to 4,140, three up to 12,421: a list that is longer cannot be written. */
export function numberInDigits(value: number): string {
  const base = DIGITS.length;
  const pair = (rest: number): string => DIGITS.charAt(Math.floor(rest / base)) + DIGITS.charAt(rest % base);
  const two = value - ONE;
  const three = two - (TWO - ONE) * base;
  if (three >= base * base) {
    throw new RangeError(`The list of words is too long: a step of ${value}.`);
  }
  if (value < ONE) {
    return DIGITS.charAt(value);
  }
  return three < 0
    ? DIGITS.charAt(ONE + Math.floor(two / base)) + DIGITS.charAt(two % base)
    : DIGITS.charAt(TWO) + pair(three);
}

/** Words that mean the same to the search, by their stem, are one; a pair is as near as its nearest words. */
export function pairsOf(
  neighbours: ReadonlyMap<string, readonly Neighbour[]>,
  stem: (word: string) => string
): Map<string, Map<string, number>> {
  const pairs = new Map<string, Map<string, number>>();
  for (const [word, others] of neighbours) {
    for (const { word: other, weight } of others) {
      const [first = '', second = ''] = [stem(word), stem(other)].sort();
      if (first !== second && weight >= CLASSES[2]) {
        const own = pairs.get(first) ?? new Map<string, number>();
        own.set(second, Math.max(own.get(second) ?? 0, weight));
        pairs.set(first, own);
      }
    }
  }
  return pairs;
}

export function encode(pairs: ReadonlyMap<string, ReadonlyMap<string, number>>): {
  words: string;
  near: string;
} {
  const words = [...new Set([...pairs].flatMap(([word, others]) => [word, ...others.keys()]))].sort();
  const places = new Map(words.map((word, place) => [word, place]));
  const lines = words.map((word, place) =>
    CLASSES.map((least, index) => {
      const most = CLASSES[index - 1] ?? Infinity;
      const others = [...(pairs.get(word) ?? [])].filter(([, weight]) => weight >= least && weight < most);
      return stepsIn(
        others.map(([other]) => places.get(other) ?? 0),
        place
      );
    })
      .join(' ')
      .trimEnd()
  );
  return { words: words.join(' '), near: lines.join('\n') };
}

function stepsIn(places: readonly number[], start: number): string {
  let before = start;
  return places
    .toSorted((a, b) => a - b)
    .map((place) => {
      const step = place - before;
      before = place;
      return numberInDigits(step);
    })
    .join('');
}
