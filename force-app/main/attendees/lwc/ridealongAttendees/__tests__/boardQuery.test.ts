import { queryOf } from 'c/ridealongShared';
import { parse } from 'graphql';
import { board, readOpenMeetings, readRequests } from '../boardQuery';

const field = (value: unknown, displayValue: string | null = null) => ({ value, displayValue });
const connection = (...found: unknown[]) => ({ edges: found.map((node) => ({ node })) });
const answer = (query: unknown) => ({ uiapi: { query } }) as Parameters<typeof readOpenMeetings>[0];

it('is a query that GraphQL accepts', () => {
  expect(() => parse(String(queryOf(board())))).not.toThrow();
});

it('reads an open meeting with the reader’s part in it', () => {
  const meeting = {
    Id: 'A',
    Name: field('Workshop'),
    OwnerId: field('005000000000001AAA'),
    Owner: { Name: field('Lena Brandt') },
    Starts_At__c: field('2026-11-27T13:30:00.000Z'),
    Meeting_Date__c: field('2026-11-27'),
    Is_All_Day__c: field(true),
    Account__r: { Name: field('Nordlicht') },
    Region__c: field('Bavaria, Germany'),
    Open_To_Function__c: field('IT', 'Informatik'),
    Colleagues_Tagged__c: field(2),
    Internal_Attendees__r: connection({ Id: 'row', Attendance__c: field('Requested') })
  };
  const removed = {
    Id: 'B',
    Internal_Attendees__r: connection({ Id: 'row2', Attendance__c: field('Removed') })
  };

  expect(readOpenMeetings(answer({ meetings: connection(meeting, removed) }))).toEqual([
    {
      id: 'A',
      name: 'Workshop',
      startsAt: '2026-11-27T13:30:00.000Z',
      day: '2026-11-27',
      isAllDay: true,
      ownerId: '005000000000001AAA',
      ownerName: 'Lena Brandt',
      deal: [],
      accountName: 'Nordlicht',
      region: 'Bavaria, Germany',
      openTo: 'IT',
      openToLabel: 'Informatik',
      tagged: 2,
      ownRowId: 'row',
      ownAttendance: 'Requested'
    },
    expect.objectContaining({ id: 'B', tagged: 0, ownRowId: 'row2', ownAttendance: undefined })
  ]);
});

it('reads who asked', () => {
  const request = {
    Id: 'R',
    Attendee__r: { Name: field('Jonas Weber') },
    Business_Function__c: field('IT', 'Informatik'),
    Customer_Meeting__c: field('A'),
    Customer_Meeting__r: { Name: field('Workshop'), Meeting_Date__c: field('2026-11-27') }
  };
  expect(readRequests(answer({ requests: connection(request) }))).toEqual([
    {
      id: 'R',
      name: 'Jonas Weber',
      businessFunction: 'Informatik',
      meetingId: 'A',
      meetingName: 'Workshop',
      startsAt: undefined,
      day: '2026-11-27',
      isAllDay: false
    }
  ]);
});

it('finds nothing in an empty or missing answer', () => {
  expect(readOpenMeetings(answer({}))).toEqual([]);
  expect(readRequests(undefined)).toEqual([]);
});
