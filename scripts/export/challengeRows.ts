/** What people wrote, as rows with names: of challenges in the layout that the import reads. */
import type { Transport } from '../sync/org/transport.ts';
import type { Cell } from '../sync/csv/index.ts';
import { queryRows, textAt } from '../target-org/queries.ts';
import type { Row } from '../target-org/queries.ts';

/** Columns of a challenge: those of the import first, by the same names. */
export const CHALLENGE_COLUMNS: readonly [column: string, path: string][] = [
  ['key', 'Submission_Key__c'],
  ['deal', 'Opportunity__c'],
  ['statement', 'Statement__c'],
  ['words', 'Customer_Words__c'],
  ['severity', 'Severity__c'],
  ['area', 'Area__c'],
  ['cost', 'Cost_To_Customer__c'],
  ['workaround', 'Workaround__c'],
  ['solution', 'Suggested_Solution__c'],
  ['theme', 'Theme__r.Name'],
  ['heard_by', 'Heard_By__r.Username'],
  ['deal_name', 'Opportunity__r.Name'],
  ['customer', 'Opportunity__r.Account.Name'],
  ['told_customer_on', 'Told_Customer_On__c'],
  ['told_customer_by', 'Told_Customer_By__r.Username'],
  ['told_note', 'Told_Note__c'],
  ['told_decision', 'Told_Decision__c'],
  ['filed_under', 'Filed_Under__r.Name'],
  ['same_as', 'Same_As__r.Submission_Key__c'],
  ['meeting', 'Customer_Meeting__r.Event_Id__c'],
  ['said_by', 'Said_By__c'],
  ['said_by_name', 'Said_By__r.Name'],
  ['snoozed_until', 'Snoozed_Until__c'],
  ['written_on', 'CreatedDate'],
  ['id', 'Id']
];

/** Keys of the import are given without their prefix, so that a file comes back as what it was. */
const PREFIX = /^import-/;
const MAX_KEY = 33;

export async function readChallengeRows(transport: Transport, where = ''): Promise<Row[]> {
  const fields = [...CHALLENGE_COLUMNS.map(([, path]) => path), 'Same_As__c'].join(', ');
  return queryRows(
    transport,
    `SELECT ${fields} FROM Customer_Challenge__c ${where} ORDER BY CreatedDate, Id`
  );
}

export function challengeCells(row: Row): Cell[] {
  return CHALLENGE_COLUMNS.map(([column, path]) => KEYS[column]?.(row) ?? textAt(row, path));
}

/** A row without a key, or with one that the import has no room for, is known by its id. */
function keyOf(row: Row, keyPath = 'Submission_Key__c', idPath = 'Id'): string {
  const key = textAt(row, keyPath).replace(PREFIX, '');
  return key === '' || key.length > MAX_KEY ? textAt(row, idPath) : key;
}

const KEYS: Readonly<Record<string, (row: Row) => string>> = {
  key: (row) => keyOf(row),
  same_as: (row) => keyOf(row, 'Same_As__r.Submission_Key__c', 'Same_As__c')
};
