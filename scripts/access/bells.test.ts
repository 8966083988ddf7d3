/** Bells cannot be misused: nobody is told the same twice a day, tagged in droves, or led anywhere by a title. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Actor } from '../e2e/challengesWorld.ts';
import { openAttendanceSite } from './testing/attendanceSite.ts';
import type { AttendanceSite } from './testing/attendanceSite.ts';

const ROW = 'Internal_Attendee__c';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let site: AttendanceSite;
before(async () => {
  site = await openAttendanceSite();
});
after(() => site.close());

function meetingOf(owner: Actor, subject = 'Returns desk'): string {
  const event = owner.create('Event', {
    Subject: subject,
    StartDateTime: new Date(site.world.org.clock.now().getTime() + 5 * DAY).toISOString(),
    DurationInMinutes: 60
  });
  return owner.create('Customer_Meeting__c', { Event_Id__c: event, Name: 'x' });
}

const rowFor = (meeting: string, attendee: Actor): { Customer_Meeting__c: string; Attendee__c: string } => ({
  Customer_Meeting__c: meeting,
  Attendee__c: attendee.id
});

/** Titles of the bells that rang for somebody while something was done. */
function rings(who: Actor, work: () => void): string[] {
  const earlier = who.bells().length;
  work();
  const now = who.bells();
  return now.slice(0, now.length - earlier).map(({ title }) => title);
}

const people = (count: number): Actor[] =>
  Array.from({ length: count }, (_, number) => site.world.newUser('Guest', `Number${number}`, 'Colleague'));

test('the owner is told when somebody else tags on their meeting, and not when they do', () => {
  const { owner, editor, attendee } = site;
  const meeting = meetingOf(owner);
  const told = rings(owner, () => {
    assert.deepEqual(
      rings(attendee, () => editor.create(ROW, rowFor(meeting, attendee))),
      ['Edda Editor asks you to come along']
    );
  });
  assert.deepEqual(told, ['Edda Editor asks Acky Accomp to come along to your meeting']);
  const own = rings(owner, () => owner.create(ROW, rowFor(meeting, site.world.colleague)));
  assert.deepEqual(own, []);
});

describe('one bell for a row and a state a day', () => {
  test('however often a tag is put on and taken off', () => {
    const { owner, attendee } = site;
    const row = owner.create(ROW, rowFor(meetingOf(owner), attendee));
    const again = rings(attendee, () => {
      for (let times = 0; times < 20; times++) {
        owner.update(ROW, row, { Attendance__c: 'Removed' });
        owner.update(ROW, row, { Attendance__c: 'Invited' });
      }
    });
    // The newest first. A slip is told, and that it was none; then there is silence.
    assert.deepEqual(again, ['Lena Brandt asks you to come along', 'Never mind: Lena Brandt took it back']);
    site.world.org.clock.advance(DAY);
    owner.update(ROW, row, { Attendance__c: 'Removed' });
    const nextDay = rings(attendee, () => owner.update(ROW, row, { Attendance__c: 'Invited' }));
    assert.deepEqual(nextDay, ['Lena Brandt asks you to come along']);
  });

  test('however often a colleague changes their mind, and each answer is told once', () => {
    const { owner, attendee } = site;
    const row = owner.create(ROW, rowFor(meetingOf(owner), attendee));
    const told = rings(owner, () => {
      for (const state of [
        'Accepted',
        'Invited',
        'Accepted',
        'Invited',
        'Declined',
        'Accepted',
        'Declined'
      ]) {
        attendee.update(ROW, row, { Attendance__c: state });
      }
    });
    assert.deepEqual(told.toReversed(), [
      'Acky Accomp is coming along',
      'Acky Accomp took the answer back',
      "Acky Accomp can't make it"
    ]);
  });

  test('nobody writes down themselves which bells rang', () => {
    const { owner, attendee } = site;
    const row = owner.create(ROW, rowFor(meetingOf(owner), attendee));
    assert.match(owner.refusedUpdate(ROW, row, { Bells_Rung__c: null }), /INVALID_FIELD/);
  });
});

