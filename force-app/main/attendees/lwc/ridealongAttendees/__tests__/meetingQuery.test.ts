import { queryOf } from 'c/ridealongShared';
import { parse } from 'graphql';
import { MEETING, readMeeting } from '../meetingQuery';

const field = (value: unknown, displayValue: string | null = null) => ({ value, displayValue });
const connection = (...found: unknown[]) => ({ edges: found.map((node) => ({ node })) });

const attendee = {
  Id: 'a01000000000001AAA',
  Attendee__c: field('005000000000002AAA'),
  Attendee__r: { Name: field('Priya Nair') },
  Attendance__c: field('Accepted', 'Zugesagt'),
  Business_Function__c: field('Product', 'Produkt'),
  Role__c: field('Expert', 'Expertin'),
  Source__c: field('Tagged'),
  Debrief__c: field('Due')
};
const full = {
  Id: 'a00000000000001AAA',
  Name: field('Quarterly review'),
  OwnerId: field('005000000000001AAA'),
  Owner: { Name: field('Lena Brandt') },
  Event_Id__c: field('00U000000000001EAA'),
  Starts_At__c: field('2026-11-27T13:30:00.000Z'),
  Ends_At__c: field('2026-11-27T14:15:00.000Z'),
  Meeting_Date__c: field('2026-11-27'),
  Is_All_Day__c: field(false),
  Status__c: field('Held'),
  Account__c: field('001000000000001AAA'),
  Account__r: { Name: field('Nordlicht Medizintechnik') },
  Opportunity__c: field('006000000000001AAA'),
  Open_To_Colleagues__c: field(true),
  Open_To_Function__c: field('IT', 'Informatik'),
  Internal_Attendees__r: connection(attendee)
};
const note = {
  Id: 'a0N000000000001AAA',
  Internal_Attendee__c: field('a01000000000001AAA'),
  Why_Invited__c: field('You know their returns problem'),
  Useful_To_Rep__c: field('Partly')
};
const answer = (own: unknown, byCopy: unknown = connection(), more: object = {}) =>
  ({ uiapi: { query: { own, byCopy, ...more } } }) as Parameters<typeof readMeeting>[0];

it('is a query that GraphQL accepts', () => {
  expect(() => parse(String(queryOf(MEETING)))).not.toThrow();
});

it('reads every field, picklists as the reader calls them', () => {
  const about = { notes: connection(note), noteByCopy: connection({ ...note, Internal_Attendee__c: null }) };
  expect(readMeeting(answer(connection(full), connection(), about))).toEqual({
    id: 'a00000000000001AAA',
    eventId: '00U000000000001EAA',
    name: 'Quarterly review',
    ownerId: '005000000000001AAA',
    ownerName: 'Lena Brandt',
    startsAt: '2026-11-27T13:30:00.000Z',
    endsAt: '2026-11-27T14:15:00.000Z',
    day: '2026-11-27',
    isAllDay: false,
    status: 'Held',
    accountId: '001000000000001AAA',
    accountName: 'Nordlicht Medizintechnik',
    opportunityId: '006000000000001AAA',
    isOpen: true,
    openTo: 'IT',
    openToLabel: 'Informatik',
    attendees: [
      {
        id: 'a01000000000001AAA',
        userId: '005000000000002AAA',
        name: 'Priya Nair',
        businessFunction: 'Produkt',
        role: 'Expertin',
        noteId: 'a0N000000000001AAA',
        why: 'You know their returns problem',
        attendance: 'Accepted',
        source: 'Tagged',
        debrief: 'Due',
        useful: 'Partly',
        usefulLabel: 'Partly'
      }
    ]
  });
});

it('says nothing of a role that everybody has of whom nobody said more', () => {
  const given = [field('Listener', 'Zuhörerin'), field('Presenter', 'Vortragende'), null, undefined];
  const roles = given.map((Role__c) => {
    const rows = connection({ ...attendee, Role__c });
    return readMeeting(answer(connection({ ...full, Internal_Attendees__r: rows })))?.attendees[0]?.role;
  });
  expect(roles).toEqual([undefined, 'Vortragende', undefined, undefined]);
});

