import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { csvLine, writeCsv } from '../sync/csv/index.ts';
import type { Refusal } from '../sync/csv/index.ts';

/** A file with every line that was refused and why; there is none while nothing is. That of the run before goes. */
export class RefusedLines {
  readonly path: string;
  #isBegun = false;

  constructor(path: string) {
    this.path = path;
    rmSync(path, { force: true });
  }

  add({ line, column, message }: Refusal): void {
    if (!this.#isBegun) {
      this.#isBegun = true;
      writeFileSync(this.path, writeCsv(['line', 'column', 'reason'], []));
    }
    appendFileSync(this.path, csvLine([line, column, message]));
  }
}
