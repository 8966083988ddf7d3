import { isStoredDateTime, toIsoDateTime } from '../../core/clock.ts';
import type { CsvFormat } from './bulkJob.ts';

export const DELIMITERS: Readonly<Record<CsvFormat['columnDelimiter'], string>> = {
  BACKQUOTE: '`',
  CARET: '^',
  COMMA: ',',
  PIPE: '|',
  SEMICOLON: ';',
  TAB: '\t'
};

export const LINE_ENDINGS: Readonly<Record<CsvFormat['lineEnding'], string>> = { LF: '\n', CRLF: '\r\n' };

/** Every value in quotation marks, as an org writes them; no line ending. */
export function csvLine(values: readonly unknown[], { columnDelimiter }: CsvFormat): string {
  return values.map(quoted).join(DELIMITERS[columnDelimiter]);
}

export function csvText(lines: readonly string[], { lineEnding }: CsvFormat): string {
  const end = LINE_ENDINGS[lineEnding];
  return lines.map((line) => line + end).join('');
}

function quoted(value: unknown): string {
  const text = textOf(value);
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`;
}

/**
 * Dates with time end in Z, not in +0000 as in JSON (*assumed* from public samples of bulk results); numbers without
 * exponent.
 */
function textOf(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return isStoredDateTime(value) ? toIsoDateTime(value) : value;
    case 'number':
      return plainNumber(value);
    case 'boolean':
      return String(value);
    default:
      return value === null || value === undefined ? '' : JSON.stringify(value);
  }
}

function plainNumber(value: number): string {
  const text = String(value);
  return text.includes('e')
    ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 18 })
    : text;
}
