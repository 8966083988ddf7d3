/** What Undo brings back, put to the org: never a state that is no longer true, and never over somebody else's word. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { MOVES, ORIGINS } from './attendanceTable.ts';
import type { Actor as Role, Origin, State } from './attendanceTable.ts';
import { fieldsOf, openAttendanceSite } from './testing/attendanceSite.ts';
import type { AttendanceSite } from './testing/attendanceSite.ts';
import { loadModule } from './testing/componentModule.ts';

type By = 'colleague' | 'owner' | 'tagger';
interface Stood {
  attendance: string;
  source?: string;
  saidYesTo?: string;
}
const { backTo } = await loadModule<{
  backTo: (before: Stood, taken: { by: By; said: string; day?: string }) => string | undefined;
}>('attendees/lwc/ridealongAttendees/takingBack.ts');

const ROLES: Record<By, Role> = { colleague: 'attendee', owner: 'owner', tagger: 'editor' };
const ANSWERS: readonly State[] = ['Accepted', 'Declined'];

/** What the pages let them do: owners answer requests and take people off, colleagues answer for themselves. */
function isOffered(by: By, from: Origin, to: State): boolean {
  return (
    by === 'colleague' || to === 'Removed' || (by === 'owner' && from === 'Requested' && ANSWERS.includes(to))
  );
}

const originOf = (state: State, source: string): Origin =>
  state === 'Declined' && source === 'Asked To Join' ? 'Refused' : state;

describe('every change that a page offers has a way back that the org allows', () => {
  for (const by of ['colleague', 'owner', 'tagger'] as const) {
    for (const from of ORIGINS) {
      const { Attendance__c: attendance, Source__c: source } = fieldsOf(from);
      const moves = Object.keys(MOVES[from]) as State[];
      for (const to of moves.filter(
        (one) => MOVES[from][one]?.includes(ROLES[by]) && isOffered(by, from, one)
      )) {
        for (const saidYesTo of ['2026-07-20', '2026-07-21']) {
          test(`${by}: ${from} to ${to}, a yes to ${saidYesTo}`, () => {
            const back = backTo({ attendance, source, saidYesTo }, { by, said: to, day: '2026-07-20' });
            if (back !== undefined) {
              const allowed = MOVES[originOf(to, source)][back as State] ?? [];
              assert.ok(allowed.includes(ROLES[by]), `${to} back to ${back}`);
            }
            assert.ok(back !== 'Accepted' || saidYesTo === '2026-07-20');
            assert.equal(
              back === undefined,
              to === 'Invited' && by === 'colleague' && saidYesTo !== '2026-07-20' && from === 'Accepted'
            );
          });
        }
      }
    }
  }
});

const MEETING = 'Customer_Meeting__c';
const ROW = 'Internal_Attendee__c';
const DAY = '2026-07-20';

let site: AttendanceSite;
let event: string;
let meeting: string;
let row: string;
before(async () => {
  site = await openAttendanceSite();
});
after(() => site.close());

const later = (): void => site.world.org.clock.set(new Date(site.world.org.clock.now().getTime() + 5000));

beforeEach(() => {
  site.world.org.clock.set(new Date('2026-07-10T12:00:00Z'));
  event = site.owner.create('Event', {
    Subject: 'Demo',
    StartDateTime: `${DAY}T09:00:00Z`,
    DurationInMinutes: 60
  });
  meeting = site.owner.create(MEETING, { Event_Id__c: event, Name: 'x' });
});

const move = (day: string, time = '09:00'): void =>
  site.owner.update('Event', event, { StartDateTime: `${day}T${time}:00Z` });
const of = (field: string): string | undefined =>
  (site.world.admin.value(ROW, row, field) as string | null) ?? undefined;
const dayNow = (): string => String(site.world.admin.value(MEETING, meeting, 'Meeting_Date__c'));
const say = (attendance: string): void => site.attendee.update(ROW, row, { Attendance__c: attendance });

function tag(by = site.owner): void {
  row = by.create(ROW, { Customer_Meeting__c: meeting, Attendee__c: site.attendee.id });
}
const saidYes = (): void => {
  tag();
  say('Accepted');
};
function askedAndBrought(): void {
  site.owner.update(MEETING, meeting, { Open_To_Colleagues__c: true });
  row = site.attendee.create(ROW, {
    Customer_Meeting__c: meeting,
    Attendee__c: site.attendee.id,
    Source__c: 'Asked To Join',
    Attendance__c: 'Requested'
  });
  site.owner.update(ROW, row, { Attendance__c: 'Accepted' });
}
function invitedByCalendar(): void {
  row = site.sync.create(ROW, {
    Customer_Meeting__c: meeting,
    Attendee__c: site.attendee.id,
    Source__c: 'Invited',
    Attendance__c: 'Accepted'
  });
}

