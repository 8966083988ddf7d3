/** A meeting that lasts all day is a day, wherever people are: never the instant that Salesforce stores for it. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { SObjectRecord } from '@toolkit/local-org';
import type { Actor } from '../e2e/challengesWorld.ts';
import { openAttendanceSite } from './testing/attendanceSite.ts';
import type { AttendanceSite } from './testing/attendanceSite.ts';

const MEETING = 'Customer_Meeting__c';
const ROW = 'Internal_Attendee__c';

let site: AttendanceSite;
before(async () => {
  site = await openAttendanceSite();
});
after(() => site.close());

function inZone(zone: string): Actor {
  const user = site.world.newUser('Zoe', `In${zone.replaceAll(/\W/g, '')}`, 'Rep');
  site.world.admin.update('User', user.id, { TimeZoneSidKey: zone });
  return user;
}

/** An event of so many days, with a meeting. */
function allDay(owner: Actor, day: string, days = 1): { event: string; meeting: string } {
  const event = owner.create('Event', {
    Subject: 'Plant visit',
    IsAllDayEvent: true,
    ActivityDate: day,
    DurationInMinutes: days * 24 * 60
  });
  return { event, meeting: owner.create(MEETING, { Event_Id__c: event, Name: 'x' }) };
}

const at = (moment: string): void => site.world.org.clock.set(new Date(moment));

// The day is 15 July 2026, in UTC from 00:00 to 24:00; what each row says is the clock on the wall there.
for (const [zone, moment, wall, status] of [
  ['Europe/Berlin', '2026-07-15T02:18:00Z', 'early in the morning', 'Planned'],
  ['Europe/Berlin', '2026-07-15T21:50:00Z', 'ten minutes before midnight', 'Planned'],
  ['Europe/Berlin', '2026-07-15T22:10:00Z', 'ten minutes after midnight', 'Held'],
  ['America/Los_Angeles', '2026-07-16T00:30:00Z', 'in the afternoon of the day', 'Planned'],
  ['America/Los_Angeles', '2026-07-16T06:30:00Z', 'half an hour before midnight', 'Planned'],
  ['America/Los_Angeles', '2026-07-16T07:30:00Z', 'half an hour after midnight', 'Held'],
  ['Pacific/Auckland', '2026-07-14T13:00:00Z', 'at one in the morning of the day', 'Planned'],
  ['Pacific/Auckland', '2026-07-15T11:30:00Z', 'half an hour before midnight', 'Planned'],
  ['Pacific/Auckland', '2026-07-15T13:00:00Z', 'an hour after midnight', 'Held'],
  ['Asia/Kolkata', '2026-07-15T18:20:00Z', 'ten minutes before midnight', 'Planned'],
  ['Asia/Kolkata', '2026-07-15T18:40:00Z', 'ten minutes after midnight', 'Held'],
  ['Pacific/Honolulu', '2026-07-16T09:50:00Z', 'ten minutes before midnight', 'Planned']
] as const) {
  test(`in ${zone} a day is ${status.toLowerCase()} ${wall}`, () => {
    at('2026-07-10T12:00:00Z');
    const owner = inZone(zone);
    const { event, meeting } = allDay(owner, '2026-07-15');
    const row = owner.create(ROW, { Customer_Meeting__c: meeting, Attendee__c: site.attendee.id });
    at(moment);
    assert.equal(owner.value(MEETING, meeting, 'Status__c'), status);
    assert.equal(owner.value(ROW, row, 'Debrief__c'), status === 'Held' ? 'Due' : 'Not Due');
    // The bell of a cancelled meeting rings as long as it is not over
    const bells = site.attendee.bells().length;
    owner.delete('Event', event);
    const [bell] = site.attendee.bells();
    assert.equal(site.attendee.bells().length - bells, status === 'Held' ? 0 : 1);
    if (status === 'Planned') {
      assert.equal(bell?.title, 'The meeting was cancelled');
    }
  });
}