it('knows by whose invitation a seat is open, as long as no person has touched it', () => {
  const seat = {
    Seat_State__c: field('Open'),
    Seat_Address__c: field('product@example.com'),
    Seat_Opened_By__r: { Name: field('Mara Vogt') }
  };
  const read = (more: object) => readMeeting(answer(connection({ ...full, ...seat, ...more })));
  expect(read({})).toMatchObject({ seatAddress: 'product@example.com', seatOpenedBy: 'Mara Vogt' });
  expect(read({ Seat_Opened_By__r: null })).toMatchObject({ seatOpenedBy: 'Lena Brandt' });
  expect(read({ Seat_State__c: field('By Hand') })?.seatAddress).toBeUndefined();
});

it('reads a meeting of which the reader may see next to nothing', () => {
  const hidden = {
    Id: 'a00000000000002AAA',
    Name: field('Private meeting'),
    OwnerId: field('005000000000001AAA'),
    Owner: null,
    Event_Id__c: field('00U000000000002EAA'),
    Account__r: null,
    Internal_Attendees__r: connection({
      Id: 'a01000000000002AAA',
      Attendee__c: field('005000000000003AAA'),
      Attendee__r: null
    })
  };
  expect(readMeeting(answer(connection(hidden)))).toMatchObject({
    name: 'Private meeting',
    ownerName: undefined,
    status: 'Planned',
    isOpen: false,
    attendees: [{ name: '', attendance: '', businessFunction: undefined, why: undefined }]
  });
});

it('finds nothing in an empty or missing answer', () => {
  expect(readMeeting(answer(connection()))).toBeUndefined();
  expect(readMeeting(answer(null, null))).toBeUndefined();
  expect(readMeeting(undefined)).toBeUndefined();
});

it('prefers the meeting of the event to one that only a copy leads to', () => {
  const other = { ...full, Id: 'a00000000000003AAA', Event_Id__c: field('00U000000000003EAA') };

  expect(readMeeting(answer(connection(other, full)), '00U000000000001')?.id).toBe('a00000000000001AAA');
  expect(readMeeting(answer(connection(full), connection(other)), '00U000000000001')?.id).toBe(
    'a00000000000001AAA'
  );
  expect(readMeeting(answer(connection(), connection(other)), '00U000000000009')?.id).toBe(
    'a00000000000003AAA'
  );
});

it('knows who is no active user any more, and says nothing of whom it may not see', () => {
  const row = (Id: string, isActive?: boolean) => ({
    Id,
    Attendee__c: field(Id),
    Attendee__r: { Name: field(Id), ...(isActive !== undefined && { IsActive: field(isActive) }) }
  });
  const people = connection(row('left', false), row('there', true), row('unknown'));
  const found = readMeeting(answer(connection({ ...full, Internal_Attendees__r: people })));
  expect(found?.attendees.filter(({ hasLeft }) => hasLeft).map(({ id }) => id)).toEqual(['left']);
});

it.each([
  ['Accepted', '2026-12-03', '2026-12-04', 'Planned', '2026-12-03'],
  ['Accepted', '2026-12-03', '2026-12-03', 'Planned', undefined],
  ['Accepted', null, '2026-12-04', 'Planned', undefined],
  ['Accepted', '2026-12-03', null, 'Planned', undefined],
  ['Accepted', '2026-12-03', '2026-12-04', 'Held', undefined],
  ['Accepted', '2026-12-03', '2026-12-04', 'Cancelled', undefined],
  ['Invited', '2026-12-03', '2026-12-04', 'Planned', undefined],
  ['Declined', '2026-12-03', '2026-12-04', 'Planned', undefined],
  ['Attended', '2026-12-03', '2026-12-04', 'Held', undefined],
  ['Accepted', '2026-12-04', '2026-12-03', 'Planned', '2026-12-04']
])(
  'of a row that is %s for %s, on a meeting of %s that is %s, tells %s',
  (attendance, said, day, status, told) => {
    const row = {
      Id: 'a01000000000001AAA',
      Attendee__c: field('005000000000002AAA'),
      Attendance__c: field(attendance),
      Accepted_For__c: field(said)
    };
    const meeting = {
      ...full,
      Status__c: field(status),
      Meeting_Date__c: field(day),
      Internal_Attendees__r: connection(row)
    };
    expect(readMeeting(answer(connection(meeting)))?.attendees[0]?.acceptedFor).toBe(told);
  }
);
