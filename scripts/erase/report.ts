/** What an erasure would do, or has done, in words. Texts are not printed unless asked for: a log is a copy. */
import { escapedControls } from './terminalText.ts';
import type { Change, Erasure, Subject } from './planErasure.ts';

const NOT_REACHED = `What this command does not reach:
  the contact or user itself, calendar entries, e-mails and tasks: delete or change them in Salesforce;
  who made and last changed a record: the platform keeps it;
  the folder that the sync keeps with --state, unless --state names it here as well;
  field history in Field Audit Trail (FieldHistoryArchive), where the org has that;
  backups, exports and sandboxes.`;

export function reportOf(
  { kind, id }: Subject,
  { changes, deletions, doubts }: Erasure,
  isShown: boolean
): string {
  return [
    `${kind} ${id}: ${changes.length} records with something of theirs, ${deletions.length} records about them.`,
    ...changes.map((change) => `  ${change.object} ${change.id}: ${fieldsOf(change, isShown)}`),
    ...deletions.map((one) => `  ${one.object} ${one.id}: deleted`),
    ...(doubts.length === 0
      ? []
      : [
          'Look at these; it may be somebody else. --also "NAME" erases a spelling, too:',
          ...doubts.map((doubt) => `  ${doubt}`)
        ]),
    NOT_REACHED
  ].join('\n');
}

function fieldsOf({ fields, before }: Change, isShown: boolean): string {
  return Object.entries(fields)
    .map(([field, value]) => {
      const what = value === null ? `${field} emptied` : `${field} without the name`;
      return isShown ? `${what} (${escapedControls(JSON.stringify(before[field]))})` : what;
    })
    .join(', ');
}
