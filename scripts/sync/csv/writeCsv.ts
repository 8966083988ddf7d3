/** Rows as CSV that spreadsheets open as text and `readCsv` reads back as it was. */
import { defused } from './formula.ts';

export type Cell = string | number | boolean | null | undefined;

export interface WriteOptions {
  separator?: ',' | ';' | '\t';
}

/** With a byte order mark, by which Excel knows UTF-8. */
export function writeCsv(
  columns: readonly string[],
  rows: Iterable<readonly Cell[]>,
  options: WriteOptions = {}
): string {
  return '\uFEFF' + [columns, ...rows].map((row) => csvLine(row, options)).join('');
}

/** One line of it, for those who write as they read. */
export function csvLine(cells: readonly Cell[], { separator = ',' }: WriteOptions = {}): string {
  return `${cells.map((cell) => quoted(textOf(cell), separator)).join(separator)}\r\n`;
}

/** Numbers stay numbers: a negative one is no formula. */
function textOf(cell: Cell): string {
  return typeof cell === 'string' ? defused(cell) : String(cell ?? '');
}

function quoted(text: string, separator: string): string {
  return /["\r\n]|^\s|\s$/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
}
