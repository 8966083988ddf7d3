/** What leaders ask for: carried out once a week, told to who can do it, and by nobody but leaders. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Actor } from '../e2e/challengesWorld.ts';
import { openAttendanceSite } from './testing/attendanceSite.ts';
import type { AttendanceSite } from './testing/attendanceSite.ts';

const ASK = 'Ridealong_Ask__c';
const WEEK = 7 * 24 * 3_600_000;

let site: AttendanceSite;
let leader: Actor;
before(async () => {
  site = await openAttendanceSite();
  leader = site.world.newUser('Lea', 'Leading', 'Leader');
});
after(() => site.close());

function titlesFor(who: Actor, work: () => void): string[] {
  const earlier = who.bells().length;
  work();
  const now = who.bells();
  return now.slice(0, now.length - earlier).map(({ title }) => title);
}

/** A colleague of the function, who has never met a customer unless told otherwise. */
function colleague(
  lastName: string,
  businessFunction: string,
  more: Record<string, string | boolean> = {}
): Actor {
  const person = site.world.newUser('Case', lastName, 'Colleague');
  site.world.admin.create('Ridealong_Colleague__c', {
    User__c: person.id,
    Business_Function__c: businessFunction,
    ...more
  });
  return person;
}

test('a seat: who is due in the function hears of the next open meeting, once a week', () => {
  const due = colleague('Due', 'Finance');
  const booked = colleague('Booked', 'Finance', { Next_Customer_Meeting__c: '2031-02-01' });
  const gone = colleague('Gone', 'Finance', { Is_Active__c: false });
  const other = colleague('Other', 'Marketing');
  const ask = (): void => void leader.create(ASK, { Kind__c: 'Seat', Business_Function__c: 'Finance' });
  const told = (who: Actor, work: () => void): string[] => titlesFor(who, work);

  // No meeting is open: nobody hears of nothing
  assert.deepEqual(told(due, ask), []);
  site.world.org.clock.advance(WEEK);
  site.newMeeting(new Date(site.world.org.clock.now().getTime() + 3 * WEEK).toISOString());
  const silent = [booked, gone, other].map((who) => who.bells().length);
  assert.deepEqual(told(due, ask), ['Lea Leading asks you to ride along']);
  assert.match(due.bells()[0]?.body ?? '', /^Next: .+\. More on the ride-along board\.$/);
  assert.deepEqual(
    [booked, gone, other].map((who) => who.bells().length),
    silent
  );

  assert.throws(ask, /DUPLICATE_VALUE/);
  const colleagueOfHers = site.world.newUser('Lou', 'Leading', 'Leader');
  assert.throws(
    () => colleagueOfHers.create(ASK, { Kind__c: 'Seat', Business_Function__c: 'Finance' }),
    /DUPLICATE_VALUE/
  );
  site.world.org.clock.advance(WEEK);
  assert.deepEqual(told(due, ask), ['Lea Leading asks you to ride along']);
});

test('an answer: the owner of the theme is asked, and nobody else', () => {
  const { world } = site;
  const theme = world.owner.create('Challenge_Theme__c', { Name: 'Pallets vanish', Theme_Area__c: 'Other' });
  const before = site.attendee.bells().length;
  const told = titlesFor(world.owner, () =>
    leader.create(ASK, { Kind__c: 'Answer', Challenge_Theme__c: theme })
  );
  assert.deepEqual(told, ['Lea Leading asks for an answer']);
  assert.match(world.owner.bells()[0]?.body ?? '', /^Pallets vanish\. A decision, or what you know so far/);
  assert.equal(site.attendee.bells().length, before);
  assert.throws(
    () => leader.create(ASK, { Kind__c: 'Answer', Challenge_Theme__c: theme }),
    /DUPLICATE_VALUE/
  );
});

test('an open meeting: opened to the function, and its owner told', () => {
  const { world, owner } = site;
  const event = owner.create('Event', {
    Subject: 'First talk',
    StartDateTime: new Date(world.org.clock.now().getTime() + WEEK).toISOString(),
    DurationInMinutes: 60
  });
  const meeting = owner.create('Customer_Meeting__c', { Event_Id__c: event, Name: 'x' });
  const told = titlesFor(owner, () =>
    leader.create(ASK, { Kind__c: 'Open Meeting', Customer_Meeting__c: meeting, Business_Function__c: 'IT' })
  );
  assert.deepEqual(told, ['Lea Leading opened your meeting to IT']);
  const opened = ['Open_To_Colleagues__c', 'Open_To_Function__c'].map((field) =>
    world.admin.value('Customer_Meeting__c', meeting, field)
  );
  assert.deepEqual(opened, [true, 'IT']);
});

const INCOMPLETE: [Record<string, string>, RegExp][] = [
  [{ Kind__c: 'Seat' }, /Choose the function whose people/],
  [{ Kind__c: 'Answer' }, /Choose the theme/],
  [{ Kind__c: 'Open Meeting', Business_Function__c: 'IT' }, /Choose the meeting/],
  [{ Kind__c: 'Lunch' }, /INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST/]
];
for (const [fields, message] of INCOMPLETE) {
  test(`is refused: ${JSON.stringify(fields)}`, () => {
    assert.throws(() => leader.create(ASK, fields), message);
  });
}

test('nobody but leaders asks', () => {
  const fields = { Kind__c: 'Seat', Business_Function__c: 'Service' };
  for (const who of [site.owner, site.attendee, site.world.owner, site.sync]) {
    assert.throws(() => who.create(ASK, fields));
  }
});
