import { readOpenMeetings } from '../boardQuery';
import { readFieldTime } from '../fieldTimeQuery';
import { otherDayOf } from '../otherDay';
import { readVisits } from '../visitQuery';

const field = (value: unknown) => ({ value, displayValue: null });
const connection = (...found: unknown[]) => ({ edges: found.map((node) => ({ node })) }) as never;

const YES = { attendance: 'Accepted', acceptedFor: '2026-12-03', day: '2026-12-04', status: 'Planned' };

it.each([
  ['a yes to the day before', {}, '2026-12-03'],
  ['a yes to another year', { acceptedFor: '2025-12-04' }, '2025-12-04'],
  ['a yes to a later day', { acceptedFor: '2027-01-04' }, '2027-01-04'],
  ['a status that the reader may not see', { status: undefined }, '2026-12-03'],
  ['a yes to the day of the meeting', { acceptedFor: '2026-12-04' }, undefined],
  ['a yes older than the field', { acceptedFor: undefined }, undefined],
  ['a meeting without a day', { day: undefined }, undefined],
  ['a meeting that is over', { status: 'Held' }, undefined],
  ['a meeting that was cancelled', { status: 'Cancelled' }, undefined],
  ['who was only asked', { attendance: 'Invited' }, undefined],
  ['who said no', { attendance: 'Declined' }, undefined],
  ['who was there', { attendance: 'Attended' }, undefined],
  ['an attendance that the reader may not see', { attendance: undefined }, undefined]
])('%s', (_what, change, day) => {
  expect(otherDayOf({ ...YES, ...change })).toBe(day);
});

describe('every page that shows who comes', () => {
  const row = {
    Id: 'a01000000000001AAA',
    Attendee__c: field('005000000000002AAA'),
    Attendance__c: field('Accepted'),
    Accepted_For__c: field('2026-12-03')
  };
  const meeting = {
    Id: 'a00000000000001AAA',
    Status__c: field('Planned'),
    Meeting_Date__c: field('2026-12-04')
  };

  it('knows it on a deal', () => {
    const [visit] = readVisits(connection({ ...meeting, Internal_Attendees__r: connection(row) }));
    expect(visit?.visitors[0]?.acceptedFor).toBe('2026-12-03');
  });

  it('knows it on the board', () => {
    const query = { meetings: connection({ ...meeting, Internal_Attendees__r: connection(row) }) };
    expect(readOpenMeetings({ uiapi: { query } })[0]?.ownAcceptedFor).toBe('2026-12-03');
  });

  it('knows it at home', () => {
    const query = { ahead: connection({ ...row, Customer_Meeting__r: meeting }) };
    expect(readFieldTime({ uiapi: { query } }).ahead[0]?.acceptedFor).toBe('2026-12-03');
  });
});
