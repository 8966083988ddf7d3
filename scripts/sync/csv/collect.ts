/** What becomes of rows, one by one: what is refused does not keep the others back. */
import { CsvRefusal } from './csvRow.ts';
import type { CsvRow, Refusal } from './csvRow.ts';

export function collect<Item>(
  rows: readonly CsvRow[],
  read: (row: CsvRow) => Item
): { items: Item[]; refused: Refusal[] } {
  const items: Item[] = [];
  const refused: Refusal[] = [];
  for (const row of rows) {
    try {
      items.push(read(row));
    } catch (error) {
      if (!(error instanceof CsvRefusal)) {
        throw error;
      }
      refused.push(error.refusal);
    }
  }
  return { items, refused };
}

/** Refuses a key that came before, whatever its capital letters, and says where. */
export class UniqueKeys {
  readonly #lines = new Map<string, number>();

  check(row: CsvRow, column: string): void {
    const key = row.key(column).toLowerCase();
    const first = this.#lines.get(key);
    if (first !== undefined) {
      row.refuse(column, 'comes twice', `it stands in line ${first} already; keep one of the two lines`);
    }
    this.#lines.set(key, row.line);
  }
}
