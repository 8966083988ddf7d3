/** Lines of a file as challenges, with the names of what they hang on still to be looked up. */
import { collect, readCsv } from '../sync/csv/index.ts';
import type { CsvRow, Refusal } from '../sync/csv/index.ts';
import type { KeyIndex } from './keyIndex.ts';
import { NEEDED, TEXT_FIELDS } from './mapping.ts';
import type { Mapping, Target } from './mapping.ts';
import type { Part } from './parts.ts';

export interface Line {
  row: CsvRow;
  key: string;
  deal: string;
  /** Counts where the other is not found. */
  dealName: string;
  theme: string;
  heardBy: string;
  toldBy: string;
  /** Key of a line further up. */
  sameAs: string;
  meeting: string;
  saidBy: string;
  /** Counts where the other is not found. */
  saidByName: string;
  /** Of texts and picklists, by field. */
  fields: Readonly<Record<string, string>>;
}

export interface Picklists {
  severity: readonly string[];
  area: readonly string[];
}

/** With the prefix that keeps imported keys apart from those that the form makes, as many as the field has. */
const MAX_KEY = 33;

export function readChallenges(
  { bytes, linesLeftOut }: Part,
  file: string,
  mapping: Mapping,
  picklists: Picklists,
  keys: KeyIndex
): { lines: Line[]; refused: Refusal[]; notes: string[] } {
  const columns = [...mapping.columnOf.values()];
  const needed = NEEDED.map((target) => mapping.columnOf.get(target) ?? target);
  const table = readCsv(bytes, { file, columns, needed, linesLeftOut });
  const { items, refused } = collect(table.rows, (row) => lineOf(row, mapping, picklists, keys));
  return { lines: items, refused: [...table.refused, ...refused], notes: table.notes };
}

function lineOf(row: CsvRow, mapping: Mapping, picklists: Picklists, keys: KeyIndex): Line {
  const column = (target: Target): string => mapping.columnOf.get(target) ?? target;
  const text = (target: Target, max: number): string =>
    mapping.valueOf(target, row.text(column(target), { max }));
  for (const target of NEEDED) {
    if (text(target, 4000) === '') {
      row.refuse(column(target), 'is empty', 'fill it in, or leave the line out');
    }
  }
  keys.check(row, column('key'));
  checkValue(row, column('severity'), text('severity', 255), picklists.severity);
  checkValue(row, column('area'), text('area', 255), picklists.area);
  return {
    row,
    key: text('key', MAX_KEY),
    deal: text('deal', 255),
    dealName: text('deal_name', 255),
    theme: text('filed_under', 80) || text('theme', 80),
    heardBy: text('heard_by', 80).toLowerCase(),
    toldBy: text('told_customer_by', 80).toLowerCase(),
    sameAs: text('same_as', MAX_KEY),
    meeting: text('meeting', 18),
    saidBy: text('said_by', 255),
    saidByName: text('said_by_name', 255),
    fields: Object.fromEntries(
      TEXT_FIELDS.map(([target, field, max]) => [field, text(target, max)] as const).filter(
        ([, value]) => value !== ''
      )
    )
  };
}

function checkValue(row: CsvRow, column: string, value: string, known: readonly string[]): void {
  if (value !== '' && !known.includes(value)) {
    row.refuse(column, 'is no value of the picklist', `write one of ${known.join(', ')}, or map it`);
  }
}