// In the nights in which the clocks change a day has 23 or 25 hours
for (const [day, before, after] of [
  ['2026-03-29', '2026-03-29T21:50:00Z', '2026-03-29T22:10:00Z'],
  ['2026-10-25', '2026-10-25T22:50:00Z', '2026-10-25T23:10:00Z']
] as const) {
  test(`${day} is over at midnight in Berlin, whatever the clocks did`, () => {
    at('2026-03-01T12:00:00Z');
    const { owner } = site;
    const { meeting } = allDay(owner, day);
    at(before);
    assert.equal(owner.value(MEETING, meeting, 'Status__c'), 'Planned');
    at(after);
    assert.equal(owner.value(MEETING, meeting, 'Status__c'), 'Held');
  });
}

describe('three days', () => {
  test('are over after the third, and one can have been there from the first morning', () => {
    at('2026-07-10T12:00:00Z');
    const owner = inZone('Pacific/Auckland');
    const { meeting } = allDay(owner, '2026-07-14', 3);
    const row = owner.create(ROW, { Customer_Meeting__c: meeting, Attendee__c: site.attendee.id });
    at('2026-07-13T10:00:00Z');
    assert.match(owner.refusedUpdate(ROW, row, { Attendance__c: 'Attended' }), /VALIDATION/);
    // Eight in the morning of the 14th there, and still the 13th in UTC
    at('2026-07-13T20:00:00Z');
    owner.update(ROW, row, { Attendance__c: 'Attended' });
    at('2026-07-16T11:30:00Z');
    assert.equal(owner.value(MEETING, meeting, 'Status__c'), 'Planned');
    at('2026-07-16T12:30:00Z');
    assert.equal(owner.value(MEETING, meeting, 'Status__c'), 'Held');
  });
});

describe('a meeting that was moved', () => {
  const moved = (change: SObjectRecord, event: SObjectRecord): string => {
    at('2026-07-10T12:00:00Z');
    const { owner, attendee } = site;
    const id = owner.create('Event', { Subject: 'Returns desk', DurationInMinutes: 60, ...event });
    const meeting = owner.create(MEETING, { Event_Id__c: id, Name: 'x' });
    owner.create(ROW, { Customer_Meeting__c: meeting, Attendee__c: attendee.id });
    owner.update('Event', id, change);
    const [bell] = attendee.bells();
    assert.equal(bell?.title, 'The meeting was moved');
    return bell.body;
  };

  test('says from when to when, with the time, as people write it', () => {
    const body = moved({ StartDateTime: '2026-07-20T13:00:00Z' }, { StartDateTime: '2026-07-20T08:00:00Z' });
    assert.match(body, /^Returns desk, 7\/20\/26, 10:00\sAM → 7\/20\/26, 3:00\sPM$/);
  });

  test('says days of one that lasts all day', () => {
    const body = moved(
      { ActivityDate: '2026-07-22' },
      { IsAllDayEvent: true, ActivityDate: '2026-07-20', DurationInMinutes: 1440 }
    );
    assert.match(body, /^Returns desk, 7\/20\/26 → 7\/22\/26$/);
  });

  test('is told while it is going on, and not when it is over', () => {
    at('2026-07-10T12:00:00Z');
    const { owner, attendee } = site;
    const event = owner.create('Event', {
      Subject: 'Long one',
      StartDateTime: '2026-07-20T08:00:00Z',
      DurationInMinutes: 240
    });
    const meeting = owner.create(MEETING, { Event_Id__c: event, Name: 'x' });
    owner.create(ROW, { Customer_Meeting__c: meeting, Attendee__c: attendee.id });
    at('2026-07-20T09:00:00Z');
    const cancelled = (): number =>
      attendee.bells().filter(({ title }) => title === 'The meeting was cancelled').length;
    const bells = cancelled();
    owner.delete('Event', event);
    assert.equal(cancelled(), bells + 1);
  });
});

describe('bells about a meeting', () => {
  for (const [index, month] of 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ').entries()) {
    test(`write its day with the month in letters: ${month}`, () => {
      at('2026-07-10T12:00:00Z');
      const { owner, attendee } = site;
      const day = (time: string): string => new Date(`5 ${month} 2027 ${time} UTC`).toISOString();
      const Subject = `Visit ${index}`;
      const id = owner.create('Event', { Subject, DurationInMinutes: 60, StartDateTime: day('12:00') });
      const meeting = owner.create(MEETING, { Event_Id__c: id, Name: 'x' });
      owner.create(ROW, { Customer_Meeting__c: meeting, Attendee__c: attendee.id });
      at(day('14:30'));
      assert.equal(owner.value(MEETING, meeting, 'Status__c'), 'Held');
      const bells = attendee.bells().filter(({ body }) => body.startsWith(`${Subject},`));
      assert.deepEqual(bells.map(({ title, body }) => [title, body]).sort(), [
        ['Did you go? Say what you heard', `${Subject}, 5 ${month} 2027`],
        ['Lena Brandt asks you to come along', `${Subject}, 5 ${month} 2027`]
      ]);
    });
  }
});

