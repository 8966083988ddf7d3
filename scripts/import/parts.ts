/**
 * A file in parts that end where a line of it does, each with the header before it, so that a part is a file of its own for the one
 * reader of CSV. What is in memory does not grow with the file, as long as that is UTF-8; in another encoding it is one part.
 */
import { createReadStream, readFileSync } from 'node:fs';

export interface Part {
  /** The header, and some lines of the file. */
  bytes: Uint8Array;
  /** Lines of the file that are left out between the header and the first of them. */
  linesLeftOut: number;
}

const PART_BYTES = 1_000_000;
/** A cell in quotes that is longer than this was never closed. */
const MAX_CELL_BYTES = 1_000_000;
const [QUOTE, LINE_FEED] = [0x22, 0x0a];

export async function* partsOfFile(path: string, size = PART_BYTES): AsyncGenerator<Part> {
  if (!(await isUtf8(path))) {
    yield { bytes: readFileSync(path), linesLeftOut: 0 };
    return;
  }
  let rest = Buffer.alloc(0);
  let head: Buffer | undefined;
  let lines = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: size })) {
    rest = Buffer.concat([rest, chunk as Buffer]);
    const end = rest.length < size ? 0 : lastEnd(rest);
    if (end > 0) {
      const body = rest.subarray(0, end);
      const before = head;
      head ??= headOf(body);
      if (head === undefined) {
        continue;
      }
      yield partOf(body, before, lines);
      lines += countLines(body);
      rest = Buffer.from(rest.subarray(end));
    }
  }
  if (rest.length > 0 || head === undefined) {
    yield partOf(rest, head, lines);
  }
}

/** @param lines of the file before the body */
const partOf = (body: Buffer, head: Buffer | undefined, lines: number): Part =>
  head === undefined
    ? { bytes: body, linesLeftOut: 0 }
    : { bytes: Buffer.concat([head, body]), linesLeftOut: lines - countLines(head) };

/** Bytes that are not UTF-8 are rare, and judged over the whole of the file. */
async function isUtf8(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(path)) {
      if (decoder.decode(chunk as Buffer, { stream: true }).includes('\0')) {
        return false;
      }
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/**
 * Behind each line feed that stands outside of quotes. A quote opens a cell only at its beginning (`5" pipe` does not), and closes it
 * only at its end; a cell that is too long was never closed, and its line feed counts.
 */
function* endsOf(bytes: Buffer): Generator<number> {
  let opened = -1;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === QUOTE && opened < 0) {
      opened = isBeginning(bytes[at - 1]) ? at : -1;
    } else if (byte === QUOTE && bytes[at + 1] === QUOTE) {
      at++;
    } else if (byte === QUOTE) {
      opened = -1;
    } else if (byte === LINE_FEED && (opened < 0 || at - opened > MAX_CELL_BYTES)) {
      opened = -1;
      yield at + 1;
    }
  }
}

function lastEnd(bytes: Buffer): number {
  let last = 0;
  for (const end of endsOf(bytes)) {
    last = end;
  }
  return last;
}

/** A separator, or the beginning of a line. */
const BEGINNINGS = new Set(['\n', '\r', ',', ';', '\t', '|', ' '].map((sign) => sign.charCodeAt(0)));
const isBeginning = (before: number | undefined): boolean => before === undefined || BEGINNINGS.has(before);

const SEPARATOR_LINE = /^\uFEFF?"?sep=.[^\n]*\n/i;

/** What Excel says of the separator, and the names of the columns; undefined while they have not come. */
function headOf(bytes: Buffer): Buffer | undefined {
  for (const end of endsOf(bytes)) {
    const head = bytes.subarray(0, end);
    if (/[^\s,;|"\uFEFF]/.test(head.toString('utf8').replace(SEPARATOR_LINE, ''))) {
      return Buffer.from(head);
    }
  }
  return undefined;
}

function countLines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) {
    count++;
  }
  return count;
}