describe('tags have a limit', () => {
  const LIMIT = 12;

  test('for a meeting: thirty-three in one call tag and ring nobody', () => {
    const { owner, world } = site;
    world.org.clock.advance(2 * HOUR);
    const meeting = meetingOf(owner);
    const crowd = people(33);
    const results = world.org.save(
      { operation: 'create', object: ROW, rows: crowd.map((person) => rowFor(meeting, person)) },
      owner.session
    );
    assert.equal(results.filter(({ success }) => success).length, 0);
    assert.match(JSON.stringify(results[0]?.errors), /at most 12 colleagues/);
    assert.equal(crowd.flatMap((person) => person.bells()).length, 0);

    for (const person of crowd.slice(0, LIMIT)) {
      owner.create(ROW, rowFor(meeting, person));
    }
    const more = rowFor(meeting, crowd[LIMIT] as Actor);
    assert.match(owner.refusedCreate(ROW, more), /at most 12 colleagues/);
    const [taken] = world.admin.rows(
      `SELECT Id FROM ${ROW} WHERE Customer_Meeting__c = '${meeting}' LIMIT 1`
    );
    owner.update(ROW, String(taken?.['Id']), { Attendance__c: 'Removed' });
    assert.ok(owner.create(ROW, more), 'somebody who is off the meeting makes room');
  });

  test('for an hour, over all meetings', () => {
    const { owner, world } = site;
    world.org.clock.advance(2 * HOUR);
    const crowd = people(10);
    const tag = (): void => {
      const meeting = meetingOf(owner);
      crowd.forEach((person) => owner.create(ROW, rowFor(meeting, person)));
    };
    for (let round = 0; round < 4; round++) {
      tag();
    }
    const meeting = meetingOf(owner);
    const next = rowFor(meeting, site.attendee);
    assert.match(owner.refusedCreate(ROW, next), /40 colleagues within the hour/);
    world.org.clock.advance(2 * HOUR);
    assert.ok(owner.create(ROW, next));
  });

  test('when they cannot be counted, nobody is tagged', () => {
    const { owner, world } = site;
    world.org.clock.advance(2 * HOUR);
    const meeting = meetingOf(owner);
    world.org.faults.add(ROW);
    try {
      assert.match(owner.refusedCreate(ROW, rowFor(meeting, site.attendee)), /could not be counted/);
    } finally {
      world.org.faults.clear();
    }
  });
});

test('a bell holds no address that could be followed', () => {
  const { owner, attendee } = site;
  site.world.org.clock.advance(2 * HOUR);
  const meeting = meetingOf(
    owner,
    'Your password expires, sign in at http://evil.example/19 or www.evil.example'
  );
  owner.create(ROW, rowFor(meeting, attendee));
  const [bell] = attendee.bells();
  assert.equal(bell?.title, 'Lena Brandt asks you to come along');
  assert.doesNotMatch(bell.body, /:\/\/|www\./);
});

describe('what somebody calls a theme or a challenge is in no title, and leads nowhere', () => {
  const BAIT = 'Your password expires: http://evil.example or www.evil.example';
  const THEME = 'Challenge_Theme__c';
  const CHALLENGE = 'Customer_Challenge__c';

  /** Whatever rang for the rep meanwhile. */
  function heard(work: () => void): { title: string; body: string }[] {
    const { rep } = site.world;
    const earlier = rep.bells().length;
    work();
    return rep.bells().slice(0, rep.bells().length - earlier);
  }

  const DEEDS: Record<string, () => void> = {
    'a decision, and what can be said until then': () => {
      const theme = site.world.newTheme(BAIT);
      site.world.hear(BAIT, { Theme__c: theme }, site.world.colleague);
      const deeds: Record<string, string>[] = [
        { Interim_Answer__c: BAIT },
        { Decision__c: 'Considering' },
        { Decision__c: 'Will Act', Decision_Reason__c: BAIT },
        { Decision__c: 'Will Not Act' },
        { Decision__c: 'Done' },
        { Decision__c: 'New' }
      ];
      for (const fields of deeds) {
        site.world.owner.update(THEME, theme, fields);
      }
    },
    'a challenge that is filed, and taken out again': () => {
      const decided = { Decision__c: 'Will Act', Decision_Reason__c: BAIT };
      const theme = site.world.newTheme(BAIT, decided);
      const challenge = site.world.hear(BAIT, {}, site.world.colleague);
      site.world.owner.update(CHALLENGE, challenge, { Theme__c: theme });
      site.world.owner.update(CHALLENGE, challenge, { Theme__c: null });
    },
    'a merge into a decided theme': () => {
      const [from, into] = [
        site.world.newTheme(BAIT),
        site.world.newTheme(BAIT, { Decision__c: 'Will Act', Decision_Reason__c: BAIT })
      ];
      site.world.hear(BAIT, { Theme__c: from }, site.world.colleague);
      site.world.owner.update(THEME, from, { Merged_Into__c: into });
    },
    'somebody who is made sales partner': () => {
      const theme = site.world.newTheme(BAIT, { Decision__c: 'Will Act', Decision_Reason__c: BAIT });
      site.world.owner.update(THEME, theme, { Sales_Partner__c: site.world.rep.id });
    }
  };

  for (const [words, deed] of Object.entries(DEEDS)) {
    test(words, () => {
      const bells = heard(deed);
      assert.notEqual(bells.length, 0);
      for (const { title, body } of bells) {
        assert.doesNotMatch(title, /evil|password/);
        assert.doesNotMatch(body, /:\/\/|www\./);
      }
    });
  }
});
