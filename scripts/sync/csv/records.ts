/**
 * Cells, record by record, each with the line on which it begins. csv-parse reads the whole of a sound file at once. A
 * file with a spoilt line is read again line by line, so that the line is named and the others are not lost with it.
 */
import { CsvError, parse } from 'csv-parse/sync';

export interface RawRecord {
  /** Counted from 1, of its first line. */
  line: number;
  cells: string[];
  /** Why it could not be read. */
  problem?: string;
}

interface Parsed {
  record: string[];
  raw: string;
}

/** A quoted cell may have many lines; one that has more was never closed. */
const MAX_LINES_A_RECORD = 1000;

/** @param text with LF as its line ends */
export function recordsOf(text: string, separator: string, firstLine = 1): RawRecord[] {
  const all = parsed(text, separator);
  return typeof all === 'string' ? lineByLine(text, separator, firstLine) : numbered(all, firstLine);
}

/** The records, or the code of what is wrong. */
function parsed(text: string, separator: string, lenient = false): Parsed[] | string {
  try {
    return parse(text, {
      delimiter: separator,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: lenient,
      trim: separator !== '\t',
      raw: true
    }) as unknown as Parsed[];
  } catch (error) {
    if (error instanceof CsvError) {
      return error.code;
    }
    throw error;
  }
}

function numbered(records: readonly Parsed[], firstLine: number): RawRecord[] {
  let line = firstLine;
  return records.map(({ record, raw }) => {
    const start = line;
    line += raw.split('\n').length - (raw.endsWith('\n') ? 1 : 0);
    return { line: start, cells: record };
  });
}

function lineByLine(text: string, separator: string, firstLine: number): RawRecord[] {
  const lines = text.split('\n');
  const records: RawRecord[] = [];
  for (let start = 0; start < lines.length;) {
    const [record, count] = recordAt(lines, start, separator);
    records.push({ ...record, line: firstLine + start });
    start += count;
  }
  return records;
}

/** The record that begins on a line, and how many lines it takes. A line that is spoilt takes itself only. */
function recordAt(
  lines: readonly string[],
  start: number,
  separator: string
): [record: Omit<RawRecord, 'line'>, lines: number] {
  let why = '';
  for (const count of closings(lines, start)) {
    const result = parsed(lines.slice(start, start + count).join('\n'), separator);
    if (typeof result !== 'string') {
      return [{ cells: result[0]?.record ?? [] }, count];
    }
    why = result;
    if (why !== 'CSV_QUOTE_NOT_CLOSED') {
      break;
    }
  }
  return [spoilt(lines[start] ?? '', separator, why), 1];
}

/** Lines after which the quotes of a record may be closed: those that have a quote. */
function* closings(lines: readonly string[], start: number): Generator<number, void, void> {
  yield 1;
  if (lines[start]?.includes('"')) {
    const end = Math.min(lines.length, start + MAX_LINES_A_RECORD);
    for (let line = start + 1; line < end; line++) {
      if (lines[line]?.includes('"')) {
        yield line - start + 1;
      }
    }
  }
}

/** `5" pipe` is what it says; what opens a quote and goes on otherwise is not guessed at. */
function spoilt(line: string, separator: string, why: string): Omit<RawRecord, 'line'> {
  if (why === 'INVALID_OPENING_QUOTE') {
    const result = parsed(line, separator, true);
    if (typeof result !== 'string') {
      return { cells: result[0]?.record ?? [] };
    }
  }
  const problem =
    why === 'CSV_QUOTE_NOT_CLOSED'
      ? 'a quote is opened and never closed: close it'
      : 'a quote stands in the middle of a cell: write it twice, and the cell in quotes';
  return { cells: [line], problem };
}
