/** A file with named columns, as people and programs really write them. Pure: bytes in, rows and refusals out. */
import { invisibleIn, plainKey, shown } from './characters.ts';
import { CsvRow } from './csvRow.ts';
import type { Refusal } from './csvRow.ts';
import { decode } from './decode.ts';
import { recordsOf } from './records.ts';
import type { RawRecord } from './records.ts';
import { separatorOf } from './separator.ts';

export interface CsvOptions {
  /** As it is named in messages. */
  file: string;
  /** Columns that are read, whatever their capital letters; without it, all that there are. */
  columns?: readonly string[];
  /** Those without which the file is of no use. */
  needed?: readonly string[];
  /** Whether a column that nobody reads is a mistake. */
  strict?: boolean;
  /** Of a part of a file: lines that are left out between the header and what follows it. */
  linesLeftOut?: number;
}

export interface CsvTable {
  rows: CsvRow[];
  /** Lines that could not be read. */
  refused: Refusal[];
  /** What was odd about the file, and what was made of it: whole sentences. */
  notes: string[];
  /** Columns as the file names them. */
  columns: string[];
}

/** The file as a whole is of no use. */
export class CsvFileError extends Error {
  override readonly name = 'CsvFileError';
}

export function readCsv(bytes: Uint8Array, options: CsvOptions): CsvTable {
  const { text: decoded, note } = decode(bytes);
  const text = decoded.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const { separator, start, lines } = separatorOf(
    text,
    options.columns?.map((name) => name.toLowerCase())
  );
  const records = recordsOf(text.slice(start), separator, 1 + lines).filter(hasContent);
  const [header, ...others] = records;
  if (header === undefined) {
    throw new CsvFileError(`${options.file} is empty.`);
  }
  const columns = columnsOf(header, options);
  const rows: CsvRow[] = [];
  const refused: Refusal[] = [];
  const { linesLeftOut = 0 } = options;
  for (const { line, ...rest } of others) {
    const record = { ...rest, line: line + linesLeftOut };
    const problem = problemOf(record, columns, options.file);
    if (problem === undefined) {
      rows.push(rowOf(record, columns, options.file));
    } else {
      refused.push(problem);
    }
  }
  const notes = [
    ...(note === undefined ? [] : [`${options.file} ${note}.`]),
    ...invisibleNotes(rows, columns)
  ];
  return { rows, refused, notes, columns: columns.filter((name) => name !== '') };
}

function hasContent({ cells, problem }: RawRecord): boolean {
  return problem !== undefined || cells.some((cell) => plainKey(cell) !== '');
}

/** The names of the header, '' for a column that has none. */
function columnsOf({ cells, problem, line }: RawRecord, options: CsvOptions): string[] {
  const { file, columns: known, needed = [], strict = false } = options;
  const fail = (why: string): never => {
    throw new CsvFileError(`${file}, line ${line}: ${why}.`);
  };
  if (problem !== undefined) {
    fail(problem);
  }
  const names = cells.map(plainKey);
  const small = names.map((name) => name.toLowerCase());
  const read = known?.map((name) => name.toLowerCase());
  for (const [index, name] of small.entries()) {
    const isRead = read === undefined || read.includes(name);
    if (name !== '' && strict && !isRead) {
      fail(`the column "${shown(cells[index] ?? '')}" is unknown; known are ${known?.join(', ')}`);
    }
    if (name !== '' && isRead && small.indexOf(name) !== index) {
      const first = small.indexOf(name) + 1;
      fail(`the column "${name}" is there twice, as column ${first} and column ${index + 1}: take one away`);
    }
  }
  const missing = needed.filter((name) => !small.includes(name.toLowerCase()));
  if (missing.length > 0) {
    fail(`column ${missing.join(', ')} is missing`);
  }
  return names;
}

function problemOf(
  { cells, problem, line }: RawRecord,
  columns: readonly string[],
  file: string
): Refusal | undefined {
  if (problem !== undefined) {
    return { file, line, message: `${problem}. It begins: ${shown(cells[0] ?? '')}` };
  }
  const spoilt = cells.findIndex((cell) => cell.includes('\uFFFD'));
  if (spoilt >= 0) {
    const message = `"${shown(cells[spoilt] ?? '')}" has a character that cannot be read: save the file again as "CSV UTF-8"`;
    return { file, line, column: columns[spoilt] || String(spoilt + 1), message };
  }
  const beyond = cells.findIndex((cell, index) => (columns[index] ?? '') === '' && plainKey(cell) !== '');
  if (beyond >= 0) {
    const message = `"${shown(cells[beyond] ?? '')}" stands in column ${beyond + 1}, which has no name: put a cell that has a separator in it in quotes, or name the column`;
    return { file, line, message };
  }
  return undefined;
}

function rowOf({ cells, line }: RawRecord, columns: readonly string[], file: string): CsvRow {
  const named = cells.flatMap((cell, index): [string, string][] => {
    const name = columns[index]?.toLowerCase() ?? '';
    return name === '' ? [] : [[name, cell]];
  });
  return new CsvRow(file, line, new Map(named));
}

const MAX_NOTES = 5;

/** Nobody finds a character that is not to be seen: it is said where there was one. */
function invisibleNotes(rows: readonly CsvRow[], columns: readonly string[]): string[] {
  const notes: string[] = [];
  for (const row of rows) {
    for (const column of columns.filter((name) => name !== '')) {
      const found = invisibleIn(row.raw(column)).filter((code) => !JOINERS.has(code));
      if (found.length > 0) {
        notes.push(
          `${row.file}, line ${row.line}, column ${column}: invisible characters left out (${found.join(', ')}).`
        );
      }
    }
  }
  const more = notes.length - MAX_NOTES;
  return more > 0 ? [...notes.slice(0, MAX_NOTES), `${more} more cells with invisible characters.`] : notes;
}

/** Part of emoji and of words in several scripts. */
const JOINERS = new Set(['U+200C', 'U+200D']);
