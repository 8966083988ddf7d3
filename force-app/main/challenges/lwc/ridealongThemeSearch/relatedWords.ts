/**
 * Which words are near which, as WordNet has it: "vacation" to "holiday", "parcel" to "package". Read when first asked, as the
 * tables are large. How they are made: scripts/related-words.
 */
import { WORDS } from './relatedWordList';
import { NEAR } from './relatedWordPairs';
import { NEAR_END } from './relatedWordPairsEnd';

/** What a word of each of the three classes of nearness says, against the word itself. */
const TRUST = [0.65, 0.4, 0.22];

/** The digits in which steps through the list are written; see scripts/related-words/encode.ts. */
const DIGITS = new Map(
  Array.from({ length: 94 }, (_unused, index) => String.fromCharCode(33 + index))
    .filter((sign) => !'`\\$'.includes(sign))
    .map((sign, value) => [sign, value])
);
const BASE = DIGITS.size;
const ONE = 46;
const TWO = BASE - 1;
const THREE = ONE + (TWO - ONE) * BASE;

/** Who is near whom: of each word the pairs it is in, one behind the other. */
interface Table {
  words: string[];
  places: Map<string, number>;
  starts: Uint32Array;
  others: Uint16Array;
  levels: Uint8Array;
}

let table: Table | undefined;

/** Stems near a stem, each with how much it says. */
export function relatedTo(stem: string): ReadonlyMap<string, number> {
  table ??= read();
  const { words, places, starts, others, levels } = table;
  const near = new Map<string, number>();
  const place = places.get(stem);
  if (place !== undefined) {
    for (let pair = starts[place] ?? 0; pair < (starts[place + 1] ?? 0); pair += 1) {
      near.set(words[others[pair] ?? 0] ?? '', TRUST[levels[pair] ?? 0] ?? 0);
    }
  }
  return near;
}

function read(): Table {
  const words = WORDS.split(' ');
  const pairs: [one: number, other: number, level: number][] = [];
  `${NEAR}\n${NEAR_END}`.split('\n').forEach((line, place) => {
    line.split(' ').forEach((steps, level) => {
      for (const other of placesIn(steps, place)) {
        pairs.push([place, other, level], [other, place, level]);
      }
    });
  });
  return {
    words,
    places: new Map(words.map((word, place) => [word, place])),
    ...grouped(pairs, words.length)
  };
}

/** Counts first, then puts each pair behind those of the same word. */
function grouped(
  pairs: readonly [number, number, number][],
  size: number
): Pick<Table, 'starts' | 'others' | 'levels'> {
  const starts = new Uint32Array(size + 1);
  for (const [one] of pairs) {
    starts[one + 1] = (starts[one + 1] ?? 0) + 1;
  }
  for (let place = 0; place < size; place += 1) {
    starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0);
  }
  const next = starts.slice();
  const others = new Uint16Array(pairs.length);
  const levels = new Uint8Array(pairs.length);
  for (const [one, other, level] of pairs) {
    const at = next[one] ?? 0;
    next[one] = at + 1;
    others[at] = other;
    levels[at] = level;
  }
  return { starts, others, levels };
}

/** Places in the list, each told by its distance from the one before. */
function placesIn(steps: string, start: number): number[] {
  const places: number[] = [];
  let place = start;
  let at = 0;
  const digit = (): number => {
    at += 1;
    return DIGITS.get(steps.charAt(at - 1)) ?? 0;
  };
  while (at < steps.length) {
    const first = digit();
    if (first < ONE) {
      place += first;
    } else if (first < TWO) {
      place += ONE + (first - ONE) * BASE + digit();
    } else {
      place += THREE + digit() * BASE + digit();
    }
    places.push(place);
  }
  return places;
}
