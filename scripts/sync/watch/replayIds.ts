/** The last change event seen on each channel, in a small file of its own beside the state. It may be deleted at any time. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';

const content = z.record(z.string(), z.number());

export class ReplayIds {
  readonly #file: string;
  #known: Map<string, number> | undefined;

  constructor(file: string) {
    this.#file = file;
  }

  async read(): Promise<ReadonlyMap<string, number>> {
    this.#known ??= new Map(Object.entries(await this.#stored()));
    return this.#known;
  }

  async keep(seen: readonly (readonly [channel: string, replayId: number | undefined])[]): Promise<void> {
    const known = new Map(await this.read());
    for (const [channel, replayId] of seen) {
      if (replayId !== undefined) {
        known.set(channel, replayId);
      }
    }
    if (seen.length === 0) {
      return;
    }
    this.#known = known;
    await mkdir(dirname(this.#file), { recursive: true, mode: 0o700 });
    await writeFile(`${this.#file}.tmp`, JSON.stringify(Object.fromEntries(known)), { mode: 0o600 });
    await rename(`${this.#file}.tmp`, this.#file);
  }

  async #stored(): Promise<Record<string, number>> {
    try {
      return content.parse(JSON.parse(await readFile(this.#file, 'utf8')));
    } catch {
      return {};
    }
  }
}
