/** Which keys came before, and on which line, in a few bytes each: a file may have millions. */
import { createHash } from 'node:crypto';
import type { CsvRow } from '../sync/csv/index.ts';

const FIRST_SIZE = 1024;
/** Emptier than this, a key is found at once. */
const MAX_FILLED = 0.6;

export class KeyIndex {
  #hashes = new BigUint64Array(FIRST_SIZE);
  #lines = new Uint32Array(FIRST_SIZE);
  #count = 0;

  /** Refuses a key that came before, whatever its capital letters, and says where. */
  check(row: CsvRow, column: string): void {
    const hash = hashOf(row.key(column).toLowerCase());
    const at = this.#slot(hash);
    const first = this.#lines[at] ?? 0;
    if (first > 0) {
      row.refuse(column, 'comes twice', `it stands in line ${first} already; keep one of the two lines`);
    }
    this.#put(at, hash, row.line);
    if (++this.#count > this.#hashes.length * MAX_FILLED) {
      this.#grow();
    }
  }

  /** Where a key is, or would be: lines count from 1, so that 0 is free. */
  #slot(hash: bigint): number {
    const mask = this.#hashes.length - 1;
    let at = Number(hash & BigInt(mask));
    while (this.#lines[at] !== 0 && this.#hashes[at] !== hash) {
      at = (at + 1) & mask;
    }
    return at;
  }

  #put(at: number, hash: bigint, line: number): void {
    this.#hashes[at] = hash;
    this.#lines[at] = line;
  }

  #grow(): void {
    const [hashes, lines] = [this.#hashes, this.#lines];
    this.#hashes = new BigUint64Array(hashes.length * 2);
    this.#lines = new Uint32Array(lines.length * 2);
    lines.forEach((line, at) => {
      if (line > 0) {
        const hash = hashes[at] ?? 0n;
        this.#put(this.#slot(hash), hash, line);
      }
    });
  }
}

/** 64 bits: of a hundred million keys two are alike once in thousands of files. */
const hashOf = (key: string): bigint => createHash('sha1').update(key).digest().readBigUInt64LE();
