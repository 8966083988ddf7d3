import { viewOf } from '../view';
import type { Meeting } from 'c/ridealongAttendees';

const rep = '005000000000001AAA';
const priya = '005000000000002AAA';
const meeting: Meeting = {
  id: 'a00000000000001AAA',
  eventId: '00U000000000001EAA',
  name: 'Quarterly review',
  ownerId: rep,
  isAllDay: false,
  status: 'Planned',
  accountId: '001000000000001AAA',
  isOpen: true,
  attendees: [
    { id: 'a01000000000001AAA', userId: priya, name: 'Priya Nair', attendance: 'Accepted' },
    {
      id: 'a01000000000002AAA',
      userId: '005000000000003AAA',
      name: 'Tomas Lindqvist',
      attendance: 'Removed'
    },
    { id: 'a01000000000003AAA', userId: '005000000000004AAA', name: 'Jonas Weber', attendance: 'Attended' }
  ]
};
const asRep = { userId: rep, canTag: true };
const asPriya = { userId: priya, canTag: false };
const asStranger = { userId: '005000000000009AAA', canTag: false };

it('shows who is on the meeting, keeps in mind who was', () => {
  const view = viewOf(meeting, {}, asRep);

  expect(view.rows.map(({ attendee }) => attendee.name)).toEqual(['Priya Nair', 'Jonas Weber']);
  expect(view.everybody).toHaveLength(3);
});

it('finds the reader in either form of their id', () => {
  expect(viewOf(meeting, {}, { ...asPriya, userId: '005000000000002' }).mine?.name).toBe('Priya Nair');
  expect(viewOf(meeting, {}, asRep).mine).toBeUndefined();
});

it('lets those who may tag remove anybody but who was there', () => {
  expect(viewOf(meeting, {}, asRep).rows.map(({ canRemove }) => canRemove)).toEqual([true, false]);
  expect(viewOf(meeting, {}, asPriya).rows.map(({ canRemove }) => canRemove)).toEqual([false, false]);
});

it('offers another rep to remove only whom they tagged themselves; an admin anybody', () => {
  const otherRep = { userId: '005000000000008AAA', canTag: true };
  const attendees = meeting.attendees.map((attendee) => ({ ...attendee, taggedBy: rep }));
  const theirs = { ...meeting.attendees[0]!, userId: '005000000000006AAA', taggedBy: '005000000000008' };
  const busy = { ...meeting, attendees: [...attendees, theirs] };
  const removable = (reader: typeof otherRep & { canManage?: boolean }): boolean[] =>
    viewOf(busy, {}, reader).rows.map(({ canRemove }) => canRemove);

  expect(removable(otherRep)).toEqual([false, false, true]);
  expect(removable({ ...otherRep, canManage: true })).toEqual([true, false, true]);
});

it('keeps the row of a reader who was taken off', () => {
  const [gone] = meeting.attendees.filter(({ attendance }) => attendance === 'Removed');
  const view = viewOf(meeting, {}, { userId: gone!.userId, canTag: false });
  expect(view.mine).toBeUndefined();
  expect(view.own).toEqual(gone);
});

it('lets only the owner tag, answer requests and open the seat', () => {
  expect(viewOf(meeting, {}, asRep)).toMatchObject({ canOpenSeat: true, rows: [{ canAnswer: true }, {}] });
  const otherRep = { ...asRep, userId: '005000000000008AAA' };
  expect(viewOf(meeting, {}, otherRep)).toMatchObject({
    canTag: false,
    canOpenSeat: false,
    rows: [{ canAnswer: false }, {}]
  });
});

it.each([
  ['an open meeting ahead', {}, true],
  ['one that is not open', { isOpen: false }, false],
  ['one that is over', { status: 'Held' }, false],
  ['one that was cancelled', { status: 'Cancelled' }, false]
])('a colleague may ask to come along to %s: %j', (_what, change, canAsk) => {
  expect(viewOf({ ...meeting, ...change }, {}, asStranger).canAsk).toBe(canAsk);
});

it('nobody asks for what they have: the owner, and who is on the meeting', () => {
  expect(viewOf(meeting, {}, asRep).canAsk).toBe(false);
  expect(viewOf(meeting, {}, asPriya).canAsk).toBe(false);
});

