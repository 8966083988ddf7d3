/**
 * How often the theme of a paraphrase is among the first five, and first, beside lunr and MiniSearch on the same texts. By
 * cross-validation over themes: a fold's themes are those whose words nothing was fitted to. For the themes that the synonyms were
 * written with, the synonyms are switched off; the unseen themes were never looked at.
 */
import { createRequire } from 'node:module';
import MiniSearch from 'minisearch';

export interface Candidate {
  id: string;
  name: string;
  texts: string[];
}
export interface Labelled {
  name: string;
  statements: string[];
  writtenFrom: string[];
  heldBack: string[];
}
interface Finder {
  find(text: string, limit: number): { id: string; isSure?: boolean }[];
}
export type Make = (candidates: Candidate[]) => Finder;

interface Row {
  five: number;
  first: number;
  sure: number;
  sureAndRight: number;
  of: number;
}

const FOLDS = 6;

export const candidatesOf = (themes: Labelled[]): Candidate[] =>
  themes.map(({ name, statements }) => ({ id: name, name, texts: statements }));

/** Queries of each fold among all themes, as they would be searched. */
export function measure(themes: Labelled[], make: Make): Row & { spread: number } {
  const finder = make(candidatesOf(themes));
  const folds = Array.from({ length: FOLDS }, (_unused, fold) => {
    const own = themes.filter((_theme, index) => index % FOLDS === fold);
    return rowOf(own, finder);
  });
  const total = folds.reduce((sum, row) => added(sum, row));
  const shares = folds.map(({ five, of }) => five / of);
  return { ...total, spread: Math.max(...shares) - Math.min(...shares) };
}

function rowOf(themes: Labelled[], finder: Finder): Row {
  const row: Row = { five: 0, first: 0, sure: 0, sureAndRight: 0, of: 0 };
  for (const { name, heldBack } of themes) {
    for (const text of heldBack) {
      const found = finder.find(text, 5);
      const isFirst = found[0]?.id === name;
      const isSure = found[0]?.isSure === true;
      row.of += 1;
      row.five += found.some(({ id }) => id === name) ? 1 : 0;
      row.first += isFirst ? 1 : 0;
      row.sure += isSure ? 1 : 0;
      row.sureAndRight += isSure && isFirst ? 1 : 0;
    }
  }
  return row;
}

const added = (one: Row, other: Row): Row => ({
  five: one.five + other.five,
  first: one.first + other.first,
  sure: one.sure + other.sure,
  sureAndRight: one.sureAndRight + other.sureAndRight,
  of: one.of + other.of
});

export function withMiniSearch(candidates: Candidate[]): Finder {
  const index = new MiniSearch<{ id: string; name: string; text: string }>({ fields: ['name', 'text'] });
  index.addAll(candidates.map(({ id, name, texts }) => ({ id, name, text: texts.join(' ') })));
  return {
    find: (text, limit) =>
      index
        .search(text, { prefix: true, fuzzy: 0.2, combineWith: 'OR' })
        .slice(0, limit)
        .map(({ id }) => ({ id: String(id) }))
  };
}

/** As much of lunr as is used here: it brings no types. */
interface Lunr {
  (configure: (this: LunrBuilder) => void): {
    query(ask: (query: { term(term: unknown, options: object): void }) => void): { ref: string }[];
  };
  tokenizer(text: string): unknown[];
}
interface LunrBuilder {
  ref(name: string): void;
  field(name: string): void;
  add(document: object): void;
}
const lunr = createRequire(import.meta.url)('lunr') as Lunr;

export function withLunr(candidates: Candidate[]): Finder {
  const index = lunr(function () {
    this.ref('id');
    this.field('name');
    this.field('text');
    for (const { id, name, texts } of candidates) {
      this.add({ id, name, text: texts.join(' ') });
    }
  });
  return {
    find: (text, limit) =>
      index
        .query((query) => {
          for (const token of lunr.tokenizer(text)) {
            query.term(token, {});
          }
        })
        .slice(0, limit)
        .map(({ ref }) => ({ id: ref }))
  };
}

export function printTable(title: string, themes: Labelled[], finders: Record<string, Make>): void {
  console.log(`\n  ${title}`);
  console.log('    finder                  first five  first   called the same, right   spread of folds');
  for (const [name, make] of Object.entries(finders)) {
    const row = measure(themes, make);
    const share = (count: number): string => (count / row.of).toFixed(3).padStart(7);
    const sure = row.sure === 0 ? '' : `${row.sureAndRight} of ${row.sure} (of ${row.of})`;
    console.log(
      `    ${name.padEnd(22)} ${share(row.five)}   ${share(row.first)}   ${sure.padEnd(24)} ${row.spread.toFixed(2)}`
    );
  }
}
