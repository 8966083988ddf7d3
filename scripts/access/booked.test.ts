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
let report: Map<string, string>;
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

/** What the clock says of who met a customer so many days ago, once nothing is booked: due soon is not overdue. */
const MET: Record<string, { daysAgo?: number; clock: string; due: string }> = {
  'has never met a customer': { clock: 'Never', due: 'Due' },
  'met one lately': { daysAgo: 10, clock: 'On Track', due: 'Not Due' },
  'is due within a week': { daysAgo: 26, clock: 'Due Soon', due: 'Not Due' },
  'is overdue': { daysAgo: 40, clock: 'Overdue', due: 'Due' }
};

interface Expected {
  isBooked: boolean;
  clock: string;
  due: string;
}

interface Case extends Expected {
  name: string;
  actor: Actor;
  colleague: string;
}

const cases: Case[] = [];

function attend(actor: Actor, days: number, attendance: string): string {
  const { admin } = site.world;
  const meeting = site.newMeeting(inDays(days));
  const row = admin.create(ROW, { Customer_Meeting__c: meeting, Attendee__c: actor.id });
  admin.update(ROW, row, { Attendance__c: attendance, Source__c: 'Tagged' });
  return meeting;
}

function expected({ isBooked }: Visit, { clock, due }: { clock: string; due: string }): Expected {
  return isBooked
    ? { isBooked, clock: clock === 'On Track' ? clock : 'Booked', due: 'Not Due' }
    : { isBooked, clock, due };
}

function arrange(said: string, met: string): void {
  const visit = VISITS[said] ?? assert.fail(said);
  const { attendance, days = 7, then } = visit;
  const { daysAgo, ...state } = MET[met] ?? assert.fail(met);
  const actor = site.world.newUser('Booked', `B${cases.length}`, 'Colleague');
  const colleague = site.world.admin.create('Ridealong_Colleague__c', {
    Name: 'x',
    User__c: actor.id,
    Business_Function__c: 'IT'
  });
  if (daysAgo !== undefined) {
    attend(actor, -daysAgo, 'Attended');
  }
  const meeting = attend(actor, days, attendance);
  then?.(meeting);
  cases.push({
    name: `who ${met} and ${said}`,
    actor,
    colleague,
    ...expected(visit, state)
  });
}

before(async () => {
  site = await openAttendanceSite();
  for (const said of Object.keys(VISITS)) {
    for (const met of Object.keys(MET)) {
      arrange(said, met);
    }
  }
  await runSync(site.url, await site.person(site.sync), 'sync');
  report = await reported();
});
after(() => site.close());

/** Colleagues in the report on who is due, by id, each with what it says of them. */
async function reported(): Promise<Map<string, string>> {
  const leader = await site.person(site.world.leader);
  const [found] = site.world.admin.rows(
    "SELECT Id FROM Report WHERE DeveloperName = 'Colleagues_Due_A_Visit'"
  );
  const answer = (await leader.call(
    'GET',
    `/analytics/reports/${String(found?.['Id'])}?includeDetails=true`
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

for (const said of Object.keys(VISITS)) {
  for (const [met, { clock }] of Object.entries(MET)) {
    const isTooLong = clock === 'Never' || clock === 'Overdue';
    test(`who ${met} and ${said}: each page says the same`, async () => {
      const one = cases.find(({ name }) => name === `who ${met} and ${said}`) ?? assert.fail(said);
      const [row] = site.world.admin.rows(
        `SELECT Clock__c, Visit_Due__c FROM Ridealong_Colleague__c WHERE Id = '${one.colleague}'`
      );
      assert.equal(row?.['Clock__c'], one.clock, 'the clock');
      assert.equal(row['Visit_Due__c'], one.due, 'who looks for a companion');
      // The report is of whose last visit is too long ago, booked or not
      assert.equal(report.get(one.colleague), isTooLong ? one.due : undefined, 'the report');
      assert.equal(await isNextAtHome(one.actor), one.isBooked, 'their home');
    });
  }
}
