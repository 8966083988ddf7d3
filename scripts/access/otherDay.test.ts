/** A yes to one day is no yes to another: who said it, when, and what makes it one to the new day. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { openAttendanceSite } from './testing/attendanceSite.ts';
import type { AttendanceSite } from './testing/attendanceSite.ts';

const MEETING = 'Customer_Meeting__c';
const ROW = 'Internal_Attendee__c';

let site: AttendanceSite;
let event: string;
let row: string;
before(async () => {
  site = await openAttendanceSite();
});
after(() => site.close());

beforeEach(() => {
  site.world.org.clock.set(new Date('2026-07-10T12:00:00Z'));
  const { owner } = site;
  event = owner.create('Event', {
    Subject: 'Demo',
    StartDateTime: '2026-07-20T09:00:00Z',
    DurationInMinutes: 60
  });
  const meeting = owner.create(MEETING, { Event_Id__c: event, Name: 'x' });
  row = owner.create(ROW, { Customer_Meeting__c: meeting, Attendee__c: site.attendee.id });
});

const saidYesTo = (): unknown => site.owner.value(ROW, row, 'Accepted_For__c');
const say = (attendance: string): void => site.attendee.update(ROW, row, { Attendance__c: attendance });
const move = (start: string): void => site.owner.update('Event', event, { StartDateTime: start });
/** As the page does: with the version that was in sight. */
const answer = (who = site.attendee, fields: object = { Attendance__c: 'Accepted' }): void =>
  who.update(ROW, row, {
    ...fields,
    Based_On__c: String(site.owner.value(ROW, row, 'LastModifiedDate'))
  });

const CASES: [string, () => void, string | null][] = [
  ['who was only asked', () => undefined, null],
  ['who said yes', () => say('Accepted'), '2026-07-20'],
  [
    'who said yes and then no',
    () => {
      say('Accepted');
      say('Declined');
    },
    null
  ],
  [
    'whose meeting moved to another day',
    () => {
      say('Accepted');
      move('2026-07-21T09:00:00Z');
    },
    '2026-07-20'
  ],
  [
    'whose meeting moved by an hour',
    () => {
      say('Accepted');
      move('2026-07-20T10:00:00Z');
    },
    '2026-07-20'
  ],
  [
    'who said yes once more',
    () => {
      say('Accepted');
      move('2026-07-21T09:00:00Z');
      answer();
    },
    '2026-07-21'
  ],
  [
    'who said no and then yes to the new day',
    () => {
      say('Accepted');
      move('2026-07-22T09:00:00Z');
      say('Declined');
      say('Accepted');
    },
    '2026-07-22'
  ],
  [
    'whose row the rep changed',
    () => {
      say('Accepted');
      move('2026-07-21T09:00:00Z');
      answer(site.owner, { Role__c: 'Expert' });
    },
    '2026-07-20'
  ],
  [
    'whose meeting moved twice, and back',
    () => {
      say('Accepted');
      move('2026-07-21T09:00:00Z');
      move('2026-07-20T09:00:00Z');
    },
    '2026-07-20'
  ],
  [
    'who took the yes back',
    () => {
      say('Accepted');
      say('Invited');
    },
    null
  ]
];

for (const [what, arrange, day] of CASES) {
  test(`of somebody ${what} the org knows ${day ?? 'no day'}`, () => {
    arrange();
    assert.equal(saidYesTo(), day);
    assert.equal(site.owner.value(ROW, row, 'Based_On__c'), null);
    assert.deepEqual(site.world.admin.rows('SELECT Reason__c FROM Ridealong_Problem__c'), []);
  });
}

test('nobody writes the day by hand', () => {
  for (const who of [site.attendee, site.owner]) {
    assert.match(
      who.refusedUpdate(ROW, row, { Accepted_For__c: '2026-07-20' }),
      /INVALID_FIELD|Unable to create\/update/
    );
  }
});
