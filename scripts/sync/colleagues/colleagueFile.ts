/** Reads the CSV file of `colleagues`: one user a line, with what their colleague row should say. Pure. */
import { collect, CsvFileError, placeOf, readCsv } from '../csv/index.ts';
import type { CsvRow, CsvTable } from '../csv/index.ts';
import { EXIT_CODE } from '../exitCode.ts';
import { looksLikeId, recordIdOf } from '../plan/recordId.ts';
import { SyncError } from '../syncError.ts';

/** What one line, or one user of a filter, asks for. What is undefined is left as it is. */
export interface WantedColleague {
  /** Where it was asked for, to name it in a problem: "people.csv, line 3". */
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

export interface ColleagueFile {
  wanted: WantedColleague[];
  problems: Problem[];
  /** What was odd about the file, and what was made of it. */
  notes: string[];
}

export const COLUMNS = ['user', 'function', 'target', 'active'] as const;

const YES = new Set(['yes', 'true', '1']);
const NO = new Set(['no', 'false', '0']);

const USER_PREFIX = '005';
/** Of a username and of an email address. */
const MAX_USER = 80;
/** Of the value of a picklist. */
const MAX_FUNCTION = 255;
const MAX_DAYS = 365;

/** @param name of the file, for messages */
export function readColleagueFile(bytes: Uint8Array, name: string): ColleagueFile {
  const { rows, refused: unreadable, notes } = tableOf(bytes, name);
  if (rows.length + unreadable.length === 0) {
    throw unusable(`${name} names nobody.`);
  }
  const { items, refused } = collect(rows, wantedBy);
  const problems = [...unreadable, ...refused]
    .sort((a, b) => a.line - b.line)
    .map((refusal) => ({ source: placeOf(refusal), message: refusal.message }));
  return { wanted: items, problems, notes };
}

function tableOf(bytes: Uint8Array, file: string): CsvTable {
  try {
    return readCsv(bytes, { file, columns: COLUMNS, needed: ['user'], strict: true });
  } catch (error) {
    throw error instanceof CsvFileError ? unusable(error.message) : error;
  }
}

function wantedBy(row: CsvRow): WantedColleague {
  const user = userOf(row);
  const businessFunction = row.key('function', { max: MAX_FUNCTION });
  const active = activeOf(row);
  return {
    source: placeOf(row),
    user,
    ...(businessFunction && { businessFunction }),
    ...(row.has('target') && { target: clockOf(row) }),
    ...(active !== undefined && { active })
  };
}

function userOf(row: CsvRow): string {
  const user = row.key('user');
  if (user === '') {
    row.refuse('user', 'the user is missing', 'enter a username, an email address or a user id');
  }
  if (user.length > MAX_USER) {
    row.refuse('user', `is longer than a username or an address can be (${MAX_USER})`, 'correct it');
  }
  if (looksLikeId(user, USER_PREFIX) && recordIdOf(user) === undefined) {
    row.refuse('user', 'is no user id: its last three characters do not fit the others', 'copy it again');
  }
  return user;
}

function clockOf(row: CsvRow): number | null {
  try {
    return targetOf(row.key('target'));
  } catch {
    return row.refuse('target', 'is no clock', `enter ${CLOCKS}`);
  }
}

const CLOCKS = `whole days from 1 to ${MAX_DAYS}, or nothing for the usual number`;

export function targetOf(text: string): number | null {
  if (text === '') {
    return null;
  }
  const days = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (days >= 1 && days <= MAX_DAYS) {
    return days;
  }
  throw new Error(`"${text}" is no clock: enter ${CLOCKS}`);
}

function activeOf(row: CsvRow): boolean | undefined {
  const word = row.key('active').toLowerCase();
  if (word === '') {
    return undefined;
  }
  return (
    YES.has(word) ||
    (NO.has(word) ? false : row.refuse('active', 'says neither yes nor no', 'enter one of them'))
  );
}

function unusable(why: string): SyncError {
  return new SyncError(`The file cannot be used: ${why}`, {
    exitCode: EXIT_CODE.usage,
    actions: `Its first line names the columns: ${COLUMNS.join(',')}; only "user" is needed. Nothing was changed.`
  });
}
