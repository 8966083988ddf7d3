/** Turns a text into the meanings it is made of: stems, and numbers of synonym groups ("#12"). */
import { relatedTo } from './relatedWords';
import { stem } from './stem';
import { STOP_WORDS, SYNONYMS } from './synonyms';

/** A word or an expression, and everything it may mean with how much that says. */
export interface Term {
  word: string;
  meanings: Map<string, number>;
}

/** A synonym says less than the word itself. */
const SYNONYM_WEIGHT = 0.95;

/** Numbers of groups by the stem of a word, and by the stems of an expression joined with a blank. */
export type Groups = ReadonlyMap<string, readonly string[]>;

export const NO_GROUPS: Groups = new Map();
export const GROUPS: Groups = groupsOf(SYNONYMS);
const MAX_EXPRESSION_WORDS = 5;

function groupsOf(synonyms: readonly string[][]): Groups {
  const groups = new Map<string, string[]>();
  synonyms.forEach((group, index) => {
    for (const expression of group) {
      const key = wordsOf(expression).map(stem).join(' ');
      groups.set(key, [...(groups.get(key) ?? []), `#${index}`]);
    }
  });
  return groups;
}

/** Words in lower case and without accents; everything else is a gap. */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/ß/g, 'ss')
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
}

export function termsOf(text: string, known = GROUPS): Term[] {
  const words = wordsOf(text);
  const stems = words.map(stem);
  const terms: Term[] = [];
  words.forEach((word, index) => {
    if (!STOP_WORDS.has(word) && word.length > 1) {
      terms.push(termOf(word, stems[index] ?? word, known));
    }
    for (let length = 2; length <= MAX_EXPRESSION_WORDS && index + length <= words.length; length += 1) {
      const groups = known.get(stems.slice(index, index + length).join(' '));
      if (!groups) {
        continue;
      }
      // A whole expression says as much as a word of its own.
      const meanings = new Map(groups.map((group) => [group, 1]));
      terms.push({ word: words.slice(index, index + length).join(' '), meanings });
    }
  });
  return terms;
}

/** Stems of single words; a meaning that many words share is none. */
export function stemsOf(terms: readonly Term[]): string[] {
  return terms
    .flatMap(({ meanings }) => [...meanings.keys()].slice(0, 1))
    .filter((base) => !base.startsWith('#'));
}

/** Adds to a word of a text what is near it: for the text that is compared, not for those it is compared with. */
export function widened({ word, meanings }: Term): Term {
  const wider = new Map(meanings);
  for (const [meaning, weight] of meanings) {
    for (const [near, trust] of relatedTo(meaning)) {
      wider.set(near, Math.max(wider.get(near) ?? 0, weight * trust));
    }
  }
  return { word, meanings: wider };
}

/** A single word: its stem, and what else it may mean. */
export function termOf(word: string, base: string = stem(word), known = GROUPS): Term {
  const meanings = new Map([[base, 1]]);
  for (const group of known.get(base) ?? []) {
    meanings.set(group, SYNONYM_WEIGHT);
  }
  return { word, meanings };
}
