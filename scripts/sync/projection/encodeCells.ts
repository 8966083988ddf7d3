/**
 * A row of CSV as the projection keeps it, without a text for each value in between: of most values nothing is left but a
 * number. What is not written as it nearly always is goes the way that a row of REST goes.
 */
import type { SQLInputValue } from 'node:sqlite';
import { cellAt } from '../csv/streamCsv.ts';
import type { CellSpans } from '../csv/streamCsv.ts';
import { usualSeconds } from '../plan/canonical.ts';
import type { FieldValue } from '../plan/canonical.ts';
import type { IdCodec } from './ids.ts';
import type { ColumnKind } from './tables.ts';

export type EncodedRow = SQLInputValue[];
export type Encode = (value: FieldValue, kind: ColumnKind) => SQLInputValue;
type Cell = (text: string, start: number, end: number) => SQLInputValue;

export interface CellColumn {
  kind: ColumnKind;
  /** Where it stands among the values of a row; -1 when it was not asked for. */
  index: number;
}

/** @param columns in the order of the table, the id first */
export function cellEncoder(
  columns: readonly CellColumn[],
  ids: IdCodec,
  encode: Encode
): (text: string, spans: CellSpans) => EncodedRow {
  const cells = columns.map(({ kind }) => cellOf(kind, ids, encode));
  return (text, spans) =>
    columns.map(({ index, kind }, at) => {
      const [start = 0, end = 0] = index === -1 ? [] : [spans[2 * index], spans[2 * index + 1]];
      if (start === end) {
        return kind === 'flag' ? flagOf(index) : null;
      }
      const cell = cells[at];
      return end < 0 || cell === undefined
        ? encode(valueIn(cellAt(text, spans, index), kind), kind)
        : cell(text, start, end);
    });
}

/** A box that is not ticked comes as nothing; one that was not asked for is not known. */
const flagOf = (index: number): SQLInputValue => (index === -1 ? null : 0);

/** As the same value would come by REST. */
export function valueIn(text: string, kind: ColumnKind): FieldValue {
  if (kind === 'flag') {
    return text === 'true';
  }
  return text === '' ? null : kind === 'number' ? Number(text) : text;
}

function cellOf(kind: ColumnKind, ids: IdCodec, encode: Encode): Cell {
  const slowly: Cell = (text, start, end) => encode(valueIn(text.slice(start, end), kind), kind);
  switch (kind) {
    case 'id':
      return (text, start, end) => ids.encodeAt(text, start, end);
    case 'flag':
      return (text, start, end) => (end - start === 4 && text.startsWith('true', start) ? 1 : 0);
    case 'dateTime':
      return (text, start, end) => usualSeconds(text, start, end) ?? slowly(text, start, end);
    case 'word':
      return lastRemembered(slowly);
    default:
      return slowly;
  }
}

/** One of few values, and often that of the row before. */
function lastRemembered(slowly: Cell): Cell {
  let last: string | undefined;
  let encoded: SQLInputValue = null;
  return (text, start, end) => {
    if (last === undefined || end - start !== last.length || !text.startsWith(last, start)) {
      last = text.slice(start, end);
      encoded = slowly(text, start, end);
    }
    return encoded;
  };
}
