/**
 * The static resource Ridealong_Words, as `relatedWords.ts` of c/ridealongThemeSearch reads it. Numbers are little-endian:
 *
 *     "RW01" · uint16 words · uint8 parts · uint8 numbers in a part · float32 scale · uint32 bytes of the list
 *     list: for each word one byte with the letters it shares with the one before, then its other letters
 *     rarities: uint8 for each word
 *     codes: uint8 for each word and part, the number of a centroid
 *     centroids: int8, 256 for each part, times `scale`
 *     degrees: uint8 for each word, how many later words are near it
 *     pairs: uint16 for each of those, place in the list and class of nearness << 14
 */
import type { Neighbour } from './relatedness.ts';

/** What is at least so near belongs to the first class, or to the second. */
export const CLASSES = [0.3, 0.1] as const;
/** As many as 14 bits can tell apart. */
export const MAX_WORDS = 0x4000;
const LEVEL_BITS = 14;
const MAX_SHARED = 31;

export interface Knowledge {
  /** Stems in order. */
  words: readonly string[];
  /** Of each word, 0 to 1. */
  rarities: readonly number[];
  /** Pairs of words with how near they are, each once, by the first word. */
  pairs: ReadonlyMap<string, ReadonlyMap<string, number>>;
  vectors: Quantized;
}

/** Vectors cut into parts; of each part the nearest of 256 centroids. */
export interface Quantized {
  codes: readonly (readonly number[])[];
  /** For each part its centroids. */
  centroids: readonly (readonly (readonly number[])[])[];
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
      if (first !== second && weight >= CLASSES[1]) {
        const own = pairs.get(first) ?? new Map<string, number>();
        own.set(second, Math.max(own.get(second) ?? 0, weight));
        pairs.set(first, own);
      }
    }
  }
  return pairs;
}

/** @throws RangeError when there are more words than places */
export function encode({ words, rarities, pairs, vectors }: Knowledge): Buffer {
  if (words.length > MAX_WORDS) {
    throw new RangeError(`${words.length} words are too many; ${MAX_WORDS} can be told apart.`);
  }
  const { codes, centroids } = vectors;
  const scale = Math.max(...centroids.flat(2).map(Math.abs)) / 127;
  const list = listed(words);
  const head = Buffer.alloc(16);
  head.write('RW01', 'latin1');
  head.writeUInt16LE(words.length, 4);
  head.writeUInt8(centroids.length, 6);
  head.writeUInt8(centroids[0]?.[0]?.length ?? 0, 7);
  head.writeFloatLE(scale, 8);
  head.writeUInt32LE(list.length, 12);
  const near = packed(words, pairs);
  return Buffer.concat([
    head,
    list,
    Buffer.from(rarities.map((rarity) => Math.round(rarity * 255))),
    Buffer.from(codes.flat()),
    Buffer.from(Int8Array.from(centroids.flat(2).map((value) => Math.round(value / scale))).buffer),
    Buffer.from(near.map((own) => own.length)),
    Buffer.from(Uint16Array.from(near.flat()).buffer)
  ]);
}

function listed(words: readonly string[]): Buffer {
  const bytes = words.flatMap((word, place) => {
    const shared = Math.min(MAX_SHARED, sharedLength(words[place - 1] ?? '', word));
    return [shared, ...Buffer.from(word.slice(shared), 'latin1')];
  });
  return Buffer.from(bytes);
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) {
    length += 1;
  }
  return length;
}

function packed(words: readonly string[], pairs: Knowledge['pairs']): number[][] {
  const places = new Map(words.map((word, place) => [word, place]));
  return words.map((word) =>
    [...(pairs.get(word) ?? [])].flatMap(([other, weight]) => {
      const place = places.get(other);
      const level = CLASSES.findIndex((least) => weight >= least);
      return place === undefined || level < 0 ? [] : [place | (level << LEVEL_BITS)];
    })
  );
}
