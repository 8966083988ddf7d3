/**
 * Access to a deal that was given for a visit ends when the colleague may no longer use Ridealong. No flow starts when a
 * permission set is taken away, so the sync looks: it empties who gave what, and a flow takes the share back.
 */
import { z } from 'zod';
import { readRows } from '../org/read.ts';
import type { QueryPage } from '../org/readPages.ts';
import type { RowProblem } from '../org/write.ts';
import type { Transport } from '../org/transport.ts';

const ATTENDEE = 'Internal_Attendee__c';
const MAX_TOGETHER = 200;

const givenRow = z.object({ Id: z.string(), Attendee__c: z.string() });
const holderRow = z.object({ Id: z.string(), AssigneeId: z.string() });
const saved = z.array(
  z.object({
    success: z.boolean(),
    errors: z.array(z.object({ statusCode: z.string(), message: z.string() })).default([])
  })
);

export const GIVEN = {
  object: ATTENDEE,
  fields: ['Id', 'Attendee__c'],
  where: 'Deal_Given__c != null',
  row: givenRow
};

/** By whichever permission set, profile or group of sets somebody may read attendees. */
export const HOLDERS = {
  object: 'PermissionSetAssignment',
  fields: ['Id', 'AssigneeId'],
  where: `PermissionSetId IN (SELECT ParentId FROM ObjectPermissions WHERE SobjectType = '${ATTENDEE}' AND PermissionsRead = true)`,
  row: holderRow
};

/** @param first pages of `GIVEN` and `HOLDERS`, when they were read already */
export async function endAccess(
  transport: Transport,
  first: { given?: QueryPage | undefined; holders?: QueryPage | undefined } = {}
): Promise<RowProblem[]> {
  const given = await readRows(transport, GIVEN, first.given);
  if (given.length === 0) {
    return [];
  }
  const holders = await readRows(transport, HOLDERS, first.holders);
  // The user of the sync holds one itself: who sees no assignment may not look, and knows nothing.
  const left = holders.length === 0 ? [] : withoutSet(given, new Set(holders.map((row) => row.AssigneeId)));
  return takeAway(transport, left);
}

export function withoutSet(
  given: readonly z.infer<typeof givenRow>[],
  holders: ReadonlySet<string>
): string[] {
  return given.filter((row) => !holders.has(row.Attendee__c)).map((row) => row.Id);
}

async function takeAway(transport: Transport, ids: readonly string[]): Promise<RowProblem[]> {
  const problems: RowProblem[] = [];
  for (let start = 0; start < ids.length; start += MAX_TOGETHER) {
    const part = ids.slice(start, start + MAX_TOGETHER);
    const records = part.map((id) => ({ attributes: { type: ATTENDEE }, id, Deal_Given__c: null }));
    const answer = await transport.send('PATCH', '/composite/sobjects', { allOrNone: false, records });
    saved.parse(answer).forEach(({ success, errors: [error] }, index) => {
      if (!success) {
        const { statusCode: code = 'UNKNOWN', message = 'The org gave no reason.' } = error ?? {};
        problems.push({ object: ATTENDEE, key: part[index] ?? '', code, message });
      }
    });
  }
  return problems;
}
