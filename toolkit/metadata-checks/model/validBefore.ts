import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

/** Remembers what was valid before, by its content, so that a slow check need not look again. */
export interface ValidBefore {
  has(content: string): boolean;
  add(content: string): void;
}

/** Remembers in a file; only what was asked for in this run is kept. */
export class SoundFile implements ValidBefore {
  readonly #path: string;
  readonly #before: ReadonlySet<string>;
  readonly #now = new Set<string>();

  constructor(path: string) {
    this.#path = path;
    this.#before = read(path);
  }

  has(content: string): boolean {
    const isKnown = this.#before.has(digest(content));
    if (isKnown) {
      this.#now.add(digest(content));
    }
    return isKnown;
  }

  add(content: string): void {
    this.#now.add(digest(content));
  }

  save(): void {
    mkdirSync(dirname(this.#path), { recursive: true });
    writeFileSync(this.#path, JSON.stringify([...this.#now], undefined, 1));
  }
}

export const nothingBefore: ValidBefore = { has: () => false, add: () => undefined };

function digest(content: string): string {
  return createHash('sha256').update(content).digest('base64');
}

/** A missing or damaged file remembers nothing. */
function read(path: string): ReadonlySet<string> {
  try {
    const json: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return new Set(z.array(z.string()).safeParse(json).data);
  } catch {
    return new Set();
  }
}
