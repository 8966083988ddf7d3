/**
 * Makes vectors small: the directions in which they differ most, turned so that each part of the numbers says as much as the
 * others, and of each part the nearest of 256 centroids (optimized product quantization: Ge, He, Ke and Sun, 2013).
 */
import { kmeans } from 'ml-kmeans';
import { Matrix, QrDecomposition, SVD } from 'ml-matrix';
import type { Quantized } from './encode.ts';
import { mainDirections } from './glove.ts';

const CENTROIDS = 256;
const TURNS = 5;
const STEPS = { rough: 6, last: 20 };
const SEED = 1;

export interface Shape {
  parts: number;
  /** Numbers in each part. */
  size: number;
}

export function quantize(vectors: readonly number[][], { parts, size }: Shape): Quantized {
  const main = new Matrix(mainDirections(vectors, parts * size)).transpose();
  const flat = new Matrix(vectors).mmul(main);
  let turn = randomTurn(parts * size);
  for (let round = 1; round < TURNS; round += 1) {
    const rough = inParts(flat.mmul(turn), { parts, size }, STEPS.rough);
    const { leftSingularVectors, rightSingularVectors } = new SVD(flat.transpose().mmul(decoded(rough)));
    turn = leftSingularVectors.mmul(rightSingularVectors.transpose());
  }
  return inParts(flat.mmul(turn), { parts, size }, STEPS.last);
}

/** The vectors that codes stand for. */
export function decoded({ codes, centroids }: Quantized): Matrix {
  return new Matrix(codes.map((own) => own.flatMap((code, part) => centroids[part]?.[code] ?? [])));
}

function inParts(all: Matrix, { parts, size }: Shape, maxIterations: number): Quantized {
  const found = Array.from({ length: parts }, (_unused, part) => {
    const rows = all.subMatrix(0, all.rows - 1, part * size, (part + 1) * size - 1).to2DArray();
    const count = Math.min(CENTROIDS, rows.length);
    return kmeans(rows, count, { seed: SEED, maxIterations, initialization: 'random' });
  });
  return {
    centroids: found.map(({ centroids }) => filled(centroids)),
    codes: Array.from({ length: all.rows }, (_unused, row) => found.map(({ clusters }) => clusters[row] ?? 0))
  };
}

/** With fewer vectors than centroids the others are never used. */
function filled(centroids: readonly number[][]): number[][] {
  return Array.from({ length: CENTROIDS }, (_unused, index) => centroids[index] ?? centroids[0] ?? []);
}

/** The same one each time. */
function randomTurn(size: number): Matrix {
  let seed = SEED;
  const random = (): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
  const square = Array.from({ length: size }, () => Array.from({ length: size }, normal));
  return new QrDecomposition(new Matrix(square)).orthogonalMatrix;
}
