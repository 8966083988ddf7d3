/**
 * Finds what means the same as a text: themes by their name and by every statement and quote linked to them. No service and
 * no training: words are cut to stems, words of the field are known to mean the same, slips are forgiven, and words that
 * few themes share count most. Pure; works alike for ten themes and for five thousand.
 */
import { termOf, termsOf } from './tokens';
import type { Term } from './tokens';
import { Vocabulary } from './typos';

/** Something that may be meant: a theme with all its texts, or a challenge with its own. */
export interface Candidate {
  id: string;
  name: string;
  /** Statements and quotes. */
  texts: string[];
}

export interface Match {
  id: string;
  name: string;
  /** 1: everything that was typed is there. */
  score: number;
  /** The linked text that is closest, when it is closer than the name. */
  closest?: string;
  /** Words of the candidate that met the text, strongest first: why it was found. */
  because: string[];
}

/** A meaning in one text of one candidate. */
interface Posting {
  candidate: number;
  /** -1 for the name. */
  text: number;
  weight: number;
  word: string;
}

/** What a candidate scores: over all its texts, and in each of them. */
interface Hit {
  total: number;
  texts: Map<number, number>;
  words: Map<string, number>;
}

const NAME = -1;
const NAME_WEIGHT = 1.8;
const TYPO_WEIGHT = 0.7;
const BEGINNING_WEIGHT = 0.5;
/** How much the closest single text counts beside all texts together. */
const CLOSEST_SHARE = 0.75;
/** Candidates below this score have next to nothing in common with the text. */
const NOISE = 0.08;
const REASONS = 3;

export class SimilarThemes {
  candidates: Candidate[] = [];
  postings = new Map<string, Posting[]>();
  /** In how many candidates a meaning occurs. */
  spread = new Map<string, number>();
  vocabulary = new Vocabulary();

  constructor(candidates: Candidate[] = []) {
    for (const candidate of candidates) this.add(candidate);
  }

  add(candidate: Candidate): void {
    const number = this.candidates.push(candidate) - 1;
    const meanings = new Set<string>();
    this.index(number, NAME, candidate.name, meanings);
    candidate.texts.forEach((text, index) => this.index(number, index, text, meanings));
    for (const meaning of meanings) this.spread.set(meaning, (this.spread.get(meaning) ?? 0) + 1);
  }

  /** The candidates closest to a text, best first. */
  find(text: string, limit = 5): Match[] {
    const terms = this.understand(termsOf(text));
    const perfect = terms.reduce((sum, term) => sum + this.worth(term), 0);
    if (perfect === 0) return [];
    const matches: Match[] = [];
    for (const [number, hit] of this.hits(terms)) {
      const match = this.matchOf(number, hit, perfect);
      if (match.score >= NOISE) matches.push(match);
    }
    return matches
      .sort((one, other) => other.score - one.score || one.name.localeCompare(other.name))
      .slice(0, limit);
  }

  index(candidate: number, text: number, content: string, meanings: Set<string>): void {
    const seen = new Map<string, Posting>();
    for (const term of termsOf(content)) {
      for (const [meaning, weight] of term.meanings) {
        const known = seen.get(meaning);
        if (known && known.weight >= weight) continue;
        const posting = { candidate, text, weight, word: term.word };
        if (known) Object.assign(known, posting);
        else seen.set(meaning, posting);
      }
    }
    for (const [meaning, posting] of seen) {
      const list = this.postings.get(meaning);
      if (list) list.push(posting);
      else this.postings.set(meaning, [posting]);
      meanings.add(meaning);
      if (!meaning.startsWith('#')) this.vocabulary.add(meaning);
    }
  }

  /** Adds what unknown words may mean: they may be slips, and the last one may not be finished. */
  understand(terms: Term[]): Term[] {
    return terms.map((term, index) => {
      const [base = ''] = term.meanings.keys();
      if (base.startsWith('#') || this.postings.has(base)) return term;
      const meanings = new Map(term.meanings);
      const take = (word: string, trust: number): void => {
        for (const [meaning, weight] of termOf(word, word).meanings) {
          meanings.set(meaning, Math.max(meanings.get(meaning) ?? 0, weight * trust));
        }
      };
      for (const near of this.vocabulary.near(base)) take(near, TYPO_WEIGHT);
      if (index === terms.length - 1) {
        for (const longer of this.vocabulary.startingWith(base)) take(longer, BEGINNING_WEIGHT);
      }
      return { word: term.word, meanings };
    });
  }

  hits(terms: Term[]): Map<number, Hit> {
    const hits = new Map<number, Hit>();
    for (const term of terms) {
      for (const [candidate, texts] of this.hitsOf(term)) {
        let hit = hits.get(candidate);
        if (!hit) hits.set(candidate, (hit = { total: 0, texts: new Map(), words: new Map() }));
        let best = 0;
        for (const [text, { points, word }] of texts) {
          hit.texts.set(text, (hit.texts.get(text) ?? 0) + points);
          hit.words.set(word, Math.max(hit.words.get(word) ?? 0, points));
          best = Math.max(best, points);
        }
        hit.total += best;
      }
    }
    return hits;
  }

  /** Where a term is met, by candidate and text: by the meaning that says most there. */
  hitsOf(term: Term): Map<number, Map<number, { points: number; word: string }>> {
    const found = new Map<number, Map<number, { points: number; word: string }>>();
    for (const [meaning, weight] of term.meanings) {
      const worth = weight * this.rarity(meaning);
      for (const { candidate, text, weight: there, word } of this.postings.get(meaning) ?? []) {
        const points = worth * there * (text === NAME ? NAME_WEIGHT : 1);
        let texts = found.get(candidate);
        if (!texts) found.set(candidate, (texts = new Map<number, { points: number; word: string }>()));
        if (points > (texts.get(text)?.points ?? 0)) texts.set(text, { points, word });
      }
    }
    return found;
  }

  matchOf(number: number, hit: Hit, perfect: number): Match {
    const { id, name, texts } = this.candidates[number] ?? { id: '', name: '', texts: [] };
    const [closest, points] = [...hit.texts].reduce(
      (best, text) => (text[1] > best[1] ? text : best),
      [NAME, 0]
    );
    return {
      id,
      name,
      score: (hit.total + CLOSEST_SHARE * points) / (perfect * (1 + CLOSEST_SHARE)),
      closest: closest === NAME ? undefined : texts[closest],
      because: [...hit.words]
        .sort((one, other) => other[1] - one[1])
        .slice(0, REASONS)
        .map(([word]) => word)
    };
  }

  /** What a term could score at best. A word that nobody has used yet says little about what is known. */
  worth({ meanings }: Term): number {
    return Math.max(...[...meanings].map(([meaning, weight]) => weight * this.rarity(meaning)), 1);
  }

  /** A word that few candidates share tells them apart. */
  rarity(meaning: string): number {
    const count = this.spread.get(meaning) ?? 0;
    return count === 0 ? 0 : Math.log(1 + (this.candidates.length - count + 0.5) / (count + 0.5));
  }
}
