/**
 * What texts are about, as vectors: the sum of their words, rare ones more, without what all texts of the org are about. Two texts
 * without a word in common may be near each other.
 */
import { addMeaning, generalRarity, vectorSize } from './relatedWords';

/** How rare a word has to be to tell texts apart; measured by `npm run bench -- similar`. */
const RARITY_POWER = 1.5;
/** With fewer texts what they have in common is not known well enough to take it away. */
const FEW_TEXTS = 20;

export type Vector = Float32Array;

/** Weighs words: by how rare they are in general and among the candidates. */
export class Weights {
  candidates: number;
  spread: ReadonlyMap<string, number>;

  constructor(candidates: number, spread: ReadonlyMap<string, number>) {
    this.candidates = candidates;
    this.spread = spread;
  }

  of(stem: string): number {
    const general = generalRarity(stem);
    if (general === undefined) {
      return 0;
    }
    const here =
      Math.log(1 + this.candidates / (0.5 + (this.spread.get(stem) ?? 0))) /
      Math.log(1 + 2 * Math.max(1, this.candidates));
    return ((here + general) / 2) ** RARITY_POWER;
  }
}

/** Texts of candidates, each text by itself and all texts of a candidate together. */
export class ThemeVectors {
  weights: Weights;
  centre: Vector;
  texts: Vector[];
  wholes: Vector[];

  /** @param owned stems of each text of each candidate */
  constructor(owned: readonly (readonly string[])[][], spread: ReadonlyMap<string, number>) {
    this.weights = new Weights(owned.length, spread);
    const size = vectorSize();
    this.centre = new Float32Array(size);
    const texts = owned.flat().map((stems) => this.raw(stems));
    for (const text of texts) {
      addTo(this.centre, text, 1 / (texts.length + FEW_TEXTS));
    }
    this.texts = texts.map((text) => this.centred(text));
    this.wholes = owned.map((own) => this.vectorOf(own.flat()));
  }

  vectorOf(stems: readonly string[]): Vector {
    return this.centred(this.raw(stems));
  }

  /** Of length 1, or 0 when no word is known. */
  raw(stems: readonly string[]): Vector {
    const vector = new Float32Array(this.centre.length);
    for (const stem of stems) {
      addMeaning(vector, stem, this.weights.of(stem));
    }
    return normalised(vector);
  }

  centred(vector: Vector): Vector {
    if (vector.every((one) => one === 0)) {
      return vector;
    }
    const copy = vector.slice();
    addTo(copy, this.centre, -1);
    return normalised(copy);
  }
}

/** The cosine of two vectors of length 1. */
export function nearness(one: Vector, other: Vector): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) {
    sum += (one[at] ?? 0) * (other[at] ?? 0);
  }
  return sum;
}

function addTo(sum: Vector, vector: Vector, weight: number): void {
  for (let at = 0; at < sum.length; at += 1) {
    sum[at] = (sum[at] ?? 0) + weight * (vector[at] ?? 0);
  }
}

function normalised(vector: Vector): Vector {
  const length = Math.sqrt(nearness(vector, vector));
  return length === 0 ? vector : vector.map((one) => one / length);
}
