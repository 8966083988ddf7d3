/**
 * Finds what means the same as a text: themes by their name and by every statement and quote linked to them. No service and
 * no training: words are cut to their stems, words that are near each other are known, slips are forgiven, words that few
 * themes share count most, and a theme is not nearer for having more texts (BM25F). Beside the words counts what the texts are
 * about (`themeVectors.ts`). Pure; works alike for ten themes and for five thousand.
 */
import { ThemeIndex } from './themeIndex';
import type { Candidate } from './themeIndex';
import { nearness } from './themeVectors';
import type { Vector } from './themeVectors';
import { GROUPS, stemsOf, termOf, termsOf, widened } from './tokens';
import type { Term } from './tokens';

export type { Candidate };

export interface Match {
  id: string;
  name: string;
  /** Orders the matches; says nothing by itself. */
  score: number;
  /** Whether it may be said to be the same; otherwise the text looks new, and this is one of a few that may be like it. */
  isSure: boolean;
  /** The linked text that is closest; undefined when the name is. */
  closest?: string;
}

const TYPO_WEIGHT = 0.7;
const BEGINNING_WEIGHT = 0.5;
const NAME_WEIGHT = 2;
/** BM25: how soon more of the same says no more, and how much length counts. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.6;
/** How much the closest single text counts beside all texts together. */
const CLOSEST_SHARE = 0.5;
/** How much it counts beside the words what a text is about, and from where on that alone is reason enough to show it. */
const ABOUT_SHARE = 1.5;
const ABOUT_THE_SAME = 0.3;
/** Candidates that have less in common with the text have nothing in common with it. */
const NOISE = 0.1;
const WORDS_OF_A_SENTENCE = 12;
const MAX_WIDENED = 30;
/**
 * How far the first has to be ahead of the second, and the more so the fewer words there are, to be called the same. Measured on
 * themes that nothing was fitted to (`npm run bench -- similar`): neither the score nor how much of the text is found says as much.
 */
const SURE = 0.8;
/** With few themes the first is always far ahead: to be the same it has to have this much of the text in its words. */
const SURE_COVERED = 0.15;

/** A word of the text, with what it is worth. */
interface Wanted {
  term: Term;
  worth: number;
}

interface Scored {
  owner: number;
  score: number;
  /** The closest text, and how much of what was typed is there. */
  closest: number;
  covered: number;
  /** How near it is in what it is about: a cosine. */
  about: number;
}

export class SimilarThemes {
  index: ThemeIndex;

  /** @param groups words that mean the same in our field */
  constructor(candidates: Candidate[] = [], groups = GROUPS) {
    this.index = new ThemeIndex(groups);
    for (const candidate of candidates) {
      this.add(candidate);
    }
  }

  add(candidate: Candidate): void {
    this.index.add(candidate);
  }

  /** The candidates closest to a text, best first. */
  find(text: string, limit = 5): Match[] {
    const terms = termsOf(text, this.index.groups);
    const wanted = this.understand(terms).map((term) => ({ term, worth: this.worth(term) }));
    const perfect = wanted.reduce((sum, { worth }) => sum + worth, 0);
    const scored = perfect === 0 ? [] : this.scores(wanted, perfect, stemsOf(terms));
    // Of a whole mail nobody has heard a tenth before
    const noise = NOISE * Math.min(1, WORDS_OF_A_SENTENCE / wanted.length);
    const best = scored
      .filter(({ covered, about }) => covered >= noise || about >= ABOUT_THE_SAME)
      .sort((one, other) => other.score - one.score || this.nameOf(one).localeCompare(this.nameOf(other)))
      .slice(0, limit + 1);
    return best
      .slice(0, limit)
      .map((one, place) => this.matchOf(one, best[place + 1]?.score ?? 0, wanted.length));
  }

  /** Adds what words may also mean: what is near them, slips, and the last one may not be finished. */
  understand(terms: Term[]): Term[] {
    return terms.map((term, place) => {
      const [base = ''] = term.meanings.keys();
      if (base.startsWith('#')) {
        return term;
      }
      // A long text has words enough, and somebody waits for the next key stroke
      const wide =
        terms.length <= MAX_WIDENED ? widened(term) : { ...term, meanings: new Map(term.meanings) };
      return this.index.postings.has(base) ? wide : this.withSlips(wide, base, place === terms.length - 1);
    });
  }

