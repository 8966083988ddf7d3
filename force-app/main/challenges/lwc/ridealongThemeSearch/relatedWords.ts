/**
 * What is known about words, for the search only: which are near which (WordNet), what each is about as a vector (GloVe), and
 * how common it is. Comes from the static resource Ridealong_Words; how that is made, and its layout: scripts/related-words.
 * Without it the search works, by the words alone.
 */

/** What a word of each of the two classes of nearness says, against the word itself. */
const TRUST = [0.65, 0.4];
const MAGIC = 'RW01';
const HEAD = 16;
/** Below it a byte says how many letters a word shares with the one before; letters are above. */
const FIRST_LETTER = 32;
const PLACE = 0x3fff;
const LEVEL_BITS = 14;
const CENTROIDS = 256;

/** Who is near whom: of each word the pairs it is in, one behind the other. */
interface Pairs {
  starts: Uint32Array;
  others: Uint16Array;
  levels: Uint8Array;
}

interface Table extends Pairs {
  words: string[];
  places: Map<string, number>;
  /** 255 for a word that is as rare as can be. */
  rarities: Uint8Array;
  /** Of each word the number of the nearest centroid in each part of its vector. */
  codes: Uint8Array;
  /** Each part's centroids, one behind the other. */
  centroids: Int8Array;
  scale: number;
  parts: number;
  size: number;
}

let table: Table | undefined;

/**
 * Takes the content of the static resource; `undefined` forgets it.
 * @throws RangeError when it is not one of ours, or not all of it
 */
export function useWords(content: ArrayBuffer | undefined): void {
  table = content && read(content);
}

/** Stems near a stem, each with how much it says. */
export function relatedTo(stem: string): ReadonlyMap<string, number> {
  const near = new Map<string, number>();
  const place = table?.places.get(stem);
  if (table && place !== undefined) {
    const { words, starts, others, levels } = table;
    for (let pair = starts[place] ?? 0; pair < (starts[place + 1] ?? 0); pair += 1) {
      near.set(words[others[pair] ?? 0] ?? '', TRUST[levels[pair] ?? 0] ?? 0);
    }
  }
  return near;
}

/** Numbers in a vector; 0 while nothing is known. */
export function vectorSize(): number {
  return table ? table.parts * table.size : 0;
}

/** How rare a stem is in general, 0 to 1; undefined when it is not known. */
export function generalRarity(stem: string): number | undefined {
  const place = table?.places.get(stem);
  return table && place !== undefined ? (table.rarities[place] ?? 0) / 255 : undefined;
}

/** Adds what a stem is about to a vector, `weight` times. */
export function addMeaning(to: Float32Array, stem: string, weight: number): void {
  const place = table?.places.get(stem);
  if (!table || place === undefined) {
    return;
  }
  const { codes, centroids, parts, size, scale } = table;
  for (let part = 0; part < parts; part += 1) {
    const from = (part * CENTROIDS + (codes[place * parts + part] ?? 0)) * size;
    for (let at = 0; at < size; at += 1) {
      const index = part * size + at;
      to[index] = (to[index] ?? 0) + weight * scale * (centroids[from + at] ?? 0);
    }
  }
}

function read(content: ArrayBuffer): Table {
  const { count, parts, size, scale, listLength } = headOf(content);
  const take = taker(content);
  const words = wordsIn(take(listLength));
  return {
    words,
    places: new Map(words.map((word, place) => [word, place])),
    rarities: take(count),
    codes: take(count * parts),
    centroids: new Int8Array(take(parts * CENTROIDS * size)),
    scale,
    parts,
    size,
    ...grouped(pairsIn(take(count), take), count)
  };
}

function headOf(content: ArrayBuffer) {
  const view = new DataView(content);
  if (content.byteLength < HEAD || String.fromCharCode(...new Uint8Array(content, 0, 4)) !== MAGIC) {
    throw new RangeError('The static resource Ridealong_Words has another layout; deploy the package again.');
  }
  return {
    count: view.getUint16(4, true),
    parts: view.getUint8(6),
    size: view.getUint8(7),
    scale: view.getFloat32(8, true),
    listLength: view.getUint32(12, true)
  };
}

type Take = (length: number) => Uint8Array;

/** Gives what follows the head, bit by bit. */
function taker(content: ArrayBuffer): Take {
  let at = HEAD;
  return (length) => {
    if (at + length > content.byteLength) {
      throw new RangeError('The static resource Ridealong_Words is cut; deploy the package again.');
    }
    at += length;
    return new Uint8Array(content, at - length, length);
  };
}

function wordsIn(list: Uint8Array): string[] {
  const words: string[] = [];
  let word = '';
  list.forEach((byte, index) => {
    if (byte < FIRST_LETTER) {
      if (index > 0) {
        words.push(word);
      }
      word = word.slice(0, byte);
    } else {
      word += String.fromCharCode(byte);
    }
  });
  return [...words, word];
}

function pairsIn(degrees: Uint8Array, take: Take): [one: number, other: number, level: number][] {
  const packed = take(2 * degrees.reduce((sum, degree) => sum + degree, 0));
  const places = [...degrees].flatMap((degree, place) => new Array<number>(degree).fill(place));
  return places.flatMap((place, pair): [number, number, number][] => {
    const bits = (packed[2 * pair] ?? 0) | ((packed[2 * pair + 1] ?? 0) << 8);
    const other = bits & PLACE;
    const level = bits >> LEVEL_BITS;
    return [
      [place, other, level],
      [other, place, level]
    ];
  });
}

/** Counts first, then puts each pair behind those of the same word. */
function grouped(pairs: readonly [number, number, number][], size: number): Pairs {
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
