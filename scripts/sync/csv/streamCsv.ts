/**
 * CSV as it comes in, cut anywhere: rows go out when they are whole. For answers of the Bulk API, in which every value stands in
 * quotation marks; what people write goes through `readCsv.ts`, which also finds separators and bad characters.
 */
export class CsvStream {
  #text = '';
  /** Where the row that is not whole yet begins. */
  #start = 0;

  /** @returns the rows that this piece has made whole */
  push(piece: string): string[][] {
    this.#text = this.#text.slice(this.#start) + piece;
    this.#start = 0;
    const rows: string[][] = [];
    for (let row = this.#next(false); row !== undefined; row = this.#next(false)) {
      rows.push(row);
    }
    return rows;
  }

  /** The last row, if no line ending follows it. */
  end(): string[][] {
    const row = this.#start < this.#text.length ? this.#next(true) : undefined;
    if (this.#start < this.#text.length) {
      throw new RangeError('The CSV ends within a value.');
    }
    return row === undefined ? [] : [row];
  }

  #next(isEnd: boolean): string[] | undefined {
    const row: string[] = [];
    let at = this.#start;
    for (;;) {
      const value = this.#valueAt(at, isEnd);
      if (value === undefined) {
        return undefined;
      }
      row.push(value.text);
      at = value.end;
      const separator = this.#text.charAt(at);
      if (separator === ',') {
        at++;
        continue;
      }
      const after = this.#afterLine(at, isEnd);
      if (after !== undefined) {
        this.#start = after;
      }
      return after === undefined ? undefined : row;
    }
  }

  /** Behind the line ending; undefined while it is not whole. */
  #afterLine(at: number, isEnd: boolean): number | undefined {
    const text = this.#text;
    if (text.charAt(at) === '\n') {
      return at + 1;
    }
    if (text.charAt(at) === '\r') {
      const isCut = at + 1 === text.length;
      return isCut && !isEnd ? undefined : at + (text.charAt(at + 1) === '\n' ? 2 : 1);
    }
    if (at < text.length) {
      throw new RangeError('The CSV has something behind a quotation mark.');
    }
    return isEnd ? at : undefined;
  }

  #valueAt(at: number, isEnd: boolean): { text: string; end: number } | undefined {
    const text = this.#text;
    if (text.charAt(at) !== '"') {
      const end = endOfPlain(text, at);
      return end === text.length && !isEnd ? undefined : { text: text.slice(at, end), end };
    }
    let hasQuotes = false;
    let end = text.indexOf('"', at + 1);
    while (end !== -1 && text.charAt(end + 1) === '"') {
      hasQuotes = true;
      end = text.indexOf('"', end + 2);
    }
    // At the very end of a piece it may be the first of two.
    if (end === -1 || (end + 1 === text.length && !isEnd)) {
      return undefined;
    }
    const inside = text.slice(at + 1, end);
    return { text: hasQuotes ? inside.replaceAll('""', '"') : inside, end: end + 1 };
  }
}

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