/** As a page does it: what it read, the change, what others do meanwhile, and the way back. */
function takeBack(by: By, said: State, meanwhile: () => void = () => undefined): string {
  const who = by === 'colleague' ? site.attendee : by === 'owner' ? site.owner : site.editor;
  later();
  const stood = {
    attendance: of('Attendance__c') ?? '',
    source: of('Source__c'),
    saidYesTo: of('Accepted_For__c')
  };
  const read = of('LastModifiedDate');
  who.update(ROW, row, { Attendance__c: said, Based_On__c: read ?? null });
  later();
  meanwhile();
  later();
  // A row that stands as the reader left it is theirs to take back, as of now
  const version = of('Attendance__c') === said ? of('LastModifiedDate') : read;
  const back = backTo(stood, { by, said, day: dayNow() });
  try {
    who.update(ROW, row, { Attendance__c: back ?? null, Based_On__c: version ?? null });
  } catch (error) {
    return `refused: ${String(error)}`;
  }
  return [of('Attendance__c'), of('Accepted_For__c')].filter(Boolean).join(' for ');
}

const CASES: [string, () => string, RegExp][] = [
  [
    'a no of who had said yes',
    () => (saidYes(), takeBack('colleague', 'Declined')),
    /^Accepted for 2026-07-20$/
  ],
  [
    'a no of who had said yes to another day',
    () => (saidYes(), later(), move('2026-07-21'), takeBack('colleague', 'Declined')),
    /^Invited$/
  ],
  [
    'a no, when the meeting has moved to another day meanwhile',
    () => (saidYes(), takeBack('colleague', 'Declined', () => move('2026-07-22'))),
    /^Invited$/
  ],
  [
    'a no, when it has moved by an hour meanwhile',
    () => (saidYes(), takeBack('colleague', 'Declined', () => move(DAY, '11:00'))),
    /^Accepted for 2026-07-20$/
  ],
  [
    'a no, when it has moved to another day and back',
    () => (saidYes(), takeBack('colleague', 'Declined', () => (move('2026-07-23'), move(DAY)))),
    /^Accepted for 2026-07-20$/
  ],
  [
    'a no of whom the calendar invited, when it has moved',
    () => (invitedByCalendar(), takeBack('colleague', 'Declined', () => move('2026-07-24'))),
    /^Invited$/
  ],
  [
    'a no of whom the calendar invited to another day',
    () => (invitedByCalendar(), later(), move('2026-08-03'), takeBack('colleague', 'Declined')),
    /^Invited$/
  ],
  [
    'a no, when the rep has taken them off meanwhile',
    () => (
      saidYes(),
      takeBack('colleague', 'Declined', () => site.owner.update(ROW, row, { Attendance__c: 'Removed' }))
    ),
    /refused: /
  ],
  [
    'a no of who had asked to come along: only the rep can say yes again',
    () => (askedAndBrought(), takeBack('colleague', 'Declined')),
    /^Requested$/
  ],
  [
    'that somebody was taken off',
    () => (saidYes(), takeBack('owner', 'Removed')),
    /^Accepted for 2026-07-20$/
  ],
  [
    'that somebody was taken off who had said yes to another day',
    () => (saidYes(), later(), move('2026-07-27'), takeBack('owner', 'Removed')),
    /^Invited$/
  ],
  [
    'that somebody was taken off, after the meeting moved',
    () => (saidYes(), takeBack('owner', 'Removed', () => move('2026-07-28'))),
    /^Invited$/
  ],
  [
    'that somebody was taken off who has asked to come along since',
    () => (
      site.owner.update(MEETING, meeting, { Open_To_Colleagues__c: true }),
      saidYes(),
      takeBack('owner', 'Removed', () =>
        site.attendee.update(ROW, row, { Attendance__c: 'Requested', Source__c: 'Asked To Join' })
      )
    ),
    /refused: .*changed/
  ],
  [
    'that somebody was taken off who has left the company since',
    () => (
      saidYes(),
      takeBack('owner', 'Removed', () =>
        site.world.admin.update('User', site.attendee.id, { IsActive: false })
      )
    ),
    /refused: .*no longer works here/
  ],
  ['a yes', () => (tag(), takeBack('colleague', 'Accepted')), /^Invited$/],
  [
    'a yes, after the meeting was cancelled: nobody is asked about it any more',
    () => (tag(), takeBack('colleague', 'Accepted', () => site.owner.delete('Event', event))),
    /refused: .*cancelled/
  ]
];

describe('taken back is', () => {
  for (const [what, run, ends] of CASES) {
    test(what, () => {
      try {
        assert.match(run(), ends);
        assert.deepEqual(site.world.admin.rows('SELECT Reason__c FROM Ridealong_Problem__c'), []);
      } finally {
        site.world.admin.update('User', site.attendee.id, { IsActive: true });
      }
    });
  }
});
