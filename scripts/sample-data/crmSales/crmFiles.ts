/** The four files of the data set, each read whole: rows, and what was refused or odd. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { collect, CsvFileError, inWords, readCsv } from '../../sync/csv/index.ts';
import type { CsvRow, CsvTable } from '../../sync/csv/index.ts';
import { LoadError } from '../loadError.ts';

export class CrmFiles {
  readonly #directory: string;
  /** Whole sentences: what was odd, and what was made of it. */
  readonly notes: string[] = [];
  readonly #refused: string[] = [];

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** What `read` makes of the rows; those that it refuses are left out and said. */
  read<Item>(name: string, columns: readonly string[], read: (row: CsvRow) => Item): Item[] {
    const table = this.#table(name, columns);
    const { items, refused } = collect(table.rows, read);
    const all = [...table.refused, ...refused].sort((a, b) => a.line - b.line).map(inWords);
    this.notes.push(...table.notes);
    this.#refused.push(...all);
    if (items.length === 0 && all[0] !== undefined) {
      throw new LoadError(`${name} has no line that can be used. ${all[0]}.`);
    }
    return items;
  }

  /** Lines that were left out, in the order of the files. */
  refused(): string[] {
    return this.#refused;
  }

  #table(file: string, columns: readonly string[]): CsvTable {
    try {
      return readCsv(contentOf(join(this.#directory, file)), { file, columns, needed: columns });
    } catch (error) {
      throw error instanceof CsvFileError ? new LoadError(error.message, { cause: error }) : error;
    }
  }
}

function contentOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new LoadError(
      `${basename(path)} cannot be read. The folder must hold accounts.csv, products.csv, sales_teams.csv and sales_pipeline.csv.`,
      { cause }
    );
  }
}