  withSlips({ word, meanings }: Term, base: string, isLast: boolean): Term {
    const take = (found: string, trust: number): void => {
      for (const [meaning, weight] of termOf(found, found, this.index.groups).meanings) {
        meanings.set(meaning, Math.max(meanings.get(meaning) ?? 0, weight * trust));
      }
    };
    this.index.vocabulary.near(base).forEach((near) => take(near, TYPO_WEIGHT));
    if (isLast) {
      this.index.vocabulary.startingWith(base).forEach((longer) => take(longer, BEGINNING_WEIGHT));
    }
    return { word, meanings };
  }

  /** Every candidate, by the words it has in common with the text and by what it is about. */
  scores(wanted: Wanted[], perfect: number, stems: readonly string[]): Scored[] {
    const { ofTexts, ofOwners } = this.pointsOf(wanted);
    const about = this.index.vectors.vectorOf(stems);
    return this.index.candidates.map((_candidate, owner) => {
      const { closest, covered, near } = this.bestOf(owner, (text) => (ofTexts[text] ?? 0) / perfect, about);
      const whole = nearness(about, this.index.vectors.wholes[owner] ?? about);
      const words = (ofOwners[owner] ?? 0) / perfect + 2 * CLOSEST_SHARE * covered;
      const overall = (near + whole) / 2;
      return { owner, closest, covered, about: overall, score: words + ABOUT_SHARE * overall };
    });
  }

  /** What the words of the text are worth in each text, and in all texts of each candidate. */
  pointsOf(wanted: Wanted[]): { ofTexts: Float64Array; ofOwners: Float64Array } {
    const { owners, candidates } = this.index;
    const ofTexts = new Float64Array(owners.length);
    const ofOwners = new Float64Array(candidates.length);
    for (const { term, worth } of wanted) {
      const often = new Map<number, number>();
      for (const [text, share] of this.sharesOf(term)) {
        const owner = owners[text] ?? 0;
        ofTexts[text] = (ofTexts[text] ?? 0) + share * worth;
        often.set(owner, (often.get(owner) ?? 0) + share * (this.index.isName(text) ? NAME_WEIGHT : 1));
      }
      for (const [owner, count] of often) {
        ofOwners[owner] = (ofOwners[owner] ?? 0) + worth * this.saturated(count, owner);
      }
    }
    return { ofTexts, ofOwners };
  }

  /** How much of the text one of a candidate's texts has at most, how near one is at most, and which is closest in both. */
  bestOf(
    owner: number,
    coveredBy: (text: number) => number,
    about: Vector
  ): { closest: number; covered: number; near: number } {
    const { texts } = this.index.vectors;
    const { start, end } = this.index.textsOf(owner);
    const best = { closest: start, covered: 0, near: -1 };
    let most = -Infinity;
    for (let text = start; text < end; text += 1) {
      const covered = coveredBy(text);
      const near = nearness(about, texts[text] ?? about);
      best.covered = Math.max(best.covered, covered);
      best.near = Math.max(best.near, near);
      if (covered + near > most) {
        most = covered + near;
        best.closest = text;
      }
    }
    return best;
  }

  /** How much of a word is in each text: by the meaning that says most there. */
  sharesOf({ meanings }: Term): Map<number, number> {
    const shares = new Map<number, number>();
    for (const [meaning, weight] of meanings) {
      for (const { text, weight: there } of this.index.postings.get(meaning) ?? []) {
        const share = weight * there;
        if (share > (shares.get(text) ?? 0)) {
          shares.set(text, share);
        }
      }
    }
    return shares;
  }

  saturated(count: number, owner: number): number {
    const norm = 1 - LENGTH_SHARE + LENGTH_SHARE * this.index.relativeLength(owner);
    return (count * (SATURATION + 1)) / (count + SATURATION * norm);
  }

  matchOf({ owner, score, closest, covered }: Scored, next: number, words: number): Match {
    const { id, name, texts } = this.index.candidates[owner] ?? { id: '', name: '', texts: [] };
    return {
      id,
      name,
      score,
      isSure: covered >= SURE_COVERED && (score - next) * Math.sqrt(words) >= SURE,
      closest: texts[closest - this.index.textsOf(owner).start - 1]
    };
  }

  nameOf({ owner }: Scored): string {
    return this.index.candidates[owner]?.name ?? '';
  }

  /** A word that few candidates share tells them apart; one that nobody has used yet does so as well as any. */
  worth({ meanings }: Term): number {
    const [base = ''] = meanings.keys();
    return this.index.rarity(base);
  }
}
