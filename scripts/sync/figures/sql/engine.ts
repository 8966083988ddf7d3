/** Where the figures are worked out. */
import type { ResultName } from './core.ts';
import type { InputName, InputRow, InputValue } from './inputs.ts';

export type FigureRow = Record<string, InputValue>;

export interface FigureEngine {
  /** From input rows to figures; a page of rows at a time is in memory. */
  figures: (
    inputs: (table: InputName) => Iterable<InputRow>,
    onRows: (result: ResultName, rows: FigureRow[]) => void
  ) => Promise<void>;
}

export const ROWS_A_PAGE = 2000;

export function* pagesOf<T>(rows: Iterable<T>, size = ROWS_A_PAGE): Generator<T[]> {
  let page: T[] = [];
  for (const row of rows) {
    page.push(row);
    if (page.length === size) {
      yield page;
      page = [];
    }
  }
  if (page.length > 0) {
    yield page;
  }
}
