/** One row of a file. What does not fit is refused with the file, the line, the column, the value and what to do. */
import { undefused } from './formula.ts';
import { plainKey, plainText, shown } from './characters.ts';

export interface Refusal {
  file: string;
  /** On which the row begins, counted from 1. */
  line: number;
  column?: string;
  message: string;
}

export class CsvRefusal extends Error {
  override readonly name = 'CsvRefusal';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(inWords(refusal));
    this.refusal = refusal;
  }
}

/** `people.csv, line 3, column target: "0x1E" is not a whole number: ...` */
export function inWords({ message, ...where }: Refusal): string {
  return `${placeOf(where)}: ${message}`;
}

export function placeOf({ file, line, column }: Omit<Refusal, 'message'>): string {
  return `${file}, line ${line}${column === undefined ? '' : `, column ${column}`}`;
}

export interface TextLimits {
  /** Characters, as Salesforce counts the length of a field. */
  max?: number;
}

export interface NumberLimits {
  min?: number;
  max?: number;
  whole?: boolean;
}

/** Beyond it a number of JavaScript is no longer exact, and neither is Salesforce's. */
const MAX_NUMBER = Number.MAX_SAFE_INTEGER;
const FIRST_YEAR = '1700';
const LAST_YEAR = '4000';

export class CsvRow {
  readonly file: string;
  readonly line: number;
  readonly #cells: ReadonlyMap<string, string>;

  /** @param cells by the name of their column in small letters */
  constructor(file: string, line: number, cells: ReadonlyMap<string, string>) {
    this.file = file;
    this.line = line;
    this.#cells = cells;
  }

  /** Whether the row reaches to that column at all. */
  has(column: string): boolean {
    return this.#cells.has(column.toLowerCase());
  }

  raw(column: string): string {
    return this.#cells.get(column.toLowerCase()) ?? '';
  }

  /** What somebody wrote; '' where there is nothing. */
  text(column: string, limits: TextLimits = {}): string {
    return this.#within(column, plainText(undefused(this.raw(column))), limits);
  }

  /** A name, an address, an id, a choice: what is compared with something else. */
  key(column: string, limits: TextLimits = {}): string {
    return this.#within(column, plainKey(undefused(this.raw(column))), limits);
  }

  neededKey(column: string, limits: TextLimits = {}): string {
    return this.key(column, limits) || this.refuse(column, 'is empty', 'fill it in');
  }

  number(
    column: string,
    { min = -MAX_NUMBER, max = MAX_NUMBER, whole = false }: NumberLimits = {}
  ): number | undefined {
    const text = this.key(column);
    if (text === '') {
      return undefined;
    }
    if (!(whole ? /^-?\d+$/ : /^-?\d+(\.\d+)?$/).test(text)) {
      return whole
        ? this.refuse(column, 'is not a number without a fraction', 'write digits only, such as 30')
        : this.refuse(column, 'is not a number', 'write digits and a decimal point, such as 1250.50');
    }
    const number = Number(text);
    if (number < min || number > max) {
      this.refuse(column, `is not between ${min} and ${max}`, 'correct it');
    }
    return number;
  }

  /** `YYYY-MM-DD`, with or without midnight behind it; where the file is known to write so, also month/day/year. */
  date(column: string, { american = false } = {}): string | undefined {
    const text = this.key(column);
    if (text === '') {
      return undefined;
    }
    const [, date] = /^(\d{4}-\d\d-\d\d)(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/.exec(text) ?? [];
    const iso = date ?? (american ? fromAmerican(text) : '');
    if (!isDay(iso)) {
      const others = american ? ' or month/day/year' : '';
      this.refuse(column, `is not a date written year-month-day${others}`, 'write it as 2026-11-30');
    }
    return iso;
  }

  /** @param what continues the value: `is not a number` */
  refuse(column: string, what: string, remedy: string): never {
    const value = this.raw(column);
    const message = `${value === '' ? '' : `"${shown(value)}" `}${what}: ${remedy}`;
    throw new CsvRefusal({ file: this.file, line: this.line, column, message });
  }

  #within(column: string, text: string, { max }: TextLimits): string {
    if (max !== undefined && text.length > max) {
      this.refuse(column, `has ${text.length} characters`, `shorten it to ${max}`);
    }
    return text;
  }
}

function fromAmerican(text: string): string {
  const [, month = '', day = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function isDay(iso: string): boolean {
  const date = new Date(`${iso}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
  return exists && iso.slice(0, 4) >= FIRST_YEAR && iso.slice(0, 4) <= LAST_YEAR;
}
