/** Turns a text into the meanings it is made of: stems, and numbers of synonym groups ("#12"). */
import { stem } from './stem';
import { STOP_WORDS, SYNONYMS } from './synonyms';

/** A word or an expression, and everything it may mean with how much that says. */
export interface Term {
  word: string;
  meanings: Map<string, number>;
}

/** A synonym says less than the word itself. */
const SYNONYM_WEIGHT = 0.95;

/** Groups by the stem of a word, and by the stems of an expression joined with a blank. */
const GROUPS = new Map<string, string[]>();
let longestExpression = 1;
SYNONYMS.forEach((group, index) => {
  for (const expression of group) {
    const stems = wordsOf(expression).map(stem);
    longestExpression = Math.max(longestExpression, stems.length);
    const key = stems.join(' ');
    GROUPS.set(key, [...(GROUPS.get(key) ?? []), `#${index}`]);
  }
});

/** Words in lower case and without accents; everything else is a gap. */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/ß/g, 'ss')
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
}

export function termsOf(text: string): Term[] {
  const words = wordsOf(text);
  const stems = words.map(stem);
  const terms: Term[] = [];
  words.forEach((word, index) => {
    if (!STOP_WORDS.has(word) && word.length > 1) {
      terms.push(termOf(word, stems[index] ?? word));
    }
    for (let length = 2; length <= longestExpression && index + length <= words.length; length += 1) {
      const groups = GROUPS.get(stems.slice(index, index + length).join(' '));
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

/** A single word: its stem, and what else it may mean. */
export function termOf(word: string, base: string = stem(word)): Term {
  const meanings = new Map([[base, 1]]);
  for (const group of GROUPS.get(base) ?? []) {
    meanings.set(group, SYNONYM_WEIGHT);
  }
  return { word, meanings };
}
