import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { JobFailure } from './bulkErrors.ts';
import type { CsvFormat } from './bulkJob.ts';
import { DELIMITERS, LINE_ENDINGS } from './csv.ts';

export interface Upload {
  /** No names at all: there is no header line. */
  header: string[];
  rows: AsyncIterable<string[]>;
}

const PIECE = 64 * 1024;

/** The CSV of an upload. A job's line ending is not guessed: a file with the other one fails the job. */
export async function readUpload(text: string, format: CsvFormat): Promise<Upload> {
  checkLineEnding(text, format);
  const rows = rowsOf(text, format);
  const first = await rows.next();
  return { header: first.done === true ? [] : first.value, rows };
}

/** Parsed piece by piece: rows of a large upload are not all in memory. */
async function* rowsOf(text: string, format: CsvFormat): AsyncGenerator<string[], void, undefined> {
  const parser = Readable.from(pieces(Buffer.from(text))).pipe(
    parse({
      bom: true,
      delimiter: DELIMITERS[format.columnDelimiter],
      recordDelimiter: LINE_ENDINGS[format.lineEnding],
      relaxColumnCount: true,
      skipEmptyLines: true
    })
  );
  try {
    for await (const row of parser) {
      yield row as string[];
    }
  } catch (error) {
    throw error instanceof CsvError ? new JobFailure(`InvalidBatch : ${error.message}`) : error;
  }
}

function* pieces(bytes: Buffer): Generator<Buffer> {
  for (let start = 0; start < bytes.length; start += PIECE) {
    yield bytes.subarray(start, start + PIECE);
  }
}

/** Words that users of sf quote; judged by the end of the first line. */
function checkLineEnding(text: string, { lineEnding }: CsvFormat): void {
  const end = endOfFirstLine(text);
  const found = end > 0 && text[end - 1] === '\r' ? 'CRLF' : 'LF';
  if (end >= 0 && found !== lineEnding) {
    throw new JobFailure(
      `ClientInputError : LineEnding is invalid on user data. Current LineEnding setting is ${lineEnding}`
    );
  }
}

/** Place of the first line feed outside quotation marks; -1 when there is none. */
function endOfFirstLine(text: string): number {
  let isQuoted = false;
  for (let place = 0; place < text.length; place++) {
    const character = text[place];
    if (character === '"') {
      isQuoted = !isQuoted;
    } else if (character === '\n' && !isQuoted) {
      return place;
    }
  }
  return -1;
}
