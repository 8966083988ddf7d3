import { toStoredDateTime } from '../../core/clock.ts';
import type { RowWork } from '../save/rowWork.ts';
import type { SaveContext } from '../save/saveContext.ts';

/** In a new org the status "Closed" is the one that closes a case. */
export function deriveCase({ record }: RowWork, context: SaveContext): void {
  const wasClosed = record['IsClosed'] === true;
  record['IsClosed'] = record['Status'] === 'Closed';
  record['ClosedDate'] =
    record['IsClosed'] === true
      ? wasClosed
        ? (record['ClosedDate'] ?? null)
        : toStoredDateTime(context.now)
      : null;
}
