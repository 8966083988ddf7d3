/** Booked means accepted: the clock, the report and a colleague's home say the same of every state that a visit ahead can be in. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { runSync } from '../e2e/mainJobSite.ts';
import type { Actor } from '../e2e/challengesWorld.ts';
import { openAttendanceSite } from './testing/attendanceSite.ts';
import type { AttendanceSite } from './testing/attendanceSite.ts';
import { loadModule } from './testing/componentModule.ts';

type OtherDay = (said: { attendance: string; acceptedFor?: string; day: string }) => string | undefined;

const { otherDayOf } = await loadModule<{ otherDayOf: OtherDay }>(
  'attendees/lwc/ridealongAttendees/otherDay.ts'
);

const ROW = 'Internal_Attendee__c';
const MEETING = 'Customer_Meeting__c';
const DAY = 24 * 3_600_000;

interface Visit {
  attendance: string;
  /** Days from now on which the meeting is when the answer is given. */
  days?: number;
  /** What happens to it after the answer. */
  then?: (meeting: string) => void;
  isBooked: boolean;
}

let site: AttendanceSite;
const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString();
const eventOf = (meeting: string): string => String(site.owner.value(MEETING, meeting, 'Event_Id__c'));

const VISITS: Record<string, Visit> = {
  'asked to come along': { attendance: 'Requested', isBooked: false },
  'was only asked': { attendance: 'Invited', isBooked: false },
  'said yes': { attendance: 'Accepted', isBooked: true },
  'said no': { attendance: 'Declined', isBooked: false },
  'was taken off': { attendance: 'Removed', isBooked: false },
  'said yes, and the meeting moved to another day': {
    attendance: 'Accepted',
    then: (meeting) => site.owner.update('Event', eventOf(meeting), { StartDateTime: inDays(9) }),
    isBooked: false
  },
  'said yes, and the entry was deleted': {
    attendance: 'Accepted',
    then: (meeting) => site.owner.delete('Event', eventOf(meeting)),
    isBooked: false
  },
  'said yes to one that is over, and nobody knows whether they went': {
    attendance: 'Accepted',
    days: -3,
    isBooked: false
  }
};

const people = new Map<string, { actor: Actor; colleague: string }>();

function arrange(name: string, { attendance, days = 7, then }: Visit): void {
  const { admin } = site.world;
  const actor = site.world.newUser('Booked', `B${people.size}`, 'Colleague');
  const colleague = admin.create('Ridealong_Colleague__c', {
    Name: 'x',
    User__c: actor.id,
    Business_Function__c: 'IT'
  });
  const meeting = site.newMeeting(inDays(days));
  const row = admin.create(ROW, { Customer_Meeting__c: meeting, Attendee__c: actor.id });
  admin.update(ROW, row, { Attendance__c: attendance, Source__c: 'Tagged' });
  then?.(meeting);
  people.set(name, { actor, colleague });
}

before(async () => {
  site = await openAttendanceSite();
  for (const [name, visit] of Object.entries(VISITS)) {
    arrange(name, visit);
  }
  await runSync(site.url, await site.person(site.sync), 'sync');
});
after(() => site.close());

/** Colleagues in the report on who is due, by id, each with what it says of them. */
async function reported(): Promise<Map<string, string>> {
  const leader = await site.person(site.world.leader);
  const [report] = site.world.admin.rows(
    "SELECT Id FROM Report WHERE DeveloperName = 'Colleagues_Due_A_Visit'"
  );
  const answer = (await leader.call(
    'GET',
    `/analytics/reports/${String(report?.['Id'])}?includeDetails=true`
  )) as { factMap: Record<string, { rows?: { dataCells: { label: string; value: string }[] }[] }> };
  const rows = Object.values(answer.factMap).flatMap(({ rows: found = [] }) => found);
  return new Map(rows.map(({ dataCells: [name, due] }) => [name?.value ?? '', due?.value ?? '']));
}

/** What the home of a colleague counts as the next visit: a yes to the day that the meeting is on. */
async function isNextAtHome(actor: Actor): Promise<boolean> {
  const person = await site.person(actor);
  const rows = await person.query(
    `SELECT Attendance__c, Accepted_For__c, Customer_Meeting__r.Meeting_Date__c FROM ${ROW} WHERE Attendee__c = '${actor.id}' AND Customer_Meeting__r.Status__c = 'Planned'`
  );
  return rows.some((row) => {
    const { Meeting_Date__c: day } = row['Customer_Meeting__r'] as { Meeting_Date__c: string };
    const attendance = String(row['Attendance__c']);
    const acceptedFor = (row['Accepted_For__c'] ?? undefined) as string | undefined;
    return attendance === 'Accepted' && otherDayOf({ attendance, acceptedFor, day }) === undefined;
  });
}

for (const [name, { isBooked }] of Object.entries(VISITS)) {
  test(`who ${name} has ${isBooked ? 'a visit' : 'nothing'} booked, on each page`, async () => {
    const { actor, colleague } = people.get(name) ?? assert.fail(name);
    const [row] = site.world.admin.rows(
      `SELECT Clock__c, Visit_Due__c FROM Ridealong_Colleague__c WHERE Id = '${colleague}'`
    );
    assert.equal(row?.['Clock__c'], isBooked ? 'Booked' : 'Never', 'the clock');
    assert.equal(row['Visit_Due__c'], isBooked ? 'Not Due' : 'Due', 'who looks for a companion');
    assert.equal((await reported()).get(colleague), isBooked ? 'Not Due' : 'Due', 'the report');
    assert.equal(await isNextAtHome(actor), isBooked, 'their home');
  });
}
