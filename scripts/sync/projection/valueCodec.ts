/** Values as the plan knows them, and as the projection keeps them: nearly everything is a number there. */
import type { SQLInputValue, SQLOutputValue } from 'node:sqlite';
import { epochSeconds } from '../plan/canonical.ts';
import { dayText } from '../plan/days.ts';
import type { FieldValue } from '../plan/canonical.ts';
import type { IdCodec, Words } from './ids.ts';
import type { NameDigests } from './names.ts';
import type { ColumnKind } from './tables.ts';

export class ValueCodec {
  readonly #ids: IdCodec;
  readonly #words: Words;
  readonly #names: NameDigests;

  constructor(ids: IdCodec, words: Words, names: NameDigests) {
    [this.#ids, this.#words, this.#names] = [ids, words, names];
  }

  encode(value: FieldValue, kind: ColumnKind): SQLInputValue {
    if (value === null || value === undefined) {
      return null;
    }
    switch (kind) {
      case 'id':
        return this.#ids.encode(String(value));
      case 'flag':
        return value === true ? 1 : 0;
      case 'number':
        return Number(value);
      case 'date':
        return Number(String(value).replaceAll('-', ''));
      case 'dateTime':
        return epochSeconds(String(value));
      case 'word':
        return this.#words.numberOf(String(value));
      case 'digest':
        return this.#names.digest(String(value));
      case 'text':
        return String(value);
    }
  }

  decode(value: SQLOutputValue, kind: ColumnKind): FieldValue {
    if (value === null) {
      return null;
    }
    switch (kind) {
      case 'id':
        return this.#ids.decode(Number(value));
      case 'flag':
        return value === 1;
      case 'number':
        return Number(value);
      case 'date':
        return dayText(Number(value));
      case 'dateTime':
        return new Date(Number(value) * 1000).toISOString().replace('.000Z', 'Z');
      case 'word':
        return this.#words.textOf(Number(value));
      case 'digest':
        return this.#names.stand(String(value));
      case 'text':
        return String(value);
    }
  }
}
