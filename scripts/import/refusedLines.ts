import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { csvLine, writeCsv } from '../sync/csv/index.ts';
import type { Refusal } from '../sync/csv/index.ts';

/** A file with every line that was refused and why; there is none while nothing is. That of the run before goes. */
export class RefusedLines {
  readonly path: string;
  readonly #namesFile: boolean;
  #isBegun = false;

  /** @param namesFile where there are several */
  constructor(path: string, namesFile = false) {
    this.path = path;
    this.#namesFile = namesFile;
    rmSync(path, { force: true });
  }

  add({ file, line, column, message }: Refusal): void {
    const names = this.#namesFile ? [file] : [];
    if (!this.#isBegun) {
      this.#isBegun = true;
      writeFileSync(
        this.path,
        writeCsv([...(this.#namesFile ? ['file'] : []), 'line', 'column', 'reason'], [])
      );
    }
    appendFileSync(this.path, csvLine([...names, line, column, message]));
  }
}
