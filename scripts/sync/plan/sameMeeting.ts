/**
 * One meeting may arrive as one Event for each colleague, when the customer has invited and a calendar sync copies what it finds
 * (Einstein Activity Capture: *assumed*, no org has shown it). Same subject and start under several organisers is evidence, not proof, so it is shown to a
 * person, and nothing is merged.
 */
import type { DesiredRow } from './diff.ts';
import { NAME_OF_PRIVATE } from './desiredMeetings.ts';

/** Groups of event ids, in their order. */
export function mayBeOneMeeting(meetings: readonly DesiredRow[]): string[][] {
  const alike = Map.groupBy(meetings.filter(isTold), ({ owned }) =>
    JSON.stringify([owned['Starts_At__c'], String(owned['Name']).trim().toLowerCase()])
  );
  return [...alike.values()]
    .filter((rows) => new Set(rows.map(({ owned }) => owned['OwnerId'])).size > 1)
    .map((rows) => rows.map(({ key }) => key).sort());
}

/** What is private says nothing of what it is. */
const isTold = ({ owned }: DesiredRow): boolean =>
  typeof owned['Starts_At__c'] === 'string' &&
  typeof owned['Name'] === 'string' &&
  owned['Name'] !== NAME_OF_PRIVATE &&
  owned['Is_Cancelled__c'] !== true;
