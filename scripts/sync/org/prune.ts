/**
 * Rows of the sync's own making that are past their time: runs by `Keep_Sync_Runs_Days__c`, field time by
 * `Keep_Field_Time_Months__c`. Nothing else is ever deleted, and nothing while the settings are empty.
 */
import { z } from 'zod';
import type { Settings } from '../plan/settings.ts';
import { OrgError } from './orgError.ts';
import type { RowProblem } from './write.ts';
import type { Transport } from './transport.ts';

const MAX_IDS_A_CALL = 200;
/** Of runs; what is left goes the next day. */
const MAX_RUNS_A_DAY = 2000;
const DAY_MILLIS = 86_400_000;

const ids = z.object({ records: z.array(z.object({ Id: z.string() })) });
const deletions = z.array(
  z.object({
    id: z.string().nullish(),
    success: z.boolean(),
    errors: z.array(z.object({ statusCode: z.string(), message: z.string() })).default([])
  })
);

export interface Pruned {
  deleted: string[];
  problems: RowProblem[];
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
  const soql = `SELECT Id FROM Ridealong_Sync_Run__c WHERE Started_At__c < ${before}Z LIMIT ${MAX_RUNS_A_DAY}`;
  const page = ids.parse(await transport.get(`/query?q=${encodeURIComponent(soql)}`));
  return page.records.map(({ Id }) => Id);
}

/** A row that is gone already is as good as deleted. */
export async function deleteRows(
  transport: Transport,
  object: string,
  rows: readonly string[]
): Promise<Pruned> {
  const pruned: Pruned = { deleted: [], problems: [] };
  for (let start = 0; start < rows.length; start += MAX_IDS_A_CALL) {
    const part = rows.slice(start, start + MAX_IDS_A_CALL);
    const path = `/composite/sobjects?ids=${part.join(',')}&allOrNone=false`;
    const results = deletions.safeParse(await transport.send('DELETE', path, undefined).catch(asRefusal));
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
