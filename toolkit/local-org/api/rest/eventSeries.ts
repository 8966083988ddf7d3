import { SalesforceError } from '../../core/types.ts';
import { json } from '../http/apiResponse.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import type { DataContext } from '../http/dataContext.ts';
import type { RouteParams } from '../http/route.ts';
import { visibleObject } from './describeObject.ts';
import { existingId } from './rows.ts';
import { saveErrorResponse } from './saveOutcome.ts';

/** Of the example in the guide. There they go after the answer; here before it. */
const SAID = 'We’re deleting the selected events from the series. Wait for all events to be removed.';

/**
 * DELETE /sobjects/Event/{id}/fromThisEventOnwards: this event of a Lightning series and all that follow it (REST guide,
 * "Delete Lightning Experience Event Series"). From the first one on that is the whole series.
 */
export function deleteOnwards(context: DataContext, _request: ApiRequest, params: RouteParams): ApiResponse {
  const object = visibleObject(context, 'Event');
  const id = existingId(context, object, params['id'] ?? '');
  const ids = context.org.seriesFrom(id);
  if (ids === undefined || !isDeletableFrom(context, id)) {
    throw new SalesforceError('INVALID_OPERATION', `No series can be deleted from event ${id} on`);
  }
  const results = context.org.save({ operation: 'delete', object: object.name, ids }, context.session, {
    allOrNone: true
  });
  const refused = results.find(({ success }) => !success);
  return refused === undefined ? json({ success: SAID }) : saveErrorResponse(refused.errors);
}

/** Not from "events that occurred before the original value of Recurrence2PatternStartDate" and "child events". */
function isDeletableFrom({ org }: DataContext, id: string): boolean {
  const event = org.get('Event', id);
  return (
    event?.['IsChild'] !== true &&
    String(event?.['StartDateTime']) >= String(event?.['Recurrence2PatternStartDate'])
  );
}