describe('who owes a debrief of a whole day', () => {
  let people = 0;
  /** Somebody with an empty bell. */
  const colleague = (): Actor => site.world.newUser('Nora', `Asked${(people += 1)}`, 'Colleague');
  const asked = (who: Actor): number => {
    // What is due by now is done before anybody is answered
    who.rows('SELECT Id FROM User LIMIT 1');
    return who.bells().filter(({ title }) => title === 'Did you go? Say what you heard').length;
  };

  const hourThere = (moment: Date, zone: string): number =>
    Number(
      new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone: zone }).format(moment)
    );
  const dayThere = (moment: Date, zone: string): string =>
    new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(moment);

  for (const [zone, day, times] of [
    ['Europe/Berlin', '2026-07-15', 3],
    ['America/Los_Angeles', '2026-07-15', 3],
    ['Pacific/Auckland', '2026-07-15', 3],
    ['Asia/Kolkata', '2026-07-15', 3],
    ['America/New_York', '2026-12-15', 3],
    ['America/Los_Angeles', '2026-12-15', 3],
    ['Pacific/Auckland', '2026-12-15', 3],
    ['Asia/Tokyo', '2026-12-15', 3],
    ['America/Sao_Paulo', '2026-12-15', 3],
    ['Australia/Sydney', '2026-12-15', 3],
    ['Europe/London', '2026-10-24', 3],
    ['Europe/Berlin', '2026-10-24', 3],
    // Where the day ends last, the first hour that is tried lies on the day itself
    ['Pacific/Honolulu', '2026-07-15', 2]
  ] as const) {
    test(`of ${day} is asked ${times} times in ${zone}, after the day and never at night`, () => {
      at('2026-07-10T12:00:00Z');
      const nora = colleague();
      const owner = inZone(zone);
      const { meeting } = allDay(owner, day);
      const row = owner.create(ROW, { Customer_Meeting__c: meeting, Attendee__c: nora.id });
      nora.update(ROW, row, { Attendance__c: 'Accepted' });
      let before = 0;
      const rang: Date[] = [];
      for (let hour = 0; hour < 7 * 24; hour += 1) {
        const moment = new Date(Date.parse(`${day}T00:01:00Z`) + hour * 3_600_000);
        at(moment.toISOString());
        if (asked(nora) > before) {
          assert.equal(asked(nora), before + 1, `once at ${moment.toISOString()}`);
          rang.push(moment);
          before += 1;
        }
      }
      assert.equal(rang.length, times);
      for (const moment of rang) {
        assert.ok(dayThere(moment, zone) > day, `${moment.toISOString()} is after the day`);
        const hours = hourThere(moment, zone);
        assert.ok(hours >= 8 && hours < 16, `${moment.toISOString()} is ${hours} o'clock there`);
      }
    });
  }

  test('of a meeting that has an hour is asked an hour after it, as before', () => {
    at('2026-07-10T12:00:00Z');
    const { owner } = site;
    const nora = colleague();
    const event = owner.create('Event', {
      Subject: 'Returns desk',
      StartDateTime: '2026-07-20T13:00:00Z',
      DurationInMinutes: 60
    });
    const meeting = owner.create(MEETING, { Event_Id__c: event, Name: 'x' });
    const row = owner.create(ROW, { Customer_Meeting__c: meeting, Attendee__c: nora.id });
    nora.update(ROW, row, { Attendance__c: 'Accepted' });
    at('2026-07-20T14:59:00Z');
    assert.equal(asked(nora), 0);
    at('2026-07-20T15:01:00Z');
    assert.equal(asked(nora), 1);
    at('2026-07-21T00:01:00Z');
    assert.equal(asked(nora), 1);
  });
});
