/** The view is worked out once for each answer and each painted change, not while the page renders. */
import { updateRecord } from 'lightning/uiRecordApi';
import { graphql } from 'lightning/graphql';
import AttendeeCard from 'c/ridealongAttendeeCard';
import { mount, settle } from 'test/lwcTestUtils';
import * as view from '../view';

jest.mock('../view', () => {
  const actual = jest.requireActual<typeof view>('../view');
  return { ...actual, viewOf: jest.fn(actual.viewOf) };
});

const wire = graphql as unknown as { emit(data: unknown): void };
const viewOf = view.viewOf as jest.Mock;
const field = (value: unknown, displayValue: string | null = null) => ({ value, displayValue });
const connection = (...found: unknown[]) => ({ edges: found.map((node) => ({ node })) });
const answer = {
  uiapi: {
    query: {
      own: connection({
        Id: 'a00000000000001AAA',
        Name: field('Quarterly review'),
        OwnerId: field('005000000000099AAA'),
        Owner: { Name: field('Lena Brandt') },
        Event_Id__c: field('00U000000000001EAA'),
        Status__c: field('Planned'),
        Internal_Attendees__r: connection({
          Id: 'a01000000000002AAA',
          Attendee__c: field('005000000000002AAA'),
          Attendee__r: { Name: field('Priya Nair') },
          Attendance__c: field('Requested')
        })
      }),
      byCopy: connection()
    }
  }
};

it('once per answer, and at most three times for a tap: painted, saved, answered', async () => {
  const page = mount('c-ridealong-attendee-card', AttendeeCard, {
    recordId: '00U000000000001EAA',
    objectApiName: 'Event'
  });
  await settle();
  viewOf.mockClear();
  wire.emit(answer);
  await settle();
  expect(viewOf).toHaveBeenCalledTimes(1);

  viewOf.mockClear();
  (updateRecord as unknown as jest.Mock).mockResolvedValue({});
  page.shadowRoot
    ?.querySelector('c-ridealong-attendee-row')
    ?.dispatchEvent(new CustomEvent('bring', { detail: '005000000000002AAA' }));
  await settle();
  expect(viewOf.mock.calls.length).toBeGreaterThan(0);
  expect(viewOf.mock.calls.length).toBeLessThanOrEqual(3);
});
