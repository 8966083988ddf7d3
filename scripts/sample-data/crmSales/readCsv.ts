/** A CSV file with named columns; every complaint names the file, the line and the column. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { LoadError } from '../loadError.ts';

const parsed = z.array(
  z.object({ record: z.record(z.string(), z.string()), info: z.object({ lines: z.number() }) })
);

export class CsvRow {
  readonly #file: string;
  readonly #line: number;
  readonly #values: Record<string, string>;

  constructor(file: string, line: number, values: Record<string, string>) {
    this.#file = file;
    this.#line = line;
    this.#values = values;
  }

  /** Trimmed; '' where there is nothing. */
  text(column: string): string {
    return this.#values[column]?.trim() ?? '';
  }

  needed(column: string): string {
    const text = this.text(column);
    return text === '' ? this.refuse(column, 'is empty') : text;
  }

  number(column: string): number | undefined {
    const text = this.text(column);
    if (text === '') {
      return undefined;
    }
    const number = Number(text);
    return Number.isFinite(number) ? number : this.refuse(column, `"${text}" is not a number`);
  }

  /** Written `month/day/year`; given back as `YYYY-MM-DD`. */
  date(column: string): string | undefined {
    const text = this.text(column);
    if (text === '') {
      return undefined;
    }
    const [, month = '', day = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const date = new Date(`${iso}T00:00:00Z`);
    const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
    return exists ? iso : this.refuse(column, `"${text}" is not a date written month/day/year`);
  }

  refuse(column: string, why: string): never {
    throw new LoadError(`${this.#file}, line ${this.#line}, column ${column}: ${why}.`);
  }
}

export function readCsv(path: string, columns: readonly string[]): CsvRow[] {
  const file = basename(path);
  const text = readText(path);
  const rows = parseText(text, file);
  const [header = ''] = text.split(/\r?\n/, 1);
  const present = new Set(
    header
      .replace(/^\uFEFF/, '')
      .split(',')
      .map((name) => name.trim().replaceAll('"', ''))
  );
  const missing = columns.filter((column) => !present.has(column));
  if (missing.length > 0) {
    throw new LoadError(`${file}, line 1: column ${missing.join(', ')} is missing.`);
  }
  return rows.map(({ record, info }) => new CsvRow(file, info.lines, record));
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new LoadError(
      `${path} cannot be read. The folder must hold accounts.csv, products.csv, sales_teams.csv and sales_pipeline.csv.`,
      {
        cause: error
      }
    );
  }
}

function parseText(text: string, file: string): z.infer<typeof parsed> {
  try {
    return parsed.parse(parse(text, { columns: true, bom: true, info: true, skip_empty_lines: true }));
  } catch (error) {
    if (!(error instanceof CsvError)) {
      throw error;
    }
    const line = typeof error['lines'] === 'number' ? error['lines'] : '?';
    throw new LoadError(`${file}, line ${line}: ${error.message}.`, { cause: error });
  }
}
