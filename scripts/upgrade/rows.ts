/** Rows that a flow of a newer version would complete: saved once more, with nothing but their ids. */
import type { Transport } from '../sync/org/transport.ts';
import { queryRows, textAt } from '../target-org/queries.ts';
import type { Change, Findings } from './change.ts';

/** Keys and the like that flows fill when a row is saved. */
const FILLED: readonly [object: string, condition: string][] = [
  ['Internal_Attendee__c', 'Attendee_Key__c = null'],
  ['Ridealong_Colleague__c', 'Colleague_Key__c = null'],
  ['Challenge_Theme__c', 'Merged_Into__c != null AND Answering_Theme__c = null'],
  ['Challenge_Theme__c', "Decision__c = 'New' AND First_Answer_Due__c = null AND Merged_Into__c = null"],
  // Opened before meetings had a name that tells no customer; the label is translated into these.
  ['Customer_Meeting__c', "Open_To_Colleagues__c = true AND Name NOT IN ('Customer meeting', 'Kundentermin')"]
];

/** The people on a meeting: with them it is shared. */
const ON_A_MEETING =
  "Attendance__c IN ('Invited', 'Accepted', 'Declined', 'Attended', 'Did Not Attend') AND Attendee__r.IsActive = true";

const ROWS_A_CALL = 200;

export async function rowChanges(transport: Transport): Promise<Findings> {
  const changes = await Promise.all(
    FILLED.map(async ([object, condition]) => {
      const ids = (await queryRows(transport, `SELECT Id FROM ${object} WHERE ${condition}`)).map((row) =>
        textAt(row, 'Id')
      );
      return { what: `${ids.length} rows of ${object} saved once more (${condition})`, ids, object };
    })
  );
  const again = changes
    .filter(({ ids }) => ids.length > 0)
    .map(({ what, ids, object }) => ({ what, apply: () => saveAgain(transport, object, ids) }));
  return {
    changes: [...again, ...(await unsharedMeetings(transport))],
    byHand: []
  };
}

/** Attendees of before meetings were private, who cannot read theirs until it is shared with them. */
async function unsharedMeetings(transport: Transport): Promise<Change[]> {
  const fields = 'Attendee__c, Customer_Meeting__c, Customer_Meeting__r.OwnerId, Attendance__c, Source__c';
  const [rows, shares] = await Promise.all([
    queryRows(transport, `SELECT ${fields} FROM Internal_Attendee__c WHERE ${ON_A_MEETING}`),
    queryRows(
      transport,
      "SELECT ParentId, UserOrGroupId FROM Customer_Meeting__Share WHERE RowCause = 'Manual'"
    )
  ]);
  const shared = new Set(shares.map((row) => `${textAt(row, 'ParentId')} ${textAt(row, 'UserOrGroupId')}`));
  const wanted = rows
    .filter(
      (row) => textAt(row, 'Attendance__c') !== 'Declined' || textAt(row, 'Source__c') !== 'Asked To Join'
    )
    .filter((row) => textAt(row, 'Customer_Meeting__r.OwnerId') !== textAt(row, 'Attendee__c'))
    .filter((row) => !shared.has(`${textAt(row, 'Customer_Meeting__c')} ${textAt(row, 'Attendee__c')}`))
    .map((row) => ({
      attributes: { type: 'Customer_Meeting__Share' },
      ParentId: textAt(row, 'Customer_Meeting__c'),
      UserOrGroupId: textAt(row, 'Attendee__c'),
      AccessLevel: 'Read'
    }));
  const what = `meetings shared with ${wanted.length} colleagues who are on them`;
  return wanted.length === 0 ? [] : [{ what, apply: () => sendAll(transport, 'POST', wanted) }];
}

interface Saved {
  success: boolean;
  errors: { message: string }[];
}

async function saveAgain(transport: Transport, object: string, ids: readonly string[]): Promise<void> {
  await sendAll(
    transport,
    'PATCH',
    ids.map((id) => ({ attributes: { type: object }, id }))
  );
}

async function sendAll(
  transport: Transport,
  method: 'PATCH' | 'POST',
  all: readonly Record<string, unknown>[]
): Promise<void> {
  const refused: string[] = [];
  for (let start = 0; start < all.length; start += ROWS_A_CALL) {
    const records = all.slice(start, start + ROWS_A_CALL);
    const body = { allOrNone: false, records };
    const results = (await transport.send(method, '/composite/sobjects', body)) as Saved[];
    results.forEach(({ errors }, index) => {
      if (errors.length > 0) {
        refused.push(`${textAt(records[index] ?? {}, 'id')}: ${errors[0]?.message ?? ''}`);
      }
    });
  }
  if (refused.length > 0) {
    throw new Error(`${refused.length} rows were refused, the first: ${refused[0] ?? ''}`);
  }
}
