/**
 * CSV as it comes in, cut anywhere: rows go out when they are whole. For answers of the Bulk API, in which every value stands in
 * quotation marks; what people write goes through `readCsv.ts`, which also finds separators and bad characters.
 */
export class CsvStream {
  #text = '';
  /** Where the row that is not whole yet begins. */
  #start = 0;
  /** Of the row that is read: the same array for each, because there may be millions. */
  readonly #spans: number[] = [];

  /** @returns the rows that this piece has made whole */
  push(piece: string): string[][] {
    const rows: string[][] = [];
    this.each(piece, (text, spans) => rows.push(cellsIn(text, spans)));
    return rows;
  }

  /** As `push`, without a text for each value. */
  each(piece: string, take: (text: string, spans: CellSpans) => void): void {
    this.#text = this.#text.slice(this.#start) + piece;
    this.#start = 0;
    while (this.#next(false)) {
      take(this.#text, this.#spans);
    }
  }

  /** The last row, if no line ending follows it. */
  end(): string[][] {
    const rows: string[][] = [];
    this.endEach((text, spans) => rows.push(cellsIn(text, spans)));
    return rows;
  }

  endEach(take: (text: string, spans: CellSpans) => void): void {
    const isThere = this.#start < this.#text.length && this.#next(true);
    if (this.#start < this.#text.length) {
      throw new RangeError('The CSV ends within a value.');
    }
    if (isThere) {
      take(this.#text, this.#spans);
    }
  }

  /** Whether there is a whole row more. */
  #next(isEnd: boolean): boolean {
    const text = this.#text;
    this.#spans.length = 0;
    let at = this.#start;
    for (;;) {
      at = this.#addValue(at, isEnd);
      if (at === NOT_YET) {
        return false;
      }
      if (text.charCodeAt(at) === COMMA) {
        at++;
        continue;
      }
      const after = this.#afterLine(at, isEnd);
      this.#start = after === NOT_YET ? this.#start : after;
      return after !== NOT_YET;
    }
  }

  /** Behind the line ending. */
  #afterLine(at: number, isEnd: boolean): number {
    const text = this.#text;
    const sign = text.charCodeAt(at);
    if (sign === LF) {
      return at + 1;
    }
    if (sign === CR) {
      const isCut = at + 1 === text.length;
      return isCut && !isEnd ? NOT_YET : at + (text.charCodeAt(at + 1) === LF ? 2 : 1);
    }
    if (at < text.length) {
      throw new RangeError('The CSV has something behind a quotation mark.');
    }
    return isEnd ? at : NOT_YET;
  }

  /** @returns where it ends */
  #addValue(at: number, isEnd: boolean): number {
    const text = this.#text;
    if (text.charCodeAt(at) !== QUOTE) {
      const end = endOfPlain(text, at);
      this.#spans.push(at, end);
      return end === text.length && !isEnd ? NOT_YET : end;
    }
    let hasQuotes = false;
    let end = text.indexOf('"', at + 1);
    while (end !== -1 && text.charCodeAt(end + 1) === QUOTE) {
      hasQuotes = true;
      end = text.indexOf('"', end + 2);
    }
    // At the very end of a piece it may be the first of two.
    if (end === -1 || (end + 1 === text.length && !isEnd)) {
      return NOT_YET;
    }
    this.#spans.push(at + 1, hasQuotes ? -end : end);
    return end + 1;
  }
}

/**
 * Where the values of a row lie: two numbers each, beginning and end. An end below zero is that of a value in which quotation
 * marks are doubled.
 */
export type CellSpans = readonly number[];

export function cellAt(text: string, spans: CellSpans, index: number): string {
  const [start = 0, end = 0] = [spans[2 * index], spans[2 * index + 1]];
  return end < 0 ? text.slice(start, -end).replaceAll('""', '"') : text.slice(start, end);
}

const cellsIn = (text: string, spans: CellSpans): string[] =>
  Array.from({ length: spans.length / 2 }, (_, index) => cellAt(text, spans, index));

const NOT_YET = -1;

function endOfPlain(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === COMMA || character === LF || character === CR) {
      return at;
    }
  }
  return text.length;
}

const COMMA = 0x2c;
const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x22;
