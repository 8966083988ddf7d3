/**
 * Rows of field history that show a person: old and new values of what people typed (of long texts the platform keeps none), and
 * lookups to them. They can be deleted by API since version 42.0, by users who have _Delete From Field History_:
 * https://developer.salesforce.com/docs/atlas.en-us.field_history_retention.meta/field_history_retention/field_history_delete.htm
 */
import type { Transport } from '../sync/org/transport.ts';
import { queryRows } from '../target-org/queries.ts';
import { isNamedIn } from './mentions.ts';
import { deleteTogether } from './orgRecords.ts';
import type { Row, Subject } from './planErasure.ts';

/** Objects whose history is kept. A test holds this to the metadata. */
export const WITH_HISTORY = ['Customer_Challenge__c', 'Challenge_Theme__c', 'Internal_Attendee__c'] as const;

const ID_LENGTH = 15;

export interface FoundHistory {
  rows: { object: string; id: string }[];
  /** Objects whose history this user, or this org, does not show. */
  unread: string[];
}

export async function findHistory(transport: Transport, subject: Subject): Promise<FoundHistory> {
  const found: FoundHistory = { rows: [], unread: [] };
  for (const name of WITH_HISTORY) {
    const object = name.replace(/__c$/, '__History');
    const rows = await queryRows(transport, `SELECT Id, OldValue, NewValue FROM ${object}`).catch(
      () => undefined
    );
    if (rows === undefined) {
      found.unread.push(object);
      continue;
    }
    found.rows.push(
      ...rows.filter((row) => shows(subject, row)).map((row) => ({ object, id: String(row['Id']) }))
    );
  }
  return found;
}

export function shows({ id, names }: Subject, row: Row): boolean {
  return [row['OldValue'], row['NewValue']]
    .filter((value) => typeof value === 'string')
    .some((value) => value.slice(0, ID_LENGTH) === id.slice(0, ID_LENGTH) || isNamedIn(value, names));
}

/** After the records, since emptying them leaves rows of its own. Gives what was refused, in words. */
export async function eraseHistory(transport: Transport, subject: Subject): Promise<string[]> {
  const { rows } = await findHistory(transport, subject);
  const refused = await deleteTogether(transport, rows);
  return refused.length === 0 ? [] : [...refused, HOW_TO_ALLOW];
}

const HOW_TO_ALLOW =
  'Setup > User Interface > Set Field History Deletion, then the permission Delete From Field History in a permission set; run it again.';

export function historyAsText({ rows, unread }: FoundHistory): string {
  return [
    `Field history: ${rows.length} rows show them.`,
    ...unread.map((object) => `  ${object} cannot be read, so nothing of it was looked at.`)
  ].join('\n');
}
