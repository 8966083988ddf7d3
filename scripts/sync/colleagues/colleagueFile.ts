/** Reads the CSV file of `colleagues`: one user a line, with what their colleague row should say. Pure. */
import { parse } from 'csv-parse/sync';
import { EXIT_CODE } from '../exitCode.ts';
import { SyncError } from '../syncError.ts';

/** What one line, or one user of a filter, asks for. What is undefined is left as it is. */
export interface WantedColleague {
  /** Where it was asked for, to name it in a problem: "line 3". */
  source: string;
  /** Username, email address or user id. */
  user: string;
  businessFunction?: string;
  /** Days of their own clock; null takes it away, so that the usual number applies. */
  target?: number | null;
  active?: boolean;
}

export interface Problem {
  source: string;
  message: string;
}

export const COLUMNS = ['user', 'function', 'target', 'active'] as const;
type Line = Partial<Record<(typeof COLUMNS)[number], string>>;

const YES = new Set(['yes', 'true', '1']);
const NO = new Set(['no', 'false', '0']);

export function readColleagueFile(text: string): { wanted: WantedColleague[]; problems: Problem[] } {
  const wanted: WantedColleague[] = [];
  const problems: Problem[] = [];
  for (const { line, cells } of linesOf(text)) {
    const source = `line ${line}`;
    try {
      wanted.push(wantedBy(source, cells));
    } catch (error) {
      problems.push({ source, message: error instanceof Error ? error.message : String(error) });
    }
  }
  return { wanted, problems };
}

function linesOf(text: string): { line: number; cells: Line }[] {
  // What bytes of another encoding become: names and functions would not be found, or be found wrong
  if (text.includes('\uFFFD')) {
    throw unusable('it is not UTF-8: save it again as "CSV UTF-8"');
  }
  let records: { record: Line; info: { lines: number } }[];
  try {
    records = parse(text, {
      bom: true,
      columns: (header: string[]) => header.map(columnOf),
      // Excel separates by semicolons where the comma is the decimal sign
      delimiter: [',', ';'],
      info: true,
      relax_column_count_less: true,
      skip_empty_lines: true,
      trim: true
    });
  } catch (error) {
    if (error instanceof SyncError) {
      throw error;
    }
    throw unusable(`it is no CSV: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (records.length === 0) {
    throw unusable('it names nobody');
  }
  return records.map(({ record, info }) => ({ line: info.lines, cells: record }));
}

function columnOf(name: string, index: number, header: string[]): string {
  const column = COLUMNS.find((known) => known === name.trim().toLowerCase());
  if (column === undefined) {
    throw unusable(`the column "${name}" is unknown`);
  }
  if (header.findIndex((other) => other.trim().toLowerCase() === column) !== index) {
    throw unusable(`the column "${column}" is there twice`);
  }
  if (index === header.length - 1 && !header.some((other) => other.trim().toLowerCase() === 'user')) {
    throw unusable('the column "user" is missing');
  }
  return column;
}

function wantedBy(source: string, cells: Line): WantedColleague {
  const user = cells.user ?? '';
  if (user === '') {
    throw new Error('the user is missing: enter a username, an email address or a user id');
  }
  return {
    source,
    user,
    ...(cells.function ? { businessFunction: cells.function } : {}),
    ...(cells.target === undefined ? {} : { target: targetOf(cells.target) }),
    ...(cells.active ? { active: activeOf(cells.active) } : {})
  };
}

export function targetOf(text: string): number | null {
  if (text === '') {
    return null;
  }
  const days = Number(text);
  if (Number.isInteger(days) && days >= 1 && days <= 365) {
    return days;
  }
  throw new Error(`"${text}" is no clock: enter whole days from 1 to 365, or nothing for the usual number`);
}

function activeOf(text: string): boolean {
  const word = text.toLowerCase();
  if (YES.has(word)) {
    return true;
  }
  if (NO.has(word)) {
    return false;
  }
  throw new Error(`"${text}" says neither yes nor no in the column "active"`);
}

function unusable(why: string): SyncError {
  return new SyncError(`The file cannot be used: ${why}.`, {
    exitCode: EXIT_CODE.usage,
    actions: `Its first line names the columns: ${COLUMNS.join(',')}; only "user" is needed. Nothing was changed.`
  });
}
