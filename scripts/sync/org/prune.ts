/**
 * Rows that are past their time: runs by `Keep_Sync_Runs_Days__c`, field time by `Keep_Field_Time_Months__c`, meetings
 * by `Keep_Meetings_Months__c`. Nothing else ever goes, and nothing while the settings are empty.
 *
 * The sync deletes nothing itself: its permission set has no Delete on any object. It marks a row, a validation rule refuses
 * the mark on what is younger than the setting says, and a flow deletes what is marked.
 */
import { z } from 'zod';
import { firstMonthKept } from '../plan/days.ts';
import type { Settings } from '../plan/settings.ts';
import { OrgError } from './orgError.ts';
import { readPages } from './readPages.ts';
import type { RowProblem } from './write.ts';
import type { Transport } from './transport.ts';

const MAX_ROWS_A_CALL = 200;
/** In a query, which is an address: the longest that is sure to be taken has 16,000 characters. */
const MAX_IDS_A_QUERY = 300;
/** Of runs; what is left goes the next day. */
const MAX_RUNS_A_DAY = 2000;
const DAY_MILLIS = 86_400_000;

const page = z.object({ totalSize: z.number(), records: z.array(z.object({ Id: z.string() })) });
const outcomes = z.array(
  z.object({
    id: z.string().nullish(),
    success: z.boolean(),
    errors: z.array(z.object({ statusCode: z.string(), message: z.string() })).default([])
  })
);

/** The field by which the sync says that a row is past its time. */
const MARKS = {
  Customer_Meeting__c: 'Meeting_Past_Its_Time__c',
  Field_Time__c: 'Month_Past_Its_Time__c',
  Ridealong_Sync_Run__c: 'Run_Past_Its_Time__c'
} as const;

export interface Pruned {
  deleted: string[];
  problems: RowProblem[];
}

export interface OldMeetings {
  ids: string[];
  /** How many meetings the org holds, old or not. */
  all: number;
}

export interface PastTime {
  runs: string[];
  meetings: OldMeetings;
}

export const NO_OLD_MEETINGS: OldMeetings = { ids: [], all: 0 };

export async function meetingsPastTheirTime(
  transport: Transport,
  { keepMeetingsMonths }: Settings,
  today: string
): Promise<OldMeetings> {
  if (keepMeetingsMonths === undefined) {
    return NO_OLD_MEETINGS;
  }
  const before = firstMonthKept(today, keepMeetingsMonths);
  // The org lets none go that was made later than that, whatever day stands on it.
  const where = `Meeting_Date__c < ${before} AND CreatedDate < ${before}T00:00:00Z`;
  const old = { object: 'Customer_Meeting__c', fields: ['Id'], where };
  const ids: string[] = [];
  for await (const rows of readPages(transport, old)) {
    ids.push(...rows.map(({ Id }) => Id));
  }
  const { totalSize } = await query(transport, 'SELECT Id FROM Customer_Meeting__c');
  return { ids, all: totalSize };
}

/** What was said about those visits between colleague and rep: a flow deletes it with the meeting. */
export async function notesOf(transport: Transport, meetings: readonly string[]): Promise<number> {
  let notes = 0;
  for (let start = 0; start < meetings.length; start += MAX_IDS_A_QUERY) {
    const ids = meetings.slice(start, start + MAX_IDS_A_QUERY).map((id) => `'${id}'`);
    const where = `Customer_Meeting__c IN (${ids.join(',')})`;
    notes += (await query(transport, `SELECT Id FROM Ridealong_Visit_Note__c WHERE ${where}`)).totalSize;
  }
  return notes;
}

export async function runsPastTheirTime(
  transport: Transport,
  { keepSyncRunsDays }: Settings,
  now: Date
): Promise<string[]> {
  if (keepSyncRunsDays === undefined) {
    return [];
  }
  const before = new Date(now.getTime() - keepSyncRunsDays * DAY_MILLIS).toISOString().slice(0, 19);
  const soql = `SELECT Id FROM Ridealong_Sync_Run__c WHERE CreatedDate < ${before}Z LIMIT ${MAX_RUNS_A_DAY}`;
  return (await query(transport, soql)).records.map(({ Id }) => Id);
}

const query = async (transport: Transport, soql: string): Promise<z.infer<typeof page>> =>
  page.parse(await transport.get(`/query?q=${encodeURIComponent(soql)}`));

/** A row that is gone already is as good as deleted. */
export async function deleteRows(
  transport: Transport,
  object: keyof typeof MARKS,
  rows: readonly string[]
): Promise<Pruned> {
  const pruned: Pruned = { deleted: [], problems: [] };
  for (let start = 0; start < rows.length; start += MAX_ROWS_A_CALL) {
    const part = rows.slice(start, start + MAX_ROWS_A_CALL);
    const records = part.map((Id) => ({ attributes: { type: object }, Id, [MARKS[object]]: true }));
    const body = { allOrNone: false, records };
    const results = outcomes.safeParse(
      await transport.send('PATCH', '/composite/sobjects', body).catch(asRefusal)
    );
    part.forEach((key, index) => {
      const [error] = results.data?.[index]?.errors ?? [];
      if (results.data?.[index]?.success || error?.statusCode === 'ENTITY_IS_DELETED') {
        pruned.deleted.push(key);
      } else {
        const { statusCode: code, message } = error ?? NO_REASON;
        pruned.problems.push({ object, key, code, message });
      }
    });
  }
  return pruned;
}

const NO_REASON = { statusCode: 'UNKNOWN', message: 'The org gave no reason.' };

function asRefusal(error: unknown): unknown {
  if (error instanceof OrgError && !error.temporary && error.status === 400) {
    return [];
  }
  throw error;
}
