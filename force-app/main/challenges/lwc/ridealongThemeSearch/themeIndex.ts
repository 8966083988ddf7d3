/** Which meanings stand in which texts of which theme. Grows as themes are added. */
import { ThemeVectors } from './themeVectors';
import { stemsOf, termsOf } from './tokens';
import type { Groups } from './tokens';
import { Vocabulary } from './typos';

/** Something that may be meant: a theme with all its texts, or a challenge with its own. */
export interface Candidate {
  id: string;
  name: string;
  /** Statements and quotes. */
  texts: string[];
}

/** A meaning in one of the texts. */
export interface Posting {
  text: number;
  weight: number;
}

export class ThemeIndex {
  candidates: Candidate[] = [];
  /** Number of each candidate's name among all texts; its other texts follow. */
  names: number[] = [];
  /** Candidate of each text. */
  owners: number[] = [];
  /** Stems of each text of each candidate. */
  stems: string[][][] = [];
  postings = new Map<string, Posting[]>();
  /** In how many candidates a meaning occurs. */
  spread = new Map<string, number>();
  /** Words of each candidate, and of all. */
  lengths: number[] = [];
  length = 0;
  vocabulary = new Vocabulary();
  groups: Groups;
  /** What the texts are about; made anew when candidates came. */
  _vectors?: ThemeVectors;

  constructor(groups: Groups) {
    this.groups = groups;
  }

  add(candidate: Candidate): void {
    const owner = this.candidates.push(candidate) - 1;
    const meanings = new Set<string>();
    this.names.push(this.owners.length);
    this.lengths.push(0);
    this.stems.push([]);
    this._vectors = undefined;
    for (const content of [candidate.name, ...candidate.texts]) {
      this.addText(owner, content, meanings);
    }
    for (const meaning of meanings) {
      this.spread.set(meaning, (this.spread.get(meaning) ?? 0) + 1);
    }
  }

  addText(owner: number, content: string, meanings: Set<string>): void {
    const text = this.owners.push(owner) - 1;
    const terms = termsOf(content, this.groups);
    this.lengths[owner] = (this.lengths[owner] ?? 0) + terms.length;
    this.length += terms.length;
    this.stems[owner]?.push(stemsOf(terms));
    const weights = new Map<string, number>();
    for (const [meaning, weight] of terms.flatMap((term) => [...term.meanings])) {
      weights.set(meaning, Math.max(weights.get(meaning) ?? 0, weight));
    }
    for (const [meaning, weight] of weights) {
      const list = this.postings.get(meaning);
      if (list) {
        list.push({ text, weight });
      } else {
        this.postings.set(meaning, [{ text, weight }]);
      }
      meanings.add(meaning);
      if (!meaning.startsWith('#')) {
        this.vocabulary.add(meaning);
      }
    }
  }

  get vectors(): ThemeVectors {
    this._vectors ??= new ThemeVectors(this.stems, this.spread);
    return this._vectors;
  }

  isName(text: number): boolean {
    return this.names[this.owners[text] ?? 0] === text;
  }

  textsOf(owner: number): { start: number; end: number } {
    return { start: this.names[owner] ?? 0, end: this.names[owner + 1] ?? this.owners.length };
  }

  /** Against the average: 2 for a candidate with twice as many words. */
  relativeLength(owner: number): number {
    return ((this.lengths[owner] ?? 0) * this.candidates.length) / Math.max(1, this.length);
  }

  rarity(meaning: string): number {
    const count = this.spread.get(meaning) ?? 0;
    return Math.log(1 + (this.candidates.length - count + 0.5) / (count + 0.5));
  }
}
