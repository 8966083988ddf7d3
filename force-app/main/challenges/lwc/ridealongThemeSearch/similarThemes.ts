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

/** A meaning in one of the texts. */
interface Posting {
  text: number;
  weight: number;
}

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
  /** Number of each candidate's name among all texts; its other texts follow. */
  names: number[] = [];
  /** Candidate of each text. */
  owners: number[] = [];
  postings = new Map<string, Posting[]>();
  /** In how many candidates a meaning occurs. */
  spread = new Map<string, number>();
  vocabulary = new Vocabulary();

  constructor(candidates: Candidate[] = []) {
    for (const candidate of candidates) {
      this.add(candidate);
    }
  }

  add(candidate: Candidate): void {
    const owner = this.candidates.push(candidate) - 1;
    const meanings = new Set<string>();
    this.names.push(this.owners.length);
    for (const content of [candidate.name, ...candidate.texts]) {
      this.index(owner, content, meanings);
    }
    for (const meaning of meanings) {
      this.spread.set(meaning, (this.spread.get(meaning) ?? 0) + 1);
    }
  }

  /** The candidates closest to a text, best first. */
  find(text: string, limit = 5): Match[] {
    const terms = this.understand(termsOf(text));
    const perfect = terms.reduce((sum, term) => sum + this.worth(term), 0);
    if (perfect === 0) {
      return [];
    }
    return this.scores(terms)
      .map(({ owner, points, closest }) => ({
        owner,
        closest,
        score: points / (perfect * (1 + CLOSEST_SHARE))
      }))
      .filter(({ score }) => score >= NOISE)
      .sort(
        (one, other) =>
          other.score - one.score || this.nameOf(one.owner).localeCompare(this.nameOf(other.owner))
      )
      .slice(0, limit)
      .map((found) => this.matchOf(found, terms));
  }

  index(owner: number, content: string, meanings: Set<string>): void {
    const text = this.owners.push(owner) - 1;
    for (const [meaning, { weight }] of strongest(termsOf(content))) {
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

  /** Adds what unknown words may mean: they may be slips, and the last one may not be finished. */
  understand(terms: Term[]): Term[] {
    return terms.map((term, index) => {
      const [base = ''] = term.meanings.keys();
      if (base.startsWith('#') || this.postings.has(base)) {
        return term;
      }
      const meanings = new Map(term.meanings);
      const take = (word: string, trust: number): void => {
        for (const [meaning, weight] of termOf(word, word).meanings) {
          meanings.set(meaning, Math.max(meanings.get(meaning) ?? 0, weight * trust));
        }
      };
      for (const near of this.vocabulary.near(base)) {
        take(near, TYPO_WEIGHT);
      }
      if (index === terms.length - 1) {
        for (const longer of this.vocabulary.startingWith(base)) {
          take(longer, BEGINNING_WEIGHT);
        }
      }
      return { word: term.word, meanings };
    });
  }

  /** Points of every candidate that shares a meaning with the terms: over all its texts, and in the closest of them. */
  scores(terms: Term[]): { owner: number; points: number; closest: number }[] {
    const ofTexts = new Float64Array(this.owners.length);
    const ofOwners = new Float64Array(this.candidates.length);
    for (const term of terms) {
      const bestOf = new Map<number, number>();
      for (const [text, points] of this.pointsOf(term)) {
        const owner = this.owners[text] ?? 0;
        ofTexts[text] = (ofTexts[text] ?? 0) + points;
        if (points > (bestOf.get(owner) ?? 0)) {
          bestOf.set(owner, points);
        }
      }
      for (const [owner, points] of bestOf) {
        ofOwners[owner] = (ofOwners[owner] ?? 0) + points;
      }
    }
    const scores: { owner: number; points: number; closest: number }[] = [];
    ofOwners.forEach((total, owner) => {
      if (total === 0) {
        return;
      }
      let closest = this.names[owner] ?? 0;
      const end = this.names[owner + 1] ?? this.owners.length;
      for (let text = closest + 1; text < end; text += 1) {
        if ((ofTexts[text] ?? 0) > (ofTexts[closest] ?? 0)) {
          closest = text;
        }
      }
      scores.push({ owner, closest, points: total + CLOSEST_SHARE * (ofTexts[closest] ?? 0) });
    });
    return scores;
  }

  /** What a term scores in each text: by the meaning that says most there. */
  pointsOf(term: Term): Map<number, number> {
    const points = new Map<number, number>();
    for (const [meaning, weight] of term.meanings) {
      const worth = weight * this.rarity(meaning);
      for (const { text, weight: there } of this.postings.get(meaning) ?? []) {
        const isName = this.names[this.owners[text] ?? 0] === text;
        const here = worth * there * (isName ? NAME_WEIGHT : 1);
        if (here > (points.get(text) ?? 0)) {
          points.set(text, here);
        }
      }
    }
    return points;
  }

  matchOf(
    { owner, score, closest }: { owner: number; score: number; closest: number },
    terms: Term[]
  ): Match {
    const { id, name, texts } = this.candidates[owner] ?? { id: '', name: '', texts: [] };
    const there = strongest([name, ...texts].flatMap(termsOf));
    const reasons = new Map<string, number>();
    for (const { meanings } of terms) {
      let best = { word: '', points: 0 };
      for (const [meaning, weight] of meanings) {
        const met = there.get(meaning);
        const points = met ? weight * met.weight * this.rarity(meaning) : 0;
        if (met && points > best.points) {
          best = { word: met.word, points };
        }
      }
      if (best.points > (reasons.get(best.word) ?? 0)) {
        reasons.set(best.word, best.points);
      }
    }
    const because = [...reasons].sort((one, other) => other[1] - one[1]).map(([word]) => word);
    return {
      id,
      name,
      score,
      closest: texts[closest - (this.names[owner] ?? 0) - 1],
      because: because.slice(0, REASONS)
    };
  }

  nameOf(owner: number): string {
    return this.candidates[owner]?.name ?? '';
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

/** Each meaning of a text once, with the word that says it best. */
function strongest(terms: Term[]): Map<string, { word: string; weight: number }> {
  const found = new Map<string, { word: string; weight: number }>();
  for (const { word, meanings } of terms) {
    for (const [meaning, weight] of meanings) {
      if (weight > (found.get(meaning)?.weight ?? 0)) {
        found.set(meaning, { word, weight });
      }
    }
  }
  return found;
}
