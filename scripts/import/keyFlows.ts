/**
 * Keys, names and where a challenge is filed are the work of flows. Where those are off, as a production org takes them in, rows come in
 * without a key, and a second run brings them all again: then nothing is imported.
 */
import type { Transport } from '../sync/org/transport.ts';
import { OperatorError } from '../target-org/operatorError.ts';
import { textAt, toolingRows } from '../target-org/queries.ts';

export const KEY_FLOWS = [
  'Challenge_Theme_Before_Save_Set_Dates',
  'Customer_Challenge_Before_Save_Follow_Theme',
  'Customer_Challenge_Before_Save_Set_Name',
  'Customer_Meeting_Before_Save_Copy_Event',
  'Internal_Attendee_Before_Save_Set_Key',
  'Ridealong_Colleague_Before_Save_Set_Key',
  'Ridealong_Visit_Note_Before_Save_Set_Key'
];

export async function refuseWithoutFlows(transport: Transport): Promise<void> {
  const names = KEY_FLOWS.map((name) => `'${name}'`).join(', ');
  // Who may not see flows is not kept from importing: the doctor looks, too.
  const rows = await toolingRows(
    transport,
    `SELECT Definition.DeveloperName, Status FROM Flow WHERE Definition.DeveloperName IN (${names})`
  ).catch(() => []);
  const active = new Set(
    rows
      .filter((row) => textAt(row, 'Status') === 'Active')
      .map((row) => textAt(row, 'Definition.DeveloperName'))
  );
  const off = KEY_FLOWS.filter((name) => !active.has(name));
  if (rows.length > 0 && off.length > 0) {
    throw new OperatorError(
      `Flows that give rows their keys are off: ${off.join(', ')}.`,
      'Switch them on: npm run deploy -- --target-org ORG --only activate. Nothing was imported.'
    );
  }
}