it('nobody tags on a cancelled meeting; on a past one the seat is closed', () => {
  expect(viewOf({ ...meeting, status: 'Cancelled' }, {}, asRep)).toMatchObject({
    canTag: false,
    canOpenSeat: false,
    isCancelled: true
  });
  expect(viewOf({ ...meeting, status: 'Held' }, {}, asRep)).toMatchObject({
    canTag: true,
    canOpenSeat: false,
    isOver: true
  });
});

it('an event without a meeting is the reader’s own as soon as they tag', () => {
  expect(viewOf(undefined, {}, { ...asRep, eventId: '00U000000000007EAA' })).toMatchObject({
    rows: [],
    repId: rep,
    canTag: true,
    canOpenSeat: true,
    canAsk: false,
    isCopy: false
  });
});

it('knows a calendar copy by its id', () => {
  expect(viewOf(meeting, {}, { ...asPriya, eventId: '00U000000000005EAA' }).isCopy).toBe(true);
  expect(viewOf(meeting, {}, { ...asPriya, eventId: '00U000000000001' }).isCopy).toBe(false);
  expect(viewOf(meeting, {}, asPriya).isCopy).toBe(false);
});

it('shows reason, surprise and rating to the person and anyone who asked them, and to nobody else', () => {
  const words = { why: 'You built it', surprise: 'Paper', useful: 'No', usefulLabel: 'No' };
  const tagger = '005000000000007AAA';
  const told = {
    ...meeting,
    attendees: meeting.attendees.map((attendee) => ({ ...attendee, ...words, taggedBy: tagger }))
  };
  const seenBy = (reader: { userId: string; canTag: boolean; canManage?: boolean }) =>
    viewOf(told, {}, reader).rows.map(({ attendee }) => [attendee.why, attendee.surprise, attendee.useful]);
  const all = ['You built it', 'Paper', 'No'];
  const none = [undefined, undefined, undefined];

  expect(seenBy(asRep)).toEqual([all, all]);
  expect(seenBy(asPriya)).toEqual([all, none]);
  expect(seenBy(asStranger)).toEqual([none, none]);
  expect(seenBy({ userId: tagger, canTag: true })).toEqual([all, all]);
  expect(seenBy({ ...asStranger, canManage: true })).toEqual([all, all]);
});

describe('who cannot come', () => {
  const [noemie, ulrich] = ['005000000000021AAA', '005000000000022AAA'];
  const said = (attendance: string, more: Partial<Meeting['attendees'][number]> = {}): Meeting => ({
    ...meeting,
    attendees: [{ id: 'a01', userId: priya, name: 'Priya Nair', attendance, ...more }]
  });
  const suggests = { insteadId: noemie, insteadName: 'Noémie Barthel' };

  it('may say who could go instead, before the meeting', () => {
    const can = (of: Meeting): boolean => viewOf(of, {}, asPriya).canSuggestInstead;
    expect(can(said('Declined'))).toBe(true);
    expect(can(said('Invited'))).toBe(false);
    expect(can({ ...said('Declined'), status: 'Held' })).toBe(false);
    // Their request was refused: the no is the rep's
    expect(can(said('Declined', { source: 'Asked To Join' }))).toBe(false);
    expect(viewOf(said('Declined'), {}, asRep).canSuggestInstead).toBe(false);
  });

  it('is heard by who tags, while the no stands and the meeting is ahead', () => {
    const named = (of: Meeting, reader: typeof asRep = asRep): unknown => viewOf(of, {}, reader).instead;
    expect(named(said('Declined', suggests))).toEqual([
      { userId: noemie, name: 'Noémie Barthel', insteadOf: ['Priya Nair'] }
    ]);
    expect(named(said('Accepted', suggests))).toEqual([]);
    expect(named({ ...said('Declined', suggests), status: 'Held' })).toEqual([]);
    expect(named(said('Declined', suggests), asStranger)).toEqual([]);
    // Who has left has an id and no name
    expect(named(said('Declined', { insteadId: noemie }))).toEqual([]);
  });

  it('names somebody once, however many do', () => {
    const both = {
      ...said('Declined', suggests),
      attendees: [
        ...said('Declined', suggests).attendees,
        { id: 'a02', userId: ulrich, name: 'Ulrich Grau', attendance: 'Declined', ...suggests }
      ]
    };
    expect(viewOf(both, {}, asRep).instead).toEqual([
      { userId: noemie, name: 'Noémie Barthel', insteadOf: ['Priya Nair', 'Ulrich Grau'] }
    ]);
  });
});
