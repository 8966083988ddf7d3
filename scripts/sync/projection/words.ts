/** Texts that occur often, as small numbers; read once, then in memory. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Words } from './ids.ts';

export class WordTable implements Words {
  readonly #db: DatabaseSync;
  readonly #table: string;
  #insert: StatementSync | undefined;
  #numbers: Map<string, number> | undefined;
  #texts: string[] = [];

  constructor(db: DatabaseSync, table: 'word' | 'prefix' | 'odd_id') {
    this.#db = db;
    this.#table = table;
  }

  numberOf(text: string): number {
    const numbers = this.#load();
    const known = numbers.get(text);
    if (known !== undefined) {
      return known;
    }
    const number = this.#texts.length;
    this.#insert ??= this.#db.prepare(`INSERT INTO ${this.#table} VALUES (?, ?)`);
    this.#insert.run(number, text);
    numbers.set(text, number);
    this.#texts.push(text);
    return number;
  }

  textOf(number: number): string {
    this.#load();
    return this.#texts[number] ?? '';
  }

  /** After a transaction that was rolled back. */
  forget(): void {
    this.#numbers = undefined;
  }

  #load(): Map<string, number> {
    if (this.#numbers === undefined) {
      const rows = this.#db.prepare(`SELECT text FROM ${this.#table} ORDER BY number`).all();
      this.#texts = rows.map((row) => String(row['text']));
      this.#numbers = new Map(this.#texts.map((text, number) => [text, number]));
    }
    return this.#numbers;
  }
}
